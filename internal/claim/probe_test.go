package claim_test

import (
	"encoding/pem"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fleet"
	"muster/internal/reach"
)

func TestAProfileIsProbedForAServerAndItsRoot(t *testing.T) {
	secure := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("something was asked") }))
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	plain := httptest.NewServer(http.NotFoundHandler())
	defer plain.Close()
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	nobody := "http://" + gone.Addr().String()
	must(t, gone.Close())
	root := string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: secure.Certificate().Raw}))
	all := func(netip.Addr) bool { return true }
	for name, c := range map[string]struct {
		p    fleet.Profile
		may  func(netip.Addr) bool
		want string
	}{
		"its root":                          {fleet.Profile{URL: secure.URL, RootCA: root}, all, ""},
		"no root":                           {fleet.Profile{URL: secure.URL}, all, "untrusted"},
		"another root":                      {fleet.Profile{URL: secure.URL, RootCA: "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"}, all, "untrusted"},
		"another name":                      {fleet.Profile{URL: "https://localhost:" + portOf(secure.URL), RootCA: root}, all, "untrusted"},
		"in the clear":                      {fleet.Profile{URL: plain.URL}, all, ""},
		"TLS where there is none":           {fleet.Profile{URL: "https" + plain.URL[4:]}, all, "unreachable"},
		"nobody":                            {fleet.Profile{URL: nobody}, all, "unreachable"},
		"a name that is none":               {fleet.Profile{URL: "https://none.invalid/"}, all, "unreachable"},
		"this machine, from a customer":     {fleet.Profile{URL: plain.URL}, reach.Public, "notProbed"},
		"a name of it, from a customer":     {fleet.Profile{URL: "http://localhost:" + portOf(plain.URL)}, reach.Public, "notProbed"},
		"what this server provisions alone": {fleet.Profile{ServerType: fleet.ServerMuster, URL: nobody}, all, ""},
	} {
		if c.p.ServerType == "" {
			c.p.ServerType = fleet.ServerHTTP
		}
		since, got := time.Now(), ""
		for _, w := range claim.Probe(t.Context(), c.p, c.may) {
			got = w.Code
		}
		if got != c.want || time.Since(since) > claim.ProbeFor+time.Second {
			t.Errorf("%s: %q, want %q, after %s", name, got, c.want, time.Since(since))
		}
	}
}

func portOf(url string) string {
	_, port, _ := net.SplitHostPort(url[len("http://"):])
	if port == "" {
		_, port, _ = net.SplitHostPort(url[len("https://"):])
	}
	return port
}
