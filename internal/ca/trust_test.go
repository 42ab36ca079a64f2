package ca

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
)

var noon = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

// A minted certificate has its key, so that it can sign others.
type minted struct {
	*x509.Certificate
	key crypto.Signer
}

type mint struct {
	t  *testing.T
	by *minted // nil: itself
	x509.Certificate
	key crypto.Signer // nil: a new one
}

// make signs a certificate.
func (m mint) make() *minted {
	m.t.Helper()
	out := &minted{key: m.key}
	if out.key == nil {
		k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			m.t.Fatal(err)
		}
		out.key = k
	}
	c := m.Certificate
	if c.SerialNumber == nil {
		c.SerialNumber, _ = rand.Int(rand.Reader, big.NewInt(1<<62))
	}
	if c.NotBefore.IsZero() {
		c.NotBefore = noon.AddDate(-1, 0, 0)
	}
	if c.NotAfter.IsZero() {
		c.NotAfter = noon.AddDate(1, 0, 0)
	}
	parent, signer := &c, out.key
	if m.by != nil {
		parent, signer = m.by.Certificate, m.by.key
	}
	der, err := x509.CreateCertificate(rand.Reader, &c, parent, out.key.Public(), signer)
	if err != nil {
		m.t.Fatal(err)
	}
	if out.Certificate, err = x509.ParseCertificate(der); err != nil {
		m.t.Fatal(err)
	}
	return out
}

func authority(name string) x509.Certificate {
	return x509.Certificate{Subject: pkix.Name{CommonName: name, Organization: []string{"Maker Inc."}}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign}
}

