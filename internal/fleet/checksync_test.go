package fleet_test

import (
	"net/netip"
	"testing"

	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestCheckSyncTakesWhatAPhoneCanBeReachedBy(t *testing.T) {
	good := fleet.CheckSync{Networks: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}, Port: 5060, Transport: "udp", User: "push", Password: secret.New("secret words")}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	if err := fleet.DefaultCheckSync().Check(); err != nil {
		t.Error(err)
	}
	for name, edit := range map[string]func(*fleet.CheckSync){
		"no port":                 func(c *fleet.CheckSync) { c.Port = 0 },
		"a port that is too high": func(c *fleet.CheckSync) { c.Port = 65536 },
		"another transport":       func(c *fleet.CheckSync) { c.Transport = "tls" },
		"a quote in the user":     func(c *fleet.CheckSync) { c.User = `a"b` },
		"a line in the password":  func(c *fleet.CheckSync) { c.Password = secret.New("a\r\nb") },
		"a password without user": func(c *fleet.CheckSync) { c.User = "" },
		"too many networks":       func(c *fleet.CheckSync) { c.Networks = make([]netip.Prefix, fleet.MaxNetworks+1) },
	} {
		c := good
		edit(&c)
		if c.Check() == nil {
			t.Errorf("%s is taken", name)
		}
	}
	p := fleet.Provisioning{Enabled: true}
	if got, err := p.Settle(p, fleet.CredentialsEdit{}, false); err != nil || got.CheckSync.Port != 5060 {
		t.Errorf("what says nothing is at its default: %+v %v", got.CheckSync, err)
	}
	bad := p
	bad.CheckSync.Port = -1
	if _, err := p.Settle(bad, fleet.CredentialsEdit{}, false); err == nil {
		t.Error("a provisioning with what cannot be is taken")
	}
}
