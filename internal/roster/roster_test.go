package roster_test

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"muster/internal/fleet"
	"muster/internal/roster"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A house is a database with one account, and a roster that hears what changes.
type house struct {
	testing.TB
	*sqlstore.Store
	ctx context.Context
	by  fleet.Actor
	id  fleet.AccountID
	r   *roster.Roster
	a   *roster.Account
	n   byte
}

func newHouse(t testing.TB) *house {
	t.Helper()
	h := &house{TB: t, ctx: t.Context()}
	keys := must(secret.NewKeyring(make([]byte, 32)))(t)
	h.Store = must(sqlstore.Open(h.ctx, sqlstore.Options{URL: litefile.New(t), Keyring: keys}))(t)
	t.Cleanup(func() { _ = h.Close() })
	root := must(h.Operator(h.ctx))(t)
	h.by, h.id = fleet.System("test", root.ID), root.ID
	h.r = roster.New(h.Store)
	h.a = h.r.Of(h.id)
	return h
}

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func (h *house) tell(about string, m ...fleet.MAC) {
	n := fleet.Notice{Account: h.id, About: about}
	if len(m) > 0 {
		n.MAC = m[0]
	}
	h.r.Hear(n)
}

func (h *house) device(d fleet.Device) fleet.Device {
	h.Helper()
	h.n++
	d.Account, d.MAC = h.id, fleet.MAC{0, 4, 0xf2, 0, 0, h.n}
	if d.Model == "" {
		d.Model = "VVX 450"
	}
	d = must(h.CreateDevice(h.ctx, h.by, d))(h)
	h.tell("device", d.MAC)
	return d
}

func (h *house) save(d fleet.Device) fleet.Device {
	h.Helper()
	d = must(h.SaveDevice(h.ctx, h.by, d))(h)
	h.tell("device", d.MAC)
	return d
}

func (h *house) group(name, filter string) fleet.Group {
	h.Helper()
	g := must(h.CreateGroup(h.ctx, h.by, fleet.Group{Account: h.id, Name: name, Filter: filter}))(h)
	h.tell("group")
	return g
}

func (h *house) site(name string, onlyNew bool, nets ...fleet.Subnet) fleet.Site {
	h.Helper()
	s := must(h.CreateSite(h.ctx, h.by, fleet.Site{Account: h.id, Name: name, Subnets: nets, OnlyNew: onlyNew}))(h)
	h.tell("site")
	return s
}

func (h *house) user(name string, groups ...string) fleet.User {
	h.Helper()
	u := must(h.CreateUser(h.ctx, h.by, fleet.User{Account: h.id, Name: name, Groups: groups}))(h)
	h.tell("user")
	return u
}

func (h *house) userGroup(name string) fleet.UserGroup {
	h.Helper()
	g := must(h.CreateUserGroup(h.ctx, h.by, fleet.UserGroup{Account: h.id, Name: name}))(h)
	h.tell("user")
	return g
}

// get is what the roster says of a device.
func (h *house) get(m fleet.MAC) fleet.Device {
	h.Helper()
	d, have, err := h.a.ByMAC(h.ctx, m)
	if err != nil || !have {
		h.Fatalf("%v: %v, %v", m, have, err)
	}
	return d
}

func (h *house) in(m fleet.MAC, dynamic ...fleet.Group) {
	h.Helper()
	var want []string
	for _, g := range dynamic {
		want = append(want, string(g.ID))
	}
	slices.Sort(want)
	if got := h.get(m).Dynamic; !slices.Equal(got, want) {
		h.Errorf("it is in %v, want %v", got, want)
	}
}

