package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

// firstToken makes the first operator token when the database has none, and
// returns the path of its file when that was just now. The file is complete
// under another name before the database knows the token, so that a crash in
// between loses neither.
func (a *App) firstToken(ctx context.Context) (string, error) {
	op, err := a.Store.Operator(ctx)
	if err != nil {
		return "", fmt.Errorf("read the operator account: %w", err)
	}
	file := filepath.Join(a.Config.Data, "admin.token")
	waiting := file + ".new"
	tokens, err := a.Store.Tokens(ctx, op.ID, fleet.Page{Limit: 1})
	if err != nil {
		return "", fmt.Errorf("read tokens: %w", err)
	}
	if len(tokens) > 0 {
		if b, err := os.ReadFile(waiting); err == nil {
			_, err := a.Store.TokenByHash(ctx, access.Hash(strings.TrimSpace(string(b))), time.Now())
			if err == nil {
				return file, os.Rename(waiting, file)
			}
			if !errors.Is(err, fault.Missing) {
				return "", err
			}
		}
		return "", nil
	}
	t, text := access.NewToken(op.ID, "first operator token", []fleet.Right{fleet.RightRead, fleet.RightWrite, fleet.RightAdmin, fleet.RightReveal})
	if err := writeFile(waiting, []byte(text.Reveal()+"\n"), 0o600); err != nil {
		return "", &ConfigError{"data", plain(err)}
	}
	if _, err := a.Store.CreateToken(ctx, fleet.System("first start", op.ID), t); err != nil {
		return "", fmt.Errorf("create the first token: %w", err)
	}
	return file, os.Rename(waiting, file)
}

// firstLink makes a link by which somebody becomes the operator's first owner, as long as
// the operator has no member. Links of earlier starts lead nowhere then.
func (a *App) firstLink(ctx context.Context) (string, error) {
	op, err := a.Store.Operator(ctx)
	if err != nil {
		return "", fmt.Errorf("read the operator account: %w", err)
	}
	members, err := a.Store.Members(ctx, op.ID, fleet.Page{Limit: 1})
	if err != nil || len(members) > 0 {
		return "", err
	}
	l, text := access.NewLink(op.ID, "", access.LinkOwner, time.Now())
	if _, err := a.Store.CreateLink(ctx, fleet.System("start", op.ID), l); err != nil {
		return "", fmt.Errorf("make the first sign-in link: %w", err)
	}
	return a.portal() + admin.LinkPath + text.Reveal(), nil
}

// portal is where browsers find API and portal.
func (a *App) portal() string {
	if a.Config.PortalURL != "" {
		return a.Config.PortalURL
	}
	return a.Ready().Admin
}

// greet says what is running and how to log in.
func (a *App) greet(out io.Writer, token string) {
	for _, line := range a.Config.Effective() {
		a.Log.Debug("setting", "value", line)
	}
	attrs := []any{"data", a.Config.Data, "database", redactURL(a.Config.DatabaseURL())}
	for _, l := range a.listeners {
		attrs = append(attrs, l.name, l.url())
		if l.name == "admin-addr" && !l.secure && a.Config.AdminPlain && !loopback(a.Config.AdminAddr) {
			a.Log.Warn("API and portal are served without TLS to other machines: put your own proxy in front", "addr", a.Config.AdminAddr)
		}
	}
	a.Log.Info("ready", attrs...)
	if a.Config.sources["public-host"] == "default" {
		a.Log.Warn("public-host is not set: devices are sent to this machine's own name, which they may not find", "public-host", a.Config.PublicHost)
	}
	if out == nil {
		return
	}
	server := a.Ready().Admin
	path := filepath.Join(a.Config.Data, "admin.token")
	fmt.Fprintf(out, "Muster is ready. API and status page: %s\n", server)
	if token != "" {
		fmt.Fprintf(out, "This is the first start: your operator token is in %s (keep it, and %s, safe).\n", path, filepath.Join(a.Config.Data, "master.key"))
	}
	trust := ""
	if strings.HasPrefix(server, "https:") && a.Config.TLSCert == "" {
		trust = " --ca-file " + a.authority.RootPath()
	}
	if link := a.FirstLink; link != "" {
		fmt.Fprintf(out, "Sign in for the first time, within %d hours: %s\n", access.LinkLife/time.Hour, link)
	}
	fmt.Fprintf(out, "Log in:  muster login --server %s%s --token-file %s\n", server, trust, path)
}
