package dhcp

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Server is a DHCP server whose configuration can be written here.
type Server string

const (
	ISC       Server = "isc"       // ISC dhcpd 4.4
	Kea       Server = "kea"       // ISC Kea 2.2 and later
	Dnsmasq   Server = "dnsmasq"   // dnsmasq 2.90
	Windows   Server = "windows"   // Windows Server, PowerShell
	Cisco     Server = "cisco"     // Cisco IOS and IOS XE
	MikroTik  Server = "mikrotik"  // RouterOS 6.8 and later
	FortiGate Server = "fortigate" // FortiOS 6 and later
	PfSense   Server = "pfsense"   // pfSense and OPNsense with ISC DHCP
)

// writers are the servers, each with what writes its configuration.
var writers = map[Server]func(group, []Option) (string, []Warning){
	ISC: isc, Kea: kea, Dnsmasq: dnsmasq, Windows: windows, Cisco: cisco, MikroTik: mikrotik, FortiGate: fortigate, PfSense: pfsense,
}

// Servers are all of them, in the order people look for them.
func Servers() []Server {
	return []Server{ISC, Kea, Dnsmasq, Windows, Cisco, MikroTik, FortiGate, PfSense}
}

// Snippet is the configuration that makes a server send the options to devices of
// the family, to be pasted into what it has.
func Snippet(s Server, f fleet.Family, options []Option) (string, []Warning, error) {
	write, g := writers[s], groupOf(f)
	if write == nil {
		return "", nil, fault.Bad("/server", "enum", "server is isc, kea, dnsmasq, windows, cisco, mikrotik, fortigate or pfsense")
	}
	if slices.ContainsFunc(options, func(o Option) bool { return len(o.Bytes()) > MaxOption || !printable(o.Value) }) {
		return "", nil, fault.New(fault.Invalid, "an option holds at most %d bytes of printable ASCII", MaxOption)
	}
	text, warnings := write(g, options)
	return text, warnings, nil
}

// A group is whom the options are for, by what a DHCP server sees of a device.
// What a client says of itself is no proof: a group keeps the options from others'
// way, not from their eyes.
type group struct {
	name     string
	device   string
	class    []string // beginnings of option 60
	raw      string   // another beginning of option 60, in hex
	host     string   // beginning of option 12
	prefixes []string // of MACs
}

// Both Poly families are one group: their options are the same. The class is ASCII or,
// with enterprise number 13885, binary, as the phone is set. Avaya's class is
// documented for its Vantage phones and inferred for J100; the host name is
// documented for J100: AV, a letter for the MAC's prefix, the rest of the MAC.
var (
	polyGroup  = group{name: "muster-poly", device: "Poly", class: []string{"Polycom"}, raw: "0000363d", prefixes: polyPrefixes}
	avayaGroup = group{name: "muster-avaya", device: "Avaya J100", class: []string{"ccp.avaya.com"}, host: "AV", prefixes: avayaPrefixes}
)

func groupOf(f fleet.Family) group {
	if f == fleet.J100 {
		return avayaGroup
	}
	return polyGroup
}

// The MAC prefixes under which phones of the vendors were seen.
var (
	polyPrefixes  = strings.Fields("0004f2 64167f 482567 00e0db 9442a2 f04ea4")
	avayaPrefixes = strings.Fields(`00040d 001b4f 00549f 048a15 10cdae 14612f 24b209 24d921 2cf4c5 3475c7 38bb3c 3c3a73 3cb15b 44322a 506184 50cd22 581626 6049c1
		646a52 64a7dd 64c354 6ca849 6cfa58 703018 7038ee 7052c5 707c69 801daa 848371 90fb5b a009ed a01290 a051c6 a4251b a47886 b0adaa b4475e b4a95a b4b017 bcadab
		c057bc c4bed4 c81fea c8f406 ccf954 d47856 d4ea0e e45d52 f81547 f873a2 fc8399 fca841`)
)

// macs are the MAC prefixes that a configuration names: where a device says of itself
// what it is in a way the server can match, Avaya's 54 are spared it.
func (g group) macs() []string {
	if g.host != "" {
		return nil
	}
	return g.prefixes
}

// prefixed writes a MAC prefix with colons.
func prefixed(p string) string {
	b, _ := hex.DecodeString(p) // of the lists above
	return colons(b)
}

func lines(all ...string) string { return strings.Join(all, "\n") + "\n" }

// remarks say in comments what the bytes of option 43 mean.
func remarks(mark string, options []Option) (out []string) {
	for _, o := range options {
		var subs []string
		for _, s := range o.Subs {
			subs = append(subs, fmt.Sprintf("%d %s=%s", s.Code, s.Name, s.Value))
		}
		if len(subs) > 0 {
			out = append(out, fmt.Sprintf("%s option %d: %s", mark, o.Number, strings.Join(subs, ", ")))
		}
	}
	return out
}
