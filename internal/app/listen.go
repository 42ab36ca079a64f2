package app

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"muster/internal/ca/est"
	"muster/internal/plane/enroll"
	"muster/internal/plane/image"
	"muster/internal/plane/provision"
	"muster/internal/plane/trust"
)

// A listener is one address and what is served there.
type listener struct {
	name   string // of the setting
	net    net.Listener
	secure bool
	server *http.Server
	stops  func(context.Context) // of what is no HTTP server; nil: it is one
	host   string                // how the address is written for people
}

func (a *App) listenAll() error {
	c := a.Config
	for _, l := range []struct {
		name, addr string
		secure     bool
	}{
		{"admin-addr", c.AdminAddr, !c.AdminPlain && !loopback(c.AdminAddr)},
		{"http-addr", c.HTTPAddr, false},
		{"https-addr", c.HTTPSAddr, true},
		{"legacy-https-addr", c.LegacyAddr, true},
		{channelAddr, c.Channel, true},
	} {
		if l.addr == "" {
			continue
		}
		n, err := net.Listen("tcp", l.addr)
		if err != nil {
			return fmt.Errorf("%s: %w", l.name, reason(err, l.addr))
		}
		host := c.PublicHost
		if h, _, _ := net.SplitHostPort(l.addr); loopback(l.addr) {
			host = h
		}
		a.listeners = append(a.listeners, &listener{name: l.name, net: n, secure: l.secure, host: host})
	}
	return nil
}

// reason says in one line why an address cannot be listened on.
func reason(err error, addr string) error {
	switch {
	case strings.Contains(err.Error(), "address already in use"):
		return fmt.Errorf("%s is taken by another program", addr)
	case strings.Contains(err.Error(), "permission denied"):
		return fmt.Errorf("%s needs a right this user does not have (ports below 1024: CAP_NET_BIND_SERVICE)", addr)
	case strings.Contains(err.Error(), "cannot assign"):
		return fmt.Errorf("%s is no address of this machine", addr)
	}
	return err
}

func loopback(addr string) bool {
	h, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	if h == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(h)
	return err == nil && ip.IsLoopback()
}

func (l *listener) port() int { return l.net.Addr().(*net.TCPAddr).Port }

func (l *listener) url() string {
	scheme := "http"
	if l.secure {
		scheme = "https"
	}
	if l.name == channelAddr {
		scheme = "mqtts"
	}
	return scheme + "://" + net.JoinHostPort(l.host, strconv.Itoa(l.port()))
}

// ServerAddress is where the devices of the account with this key fetch.
func (a *App) ServerAddress(key string) string { return a.deviceAddress() + "/p/" + key + "/" }

// deviceAddress is the HTTPS address as devices see it, without a slash at its end.
func (a *App) deviceAddress() string {
	host, port := a.Config.PublicHost, a.Config.PublicPort
	for _, l := range a.listeners {
		if l.name == "https-addr" && port == 0 {
			port = l.port()
		}
	}
	return origin("https", host, port, 443)
}

// origin is a URL without a path; the port that the scheme has anyway is not said.
func origin(scheme, host string, port, usual int) string {
	if port != usual {
		host = net.JoinHostPort(host, strconv.Itoa(port))
	} else if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	return scheme + "://" + host
}

// devices puts the enrollment plane, the images and what is trusted beside another one. The path is
// looked at as it stands: a mux would answer a double slash with a redirect.
// Over TLS that is broken there is file-based enrollment alone: old phones have no other way.
// A certificate that was revoked while its connection stood is refused everywhere; the provisioning plane does so by itself, and
// writes it down.
func devices(at *door, enrolls *enroll.Server, provisions, images, trusts http.Handler, broken bool) http.Handler {
	others := at.refuses(otherDevices(enrolls, provisions, images, trusts, broken))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Old phones fetch images beside their settings.
		if strings.HasPrefix(r.URL.Path, "/p/") {
			if _, _, firmware := image.Split(r.URL.Path); !firmware {
				provisions.ServeHTTP(w, r)
				return
			}
		}
		others.ServeHTTP(w, r)
	})
}

func otherDevices(enrolls *enroll.Server, provisions, images, trusts http.Handler, broken bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json, files := enrollment(r.URL.Path)
		path := clean(r.URL.Path)
		_, _, firmware := image.Split(r.URL.Path)
		switch {
		case firmware:
			images.ServeHTTP(w, r)
		case trust.Serves(r.URL.Path):
			trusts.ServeHTTP(w, r)
		case files:
			enrolls.Files(w, r)
		case strings.HasPrefix(path, enroll.SCEPPath):
			if label, ok := enroll.SplitSCEP(path); ok {
				enrolls.SCEP(w, r, label)
				return
			}
			provisions.ServeHTTP(w, r)
		case strings.HasPrefix(path, est.Prefix) && !broken:
			if label, op, ok := est.Split(path); ok {
				enrolls.EST(w, r, label, op)
				return
			}
			provisions.ServeHTTP(w, r)
		case json && !broken:
			enrolls.ServeHTTP(w, r)
		default:
			provisions.ServeHTTP(w, r)
		}
	})
}