func TestTheRosterSaysWhatIsStored(t *testing.T) {
	h := newHouse(t)
	s, g := h.site("Oslo", false), h.group("static", "")
	room := must(h.CreateRoom(h.ctx, h.by, fleet.Room{Account: h.id, Site: s.ID, Name: "Fjord"}))(t)
	dug := h.userGroup("sales")
	u := h.user("ann", string(dug.ID))
	want := h.device(fleet.Device{Serial: "S1", Name: "desk", Site: string(s.ID), Room: string(room.ID), Groups: []string{string(g.ID)}, User: string(u.ID),
		AutoSync: "include", Held: true, Labels: map[string]string{"floor": "3"}})
	dyn := h.group("dynamic", `labels.floor = "3" AND site = "Oslo"`)
	got := h.get(want.MAC)
	if !slices.Equal(got.Dynamic, []string{string(dyn.ID)}) || !slices.Equal(got.UserGroups, []string{string(dug.ID)}) {
		t.Errorf("it is in %+v", got.Member)
	}
	got.Member = fleet.Member{}
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("got  %s\nwant %s", g, w)
	}
	if d, have, err := h.a.ByMAC(h.ctx, fleet.MAC{0, 4, 0xf2, 9, 9, 9}); have || err != nil {
		t.Errorf("nobody's MAC: %+v, %v", d, err)
	}
}

func TestAChangeThatWasToldCounts(t *testing.T) {
	h := newHouse(t)
	d := h.device(fleet.Device{})
	vvx, berlin := h.group("vvx", `model = "VVX 450"`), fleet.Group{}
	h.in(d.MAC, vvx)

	d.Model = "VVX 350"
	d = h.save(d)
	h.in(d.MAC)

	vvx.Filter = `model : "VVX"`
	vvx = must(h.SaveGroup(h.ctx, h.by, vvx))(t)
	h.tell("group")
	h.in(d.MAC, vvx)

	s := h.site("Berlin", false)
	berlin = h.group("berlin", `site.path = "/Berlin"`)
	d.Site = string(s.ID)
	d = h.save(d)
	h.in(d.MAC, vvx, berlin)
	s.Region = "eu"
	s = must(h.SaveSite(h.ctx, h.by, s))(t)
	h.tell("site")
	h.in(d.MAC, vvx) // the path is another
	of := h.group("of berlin's", `groups = "berlin" OR groups = "vvx"`)
	h.in(d.MAC, vvx, of)

	dug := h.userGroup("sales")
	u := h.user("ann")
	d.User = string(u.ID)
	d = h.save(d)
	if got := h.get(d.MAC).UserGroups; len(got) > 0 {
		t.Errorf("a user without groups gives %v", got)
	}
	u.Groups = []string{string(dug.ID)}
	u = must(h.SaveUser(h.ctx, h.by, u))(t)
	h.tell("user")
	if got := h.get(d.MAC).UserGroups; !slices.Equal(got, u.Groups) {
		t.Errorf("user groups %v, want %v", got, u.Groups)
	}
	h.tell("device") // all of them
	h.in(d.MAC, vvx, of)

	if err := h.DeleteDevice(h.ctx, h.by, h.id, d.ID); err != nil {
		t.Fatal(err)
	}
	h.tell("device", d.MAC)
	if _, have, err := h.a.ByMAC(h.ctx, d.MAC); have || err != nil {
		t.Errorf("deleted, and there: %v", err)
	}
}

func TestAGroupWhoseFilterNamesWhatIsGoneHoldsNobody(t *testing.T) {
	h := newHouse(t)
	s := h.site("Rome", false)
	d := h.device(fleet.Device{})
	g := h.group("not rome", `NOT site = "Rome"`)
	h.in(d.MAC, g)
	if err := h.DeleteSite(h.ctx, h.by, h.id, s.ID); err != nil {
		t.Fatal(err)
	}
	h.tell("site")
	h.in(d.MAC)
}

