package main

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
	"time"
)

var piece = regexp.MustCompile(`(\w+)="?([^",]*)"?`)

// push shows a message, or acts. It asks for Digest.
func (p *vvx) push(w http.ResponseWriter, r *http.Request) {
	p.own.Lock()
	user, password := p.web["apps.push.username"], p.web["apps.push.password"]
	p.own.Unlock()
	if user == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	said := map[string]string{}
	header, isDigest := strings.CutPrefix(r.Header.Get("Authorization"), "Digest ")
	for _, m := range piece.FindAllStringSubmatch(header, -1) {
		said[m[1]] = m[2]
	}
	h := func(s string) string { sum := md5.Sum([]byte(s)); return hex.EncodeToString(sum[:]) }
	want := h(strings.Join([]string{h(user + ":VVX:" + password), said["nonce"], said["nc"], said["cnonce"], said["qop"], h("POST:" + said["uri"])}, ":"))
	p.own.Lock()
	good := isDigest && p.nonces[said["nonce"]] && said["username"] == user && said["response"] == want && said["uri"] == "/push"
	if isDigest && !good {
		p.wrongP++
	}
	delete(p.nonces, said["nonce"])
	nonce := h(fmt.Sprint(time.Now().UnixNano(), len(p.nonces)))
	if !good {
		p.nonces[nonce] = true
	}
	p.own.Unlock()
	if !good {
		w.Header().Set("WWW-Authenticate", `Digest realm="VVX", nonce="`+nonce+`", qop="auth", algorithm=MD5`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if r.Header.Get("Content-Type") != "application/x-com-polycom-spipx" {
		w.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	b, err := io.ReadAll(r.Body)
	text, err2 := message(b)
	if err != nil || err2 != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	switch text {
	case "Action:UpdateConfig":
		go p.poll(context.WithoutCancel(r.Context()))
	case "Action:Reboot":
		p.again("push")
	default:
		p.own.Lock()
		p.screen = append(p.screen, text)
		p.own.Unlock()
		p.note("screen", text)
	}
}

var markup = regexp.MustCompile(`<[^>]*>`)

// message is the text in Data, without its markup.
func message(b []byte) (string, error) {
	var m struct {
		XMLName xml.Name `xml:"PolycomIPPhone"`
		Data    struct {
			Inner string `xml:",innerxml"`
			Text  string `xml:",chardata"`
		} `xml:"Data"`
	}
	if err := xml.Unmarshal(b, &m); err != nil {
		return "", err
	}
	text := m.Data.Inner
	if strings.Contains(text, "<![CDATA[") || strings.Contains(text, "&lt;") {
		text = m.Data.Text
	} else if strings.Contains(text, "&") { // entities between markup
		var plain struct {
			Text string `xml:",chardata"`
		}
		if err := xml.Unmarshal([]byte("<x>"+markup.ReplaceAllString(text, " ")+"</x>"), &plain); err != nil {
			return "", err
		}
		text = plain.Text
	}
	text = strings.Join(strings.Fields(markup.ReplaceAllString(text, " ")), " ")
	if text == "" {
		return "", errors.New("nothing to show")
	}
	return text, nil
}
