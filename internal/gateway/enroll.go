package gateway

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"muster/internal/secret"
)

// A token is what an administrator copies: a secret that the server takes once, and
// the SHA-256 of the root that the server's certificate leads to; the latter is how a
// gateway knows the server, so that nobody has to carry a certificate to it.
type token struct {
	secret secret.Text
	root   string // hex; empty: the certificate is a public one
}

const (
	enrollTimeout = 30 * time.Second
	maxAnswer     = 256 << 10
)

func parseToken(t secret.Text) (token, error) {
	text := strings.TrimSpace(t.Reveal())
	part, root, has := strings.Cut(text, ".")
	if b, err := hex.DecodeString(root); !strings.HasPrefix(part, "mgt_") || len(part) < 20 || has && (err != nil || len(b) != sha256.Size) {
		return token{}, usage("--token", "is the whole text that the server showed when the gateway was created: mgt_…")
	}
	return token{secret.New(part), strings.ToLower(root)}, nil
}

// enroll changes the token for an identity.
func enroll(ctx context.Context, o Options, rootCA []byte) (*identity, error) {
	t, err := parseToken(o.Token)
	if err != nil {
		return nil, err
	}
	base, err := serverURL(o.Server)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, enrollTimeout)
	defer cancel()
	trust := &identity{}
	if t.root != "" && base.Scheme == "https" {
		pem, err := fetchRoot(ctx, base, t.root)
		if err != nil {
			return nil, err
		}
		trust.Trust = []string{pem}
	}
	pool, err := trust.roots(rootCA)
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(map[string]string{"token": t.secret.Reveal(), "version": o.Version, "host": o.Host})
	if err != nil {
		return nil, err
	}
	status, answer, err := call(ctx, client(&tls.Config{RootCAs: pool}), http.MethodPost, base.JoinPath("enroll/v1/gateway").String(), body)
	if err != nil {
		return nil, fmt.Errorf("enroll at %s: %w", base, err)
	}
	if status != http.StatusOK {
		return nil, refusedToEnroll(base, status, answer)
	}
	var a struct {
		GatewayID string `json:"gatewayId"`
		Channel   struct {
			URL      string `json:"url"`
			ClientID string `json:"clientId"`
			User     string `json:"user"`
			Password string `json:"password"`
		} `json:"channel"`
		Trust []string `json:"trust"`
	}
	if err := json.Unmarshal(answer, &a); err != nil || a.GatewayID == "" || a.Channel.Password == "" {
		return nil, fmt.Errorf("%s answers something else than a gateway's identity: is it Muster's HTTPS address?", base)
	}
	return &identity{Gateway: a.GatewayID, URL: a.Channel.URL, ClientID: a.Channel.ClientID, User: a.Channel.User,
		password: secret.New(a.Channel.Password), Trust: a.Trust, Token: hashOf(o.Token)}, nil
}

func refusedToEnroll(base *url.URL, status int, answer []byte) error {
	var p struct{ Detail string }
	_ = json.Unmarshal(answer, &p)
	switch status {
	case http.StatusGone, http.StatusConflict:
		return errors.New("the token was used already, or its hour is over, and this data folder holds no identity: make a new token (muster gateway rotate) and start with it")
	case http.StatusNotFound, http.StatusForbidden, http.StatusUnauthorized:
		return fmt.Errorf("%s does not know this token: is it whole, and of this server? (%s)", base, p.Detail)
	case http.StatusTooManyRequests:
		return fmt.Errorf("%s takes no more tokens from this address for now: try again in some minutes", base)
	}
	return fmt.Errorf("enroll at %s: status %d %s", base, status, p.Detail)
}

// serverURL refuses to send a token in clear to anywhere but this machine.
func serverURL(text string) (*url.URL, error) {
	if text == "" {
		return nil, usage("--server", "is the URL of Muster's HTTPS address; it is needed with the first start")
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.User != nil {
		return nil, usage("--server", "is a URL: https://muster.example.com:8443")
	}
	ip, _ := netip.ParseAddr(u.Hostname())
	if u.Scheme == "https" || u.Scheme == "http" && (ip.IsLoopback() || u.Hostname() == "localhost") {
		return u, nil
	}
	return nil, usage("--server", "begins with https://: the token and the gateway's password go there")
}

// fetchRoot asks for the server's root over a connection that proves nothing, and
// takes it if it is the one that the token names.
func fetchRoot(ctx context.Context, base *url.URL, want string) (string, error) {
	unverified := client(&tls.Config{InsecureSkipVerify: true}) //nolint:gosec // only what has the hash is believed, and nothing is said
	status, text, err := call(ctx, unverified, http.MethodGet, base.JoinPath("enroll/v1/root").String(), nil)
	if err != nil {
		return "", fmt.Errorf("ask %s for its root certificate: %w", base, err)
	}
	if status != http.StatusOK {
		return "", fmt.Errorf("ask %s for its root certificate: status %d: is it Muster's HTTPS address?", base, status)
	}
	for rest := text; ; {
		var b *pem.Block
		if b, rest = pem.Decode(rest); b == nil {
			break
		}
		if sum := sha256.Sum256(b.Bytes); hex.EncodeToString(sum[:]) == want {
			if _, err := x509.ParseCertificate(b.Bytes); err == nil {
				return string(pem.EncodeToMemory(b)), nil
			}
		}
	}
	return "", fmt.Errorf("%s is not the server that the token was made on, or somebody stands between: its root certificate is another. Nothing was sent", base)
}

func client(t *tls.Config) *http.Client {
	t.MinVersion = tls.VersionTLS12
	return &http.Client{
		Transport:     &http.Transport{TLSClientConfig: t, DisableKeepAlives: true, Proxy: http.ProxyFromEnvironment},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

func call(ctx context.Context, c *http.Client, method, to string, body []byte) (int, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, method, to, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := c.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	return res.StatusCode, answer, err
}