func TestWalkShowsEachDeviceOnceAsItIsNow(t *testing.T) {
	h := newHouse(t)
	g := h.group("vvx", `model = "VVX 450"`)
	for i := range 20 {
		h.device(fleet.Device{Model: []string{"VVX 450", "J179"}[i%2]})
	}
	look := func() (all, in int) {
		seen := map[fleet.MAC]bool{}
		for d, err := range h.a.Walk(h.ctx) {
			if err != nil {
				t.Fatal(err)
			}
			if seen[d.MAC] {
				t.Errorf("%v twice", d.MAC)
			}
			seen[d.MAC] = true
			if slices.Contains(d.Dynamic, string(g.ID)) != (d.Model == "VVX 450") {
				t.Errorf("%s is in %v", d.Model, d.Dynamic)
			}
			in += len(d.Dynamic)
		}
		return len(seen), in
	}
	if all, in := look(); all != 20 || in != 10 {
		t.Errorf("%d devices, %d in the group", all, in)
	}
	d := h.get(fleet.MAC{0, 4, 0xf2, 0, 0, 2})
	d.Model, d.Family = "VVX 450", fleet.UCS
	h.save(d)
	must(0, h.DeleteDevice(h.ctx, h.by, h.id, h.get(fleet.MAC{0, 4, 0xf2, 0, 0, 4}).ID))(t)
	h.tell("device", fleet.MAC{0, 4, 0xf2, 0, 0, 4})
	if all, in := look(); all != 19 || in != 11 {
		t.Errorf("after changes: %d devices, %d in the group", all, in)
	}
	for range h.a.Walk(h.ctx) {
		break // who has seen enough may stop
	}
}

func TestTallyCountsByGroupsOfBothKinds(t *testing.T) {
	h := newHouse(t)
	static := h.group("static", "")
	dyn := h.group("dyn", `model = "VVX 450"`)
	for i := range 6 {
		d := fleet.Device{Model: []string{"VVX 450", "J179"}[i%2]}
		if i < 3 {
			d.Groups = []string{string(static.ID)}
		}
		h.device(d)
	}
	found := must(h.a.Tally(h.ctx, []string{string(static.ID), string(dyn.ID)}))(t)
	got := map[string]int{}
	for _, v := range found {
		got[fmt.Sprint(v.Device.Model, len(v.Device.Groups))] += v.Count
	}
	if want := map[string]int{"VVX 4502": 2, "VVX 4501": 1, "J1791": 1, "J1790": 2}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%v, want %v", got, want)
	}
	plain, sql := must(h.a.Tally(h.ctx, nil))(t), must(h.TallyDevices(h.ctx, h.id))(t)
	key := func(l []fleet.Tally) map[string]int {
		m := map[string]int{}
		for _, v := range l {
			m[fmt.Sprintf("%+v", v.Device)] += v.Count
		}
		return m
	}
	if a, b := fmt.Sprint(key(plain)), fmt.Sprint(key(sql)); a != b {
		t.Errorf("by hand  %s\nby query %s", a, b)
	}
}

// An interrupter lets something happen while all devices are being read.
type interrupter struct {
	roster.Store
	once sync.Once
	mid  func()
}

func (i *interrupter) AllDevices(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return func(yield func(fleet.Device, error) bool) {
		for d, err := range i.Store.AllDevices(ctx, id) {
			if !yield(d, err) {
				return
			}
		}
		i.once.Do(i.mid) // what was read is old now
	}
}

func TestAChangeWhileDevicesAreReadIsNotLost(t *testing.T) {
	for what, tell := range map[string]func(h *house, d fleet.Device){
		"told of the device":  func(h *house, d fleet.Device) { h.tell("device", d.MAC) },
		"told of the account": func(h *house, d fleet.Device) { h.tell("device") },
		"learned from a sighting": func(h *house, d fleet.Device) {
			h.a.Took(h.a.At(), fleet.Saw{Learned: []fleet.Lesson{{MAC: d.MAC}}}, nil)
		},
	} {
		t.Run(what, func(t *testing.T) {
			h := newHouse(t)
			d, _ := h.device(fleet.Device{Name: "old"}), h.device(fleet.Device{})
			st := &interrupter{Store: h.Store}
			h.r = roster.New(st)
			h.a = h.r.Of(h.id)
			h.a.Patient()
			st.mid = func() {
				d.Name = "new"
				d = must(h.SaveDevice(h.ctx, h.by, d))(t)
				tell(h, d)
			}
			if got := h.get(d.MAC).Name; got != "new" {
				t.Errorf("it is called %q", got)
			}
		})
	}
}