func device(mac string) x509.Certificate {
	return x509.Certificate{Subject: pkix.Name{CommonName: mac, Organization: []string{"Maker Inc."}}, KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
}

func ours(mac string) x509.Certificate {
	c := device(mac)
	c.Subject = pkix.Name{CommonName: mac}
	return c
}

func asPEM(cs ...*minted) (out string) {
	for _, c := range cs {
		out += string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
	}
	return out
}

func byMAC(text string) FactoryRoot {
	return FactoryRoot{ID: "fct_1", PEM: text, EKU: EKUClientOrNone, Subject: []Pattern{{"CN", "(?<mac>[0-9A-Fa-f]{12})"}}}
}

func fingerprint(b []byte) string { s := sha256.Sum256(b); return hex.EncodeToString(s[:]) }

// sha1Signed signs a certificate as makers did in 2009: the library makes none any more.
func sha1Signed(t *testing.T, of *minted, by *minted) *minted {
	t.Helper()
	var outer struct {
		TBS struct {
			Raw        asn1.RawContent
			Version    int `asn1:"optional,explicit,default:0,tag:0"`
			Serial     *big.Int
			Algorithm  pkix.AlgorithmIdentifier
			Issuer     asn1.RawValue
			Validity   asn1.RawValue
			Subject    asn1.RawValue
			Key        asn1.RawValue
			Extensions asn1.RawValue `asn1:"optional,explicit,tag:3"`
		}
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
	}
	if _, err := asn1.Unmarshal(of.Raw, &outer); err != nil {
		t.Fatal(err)
	}
	withSHA1 := pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 5}, Parameters: asn1.NullRawValue}
	outer.TBS.Raw, outer.TBS.Algorithm, outer.Algorithm = nil, withSHA1, withSHA1
	tbs, err := asn1.Marshal(outer.TBS)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha1.Sum(tbs)
	sig, err := by.key.Sign(rand.Reader, sum[:], crypto.SHA1)
	if err != nil {
		t.Fatal(err)
	}
	der, err := asn1.Marshal(struct {
		TBS asn1.RawValue
		Alg pkix.AlgorithmIdentifier
		Sig asn1.BitString
	}{asn1.RawValue{FullBytes: tbs}, withSHA1, asn1.BitString{Bytes: sig, BitLength: 8 * len(sig)}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &minted{c, of.key}
}

func rsaKey(t *testing.T) crypto.Signer {
	t.Helper()
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

const macA = "0004f2abcdef"

func TestAFactoryCertificateSaysWhichDeviceItsBearerIs(t *testing.T) {
	root := mint{t: t, Certificate: authority("Maker Root"), key: rsaKey(t)}.make()
	issuing := mint{t: t, by: root, Certificate: authority("Maker Issuing 1")}.make()
	sibling := mint{t: t, by: root, Certificate: authority("Maker Issuing 2")}.make()
	alike := mint{t: t, Certificate: authority("Maker Root"), key: rsaKey(t)}.make()
	alikeIssuing := mint{t: t, by: alike, Certificate: authority("Maker Issuing 1")}.make()
	beneath := mint{t: t, by: issuing, Certificate: authority("Maker Beneath Issuing 1")}.make()
	narrow := authority("Maker Narrow")
	narrow.MaxPathLenZero = true
	narrowCA := mint{t: t, by: root, Certificate: narrow}.make()
	beneathNarrow := mint{t: t, by: narrowCA, Certificate: authority("Maker Beneath")}.make()
	mk := func(by *minted, c x509.Certificate) *minted { return mint{t: t, by: by, Certificate: c}.make() }
	good := mk(issuing, device(macA))
	with := func(c x509.Certificate, change func(*x509.Certificate)) x509.Certificate { change(&c); return c }
	ended := mk(issuing, with(device(macA), func(c *x509.Certificate) { c.NotAfter = noon.AddDate(0, -1, 0) }))
	leafAsCA := mk(root, device("001122334455"))
	vague := mk(root, with(device("001122334455"), func(c *x509.Certificate) { c.KeyUsage, c.ExtKeyUsage = 0, nil }))
	old := sha1Signed(t, mk(root, device(macA)), root)

	for name, c := range map[string]struct {
		root  FactoryRoot
		chain []*minted
		want  error
		sees  func(Peer) bool
	}{
		"by the CA that it brings":                 {byMAC(asPEM(root)), []*minted{good, issuing}, nil, func(p Peer) bool { return p.MAC.String() == macA && !p.Ours && p.Factory == "fct_1" }},
		"by the root itself":                       {byMAC(asPEM(root)), []*minted{mk(root, device(macA))}, nil, nil},
		"without the CA that signed it":            {byMAC(asPEM(root)), []*minted{good}, ErrUnknown, nil},
		"by a pinned CA that it need not bring":    {byMAC(asPEM(root, issuing)), []*minted{good}, nil, nil},
		"by a pinned CA alone":                     {byMAC(asPEM(issuing)), []*minted{good}, nil, nil},
		"by another CA than the pinned one":        {byMAC(asPEM(root, issuing)), []*minted{mk(sibling, device(macA)), sibling}, ErrUnknown, nil},
		"by a CA beneath the pinned one":           {byMAC(asPEM(root, issuing)), []*minted{mk(beneath, device(macA)), beneath}, ErrUnknown, nil},
		"by the root where a CA is pinned":         {byMAC(asPEM(root, issuing)), []*minted{mk(root, device(macA))}, ErrUnknown, nil},
		"by a look-alike root":                     {byMAC(asPEM(root)), []*minted{mk(alike, device(macA)), alike}, ErrUnknown, nil},
		"by a look-alike CA":                       {byMAC(asPEM(root)), []*minted{mk(alikeIssuing, device(macA)), alikeIssuing, alike}, ErrUnknown, nil},
		"by a look-alike of a pinned CA":           {byMAC(asPEM(root, issuing)), []*minted{mk(alikeIssuing, device(macA)), alikeIssuing}, ErrUnknown, nil},
		"by another device":                        {byMAC(asPEM(root)), []*minted{mk(leafAsCA, device(macA)), leafAsCA}, ErrUnknown, nil},
		"by another device that says nothing":      {byMAC(asPEM(root)), []*minted{mk(vague, device(macA)), vague}, ErrUnknown, nil},
		"by a CA that may have none beneath it":    {byMAC(asPEM(root)), []*minted{mk(beneathNarrow, device(macA)), beneathNarrow, narrowCA}, ErrUnknown, nil},
		"signed by itself":                         {byMAC(asPEM(root)), []*minted{mk(nil, device(macA))}, ErrUnknown, nil},
		"ended":                                    {byMAC(asPEM(root)), []*minted{ended, issuing}, ErrExpired, func(p Peer) bool { return p.MAC.String() == macA }},
		"ended, and the operator allows it":        {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.AllowExpired = true }), []*minted{ended, issuing}, nil, func(p Peer) bool { return p.Expired }},
		"not begun, though ended ones are allowed": {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.AllowExpired = true }), []*minted{mk(issuing, with(device(macA), func(c *x509.Certificate) { c.NotBefore = noon.AddDate(0, 1, 0) })), issuing}, ErrExpired, nil},
		"SHA-1":                                 {byMAC(asPEM(root)), []*minted{old}, ErrUnknown, nil},
		"SHA-1, and the operator allows it":     {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.AllowSHA1 = true }), []*minted{old}, nil, nil},
		"SHA-1 of a look-alike, allowed or not": {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.AllowSHA1 = true }), []*minted{sha1Signed(t, mk(alike, device(macA)), alike)}, ErrUnknown, nil},
		"for servers":                           {byMAC(asPEM(root)), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }))}, ErrMalformed, nil},
		"for servers, and nobody looks":         {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.EKU = EKUAny }), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }))}, nil, nil},
		"for anything":                          {byMAC(asPEM(root)), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.ExtKeyUsage = nil }))}, nil, nil},
		"for anything where it must say":        {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.EKU = EKUClient }), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.ExtKeyUsage = nil }))}, ErrMalformed, nil},
		"of another organization":               {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.Organizations = []string{"Other Inc."} }), []*minted{mk(root, device(macA))}, ErrMalformed, nil},
		"of the organization that is named":     {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.Organizations = []string{"Other Inc.", "Maker Inc."} }), []*minted{mk(root, device(macA))}, nil, nil},
		"a CA's own":                            {byMAC(asPEM(root)), []*minted{mk(root, authority(macA))}, ErrMalformed, nil},
		"of a name that is no MAC":              {byMAC(asPEM(root)), []*minted{mk(root, device("phone"))}, ErrMalformed, nil},
		"of a name that has a MAC in it":        {byMAC(asPEM(root)), []*minted{mk(root, device("x"+macA))}, ErrMalformed, nil},
		"of two names":                          {byMAC(asPEM(root)), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.Subject.ExtraNames = twoNames(macA, "0004f2000001") }))}, ErrMalformed, nil},
		"of one name, twice":                    {byMAC(asPEM(root)), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.Subject.ExtraNames = twoNames(macA, "0004F2ABCDEF") }))}, nil, nil},
		"by serial number":                      {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.Subject = []Pattern{{"serialNumber", "PID:(?<serial>[0-9A-Z]+)"}} }), []*minted{mk(root, with(device("phone"), func(c *x509.Certificate) { c.Subject.SerialNumber = "PID:AB12" }))}, nil, func(p Peer) bool { return p.Serial == "AB12" && p.MAC == fleet.MAC{} }},
		"by both":                               {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.Subject = append(r.Subject, Pattern{"2.5.4.5", "(?<serial>.+)"}) }), []*minted{mk(root, with(device(macA), func(c *x509.Certificate) { c.Subject.SerialNumber = "AB12" }))}, nil, func(p Peer) bool { return p.Serial == "AB12" && p.MAC.String() == macA }},
		"by an alternative name":                {allow(byMAC(asPEM(root)), func(r *FactoryRoot) { r.Subject = []Pattern{{"DNS", `(?<mac>[0-9a-f]{12})\.phones\.example`}} }), []*minted{mk(root, with(device("phone"), func(c *x509.Certificate) { c.DNSNames = []string{macA + ".phones.example"} }))}, nil, func(p Peer) bool { return p.MAC.String() == macA }},
	} {
		t.Run(name, func(t *testing.T) {
			tr, err := NewTrust(Trusts{Factories: []FactoryRoot{c.root}}, NewRevokedSet())
			if err != nil {
				t.Fatal(err)
			}
			var chain []*x509.Certificate
			for _, m := range c.chain {
				chain = append(chain, m.Certificate)
			}
			p, err := tr.Verify(chain, noon)
			if !errors.Is(err, c.want) {
				t.Fatalf("it is %v, want %v", err, c.want)
			}
			if c.sees != nil && !c.sees(p) {
				t.Errorf("it says %+v", p)
			}
		})
	}
}

