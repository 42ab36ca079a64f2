package fleet

import (
	"net/url"
	"strconv"
	"strings"
)

// An Endpoint is the URL of a provisioning server in the parts that some families
// are told one by one.
type Endpoint struct {
	Secure bool   // https
	Host   string // without port or brackets
	Port   int    // the scheme's own when the URL names none
	Dir    string // as it is written, with a slash in front and none at the end
}

// EndpointOf splits a URL; false for what is none of a server.
func EndpointOf(raw string) (Endpoint, bool) {
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return Endpoint{}, false
	}
	e := Endpoint{Secure: u.Scheme == "https", Host: u.Hostname(), Port: 80, Dir: strings.TrimRight(u.EscapedPath(), "/")}
	if e.Secure {
		e.Port = 443
	}
	if p, err := strconv.Atoi(u.Port()); err == nil {
		e.Port = p
	}
	return e, true
}
