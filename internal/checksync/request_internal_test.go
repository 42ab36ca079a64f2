package checksync

import (
	"net/netip"
	"strings"
	"testing"
)

func TestANotifyNamesThePhoneAsItsAddressIsWritten(t *testing.T) {
	for addr, want := range map[string]string{"[2001:db8::1]:5062": "NOTIFY sip:100@[2001:db8::1]:5062 SIP/2.0\r\n", "[::ffff:10.0.0.1]:5060": "NOTIFY sip:100@10.0.0.1:5060 SIP/2.0\r\n"} {
		d := dialogue{t: Target{Addr: netip.MustParseAddrPort(addr), Transport: "udp", User: "100", Event: EventCheckSync}, local: netip.MustParseAddr("2001:db8::2"), call: "c", tag: "t", agent: "muster"}
		text := d.request(1, "", "").String()
		if !strings.HasPrefix(text, want) || !strings.Contains(text, "Contact: <sip:muster@[2001:db8::2]>\r\n") || !strings.Contains(text, "\r\nContent-Length: 0\r\n") {
			t.Errorf("%s:\n%s", addr, text)
		}
	}
}
