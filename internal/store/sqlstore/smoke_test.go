package sqlstore

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestSmoke(t *testing.T) {
	ctx := context.Background()
	k, _ := secret.NewKeyring(make([]byte, 32))
	s, err := Open(ctx, Options{URL: "sqlite:" + filepath.Join(t.TempDir(), "m.db"), Keyring: k})
	if err != nil {
		t.Fatal(err)
	}
	op, err := s.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	by := fleet.System("test", op.ID)
	a, err := s.CreateAccount(ctx, by, fleet.Account{Parent: op.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	if err != nil {
		t.Fatal(err)
	}
	p, err := s.Provisioning(ctx, a.ID)
	if err != nil {
		t.Fatal(err)
	}
	p2, err := s.SaveProvisioning(ctx, by, p, fleet.CredentialsEdit{User: "x"})
	if err != nil || p2.Current.Generation != 2 {
		t.Fatal(err, p2)
	}
	if _, err := s.SaveProvisioning(ctx, by, p, fleet.CredentialsEdit{User: "x"}); err == nil {
		t.Fatal("stale taken")
	}
	m, _ := fleet.ParseMAC("0004f2000001")
	saw, err := s.SawDevices(ctx, a.ID, []fleet.Sighting{{MAC: m, Seen: time.Now(), Model: "VVX_450", Holds: 2}})
	if err != nil || len(saw.Added) != 1 {
		t.Fatal(err, saw)
	}
	if _, err := s.SawDevices(ctx, a.ID, []fleet.Sighting{{MAC: m, Seen: time.Now(), Holds: 1}}); err != nil {
		t.Fatal(err)
	}
	d, err := s.FindDevice(ctx, op.ID, "00:04:f2:00:00:01")
	if err != nil || d.Holds != 2 || d.Model != "VVX 450" {
		t.Fatal(err, d)
	}
	if err := s.AppendUpload(ctx, a.ID, m, "x.log", []byte("hi"), 100); err != nil {
		t.Fatal(err)
	}
	if err := s.AppendUpload(ctx, a.ID, m, "x.log", []byte("ho"), 100); err != nil {
		t.Fatal(err)
	}
	b, err := s.Upload(ctx, a.ID, m, "x.log")
	if string(b) != "hiho" {
		t.Fatal(err, string(b))
	}
	if n, err := s.VerifyAudit(ctx); n != 0 || err != nil {
		t.Fatal(n, err)
	}
	if err := s.Backup(ctx, filepath.Join(t.TempDir(), "b.db")); err != nil {
		t.Fatal(err)
	}
}
