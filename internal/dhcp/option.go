package dhcp

import (
	"encoding/hex"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Mask stands for the password where it is not to be seen.
const Mask = "********"

// A Target is what devices shall be told.
type Target struct {
	Address  string // the account's Server Address, https://host[:port]/p/key/
	User     string
	Password string // in clear: it is looked at even where it is not shown
	Masked   bool   // Mask is written instead of the password, to be replaced by hand
}

// An Option is one DHCP option as it goes over the wire.
type Option struct {
	Number int
	Name   string      // as it is known: "TFTP server name"
	Value  string      // text; of option 43 its bytes in hex
	Subs   []SubOption // of option 43, in the order that counts
	secret bool        // the pair stands in it
}

// A SubOption is a part of option 43.
type SubOption struct {
	Code  int
	Name  string
	Value string
}

// Bytes are what a client reads.
func (o Option) Bytes() []byte {
	if o.Number != encapsulated {
		return []byte(o.Value)
	}
	b, _ := hex.DecodeString(o.Value) // made by encapsulate
	return b
}

// Type says what a DHCP server calls the value: text, or bytes.
func (o Option) Type() string {
	if o.Number == encapsulated {
		return "bytes"
	}
	return "text"
}

// Credentials reports whether the pair stands in the option, for all on the network to read.
func (o Option) Credentials() bool { return o.secret }

// A Warning says what of a configuration does not do all that one may expect.
type Warning struct{ Code, Detail string }

// The numbers of the options.
const (
	encapsulated = 43  // vendor-specific information, RFC 2132 §8.4
	tftpServer   = 66  // TFTP server name
	polyBoot     = 160 // Poly's own, first in its search before 66
	avayaSSON    = 242 // Avaya's site-specific option
)

// A message to a client that does not ask for a larger one has 308 bytes for options, of
// which a network needs up to a hundred, and dnsmasq puts what does not fit into the
// unused file field (128 bytes, one of which ends it) only whole: it drops what does
// not fit there either, and not the last of them.
const (
	maxFirst  = 200
	maxSecond = 125
)

// Options are the options that a family reads, and what to know of them. What a
// family cannot be told (a comma in the password of a J100) is not in them, and a
// warning says so.
func Options(f fleet.Family, t Target) ([]Option, []Warning, error) {
	u, err := url.Parse(t.Address)
	at, ok := fleet.EndpointOf(t.Address)
	if err != nil || !ok || u.User != nil || !printable(t.Address) {
		return nil, nil, fault.New(fault.Invalid, "the account has no server address that a DHCP option could carry")
	}
	var options []Option
	var warnings []Warning
	switch f {
	case fleet.UCS, fleet.PolyOS:
		options, warnings = poly(f, u, t)
	case fleet.J100:
		options, warnings = j100(at, t)
	default:
		return nil, nil, fault.Bad("/family", "enum", "family is ucs, polyos or j100")
	}
	// The first is what the family looks for first; the others give way to it.
	kept := options[:0]
	for i, o := range options {
		switch n := len(o.Bytes()); {
		case i > 0 && n > maxSecond:
			warnings = append(warnings, Warning{"leftOut", fmt.Sprintf("option %d is left out: with its %d bytes beside option %d a DHCP message is full, and some servers would drop either; devices look for %d first", o.Number, n, options[0].Number, options[0].Number)})
			continue
		case i == 0 && n > maxFirst:
			warnings = append(warnings, Warning{"long", fmt.Sprintf("option %d has %d bytes; a DHCP message has room for about %d beside what a network hands out anyway, so make sure that it arrives, or choose a shorter pair of letters and digits", o.Number, n, maxFirst)})
		}
		kept = append(kept, o)
	}
	options = kept
	if slices.ContainsFunc(options, Option.Credentials) {
		warnings = append([]Warning{{"credentials", "the pair stands in the option in clear: whoever can ask this DHCP server for it can read it, so it should open no more than first contact"}}, warnings...)
	}
	return options, warnings, nil
}

// poly carries the pair in the URL, the only place that DHCP has for it. A phone
// looks for its custom option, 160, then for 66, and sends a DHCPINFORM when it got
// neither (vendor's guides). That PolyOS reads the same two is inferred from what both
// send as vendor class. Poly reads sub-options of option 43 too; their layout is
// not published, so none are made.
func poly(f fleet.Family, u *url.URL, t Target) ([]Option, []Warning) {
	var warnings []Warning
	bare := u.String()
	at := func(password string) string {
		return u.Scheme + "://" + escape(t.User) + ":" + password + "@" + strings.TrimPrefix(bare, u.Scheme+"://")
	}
	value, carries := at(escape(t.Password)), true
	if n := len(value); n > MaxOption {
		plain := len(at("")) - len(escape(t.User)) + len(t.User) + len(t.Password)
		advice := "choose a shorter one"
		if plain <= MaxOption {
			advice = fmt.Sprintf("a pair of as many letters and digits needs no escaping and makes %d", plain)
		}
		warnings = append(warnings, Warning{"tooLong", fmt.Sprintf("with the pair the address has %d bytes, an option holds %d: the options carry the address alone, and the pair has to be typed into the phone; %s", n, MaxOption, advice)})
		value, carries = bare, false
	}
	if carries {
		if escape(t.User) != t.User || escape(t.Password) != t.Password {
			warnings = append(warnings, Warning{"escaped", "the pair holds characters that a URL carries percent-encoded; a phone that sends the escapes as they are is let in all the same, but letters and digits are safer"})
		}
		if t.Masked {
			value = at(Mask)
		}
	}
	if f == fleet.PolyOS {
		warnings = append(warnings, Warning{"unproved", "that PolyOS reads options 160 and 66 like UC Software is an inference, not the vendor's word"})
	}
	return []Option{{Number: polyBoot, Name: "Poly boot server", Value: value, secret: carries}, {Number: tftpServer, Name: "TFTP server name", Value: value, secret: carries}}, warnings
}

// j100 carries assignments in 242, and the address once more in 43, which the
// phone reads before 242 and which cannot hold a pair (vendor's DHCP guide).
func j100(at fleet.Endpoint, t Target) ([]Option, []Warning) {
	var warnings []Warning
	prefix := "TLS"
	if !at.Secure {
		prefix = "HTTP"
	}
	place := [][2]string{{prefix + "SRVR", at.Host}, {prefix + "DIR", at.Dir}, {prefix + "PORT", strconv.Itoa(at.Port)}}
	pair := func(password string) [][2]string {
		return slices.Concat(place, [][2]string{{"FORCE_HTTP_AUTH_USERNAME", t.User}, {"FORCE_HTTP_AUTH_PASSWORD", password}})
	}
	value, carries := assignments(pair(t.Password)), true
	typed := "the options carry the address alone, and the phone asks for user and password on its screen"
	var fields []string
	for _, f := range []struct{ name, value string }{{"user", t.User}, {"password", t.Password}} {
		if !ssonCarries(f.value) {
			fields = append(fields, f.name)
		}
	}
	switch {
	case len(fields) > 0:
		warnings = append(warnings, Warning{"notCarried", fmt.Sprintf("the %s cannot stand in option 242, which ends a value at a comma, an equals sign, a quote or a space and is ASCII: %s", strings.Join(fields, " and the "), typed)})
		carries = false
	case len(value) > MaxOption:
		warnings = append(warnings, Warning{"tooLong", fmt.Sprintf("with the pair option 242 would have %d bytes, an option holds %d: %s", len(value), MaxOption, typed)})
		carries = false
	case t.Masked:
		value = assignments(pair(Mask))
	}
	if !carries {
		value = assignments(place)
	}
	subs := []SubOption{{1, "enterprise", avayaEnterprise}}
	for i, code := range map[string][]int{"TLS": {5, 6, 7}, "HTTP": {2, 3, 4}}[prefix] {
		subs = append(subs, SubOption{code, place[i][0], place[i][1]})
	}
	out := []Option{{Number: avayaSSON, Name: "Avaya site-specific option", Value: value, secret: carries}}
	if b, ok := encapsulate(subs); ok {
		out = append(out, Option{Number: encapsulated, Name: "vendor-specific information", Value: hex.EncodeToString(b), Subs: subs})
	}
	return out, warnings
}

// avayaEnterprise begins option 43: a phone takes no notice of the rest without it.
const avayaEnterprise = "6889"

// ssonCarries reports whether a value can stand in option 242. The guide forbids
// the quotes, the comma and the equals sign; that a space ends a value follows from
// "no spaces" in its format.
func ssonCarries(s string) bool { return printable(s) && !strings.ContainsAny(s, `"',= `) }

func assignments(all [][2]string) string {
	var out []string
	for _, a := range all {
		out = append(out, a[0]+"="+a[1])
	}
	return strings.Join(out, ",")
}

// encapsulate writes sub-options as code, length, value; false when they are more
// than the option holds.
func encapsulate(subs []SubOption) ([]byte, bool) {
	var b []byte
	for _, s := range subs {
		if len(s.Value) > MaxOption {
			return nil, false
		}
		b = append(b, byte(s.Code), byte(len(s.Value)))
		b = append(b, s.Value...)
	}
	return b, len(b) <= MaxOption
}

// label names an option in a server's configuration.
func (o Option) label() string { return "muster-" + strconv.Itoa(o.Number) }
