package sim_test

import (
	"crypto/x509"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"testing"
)

// aRoot is a certificate that can be read.
func aRoot(t *testing.T) string {
	t.Helper()
	srv := httptest.NewTLSServer(http.NotFoundHandler())
	defer srv.Close()
	return pemOf(srv.Certificate())
}

func pemOf(c *x509.Certificate) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
}

// otherRoot is of an authority that signed nothing.
const otherRoot = `-----BEGIN CERTIFICATE-----
MIIBezCCASGgAwIBAgIUfDXQv+q2eUCxfWNFUXjT+U8EIxwwCgYIKoZIzj0EAwIw
EjEQMA4GA1UEAwwHYW5vdGhlcjAgFw0yNjExMjYwOTI1MDdaGA8yMTI2MTEwMjA5
MjUwN1owEjEQMA4GA1UEAwwHYW5vdGhlcjBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABLX+x3c+rgxUddXRIm1A7Wxwb8BFbDrwET07an14nJkwDFUarU+d1bOWSUZm
ICSezbQWi8Y7fnV3vouaLWMB5sGjUzBRMB0GA1UdDgQWBBQpk362EleHTBvxQVLA
ZFIMa6DTRTAfBgNVHSMEGDAWgBQpk362EleHTBvxQVLAZFIMa6DTRTAPBgNVHRMB
Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQC4zIec8I0pPjkkhXtvYziTpt/W
9lZMaYHsGMt7J/fD3QIgcEbdCG0ySIZ7cyIa2xrWtx4EjRzXAuheuqQIbjU2bGs=
-----END CERTIFICATE-----
`
