package claim

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// What profiles are bounded by. Six certificates are what a J100 takes by TRUSTCERTS.
const (
	MaxURL          = 1024
	MaxPEM          = 16 << 10
	MaxCertificates = 6
	MaxPhoneGroup   = 999
	maxLogin        = 255 // bytes of user and of password
	soon            = 30 * 24 * time.Hour
)

// A Warning is what a profile is taken with, and somebody should know.
type Warning struct{ Code, Detail, Pointer string }

// SplitURL takes user and password out of a provisioning URL, as people write
// them there. A URL that has none is returned as it is, and so is what is no URL.
func SplitURL(raw string) (plain, user string, password secret.Text, has bool) {
	u, err := url.Parse(raw)
	if err != nil || u.User == nil {
		return raw, "", secret.Text{}, false
	}
	user = u.User.Username()
	text, _ := u.User.Password()
	u.User = nil
	return u.String(), user, secret.New(text), true
}

// CheckProfile refuses what devices could not be told, or not use: fault.Invalid
// for each field. PEM text comes back with nothing but its certificates.
func CheckProfile(p fleet.Profile, now time.Time) (fleet.Profile, error) {
	var all []error
	bad := func(pointer, code, format string, args ...any) {
		all = append(all, fault.Bad("/spec/"+pointer, code, format, args...))
	}
	switch p.ServerType {
	case fleet.ServerMuster:
		if p.URL != "" || p.User != "" || !p.Password.Empty() {
			bad("provisioningURL", "unexpected", "a profile of server type muster has no provisioningURL: devices are sent to the account's Server Address")
		}
	case fleet.ServerHTTP:
		if _, err := readURL(p.URL); err != nil {
			all = append(all, err)
		}
	default:
		bad("serverType", "enum", "serverType is muster or http")
	}
	if p.FirstContact != fleet.FirstSerial && p.FirstContact != fleet.FirstProof {
		bad("firstContact", "enum", "firstContact is serial or proof")
	}
	if p.PhoneGroup < fleet.NoPhoneGroup || p.PhoneGroup > MaxPhoneGroup {
		bad("phoneGroup", "range", "phoneGroup is 0 to %d, or left out", MaxPhoneGroup)
	}
	if len(p.User) > maxLogin || len(p.Password.Reveal()) > maxLogin || strings.ContainsAny(p.User+p.Password.Reveal(), "\x00\r\n\"<>") {
		bad("provisioningURL", "credentials", "user and password have at most %d bytes each, and no quotes, angle brackets or line ends: settings files could not carry them", maxLogin)
	}
	if !p.Password.Empty() && p.User == "" {
		bad("provisioningURL", "credentials", "a password needs a user")
	}
	if p.RootCA != "" {
		certs, err := readRoots(p.RootCA, now)
		if err != nil {
			all = append(all, err)
		} else {
			p.RootCA = plainPEM(certs)
		}
	}
	return p, errors.Join(all...)
}

// readURL holds a provisioning URL to what phones can be told.
func readURL(raw string) (*url.URL, error) {
	bad := func(code, format string, args ...any) error {
		return fault.Bad("/spec/provisioningURL", code, format, args...)
	}
	if raw == "" {
		return nil, bad("required", "a profile of server type http needs a provisioningURL: the directory of the settings files")
	}
	if len(raw) > MaxURL || strings.ContainsFunc(raw, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("\"'<>\\`{}|^", r) }) {
		return nil, bad("characters", "a URL has at most %d characters, none of them blank, quotes or beyond ASCII: write those as %%XX", MaxURL)
	}
	u, err := url.Parse(raw)
	switch {
	case err != nil:
		return nil, bad("url", "this is no URL, such as https://prov.example.com/phones/")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, bad("scheme", "a provisioning URL begins with http:// or https://")
	case u.Hostname() == "":
		return nil, bad("host", "the URL names no host")
	case u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || strings.Contains(raw, "#"):
		return nil, bad("query", "a provisioning URL is a directory: phones append file names, so there can be no ? and no #")
	case u.User != nil:
		return nil, bad("credentials", "user and password are kept beside the URL")
	}
	if port := u.Port(); port != "" || strings.HasSuffix(u.Host, ":") {
		if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
			return nil, bad("port", "a port is 1 to 65535")
		}
	}
	host := u.Hostname()
	if a, err := netip.ParseAddr(host); err == nil {
		if a.Zone() != "" || a.IsUnspecified() || a.IsMulticast() {
			return nil, bad("host", "the host is no address that phones can reach")
		}
		return u, nil
	}
	if strings.Contains(host, ":") || !isHost(host) {
		return nil, bad("host", "the host is a name, an IPv4 address, or an IPv6 address in brackets")
	}
	return u, nil
}

