package sim

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// errMissing is a 404: for most files the ordinary answer.
var errMissing = errors.New("404: no such file")

// A refusal is a status that gives no file and is no 404.
type refusal int

func (r refusal) Error() string { return strconv.Itoa(int(r)) }

// A place is where a device provisions itself, and as whom.
type place struct {
	base, user, password string
}

// A kept file is what a device holds of one it has read: the tag to ask with
// next time, and what it made of the bytes.
type kept struct {
	etag   string
	sum    [sha256.Size]byte
	parsed any
}

// A session is one run of a device's software against one server: the updater
// is one, the application another. It begins without a connection and without
// having seen a challenge, and ends with both forgotten.
type session struct {
	r      *run
	base   *url.URL
	header [][2]string
	link   link
	auth   auth
	double bool // PolyOS puts its slash after a server name that has one
}

func (r *run) open(p place, header [][2]string) (*session, error) {
	base, err := url.Parse(p.base)
	if err != nil || base.Host == "" || (base.Scheme != "http" && base.Scheme != "https") {
		return nil, errors.New("no provisioning server a device could ask")
	}
	f, m := r.d.fleet, r.d.id.Model
	s := &session{r: r, base: base, header: header}
	s.auth = auth{user: p.user, password: p.password, preferDigest: r.d.digest, basicOnly: m.Family == PolyOS, someone: r.d.newcomer}
	if s.auth.user == "" && r.d.newcomer != nil {
		s.auth.user, s.auth.typed = r.d.newcomer.typed, r.d.newcomer.typed != ""
	}
	if u := base.User; u != nil { // a DHCP option may carry the pair in the address
		s.auth.user = u.Username()
		s.auth.password, _ = u.Password()
		base.User = nil
	}
	s.double = m.Family == PolyOS
	s.link = link{d: r.d, f: f, tls: r.d.tls(), perAsk: f.o.PerRequest}
	return s, nil
}

func (s *session) close() { s.link.close() }

// at is the URL of a file: beneath the base, or an address of its own.
func (s *session) at(name string) (*url.URL, error) {
	if strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://") {
		u, err := url.Parse(name)
		if err != nil || u.Host == "" {
			return nil, errors.New("an address nobody can read") // err holds it, and a pair may stand in it
		}
		u.User = nil
		return u, nil
	}
	u := *s.base
	if !s.double {
		u.Path = strings.TrimRight(u.Path, "/")
		name = strings.TrimLeft(name, "/")
	}
	u.Path, u.RawPath = u.Path+"/"+name, ""
	return &u, nil
}

