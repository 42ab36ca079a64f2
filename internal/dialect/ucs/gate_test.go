package ucs_test

import (
	"testing"

	"muster/internal/dialect/ucs"
)

func TestAClosedGateIsWarnedOf(t *testing.T) {
	for _, c := range []struct {
		name, value string
		warns       bool
	}{{"device.syslog.serverName.set", "0", true}, {"device.syslog.serverName.set", "FALSE", true}, {"device.syslog.serverName.set", "1", false}, {"device.syslog.serverName", "0", false}} {
		if got := (ucs.UCS{}).Warns(c.name, c.value); (got != "") != c.warns {
			t.Errorf("%s=%s: %q", c.name, c.value, got)
		}
	}
}