func allow(r FactoryRoot, change func(*FactoryRoot)) FactoryRoot { change(&r); return r }

func twoNames(a, b string) []pkix.AttributeTypeAndValue {
	cn := asn1.ObjectIdentifier{2, 5, 4, 3}
	return []pkix.AttributeTypeAndValue{{Type: cn, Value: a}, {Type: cn, Value: b}}
}

func TestWhatIsBlockedCountsForNothingWhoeverSignedIt(t *testing.T) {
	root := mint{t: t, Certificate: authority("Maker Root")}.make()
	issuing := mint{t: t, by: root, Certificate: authority("Maker Issuing 1")}.make()
	dev := mint{t: t, by: issuing, Certificate: device(macA)}.make()
	mine := mint{t: t, Certificate: authority("Ours")}.make()
	own := mint{t: t, by: mine, Certificate: ours(macA), key: dev.key}.make()
	for name, c := range map[string]struct {
		block string
		chain []*x509.Certificate
		want  error
	}{
		"nothing":                          {fingerprint([]byte("x")), []*x509.Certificate{dev.Certificate, issuing.Certificate}, nil},
		"the certificate":                  {fingerprint(dev.Raw), []*x509.Certificate{dev.Certificate, issuing.Certificate}, ErrBlocked},
		"its key":                          {fingerprint(dev.RawSubjectPublicKeyInfo), []*x509.Certificate{dev.Certificate, issuing.Certificate}, ErrBlocked},
		"the CA":                           {fingerprint(issuing.Raw), []*x509.Certificate{dev.Certificate, issuing.Certificate}, ErrBlocked},
		"the root's key":                   {fingerprint(root.RawSubjectPublicKeyInfo), []*x509.Certificate{dev.Certificate, issuing.Certificate}, ErrBlocked},
		"the key in a certificate of ours": {fingerprint(dev.RawSubjectPublicKeyInfo), []*x509.Certificate{own.Certificate}, ErrBlocked},
		"the key of a stranger":            {fingerprint(dev.RawSubjectPublicKeyInfo), []*x509.Certificate{mint{t: t, Certificate: device(macA), key: dev.key}.make().Certificate}, ErrBlocked},
	} {
		t.Run(name, func(t *testing.T) {
			tr, err := NewTrust(Trusts{Factories: []FactoryRoot{byMAC(asPEM(root))}, Blocks: []Block{{Fingerprint: c.block}}, Issuing: []Issuing{{Certificate: mine.Certificate}}}, NewRevokedSet())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := tr.Verify(c.chain, noon); !errors.Is(err, c.want) {
				t.Errorf("it is %v, want %v", err, c.want)
			}
		})
	}
}

