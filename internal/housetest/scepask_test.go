package housetest_test

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/smallstep/pkcs7"

	"muster/internal/housetest"
)

func init() { pkcs7.ContentEncryptionAlgorithm = pkcs7.EncryptionAlgorithmAES128CBC } // single DES is not taken

func rsaKey(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	no(t, err)
	return k
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	der, err := asn1.Marshal(v)
	no(t, err)
	return der
}

// challenged makes a CSR with a challenge password, DER; the standard library writes none.
func challenged(t *testing.T, key *rsa.PrivateKey, cn, challenge string) []byte {
	t.Helper()
	type attribute struct {
		Type   asn1.ObjectIdentifier
		Values []string `asn1:"set"`
	}
	public, err := x509.MarshalPKIXPublicKey(key.Public())
	no(t, err)
	info := struct {
		Version      int
		Subject, Key asn1.RawValue
		Attributes   []attribute `asn1:"tag:0,set"`
	}{0, asn1.RawValue{FullBytes: marshal(t, pkix.Name{CommonName: cn}.ToRDNSequence())}, asn1.RawValue{FullBytes: public}, []attribute{}}
	if challenge != "" {
		info.Attributes = append(info.Attributes, attribute{asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 7}, []string{challenge}})
	}
	der := marshal(t, info)
	sum := sha256.Sum256(der)
	signature, err := key.Sign(rand.Reader, sum[:], crypto.SHA256)
	no(t, err)
	return marshal(t, struct {
		Info      asn1.RawValue
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
	}{asn1.RawValue{FullBytes: der}, pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 11}, Parameters: asn1.NullRawValue}, asn1.BitString{Bytes: signature, BitLength: 8 * len(signature)}})
}

// selfSigned is what a device signs with that has no certificate yet.
func selfSigned(t *testing.T, key *rsa.PrivateKey) *x509.Certificate {
	t.Helper()
	c := &x509.Certificate{Subject: pkix.Name{CommonName: "phone"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	no(t, err)
	c, err = x509.ParseCertificate(der)
	no(t, err)
	return c
}

const pkcsReq, renewalReq = "19", "17"

// scepAsk sends one message of SCEP to where label is, signed by whose certificate is given. A nil certificate is a
// refusal; status is the pkiStatus, "" when there was no answer that is a message.
func scepAsk(h *housetest.House, label, kind string, by *x509.Certificate, key *rsa.PrivateKey, csr []byte) (status string, cert *x509.Certificate) {
	h.T.Helper()
	t := h.T.(*testing.T)
	at := h.Ready.HTTP + "/scep/" + label
	res, err := http.Get(at + "?operation=GetCACert")
	no(t, err)
	body, err := io.ReadAll(res.Body)
	_ = res.Body.Close()
	no(t, err)
	chain, err := pkcs7.Parse(body)
	no(t, err)
	envelope, err := pkcs7.Encrypt(csr, chain.Certificates[:1]) // the RA
	no(t, err)
	signed, err := pkcs7.NewSignedData(envelope)
	no(t, err)
	signed.SetDigestAlgorithm(pkcs7.OIDDigestAlgorithmSHA256)
	nonce := make([]byte, 16)
	_, _ = rand.Read(nonce)
	is := func(n int, v any) pkcs7.Attribute {
		return pkcs7.Attribute{Type: asn1.ObjectIdentifier{2, 16, 840, 1, 113733, 1, 9, n}, Value: v}
	}
	no(t, signed.AddSigner(by, key, pkcs7.SignerInfoConfig{ExtraSignedAttributes: []pkcs7.Attribute{is(2, kind), is(5, nonce), is(7, hex.EncodeToString(nonce))}}))
	message, err := signed.Finish()
	no(t, err)
	res, err = http.Post(at+"?operation=PKIOperation", "application/x-pki-message", bytes.NewReader(message))
	no(t, err)
	body, err = io.ReadAll(res.Body)
	_ = res.Body.Close()
	no(t, err)
	if res.StatusCode != 200 {
		t.Logf("SCEP at %q: %d %s", label, res.StatusCode, body)
		return "", nil
	}
	answer, err := pkcs7.Parse(body)
	no(t, err)
	no(t, answer.UnmarshalSignedAttribute(asn1.ObjectIdentifier{2, 16, 840, 1, 113733, 1, 9, 3}, &status))
	if status != "0" {
		return status, nil
	}
	closed, err := pkcs7.Parse(answer.Content)
	no(t, err)
	plain, err := closed.Decrypt(by, key)
	no(t, err)
	certs, err := pkcs7.Parse(plain)
	no(t, err)
	return status, certs.Certificates[0]
}
