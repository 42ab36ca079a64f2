package provision

import (
	"context"
	"errors"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/roster"
	"muster/internal/stack"
)

// accounts holds a picture of each account that devices ask for. A picture is
// immutable and read without a lock; a notice throws it away, and the next
// request paints it anew.
type accounts struct {
	o    Options
	mu   sync.RWMutex
	keys map[string]*account
	ids  map[fleet.AccountID]*account

	missMu sync.Mutex
	misses map[string]time.Time // keys that no account has, so that guessing does not ask the database each time
}

// maxMisses bounds what strangers can make us remember.
const maxMisses = 10_000

func newAccounts(o Options) *accounts {
	return &accounts{o: o, keys: map[string]*account{}, ids: map[fleet.AccountID]*account{}, misses: map[string]time.Time{}}
}

// byKey finds the account of a Server Address; fault.Missing when there is none.
func (as *accounts) byKey(ctx context.Context, key string) (*account, error) {
	as.mu.RLock()
	a := as.keys[key]
	as.mu.RUnlock()
	if a != nil {
		return a, nil
	}
	now := as.o.Now()
	as.missMu.Lock()
	at, missed := as.misses[key]
	as.missMu.Unlock()
	if missed && now.Sub(at) < 2*time.Second {
		return nil, fault.Missing
	}
	p, err := as.o.Store.ProvisioningByKey(ctx, key)
	if errors.Is(err, fault.Missing) {
		as.missMu.Lock()
		if len(as.misses) >= maxMisses {
			clear(as.misses)
		}
		as.misses[key] = now
		as.missMu.Unlock()
	}
	if err != nil {
		return nil, err
	}
	as.mu.Lock()
	defer as.mu.Unlock()
	if a = as.ids[p.Account]; a == nil {
		a = &account{id: p.Account, as: as, roster: as.o.Roster.Of(p.Account)}
		as.ids[p.Account] = a
	}
	as.keys[key] = a
	return a, nil
}

// hear throws away what a notice says is old.
func (as *accounts) hear(n fleet.Notice) {
	as.mu.RLock()
	a := as.ids[n.Account]
	as.mu.RUnlock()
	if a == nil {
		return
	}
	switch {
	case n.About == "device", n.About == "site", n.About == "group", n.About == "user", n.About == "profile", n.About == "firmware", n.About == "member", n.About == "job": // the roster's, the book of firmware's, or nobody's here
	case n.About == "gone":
		as.mu.Lock()
		delete(as.ids, n.Account)
		for k, other := range as.keys {
			if other == a {
				delete(as.keys, k)
			}
		}
		as.mu.Unlock()
		a.drop()
	case n.About == "policy" && n.Policy != "":
		a.changed(policy.ID(n.Policy))
	case n.About == "capture":
		a.captures()
	default:
		a.drop()
	}
}

// An account is one account's place in memory.
type account struct {
	id      fleet.AccountID
	as      *accounts
	current atomic.Pointer[view]
	mu      sync.Mutex // one painter at a time
	roster  *roster.Account

	newsMu sync.Mutex
	news   news
}

// news is what changed since the last view was painted.
type news struct {
	epoch    uint64
	last     *view                  // what may be painted over; nil: nothing of it can be kept
	policies map[policy.ID]struct{} // those that are not as in last
	captured bool                   // others are captured than in last
}

// drop makes the next request paint a new view.
func (a *account) drop() {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	a.news = news{epoch: a.news.epoch + 1}
	a.current.Store(nil)
}

// changed makes the next request read one policy anew.
func (a *account) changed(id policy.ID) {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	a.news.epoch++
	a.current.Store(nil)
	switch {
	case a.news.last == nil:
		return
	case len(a.news.policies) >= maxOver:
		a.news.last, a.news.policies = nil, nil
		return
	case a.news.policies == nil:
		a.news.policies = map[policy.ID]struct{}{}
	}
	a.news.policies[id] = struct{}{}
}

// captures makes the next request read anew which devices are captured.
func (a *account) captures() {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	a.news.epoch++
	a.news.captured = true
	a.current.Store(nil)
}

// show makes w the current view, unless something changed since news was read.
func (a *account) show(w *view, read news) bool {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	if a.news.epoch != read.epoch {
		return false
	}
	a.news = news{epoch: read.epoch, last: w}
	a.current.Store(w)
	return true
}

// heard is the news so far.
func (a *account) heard() news {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	n := a.news
	n.policies = maps.Clone(n.policies)
	return n
}

// A view is all of an account that an answer depends on, but for the device.
type view struct {
	prov  fleet.Provisioning
	pairs []*pair // valid when painted, newest first
	// perDevice says that one of them has a pair for each device
	perDevice bool
	server    dialect.Server
	bundles   map[fleet.SiteID]*bundled
	families  map[fleet.Family]*stack.Family
	base      *base
	// captured are the devices whose requests are captured, and until when: nil, almost always
	captured map[fleet.MAC]time.Time
}

// A base stands for all of a view but its policies: views that differ in those
// alone share it, and with it the files that the policies do not reach.
type base struct{ _ byte }

