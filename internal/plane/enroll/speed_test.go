package enroll_test

import (
	"bytes"
	"net/http/httptest"
	"strings"
	"testing"

	"muster/internal/fleet"
)

// BenchmarkDiscover is one discovery through the plane and the desk on SQLite, without TLS. Those
// without proof cost the same whoever asks.
func BenchmarkDiscover(b *testing.B) {
	h := start(b)
	d := open(b, h, fleet.Profile{})
	other, err := h.CreateAccount(b.Context(), fleet.System("test", h.account), fleet.Account{Parent: h.account, Name: "other", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(b, err)
	m, err := fleet.ParseMAC("0004f2abcd03")
	must(b, err)
	_, err = h.CreateDevice(b.Context(), fleet.System("test", other.ID), fleet.Device{Account: other.ID, MAC: m, Model: "VVX 450"})
	must(b, err)
	one := func(body string) string {
		r := httptest.NewRequest("POST", "/enroll/v1/discover", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		d.server.ServeHTTP(w, r)
		return w.Body.String()
	}
	_, rest, _ := strings.Cut(one(`{"mac":"0004f2abcd02","code":"`+d.code+`"}`), `"token":"`)
	token, _, _ := strings.Cut(rest, `"`)
	for _, c := range []struct{ name, body, want string }{
		{"token", `{"mac":"0004f2abcd02","token":"` + token + `"}`, `"enrolled"`},
		{"unknown", `{"mac":"0004f2abcd01"}`, `"codeRequired"`},
		{"known", `{"mac":"0004f2abcd02"}`, `"codeRequired"`},
		{"foreign", `{"mac":"0004f2abcd03"}`, `"codeRequired"`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if got := one(c.body); !strings.Contains(got, c.want) {
					b.Fatal(got)
				}
			}
		})
	}
	b.Run("code", func(b *testing.B) { // a device that nobody knows is added, claimed, placed, activated and enrolled
		b.ReportAllocs()
		var body bytes.Buffer
		for n := 0; b.Loop(); n++ {
			body.Reset()
			m := fleet.MAC{0x64, 0x16, 0x7f, byte(n >> 16), byte(n >> 8), byte(n)}
			body.WriteString(`{"mac":"` + m.String() + `","model":"VVX 450","serial":"S` + m.String() + `","code":"` + d.code + `"}`)
			if got := one(body.String()); !strings.Contains(got, `"enrolled"`) {
				b.Fatal(got)
			}
		}
	})
}
