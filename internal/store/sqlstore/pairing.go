package sqlstore

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/policy"
	"muster/internal/secret"
)

// pairingHash is what is kept of a PIN or a token. Eight digits are soon searched
// through, so the hash has a key: who has the database alone learns nothing.
func (s *Store) pairingHash(what, text string) string {
	h := hmac.New(sha256.New, s.pairing)
	h.Write([]byte(what + "\n" + text))
	return hex.EncodeToString(h.Sum(nil))
}

// keyedHash tells secrets apart without holding them.
func (s *Store) keyedHash(what string, t secret.Text) string { return s.pairingHash(what, t.Reveal()) }

func pairingPlace(token string) string { return "pairing/" + token + "/credential" }

// expirePairingsSQL says what its index says, so that those that are over already are not read.
const expirePairingsSQL = `UPDATE pairing SET pin = '', credential = '' WHERE expires_at <= $1 AND (pin <> '' OR credential <> '')`

// OpenPairing implements pairing.Store.
func (s *Store) OpenPairing(ctx context.Context, c pairing.Claim, o pairing.Open, at time.Time) error {
	if err := errors.Join(checkText("/model", c.Model), checkText("/serial", c.Serial), checkText("", c.Source)); err != nil {
		return err
	}
	now, mac := micro(at), c.MAC.String()
	return s.write(ctx, func(tx *sql.Tx) error {
		if err := s.lockPairings(ctx, tx); err != nil {
			return err
		}
		for _, do := range []struct {
			text string
			args []any
		}{
			{`DELETE FROM pairing WHERE expires_at <= $1`, []any{micro(at.Add(-pairing.KeepFor))}},
			{expirePairingsSQL, []any{now}},
			{`DELETE FROM pairing WHERE source = $1 AND mac = $2 AND pin <> ''`, []any{c.Source, mac}},
		} {
			if _, err := tx.ExecContext(ctx, do.text, do.args...); err != nil {
				return err
			}
		}
		var here, all int
		if err := errors.Join(tx.QueryRowContext(ctx, `SELECT count(*) FROM pairing WHERE source = $1 AND pin <> ''`, c.Source).Scan(&here),
			tx.QueryRowContext(ctx, `SELECT count(*) FROM pairing WHERE pin <> ''`).Scan(&all)); err != nil {
			return err
		}
		if here >= pairing.MaxPerSource {
			return fault.Coded(fault.Unavailable, "tooManyOpen", "too many devices wait with a PIN at this address; type theirs, or try again later")
		}
		if all >= pairing.MaxOpen {
			return fault.Coded(fault.Unavailable, "full", "too many devices wait with a PIN; try again later")
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO pairing (token, pin, mac, model, serial, source, credential, created_at, expires_at, gateway) VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9)`,
			s.pairingHash("token", o.Token.Reveal()), s.pairingHash("pin", o.PIN), mac, c.Model, c.Serial, c.Source, now, micro(o.ExpiresAt), c.Gateway)
		if _, twice := unique(err); twice {
			return fault.Coded(fault.Conflict, "pinTaken", "the PIN is taken")
		}
		return err
	})
}

// takePINSQL says twice that a pin is not empty: the index of pins is used for
// nothing less, and without it each PIN that is typed reads all that are open.
const takePINSQL = `UPDATE pairing SET pin = '', expires_at = $1 WHERE pin <> '' AND pin = $2 AND expires_at > $3 RETURNING token, mac, model, serial, gateway`

// Pair implements pairing.Store. Emptying the pin comes first: of many at once
// the others wait for it, and find nothing.
func (s *Store) Pair(ctx context.Context, by fleet.Actor, account fleet.AccountID, pin string, password secret.Text, at time.Time) (fleet.Device, error) {
	var d fleet.Device
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		var token, mac string
		var c pairing.Claim
		err = tx.QueryRowContext(ctx, takePINSQL,
			micro(at.Add(pairing.Lifetime)), s.pairingHash("pin", pin), micro(at)).Scan(&token, &mac, &c.Model, &c.Serial, &c.Gateway)
		if errors.Is(err, sql.ErrNoRows) {
			return pairing.NoSuchPIN()
		}
		if err = errors.Join(err, c.MAC.UnmarshalText([]byte(mac))); err != nil {
			return err
		}
		if c.Gateway != "" {
			changes := map[string]string{"mac": mac, "gateway": string(c.Gateway)}
			if d, err = s.pairByGateway(ctx, tx, a, c, changes, at); err == nil {
				return s.audit(ctx, tx, by, a, "device.pair", string(d.ID), changes)
			}
			if isMissing(err) { // another account's gateway shows it
				err = pairing.NoSuchPIN()
			}
			return err
		}
		changes := map[string]string{"mac": mac, "channelKey": "new"}
		if d, err = s.pairDevice(ctx, tx, a, c, "", changes); err != nil {
			return err
		}
		sum := sha256.Sum256([]byte(password.Reveal()))
		if _, err := tx.ExecContext(ctx, `INSERT INTO channel_key (device, hash, created_at) VALUES ($1, $2, $3)
			ON CONFLICT (device) DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at`, d.ID, hex.EncodeToString(sum[:]), micro(at)); err != nil {
			return err
		}
		// From now on it has a channel, and is away until it calls: no staged device any more.
		if _, err := s.in(ctx, tx, linkSQL).ExecContext(ctx, string(fleet.Offline), micro(at), "", int64(0), string(d.ID), string(a.ID), ""); err != nil {
			return err
		}
		if d, err = scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d.ID, a.ID)); err != nil {
			return err
		}
		// A pairing of before that nobody came for would hand out a key that is none any more.
		if _, err := tx.ExecContext(ctx, `UPDATE pairing SET credential = '' WHERE device = $1 AND credential <> ''`, d.ID); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE pairing SET device = $1, credential = $2 WHERE token = $3`, d.ID, s.keys.Seal(pairingPlace(token), password), token); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "device.pair", string(d.ID), changes)
	})
	return d, err
}

