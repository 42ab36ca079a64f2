package provision

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A phone resets what its own file leaves out, so a database that does not
// answer must not make a known phone look like a new one.
func TestAKnownDeviceGetsItsOwnSettingsOrNone(t *testing.T) {
	ctx := t.Context()
	keys, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	store, err := sqlstore.Open(ctx, sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	root, err := store.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	by := fleet.Actor{Kind: "system", Root: root.ID, Rights: []fleet.Right{fleet.RightAdmin}}
	mac := fleet.MAC{0x00, 0x04, 0xf2, 0xab, 0xcd, 0xef}
	d, err := store.CreateDevice(ctx, by, fleet.Device{Account: root.ID, MAC: mac, Model: "VVX 450", Family: fleet.UCS, Onboarding: fleet.Provisioned})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.CreatePolicy(ctx, by, policy.Policy{Account: root.ID, Name: "p", Level: policy.Device, Target: string(d.ID), Settings: map[policy.Key]string{"reg.1.address": "4711"}}); err != nil {
		t.Fatal(err)
	}
	prov, err := store.Provisioning(ctx, root.ID)
	if err != nil {
		t.Fatal(err)
	}
	s := New(Options{Store: store, Dialects: dialect.NewSet(ucs.UCS{}), Address: func(key string) string { return "https://prov.example/p/" + key + "/" }})
	get := func() *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(context.WithoutCancel(ctx), http.MethodGet, "/p/"+prov.Key+"/0004f2abcdef-muster.cfg", nil)
		r.TLS = &tls.ConnectionState{}
		r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(prov.Current.User+":"+prov.Current.Password.Reveal())))
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w
	}
	if w := get(); w.Code != 200 || !strings.Contains(w.Body.String(), `reg.1.address="4711"`) {
		t.Fatalf("%d\n%s", w.Code, w.Body)
	}
	s.Hear(fleet.Notice{Account: root.ID, About: "device", Device: d.ID, MAC: mac})
	if w := get(); w.Code != 200 || !strings.Contains(w.Body.String(), `reg.1.address="4711"`) {
		t.Fatalf("after a change: %d\n%s", w.Code, w.Body)
	}
	s.Hear(fleet.Notice{Account: root.ID, About: "device", Device: d.ID, MAC: mac})
	_ = store.Close()
	if w := get(); w.Code != 503 || w.Header().Get("Retry-After") == "" {
		t.Errorf("without a database: %d\n%s", w.Code, w.Body)
	}
	s.Hear(fleet.Notice{Account: root.ID, About: "device"})
	if w := get(); w.Code != 503 {
		t.Errorf("without a database and an index: %d\n%s", w.Code, w.Body)
	}
}
