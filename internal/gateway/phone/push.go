package phone

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/icholy/digest"

	"muster/internal/order"
)

// What /push of UC Software takes.
const (
	pushPath     = "/push"
	pushKind     = "application/x-com-polycom-spipx"
	actionUpdate = "Action:UpdateConfig"
	actionReboot = "Action:Reboot"
	mostShown    = 200 // runes of a text on a screen
)

// Show implements Phone: the text comes on the screen at once, whatever it shows, by
// /push. It goes away when somebody leaves it; an empty text does nothing.
func (u *ucs) Show(ctx context.Context, text string) error {
	if text = screen(text); text == "" {
		return nil
	}
	if u.l.PushPassword.Empty() {
		return unsupported("enter the user and password of push (apps.push.username, apps.push.password) of this site's phones, or name the phone by MAC and serial number", "nobody has told the gateway by which password texts are shown on the phone's screen")
	}
	return u.push(ctx, "<h1>"+escaped(text)+"</h1>")
}

// push sends the content of a <Data> element.
func (u *ucs) push(ctx context.Context, data string) error {
	l := Login{User: u.l.PushUser, Password: u.l.PushPassword, Revision: u.l.Revision}
	door := doorPush
	if l.user(ucsUser) == u.l.user(ucsUser) && l.Password.Equal(u.l.Password) {
		door = doorREST // the same password, so the same tries
	}
	k, done, err := u.d.open(ctx, u.t, l)
	if err != nil {
		return err
	}
	defer done()
	body := []byte(`<PolycomIPPhone><Data priority="Critical">` + data + `</Data></PolycomIPPhone>`)
	post := func(dress func(*http.Request)) (answer, error) {
		return k.send(ctx, http.MethodPost, pushPath, pushKind, body, dress)
	}
	a, err := post(nil)
	if err != nil {
		return err
	}
	if a.code != 401 {
		_, err := readPush(a)
		return err
	}
	for round := 1; ; round++ {
		ch := challenge(a)
		if ch == nil {
			return unsupported("look at the phone's software: UC Software asks with Digest", "the phone asks for a password in a way that nobody can answer")
		}
		again := false
		a, err = k.prove(door, func() (answer, error) {
			return post(l.digest(ch, http.MethodPost, pushPath))
		}, func(a answer) (verdict, error) {
			if a.code == 401 {
				if next := challenge(a); next != nil && next.Stale && round == 1 {
					again = true
					return unjudged, nil
				}
			}
			return readPush(a)
		})
		if !again {
			return err
		}
	}
}

// readPush says what an answer of /push is.
func readPush(a answer) (verdict, error) {
	switch {
	case a.code/100 == 2:
		return good, nil
	case a.code == 401:
		return wrong, nil
	case a.code == 423, a.code == 429:
		return locked, nil
	case a.code == 403, a.code == 404:
		return unjudged, unsupported("turn push on in the phone's settings (apps.push.messageType 5, with a user and password)", "the phone takes no push (HTTP %d)", a.code)
	case a.code >= 500:
		return lost, trouble(order.Unanswering, "it is tried again by itself", "the phone's push is out of order (HTTP %d)", a.code)
	}
	return unjudged, trouble(order.Ready, "look at the phone's own log", "the phone does not take the push (HTTP %d)", a.code)
}

// challenge is the first of a phone's challenges that can be answered.
func challenge(a answer) *digest.Challenge {
	for _, v := range a.header.Values("WWW-Authenticate") {
		ch, err := digest.ParseChallenge(v)
		if err != nil {
			continue
		}
		if (len(ch.QOP) == 0 || ch.SupportsQOP("auth")) && digest.CanDigest(ch) {
			return ch
		}
	}
	return nil
}

// digest answers a challenge.
func (l Login) digest(ch *digest.Challenge, method, path string) func(*http.Request) {
	return func(q *http.Request) {
		if c, err := digest.Digest(ch, digest.Options{Method: method, URI: path, Count: 1, Username: l.user(ucsUser), Password: l.Password.Reveal()}); err == nil {
			q.Header.Set("Authorization", c.String())
		}
	}
}

// screen makes one line of a text that a screen has room for.
func screen(text string) string {
	text = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == utf8.RuneError {
			return ' '
		}
		return r
	}, text)), " ")
	if r := []rune(text); len(r) > mostShown {
		text = string(r[:mostShown])
	}
	return text
}

func escaped(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text)) // a buffer fails not
	return b.String()
}

// notify asks by SIP: to do what a path of the REST API does if that is allowed, else to
// look for the configuration.
func (u *ucs) notify(ctx context.Context, path string) error {
	if u.d.o.ActionURI && u.notifyAction(ctx, path) == nil {
		return nil
	}
	return checkSync(ctx, u.d, u.t)
}

var errNoSIP = errors.New("no NOTIFY is sent to this phone")
