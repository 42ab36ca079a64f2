package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"io"
	"log"
	"math/big"
	"net/http"
	"strconv"
	"time"
)

// An issuer is the least that issuing a certificate takes: base64, the request's
// signature, a signature of its own. It writes nothing down and asks nobody who he is.
type issuer struct {
	key  *ecdsa.PrivateKey
	cert *x509.Certificate
}

func newIssuer() *issuer {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		log.Fatal(err)
	}
	t := &x509.Certificate{Subject: pkix.Name{CommonName: "bare"}, NotBefore: time.Now(), NotAfter: time.Now().AddDate(1, 0, 0), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		log.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		log.Fatal(err)
	}
	return &issuer{key, c}
}

func (i *issuer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 16<<10))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	der, err := base64.StdEncoding.AppendDecode(nil, body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	q, err := x509.ParseCertificateRequest(der)
	if err != nil || q.CheckSignature() != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	var serial [16]byte
	_, _ = rand.Read(serial[:])
	serial[0] &= 0x7f
	t := &x509.Certificate{SerialNumber: new(big.Int).SetBytes(serial[:]), RawSubject: q.RawSubject, NotBefore: time.Now(), NotAfter: time.Now().AddDate(1, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}, BasicConstraintsValid: true}
	out, err := x509.CreateCertificate(rand.Reader, t, i.cert, q.PublicKey, i.key)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	out = base64.StdEncoding.AppendEncode(nil, out)
	w.Header()["Content-Length"] = []string{strconv.Itoa(len(out))}
	_, _ = w.Write(out)
}
