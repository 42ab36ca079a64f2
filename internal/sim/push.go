package sim

import (
	"crypto/md5"
	"crypto/rand"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// priorities are what apps.push.messageType lets in one by one; 5 lets in all.
// Which number is which is from memory.
var priorities = map[string]string{"normal": "1", "important": "2", "high": "3", "critical": "4"}

// push is UCS's /push: a message on the screen, or an action.
func (l *lan) push(w http.ResponseWriter, r *http.Request) {
	user, _ := l.d.Setting("apps.push.username")
	password, _ := l.d.Setting("apps.push.password")
	kinds, _ := l.d.Setting("apps.push.messageType")
	switch {
	case r.Method != http.MethodPost:
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	case user == "" || password == "" || kinds == "" || kinds == "0":
		page(w, http.StatusForbidden, "<html><body>403 Forbidden</body></html>")
		return
	}
	authorization := r.Header.Get("Authorization")
	if !l.proved(authorization, "Polycom Push", r.Method, r.RequestURI, user, password) {
		if strings.HasPrefix(authorization, "Digest ") {
			l.count(func(t *LANDevice) { t.WrongPush++ })
		}
		w.Header().Set("WWW-Authenticate", l.challenge("Polycom Push"))
		page(w, http.StatusUnauthorized, "<html><body>401 Unauthorized</body></html>")
		return
	}
	if t, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); t != "application/x-com-polycom-spipx" {
		page(w, http.StatusUnsupportedMediaType, "<html><body>415</body></html>")
		return
	}
	b, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	priority, text, err := pushed(b)
	if err != nil {
		page(w, http.StatusBadRequest, "<html><body>400 Bad Request</body></html>")
		return
	}
	if kinds != "5" && priorities[priority] != kinds {
		page(w, http.StatusForbidden, "<html><body>Push Message Failed</body></html>")
		return
	}
	page(w, http.StatusOK, "<html><body>Push Message sent successfully</body></html>")
	switch text {
	case "Action:UpdateConfig":
		l.after(done)
	case "Action:Reboot":
		l.after(reboot)
	default:
		l.show(text)
		(&run{ctx: r.Context(), d: l.d}).event(Shown, "", text)
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// pushed reads a message: what stands in Data, with its markup gone, as the
// screen shows it. Markup may stand there as it is, escaped, or in CDATA.
func pushed(b []byte) (priority, text string, err error) {
	d := xml.NewDecoder(strings.NewReader(string(b)))
	var out strings.Builder
	var path []string
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", "", err
		}
		switch t := tok.(type) {
		case xml.StartElement:
			path = append(path, t.Name.Local)
			if len(path) == 1 && t.Name.Local != "PolycomIPPhone" {
				return "", "", errors.New("no PolycomIPPhone")
			}
			if len(path) == 2 && t.Name.Local == "Data" {
				for _, a := range t.Attr {
					if strings.EqualFold(a.Name.Local, "priority") {
						priority = strings.ToLower(a.Value)
					}
				}
			}
			out.WriteByte(' ')
		case xml.EndElement:
			path = path[:len(path)-1]
			out.WriteByte(' ')
		case xml.CharData:
			if len(path) >= 2 && path[1] == "Data" {
				out.Write(t)
			}
		}
	}
	text = strings.Join(strings.Fields(tags.ReplaceAllString(out.String(), " ")), " ")
	if text == "" {
		return "", "", errors.New("nothing to show")
	}
	return priority, text, nil
}

// challenge is a Digest challenge as old phones make it: MD5, qop auth.
func (l *lan) challenge(realm string) string {
	b := make([]byte, 12)
	_, _ = rand.Read(b)
	nonce := hex.EncodeToString(b)
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.nonces) > 64 {
		clear(l.nonces)
	}
	l.nonces[nonce] = 0
	return fmt.Sprintf(`Digest realm="%s", nonce="%s", qop="auth", algorithm=MD5`, realm, nonce)
}

var digestPart = regexp.MustCompile(`(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))`)

// proved checks an answer to a challenge by RFC 2617: a nonce of its own, the
// count higher than before, the very URI.
func (l *lan) proved(header, realm, method, uri, user, password string) bool {
	rest, ok := strings.CutPrefix(header, "Digest ")
	if !ok {
		return false
	}
	p := map[string]string{}
	for _, m := range digestPart.FindAllStringSubmatch(rest, -1) {
		p[strings.ToLower(m[1])] = strings.ReplaceAll(strings.ReplaceAll(m[2], `\"`, `"`), `\\`, `\`) + m[3]
	}
	hash := func(s string) string { b := md5.Sum([]byte(s)); return hex.EncodeToString(b[:]) }
	a1, a2 := hash(user+":"+realm+":"+password), hash(method+":"+p["uri"])
	want := hash(a1 + ":" + p["nonce"] + ":" + a2)
	count := int64(1)
	if p["qop"] != "" {
		want = hash(a1 + ":" + p["nonce"] + ":" + p["nc"] + ":" + p["cnonce"] + ":" + p["qop"] + ":" + a2)
		var err error
		if count, err = strconv.ParseInt(p["nc"], 16, 32); err != nil {
			return false
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	last, ours := l.nonces[p["nonce"]]
	if !ours || int(count) <= last || p["username"] != user || p["realm"] != realm || p["uri"] != uri || p["response"] != want {
		return false
	}
	l.nonces[p["nonce"]] = int(count)
	return true
}
