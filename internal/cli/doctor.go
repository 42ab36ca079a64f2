package cli

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

// A finding is the answer to one question of the doctor.
type finding struct {
	Check  string `json:"check"`
	Result string `json:"result"` // ok, warning, failed or skipped
	Detail string `json:"detail"`
	Hint   string `json:"hint,omitempty"`
}

const (
	fine    = "ok"
	warning = "warning"
	broken  = "failed"
	skipped = "skipped"
)

func doctorCommand(g *globals) *cobra.Command {
	return &cobra.Command{
		Use:     "doctor",
		Short:   "Check the way to the server: reachable, ready, token, clock, certificate",
		Example: "  muster doctor\n  muster doctor -A acme -o json",
		Long: `Check the way to the server: whether it answers and is ready, whether the token
is good, whether the clocks agree, and whether the HTTPS address that phones
use shows a certificate they can trust. Exit code 1 when a check failed.`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error { return s.doctor(ctx) }),
	}
}

func (s *session) doctor(ctx context.Context) error {
	server, token, ca, err := s.target()
	if err != nil {
		return err
	}
	c, err := s.connect(server, token, ca)
	if err != nil {
		return err
	}
	found := s.examine(ctx, c, token)
	if s.output == "json" || s.output == "yaml" {
		b, err := json.Marshal(map[string]any{"server": server, "checks": found})
		if err == nil {
			err = s.printDocument(b)
		}
		if err != nil {
			return err
		}
	} else {
		for _, f := range found {
			fmt.Fprintf(s.out, "%s  %-12s %s\n", s.mark(f.Result), f.Check, plainText(f.Detail))
			if f.Hint != "" {
				fmt.Fprintf(s.out, "%s  hint: %s\n", strings.Repeat(" ", len(warning)+14), f.Hint)
			}
		}
	}
	for _, f := range found {
		if f.Result == broken {
			return &failure{code: exitError, say: "something is wrong with " + f.Check}
		}
	}
	return nil
}

// mark is the result, in colour where data goes to a terminal.
func (s *session) mark(result string) string {
	text := fmt.Sprintf("%-*s", len(warning), result)
	code := map[string]string{fine: "32", warning: "33", broken: "31"}[result]
	if !s.color || code == "" || s.g.color != "always" && !terminal(s.out) {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *session) examine(ctx context.Context, c *client.Client, token string) []finding {
	v, err := c.Version(ctx)
	if err != nil {
		say, hint := connection(err)
		if p, ok := errors.AsType[*client.Problem](err); ok {
			say, hint = fmt.Sprintf("%s answers %d to /version: %s", c.Server(), p.Status, p), "is this the admin address of a Muster server?"
		}
		return []finding{{"server", broken, say, hint}}
	}
	out := []finding{{"server", fine, fmt.Sprintf("%s answers, version %s", c.Server(), v.Version), ""}}
	add := func(check, result, detail, hint string) { out = append(out, finding{check, result, detail, hint}) }
	if v.Version != Version {
		add("version", warning, fmt.Sprintf("this program is %s, the server %s", Version, v.Version), "")
	}
	if err := c.Ready(ctx); err != nil {
		add("readiness", broken, "not ready: "+err.Error(), "the server's log says why")
	} else {
		add("readiness", fine, "ready", "")
	}
	switch ahead := v.Ahead.Abs(); {
	case ahead > time.Minute:
		add("clock", warning, fmt.Sprintf("the server's clock and this one differ by %s", ahead), "certificates and overlaps go by the server's clock: synchronise both with NTP")
	default:
		add("clock", fine, "the clocks agree", "")
	}
	if token == "" {
		add("token", broken, "there is none", "muster login --server "+c.Server()+" --token-file FILE")
		return out
	}
	address, err := s.deviceAddress(ctx, c)
	if errors.Is(err, client.Unauthorized) {
		add("token", broken, "the server does not know it", "muster login --server "+c.Server()+" --token-file FILE")
		return out
	}
	add("token", fine, publicPart(token)+" is accepted", "")
	if err != nil {
		add("certificate", skipped, "no account's Server Address could be read: "+err.Error(), "")
		return out
	}
	return append(out, certificate(ctx, address))
}

// deviceAddress is a Server Address: the chosen account's, or the first one's.
func (s *session) deviceAddress(ctx context.Context, c *client.Client) (*url.URL, error) {
	account, err := s.account()
	if err != nil {
		return nil, err
	}
	if account == "" {
		for a, err := range c.Accounts(ctx, client.Query{PageSize: 1}) {
			if err != nil {
				return nil, err
			}
			account = a.ID
			break
		}
	}
	p, err := c.Provisioning(ctx, account)
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(p.Status.ServerAddress)
	if err != nil || u.Scheme != "https" {
		return nil, fmt.Errorf("the Server Address is no https address")
	}
	return u, nil
}

// certificate looks at what the HTTPS address shows, as a phone does that
// trusts the root the server hands out. The connection itself trusts nothing
// and sends no secret: only the certificates are looked at.
func certificate(ctx context.Context, address *url.URL) finding {
	const check = "certificate"
	host := address.Hostname()
	port := address.Port()
	if port == "" {
		port = "443"
	}
	where := net.JoinHostPort(host, port)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	look := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	defer look.CloseIdleConnections()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+where+"/pki/root.pem", nil)
	if err != nil {
		return finding{check, broken, err.Error(), ""}
	}
	res, err := look.Do(r)
	if err != nil {
		say, _ := connection(err)
		return finding{check, broken, "phones cannot fetch: " + say, "is --https-addr reachable under --public-host from here?"}
	}
	defer func() { _ = res.Body.Close() }()
	pem, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil {
		return finding{check, broken, err.Error(), ""}
	}
	chain := res.TLS.PeerCertificates
	leaf := chain[0]
	middle := x509.NewCertPool()
	for _, c := range chain[1:] {
		middle.AddCert(c)
	}
	left := time.Until(leaf.NotAfter)
	if _, err := leaf.Verify(x509.VerifyOptions{DNSName: host, Intermediates: middle}); err == nil {
		return expiry(check, "trusted by public authorities", left)
	}
	roots := x509.NewCertPool()
	if res.StatusCode != http.StatusOK || !roots.AppendCertsFromPEM(pem) {
		return finding{check, broken, where + " shows a certificate of an unknown authority, and hands out no root", ""}
	}
	if _, err := leaf.Verify(x509.VerifyOptions{DNSName: host, Roots: roots, Intermediates: middle}); err != nil {
		return finding{check, broken, where + ": " + oneLine(err), "does --public-host say the name that phones use?"}
	}
	return expiry(check, "trusted by Muster's own root; phones need https://"+where+"/pki/root.pem", left)
}

func expiry(check, detail string, left time.Duration) finding {
	f := finding{check, fine, fmt.Sprintf("%s; valid for %s more", detail, span(left)), ""}
	if left < 14*24*time.Hour {
		f.Result = warning
	}
	return f
}
