package migration_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/filter"
	"muster/internal/fleet"
	"muster/internal/migration"
	"muster/internal/policy"
	"muster/internal/sim"
	"muster/internal/stack"
)

// A folder serves files to one device after another.
type folder struct {
	mu    sync.Mutex
	files map[string]string
	url   string
}

func serve(t *testing.T) *folder {
	t.Helper()
	f := &folder{}
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	f.url = s.URL + "/p/k/"
	return f
}

func (f *folder) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	name := strings.ToLower(path.Base(r.URL.Path))
	text, ok := f.files[name]
	if mac, rest, cut := strings.Cut(name, "-"); !ok && cut && len(mac) == 12 {
		text, ok = f.files[rest] // the shared file, which phones ask for by their own name
		ok = ok && strings.HasPrefix(rest, "muster-")
	}
	switch {
	case r.Method == http.MethodPut:
		w.WriteHeader(http.StatusCreated)
	case !ok:
		w.WriteHeader(http.StatusNotFound)
	default:
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader([]byte(text)))
	}
}

// boot starts a new device on files and returns what it then has of names.
func (f *folder) boot(t *testing.T, files map[string]string, model, mac string, group int, names []string) map[string]string {
	t.Helper()
	f.mu.Lock()
	f.files = map[string]string{}
	for name, text := range files {
		f.files[strings.ToLower(name)] = text
	}
	f.mu.Unlock()
	m, ok := sim.ModelNamed(model)
	if !ok {
		t.Fatalf("no model %s", model)
	}
	fl, err := sim.New(sim.Options{Server: f.url, User: "u", Password: "p", Group: group, Attempts: 1,
		Identities: []sim.Identity{{Model: m, MAC: mac, Serial: "20WZ00000001"}}})
	if err != nil {
		t.Fatal(err)
	}
	d := fl.Devices()[0]
	if st := d.Boot(t.Context()); st.Phase != sim.Running {
		t.Fatalf("%s %s: %+v\n%v", model, mac, st, files)
	}
	out := map[string]string{}
	for _, n := range names {
		if v, ok := d.Setting(n); ok {
			out[n] = v
		}
	}
	return out
}

// files renders what a server that holds the result gives a device, as a
// server does: groups by the filters, the rest by stack and dialect.
func rendered(t *testing.T, r *migration.Result, d dialect.Dialect, device fleet.Device) map[string]string {
	t.Helper()
	policies := slices.Clone(r.Policies)
	for i := range policies {
		policies[i].ID = policy.ID(fmt.Sprintf("pol_%03d", i))
	}
	for _, g := range r.Groups {
		if g.Filter == "" {
			continue
		}
		e, err := filter.OfGroup(fleet.Group{ID: fleet.GroupID(g.Name), Name: g.Name, Filter: g.Filter}, groups(r.Groups))
		if err != nil {
			t.Fatal(err)
		}
		if err := filter.CheckGroup(e); err != nil {
			t.Fatal(err)
		}
		if e.Match(device, time.Now()) {
			device.Dynamic = append(device.Dynamic, g.Name)
		}
	}
	family := stack.NewFamily(d, fleet.DeviceDefaults{}, policies)
	out := map[string]string{}
	settings := family.Resolve(device)
	for _, ask := range d.Files(device) {
		text, err := d.Render(nil, ask, family.Input(ask, device, settings, stack.Told{}))
		if err != nil {
			t.Fatal(err)
		}
		out[ask.File] = string(text)
	}
	return out
}

type groups []migration.Group

func (groups) Find(string, string) (string, error) { return "", nil }
func (groups) Paths() (map[string]string, error)   { return map[string]string{}, nil }
func (g groups) Group(ref string) (fleet.Group, error) {
	for _, o := range g {
		if o.Name == ref {
			return fleet.Group{ID: fleet.GroupID(ref), Name: ref, Filter: o.Filter}, nil
		}
	}
	return fleet.Group{}, fmt.Errorf("no group %s", ref)
}

// names are what the files SET and policies may say.
func setNames(files map[string]string) []string {
	var out []string
	for _, text := range files {
		for line := range strings.SplitSeq(text, "\n") {
			if f := strings.Fields(line); len(f) > 2 && f[0] == "SET" {
				n := strings.ToUpper(f[1])
				if d := (j100.J100{}); !d.Reserved(n) && !d.Firmware(n) && !slices.Contains(out, n) {
					out = append(out, n)
				}
			}
		}
	}
	return out
}