// pairDevice is the device of a claim as it is once the PIN is typed: made, or
// onboarded anew; at the site, when one is given.
func (s *Store) pairDevice(ctx context.Context, tx *sql.Tx, a fleet.Account, c pairing.Claim, site string, changes map[string]string) (fleet.Device, error) {
	old, err := scanDevice(s.in(ctx, tx, deviceByMACSQL).QueryRowContext(ctx, c.MAC.String(), a.ID))
	if err != nil && !isMissing(err) {
		return old, err
	}
	known := err == nil
	d := old
	if !known {
		d = fleet.Device{MAC: c.MAC, Onboarding: fleet.PIN}
	}
	if d.Model == "" && c.Model != "" {
		d.Model, changes["model"] = c.Model, c.Model
		canonical(&d)
	}
	d.Serial = cmp.Or(d.Serial, c.Serial)
	if site != "" && d.Site != site {
		d.Site, d.Room = site, ""
	}
	if !known {
		changes["onboarding"] = string(d.Onboarding)
		if d, err = s.addDevice(ctx, tx, a, d, newRefs(s, tx, a.ID)); err != nil {
			return d, err
		}
		return d, errors.Join(dropPending(ctx, tx, a.ID, d.MAC), s.yieldSerial(ctx, tx, &d))
	}
	if d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth {
		d.Onboarding = fleet.PIN
		var policies int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM policy WHERE account = $1 AND level = $2 AND target = $3`, a.ID, policy.Device, d.ID).Scan(&policies); err != nil {
			return d, err
		}
		if policies > 0 || d.User != "" {
			return d, fault.Coded(fault.Conflict, "onboardingMethod", "devices onboarded by %s have no policies of their own and no user: take those of the device away first", d.Onboarding)
		}
	}
	d, more, err := s.replaceDevice(ctx, tx, old, d, newRefs(s, tx, a.ID))
	for k, v := range more {
		changes[k] = v
	}
	if f := fault.As(err); f != nil && f.Code == "stale" {
		return d, errAgain
	}
	if err == nil && d.Serial != old.Serial {
		err = s.yieldSerial(ctx, tx, &d)
	}
	return d, err
}

// yieldSerial takes the serial that a device claimed off it again when another
// device of the account has it, as sightings do.
func (s *Store) yieldSerial(ctx context.Context, tx *sql.Tx, d *fleet.Device) error {
	err := s.ownSerial(ctx, tx, *d)
	if f := fault.As(err); f == nil || f.Code != "serialTaken" {
		return err
	}
	d.Serial = ""
	_, err = tx.ExecContext(ctx, `UPDATE device SET serial = '' WHERE id = $1`, d.ID)
	return err
}

// CollectPairing implements pairing.Store. Devices ask every few seconds, so what
// waits is told by a reader.
func (s *Store) CollectPairing(ctx context.Context, token secret.Text, at time.Time) (out pairing.Result, err error) {
	key := s.pairingHash("token", token.Reveal())
	var pin, device, sealed string
	var expires int64
	err = s.r.QueryRowContext(ctx, `SELECT pin, coalesce(device, ''), credential, expires_at FROM pairing WHERE token = $1`, key).Scan(&pin, &device, &sealed, &expires)
	switch {
	case err != nil:
		return out, s.failed(missing(err, "pairing"))
	case expires <= micro(at):
		return pairing.Result{Stand: pairing.Over}, nil
	case pin != "":
		return pairing.Result{Stand: pairing.Waiting}, nil
	case sealed == "":
		return pairing.Result{Stand: pairing.Over}, nil
	}
	password, err := s.keys.Open(pairingPlace(key), sealed)
	if err != nil {
		return out, err
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		out = pairing.Result{Stand: pairing.Over}
		err := gone(tx.ExecContext(ctx, `UPDATE pairing SET credential = '' WHERE token = $1 AND credential = $2`, key, sealed))
		if isMissing(missing(err, "pairing")) {
			return nil // another request of the device's was first
		}
		if err == nil {
			out = pairing.Result{Stand: pairing.Paired, Device: fleet.DeviceID(device), Password: password}
		}
		return err
	})
	return out, err
}

const channelKeySQL = `SELECT d.account, d.held, d.lifecycle, k.hash FROM channel_key k JOIN device d ON d.id = k.device WHERE k.device = $1`

// ChannelKey implements pairing.Store.
func (s *Store) ChannelKey(ctx context.Context, d fleet.DeviceID) (account fleet.AccountID, sum [32]byte, has bool, err error) {
	var hash string
	var held bool
	var lifecycle fleet.Lifecycle
	err = missing(s.ask(channelKeySQL).QueryRowContext(ctx, d).Scan(&account, &held, &lifecycle, &hash), "channel")
	if isMissing(err) || err == nil && (held || lifecycle == fleet.Deactivated) {
		return "", sum, false, nil
	}
	if err == nil {
		err = decodeHash(&sum, hash)
	}
	return account, sum, err == nil, s.failed(err)
}
