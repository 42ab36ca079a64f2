package enroll_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"muster/internal/ca/est"
)

// BenchmarkSimpleenroll is an issue without its handshake.
func BenchmarkSimpleenroll(b *testing.B) {
	bu := openBureau(b)
	body := make([]string, b.N)
	password := make([]string, b.N)
	for i := range b.N {
		_, password[i] = bu.device(bu.acc, fmt.Sprintf("0004f2%06x", i))
		body[i] = csrOf(b, p256(b), "x")
	}
	b.ResetTimer()
	for i := range b.N {
		r := httptest.NewRequest(http.MethodPost, "https://x"+est.Prefix+"/"+bu.key+"/simpleenroll", strings.NewReader(body[i]))
		r.Header.Set("Content-Type", est.TypeRequest)
		r.SetBasicAuth("", password[i])
		w := httptest.NewRecorder()
		bu.server.EST(w, r, bu.key, est.Enroll)
		if w.Code != 200 {
			b.Fatal(w.Code, w.Body)
		}
	}
}