// do asks until there is an answer to act on: past the 401, past servers that
// are busy, past networks that fail a few times.
func (s *session) do(q *request) (*answer, error) {
	ctx := s.r.ctx
	for attempt := 1; ; attempt++ {
		a, err := s.ask(q)
		var trip stumble
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case errors.As(err, &trip):
			return nil, err
		case err == nil && a.status != http.StatusTooManyRequests && a.status < 500:
			return a, nil
		case err != nil && a != nil: // a 401 that no second try would change
			return a, err
		}
		if attempt >= s.r.d.fleet.o.Attempts {
			if err == nil {
				err = fmt.Errorf("%d after %d attempts", a.status, attempt)
			}
			return nil, err
		}
		wait := backOff(attempt, s.r.d.rng)
		if a != nil {
			if told, ok := retryAfter(a.header.Get("Retry-After"), time.Now()); ok {
				wait = told
			}
		}
		s.r.event(Waiting, q.url.Path, "")
		if err := sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// ask sends the request and dances the 401 dance once.
func (s *session) ask(q *request) (*answer, error) {
	here := q.url.Scheme == s.base.Scheme && q.url.Host == s.base.Host // the pair is for nobody else
	for try := 0; ; try++ {
		authorization := ""
		if here {
			var err error
			if authorization, err = s.auth.header(q.method, q.url.RequestURI()); err != nil {
				return nil, err
			}
		}
		a, err := s.link.exchange(s.r.ctx, q, authorization)
		if err != nil || a.status != http.StatusUnauthorized {
			return a, err
		}
		if !here {
			return a, errors.New("401 from a server the credentials are not for")
		}
		if err := s.auth.challenged(a.header, authorization != ""); err != nil {
			return a, err
		}
		if try == 2 && !s.auth.typed { // somebody who types goes on until there is nothing left to try
			return a, errUnauthorized
		}
	}
}

// backOff doubles from a second up, with up to half of it added at random so
// that a fleet does not come back as one.
func backOff(attempt int, rng *rand.Rand) time.Duration {
	d := min(time.Second<<(attempt-1), time.Minute)
	return d + time.Duration(rng.Int64N(int64(d)/2))
}

// retryAfter reads both forms of the header, and believes no more than ten minutes.
func retryAfter(v string, now time.Time) (time.Duration, bool) {
	if v == "" {
		return 0, false
	}
	d := time.Duration(0)
	if n, err := strconv.Atoi(v); err == nil {
		d = time.Duration(n) * time.Second
	} else if t, err := http.ParseTime(v); err == nil {
		d = t.Sub(now)
	} else {
		return 0, false
	}
	return min(max(d, 0), 10*time.Minute), true
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// fetch reads a file and what parse makes of it, from the device's own copy
// when the server says that it has not changed. changed is about content, as
// phones compare it: another ETag over the same bytes is no change.
func (s *session) fetch(name string, parse func([]byte) (any, error)) (parsed any, changed bool, err error) {
	d := s.r.d
	u, err := s.at(name)
	if err != nil {
		return nil, false, err
	}
	key := u.String()
	have := d.files[key]
	q := &request{method: http.MethodGet, url: u, header: s.header, image: parse == nil}
	tagged := have != nil && have.etag != "" && !d.fleet.o.NoETag
	if tagged {
		q.header = append(q.header[:len(q.header):len(q.header)], [2]string{"If-None-Match", have.etag})
	}
	a, err := s.do(q)
	if err != nil {
		return nil, false, err
	}
	switch a.status {
	case http.StatusOK:
	case http.StatusNotModified:
		if !tagged {
			return nil, false, stumble("304 to a request without a tag")
		}
		return have.parsed, false, nil
	case http.StatusNotFound, http.StatusGone:
		delete(d.files, key)
		return nil, have != nil, errMissing
	default: // 403 among them: the device keeps what it has and asks again at its next poll
		return nil, false, refusal(a.status)
	}
	s.r.event(Fetched, name, "")
	if f := d.fleet.o.OnFile; f != nil && parse != nil {
		f(d, key, a.body)
	}
	now := &kept{etag: a.header.Get("ETag"), sum: sha256.Sum256(a.body)}
	if have != nil && have.sum == now.sum {
		now.parsed = have.parsed
	} else if parse != nil {
		now.parsed, err = d.fleet.parsed(now.sum, s.shared(name), a.body, parse)
		if err != nil {
			delete(d.files, key)
			return nil, false, err
		}
	}
	d.files[key] = now
	return now.parsed, have == nil || have.sum != now.sum, nil
}

// shared is true for a file whose name is not this device's alone, so that one
// reading of it can serve a thousand devices.
func (s *session) shared(name string) bool {
	return !strings.Contains(name, s.r.d.id.MAC) && !strings.Contains(name, s.r.d.id.Serial)
}

// optional fetches a file that need not be there.
func (s *session) optional(name string, parse func([]byte) (any, error)) (any, bool, error) {
	v, changed, err := s.fetch(name, parse)
	if errors.Is(err, errMissing) {
		return nil, changed, nil
	}
	return v, changed, err
}

// opaque is the parser of files that are kept and not understood.
func opaque([]byte) (any, error) { return nil, nil }

// head asks whether a file is there.
func (s *session) head(name string) error {
	u, err := s.at(name)
	if err != nil {
		return err
	}
	_, err = s.do(&request{method: http.MethodHead, url: u, header: s.header})
	return err
}

// put uploads. A server that takes no uploads is no reason to stop: the device
// goes on after a 404 or 405, and so does the session.
func (s *session) put(name string, body []byte) error {
	u, err := s.at(name)
	if err != nil {
		return err
	}
	a, err := s.do(&request{method: http.MethodPut, url: u, header: s.header, body: body})
	switch {
	case err != nil:
		return err
	case a.status/100 == 2 || a.status == http.StatusNotFound || a.status == http.StatusMethodNotAllowed:
		return nil
	}
	return fmt.Errorf("%d to an upload", a.status)
}
