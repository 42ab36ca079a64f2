package dhcp

import (
	"fmt"
	"strings"
)

// windows writes PowerShell for the DHCP Server role, at the server's level, so that
// nothing in it is to be filled in: learn.microsoft.com, module DhcpServer,
// Add-DhcpServerv4OptionDefinition, Add-DhcpServerv4Policy (a condition is a
// comparator and its values) and Set-DhcpServerv4OptionValue. Between single quotes
// nothing but the quote itself is special, and it is doubled.
func windows(g group, options []Option) (string, []Warning) {
	quote := func(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
	out := append([]string{"# PowerShell, as administrator, on the DHCP server: " + g.device + " devices in all of its scopes"}, remarks("#", options)...)
	for _, o := range options {
		if o.Number == tftpServer || o.Number == encapsulated {
			continue // the role knows them
		}
		out = append(out, fmt.Sprintf("if (-not (Get-DhcpServerv4OptionDefinition -OptionId %d -ErrorAction SilentlyContinue)) { Add-DhcpServerv4OptionDefinition -Name %s -OptionId %d -Type String }",
			o.Number, quote(o.label()), o.Number))
	}
	macs := make([]string, len(g.prefixes))
	for i, p := range g.prefixes {
		macs[i] = "'" + strings.ToUpper(p) + "*'"
	}
	out = append(out, fmt.Sprintf("if (-not (Get-DhcpServerv4Policy -Name %s -ErrorAction SilentlyContinue)) { Add-DhcpServerv4Policy -Name %s -Condition OR -MacAddress EQ,%s }", quote(g.name), quote(g.name), strings.Join(macs, ",")))
	for _, o := range options {
		value := quote(o.Value)
		if o.Number == encapsulated {
			value = grouped(o.Bytes(), "0x", ",")
		}
		out = append(out, fmt.Sprintf("Set-DhcpServerv4OptionValue -PolicyName %s -OptionId %d -Value %s", quote(g.name), o.Number, value))
	}
	return lines(out...), nil
}

// ciscoLine is how much IOS reads of a line.
const ciscoLine = 254

// cisco writes for IOS: "option code {ascii string | hex string | ip address}" in a
// DHCP pool (Cisco IOS IP Addressing Services Command Reference). A question mark asks
// for help while a line is typed, and a quote cannot be in quotes: such a value is in hex.
func cisco(g group, options []Option) (string, []Warning) {
	out := append([]string{"! Cisco IOS, in configuration mode; VOICE is the pool of the phones' network"}, remarks("!", options)...)
	out = append(out, "ip dhcp pool VOICE")
	var warnings []Warning
	for _, o := range options {
		line := fmt.Sprintf(" option %d ascii \"%s\"", o.Number, o.Value)
		if o.Number == encapsulated || !only(o.Value, `-._~:/@!$&*+;%=,()[]{}<>#|^'`) {
			line = fmt.Sprintf(" option %d hex %s", o.Number, inHex(o))
		}
		if len(line) > ciscoLine {
			warnings = append(warnings, Warning{"lineTooLong", fmt.Sprintf("the line of option %d has %d bytes, and IOS reads %d of what is typed: copy it from a file, or choose a shorter pair of letters and digits", o.Number, len(line), ciscoLine)})
		}
		out = append(out, line)
	}
	return lines(append(out, "end")...), append(warnings, everybody(g, "pool"))
}

// mikrotik writes for RouterOS: help.mikrotik.com, "DHCP", DHCP Options. A value is a
// text between apostrophes, or bytes after 0x, which a text with an apostrophe has to
// be. In the quotes around it $, ?, the quote and the backslash are escaped ("Console",
// "Scripting").
func mikrotik(g group, options []Option) (string, []Warning) {
	out := append([]string{"# RouterOS; 10.0.0.0/24 is the phones' network"}, remarks("#", options)...)
	put := func(menu, name, fields string) string { // pasted again after an edit, it changes what is there
		return fmt.Sprintf(":if ([:len [%s find name=%s]] = 0) do={ %[1]s add name=%[2]s %[3]s } else={ %[1]s set [find name=%[2]s] %[3]s }", menu, name, fields)
	}
	var names []string
	for _, o := range options {
		value := doubled("'"+o.Value+"'", "$?")
		if o.Number == encapsulated || !only(o.Value, `-._~:/?@!$&*+;%=,()[]{}<>#|^`) {
			value = "0x" + inHex(o)
		}
		names = append(names, o.label())
		out = append(out, put("/ip dhcp-server option", o.label(), fmt.Sprintf("code=%d value=%s", o.Number, value)))
	}
	return lines(append(out, put("/ip dhcp-server option sets", g.name, "options="+strings.Join(names, ",")),
		fmt.Sprintf("/ip dhcp-server network set [find address=10.0.0.0/24] dhcp-option-set=%s", g.name))...), []Warning{everybody(g, "network")}
}

// fortiValue is how long a value may be (FortiOS CLI reference, config system dhcp
// server, config options, value).
const fortiValue = 312

// fortigate writes for FortiOS: docs.fortinet.com, CLI Reference, config system dhcp
// server: options have a code, a type (hex, string, ip) and a value. A question mark
// asks for help while a line is typed: such a value is in hex.
func fortigate(g group, options []Option) (string, []Warning) {
	out := append([]string{"# FortiOS CLI; 1 is the DHCP server of the phones' interface"}, remarks("#", options)...)
	out = append(out, "config system dhcp server", "  edit 1", "    config options")
	var warnings []Warning
	for _, o := range options {
		kind, value := "string", o.Value
		if o.Number == encapsulated || !only(o.Value, `-._~:/@!$&*+;%=,()[]{}<>#|^'`) {
			kind, value = "hex", inHex(o)
		}
		if len(value) > fortiValue {
			warnings = append(warnings, Warning{"valueTooLong", fmt.Sprintf("the value of option %d has %d characters, and FortiOS takes %d: choose a shorter pair, or one of letters and digits", o.Number, len(value), fortiValue)})
		}
		out = append(out, fmt.Sprintf("      edit %d", o.Number), fmt.Sprintf("        set code %d", o.Number), "        set type "+kind, fmt.Sprintf("        set value \"%s\"", value), "      next")
	}
	return lines(append(out, "    end", "  next", "end")...), append(warnings, everybody(g, "network"))
}

// everybody says that a server's configuration picks no devices.
func everybody(g group, where string) Warning {
	return Warning{"scope", fmt.Sprintf("these options go to every device of the %s that asks for them, not to %s devices alone", where, g.device)}
}
