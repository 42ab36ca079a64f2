package checksync

import (
	"strings"

	"github.com/emiago/sipgo/sip"
	"github.com/icholy/digest"

	"muster/internal/fault"
)

// answerChallenge makes the header that answers res. stale says that the phone
// knows the password and wants it with a newer nonce.
func answerChallenge(res *sip.Response, uri string, c Credentials) (name, value string, stale bool, err error) {
	asks, name := "WWW-Authenticate", "Authorization"
	if res.StatusCode == sip.StatusProxyAuthRequired {
		asks, name = "Proxy-Authenticate", "Proxy-Authorization"
	}
	var best *digest.Challenge
	for _, h := range res.GetHeaders(asks) {
		ch, err := digest.ParseChallenge(h.Value())
		if err != nil {
			continue // Basic, or worse
		}
		ch.Algorithm = strings.ToUpper(ch.Algorithm) // some write "md5"
		if best == nil && (len(ch.QOP) == 0 || ch.SupportsQOP("auth")) {
			best = ch
		}
	}
	if best == nil {
		return "", "", false, fault.Coded(fault.Conflict, codeRefused, "the phone asks for a password in a way that nobody can answer (no Digest challenge)")
	}
	o := digest.Options{Method: sip.NOTIFY.String(), URI: uri, Count: 1, Username: c.User, Password: c.Password.Reveal()}
	cred, err := digest.Digest(best, o)
	if err != nil {
		return "", "", false, fault.Coded(fault.Conflict, codeRefused, "the phone asks for a password by an algorithm that nobody speaks").Because(err)
	}
	return name, cred.String(), best.Stale, nil
}