// A slow store reads all devices only when it is let.
type slow struct {
	roster.Store
	let   chan struct{}
	asked atomic.Int64 // for one device
}

func (s *slow) AllDevices(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	<-s.let
	return s.Store.AllDevices(ctx, id)
}

func (s *slow) DeviceByMAC(ctx context.Context, id fleet.AccountID, m fleet.MAC) (fleet.Device, error) {
	s.asked.Add(1)
	return s.Store.DeviceByMAC(ctx, id, m)
}

func TestNobodyWaitsWhileALargeAccountIsRead(t *testing.T) {
	h := newHouse(t)
	d, stranger := h.device(fleet.Device{Name: "one"}), fleet.MAC{0, 4, 0xf2, 1, 1, 1}
	st := &slow{Store: h.Store, let: make(chan struct{})}
	h.r = roster.New(st)
	h.a = h.r.Of(h.id)
	look := func() {
		t.Helper()
		if got := h.get(d.MAC); got.Name != d.Name {
			t.Errorf("it is called %q, want %q", got.Name, d.Name)
		}
		if _, have, err := h.a.ByMAC(h.ctx, stranger); have || err != nil {
			t.Errorf("a stranger: %v, %v", have, err)
		}
	}
	look()
	d.Name = "two"
	d = h.save(d)
	look()
	if n := st.asked.Load(); n != 4 {
		t.Errorf("%d queries for four lookups", n)
	}
	close(st.let)
	for range h.a.Walk(h.ctx) { // waits until all are read
	}
	before := st.asked.Load()
	look()
	look()
	if n := st.asked.Load() - before; n > 1 { // the one that changed while they were read
		t.Errorf("%d queries for what is in memory", n)
	}
}

func TestNoAnswerIsOlderThanAChangeThatWasTold(t *testing.T) {
	h := newHouse(t)
	d := h.device(fleet.Device{})
	g := h.group("flips", `name = "1"`)
	u := h.user("ann")
	dug := h.userGroup("sales")
	d.User = string(u.ID)
	d = h.save(d)
	var wg sync.WaitGroup
	stop, mac := make(chan struct{}), d.MAC
	for i := range 4 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if i == 0 {
					for _, err := range h.a.Walk(h.ctx) {
						if err != nil {
							t.Error(err)
						}
					}
				} else if _, _, err := h.a.ByMAC(h.ctx, mac); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for i := range 24 {
		d.Name = fmt.Sprint(i % 2)
		d = h.save(d)
		if i%7 == 0 {
			h.tell("device")
		}
		if got := h.get(d.MAC); (len(got.Dynamic) == 1) != (i%2 == 1) || got.Name != d.Name {
			t.Fatalf("%d: %q in %v", i, got.Name, got.Dynamic)
		}
		g.Filter = fmt.Sprintf(`name = "%d"`, (i+1)%2)
		g = must(h.SaveGroup(h.ctx, h.by, g))(t)
		h.tell("group")
		if got := h.get(d.MAC); len(got.Dynamic) != 0 { // the filter is for the other name
			t.Fatalf("%d: %q in %v of %s", i, got.Name, got.Dynamic, g.Filter)
		}
		g.Filter = `name = "1"`
		g = must(h.SaveGroup(h.ctx, h.by, g))(t)
		h.tell("group")
		u.Groups = [][]string{nil, {string(dug.ID)}}[i%2]
		u = must(h.SaveUser(h.ctx, h.by, u))(t)
		h.tell("user")
		if got := h.get(d.MAC).UserGroups; len(got) != i%2 {
			t.Fatalf("%d: user groups %v", i, got)
		}
	}
	close(stop)
	wg.Wait()
}
