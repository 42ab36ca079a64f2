package ca

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

const (
	// PasswordLife is how long a one-time password waits for its device.
	PasswordLife = 30 * 24 * time.Hour
	// passwordLength is 130 bits, and less than the 32 characters that a J100 takes.
	passwordLength = 26
)

// password is what an identity's row makes: passwords are not kept.
func (o *Office) password(i Identity) secret.Text {
	if i.Seed == "" {
		return secret.Text{}
	}
	h := hmac.New(sha256.New, o.o.Key)
	h.Write([]byte(string(i.Device) + "\n" + i.Seed))
	return secret.New(base32.StdEncoding.EncodeToString(h.Sum(nil))[:passwordLength])
}

// hash finds the row of a password. Letters of either case are one password's.
func (o *Office) hash(password secret.Text) string {
	h := hmac.New(sha256.New, o.o.Hash)
	h.Write([]byte(strings.ToUpper(strings.TrimSpace(password.Reveal()))))
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// Identity is how a device of the account stands; one without a row is StateNone.
func (o *Office) Identity(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Identity, error) {
	l, err := o.o.Store.Identities(ctx, id, []fleet.DeviceID{d})
	if err != nil {
		return Identity{}, err
	}
	if i, ok := l[d]; ok {
		return i, nil
	}
	return Identity{Device: d, Account: id, State: StateNone}, nil
}

// Want gives a device a one-time password unless it has a usable one, or a certificate; the same
// row makes the same password.
func (o *Office) Want(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) (Identity, secret.Text, error) {
	return o.want(ctx, by, id, d, PasswordLife, false)
}

// WantAnew gives a device a new one-time password, whatever it has; a life of 0 is the usual one. The old one ends.
func (o *Office) WantAnew(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, life time.Duration) (Identity, secret.Text, error) {
	if life <= 0 {
		life = PasswordLife
	}
	return o.want(ctx, by, id, d, life, true)
}

func (o *Office) want(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, life time.Duration, anew bool) (Identity, secret.Text, error) {
	seed := rand.Text()
	now := o.now()
	w := Want{Seed: seed, Hash: o.hash(o.password(Identity{Device: d, Seed: seed})), At: now, Expires: now.Add(life)}
	i, err := o.o.Store.WantIdentity(ctx, by, id, d, w, anew)
	if err != nil {
		return i, secret.Text{}, err
	}
	if i.Seed == seed && !fleet.IsDryRun(ctx) {
		o.know(i)
		o.o.Tell(fleet.Notice{Account: id, About: "identity", Device: d, MAC: i.MAC})
	}
	return i, o.password(i), nil
}

// Approve lets the certificate that a device waits for be signed when it comes again, or refuses it.
func (o *Office) Approve(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, yes bool) (Identity, error) {
	i, err := o.o.Store.ApproveIdentity(ctx, by, id, d, yes)
	if err == nil && !fleet.IsDryRun(ctx) {
		o.know(i)
		o.o.Tell(fleet.Notice{Account: id, About: "identity", Device: d, MAC: i.MAC})
	}
	return i, err
}

// Remembered is Identity from memory, with the one-time password that its row makes: for what is asked
// with every file. The first question about an account reads all of it.
func (o *Office) Remembered(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Identity, secret.Text, error) {
	i, err := o.pictures.of(ctx, o.o.Store, id, d)
	return i, o.password(i), err
}

// Standing is Identity from memory, with the state that it has now.
func (o *Office) Standing(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Identity, error) {
	i, err := o.pictures.of(ctx, o.o.Store, id, d)
	o.mu.RLock()
	renewAt := o.renewAt[i.Authority]
	o.mu.RUnlock()
	i.State = i.StateAt(o.now(), renewAt)
	return i, err
}

// know takes a row into memory that was written.
func (o *Office) know(i Identity) { o.pictures.put(i) }
