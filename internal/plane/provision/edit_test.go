package provision_test

import (
	"crypto/tls"
	"fmt"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// While phones ask without a pause, no answer that is asked for after an edit
// was told may be older than the edit, whatever was edited.
func TestNoAnswerIsOlderThanAnEditThatWasTold(t *testing.T) {
	s, dir, st, a := speedHouse(t)
	ctx, by := t.Context(), fleet.System("test", a.ID)
	get := func() string {
		r := httptest.NewRequest("GET", dir+"config-"+speedMAC+".cfg", nil)
		r.TLS = &tls.ConnectionState{}
		r.Header.Set("User-Agent", speedAgent)
		r.SetBasicAuth("u", "p")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != 200 {
			t.Errorf("status %d", w.Code)
		}
		return w.Body.String()
	}
	var wg sync.WaitGroup
	stop := make(chan bool)
	for range 4 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					get()
				}
			}
		})
	}
	const key = policy.Key("device.local.deviceName")
	told := func(p policy.Policy) { s.Hear(fleet.Notice{Account: a.ID, About: "policy", Policy: string(p.ID)}) }
	for i := range 20 {
		level, target := policy.Account, ""
		if i%2 == 1 {
			level, target = policy.Model, "Studio X50"
		}
		p, err := st.CreatePolicy(ctx, by, policy.Policy{Account: a.ID, Name: fmt.Sprint("p", i), Level: level, Target: target, Priority: policy.Critical, Settings: map[policy.Key]string{key: fmt.Sprint("made-", i)}})
		check(t, err)
		told(p)
		if got := get(); !strings.Contains(got, fmt.Sprint("made-", i)) {
			t.Fatalf("%d: made, and not served", i)
		}
		p.Settings = map[policy.Key]string{key: fmt.Sprint("saved-", i)}
		p, err = st.SavePolicy(ctx, by, p)
		check(t, err)
		told(p)
		if got := get(); !strings.Contains(got, fmt.Sprint("saved-", i)) {
			t.Fatalf("%d: saved, and not served", i)
		}
		if i%5 == 0 { // all is thrown away in between
			s.Hear(fleet.Notice{Account: a.ID, About: "credentials"})
		}
		check(t, st.DeletePolicy(ctx, by, a.ID, p.ID, p.Revision))
		told(p)
		if got := get(); strings.Contains(got, fmt.Sprint("saved-", i)) {
			t.Fatalf("%d: deleted, and served", i)
		}
	}
	close(stop)
	wg.Wait()
}