// clean is a path without repeated slashes, which clients that join a directory and a name leave.
func clean(path string) string {
	if !strings.Contains(path, "//") {
		return path
	}
	return "/" + strings.Join(strings.FieldsFunc(path, func(r rune) bool { return r == '/' }), "/")
}

// adminDevices puts what the enrollment plane has on the admin address beside the API.
func adminDevices(enrolls, api http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, enroll.Prefix) {
			enrolls.ServeHTTP(w, r)
			return
		}
		api.ServeHTTP(w, r)
	})
}

// ChannelURL is where paired devices have their channel; empty: it is switched off.
func (a *App) ChannelURL() string {
	if a.Config.Channel == "" {
		return ""
	}
	_, port, _ := net.SplitHostPort(a.Config.Channel)
	for _, l := range a.listeners {
		if l.name == "channel-addr" {
			port = strconv.Itoa(l.port())
		}
	}
	return "mqtts://" + net.JoinHostPort(a.Config.PublicHost, port)
}

// serveAll starts every listener. The timeouts bound what a slow or silent
// client can hold: a phone keeps its connection over a whole boot, so idle is
// over a minute; a 10 MB upload over a slow line gets two minutes.
func (a *App) serveAll(ctx context.Context) error {
	for _, l := range a.listeners {
		if l.name == channelAddr {
			l.stops = a.Channel.Stop
			a.serve(l, func() error { return a.Channel.Serve(l.net) })
			continue
		}
		h := http.Handler(a.Provision)
		if l.name == "admin-addr" {
			h = adminDevices(a.Enroll.Admin(), a.Admin)
		} else {
			h = devices(a.door, a.Enroll, h, a.Image, a.Trust, l.name == "legacy-https-addr")
		}
		if l.name == "http-addr" && a.acme != nil {
			h = a.acme.HTTP(h)
		}
		l.server = &http.Server{
			Handler:           h,
			ReadHeaderTimeout: 10 * time.Second,
			ReadTimeout:       2 * time.Minute,
			WriteTimeout:      2 * time.Minute,
			IdleTimeout:       75 * time.Second,
			MaxHeaderBytes:    16 << 10,
			BaseContext:       func(net.Listener) context.Context { return ctx },
			ErrorLog:          log.New(slogWriter{a.Log, l.name}, "", 0),
		}
		on := l.net
		switch {
		case l.name == "admin-addr" && l.secure:
			on = tls.NewListener(on, &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: a.certificate, NextProtos: []string{"h2", "http/1.1"}})
		case l.name == "legacy-https-addr":
			a.Log.Warn("TLS 1.0, 1.1 and RSA key exchange are served to old devices", "addr", on.Addr().String())
			on = tls.NewListener(on, a.checked(provision.LegacyTLS(a.certificate)))
		case l.secure:
			on = tls.NewListener(on, a.checked(provision.TLS(a.certificate)))
		}
		if l.name != "admin-addr" {
			l.server.ConnContext = a.door.connection
			l.server.TLSNextProto = map[string]func(*http.Server, *tls.Conn, http.Handler){} // no HTTP/2 for phones
		}
		a.serve(l, func() error { return l.server.Serve(on) })
	}
	return nil
}

// checked looks at the certificates of devices in the handshake.
func (a *App) checked(c *tls.Config) *tls.Config {
	c.VerifyConnection = a.door.verify
	return c
}

// serve runs what accepts, and tells when it broke.
func (a *App) serve(l *listener, accept func() error) {
	go func() {
		if err := accept(); err != nil && !errors.Is(err, http.ErrServerClosed) {
			a.broken <- fmt.Errorf("%s: %w", l.name, err)
		}
	}()
}

// certificate picks what a client is shown.
func (a *App) certificate(h *tls.ClientHelloInfo) (*tls.Certificate, error) {
	if a.acme != nil {
		if c, err := a.acme.Certificate(h); err == nil && c != nil {
			return c, nil
		}
	}
	return a.authority.GetCertificate(h)
}

func (l *listener) stop(ctx context.Context) {
	if l.stops != nil {
		l.stops(ctx)
		return
	}
	if l.server == nil {
		_ = l.net.Close()
		return
	}
	if err := l.server.Shutdown(ctx); err != nil {
		_ = l.server.Close()
	}
}

// slogWriter takes net/http's own complaints: failed handshakes of scanners
// and old phones, so they are for debugging only.
type slogWriter struct {
	log  *slog.Logger
	name string
}

func (w slogWriter) Write(b []byte) (int, error) {
	w.log.Debug(strings.TrimSpace(string(b)), "listener", w.name)
	return len(b), nil
}
