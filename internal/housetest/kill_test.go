package housetest_test

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/housetest"
)

// rounds of the kill loop: what the product promises, and more in the soak.
func rounds() int {
	switch {
	case testing.Short():
		return 3
	case os.Getenv("MUSTER_SOAK") != "":
		return 200
	}
	return 20
}

// TestNothingAcknowledgedIsLostByKill kills the server during writes by the
// API and uploads of devices, and looks for every acknowledged one after the
// next start.
func TestNothingAcknowledgedIsLostByKill(t *testing.T) {
	dir := t.TempDir()
	client := &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true, //nolint:gosec // loopback; trust is tested elsewhere
	}}
	var token string
	call := func(p *housetest.Process, method, path, kind, body string, out any) (int, error) {
		r, err := http.NewRequest(method, p.Ready.Admin+"/api/v1"+path, strings.NewReader(body))
		if err != nil {
			return 0, err
		}
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("Content-Type", kind)
		r.Header.Set("If-Match", "*")
		res, err := client.Do(r)
		if err != nil {
			return 0, err
		}
		defer func() { _ = res.Body.Close() }()
		b, err := io.ReadAll(res.Body)
		if err == nil && out != nil {
			err = json.Unmarshal(b, out)
		}
		return res.StatusCode, err
	}

	var mu sync.Mutex
	devices, lines := map[string]bool{}, map[string][]string{}
	var address, user, password, name string
	acknowledged := 0
	for round := range rounds() {
		p := housetest.Serve(t, dir)
		if round == 0 {
			b, err := os.ReadFile(filepath.Join(dir, "admin.token"))
			if err != nil {
				t.Fatal(err)
			}
			token = string(bytes.TrimSpace(b))
			if code, err := call(p, "POST", "/accounts", "application/json", `{"metadata":{"name":"acme"},"spec":{"type":"customer"}}`, nil); code != 201 {
				t.Fatal(code, err)
			}
			var pair map[string]string
			if code, err := call(p, "POST", "/accounts/acme/provisioning:reveal", "application/json", "", &pair); code != 200 {
				t.Fatal(code, err)
			}
			user, password = pair["serverUser"], pair["serverPassword"]
		}
		var prov map[string]any
		if code, err := call(p, "GET", "/accounts/acme/provisioning", "", "", &prov); code != 200 {
			t.Fatal(code, err)
		}
		if name != "" {
			if got := housetest.At(prov, "spec", "serverUser"); got != name {
				t.Errorf("round %d: the acknowledged user %s is lost, there is %v", round, name, got)
			}
			user = name
		}
		address = fmt.Sprint(housetest.At(prov, "status", "serverAddress"))
		verify(t, p, call, client, devices, lines)

		stop := make(chan struct{})
		var wg sync.WaitGroup
		for w := range 3 {
			wg.Go(func() {
				for n := 0; ; n++ {
					select {
					case <-stop:
						return
					default:
					}
					mac := fmt.Sprintf("0004f2%02x%02x%02x", round, w, n%256)
					code, err := call(p, "POST", "/accounts/acme/devices", "application/json", `{"spec":{"mac":"`+mac+`","model":"VVX 450"}}`, nil)
					if err == nil && code == 201 {
						mu.Lock()
						devices[mac] = true
						acknowledged++
						mu.Unlock()
					}
				}
			})
			wg.Go(func() {
				mac := fmt.Sprintf("64167f%02x%02x01", round, w)
				for n := 0; ; n++ {
					select {
					case <-stop:
						return
					default:
					}
					line := fmt.Sprintf("line %d of round %d\n", n, round)
					r, _ := http.NewRequest("PUT", address+mac+"-app.log", strings.NewReader(line))
					r.SetBasicAuth(user, password)
					r.Header.Set("User-Agent", vvx)
					res, err := client.Do(r)
					if err != nil {
						continue
					}
					_ = res.Body.Close()
					if res.StatusCode/100 == 2 {
						mu.Lock()
						lines[mac] = append(lines[mac], line)
						acknowledged++
						mu.Unlock()
					}
				}
			})
		}
		time.Sleep(time.Duration(100+round*17%200) * time.Millisecond) // the moment of the kill moves
		next := fmt.Sprintf("user%d", round)
		if code, err := call(p, "PATCH", "/accounts/acme/provisioning", "application/merge-patch+json", `{"spec":{"serverUser":"`+next+`"}}`, nil); err == nil && code == 200 {
			name = next
		}
		p.Kill()
		close(stop)
		wg.Wait()
	}
	p := housetest.Serve(t, dir)
	verify(t, p, call, client, devices, lines)
	t.Logf("%d acknowledged writes over %d kills", acknowledged, rounds())
	if acknowledged < 10*rounds() {
		t.Errorf("only %d writes were acknowledged: the loop proves too little", acknowledged)
	}
	if c := p.Stop(); c != 0 {
		t.Errorf("exit code %d after SIGTERM, want 0", c)
	}
	if _, err := os.Stat(filepath.Join(dir, "ready.json")); err == nil {
		t.Error("ready.json is still there after the stop")
	}
}

type caller func(p *housetest.Process, method, path, kind, body string, out any) (int, error)

func verify(t *testing.T, p *housetest.Process, call caller, client *http.Client, devices map[string]bool, lines map[string][]string) {
	t.Helper()
	there := map[string]bool{}
	for cursor := ""; ; {
		var page struct {
			Items      []map[string]any
			NextCursor string
		}
		if code, err := call(p, "GET", "/accounts/acme/devices?limit=1000"+cursor, "", "", &page); code != 200 {
			t.Fatal(code, err)
		}
		for _, d := range page.Items {
			there[fmt.Sprint(housetest.At(d, "spec", "mac"))] = true
		}
		if page.NextCursor == "" {
			break
		}
		cursor = "&cursor=" + page.NextCursor
	}
	for mac := range devices {
		if !there[mac] {
			t.Errorf("device %s was acknowledged and is gone", mac)
		}
	}
	for mac, want := range lines {
		if !there[mac] {
			continue // joined by a sighting, which is no acknowledgement
		}
		r, _ := http.NewRequest("GET", p.Ready.Admin+"/api/v1/devices/"+mac+"/uploads/"+mac+"-app.log", nil)
		b, _ := os.ReadFile(filepath.Join(p.Data, "admin.token"))
		r.Header.Set("Authorization", "Bearer "+string(bytes.TrimSpace(b)))
		res, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		for _, l := range want {
			if !strings.Contains(string(body), l) {
				t.Errorf("%s: %q was acknowledged and is gone (%d)", mac, l, res.StatusCode)
			}
		}
	}
}
