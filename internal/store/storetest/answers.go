package storetest

import (
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store"
)

// An Answer is all that a store says of an account.
type Answer struct {
	Account      fleet.Account
	Provisioning fleet.Provisioning
	History      []fleet.Credentials
	Generations  map[fleet.Generation]int
	Devices      []fleet.Device
	Pending      []fleet.PendingDevice
	Uploads      []fleet.Upload
	Contents     map[string]string // of the uploads, by MAC and name
	Policies     []policy.Policy
	Tokens       []access.Token
	Jobs         []job.Job
	Items        map[job.ID][]job.Item
	Audit        []access.Entry
}

// Answers asks a store everything about root and what is beneath it. Two
// stores that answer alike (see Diff) hold the same.
func Answers(t testing.TB, s store.Store, root fleet.AccountID) []Answer {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	accounts, err := s.Accounts(ctx, root, fleet.Page{})
	must(err)
	var out []Answer
	for _, a := range accounts {
		x := Answer{Account: a, Contents: map[string]string{}}
		x.Provisioning, err = s.Provisioning(ctx, a.ID)
		must(err)
		x.History, err = s.CredentialHistory(ctx, a.ID)
		must(err)
		x.Generations, err = s.Generations(ctx, a.ID)
		must(err)
		x.Devices, err = s.Devices(ctx, a.ID, fleet.DeviceQuery{})
		must(err)
		x.Pending, err = s.PendingDevices(ctx, a.ID, fleet.Page{})
		must(err)
		x.Policies, err = s.Policies(ctx, a.ID, fleet.Page{})
		must(err)
		x.Tokens, err = s.Tokens(ctx, a.ID, fleet.Page{})
		must(err)
		x.Jobs, err = s.Jobs(ctx, a.ID, fleet.Page{})
		must(err)
		x.Items = map[job.ID][]job.Item{}
		for _, j := range x.Jobs {
			x.Items[j.ID], err = s.Items(ctx, j.Account, j.ID, job.ItemQuery{})
			must(err)
		}
		x.Audit, err = s.Audit(ctx, a.ID, 0, 0)
		must(err)
		for _, d := range x.Devices {
			files, err := s.Uploads(ctx, a.ID, d.MAC)
			must(err)
			for _, f := range files {
				content, err := s.Upload(ctx, a.ID, d.MAC, f.Name)
				must(err)
				x.Contents[d.MAC.String()+"/"+f.Name] = string(content)
			}
			x.Uploads = append(x.Uploads, files...)
		}
		out = append(out, x)
	}
	return out
}

// Canary is in every text that Fill keeps and that must not be readable in the
// database.
const Canary = "canary-5ecret"

// Filled says what Fill made and Answers does not show.
type Filled struct {
	Customer   fleet.AccountID
	Token      [32]byte // hash
	Scope, Key string   // of a remembered answer
}

// Fill puts something of everything into a store.
func Fill(t testing.TB, s store.Store) Filled {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	top, err := s.Operator(ctx)
	must(err)
	by := fleet.Actor{Kind: "token", ID: "tok_1", Name: "filler", Root: top.ID, RequestID: "req_1"}
	provisioning := fleet.DefaultProvisioning()
	provisioning.Defaults = fleet.DeviceDefaults{PollInterval: time.Hour, TimeServer: "time.example", GMTOffset: time.Hour, CheckSync: true, AdminPassword: secret.New(Canary + "-admin")}
	north, err := s.CreateAccount(ctx, by, fleet.Account{Parent: top.ID, Name: "north", Type: fleet.Provider, License: fleet.Enterprise, Labels: map[string]string{"tier": "gold"}}, provisioning, fleet.CredentialsEdit{User: "north", Password: secret.New(Canary + "-north")})
	must(err)
	acme, err := s.CreateAccount(ctx, by, fleet.Account{Parent: north.ID, Name: "acme", DisplayName: `Acme – "Ünïon" & <sons> 'x' \`, Type: fleet.Customer, Existing: true}, provisioning, fleet.CredentialsEdit{User: "acme", Password: secret.New(Canary + "-1")})
	must(err)
	p, err := s.Provisioning(ctx, acme.ID)
	must(err)
	p.AutoSync.Sites, p.AutoSync.Waves = []string{"site_1"}, []int{10, 100}
	_, err = s.SaveProvisioning(ctx, by, p, fleet.CredentialsEdit{Password: secret.New(Canary + "-2")})
	must(err)
	known, foreign := fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 1}, fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 2}
	_, err = s.CreateDevice(ctx, by, fleet.Device{Account: acme.ID, MAC: known, Serial: "S-1", Name: "Reception", Model: "VVX 450", Site: "site_1", Groups: []string{"grp_1"}, User: "usr_1", AutoSync: "include", Held: true, Labels: map[string]string{"floor": "3"}})
	must(err)
	_, err = s.CreateDevice(ctx, by, fleet.Device{Account: north.ID, MAC: foreign, Model: "J179"})
	must(err)
	at := time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)
	_, err = s.SawDevices(ctx, acme.ID, []fleet.Sighting{
		{MAC: known, Seen: at, Sync: at, Holds: 2, Version: "6.4.6", Address: "192.0.2.1"},
		{MAC: foreign, Seen: at, Address: "192.0.2.2"},
		{MAC: fleet.MAC{0x64, 0x16, 0x7f, 0, 0, 3}, Model: "Studio X50", Seen: at, Holds: 1},
	})
	must(err)
	must(s.PutUpload(ctx, acme.ID, known, "0004f2fe0001-phone.cfg", []byte(`<a reg.1.auth.password="`+Canary+`-override"/>`)))
	for _, line := range []string{"one\n", "two\n", "\x00\xff\n"} {
		must(s.AppendUpload(ctx, acme.ID, known, "0004f2fe0001-app.log", []byte(line+Canary), 1<<20))
	}
	must(s.PutUpload(ctx, acme.ID, known, "0004f2fe0001-empty.log", nil))
	_, err = s.CreatePolicy(ctx, by, policy.Policy{Account: acme.ID, Name: "base", Level: policy.Site, Target: "site_1", Priority: policy.Lowest, Labels: map[string]string{"l": "v"},
		Settings: map[policy.Key]string{"device.auth.localAdminPassword": Canary + "-policy", "x": `& < " ' ; ü \`}, Locked: []policy.Key{"x"}})
	must(err)
	_, err = s.CreateJob(ctx, by, job.Job{Account: acme.ID, Kind: job.Import, Title: "Import phones.csv", Params: []byte(`{"password":"` + Canary + `-params"}`), DryRun: true},
		[]job.Item{{Subject: "row 1", Data: []byte(Canary + "-item")}, {Subject: "row 2", State: job.ItemFailed, Code: "mac", Pointer: "/mac", Detail: "ü"}})
	must(err)
	token := access.Token{Account: acme.ID, Name: "ci", Prefix: "prefix", Hash: access.Hash(Canary + "-token"), Rights: []fleet.Right{fleet.RightRead}, ExpiresAt: at.AddDate(90, 0, 0)}
	_, err = s.CreateToken(ctx, by, token)
	must(err)
	f := Filled{Customer: acme.ID, Token: token.Hash, Scope: "tok_1 POST /tokens", Key: "key-1"}
	now := time.Now()
	_, _, err = s.Remember(ctx, f.Scope, f.Key, [32]byte{7}, now)
	must(err)
	must(s.Finish(ctx, f.Scope, f.Key, access.Remembered{Status: 201, Header: map[string]string{"Location": "/x"}, Body: []byte(`{"token":"` + Canary + `-remembered"}`)}))
	return f
}