// sameForEvery boots a phone of each case from the files as they were and from
// those of the policies, and wants the same settings.
func sameForEvery(t *testing.T, f *folder, files map[string]string, skip func(name string) bool, groupNumbers []int, macs []string) {
	t.Helper()
	r := load(t, fleet.J100, migration.Options{}, files)
	names := slices.DeleteFunc(setNames(files), skip)
	for _, model := range []string{"J129", "J139", "J159", "J169", "J179", "J189"} {
		for _, g := range groupNumbers {
			for _, mac := range macs {
				want := f.boot(t, files, model, mac, g, names)
				m, err := fleet.ParseMAC(mac)
				if err != nil {
					t.Fatal(err)
				}
				d := fleet.Device{ID: fleet.DeviceID(mac), MAC: m, Model: model, Family: fleet.J100, Onboarding: fleet.Provisioned, Groups: []string{fmt.Sprintf("Phone group %d", g)}}
				got := f.boot(t, rendered(t, r, j100.J100{}, d), model, mac, g, names)
				for _, n := range names {
					a, hasA := want[n]
					b, hasB := got[n]
					if n == "PHONEKEY" {
						a, b = sorted(a), sorted(b)
					}
					if a != b || hasA != hasB {
						t.Errorf("%s in group %d, %s: %s is %q (%t), was %q (%t)", model, g, mac, n, b, hasB, a, hasA)
					}
				}
			}
		}
	}
	if t.Failed() {
		t.Log(files)
	}
}

func sorted(keys string) string {
	l := strings.Split(keys, "\n")
	slices.Sort(l)
	return strings.Join(l, "\n")
}

// The simulator was written by another hand and imports nothing of ours.
func TestPhonesHaveWhatTheOldFilesGaveThem(t *testing.T) {
	files := map[string]string{}
	for name, text := range estate {
		// What a phone checks and the simulator does not, and a MAC in capitals, which
		// it does not try.
		text = strings.ReplaceAll(text, "SET TLSSRVR old.example\n", "") // it would go there
		text = strings.ReplaceAll(text, "SET L2QVLAN 99999\n", "")
		text = strings.ReplaceAll(text, "SET PHONEKEY \"Type=nothing\"\n", "")
		text = strings.ReplaceAll(text, "\"Type=Autodial;Key=2\"", "\"Key=2;Type=Autodial\"")
		files[name] = strings.ReplaceAll(text, "C81FEA000002", "c81fea000002")
	}
	sameForEvery(t, serve(t), files, func(string) bool { return false }, []int{5, 6}, []string{"c81fea000001", "c81fea000002", "c81fea000003"})
}

func TestPhonesHaveWhatAnyProgramGaveThem(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	pick := func(all ...string) string { return all[rng.IntN(len(all))] }
	f := serve(t)
	for range 6 {
		var b strings.Builder
		for i := range 30 {
			switch rng.IntN(6) {
			case 0, 1:
				test := pick("$MODEL4 SEQ J129", "$MODEL4 SEQ J179", "$GROUP SEQ 5", "$GROUP SEQ 6", "$MACADDR SEQ c81fea000002", "$SIG_IN_USE SEQ H323", "$NONE SEQ x")
				fmt.Fprintf(&b, "IF %s GOTO T%d\n", test, i+1+rng.IntN(8))
			case 2:
				fmt.Fprintf(&b, "# T%d\n", i)
			case 3:
				if rng.IntN(4) == 0 {
					fmt.Fprintf(&b, "GOTO T%d\n", i+1+rng.IntN(8))
				}
			default:
				fmt.Fprintf(&b, "SET %s %s\n", pick("SIPDOMAIN", "X_ONE", "X_TWO", "PHONEKEY"), pick("a", "b", "c"))
			}
		}
		text := strings.NewReplacer("PHONEKEY a", "PHONEKEY Key=1;a", "PHONEKEY b", "PHONEKEY Key=2;b", "PHONEKEY c", "PHONEKEY Key=3;c").Replace(b.String())
		files := map[string]string{"J100Supgrade.txt": "GET 46xxsettings.txt", "46xxsettings.txt": text + "GET $MACADDR.txt\n", "c81fea000001.txt": "SET X_TWO own\n"}
		// A key that is SET twice adds up in the simulator, and one counts in Muster.
		sameForEvery(t, f, files, func(n string) bool { return n == "PHONEKEY" }, []int{5, 7}, []string{"c81fea000001", "c81fea000003"})
	}
}
