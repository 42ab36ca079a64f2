package scep_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/smallstep/pkcs7"

	"muster/internal/ca/scep"
)

// A letter is a message in the making: what a test changes of a good one.
type letter struct {
	kind, transaction string
	nonce             []byte
	content           []byte // in the envelope
	with              scep.Cipher
	to                *x509.Certificate
	signer            *x509.Certificate
	key               any
	digest            asn1.ObjectIdentifier
	leave             []int // attributes that are left out
	envelope          func([]byte) []byte
	inner             func(*pkcs7.SignedData)
}

// people are the keys of the tests: made once, for RSA keys are slow to make.
type people struct {
	ca     *ca
	key    *rsa.PrivateKey
	self   *x509.Certificate
	ec     *ecdsa.PrivateKey
	ecSelf *x509.Certificate
}

var everybody = sync.OnceValue(func() *people {
	t := &testing.T{}
	p := &people{ca: newCA(t)}
	p.key, _ = rsa.GenerateKey(rand.Reader, 2048)
	p.self = certify(t, template("self", false), nil, p.key.Public(), p.key)
	p.ec, _ = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	p.ecSelf = certify(t, template("ec", false), nil, p.ec.Public(), p.ec)
	return p
})

func (p *people) good(t testing.TB) letter {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: template("phone", false).Subject}, p.key)
	must(t, err)
	return letter{kind: "19", transaction: "T1", nonce: []byte("0123456789abcdef"), content: der, with: scep.AES256, to: p.ca.ra.Certificate,
		signer: p.self, key: p.key, digest: pkcs7.OIDDigestAlgorithmSHA256}
}

func (l letter) write(t testing.TB) []byte {
	t.Helper()
	envelope, err := scep.Encrypt(l.content, l.with, l.to)
	must(t, err)
	if l.envelope != nil {
		envelope = l.envelope(envelope)
	}
	s, err := pkcs7.NewSignedData(envelope)
	must(t, err)
	s.SetDigestAlgorithm(l.digest)
	var attributes []pkcs7.Attribute
	for n, v := range map[int]any{2: l.kind, 5: l.nonce, 7: l.transaction} {
		if !slices.Contains(l.leave, n) {
			attributes = append(attributes, pkcs7.Attribute{Type: asn1.ObjectIdentifier{2, 16, 840, 1, 113733, 1, 9, n}, Value: v})
		}
	}
	must(t, s.AddSigner(l.signer, l.key, pkcs7.SignerInfoConfig{ExtraSignedAttributes: attributes}))
	if l.inner != nil {
		l.inner(s)
	}
	out, err := s.Finish()
	must(t, err)
	return out
}

