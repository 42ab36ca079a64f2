package inventory

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
	"muster/internal/work"
)

// A house is an account on a real database, with an importer at work.
type house struct {
	*sqlstore.Store
	t       testing.TB
	account fleet.Account
	by      fleet.Actor
	runner  *work.Runner
	im      *Importer
	stop    func() // of the runner
}

var dialects = dialect.NewSet(ucs.UCS{}, polyos.PolyOS{}, j100.J100{})

func newHouse(t testing.TB) *house {
	t.Helper()
	keys, err := secret.NewKeyring(bytes.Repeat([]byte{7}, 32))
	must(t, err)
	s, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	top, err := s.Operator(t.Context())
	must(t, err)
	h := &house{Store: s, t: t, by: fleet.Actor{Kind: "token", ID: "tok_1", Name: "tester", Root: top.ID}}
	h.account = h.newAccount("acme")
	h.im = &Importer{Store: s, Dialects: dialects}
	h.begin()
	return h
}

// begin lets a process work on imports.
func (h *house) begin() {
	h.runner = work.New(work.Options{Store: h.Store, Node: "test", Workers: 1})
	h.runner.Register(job.Import, func(ctx context.Context, r *work.Run) error { return h.im.Do(ctx, r.Job, r) })
	ctx, cancel := context.WithCancel(h.t.Context())
	done := make(chan struct{})
	go func() { h.runner.Run(ctx); close(done) }()
	h.stop = func() { cancel(); <-done }
	h.t.Cleanup(h.stop)
}

