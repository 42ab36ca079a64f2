package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/netip"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/bundle"
	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store"
)

// An Answer is all that a store says of an account.
type Answer struct {
	Account      fleet.Account
	Provisioning fleet.Provisioning
	History      []fleet.Credentials
	Rollout      fleet.Rollout
	Generations  map[fleet.Generation]int
	Sites        []fleet.Site
	Rooms        []fleet.Room
	Groups       []fleet.Group
	UserGroups   []fleet.UserGroup
	Users        []fleet.User
	Views        []fleet.View
	Populations  map[string]int
	Devices      []fleet.Device
	Pending      []fleet.PendingDevice
	Stale        fleet.StaleDHCP
	Uploads      []fleet.Upload
	Contents     map[string]string // of the uploads, by MAC and name
	Policies     []policy.Policy
	Pasts        []policy.Past
	Visits       []fleet.Visit
	Capturing    map[fleet.DeviceID]fleet.Capturing // of those that were
	Captures     []fleet.Capture
	Parts        []job.Part // what jobs had to do with devices
	Tokens       []access.Token
	Keys         map[fleet.DeviceID][32]byte // of those that have one
	Said         []pairing.Said
	Gateways     []fleet.Gateway
	GatewayKeys  map[fleet.GatewayID][32]byte // of those that have one
	Found        []fleet.Found
	Profiles     []fleet.Profile
	Codes        []fleet.EnrollmentCode
	Members      []access.Member
	Logins       []access.Login
	Sessions     []access.Session
	Bundles      []bundle.Bundle
	Bundled      map[string]string         // their files, by site and name
	Seeds        map[fleet.DeviceID]string // of those that have a token
	Releases     []firmware.Release
	Factories    []ca.FactoryRoot
	Blocks       []ca.Block
	Ladder       firmware.Ladder
	Pins         map[fleet.DeviceID]firmware.Pin
	Watches      []firmware.Watch // of all devices
	Authorities  []ca.Authority
	Keyed        []ca.Generation
	Identities   map[fleet.DeviceID]ca.Identity
	Hashed       map[string]fleet.DeviceID // whom the passwords of Fill find
	Certificates []ca.Certificate
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
		x := Answer{Account: a, Contents: map[string]string{}, Capturing: map[fleet.DeviceID]fleet.Capturing{}, Keys: map[fleet.DeviceID][32]byte{}, Seeds: map[fleet.DeviceID]string{}}
		x.Provisioning, err = s.Provisioning(ctx, a.ID)
		must(err)
		x.Rollout, err = s.Rollout(ctx, a.ID)
		must(err)
		x.History, err = s.CredentialHistory(ctx, a.ID)
		must(err)
		x.Generations, err = s.Generations(ctx, a.ID)
		must(err)
		x.Sites, err = s.Sites(ctx, a.ID, fleet.Page{})
		must(err)
		x.Rooms, err = s.Rooms(ctx, a.ID, fleet.Page{})
		must(err)
		x.Groups, err = s.Groups(ctx, a.ID, fleet.Page{})
		must(err)
		x.UserGroups, err = s.UserGroups(ctx, a.ID, fleet.Page{})
		must(err)
		x.Users, err = s.Users(ctx, a.ID, fleet.Page{})
		must(err)
		x.Views, err = s.Views(ctx, a.ID, fleet.Page{})
		must(err)
		x.Populations, err = s.Populations(ctx, a.ID)
		must(err)
		x.Devices, err = s.Devices(ctx, a.ID, fleet.DeviceQuery{})
		must(err)
		x.Pending, err = s.PendingDevices(ctx, a.ID, fleet.Page{})
		must(err)
		x.Stale, err = s.StaleDHCP(ctx, a.ID, time.Time{}, 0)
		must(err)
		x.Policies, err = s.Policies(ctx, a.ID, fleet.Page{})
		must(err)
		for _, p := range x.Policies {
			past, err := s.PolicyHistory(ctx, a.ID, p.ID, 0, 0)
			must(err)
			x.Pasts = append(x.Pasts, past...)
		}
		x.Tokens, err = s.Tokens(ctx, a.ID, fleet.Page{})
		must(err)
		x.Jobs, err = s.Jobs(ctx, a.ID, fleet.Page{})
		must(err)
		x.Items = map[job.ID][]job.Item{}
		for _, j := range x.Jobs {
			x.Items[j.ID], err = s.Items(ctx, j.Account, j.ID, job.ItemQuery{})
			must(err)
		}
		x.Gateways, err = s.Gateways(ctx, a.ID, fleet.Page{})
		must(err)
		x.Profiles, err = s.Profiles(ctx, a.ID, fleet.Page{})
		must(err)
		x.Codes, err = s.Codes(ctx, a.ID, fleet.Page{})
		must(err)
		x.Factories, err = s.FactoryRoots(ctx, a.ID, fleet.Page{})
		must(err)
		x.Blocks, err = s.Blocks(ctx, a.ID, fleet.Page{})
		must(err)
		x.Releases, err = s.Releases(ctx, a.ID, fleet.Page{})
		must(err)
		view, err := s.FirmwareView(ctx, a.ID)
		must(err)
		x.Ladder, x.Pins = view.Ladder, view.Pins
		for _, d := range x.Devices {
			w, err := s.FirmwareWatch(ctx, a.ID, d.ID)
			must(err)
			x.Watches = append(x.Watches, w)
		}
		x.Authorities, err = s.Authorities(ctx, a.ID, fleet.Page{})
		must(err)
		for _, v := range x.Authorities {
			gs, err := s.CAGenerations(ctx, v.ID)
			must(err)
			x.Keyed = append(x.Keyed, gs...)
		}
		x.Identities, err = s.Identities(ctx, a.ID, nil)
		must(err)
		x.Certificates, err = s.Certificates(ctx, a.ID, ca.CertificateQuery{})
		must(err)
		x.Hashed = map[string]fleet.DeviceID{}
		for _, i := range x.Identities {
			if b, err := s.Bearer(ctx, ca.Who{Hash: "hash of " + i.Seed}); !errors.Is(err, fault.Missing) {
				must(err)
				x.Hashed[i.Seed] = b.Device
			}
		}
		x.Members, err = s.Members(ctx, a.ID, fleet.Page{})
		must(err)
		for _, m := range x.Members {
			l, err := s.Login(ctx, a.ID, m.ID)
			must(err)
			all, err := s.Sessions(ctx, a.ID, m.ID, time.Time{})
			must(err)
			x.Logins, x.Sessions = append(x.Logins, l), append(x.Sessions, all...)
		}
		x.Bundles, err = s.Bundles(ctx, a.ID)
		must(err)
		x.Bundled = map[string]string{}
		for _, b := range x.Bundles {
			for _, f := range b.Files {
				body, err := s.BundleFile(ctx, a.ID, b.Site, f.Name)
				must(err)
				x.Bundled[string(b.Site)+"/"+f.Name] = string(body)
			}
		}
		x.GatewayKeys = map[fleet.GatewayID][32]byte{}
		for _, g := range x.Gateways {
			_, key, has, err := s.GatewayKey(ctx, g.ID)
			if must(err); has {
				x.GatewayKeys[g.ID] = key
			}
			found, err := s.Finds(ctx, a.ID, g.ID, fleet.FoundQuery{})
			must(err)
			x.Found = append(x.Found, found...)
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
			st, err := s.Standing(ctx, d.MAC)
			if must(err); st.Seed != "" {
				x.Seeds[d.ID] = st.Seed
			}
			_, key, has, err := s.ChannelKey(ctx, d.ID)
			if must(err); has {
				x.Keys[d.ID] = key
			}
			if said, err := s.SaidBy(ctx, a.ID, d.ID); !errors.Is(err, fault.Missing) {
				must(err)
				x.Said = append(x.Said, said)
			}
			visits, err := s.Visits(ctx, a.ID, d.MAC, time.Time{}, 0)
			must(err)
			x.Visits = append(x.Visits, visits...)
			capturing, err := s.Capturing(ctx, a.ID, d.ID)
			if must(err); !capturing.Since.IsZero() {
				x.Capturing[d.ID] = capturing
			}
			captures, err := s.Captures(ctx, a.ID, d.ID, time.Time{}, 0)
			must(err)
			for _, c := range captures {
				c, err = s.FindCapture(ctx, a.ID, d.ID, c.ID)
				must(err)
				x.Captures = append(x.Captures, c)
			}
			x.Uploads = append(x.Uploads, files...)
			parts, err := s.DeviceItems(ctx, a.ID, d.ID, nil, fleet.Page{})
			must(err)
			x.Parts = append(x.Parts, parts...)
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
	by := fleet.Actor{Kind: "token", ID: "tok_1", Name: "filler", Root: top.ID, RequestID: "req_1", Source: "192.0.2.1"}
	provisioning := fleet.DefaultProvisioning()
	provisioning.Defaults = fleet.DeviceDefaults{PollInterval: time.Hour, TimeServer: "time.example", GMTOffset: time.Hour, CheckSync: true, AdminPassword: secret.New(Canary + "-admin")}
	north, err := s.CreateAccount(ctx, by, fleet.Account{Parent: top.ID, Name: "north", Type: fleet.Provider, License: fleet.Enterprise, Labels: map[string]string{"tier": "gold"}}, provisioning, fleet.CredentialsEdit{User: "north", Password: secret.New(Canary + "-north")})
	must(err)
	acme, err := s.CreateAccount(ctx, by, fleet.Account{Parent: north.ID, Name: "acme", DisplayName: `Acme – "Ünïon" & <sons> 'x' \`, Type: fleet.Customer, Existing: true}, provisioning, fleet.CredentialsEdit{User: "acme", Password: secret.New(Canary + "-1")})
	must(err)
	p, err := s.Provisioning(ctx, acme.ID)
	must(err)
	profile, err := s.CreateProfile(ctx, by, fleet.Profile{Account: north.ID, Name: "north", ServerType: fleet.ServerHTTP, URL: "http://prov.example/x", User: "phones", Password: secret.New(Canary + "-profile"), PhoneGroup: 7, IssueIdentity: true,
		FirstContact: fleet.FirstProof, Labels: map[string]string{"l": "v"}})
	must(err)
	site, err := s.CreateSite(ctx, by, fleet.Site{Account: acme.ID, Name: "Berlin", Region: "eu/de", Address: "Straße 1", Profile: string(profile.ID), PIN: "0123", OnlyNew: true, Labels: map[string]string{"l": "v"},
		Subnets: []fleet.Subnet{{Public: netip.MustParsePrefix("203.0.113.7/32"), Private: netip.MustParsePrefix("10.0.0.0/8")}, {Public: netip.MustParsePrefix("2001:db8::/48")}}})
	must(err)
	room, err := s.CreateRoom(ctx, by, fleet.Room{Account: acme.ID, Site: site.ID, Name: "Spree", Floor: "3", Size: "huddle", Capacity: 6})
	must(err)
	group, err := s.CreateGroup(ctx, by, fleet.Group{Account: acme.ID, Name: "sales", Description: "who sells"})
	must(err)
	_, err = s.CreateGroup(ctx, by, fleet.Group{Account: acme.ID, Name: "ours", Filter: `model = "VVX 450"`})
	must(err)
	team, err := s.CreateUserGroup(ctx, by, fleet.UserGroup{Account: acme.ID, Name: "team", Description: "who works"})
	must(err)
	user, err := s.CreateUser(ctx, by, fleet.User{Account: acme.ID, Name: "Ana", Email: "ana@example.org", Groups: []string{string(team.ID)}})
	must(err)
	_, err = s.CreateView(ctx, by, fleet.View{Account: acme.ID, Name: "mine", Filter: "held = true", Sort: "name", Columns: []string{"name", "mac"}})
	must(err)
	p.AutoSync.Sites, p.AutoSync.Waves = []string{string(site.ID)}, []int{10, 100}
	_, err = s.SaveProvisioning(ctx, by, p, fleet.CredentialsEdit{Password: secret.New(Canary + "-2")})
	must(err)
	known, foreign := fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 1}, fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 2}
	_, err = s.CreateDevice(ctx, by, fleet.Device{Account: acme.ID, MAC: known, Serial: "S-1", Name: "Reception", Model: "VVX 450", Site: string(site.ID), Room: string(room.ID), Groups: []string{string(group.ID)}, User: string(user.ID), AutoSync: "include", Held: true, Labels: map[string]string{"floor": "3"}})
	must(err)
	_, err = s.CreateDevice(ctx, by, fleet.Device{Account: north.ID, MAC: foreign, Model: "J179"})
	must(err)
	at := time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)
	_, err = s.SawDevices(ctx, acme.ID, []fleet.Sighting{
		{MAC: known, Seen: at, Sync: at, Holds: 2, Used: 2, Version: "6.4.6", Address: "192.0.2.1"},
		{MAC: foreign, Seen: at, Address: "192.0.2.2"},
		{MAC: fleet.MAC{0x64, 0x16, 0x7f, 0, 0, 3}, Model: "Studio X50", Seen: at, Holds: 1, Used: 1, Old: 1, Told: true, Address: "192.0.2.3"},
	})
	must(err)
	linked, err := s.DeviceByMAC(ctx, acme.ID, known)
	must(err)
	_, err = s.SawLinks(ctx, acme.ID, []fleet.LinkSighting{{Device: linked.ID, Online: true, Node: "node", At: at, Said: true, Version: "6.4.7", Says: 2, Server: "https://other.example"}})
	must(err)
	must(s.SaveOrders(ctx, acme.ID, map[fleet.DeviceID]fleet.Order{linked.ID: {ID: "cmd_1", Generation: 2, State: fleet.Refused, Road: "channel", Reason: "no", At: at, Tries: 3}}))
	_, err = s.SaveRollout(ctx, by, fleet.Rollout{Account: acme.ID, Generation: 2, State: fleet.RolloutPaused, Reason: "3 failed"})
	must(err)
	must(s.SaveVisits(ctx, acme.ID, []fleet.Visit{
		{MAC: known, At: at, Method: "GET", File: "0004f2fe0001.cfg", Status: 200, Bytes: 600, Reason: "served", Agent: `FileTransport "<&>"`, Source: "192.0.2.1", TLS: "1.2", Scheme: "digest", Pair: 2, ETag: "x", Millis: 0.5},
		{MAC: known, At: at.Add(time.Second), Method: "GET", File: "x", Status: 404, Reason: "notFound", Count: 3}}))
	for i := range 30 { // more than a store keeps unsorted
		text := strings.Repeat(string(rune('a'+i%26)), 200)
		must(s.SaveVisits(ctx, north.ID, []fleet.Visit{{MAC: foreign, At: at.Add(time.Duration(i) * time.Minute), Method: "GET", File: text, Detail: text, Agent: text, Status: 200, Reason: "served"}}))
	}
	_, err = s.SaveTroubles(ctx, acme.ID, map[fleet.MAC]fleet.Trouble{known: {At: at.Add(time.Second), Reason: "held", Detail: "x", File: "x", Source: "192.0.2.1"}})
	must(err)
	capturing, err := s.StartCapture(ctx, by, acme.ID, linked.ID, at.AddDate(90, 0, 0))
	must(err)
	must(s.SaveCaptures(ctx, acme.ID, []fleet.Capture{{MAC: known, At: capturing.Since.Add(time.Second), Method: "GET", File: "/x.cfg", Status: 200, ETag: "x", Bytes: 5, Shows: fleet.ShowsMasked, Body: []byte(Canary + "-capture"), Masked: []byte("masked"),
		Request: []fleet.Header{{Name: "X-Unknown", Value: Canary + "-header"}}, Answer: []fleet.Header{{Name: "Etag", Value: "x"}}}}))
	must(s.PutUpload(ctx, acme.ID, known, "0004f2fe0001-phone.cfg", []byte(`<a reg.1.auth.password="`+Canary+`-override"/>`)))
	for _, line := range []string{"one\n", "two\n", "\x00\xff\n"} {
		must(s.AppendUpload(ctx, acme.ID, known, "0004f2fe0001-app.log", []byte(line+Canary), 1<<20))
	}
	must(s.PutUpload(ctx, acme.ID, known, "0004f2fe0001-empty.log", nil))
	base, err := s.CreatePolicy(ctx, by, policy.Policy{Account: acme.ID, Name: "base", Level: policy.Site, Target: string(site.ID), Priority: policy.Lowest, Labels: map[string]string{"l": "v"},
		Settings: map[policy.Key]string{"device.auth.localAdminPassword": Canary + "-policy", "x": `& < " ' ; ü \`}, Locked: []policy.Key{"x"}, Raw: []policy.Key{"x"}})
	must(err)
	base.Priority = policy.Low
	_, err = s.SavePolicy(ctx, by, base)
	must(err)
	_, err = s.CreateJob(ctx, by, job.Job{Account: acme.ID, Kind: job.Import, Title: "Import phones.csv", Params: []byte(`{"password":"` + Canary + `-params"}`), DryRun: true,
		StartAt: at.Add(time.Hour), DueAt: at.Add(time.Hour), Hours: job.Hours{From: "22:00", To: "06:00", Zone: "Europe/Berlin"}},
		[]job.Item{{Subject: "row 1", Data: []byte(Canary + "-item")}, {Subject: "row 2", State: job.ItemFailed, Code: "mac", Pointer: "/mac", Detail: "ü"}})
	must(err)
	_, err = s.CreateJob(ctx, by, job.Job{Account: acme.ID, Kind: job.Bulk, Title: "Hold devices", Params: []byte(`{"action":"hold"}`), StartAt: at.Add(time.Hour), DueAt: at.Add(time.Hour)}, []job.Item{{Subject: string(linked.ID)}})
	must(err)
	shown, err := pairing.NewClaim("00e0dbfe0004", "Studio X50", "8G1", "192.0.2.4")
	must(err)
	open, err := pairing.Start(ctx, s, shown, at)
	must(err)
	paired, err := s.Pair(ctx, by, acme.ID, open.PIN, secret.New(Canary+"-channel"), at)
	must(err)
	must(s.SaveSaid(ctx, acme.ID, []pairing.Said{{Device: paired.ID, Settings: map[string]string{"x": Canary + "-said"}, At: at}}))
	gateway, err := s.CreateGateway(ctx, by, fleet.Gateway{Account: acme.ID, Site: site.ID, Name: "cellar", TokenUntil: at.Add(time.Hour), Labels: map[string]string{"l": "v"},
		Logins: map[fleet.Family]fleet.Login{fleet.UCS: {User: "Polycom", Password: secret.New(Canary + "-login"), PushUser: "push", PushPassword: secret.New(Canary + "-push")}}}, hash(Canary+"-gateway"))
	must(err)
	_, err = s.EnrollGateway(ctx, fleet.Enrollment{Token: hash(Canary + "-gateway"), Key: hash(Canary + "-key"), Version: "1", Host: "pi", Address: "192.0.2.9", At: at})
	must(err)
	_, err = s.SawGateway(ctx, acme.ID, fleet.GatewaySighting{Gateway: gateway.ID, Online: true, Node: "node", At: at, Said: true, Version: "1", Host: "pi", Networks: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}, StartedAt: at})
	must(err)
	seen := fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 9}
	_, err = s.SaveFound(ctx, acme.ID, gateway.ID, []fleet.Found{{MAC: seen, Address: netip.MustParseAddr("10.0.0.9"), Family: fleet.UCS, Model: "VVX 450", Condition: "certificateChanged", Certificate: "ab", Pinned: "aa",
		Detail: "look", Overrides: map[string]string{"x": Canary + "-override"}, At: at}})
	must(err)
	_, err = s.TrustFound(ctx, by, acme.ID, gateway.ID, seen, "ab")
	must(err)
	release, err := s.CreateRelease(ctx, by, firmware.Release{Account: north.ID, Name: "J179 4.1", Family: fleet.J100, Models: []string{"J179"}, Version: "4.1.3.0.6", Source: "x.bin", Notes: "n", Channel: "stable", Released: "2026-02-28", Labels: map[string]string{"l": "v"},
		Files: []firmware.File{{Name: "FW_S_J179_R4_1_3_0_6.bin", SHA256: sumOf("a"), Size: 3, Models: []string{"J179"}}}})
	must(err)
	_, err = s.SaveFirmwareRules(ctx, by, firmware.Rules{Account: acme.ID, Rules: []firmware.Rule{{Value: "latest"}, {Site: site.ID, Model: "J179", Value: release.Version}, {Site: site.ID, Value: "latest", Downgrade: true}}})
	must(err)
	_, err = s.HoldFirmware(ctx, acme.ID, "job_gone", map[fleet.DeviceID]string{paired.ID: "6.4.1.1"})
	must(err)
	must(s.GiveFirmware(ctx, acme.ID, "job_gone", []fleet.DeviceID{paired.ID}, at))
	must(s.SaveFirmwareWatch(ctx, firmware.Watch{Device: paired.ID, Account: acme.ID, Wanted: "6.4.1.1", AskedAt: at, Reached: true, Rounds: 2, Tries: 1}))
	code, err := s.CreateCode(ctx, by, fleet.EnrollmentCode{Account: acme.ID, Name: "code", Site: site.ID, Kind: fleet.Numeric12, ExpiresAt: at.AddDate(90, 0, 0), MaxUses: 3, Labels: map[string]string{"l": "v"}})
	must(err)
	hit, ok, err := s.LookUp(ctx, code.Code, at)
	if must(err); !ok {
		t.Fatal("the code opens nothing")
	}
	_, err = s.Redeem(ctx, claim.Redemption{Hit: hit, Asker: claim.Asker{MAC: fleet.MAC{0x00, 0x1b, 0x4f, 0, 0, 5}, Serial: "J-1", Model: "J179", Family: fleet.J100}, Seed: "seed", At: at})
	must(err)
	root, err := s.CreateFactoryRoot(ctx, by, ca.FactoryRoot{Account: top.ID, Name: "maker", PEM: makersRoot(), Families: []fleet.Family{fleet.UCS}, EKU: ca.EKUClientOrNone, Subject: []ca.Pattern{{Attribute: "CN", Match: "(?<mac>[0-9A-F]{12})"}}, Organizations: []string{"Maker Inc."}})
	must(err)
	_, err = s.CreateBlock(ctx, by, ca.Block{Account: top.ID, Name: "copied " + root.Name, Fingerprint: sumOf("b"), Reason: "copied"})
	must(err)
	authority, err := s.CreateAuthority(ctx, by, ca.Authority{Account: acme.ID, Name: "devices", KeyType: ca.RSA2048, Lifetime: 90 * 24 * time.Hour, RenewAt: 70, Approval: true, ServerKeygen: true, SingleDES: true, Labels: map[string]string{"l": "v"}},
		ca.Generation{Stage: ca.Current, Imported: true, Certificate: []byte{1}, Above: [][]byte{{2}, {3}}, Key: secret.New(Canary + "-ca"), RA: []byte{4}, RAKey: secret.New(Canary + "-ra"), CreatedAt: at, ActivatedAt: at})
	must(err)
	authority, err = s.AddGeneration(ctx, by, authority, "rotate", ca.Generation{Number: 2, Stage: ca.Next, Certificate: []byte{5}, Key: secret.New(Canary + "-ca2"), RA: []byte{6}, RAKey: secret.New(Canary + "-ra2"), Cross: [][]byte{{7}, {8}}, CreatedAt: at})
	must(err)
	_, err = s.WantIdentity(ctx, by, acme.ID, paired.ID, ca.Want{Seed: "filled", Hash: "hash of filled", At: at, Expires: at.AddDate(90, 0, 0)}, true)
	must(err)
	cert := ca.Certificate{Serial: sumOf("c")[:32], Authority: authority.ID, Generation: 1, Account: acme.ID, Device: paired.ID, MAC: paired.MAC, Key: sumOf("k"), Way: ca.WaySCEP, NotBefore: at, NotAfter: at.AddDate(90, 0, 0), IssuedAt: at}
	_, err = s.BeginCertificate(ctx, cert, &ca.Spend{Seed: "filled", Hold: true})
	must(err)
	_, err = s.ApproveIdentity(ctx, by, acme.ID, paired.ID, true)
	must(err)
	_, err = s.BeginCertificate(ctx, cert, &ca.Spend{Seed: "filled", Hold: true})
	must(err)
	cert.DER = []byte{9}
	_, err = s.FinishCertificate(ctx, cert)
	must(err)
	_, err = s.SawCertificates(ctx, map[string]time.Time{cert.Serial: at})
	must(err)
	cert.Serial = sumOf("d")[:32]
	_, err = s.BeginCertificate(ctx, cert, nil)
	must(err)
	_, err = s.RevokeCertificate(ctx, by, acme.ID, cert.Serial, ca.Superseded, at)
	must(err)
	secrets := []byte("SET SIPPASSWORD " + Canary + "-bundle\n")
	sum := sha256.Sum256(secrets)
	_, err = s.SaveBundle(ctx, by, bundle.Bundle{Account: acme.ID, Site: site.ID, Files: []bundle.File{{Name: "Settings.txt", Size: int64(len(secrets)), Sum: hex.EncodeToString(sum[:]), Secret: true, Use: bundle.Served, Why: "ü", Body: secrets}}})
	must(err)
	ada, err := s.CreateMember(ctx, by, access.Member{Account: acme.ID, Name: "Ada", Email: "Ada@example.com", Role: access.Helpdesk, Sites: []fleet.SiteID{site.ID}, Labels: map[string]string{"l": "v"}})
	must(err)
	_, err = s.SaveLogin(ctx, by, access.Login{Member: ada.ID, Account: acme.ID, Password: "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA", Key: secret.New(Canary + "-totp"), NewKey: secret.New(Canary + "-new"), Step: 9,
		Recovery: [][32]byte{hash(Canary + "-recovery")}, Subject: "https://id.example ada"}, "")
	must(err)
	_, err = s.StartSession(ctx, by, access.Session{Member: ada.ID, Account: acme.ID, Hash: hash(Canary + "-cookie"), How: "password", Address: "192.0.2.1", Browser: "ü", CreatedAt: at, UsedAt: at, EndsAt: at.AddDate(100, 0, 0)}, nil)
	must(err)
	_, err = s.CreateLink(ctx, by, access.Link{Account: acme.ID, Member: ada.ID, Kind: access.LinkReset, Hash: hash(Canary + "-link"), CreatedAt: at, ExpiresAt: at.AddDate(100, 0, 0)})
	must(err)
	_, err = s.CreateMember(ctx, by, access.Member{Account: acme.ID, Name: "Gone", Email: "gone@example.com", Role: access.Owner, Disabled: true})
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