func TestWhatIsWrongWithAMessageIsToldInItsOwnWords(t *testing.T) {
	p := everybody()
	old := template("old", false)
	old.NotBefore, old.NotAfter = time.Now().Add(-48*time.Hour), time.Now().Add(-24*time.Hour)
	oldSelf := certify(t, old, nil, p.key.Public(), p.key)
	const none = scep.FailInfo(-1)
	for name, c := range map[string]struct {
		change func(*letter)
		want   scep.FailInfo
	}{
		"the signature is another one's": {func(l *letter) {
			l.inner = func(s *pkcs7.SignedData) { s.GetSignedData().SignerInfos[0].EncryptedDigest[9] ^= 1 }
		}, scep.BadMessage},
		"the digest is MD5": {func(l *letter) {
			l.inner = func(s *pkcs7.SignedData) {
				s.GetSignedData().SignerInfos[0].DigestAlgorithm.Algorithm = asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 5}
			}
		}, scep.BadAlgorithm},
		"the signer's certificate was over":  {func(l *letter) { l.signer = oldSelf }, scep.BadTime},
		"the signer's key is no RSA key":     {func(l *letter) { l.signer, l.key = p.ecSelf, p.ec }, scep.BadAlgorithm},
		"it is in single DES":                {func(l *letter) { l.with = scep.DES }, scep.BadAlgorithm},
		"it is for another":                  {func(l *letter) { l.to = p.self }, scep.BadMessage},
		"the envelope is none":               {func(l *letter) { l.envelope = func([]byte) []byte { return []byte("hello") } }, scep.BadMessage},
		"there is no envelope":               {func(l *letter) { l.envelope = func([]byte) []byte { return nil } }, scep.BadMessage},
		"the content was changed":            {func(l *letter) { l.envelope = flip(1) }, scep.BadMessage},
		"the content ends in half a block":   {func(l *letter) { l.envelope = func(b []byte) []byte { return b[:len(b)-3] } }, scep.BadMessage},
		"the content is no request":          {func(l *letter) { l.content = []byte("hello") }, scep.BadMessage},
		"there is no content":                {func(l *letter) { l.content = nil }, scep.BadMessage},
		"the request is not its key's":       {func(l *letter) { l.content = bytes.Clone(l.content); l.content[len(l.content)-9] ^= 1 }, scep.BadRequest},
		"it is of a type that nobody knows":  {func(l *letter) { l.kind = "18" }, scep.BadRequest},
		"it is an answer":                    {func(l *letter) { l.kind = "3" }, scep.BadRequest},
		"a poll has no names":                {func(l *letter) { l.kind = "20"; l.content = []byte("hello") }, scep.BadMessage},
		"a question for a list has no names": {func(l *letter) { l.kind = "22" }, scep.BadMessage},
		"its type is no number":              {func(l *letter) { l.kind = "x" }, none},
		"its type is a number and more":      {func(l *letter) { l.kind = "19 " }, none},
		"it has no type":                     {func(l *letter) { l.leave = []int{2} }, none},
		"it has no nonce":                    {func(l *letter) { l.leave = []int{5} }, none},
		"it has no transaction":              {func(l *letter) { l.leave = []int{7} }, none},
		"its transaction is empty":           {func(l *letter) { l.transaction = "" }, none},
		"its transaction is a novel":         {func(l *letter) { l.transaction = strings.Repeat("n", 300) }, none},
		"its nonce is a novel":               {func(l *letter) { l.nonce = make([]byte, 1000) }, none},
		"it is signed by two": {func(l *letter) {
			l.inner = func(s *pkcs7.SignedData) { must(t, s.AddSigner(p.self, p.key, pkcs7.SignerInfoConfig{})) }
		}, none},
		"it is signed by nobody": {func(l *letter) { l.inner = func(s *pkcs7.SignedData) { s.GetSignedData().SignerInfos = nil } }, none},
	} {
		t.Run(name, func(t *testing.T) {
			l := p.good(t)
			c.change(&l)
			r, err := scep.Open(l.write(t), []scep.RA{p.ca.ra}, false)
			no := (*scep.Refusal)(nil)
			switch {
			case c.want == none && (r != nil || !errors.Is(err, scep.ErrNoMessage)):
				t.Errorf("%v, %v", r, err)
			case c.want != none && (!errors.As(err, &no) || no.Info != c.want || no.Say == ""):
				t.Errorf("%v, want %v", err, c.want)
			case c.want != none:
				if b, err := r.Failure(no.Info); err != nil || len(b) == 0 {
					t.Errorf("it cannot be answered: %v", err)
				}
			}
		})
	}
	if r, err := scep.Open(p.good(t).write(t), []scep.RA{p.ca.ra}, false); err != nil || r.CSR.CommonName != "phone" {
		t.Fatalf("the good one: %v", err)
	}
}

func flip(fromEnd int) func([]byte) []byte {
	return func(b []byte) []byte { b = bytes.Clone(b); b[len(b)-fromEnd] ^= 0x55; return b }
}

func TestEachCipherIsReadAndAnsweredInKind(t *testing.T) {
	p := everybody()
	for _, with := range []scep.Cipher{scep.DES, scep.DES3, scep.AES128, scep.AES192, scep.AES256} {
		l := p.good(t)
		l.with = with
		r, err := scep.Open(l.write(t), []scep.RA{p.ca.ra}, true)
		if err != nil || r.Cipher != with {
			t.Errorf("%s: %v", with, err)
			continue
		}
		answer, err := r.Success(p.ca.issuer)
		must(t, err)
		m, err := pkcs7.Parse(answer)
		must(t, err)
		must(t, m.Verify())
		plain, got, _, err := scep.Decrypt(m.Content, []scep.RA{{Certificate: p.self, Key: p.key}}, true)
		if err != nil || got != with {
			t.Errorf("%s is answered in %s: %v", with, got, err)
			continue
		}
		inner, err := pkcs7.Parse(plain)
		must(t, err)
		if len(inner.Certificates) != 1 || !inner.Certificates[0].Equal(p.ca.issuer) {
			t.Errorf("%s: the certificate is not in it", with)
		}
	}
}