// isHost reports whether a text can be a name of a host. What is digits and dots
// alone was meant as an address, and is none.
func isHost(s string) bool {
	if len(s) > 253 || strings.Trim(s, "0123456789.") == "" {
		return false
	}
	for label := range strings.SplitSeq(strings.TrimSuffix(s, "."), ".") {
		if label == "" || len(label) > 63 || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") ||
			strings.Trim(strings.ToLower(label), "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return false
		}
	}
	return true
}

// readRoots reads the certificates of a PEM text, all of which must be of
// authorities, and valid now.
func readRoots(text string, now time.Time) ([]*x509.Certificate, error) {
	bad := func(code, format string, args ...any) error { return fault.Bad("/spec/rootCA", code, format, args...) }
	if len(text) > MaxPEM {
		return nil, bad("tooLong", "rootCA has at most %d bytes", MaxPEM)
	}
	var out []*x509.Certificate
	rest := []byte(text)
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if strings.Contains(block.Type, "PRIVATE KEY") {
			return nil, bad("privateKey", "this holds a private key: every phone would get it; give the certificate alone")
		}
		if block.Type != "CERTIFICATE" {
			return nil, bad("pem", "rootCA holds certificates alone, not %q", fmt.Sprintf("%.40s", block.Type))
		}
		c, err := x509.ParseCertificate(block.Bytes)
		switch {
		case err != nil:
			return nil, bad("certificate", "certificate %d cannot be read", len(out)+1)
		case !c.BasicConstraintsValid || !c.IsCA:
			return nil, bad("notCA", "certificate %d (%.100s) is of no certificate authority", len(out)+1, c.Subject)
		case !now.Before(c.NotAfter):
			return nil, bad("expired", "certificate %d (%.100s) expired on %s", len(out)+1, c.Subject, c.NotAfter.UTC().Format(time.DateOnly))
		}
		out = append(out, c)
	}
	switch {
	case len(out) == 0, len(bytes.TrimSpace(rest)) > 0 && bytes.Contains(rest, []byte("-----BEGIN")):
		return nil, bad("pem", "rootCA is one or more certificates in PEM form, each whole")
	case len(out) > MaxCertificates:
		return nil, bad("tooMany", "phones take at most %d certificates", MaxCertificates)
	}
	return out, nil
}

func plainPEM(certs []*x509.Certificate) string {
	var b strings.Builder
	for _, c := range certs {
		_ = pem.Encode(&b, &pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}) // a Builder takes everything
	}
	return b.String()
}

// Warnings says what is likely to go wrong with a profile that is taken.
func Warnings(p fleet.Profile, now time.Time) (out []Warning) {
	roots, _ := readRoots(p.RootCA, now)
	self := false
	for _, c := range roots {
		self = self || bytes.Equal(c.RawSubject, c.RawIssuer)
		if c.NotAfter.Sub(now) < soon {
			out = append(out, Warning{"expiresSoon", fmt.Sprintf("the certificate %.100s expires on %s: phones that trust it alone will reach nothing from then on", c.Subject, c.NotAfter.UTC().Format(time.DateOnly)), "/spec/rootCA"})
		}
		if now.Before(c.NotBefore) {
			out = append(out, Warning{"notYet", fmt.Sprintf("the certificate %.100s is valid from %s only", c.Subject, c.NotBefore.UTC().Format(time.DateOnly)), "/spec/rootCA"})
		}
	}
	if len(roots) > 0 && !self {
		out = append(out, Warning{"noRoot", "none of the certificates is a root: phones may refuse a chain that does not end in one", "/spec/rootCA"})
	}
	u, err := readURL(p.URL)
	if p.ServerType != fleet.ServerHTTP || err != nil {
		return out
	}
	where := "/spec/provisioningURL"
	if u.Scheme == "http" && p.User != "" {
		out = append(out, Warning{"clear", "over http the password travels in clear, and so does every file", where})
	}
	if u.Scheme == "http" && len(roots) > 0 {
		out = append(out, Warning{"unused", "over http no certificate is looked at: the root CA only takes effect with https", where})
	}
	if private(u.Hostname()) {
		out = append(out, Warning{"private", "the host is a private address or a name without a dot: only phones of that network reach it", where})
		if u.Scheme == "https" && len(roots) == 0 {
			out = append(out, Warning{"noRootCA", "no public authority vouches for such a host: phones need its root CA", "/spec/rootCA"})
		}
	}
	return out
}

func private(host string) bool {
	if a, err := netip.ParseAddr(host); err == nil {
		a = a.Unmap()
		return a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast()
	}
	return !strings.Contains(strings.TrimSuffix(host, "."), ".") || strings.HasSuffix(host, ".local") || strings.HasSuffix(host, ".internal")
}

// Location is a profile's URL as devices are told it, with one slash at its end;
// empty for a profile of server type muster.
func Location(p fleet.Profile) string {
	if p.URL == "" {
		return ""
	}
	return strings.TrimRight(p.URL, "/") + "/"
}
