package provision

import (
	"bufio"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// The challenge goes out in the spelling of the standard, not in net/http's:
// phones bring HTTP stacks of their own.
func TestTheChallengeIsSpeltAsInTheStandard(t *testing.T) {
	s := New(Options{})
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := visit{start: time.Now(), server: s}
		a := &answerer{w: w, r: r, v: &v}
		s.challenge(a, true, false)
		a.status(http.StatusUnauthorized, "")
	})
	srv := httptest.NewServer(h)
	defer srv.Close()
	conn, err := net.Dial("tcp", srv.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, _ = conn.Write([]byte("GET / HTTP/1.1\r\nHost: x\r\n\r\n"))
	var offers []string
	for r := bufio.NewScanner(conn); r.Scan() && r.Text() != ""; {
		if strings.HasPrefix(r.Text(), "WWW-Authenticate: ") {
			offers = append(offers, r.Text())
		}
	}
	if len(offers) != 3 || !strings.Contains(offers[0], "Basic") || !strings.Contains(offers[1], "algorithm=MD5") || !strings.Contains(offers[2], "algorithm=SHA-256") {
		t.Errorf("offers %q", offers)
	}
}
