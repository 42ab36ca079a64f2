package provision

import (
	"crypto/hmac"
	"crypto/md5" //nolint:gosec // RFC 7616 MD5: old phones read no other
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
)

// digest checks a Digest answer (RFC 7616, qop=auth). stale is true when the
// answer is right but its nonce is used up: the phone repeats with a new one
// and asks nobody for a password.
func (s *Server) digest(fields string, r *http.Request, w *view, now time.Time) (found *pair, stale bool) {
	f, ok := parseDigest(fields)
	if !ok || f["realm"] != realm || f["qop"] != "auth" || len(f["nc"]) != 8 || f["cnonce"] == "" {
		return nil, false
	}
	nc, err := strconv.ParseUint(f["nc"], 16, 32)
	if err != nil || nc == 0 {
		return nil, false
	}
	// The uri must be the one asked for, or an answer could be moved to another file (RFC 7616 §3.4.6).
	if f["uri"] != r.RequestURI && f["uri"] != r.URL.RequestURI() {
		return nil, false
	}
	hash := hexMD5
	switch alg := f["algorithm"]; {
	case alg == "" || strings.EqualFold(alg, "MD5"):
	case strings.EqualFold(alg, "SHA-256"):
		hash = hexSHA256
	default:
		return nil, false
	}
	a2 := hash(r.Method + ":" + f["uri"])
	tail := ":" + f["nonce"] + ":" + f["nc"] + ":" + f["cnonce"] + ":auth:" + a2
	try := func(p *pair, user, ha1 string) {
		want := hash(ha1 + tail)
		same := subtle.ConstantTimeCompare([]byte(want), []byte(strings.ToLower(f["response"]))) == 1
		known := subtle.ConstantTimeCompare([]byte(user), []byte(f["username"])) == 1
		if same && known && p.validAt(now) {
			found = prefer(r, found, p)
		}
	}
	for _, p := range w.pairs {
		ha1 := p.md5
		if len(a2) == 64 {
			ha1 = p.sha256
		}
		try(p, p.user, ha1)
	}
	if w.perDevice {
		w.owns(f["username"], func(p *pair, own fleet.Credentials) {
			try(p, own.User, hash(own.User+":"+realm+":"+own.Password.Reveal()))
		})
	}
	if found == nil {
		return nil, false
	}
	if !s.nonces.use(f["nonce"], uint32(nc), now) {
		return nil, true
	}
	return found, false
}

// parseDigest reads name=value pairs, values quoted or not. It refuses what is
// too long or repeated.
func parseDigest(s string) (map[string]string, bool) {
	if len(s) > 4096 {
		return nil, false
	}
	out := make(map[string]string, 10)
	for s = strings.TrimLeft(s, " ,\t"); s != ""; s = strings.TrimLeft(s, " ,\t") {
		name, rest, ok := strings.Cut(s, "=")
		if !ok {
			return nil, false
		}
		name = strings.ToLower(strings.TrimSpace(name))
		rest = strings.TrimLeft(rest, " \t")
		var value string
		if strings.HasPrefix(rest, `"`) {
			var b strings.Builder
			i := 1
			for ; i < len(rest) && rest[i] != '"'; i++ {
				if rest[i] == '\\' && i+1 < len(rest) {
					i++
				}
				b.WriteByte(rest[i])
			}
			if i >= len(rest) {
				return nil, false
			}
			value, s = b.String(), rest[i+1:]
		} else {
			end := strings.IndexAny(rest, ", \t")
			if end < 0 {
				end = len(rest)
			}
			value, s = rest[:end], rest[end:]
		}
		if _, twice := out[name]; twice {
			return nil, false
		}
		out[name] = value
	}
	return out, true
}

func hexMD5(s string) string {
	sum := md5.Sum([]byte(s)) //nolint:gosec // see import
	return hex.EncodeToString(sum[:])
}

func hexSHA256(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// nonces issues and checks Digest nonces. A nonce is its time of issue, eight
// random bytes and an HMAC over both, so nothing is kept for one that is never
// used: strangers cannot fill memory. For a used one the counts are kept, in
// two halves that take turns.
type nonces struct {
	key []byte

	mu       sync.Mutex
	young    map[string]*window
	old      map[string]*window
	rotated  time.Time
	forgotAt time.Time // counts of nonces issued before this are gone: they are stale
}

const (
	nonceLife = 5 * time.Minute
	maxNonces = 200_000 // about 100 bytes each, twice
)

func newNonces(key []byte) *nonces {
	if len(key) == 0 {
		key = make([]byte, 32)
		_, _ = rand.Read(key)
	}
	return &nonces{key: key, young: map[string]*window{}, old: map[string]*window{}}
}

func (n *nonces) issue(now time.Time) string {
	var b [32]byte
	binary.BigEndian.PutUint64(b[:8], uint64(now.UnixMicro()))
	_, _ = rand.Read(b[8:16])
	n.sign(&b)
	return base64.RawURLEncoding.EncodeToString(b[:])
}

func (n *nonces) sign(b *[32]byte) {
	m := hmac.New(sha256.New, n.key)
	m.Write(b[:16])
	copy(b[16:], m.Sum(nil)[:16])
}

// use reports whether nonce is ours, young enough, and nc not seen with it.
// The answer that carried it has been checked before.
func (n *nonces) use(nonce string, nc uint32, now time.Time) bool {
	var b [32]byte
	if k, err := base64.RawURLEncoding.Decode(b[:], []byte(clip(nonce, 43))); err != nil || k != 32 || len(nonce) != 43 {
		return false
	}
	signed := b
	n.sign(&signed)
	if subtle.ConstantTimeCompare(b[:], signed[:]) != 1 {
		return false
	}
	issued := time.UnixMicro(int64(binary.BigEndian.Uint64(b[:8])))
	if now.Sub(issued) > nonceLife || issued.Sub(now) > time.Minute {
		return false
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if now.Sub(n.rotated) > nonceLife || len(n.young) >= maxNonces {
		if len(n.young) >= maxNonces && now.Sub(n.rotated) <= nonceLife {
			n.forgotAt = n.rotated // the half thrown away was in use until then
		}
		n.old, n.young, n.rotated = n.young, make(map[string]*window), now
	}
	if issued.Before(n.forgotAt) {
		return false
	}
	w := n.young[nonce]
	if w == nil {
		if w = n.old[nonce]; w == nil {
			w = &window{}
		}
		n.young[nonce] = w
	}
	return w.take(nc)
}

// A window remembers which of the last 64 counts were used: a phone that
// fetches over two connections may send them out of order.
type window struct {
	top  uint32
	bits uint64
}

func (w *window) take(nc uint32) bool {
	switch {
	case nc > w.top:
		if d := nc - w.top; d < 64 {
			w.bits <<= d
		} else {
			w.bits = 0
		}
		w.bits |= 1
		w.top = nc
		return true
	case w.top-nc >= 64 || w.bits&(1<<(w.top-nc)) != 0:
		return false
	}
	w.bits |= 1 << (w.top - nc)
	return true
}
