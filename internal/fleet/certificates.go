package fleet

import (
	"maps"

	"muster/internal/fault"
)

// A CertificateMode says what a device's certificate is to an account. Whatever it says, a
// certificate that counts decides which device its bearer is.
type CertificateMode string

const (
	CertificateOff     CertificateMode = "off"     // looked at when it is shown, and not needed
	CertificateAccept  CertificateMode = "accept"  // opens what the account's pair opens, for its own device
	CertificateRequire CertificateMode = "require" // that, and nothing is given without
)

// Certificates are an account's rules for devices' certificates. The zero value asks for none.
type Certificates struct {
	Mode     CertificateMode            `json:"mode,omitempty"` // empty: off
	Sites    map[SiteID]CertificateMode `json:"sites,omitempty"`
	Families map[Family]CertificateMode `json:"families,omitempty"`
	// OwnFiles: files with a device's own secrets, and what it left here, are given to its certificate alone.
	OwnFiles bool `json:"ownFiles,omitempty"`
}

// Of is the rule for a device: its site's, else its family's, else the account's.
func (c Certificates) Of(site string, f Family) CertificateMode {
	for _, m := range [...]CertificateMode{c.Sites[SiteID(site)], c.Families[f], c.Mode} {
		if m != "" {
			return m
		}
	}
	return CertificateOff
}

// Zero reports whether no certificate is asked for anywhere.
func (c Certificates) Zero() bool {
	return (c.Mode == "" || c.Mode == CertificateOff) && len(c.Sites) == 0 && len(c.Families) == 0 && !c.OwnFiles
}

// Equal reports whether both say the same.
func (c Certificates) Equal(o Certificates) bool {
	return c.Mode == o.Mode && c.OwnFiles == o.OwnFiles && maps.Equal(c.Sites, o.Sites) && maps.Equal(c.Families, o.Families)
}

// Check says what is wrong with c.
func (c Certificates) Check() error {
	ok := func(m CertificateMode) bool {
		return m == "" || m == CertificateOff || m == CertificateAccept || m == CertificateRequire
	}
	good := ok(c.Mode)
	for _, m := range c.Sites {
		good = good && m != "" && ok(m)
	}
	for f, m := range c.Families {
		good = good && m != "" && ok(m) && (f == UCS || f == PolyOS || f == J100)
	}
	if !good || len(c.Sites) > MaxCertificateSites {
		return fault.Bad("/spec/certificate", "choice", "a certificate is off, accept or require, for the account, for families and for at most %d sites", MaxCertificateSites)
	}
	return nil
}

// MaxCertificateSites bounds the sites with a rule of their own.
const MaxCertificateSites = 1000