func TestAnAnswerHasTheNoncesAndTheTransactionOfItsRequest(t *testing.T) {
	p := everybody()
	r, err := scep.Open(p.good(t).write(t), []scep.RA{p.ca.ra}, false)
	must(t, err)
	answer, err := r.Failure(scep.BadTime)
	must(t, err)
	m, err := pkcs7.Parse(answer)
	must(t, err)
	for n, want := range map[int]string{2: "3", 3: "2", 4: "3", 6: "0123456789abcdef", 7: "T1"} {
		var v asn1.RawValue
		if err := m.UnmarshalSignedAttribute(asn1.ObjectIdentifier{2, 16, 840, 1, 113733, 1, 9, n}, &v); err != nil || string(v.Bytes) != want {
			t.Errorf("attribute %d is %q, want %q: %v", n, v.Bytes, want, err)
		}
	}
}

func TestAMessageForTheRAOfBeforeIsAnsweredByIt(t *testing.T) {
	p := everybody()
	next := newCA(t)
	r, err := scep.Open(p.good(t).write(t), []scep.RA{next.ra, p.ca.ra}, false)
	must(t, err)
	answer, err := r.Pending()
	must(t, err)
	m, err := pkcs7.Parse(answer)
	must(t, err)
	if !m.GetOnlySigner().Equal(p.ca.ra.Certificate) {
		t.Errorf("it is answered by %s", m.GetOnlySigner().Subject)
	}
}

func TestAListComesInAnAnswer(t *testing.T) {
	p := everybody()
	l := p.good(t)
	var err error
	l.kind = "22"
	l.content, err = asn1.Marshal(struct {
		Issuer asn1.RawValue
		Serial *big.Int
	}{asn1.RawValue{FullBytes: p.ca.issuer.RawSubject}, big.NewInt(77)})
	must(t, err)
	r, err := scep.Open(l.write(t), []scep.RA{p.ca.ra}, false)
	if err != nil || r.Serial.Int64() != 77 || !bytes.Equal(r.Issuer, p.ca.issuer.RawSubject) {
		t.Fatalf("%+v, %v", r, err)
	}
	crl, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{Number: big.NewInt(7), ThisUpdate: time.Now(), NextUpdate: time.Now().Add(time.Hour)}, p.ca.issuer, p.ca.key)
	must(t, err)
	answer, err := r.SuccessCRL(crl)
	must(t, err)
	m, err := pkcs7.Parse(answer)
	must(t, err)
	plain, _, _, err := scep.Decrypt(m.Content, []scep.RA{{Certificate: p.self, Key: p.key}}, false)
	must(t, err)
	inner, err := pkcs7.Parse(plain)
	must(t, err)
	if len(inner.CRLs) != 1 || !bytes.Contains(plain, crl) {
		t.Errorf("%d lists in it", len(inner.CRLs))
	}
}

func TestWhatIsToComeIsSignedByTheRAOfNow(t *testing.T) {
	p := everybody()
	b, err := scep.Next(p.ca.ra, p.self, p.ca.issuer)
	must(t, err)
	m, err := pkcs7.Parse(b)
	must(t, err)
	must(t, m.Verify())
	inner, err := pkcs7.Parse(m.Content)
	must(t, err)
	if !m.GetOnlySigner().Equal(p.ca.ra.Certificate) || len(inner.Certificates) != 2 {
		t.Errorf("signed by %v, with %d certificates", m.GetOnlySigner().Subject, len(inner.Certificates))
	}
}

