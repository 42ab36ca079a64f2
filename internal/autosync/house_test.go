package autosync_test

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"muster/internal/autosync"
	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/roster"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

var families = dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}, j100.J100{})

// A house is an account in a real database, its devices at the other end of a
// wire, and a loop between them.
type house struct {
	t       testing.TB
	store   *sqlstore.Store
	by      fleet.Actor
	account fleet.Account
	devices []fleet.Device
	wire    *wire
	loop    *autosync.Reconciler
	rate    int
	limits  autosync.Limits

	racing bool // two loops at once: the newer order is the one that is written down

	mu       sync.Mutex
	happened []string
	changed  int
}

// newHouse makes one in a folder; inside a bubble of synctest it must be closed there.
func newHouse(t testing.TB, dir string, license fleet.License, models ...string) *house {
	ctx := context.Background()
	ring, err := secret.NewKeyring(make([]byte, 32))
	must(t, err)
	file := filepath.Join(dir, "m.db")
	litefile.Put(t, file)
	st, err := sqlstore.Open(ctx, sqlstore.Options{URL: "sqlite:" + file, Keyring: ring})
	must(t, err)
	op, err := st.Operator(ctx)
	must(t, err)
	h := &house{t: t, store: st, by: fleet.System("test", op.ID), wire: &wire{online: map[fleet.DeviceID]bool{}}, limits: autosync.DefaultLimits()}
	h.account, err = st.CreateAccount(ctx, h.by, fleet.Account{Parent: op.ID, Name: "acme", Type: fleet.Customer, License: license}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(t, err)
	for i, model := range models {
		d, err := st.CreateDevice(ctx, h.by, fleet.Device{Account: h.account.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, byte(i >> 8), byte(i)}, Model: model, Onboarding: fleet.Provisioned})
		must(t, err)
		h.devices = append(h.devices, d)
	}
	slices.SortFunc(h.devices, func(a, b fleet.Device) int { return compare(a.ID, b.ID) })
	h.restart()
	return h
}

func compare(a, b fleet.DeviceID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// restart is a new loop over the same rows: what the old one had in mind is lost.
func (h *house) restart() { h.loop = h.another() }

func (h *house) another() *autosync.Reconciler {
	return autosync.New(autosync.Options{
		Store: h.store, Members: people{roster.New(h.store), h.store}, Dialects: families, Roads: []autosync.Road{h.wire}, Rate: h.rate, Limits: h.limits,
		Server: func(p fleet.Provisioning) dialect.Server {
			return dialect.Server{URL: "https://muster.example/p/" + p.Key + "/", User: p.Current.User, Password: p.Current.Password}
		},
		Happened: func(e event.Event) {
			h.mu.Lock()
			defer h.mu.Unlock()
			if e.Type != event.CredentialsSync {
				h.happened = append(h.happened, string(e.Type))
			}
		},
		Changed: func(context.Context, fleet.AccountID) { h.mu.Lock(); h.changed++; h.mu.Unlock() },
	})
}

// people is the roster as the house wires it.
type people struct {
	*roster.Roster
	store *sqlstore.Store
}

func (p people) Fill(ctx context.Context, d *fleet.Device) error {
	return p.Of(d.Account).Fill(ctx, d)
}

func (p people) Walk(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return p.Of(id).Walk(ctx)
}

func (p people) Tally(ctx context.Context, id fleet.AccountID, groups []string) ([]fleet.Tally, error) {
	if len(groups) == 0 {
		return p.store.TallyDevices(ctx, id)
	}
	p.Hear(fleet.Notice{Account: id, About: "device"})
	return p.Of(id).Tally(ctx, groups)
}

// A wire is the devices with a session.
type wire struct {
	mu     sync.Mutex
	online map[fleet.DeviceID]bool
	silent map[fleet.DeviceID]bool // connected, and has not said yet which server it uses
	sent   []sending
	see    func(sending) // at the moment of sending
	broken bool
}

type sending struct {
	device  fleet.DeviceID
	command order.Command
	at      time.Time
}

func (*wire) Name() string { return autosync.Channel }

func (w *wire) Reaches(d fleet.Device) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.online[d.ID]
}

func (w *wire) Heard(id fleet.DeviceID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return !w.silent[id]
}

func (w *wire) Send(_ context.Context, d fleet.Device, c order.Command) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.broken || !w.online[d.ID] {
		return fault.New(fault.Unavailable, "gone")
	}
	s := sending{d.ID, c, time.Now()}
	w.sent = append(w.sent, s)
	if w.see != nil {
		w.see(s)
	}
	return nil
}

