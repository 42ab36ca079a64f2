package fleet_test

import (
	"strings"
	"testing"

	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestADevicesOwnPairFollowsFromTheAccounts(t *testing.T) {
	a, b := fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}, fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 2}
	c := fleet.Credentials{Generation: 3, User: "acme", Password: secret.New("password-1"), Mode: fleet.PerDevice}
	own := c.Of(a)
	if own.User != "acme.0004f2abcd01" || len(own.Password.Reveal()) != fleet.GeneratedPasswordLength {
		t.Fatalf("own pair %s, password of %d", own.User, len(own.Password.Reveal()))
	}
	if got := own.Password.Reveal(); got != "ywlIyesMRmDyqwxd5OSVvL8L3bIFESqU" {
		t.Errorf("the derivation is another: %s; every device in the field would be cut off", got)
	}
	if err := (fleet.CredentialsEdit{User: own.User, Password: own.Password}).Check(); err != nil {
		t.Errorf("families cannot be told it: %v", err)
	}
	if f := (fleet.CredentialsEdit{User: own.User, Password: own.Password}).BreaksDHCP(); f != nil {
		t.Errorf("DHCP cannot carry %v", f)
	}
	next, other := c, c
	next.Generation, other.Password = 4, secret.New("password-2")
	for what, d := range map[string]fleet.Credentials{"another device": c.Of(b), "another generation": next.Of(a), "another password": other.Of(a), "the account": c.Of(fleet.MAC{})} {
		if d.Password.Equal(own.Password) {
			t.Errorf("%s has the same password", what)
		}
	}
	c.Mode = fleet.SharedPair
	if got := c.Of(a); got != c {
		t.Errorf("a shared pair is %v for a device", got)
	}
}

func TestAUserNamesItsDevice(t *testing.T) {
	for user, want := range map[string]string{
		"acme.0004f2abcd01": "acme 00:04:f2:ab:cd:01", "a.b.0004f2abcd01": "a.b 00:04:f2:ab:cd:01",
		"acme.0004F2ABCD01": "", "acme.0004f2abcd0": "", ".0004f2abcd01": "", "acme-0004f2abcd01": "", "acme": "", "": "", "acme.0004f2abcdzz": "",
	} {
		account, m, ok := fleet.OwnerOf(user)
		if got := account + " " + m.String(); ok != (want != "") || ok && got != strings.ReplaceAll(want, ":", "") {
			t.Errorf("%q: %q %v", user, got, ok)
		}
	}
}

func TestAUserWithPairsForEachDeviceLeavesRoomForTheMAC(t *testing.T) {
	p := fleet.DefaultProvisioning()
	p.Current = fleet.Credentials{User: strings.Repeat("u", 52), Mode: fleet.SharedPair}
	if _, err := p.Settle(p, fleet.CredentialsEdit{Mode: fleet.PerDevice}, false); err == nil {
		t.Error("a user of 52 bytes was taken")
	}
	if _, err := p.Settle(p, fleet.CredentialsEdit{Mode: fleet.PerDevice, User: strings.Repeat("u", 51)}, false); err != nil {
		t.Error(err)
	}
	p.Current.Mode = fleet.PerDevice
	if _, err := p.Settle(p, fleet.CredentialsEdit{Mode: fleet.SharedPair, User: strings.Repeat("u", 64)}, false); err != nil {
		t.Error(err)
	}
	if _, err := p.Settle(p, fleet.CredentialsEdit{Mode: "each"}, false); err == nil {
		t.Error("an unknown mode was taken")
	}
}