func (h *house) newAccount(name string) fleet.Account {
	h.t.Helper()
	a, err := h.CreateAccount(h.t.Context(), h.by, fleet.Account{Parent: h.by.Root, Name: name, Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(h.t, err)
	return a
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// how an import is asked for.
type how struct {
	kind             string
	all, dry, create bool
}

// imported imports a table and returns its job and items.
func (h *house) imported(content string, o how) (job.Job, []job.Item) {
	h.t.Helper()
	if o.kind == "" {
		o.kind = TypeCSV
	}
	j := h.queued(content, o)
	h.runner.Wake()
	j = h.wait(j)
	return j, h.itemsOf(j)
}

// wait follows a job to its end.
func (h *house) wait(j job.Job) job.Job {
	h.t.Helper()
	for deadline := time.After(time.Minute); !j.State.Ended(); {
		moved := h.runner.Moved()
		now, err := h.FindJob(h.t.Context(), h.account.ID, j.ID)
		must(h.t, err)
		if j = now; j.State.Ended() {
			break
		}
		select {
		case <-moved:
		case <-deadline:
			h.t.Fatalf("the job stands at %+v", j)
		}
	}
	return j
}

func (h *house) queued(content string, o how) job.Job {
	h.t.Helper()
	t, err := Open(file(o.kind, "", []byte(content)))
	must(h.t, err)
	defer t.Close()
	p, items, err := Freeze(t)
	must(h.t, err)
	p.All, p.CreateSites = o.all, o.create
	params, err := json.Marshal(p)
	must(h.t, err)
	j, err := h.CreateJob(h.t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Import, Params: params, DryRun: o.dry}, items)
	must(h.t, err)
	return j
}

func (h *house) itemsOf(j job.Job) (out []job.Item) {
	h.t.Helper()
	for after := 0; ; after = out[len(out)-1].Seq {
		items, err := h.Items(h.t.Context(), h.account.ID, j.ID, job.ItemQuery{After: after, Limit: 1000})
		must(h.t, err)
		if out = append(out, items...); len(items) < 1000 {
			return out
		}
	}
}

// told is what became of items, a line each.
func told(items []job.Item) (out []string) {
	for _, i := range items {
		d, _ := ReadData(i)
		line := i.Subject + " " + string(i.State)
		if i.State == job.ItemFailed {
			line += " " + i.Code + " " + i.Pointer
		} else {
			line += " " + i.Action
			for _, c := range d.Changes {
				line += fmt.Sprintf(" [%s: %s→%s]", c.Field, c.From, c.To)
			}
		}
		out = append(out, line)
	}
	return out
}

func (h *house) device(mac string) fleet.Device {
	h.t.Helper()
	m, err := fleet.ParseMAC(mac)
	must(h.t, err)
	d, err := h.DeviceByMAC(h.t.Context(), h.account.ID, m)
	must(h.t, err)
	return d
}

// own is what a device's own policies set.
func (h *house) own(mac string) map[policy.Key]string {
	h.t.Helper()
	out := map[policy.Key]string{}
	d := h.device(mac)
	all, err := h.Policies(h.t.Context(), h.account.ID, fleet.Page{})
	must(h.t, err)
	for _, p := range all {
		if p.Level == policy.Device && p.Target == string(d.ID) {
			for k, v := range p.Settings {
				out[k] = v
			}
		}
	}
	return out
}

func (h *house) autoSync(on bool) {
	h.t.Helper()
	p, err := h.Provisioning(h.t.Context(), h.account.ID)
	must(h.t, err)
	p.AutoSync.Enabled = on
	_, err = h.SaveProvisioning(h.t.Context(), h.by, p, fleet.CredentialsEdit{})
	must(h.t, err)
}

func (h *house) places() (site fleet.Site, group fleet.Group) {
	h.t.Helper()
	ctx := h.t.Context()
	site, err := h.CreateSite(ctx, h.by, fleet.Site{Account: h.account.ID, Name: "Berlin"})
	must(h.t, err)
	_, err = h.CreateRoom(ctx, h.by, fleet.Room{Account: h.account.ID, Site: site.ID, Name: "Lobby; left"})
	must(h.t, err)
	group, err = h.CreateGroup(ctx, h.by, fleet.Group{Account: h.account.ID, Name: "night; shift"})
	must(h.t, err)
	_, err = h.CreateGroup(ctx, h.by, fleet.Group{Account: h.account.ID, Name: "dynamic", Filter: `model = "VVX 450"`})
	must(h.t, err)
	_, err = h.CreateUser(ctx, h.by, fleet.User{Account: h.account.ID, Name: "Ada"})
	must(h.t, err)
	return site, group
}

const pem = "-----BEGIN CERTIFICATE-----\nMIIB+/\nAA==\n-----END CERTIFICATE-----\n"

func TestAnImportMakesAndChangesDevicesAndSaysWhat(t *testing.T) {
	h := newHouse(t)
	site, group := h.places()
	j, items := h.imported("MAC,serial,model,device_name,site,room,labels,groups,user,onboarding,dialplan.digitmap,sec.TLS.customCaCert.1\n"+
		`00:04:F2:00:00:01,0123,vvx450,Reception,Berlin,Lobby; left,"a=b;c=d\;e",night\; shift,Ada,,"[2-9]11|0T|*x.T","`+pem+"\"\n"+
		"0004f2000002,,VVX 450\n0004f2000003,,VVX 450,,,,,,,usb\n", how{})
	if j.State != job.Succeeded || j.Done != 3 {
		t.Fatalf("%+v %q", j, told(items))
	}
	d := h.device("0004f2000001")
	want := fleet.Device{Serial: "0123", Model: "VVX 450", Family: fleet.UCS, Name: "Reception", Site: string(site.ID), Groups: []string{string(group.ID)}, Labels: map[string]string{"a": "b", "c": "d;e"}}
	got := fleet.Device{Serial: d.Serial, Model: d.Model, Family: d.Family, Name: d.Name, Site: d.Site, Groups: d.Groups, Labels: d.Labels}
	if diff := cmp.Diff(want, got); diff != "" || d.Room == "" || d.User == "" || d.Lifecycle != fleet.Associated || d.Revision != 1 {
		t.Errorf("%+v %s", d, diff)
	}
	if diff := cmp.Diff(map[policy.Key]string{"dialplan.digitmap": "[2-9]11|0T|*x.T", "sec.TLS.customCaCert.1": pem}, h.own("0004f2000001")); diff != "" {
		t.Error(diff)
	}
	if h.device("0004f2000003").Onboarding != fleet.USB {
		t.Error("a USB device came in another way")
	}
	// What is empty stays, what is marked goes, the rest changes; blanks around fields do not count.
	_, items = h.imported("mac,name,site,labels,groups,dialplan.digitmap,sec.TLS.customCaCert.1,up.offHookAction.none\n"+
		"0004f2000001,  New ,,<clear>,,<clear>,,1\n0004f2000002,,Berlin\n0004f2000003\n", how{})
	if diff := cmp.Diff([]string{
		`row 2 done update [name: Reception→New] [labels: a=b;c=d\;e→] [dialplan.digitmap: [2-9]11|0T|*x.T→] [up.offHookAction.none: →1]`,
		"row 3 done update [site_name: →Berlin]", "row 4 skipped unchanged"}, told(items)); diff != "" {
		t.Error(diff)
	}
	d = h.device("0004f2000001")
	if d.Name != "New" || len(d.Labels) != 0 || len(d.Groups) != 1 || d.Site == "" || d.Revision != 2 {
		t.Errorf("%+v", d)
	}
	if diff := cmp.Diff(map[policy.Key]string{"up.offHookAction.none": "1", "sec.TLS.customCaCert.1": pem}, h.own("0004f2000001")); diff != "" {
		t.Error(diff)
	}
}

func TestEachWrongRowIsNamedAndTheRestGoesIn(t *testing.T) {
	h := newHouse(t)
	h.places()
	other := h.newAccount("other")
	_, err := h.CreateDevice(t.Context(), h.by, fleet.Device{Account: other.ID, MAC: fleet.MAC{0, 4, 0xf2, 9, 9, 9}})
	must(t, err)
	h.imported("mac,serial,onboarding\n0004f2000a01,S1\n0004f2000a02,,pin\n", how{})
	header := "mac,serial,model,name,site,room,groups,user,onboarding,family,labels,auto_sync,dialplan.digitmap,device.prov.user,voIpProt.SIP.use486forReject,up.backlight.idleIntensity,nonsense.name,device.dhcp.bootSrvOptType,ADMIN_LOGIN_ATTEMPT_ALLOWED,prov.polling.period\n"
	for name, c := range map[string]struct{ row, want string }{
		"no MAC":                               {"x", "mac.invalid MAC"},
		"a MAC that lost its zeros":            {"412345670", "mac.invalid MAC"},
		"a MAC of another account":             {"0004f2090909", "macUnavailable mac_address"},
		"a serial of another device":           {"0004f2000001,S1", "serial.duplicate serial"},
		"too long a serial":                    {"0004f2000001," + strings.Repeat("1", 65), "value serial"},
		"a name with a slash":                  {"0004f2000001,,,a/b", "characters name"},
		"a site that is not there":             {"0004f2000001,,,,Paris", "site.unknown site"},
		"a room that is not there":             {"0004f2000001,,,,,Attic", "room.unknown room"},
		"a group that is not there":            {"0004f2000001,,,,,,nobody", "group.unknown groups"},
		"a dynamic group":                      {"0004f2000001,,,,,,dynamic", "group.dynamic groups"},
		"a user that is not there":             {"0004f2000001,,,,,,,Bob", "user.unknown user"},
		"an onboarding that is none":           {"0004f2000001,,,,,,,,fax", "onboarding.unknown onboarding"},
		"a family that is none":                {"0004f2000001,,,,,,,,,cisco", "family.unknown family"},
		"a family that the model is not of":    {"0004f2000001,,VVX 450,,,,,,,j100", "family.mismatch family"},
		"labels that are none":                 {"0004f2000001,,,,,,,,,,abc", "labels labels"},
		"an autoSync that is none":             {"0004f2000001,,,,,,,,,,,maybe", "autoSync auto_sync"},
		"settings of a device by PIN":          {"0004f2000a02,,VVX 450,,,,,,,,,,x", "onboardingMethod dialplan.digitmap"},
		"groups of a device by USB":            {`0004f2000001,,VVX 450,,,,night\; shift,,usb`, "onboardingMethod groups"},
		"a setting that Auto-Sync writes":      {"0004f2000001,,VVX 450,,,,,,,,,,,joe", "settingReserved device.prov.user"},
		"a setting that nobody knows":          {"0004f2000001,,VVX 450,,,,,,,,,,,,,,1", "setting.unknown nonsense.name"},
		"a setting that the family lacks":      {"0004f2000001,,J179,,,,,,,,,,x", "setting.unknown dialplan.digitmap"},
		"a word where 0 and 1 are":             {"0004f2000001,,VVX 450,,,,,,,,,,,,maybe", "setting.type voIpProt.SIP.use486forReject"},
		"a word that a setting does not take":  {"0004f2000001,,VVX 450,,,,,,,,,,,,,,,sometimes", "setting.enum device.dhcp.bootSrvOptType"},
		"a number out of range":                {"0004f2000001,,J179,,,,,,,,,,,,,,,,21", "setting.outOfRange ADMIN_LOGIN_ATTEMPT_ALLOWED"},
		"a word where a number is":             {"0004f2000001,,J179,,,,,,,,,,,,,,,,many", "setting.type ADMIN_LOGIN_ATTEMPT_ALLOWED"},
		"a word where a number is, for all":    {"0004f2000001,,VVX 450,,,,,,,,,,,,,,,,,soon", "setting.type prov.polling.period"},
		"more values than columns":             {"0004f2000001" + strings.Repeat(",", 20) + "x", "row.columns "},
		"a text with control characters in it": {"0004f2000001,,VVX 450,,,,,,,,,,\"a\nb\"", "setting.type dialplan.digitmap"},
	} {
		t.Run(name, func(t *testing.T) {
			h := *h
			h.t = t
			j, items := h.imported(header+c.row+"\n0004f2000a01\n", how{dry: true})
			got := told(items)
			if j.Failed != 1 || !strings.HasPrefix(got[0], "row 2 failed "+strings.Replace(c.want, "MAC", "mac", 1)) || items[0].Detail == "" || got[1][:5] != "row "+fmt.Sprint(3+strings.Count(c.row, "\n")) {
				t.Errorf("%s; %q: %s", got, items[0].Detail, items[0].Code)
			}
		})
	}
	j, items := h.imported("mac,model\n0004f2000001,VVX 450\nx\n0004f2000001,VVX 250\n0004f2000002,VVX 450\n", how{})
	if diff := cmp.Diff([]string{"row 2 done create", "row 3 failed mac.invalid mac", "row 4 failed mac.duplicateInFile mac", "row 5 done create"}, plain(told(items))); diff != "" || j.State != job.Partial {
		t.Errorf("%s: %s", j.State, diff)
	}
}

// plain leaves changes out.
func plain(lines []string) []string {
	for i := range lines {
		lines[i], _, _ = strings.Cut(lines[i], " [")
	}
	return lines
}

func TestReservedSettingsComeInWhileAutoSyncIsOff(t *testing.T) {
	h := newHouse(t)
	h.autoSync(false)
	j, items := h.imported("mac,model,device.prov.user\n0004f2000001,VVX 450,joe\n", how{})
	if j.State != job.Succeeded || h.own("0004f2000001")["device.prov.user"] != "joe" || !strings.Contains(items[0].Detail, "Auto-Sync") {
		t.Errorf("%q %q", told(items), items[0].Detail)
	}
}

func TestADryRunSaysWhatTheImportWouldDoAndDoesNothing(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,name\n0004f2000001,a\n", how{})
	const table = "mac,name,model,site,dialplan.digitmap\n0004f2000001,b,VVX 450,Nowhere,x\n0004f2000002,,VVX 450\nx\n"
	j, dry := h.imported(table, how{dry: true, create: true})
	if j.State != job.Partial || h.device("0004f2000001").Name != "a" {
		t.Errorf("the dry run ended %s", j.State)
	}
	if sites, _ := h.Sites(t.Context(), h.account.ID, fleet.Page{}); len(sites) != 0 || len(h.own("0004f2000001")) != 0 {
		t.Error("the dry run did something")
	}
	_, real := h.imported(table, how{create: true})
	if diff := cmp.Diff(told(dry), told(real)); diff != "" {
		t.Error(diff)
	}
	if d := h.device("0004f2000001"); d.Name != "b" || d.Site == "" {
		t.Errorf("%+v", d)
	}
}

func TestAllOrNothingImportsNothingWhenARowIsWrong(t *testing.T) {
	h := newHouse(t)
	j, items := h.imported("mac\n0004f2000001\nx\n0004f2000002\n", how{all: true})
	if j.State != job.Failed || len(j.Errors) != 1 || !strings.Contains(j.Errors[0], "1 of 3 rows") {
		t.Errorf("%s %q", j.State, j.Errors)
	}
	if n, _ := h.CountDevices(t.Context(), h.account.ID, fleet.DeviceQuery{}); n != 0 || items[1].Code != "mac.invalid" || items[0].State != job.ItemSkipped {
		t.Errorf("%d devices, %q", n, told(items))
	}
	if j, items = h.imported("mac\n0004f2000001\n0004f2000002\n", how{all: true}); j.State != job.Succeeded || j.Done != 2 {
		t.Errorf("%s %q", j.State, told(items))
	}
}

func TestSettingsGoWhereTheDevicesPoliciesHaveThem(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,model\n0004f2000001,J179\n", how{})
	d := h.device("0004f2000001")
	for _, p := range []policy.Policy{
		{Name: "z strong", Priority: policy.Critical, Settings: map[policy.Key]string{"j100:SIPDOMAIN": "a", "UNHEARD": "x"}, Raw: []policy.Key{"UNHEARD"}},
		{Name: "b", Settings: map[policy.Key]string{"SIPDOMAIN": "hidden", "COUNTRY": "DE"}, Locked: []policy.Key{"COUNTRY"}},
	} {
		p.Account, p.Level, p.Target = h.account.ID, policy.Device, string(d.ID)
		_, err := h.CreatePolicy(t.Context(), h.by, p)
		must(t, err)
	}
	_, items := h.imported("mac,sipdomain,COUNTRY,UNHEARD,SYSLOG_LEVEL\n0004f2000001,b,FR,y,3\n", how{})
	_, again := h.imported("mac,j100:SIPDOMAIN,country,UNHEARD,SYSLOG_LEVEL\n0004f2000001,b,<clear>,y,3\n", how{})
	all, err := h.Policies(t.Context(), h.account.ID, fleet.Page{})
	must(t, err)
	slices.SortFunc(all, func(a, b policy.Policy) int { return strings.Compare(a.Name, b.Name) })
	if len(all) != 2 {
		t.Fatalf("%d policies: %q %q", len(all), told(items), told(again))
	}
	if diff := cmp.Diff(map[policy.Key]string{"SIPDOMAIN": "hidden"}, all[0].Settings); diff != "" || len(all[0].Locked) != 0 {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[policy.Key]string{"j100:SIPDOMAIN": "b", "UNHEARD": "y", "SYSLOG_LEVEL": "3"}, all[1].Settings); diff != "" {
		t.Error(diff)
	}
}

func TestARawSettingIsToldAsTheRowHasIt(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,model\n0004f2000001,VVX 450\n", how{})
	const key, strict = "prov.polling.period", "voIpProt.SIP.use486forReject"
	_, err := h.CreatePolicy(t.Context(), h.by, policy.Policy{Account: h.account.ID, Name: "p", Level: policy.Device, Target: string(h.device("0004f2000001").ID),
		Settings: map[policy.Key]string{key: "daily", strict: "1"}, Raw: []policy.Key{key, strict}})
	must(t, err)
	_, items := h.imported("mac,"+key+"\n0004f2000001,soon\n", how{})
	if h.own("0004f2000001")[key] != "soon" || !strings.Contains(items[0].Detail, "raw setting") {
		t.Errorf("%q %q", told(items), items[0].Detail)
	}
	if _, items = h.imported("mac,"+strict+"\n0004f2000001,maybe\n", how{}); items[0].Code != "setting.type" {
		t.Errorf("what is sure is no raw setting's: %q", told(items))
	}
}

func TestSecretsOfRowsAreMaskedInWhatIsKept(t *testing.T) {
	h := newHouse(t)
	const key = "reg.1.auth.password"
	_, items := h.imported("mac,model,"+key+"\n0004f2000001,VVX 450,geheim\n", how{})
	if got := told(items)[0]; !strings.Contains(got, "["+key+": →********]") || bytes.Contains(items[0].Data, []byte("geheim")) {
		t.Errorf("%s %s", got, items[0].Data)
	}
	_, items = h.imported("mac,"+key+"\n0004f2000001,********\n", how{})
	if got := told(items)[0]; got != "row 2 skipped unchanged" || h.own("0004f2000001")[key] != "geheim" {
		t.Error(got)
	}
	if _, items = h.imported("mac,"+key+"\n0004f2000001,neu\n", how{}); !strings.Contains(told(items)[0], "********→********") {
		t.Error(told(items))
	}
}

func TestADryRunKnowsWhoHasWhichName(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,name\n0004f2000001,a\n0004f2000002,b\n0004f2000009,kept\n", how{})
	const table = "mac,name\n0004f2000003,b\n0004f2000001,moved\n0004f2000004,a\n0004f2000002,kept\n"
	_, dry := h.imported(table, how{dry: true})
	_, real := h.imported(table, how{})
	if diff := cmp.Diff(told(dry), told(real)); diff != "" {
		t.Error(diff)
	}
	want := []string{"row 2 failed nameTaken name", "row 3 done update", "row 4 done create", "row 5 failed nameTaken name"}
	if diff := cmp.Diff(want, plain(told(dry))); diff != "" {
		t.Error(diff)
	}
}