func TestACertificateOfOursSaysWhoseDeviceItIs(t *testing.T) {
	acme := mint{t: t, Certificate: authority("Muster acme")}.make()
	before := mint{t: t, Certificate: authority("Muster acme")}.make() // the generation before: the same name, another key
	op := mint{t: t, Certificate: authority("Muster operator")}.make()
	alike := mint{t: t, Certificate: authority("Muster acme")}.make()
	tr, err := NewTrust(Trusts{Issuing: []Issuing{{"ca_1", "acc_1", false, 2, Current, acme.Certificate}, {"ca_1", "acc_1", false, 1, Previous, before.Certificate}, {"ca_0", "acc_0", true, 1, Current, op.Certificate}}}, NewRevokedSet())
	if err != nil {
		t.Fatal(err)
	}
	mk := func(by *minted, c x509.Certificate) *x509.Certificate {
		return mint{t: t, by: by, Certificate: c}.make().Certificate
	}
	gone := mk(acme, ours(macA))
	tr.revoked.Add([]Revocation{{Authority: "ca_1", Generation: 2, Serial: SerialOf(gone)}})
	with := func(change func(*x509.Certificate)) x509.Certificate { c := ours(macA); change(&c); return c }
	for name, c := range map[string]struct {
		cert    *x509.Certificate
		want    error
		account fleet.AccountID
	}{
		"of the account":                  {mk(acme, ours(macA)), nil, "acc_1"},
		"of the generation before":        {mk(before, ours(macA)), nil, "acc_1"},
		"of the operator":                 {mk(op, ours(macA)), nil, ""},
		"of a look-alike":                 {mk(alike, ours(macA)), ErrUnknown, ""},
		"revoked":                         {gone, ErrRevoked, "acc_1"},
		"ended":                           {mk(acme, with(func(c *x509.Certificate) { c.NotAfter = noon.Add(-time.Second) })), ErrExpired, "acc_1"},
		"not begun":                       {mk(acme, with(func(c *x509.Certificate) { c.NotBefore = noon.Add(time.Hour) })), ErrExpired, "acc_1"},
		"a responder's":                   {mk(acme, with(func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageOCSPSigning} })), ErrMalformed, "acc_1"},
		"an RA's":                         {mk(acme, with(func(c *x509.Certificate) { c.Subject.CommonName = "RA" })), ErrMalformed, "acc_1"},
		"of a MAC in another spelling":    {mk(acme, with(func(c *x509.Certificate) { c.Subject.CommonName = "0004F2ABCDEF" })), ErrMalformed, "acc_1"},
		"of a MAC and something besides":  {mk(acme, device(macA)), ErrMalformed, "acc_1"},
		"of a MAC that is of many phones": {mk(acme, with(func(c *x509.Certificate) { c.Subject.CommonName = "0104f2abcdef" })), ErrMalformed, "acc_1"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := tr.Verify([]*x509.Certificate{c.cert}, noon)
			if !errors.Is(err, c.want) {
				t.Fatalf("it is %v, want %v", err, c.want)
			}
			if p.Account != c.account || err == nil && (!p.Ours || p.MAC.String() != macA || p.CertSerial != SerialOf(c.cert)) {
				t.Errorf("it says %+v", p)
			}
		})
	}
}

