package firmware

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"time"

	"muster/internal/fault"
	"muster/internal/reach"
)

// FetchFor bounds how long the package of a release may take to come from elsewhere.
const FetchFor = 15 * time.Minute

// fetchAnswer is how long a server may think before its answer begins.
const fetchAnswer = 30 * time.Second

// CheckURL reports what is wrong with the address of a package, and says what the file is called.
func CheckURL(text string) (*url.URL, string, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return nil, "", fault.Bad("/url", "url", "url is an address that begins with https:// or http://")
	case u.User != nil:
		return nil, "", fault.Bad("/url", "url", "url carries no user and no password: nothing that it names is fetched with credentials")
	}
	name := path.Base(u.Path)
	if name == "." || name == "/" {
		name = ""
	}
	return u, name, nil
}

// Fetch asks another server for a package, and returns the answer's body with its length, -1 when it is not said. It connects
// to no address that may does not allow, wherever a name or a redirect leads, and goes through no proxy: who asks
// for it must not reach by it what only this machine does. The answer says whether anything stands there, and no more.
func Fetch(ctx context.Context, u *url.URL, may func(netip.Addr) bool) (*http.Response, error) {
	c := http.Client{
		Transport: &http.Transport{DialContext: reach.Dialer(10*time.Second, may).DialContext, ResponseHeaderTimeout: fetchAnswer, TLSHandshakeTimeout: 10 * time.Second, DisableKeepAlives: true, DisableCompression: true, MaxResponseHeaderBytes: 64 << 10},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) >= 5 || r.URL.User != nil || u.Scheme == "https" && r.URL.Scheme != "https" {
				return reach.ErrForbidden
			}
			return nil
		},
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, fault.Bad("/url", "url", "url is no address")
	}
	r.Header.Set("User-Agent", "Muster")
	res, err := c.Do(r)
	switch {
	case errors.Is(err, reach.ErrForbidden):
		return nil, fault.Bad("/url", "forbiddenAddress", "url leads to an address that this server fetches nothing from: a private one, or one that a redirect may not lead to")
	case err != nil:
		return nil, fault.Bad("/url", "unreachable", "nothing could be fetched from url: nobody answers there, or its certificate is not trusted")
	case res.StatusCode != http.StatusOK:
		_ = res.Body.Close()
		return nil, fault.Bad("/url", "notThere", "the server at url answers %d, and not with a file", res.StatusCode)
	}
	return res, nil
}
