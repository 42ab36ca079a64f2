package dhcp

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
)

// isc writes for dhcpd.conf. In a string a backslash begins an escape as in C
// (dhcp-eval(5)); a class that names its own option 43 sends it as it stands.
func isc(g group, options []Option) (string, []Warning) {
	var b strings.Builder
	b.WriteString(lines(append([]string{"# dhcpd.conf, outside of subnet and pool: " + g.device + " devices"}, remarks("#", options)...)...))
	names := map[int]string{tftpServer: "tftp-server-name", encapsulated: "vendor-encapsulated-options"}
	for _, o := range options {
		if names[o.Number] == "" {
			names[o.Number] = o.label()
			fmt.Fprintf(&b, "option %s code %d = text;\n", o.label(), o.Number)
		}
	}
	var tests []string
	for _, c := range g.class {
		tests = append(tests, fmt.Sprintf("substring(option vendor-class-identifier, 0, %d) = %s", len(c), doubled(c, "")))
	}
	if g.raw != "" {
		tests = append(tests, fmt.Sprintf("substring(option vendor-class-identifier, 0, %d) = %s", len(g.raw)/2, prefixed(g.raw)))
	}
	if g.host != "" {
		tests = append(tests, fmt.Sprintf("substring(option host-name, 0, %d) = %s", len(g.host), doubled(g.host, "")))
	}
	for _, p := range g.macs() {
		tests = append(tests, "substring(hardware, 1, 3) = "+prefixed(p))
	}
	fmt.Fprintf(&b, "class %q {\n  match if %s;\n", g.name, strings.Join(tests, "\n    or "))
	for _, o := range options {
		value := doubled(o.Value, "")
		if o.Number == encapsulated {
			value = colons(o.Bytes())
		}
		fmt.Fprintf(&b, "  option %s %s;\n", names[o.Number], value)
	}
	b.WriteString("}\n")
	return b.String(), nil
}

// kea writes members of "Dhcp4". A text option would be cut at its first comma, so
// values are bytes: a text between apostrophes, which Kea takes to the last one, and
// inside JSON.
func kea(g group, options []Option) (string, []Warning) {
	type def struct {
		Name string `json:"name"`
		Code int    `json:"code"`
		Type string `json:"type"`
	}
	type data struct {
		Code int    `json:"code"`
		CSV  bool   `json:"csv-format"`
		Data string `json:"data"`
	}
	type class struct {
		Name string `json:"name"`
		Test string `json:"test"`
		Defs []def  `json:"option-def,omitempty"`
		Data []data `json:"option-data"`
	}
	c := class{Name: g.name}
	var defs []def
	for _, o := range options {
		value := "'" + o.Value + "'"
		if o.Number == encapsulated {
			value = o.Value
			// Option 43 is a class's own, for a class alone knows whose bytes they are.
			c.Defs = append(c.Defs, def{"vendor-encapsulated-options", encapsulated, "binary"})
		} else if o.Number != tftpServer {
			defs = append(defs, def{o.label(), o.Number, "string"})
		}
		c.Data = append(c.Data, data{o.Number, false, value})
	}
	var tests []string
	for _, s := range g.class {
		tests = append(tests, fmt.Sprintf("substring(option[60].hex,0,%d) == '%s'", len(s), s))
	}
	if g.raw != "" {
		tests = append(tests, fmt.Sprintf("substring(option[60].hex,0,%d) == 0x%s", len(g.raw)/2, g.raw))
	}
	if g.host != "" {
		tests = append(tests, fmt.Sprintf("substring(option[12].hex,0,%d) == '%s'", len(g.host), g.host))
	}
	for _, p := range g.macs() {
		tests = append(tests, "substring(pkt4.mac,0,3) == 0x"+p)
	}
	c.Test = strings.Join(tests, " or ")
	write := func(name string, v any) string {
		var b strings.Builder
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false) // Kea reads \u00xx, but people do not
		e.SetIndent("", "  ")
		_ = e.Encode(v) // of plain structs
		return fmt.Sprintf("%q: %s", name, strings.TrimSpace(b.String()))
	}
	out := append([]string{}, remarks("//", options)...)
	return lines(append(out, "// members of \"Dhcp4\": where there is an \"option-def\" or \"client-classes\" already, add to its list",
		write("option-def", defs)+",", write("client-classes", []class{c}))...), nil
}

// dnsmasq writes for dnsmasq.conf. In quotes a backslash escapes. A NUL is sent at the
// end of option 66, for which bytes in hex are no way round: they are taken for text.
func dnsmasq(g group, options []Option) (string, []Warning) {
	out := append([]string{"# dnsmasq.conf: " + g.device + " devices"}, remarks("#", options)...)
	for _, c := range g.class {
		out = append(out, "dhcp-vendorclass=set:"+g.name+","+c)
	}
	if g.raw != "" {
		out = append(out, "dhcp-match=set:"+g.name+",60,"+prefixed(g.raw))
	}
	if g.host != "" {
		out = append(out, "dhcp-name-match=set:"+g.name+","+g.host+"*")
	}
	for _, p := range g.macs() {
		out = append(out, "dhcp-mac=set:"+g.name+","+prefixed(p)+":*:*:*")
	}
	var warnings []Warning
	for _, o := range options {
		value := doubled(o.Value, "")
		switch o.Number {
		case encapsulated:
			value = colons(o.Bytes())
		case tftpServer:
			warnings = append(warnings, Warning{"nul", "dnsmasq sends option 66 with a zero byte at its end, which a client takes for the end of the text; option 160 comes as it stands"})
		}
		out = append(out, fmt.Sprintf("dhcp-option-force=tag:%s,%d,%s", g.name, o.Number, value))
	}
	if g.host != "" {
		warnings = append(warnings, Warning{"siaddr", "dnsmasq names itself as next server, which a J100 takes for its file server until it has read option 242"})
	}
	return lines(out...), warnings
}

// pfsense writes for the form of the DHCP server, whose lines "Additional BOOTP/DHCP
// Options" have a number, a type and a value (docs.netgate.com, "DHCPv4 Server
// Configuration"). The type Text is put between quotes as it stands, so that quotes and
// backslashes would be syntax; the type String takes bytes in hex. OPNsense has
// the same three fields in its ISC DHCPv4 settings.
func pfsense(g group, options []Option) (string, []Warning) {
	out := []string{"Services > DHCP Server > (the phones' interface) > Additional BOOTP/DHCP Options: one line for each, then Save"}
	for _, o := range options {
		kind, value := "Text", o.Value
		if o.Number == encapsulated || !only(o.Value, `-._~:/?@!$&*+;%=,()[]{}<>#|^'`+"`") {
			kind, value = "String", colons(o.Bytes())
		}
		out = append(out, fmt.Sprintf("  Number: %d   Type: %-6s   Value: %s", o.Number, kind, value))
	}
	return lines(out...), []Warning{{"scope", "these options go to every device on the interface that asks for them; pfSense with the Kea backend takes such options in recent releases only"}}
}

// inHex is an option's bytes.
func inHex(o Option) string { return hex.EncodeToString(o.Bytes()) }
