// Package catest runs programs that enroll for certificates and that we did not
// write, each as its users do: strongSwan's pki, micromdm's scepclient, certmonger.
// Those of Debian are installed by scripts/setup pki; where one is missing the test is
// skipped, unless MUSTER_REQUIRE_TOOLS is set.
package catest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Need looks for programs.
func Need(t testing.TB, programs ...string) {
	t.Helper()
	for _, p := range programs {
		if _, err := exec.LookPath(p); err == nil {
			continue
		}
		if os.Getenv("MUSTER_REQUIRE_TOOLS") != "" {
			t.Fatalf("%s is not installed: scripts/setup pki", p)
		}
		t.Skipf("%s is not installed: scripts/setup pki", p)
	}
}

// Run runs a program to its end, and returns its standard output, both
// outputs, and whether it ended well.
func Run(t testing.TB, dir, program string, args ...string) (out []byte, said string, ok bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // what it starts ends with it
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	return stdout.Bytes(), program + " " + strings.Join(args, " ") + "\n" + stdout.String() + stderr.String(), err == nil
}

// Must is Run for what cannot fail.
func Must(t testing.TB, dir, program string, args ...string) []byte {
	t.Helper()
	out, said, ok := Run(t, dir, program, args...)
	if !ok {
		t.Fatal(said)
	}
	return out
}

// RSA makes a key of 2048 bits, and returns the path of its PEM.
func RSA(t testing.TB, dir, name string) string {
	t.Helper()
	Must(t, dir, "openssl", "genrsa", "-out", name, "2048")
	return filepath.Join(dir, name)
}

// Certificate reads PEM, nil when there is none.
func Certificate(text []byte) *x509.Certificate {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil
	}
	c, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil
	}
	return c
}

// A SCEP is one SCEP server, as seen by clients.
type SCEP struct {
	T   testing.TB
	Dir string // of the test's own
	URL string
	// What strongSwan was told by Fetch.
	CA []string // PEM files
	RA string
}

// Fetch asks for the certificates of the server with strongSwan.
func (s *SCEP) Fetch() {
	s.T.Helper()
	_, said, ok := Run(s.T, s.Dir, "pki", "--scepca", "--url", s.URL, "--caout", "ca.pem", "--raout", "ra.pem", "--outform", "pem", "--force")
	s.CA, _ = filepath.Glob(filepath.Join(s.Dir, "ca*.pem"))
	ra, _ := filepath.Glob(filepath.Join(s.Dir, "ra*.pem"))
	if !ok || len(s.CA) == 0 || len(ra) != 1 {
		s.T.Fatalf("want the certificates of a CA and of an RA: %v %v\n%s", s.CA, ra, said)
	}
	s.RA = ra[0]
}

// Strongswan enrolls with strongSwan's pki --scep; more are further options. A nil
// certificate is a refusal, and said what it said of that.
func (s *SCEP) Strongswan(key, dn string, more ...string) (c *x509.Certificate, said string) {
	s.T.Helper()
	args := []string{"--scep", "--url", s.URL, "--in", key, "--dn", dn, "--cacert-enc", s.RA, "--cacert-sig", s.RA,
		"--interval", "1", "--maxpolltime", "30", "--outform", "pem"}
	for _, f := range s.CA {
		args = append(args, "--cacert", f)
	}
	out, said, _ := Run(s.T, s.Dir, "pki", append(args, more...)...)
	return Certificate(out), said
}

// Micromdm enrolls with micromdm's scepclient, which writes single DES whatever it is offered.
func (s *SCEP) Micromdm(cn, challenge string, more ...string) (c *x509.Certificate, said string) {
	s.T.Helper()
	dir := s.T.TempDir() // it takes up what it finds beside its key
	_, said, _ = Run(s.T, dir, "scepclient", slices.Concat([]string{"-server-url", s.URL, "-challenge", challenge, "-cn", cn, "-private-key", "k.pem", "-certificate", "c.pem", "-keySize", "2048"}, more)...)
	text, _ := os.ReadFile(filepath.Join(dir, "c.pem"))
	return Certificate(text), said
}

// Certmonger enrolls with certmonger on a bus of its own, which sends GET with AES-256. ra and chain are
// PEM files that it trusts.
func (s *SCEP) Certmonger(cn, challenge, ra, chain string) (c *x509.Certificate, said string) {
	s.T.Helper()
	dir := s.T.TempDir()
	script := `export HOME="$PWD" XDG_RUNTIME_DIR="$PWD" TMPDIR="$PWD"
/usr/lib/certmonger/certmonger-session -n -d 3 >daemon.log 2>&1 & daemon=$!
for i in $(seq 100); do getcert list-cas -s >/dev/null 2>&1 && break; sleep 0.05; done
getcert add-scep-ca -s -c T -u "$1" -r "$4" -N "$5" >&2
timeout 40 getcert request -s -c T -f "$PWD/c.pem" -k "$PWD/k.pem" -g 2048 -N "CN=$2" -L "$3" -w >&2
getcert list -s >&2
kill $daemon`
	_, said, _ = Run(s.T, dir, "dbus-run-session", "--", "bash", "-c", script, "certmonger", s.URL, cn, challenge, ra, chain)
	text, _ := os.ReadFile(filepath.Join(dir, "c.pem"))
	return Certificate(text), said
}

// EST is one EST server, as seen by clients. Root is the PEM file of what its TLS certificate leads to.
type EST struct {
	T              testing.TB
	Dir, URL, Root string
}

// CSR makes a request, and returns the path of its DER.
func (e *EST) CSR(key, subject string) (der string) {
	e.T.Helper()
	der = filepath.Join(e.T.TempDir(), "r.der")
	Must(e.T, e.Dir, "openssl", "req", "-new", "-key", key, "-subj", subject, "-outform", "DER", "-out", der)
	return der
}

// Strongswan enrolls with strongSwan's pki --est; more are further options, such as --userpass.
func (e *EST) Strongswan(der string, more ...string) (c *x509.Certificate, said string) {
	e.T.Helper()
	args := []string{"--est", "--url", e.URL, "--in", der, "--cacert", e.Root, "--interval", "1", "--maxpolltime", "30", "--outform", "pem"}
	out, said, _ := Run(e.T, e.Dir, "pki", append(args, more...)...)
	return Certificate(out), said
}

// Fingerprint is the SHA-256 of the certificate in a PEM file, in hex digits.
func Fingerprint(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c := Certificate(text)
	if c == nil {
		t.Fatalf("%s is no certificate", file)
	}
	sum := sha256.Sum256(c.Raw)
	return hex.EncodeToString(sum[:])
}

// PEM writes a certificate.
func PEM(c *x509.Certificate) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})
}
