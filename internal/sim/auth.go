package sim

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/icholy/digest"
)

// auth is what one run of a device's software remembers of a server's
// challenge. It starts with nothing: the first request of a run carries no
// credentials, later ones do so unasked.
type auth struct {
	user, password string
	preferDigest   bool
	basicOnly      bool // PolyOS, whose authentication type is set to Basic

	basic     bool
	challenge *digest.Challenge
	count     int // requests answered with this nonce

	someone *newcomer // who is asked at the phone; nil: nobody
	typed   bool      // user is what somebody typed
}

// errUnauthorized is the end of the dance: the server has seen the pair and does not want it.
var errUnauthorized = errors.New("401: the server refuses the credentials")

// header is the Authorization to send, empty as long as nothing was asked.
func (a *auth) header(method, uri string) (string, error) {
	switch {
	case a.basic:
		return "Basic " + base64.StdEncoding.EncodeToString([]byte(a.user+":"+a.password)), nil
	case a.challenge != nil:
		a.count++
		c, err := digest.Digest(a.challenge, digest.Options{Method: method, URI: uri, Count: a.count, Username: a.user, Password: a.password})
		if err != nil {
			return "", err
		}
		return c.String(), nil
	}
	return "", nil
}

// challenged takes a 401 and says whether to try again. Credentials that were
// refused are not sent twice, unless the nonce alone was stale.
func (a *auth) challenged(h http.Header, sent bool) error {
	var basic bool
	var dig *digest.Challenge
	for _, v := range h.Values("WWW-Authenticate") {
		switch {
		case strings.HasPrefix(strings.ToLower(v), "basic"):
			basic = true
		case digest.IsDigest(v) && dig == nil: // old stacks read the first one only
			c, err := digest.ParseChallenge(v)
			if err != nil {
				return fmt.Errorf("401 with a challenge nobody can read: %w", err)
			}
			dig = c
		}
	}
	if sent {
		if a.challenge != nil && dig != nil && dig.Stale && dig.Nonce != a.challenge.Nonce {
			a.challenge, a.count = dig, 0
			return nil
		}
		again := a.typed || forCode(h)
		a.basic, a.challenge = false, nil
		if a.typed {
			a.someone.refused()
		}
		if !again || !a.prompt() {
			return errUnauthorized
		}
	}
	switch {
	case !basic && dig == nil:
		return errors.New("401 without a challenge")
	case a.user == "" && !a.prompt():
		return errors.New("401: the device has no credentials")
	case basic && (dig == nil || !a.preferDigest || a.basicOnly):
		a.basic = true
		return nil
	case a.basicOnly:
		return errors.New("401 offers Digest alone, and this device knows Basic")
	case !strings.EqualFold(dig.Algorithm, "MD5") && dig.Algorithm != "":
		return fmt.Errorf("401: the first Digest challenge is %s, and old stacks read MD5 alone", dig.Algorithm)
	case len(dig.QOP) > 0 && !dig.SupportsQOP("auth"):
		return errors.New("401: a Digest challenge without qop=auth")
	}
	a.challenge, a.count = dig, 0
	return nil
}

// prompt asks whoever stands at the phone, who types a code as the user.
func (a *auth) prompt() bool {
	code, ok := a.someone.types()
	if ok {
		a.user, a.password, a.typed = code, "", true
	}
	return ok
}

// forCode reports whether a challenge asks for a code, in the words that the phone
// shows: that is when somebody types one although the phone had a pair.
func forCode(h http.Header) bool {
	for _, v := range h.Values("WWW-Authenticate") {
		if strings.Contains(strings.ToLower(v), "code") {
			return true
		}
	}
	return false
}