// take returns what was sent since the last time.
func (w *wire) take() []sending {
	w.mu.Lock()
	defer w.mu.Unlock()
	out := w.sent
	w.sent = nil
	return out
}

func (w *wire) breaks(is bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.broken = is
}

// link begins or ends sessions, as the device channel saves it.
func (h *house) link(online bool, ds ...fleet.Device) {
	var seen []fleet.LinkSighting
	h.wire.mu.Lock()
	for _, d := range ds {
		h.wire.online[d.ID] = online
		seen = append(seen, fleet.LinkSighting{Device: d.ID, Online: online, Node: "n", At: time.Now()})
	}
	h.wire.mu.Unlock()
	_, err := h.store.SawLinks(context.Background(), h.account.ID, seen)
	must(h.t, err)
}

// fetch lets devices come with a generation.
func (h *house) fetch(g fleet.Generation, ds ...fleet.Device) {
	var seen []fleet.Sighting
	for _, d := range ds {
		seen = append(seen, fleet.Sighting{MAC: d.MAC, Seen: time.Now(), Sync: time.Now(), Holds: g, Used: g, Came: true})
	}
	_, err := h.store.SawDevices(context.Background(), h.account.ID, seen)
	must(h.t, err)
}

func (h *house) prov() fleet.Provisioning {
	p, err := h.store.Provisioning(context.Background(), h.account.ID)
	must(h.t, err)
	return p
}

// edit saves switches, with a new password when one is given.
func (h *house) edit(password string, change func(*fleet.Provisioning)) fleet.Provisioning {
	p := h.prov()
	if change != nil {
		change(&p)
	}
	var e fleet.CredentialsEdit
	if password != "" {
		e.Password = secret.New(password)
	}
	p, err := h.store.SaveProvisioning(context.Background(), h.by, p, e)
	must(h.t, err)
	return p
}

func (h *house) device(id fleet.DeviceID) fleet.Device {
	d, err := h.store.FindDevice(context.Background(), h.account.ID, string(id))
	must(h.t, err)
	return d
}

func (h *house) state(d fleet.Device) autosync.State {
	st, _ := autosync.StateOf(h.prov(), h.account.License, h.device(d.ID))
	return st
}

// states counts devices by state, one by one.
func (h *house) states() map[autosync.State]int {
	out := map[autosync.State]int{}
	for _, d := range h.devices {
		out[h.state(d)]++
	}
	return out
}

func (h *house) pass() int {
	n, err := h.loop.Pass(context.Background(), h.account.ID)
	must(h.t, err)
	return n
}

// answer lets a device answer an order.
func (h *house) answer(s sending, r order.Result, detail string) {
	must(h.t, h.loop.Acked(context.Background(), h.account.ID, s.device, order.Ack{ID: s.command.ID, Result: r, Detail: detail}))
}

// check fails on an order that breaks a promise: to whom it goes, and what is in it.
func (h *house) check(s sending) error {
	p, d := h.prov(), h.device(s.device)
	must(h.t, people{roster.New(h.store), h.store}.Fill(context.Background(), &d))
	c, ok := s.command.Payload.(order.Credentials)
	if s.command.Command == order.Sync && s.command.Payload == nil && autosync.Covers(p, d) && (d.Order.About(p.Current.Generation) || h.racing) {
		return nil // asked to come, having acknowledged
	}
	switch {
	case s.command.Command != order.ApplyCredentials || !ok:
		return fmt.Errorf("%s with %T", s.command.Command, s.command.Payload)
	case !autosync.Covers(p, d):
		return fmt.Errorf("%s is not covered", d.ID)
	case c.Generation != p.Current.Generation:
		return fmt.Errorf("generation %d while %d is current", c.Generation, p.Current.Generation)
	case d.Order.ID != s.command.ID && !h.racing:
		return fmt.Errorf("the order %s is not written down: %+v", s.command.ID, d.Order)
	}
	want := map[string]string{}
	for _, v := range families.Of(d.Family).Credentials(dialect.Server{URL: "https://muster.example/p/" + p.Key + "/", User: p.Current.User, Password: p.Current.Password}) {
		want[v.Name] = v.Value
	}
	if !maps.Equal(c.Settings, want) {
		return fmt.Errorf("settings %v, want %v", slices.Sorted(maps.Keys(c.Settings)), slices.Sorted(maps.Keys(want)))
	}
	return nil
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
