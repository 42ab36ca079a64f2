package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A simAddress is what the virtual fleet is told.
type simAddress struct{ server, user, password string }

// askAddress asks the admin API for an account's Server Address and, unless the
// flags give one, for its pair. It speaks plain HTTP on purpose: the fleet and
// what starts it depend on the contract alone.
func askAddress(ctx context.Context, f *simFlags, token string, roots *x509.CertPool) (simAddress, error) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, InsecureSkipVerify: f.insecure}}
	defer transport.CloseIdleConnections()
	client := &http.Client{Timeout: 30 * time.Second, Transport: transport}
	base := strings.TrimRight(f.server, "/") + "/api/v1/accounts/" + url.PathEscape(f.account) + "/provisioning"
	ask := func(method, at string, into any) error {
		q, err := http.NewRequestWithContext(ctx, method, at, nil)
		if err != nil {
			return exit{1, err}
		}
		q.Header.Set("Authorization", "Bearer "+token)
		a, err := client.Do(q)
		if err != nil {
			return exit{1, err}
		}
		defer func() { _ = a.Body.Close() }()
		body, err := io.ReadAll(io.LimitReader(a.Body, 1<<20))
		if err != nil {
			return exit{1, err}
		}
		if a.StatusCode/100 != 2 {
			var problem struct{ Title, Detail string }
			_ = json.Unmarshal(body, &problem) // not every answer on the way is a problem document
			code, ok := map[int]int{401: 4, 403: 4, 404: 3, 409: 5}[a.StatusCode]
			if !ok {
				code = 1
			}
			return exit{code, fmt.Errorf("account %s: the server says %d %s %s", f.account, a.StatusCode, problem.Title, problem.Detail)}
		}
		if err := json.Unmarshal(body, into); err != nil {
			return exit{1, fmt.Errorf("%s does not answer as a Muster server: %w", f.server, err)}
		}
		return nil
	}
	var provisioning struct {
		Status struct {
			ServerAddress string `json:"serverAddress"`
		} `json:"status"`
	}
	if err := ask(http.MethodGet, base, &provisioning); err != nil {
		return simAddress{}, err
	}
	if provisioning.Status.ServerAddress == "" {
		return simAddress{}, exit{1, fmt.Errorf("account %s has no Server Address", f.account)}
	}
	if f.user != "" || f.channel.on || f.enroll.on { // the devices are told their pair
		return simAddress{provisioning.Status.ServerAddress, f.user, f.password}, nil
	}
	var pair struct {
		User     string `json:"serverUser"`
		Password string `json:"serverPassword"`
	}
	if err := ask(http.MethodPost, base+":reveal", &pair); err != nil {
		return simAddress{}, err
	}
	return simAddress{provisioning.Status.ServerAddress, pair.User, pair.Password}, nil
}