func TestBERBecomesDER(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"DER stays":             {"\x30\x03\x02\x01\x05", "\x30\x03\x02\x01\x05"},
		"indefinite":            {"\x30\x80\x02\x01\x05\x00\x00", "\x30\x03\x02\x01\x05"},
		"indefinite and empty":  {"\x30\x80\x00\x00", "\x30\x00"},
		"indefinite in another": {"\x30\x80\xa0\x80\x02\x01\x05\x00\x00\x02\x01\x06\x00\x00", "\x30\x08\xa0\x03\x02\x01\x05\x02\x01\x06"},
		"a string in pieces":    {"\x24\x80\x04\x01a\x04\x02bc\x00\x00", "\x04\x03abc"},
		"a length too long":     {"\x04\x82\x00\x01a", "\x04\x01a"},
		"broken off":            {"\x30\x80\x02\x01\x05", ""},
		"more than one":         {"\x05\x00\x05\x00", ""},
		"longer than it is":     {"\x04\x84\x7f\xff\xff\xff", ""},
		"a negative length":     {"\x04\x84\xff\xff\xff\xff", ""},
		"open and primitive":    {"\x04\x80\x00\x00", ""},
		"brackets alone":        {strings.Repeat("\x30\x80", 20000), ""},
	} {
		out, err := scep.Definite([]byte(c.in))
		if (err != nil) != (c.want == "") || err == nil && string(out) != c.want {
			t.Errorf("%s: % x, %v", name, out, err)
		}
	}
}

// sameEverywhere are people whose keys and certificates are the same in every
// process of a fuzzer, so that what one finds means something to the next.
var sameEverywhere = sync.OnceValue(func() *people {
	t := &testing.T{}
	p := &people{ca: &ca{}}
	of := func(name string, serial int64) (*rsa.PrivateKey, *x509.Certificate) {
		text, err := os.ReadFile("testdata/" + name + ".key")
		must(t, err)
		block, _ := pem.Decode(text)
		k, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		must(t, err)
		c := template(name, false)
		c.SerialNumber, c.NotBefore, c.NotAfter = big.NewInt(serial), time.Unix(0, 0), time.Unix(4e9, 0)
		return k.(*rsa.PrivateKey), certify(t, c, nil, k.(*rsa.PrivateKey).Public(), k.(*rsa.PrivateKey))
	}
	p.key, p.self = of("self", 1)
	k, c := of("ra", 2)
	p.ca.ra = scep.RA{Certificate: c, Key: k}
	return p
})

func FuzzOpen(f *testing.F) {
	p := sameEverywhere()
	for _, kind := range []string{"19", "17", "20", "22"} {
		l := p.good(f)
		l.kind = kind
		f.Add(l.write(f))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := scep.Open(in, []scep.RA{p.ca.ra}, true)
		no := (*scep.Refusal)(nil)
		if (r == nil) != (err != nil && !errors.As(err, &no)) {
			t.Fatalf("%v with %v", r, err)
		}
		if r != nil && r.Signer == nil {
			t.Fatal("a message without a signer")
		}
	})
}

// FuzzContent looks behind the signature and the encryption, where a fuzzer
// would not get.
func FuzzContent(f *testing.F) {
	p := sameEverywhere()
	f.Add("19", p.good(f).content)
	f.Add("20", []byte("\x30\x04\x30\x00\x30\x00"))
	f.Add("22", []byte("\x30\x05\x30\x00\x02\x01\x01"))
	f.Fuzz(func(t *testing.T, kind string, content []byte) {
		if !utf8.ValidString(kind) {
			return // nobody can write it
		}
		l := p.good(t)
		l.kind, l.content = kind, content
		r, err := scep.Open(l.write(t), []scep.RA{p.ca.ra}, false)
		if err == nil && (r.Type == scep.Enroll || r.Type == scep.Renewal) && r.CSR.Key == nil {
			t.Fatal("a request without a key")
		}
	})
}

func FuzzEnvelope(f *testing.F) {
	p := sameEverywhere()
	for _, with := range []scep.Cipher{scep.DES3, scep.AES256} {
		b, err := scep.Encrypt([]byte("hello"), with, p.ca.ra.Certificate)
		must(f, err)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, in []byte) { _, _, _, _ = scep.Decrypt(in, []scep.RA{p.ca.ra}, true) })
}

func FuzzBER(f *testing.F) {
	f.Add([]byte("\x30\x80\x24\x80\x04\x01a\x04\x02bc\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		out, err := scep.Definite(in)
		if err != nil {
			return
		}
		again, err := scep.Definite(out)
		if err != nil || !bytes.Equal(out, again) {
			t.Fatalf("% x became % x and then % x: %v", in, out, again, err)
		}
		if len(out) > 4*len(in) {
			t.Fatalf("%d bytes became %d", len(in), len(out))
		}
	})
}
