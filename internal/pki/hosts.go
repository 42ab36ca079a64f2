package pki

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"
)

// hosts are what a server certificate is for.
type hosts struct {
	names     []string
	addresses []netip.Addr
	first     string
}

// parseHosts sorts names from addresses and drops doubles. A name is of
// letters, digits, hyphens and underscores between dots, perhaps behind "*.";
// one beyond ASCII has to come in its "xn--" form.
func parseHosts(in []string) (h hosts, err error) {
	for _, s := range in {
		s = strings.ToLower(strings.TrimSuffix(strings.TrimSpace(s), "."))
		if ip, err := netip.ParseAddr(strings.Trim(s, "[]")); err == nil && ip.Zone() == "" {
			if ip = ip.Unmap(); !slices.Contains(h.addresses, ip) {
				h.addresses = append(h.addresses, ip)
			}
			s = ip.String()
		} else {
			if !hostName(s) {
				return h, fmt.Errorf("%q is neither a host name nor an IP address", s)
			}
			if !slices.Contains(h.names, s) {
				h.names = append(h.names, s)
			}
		}
		if h.first == "" {
			h.first = s
		}
	}
	if h.first == "" {
		return h, errors.New("a server certificate needs a host name or an IP address")
	}
	return h, nil
}

// maxHosts ends what keep adds up: each host makes every handshake longer.
const maxHosts = 50

// keep adds what a certificate is for, behind the hosts there are: devices know
// a server by the name it had until they have read the new one there.
func (h *hosts) keep(c *x509.Certificate) {
	for _, n := range c.DNSNames {
		if len(h.names)+len(h.addresses) < maxHosts && !slices.Contains(h.names, n) {
			h.names = append(h.names, n)
		}
	}
	for _, raw := range c.IPAddresses {
		ip, _ := netip.AddrFromSlice(raw)
		if ip = ip.Unmap(); len(h.names)+len(h.addresses) < maxHosts && !slices.Contains(h.addresses, ip) {
			h.addresses = append(h.addresses, ip)
		}
	}
}

func hostName(s string) bool {
	if len(s) > 253 {
		return false
	}
	for _, label := range strings.Split(strings.TrimPrefix(s, "*."), ".") {
		if label == "" || len(label) > 63 || strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return false
		}
	}
	return true
}

// common is the subject's common name: old phones look there. X.520 ends it at 64.
func (h hosts) common() string {
	if len(h.first) > 64 {
		return "Muster"
	}
	return h.first
}

// in reports whether a certificate is for these hosts and no others.
func (h hosts) in(c *x509.Certificate) bool {
	var addresses []netip.Addr
	for _, raw := range c.IPAddresses {
		ip, _ := netip.AddrFromSlice(raw)
		addresses = append(addresses, ip.Unmap())
	}
	return c.Subject.CommonName == h.common() && slices.Equal(c.DNSNames, h.names) && slices.Equal(addresses, h.addresses)
}