// view returns the current picture, painting it when there is none. A change
// that commits while it is painted is not missed: the painter looks at the
// epoch again and starts over.
func (a *account) view(ctx context.Context) (*view, error) {
	if w := a.current.Load(); w != nil {
		return w, nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for {
		if w := a.current.Load(); w != nil {
			return w, nil
		}
		n := a.heard()
		w, err := a.paintOver(ctx, n)
		if err != nil {
			return nil, err
		}
		if a.show(w, n) {
			return w, nil
		}
	}
}

// maxOver is how many policies are read one by one; more are read all at once.
const maxOver = 100

// paintOver paints the last view anew where policies changed: in an account of
// a thousand policies, an edit of one costs a request 1 ms and not 100.
func (a *account) paintOver(ctx context.Context, n news) (*view, error) {
	if n.last == nil {
		return a.paint(ctx)
	}
	w := *n.last
	w.families = maps.Clone(w.families)
	for id := range n.policies {
		var now *policy.Policy
		switch p, err := a.as.o.Store.FindPolicy(ctx, a.id, string(id)); {
		case err == nil && p.Account == a.id:
			now = &p
		case err != nil && !errors.Is(err, fault.Missing):
			return nil, err
		}
		for name, f := range w.families {
			w.families[name] = f.With(id, now)
		}
	}
	if n.captured {
		var err error
		if w.captured, err = a.paintCaptured(ctx); err != nil {
			return nil, err
		}
	}
	return &w, nil
}

// paintCaptured asks which devices are captured.
func (a *account) paintCaptured(ctx context.Context) (map[fleet.MAC]time.Time, error) {
	if a.as.o.Captures == nil {
		return nil, nil
	}
	return a.as.o.Captures.Captured(ctx, a.id, a.as.o.Now())
}

// policiesAtOnce is how many are in memory as they are stored while a view is
// painted: an account of a million devices has 80,000, and they take ten times the
// room of what is made of them. What changes meanwhile is told, and then the view is painted anew.
const policiesAtOnce = 500

func (a *account) paint(ctx context.Context) (*view, error) {
	o := a.as.o
	prov, err := o.Store.Provisioning(ctx, a.id)
	if err != nil {
		return nil, err
	}
	valid, err := o.Store.ValidCredentials(ctx, a.id, o.Now())
	if err != nil {
		return nil, err
	}
	bundles, err := o.Store.Bundles(ctx, a.id)
	if err != nil {
		return nil, err
	}
	families := stack.NewMaker(prov.Defaults, o.Dialects.All()...)
	for page := (fleet.Page{Limit: policiesAtOnce}); ; {
		some, err := o.Store.Policies(ctx, a.id, page)
		if err != nil {
			return nil, err
		}
		for i := range some {
			families.Add(&some[i])
		}
		if len(some) < page.Limit {
			break
		}
		page.After = string(some[len(some)-1].ID)
	}
	captured, err := a.paintCaptured(ctx)
	if err != nil {
		return nil, err
	}
	w := &view{prov: prov, families: families.Families(), base: &base{}, captured: captured}
	if len(bundles) > 0 {
		w.bundles = make(map[fleet.SiteID]*bundled, len(bundles))
	}
	for _, b := range bundles {
		w.bundles[b.Site] = newBundled(b)
	}
	for _, c := range valid {
		w.pairs = append(w.pairs, newPair(c))
		w.perDevice = w.perDevice || c.PerDevice()
	}
	w.server = dialect.Server{URL: o.Address(prov.Key), User: prov.Current.User, Password: prov.Current.Password}
	return w, nil
}

// find looks the device of an ask up: by MAC, else by serial number. It fails
// when nobody can tell: a known device taken for a new one would get a complete
// file without its own settings, and reset them.
func (a *account) find(ctx context.Context, ask dialect.Ask) (d fleet.Device, have bool, err error) {
	switch {
	case ask.MAC != fleet.MAC{}:
		return a.roster.ByMAC(ctx, ask.MAC)
	case ask.Serial != "":
		d, err = a.as.o.Store.DeviceBySerial(ctx, a.id, ask.Serial)
		if errors.Is(err, fault.Missing) {
			return fleet.Device{}, false, nil
		}
		if err == nil {
			err = a.roster.Fill(ctx, &d)
		}
		return d, err == nil, err
	}
	return fleet.Device{}, false, nil
}

// A stand is where an address says that a device stands, for its sighting.
type stand struct {
	site  string // empty: it says nothing
	move  bool   // also a device that has another site
	moved bool   // the device had another
}

// place puts d where its address says it stands, and gives a device that is new
// what is known of it, before the sighting that says so is saved: even the first
// answer is that of its site and groups.
func (a *account) place(ctx context.Context, v *visit, ask dialect.Ask, d *fleet.Device, have bool) (st stand, err error) {
	places, err := a.roster.Places(ctx)
	if err != nil {
		return st, err
	}
	site, ok := places.SiteOf(v.source, ask.Address)
	if ok {
		st = stand{site: string(site.ID), move: !site.OnlyNew}
	}
	if !have {
		*d = fleet.Device{Account: a.id, MAC: ask.MAC, Serial: ask.Serial, Family: ask.Family, Model: ask.Model, Onboarding: fleet.Provisioned, Site: st.site, CreatedAt: v.start, UpdatedAt: v.start}
		d.FirstSeen, d.SoftwareVersion = v.start, ask.Build
		d.Member = places.Member(*d)
	} else if ok && d.Site != st.site && (d.Site == "" || st.move) {
		d.Site, d.Room, st.moved = st.site, "", true
		d.Member = places.Member(*d)
	}
	return st, nil
}