func TestManyLookAlikeCAsDoNotKeepTheServerBusy(t *testing.T) {
	root := mint{t: t, Certificate: authority("R"), key: rsaKey(t)}.make()
	tr, err := NewTrust(Trusts{Factories: []FactoryRoot{byMAC(asPEM(root))}}, NewRevokedSet())
	if err != nil {
		t.Fatal(err)
	}
	key := mint{t: t, Certificate: authority("X")}.make().key
	var chain []*x509.Certificate
	chain = append(chain, nil)
	for range 60 { // all signed by each other
		c := authority("X")
		chain = append(chain, mint{t: t, Certificate: c, key: key}.make().Certificate)
	}
	chain[0] = mint{t: t, by: &minted{chain[1], key}, Certificate: device(macA)}.make().Certificate
	work := maxSignatures
	m := tr.makers[0]
	if _, err := m.verify(tr, Peer{}, chain, noon, &work); !errors.Is(err, ErrUnknown) || work < 0 {
		t.Errorf("it is %v after %d signatures", err, maxSignatures-work)
	}
}

func TestARootThatCannotBeUsedIsRefusedByName(t *testing.T) {
	root := mint{t: t, Certificate: authority("R")}.make()
	leaf := mint{t: t, by: root, Certificate: device(macA)}.make()
	good := byMAC(asPEM(root))
	if err := good.Check(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*FactoryRoot){
		"no certificate":          func(r *FactoryRoot) { r.PEM = "" },
		"text":                    func(r *FactoryRoot) { r.PEM = "hello" },
		"a device's certificate":  func(r *FactoryRoot) { r.PEM = asPEM(leaf) },
		"a private key":           func(r *FactoryRoot) { r.PEM += "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" },
		"no pattern":              func(r *FactoryRoot) { r.Subject = nil },
		"a pattern without group": func(r *FactoryRoot) { r.Subject = []Pattern{{"CN", ".*"}} },
		"no expression":           func(r *FactoryRoot) { r.Subject = []Pattern{{"CN", "(?<mac>["}} },
		"a strange attribute":     func(r *FactoryRoot) { r.Subject = []Pattern{{"name", "(?<mac>.*)"}} },
		"a strange family":        func(r *FactoryRoot) { r.Families = []fleet.Family{"x"} },
		"a strange usage":         func(r *FactoryRoot) { r.EKU = "x" },
		"a pinned CA of another": func(r *FactoryRoot) {
			o := mint{t: t, Certificate: authority("O")}.make()
			r.PEM += asPEM(mint{t: t, by: o, Certificate: authority("P")}.make())
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := good
			if change(&r); r.Check() == nil {
				t.Error("it is taken")
			}
		})
	}
}

func TestAFingerprintIsReadAsToolsPrintIt(t *testing.T) {
	want := fingerprint([]byte("x"))
	colons := ""
	for i := 0; i < len(want); i += 2 {
		colons += ":" + want[i:i+2]
	}
	for _, text := range []string{want, " " + want, "sha256:" + want, colons[1:]} {
		if got, err := ReadFingerprint(text); err != nil || got != want {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "ab", want + "00", want[:63] + "g"} {
		if _, err := ReadFingerprint(text); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}

func TestASerialNumberIsReadAsEveryToolWritesIt(t *testing.T) {
	for _, s := range []string{"00ab12", "AB12", "0xAB12", "ab:12", " 0000:AB:12 "} {
		if got := ReadSerial(s); got != "0000000000000000000000000000ab12" {
			t.Errorf("%q is read as %q", s, got)
		}
	}
	for _, s := range []string{"", "nobody", "zz", strings.Repeat("f", 41)} {
		if got := ReadSerial(s); got != s {
			t.Errorf("%q is read as %q, and is no serial number", s, got)
		}
	}
}
