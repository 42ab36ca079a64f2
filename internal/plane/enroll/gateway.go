package enroll

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

const (
	gatewayPath = Prefix + "v1/gateway"
	rootPath    = Prefix + "v1/root"
)

// Gateways enrolls gateways.
type Gateways interface {
	EnrollGateway(ctx context.Context, e fleet.Enrollment) (fleet.Gateway, error)
}

type gatewayRequest struct {
	Token   string `json:"token"`
	Version string `json:"version"`
	Host    string `json:"host"`
}

type enrolledGateway struct {
	GatewayID string        `json:"gatewayId"`
	Channel   channelAccess `json:"channel"`
	Trust     []string      `json:"trust"`
}

// Admin serves what the plane has for gateways on the admin address, which is as
// secure as its operator made it: tokens of the API pass there too.
func (s *Server) Admin() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var source netip.Addr
		if host, _, err := net.SplitHostPort(r.RemoteAddr); err == nil {
			source, _ = netip.ParseAddr(host)
		}
		a := answerer{w, r}
		if r.URL.Path != gatewayPath && r.URL.Path != rootPath {
			a.refuse(http.StatusNotFound, "notFound", "there is nothing at this path", 0)
			return
		}
		s.gateways(a, true, source)
	})
}

// gateways answers for gateways that enroll. The root may be asked for in the clear and by anybody:
// the token says which one is right.
func (s *Server) gateways(a answerer, secure bool, source netip.Addr) {
	method := http.MethodPost
	if a.r.URL.Path == rootPath {
		method = http.MethodGet
	}
	switch {
	case a.r.Method != method && !(method == http.MethodGet && a.r.Method == http.MethodHead):
		a.w.Header()["Allow"] = []string{method}
		a.refuse(http.StatusMethodNotAllowed, "methodNotAllowed", "this path takes "+method, 0)
	case method == http.MethodGet:
		s.root(a)
	case !secure:
		a.refuse(http.StatusForbidden, "tlsRequired", "gateways enroll by HTTPS: a token and a password are in the messages", 0)
	case s.o.Gateways == nil:
		a.refuse(http.StatusNotFound, "notFound", "there is nothing at this path", 0)
	default:
		s.enroll(a, source)
	}
}

func (s *Server) root(a answerer) {
	pem := s.o.Root()
	if len(pem) == 0 {
		a.refuse(http.StatusNotFound, "notFound", "the server's certificate is public: there is no root of its own", 0)
		return
	}
	a.bytes(http.StatusOK, "application/x-pem-file", pem)
}

// enroll lets a gateway in that has a token. Each try counts, so that one address
// cannot make us look up tokens without end; guessing one of 256 bits is out of reach anyway.
func (s *Server) enroll(a answerer, source netip.Addr) {
	var ask gatewayRequest
	if err := readBody(a.w, a.r, &ask, "the body is a JSON object with token, version and host"); err != nil {
		if bad, ok := errors.AsType[*unreadable](err); ok {
			a.refuse(bad.status, bad.code, bad.say, 0)
		} else {
			s.fail(a, err)
		}
		return
	}
	if wait := s.limits.token(fleet.Line(source), s.o.Now()); wait > 0 {
		a.refuse(http.StatusTooManyRequests, "tooManyRequests", "too many tokens came from this address", wait)
		return
	}
	if s.o.Channel() == "" {
		a.refuse(http.StatusServiceUnavailable, "channelOff", "this server has no device channel, which gateways speak on", time.Hour)
		return
	}
	token, ok := pairing.ReadGatewayToken(ask.Token)
	if !ok {
		a.refuse(http.StatusNotFound, "notFound", "no such token", 0)
		return
	}
	password, key := pairing.NewChannelPassword()
	g, err := s.o.Gateways.EnrollGateway(a.r.Context(), fleet.Enrollment{Token: token, Key: key, Version: ask.Version, Host: ask.Host, Address: source.String(), At: s.o.Now()})
	switch f := fault.As(err); {
	case f != nil && f.Code == "tokenOver":
		a.refuse(http.StatusGone, "over", f.Say, 0)
	case errors.Is(err, fault.Missing):
		a.refuse(http.StatusNotFound, "notFound", "no such token", 0)
	case err != nil:
		s.fail(a, err)
	default:
		s.o.Log.Info("a gateway enrolled", "gateway", g.ID, "name", g.Name, "host", g.Host, "source", source.String())
		if s.o.Enrolled != nil {
			s.o.Enrolled(g)
		}
		trust := s.o.Trust()
		if trust == nil {
			trust = []string{}
		}
		a.answer(http.StatusOK, enrolledGateway{string(g.ID), channelAccess{s.o.Channel(), string(g.ID), string(g.ID), password.Reveal()}, trust})
	}
}
