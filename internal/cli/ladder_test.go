package cli_test

import (
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// A rung is a level with what its policy names.
type rung struct{ level, target string }

// The same key at all seven levels: for every subset of them the value, where it
// is from and what it hides are right in the API, on the command line and in
// the file that a phone fetches.
func TestEverySubsetOfTheLadderIsTheSameWhereverOneLooks(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "site", "Berlin", "-A", "acme")
	s.ok("create", "device-group", "lobby", "-A", "acme")
	s.ok("create", "device-user-group", "sales", "-A", "acme")
	s.ok("create", "device-user", "ana", "-A", "acme", "--group", "sales")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450", "--site", "Berlin", "--group", "lobby", "--user", "ana")
	const key = "voIpProt.server.1.address"
	rungs := []rung{{"account", ""}, {"family", "ucs"}, {"model", "VVX 450"}, {"group", "lobby"}, {"site", "Berlin"}, {"userGroup", "sales"}, {"device", "0004f2abcd01"}}
	for _, r := range rungs {
		args := []string{"create", "policy", "at-" + r.level, "-A", "acme", "--level", r.level}
		if r.target != "" {
			args = append(args, "--target", r.target)
		}
		s.ok(args...)
	}
	var pair, prov map[string]any
	s.h.API("POST", "/accounts/acme/provisioning:reveal", nil, &pair, 200)
	s.h.API("GET", "/accounts/acme/provisioning", nil, &prov, 200)
	address := fmt.Sprint(prov["status"].(map[string]any)["serverAddress"])
	phone := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: s.h.Roots}}}
	var files struct{ Items []struct{ Name string } }
	s.h.API("GET", "/devices/0004f2abcd01/files", nil, &files, 200)
	fetch := func() string {
		t.Helper()
		var all strings.Builder
		for _, f := range files.Items {
			file := f.Name
			r, _ := http.NewRequest("GET", address+file, nil)
			r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/6.4.2.2215 (SN:0004f2abcd01) Type/Application")
			r.SetBasicAuth(fmt.Sprint(pair["serverUser"]), fmt.Sprint(pair["serverPassword"]))
			res, err := phone.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			b, _ := io.ReadAll(res.Body)
			_ = res.Body.Close()
			if res.StatusCode == 200 {
				all.Write(b)
			}
		}
		return all.String()
	}
	// Gray code: one policy changes from subset to subset.
	was := 0
	for i := range 1 << len(rungs) {
		subset := i ^ i>>1
		for n, r := range rungs {
			if bit := 1 << n; (subset^was)&bit != 0 {
				value := any(nil)
				if subset&bit != 0 {
					value = "of-" + r.level
				}
				s.h.API("PATCH", "/policies/at-"+r.level, map[string]any{"spec": map[string]any{"settings": map[string]any{key: value}}}, nil, 200, "If-Match", "*")
			}
		}
		was = subset
		var want []string // strongest first
		for n, r := range slices.Backward(rungs) {
			if subset&(1<<n) != 0 {
				want = append(want, r.level)
			}
		}
		var list struct {
			Items []struct {
				Key, Value string
				From       struct{ Level, Name string }
				Hidden     []struct{ Level, Name, Value string }
			}
		}
		s.h.API("GET", "/devices/0004f2abcd01/effective-settings", nil, &list, 200)
		var got []string
		for _, e := range list.Items {
			if e.Key == key {
				if e.Value != "of-"+e.From.Level || e.From.Name != "at-"+e.From.Level {
					t.Errorf("%07b: %+v", subset, e)
				}
				got = append(got, e.From.Level)
				for _, h := range e.Hidden {
					if h.Value != "of-"+h.Level || h.Name != "at-"+h.Level {
						t.Errorf("%07b: hides %+v", subset, h)
					}
					got = append(got, h.Level)
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%07b: the API says %v, want %v", subset, got, want)
		}
		file := fetch()
		for _, r := range rungs {
			top := len(want) > 0 && want[0] == r.level
			if strings.Contains(file, `="of-`+r.level+`"`) && !top && r.level != "account" && r.level != "family" { // the shared file may say what the own one overrides
				t.Fatalf("%07b: the file has the value of %s:\n%s", subset, r.level, file)
			} else if top && !strings.Contains(file, key+`="of-`+r.level+`"`) {
				t.Fatalf("%07b: the file lacks the value of %s:\n%s", subset, r.level, file)
			}
		}
		var effective struct{ Items []map[string]any }
		if err := json.Unmarshal([]byte(s.ok("effective", "0004f2abcd01", "-q", key, "-o", "json")), &effective); err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, e := range effective.Items {
			if e["key"] == key {
				said = append(said, fmt.Sprint(e["from"].(map[string]any)["level"]))
				for _, h := range e["hidden"].([]any) {
					said = append(said, fmt.Sprint(h.(map[string]any)["level"]))
				}
			}
		}
		if !slices.Equal(said, want) {
			t.Fatalf("%07b: the command line says %v, want %v", subset, said, want)
		}
	}
}
