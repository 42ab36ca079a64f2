package ca

import (
	"context"
	"crypto/rsa"
	"crypto/x509"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Happening is something to tell administrators: an event's type and what it is about.
type Happening struct {
	// What is one of the words below.
	What    string
	Account fleet.AccountID
	Device  fleet.DeviceID
	MAC     fleet.MAC
	Data    map[string]string // never a secret
}

// Words of happenings.
const (
	IdentityIssued      = "identity.issued"
	IdentityRenewed     = "identity.renewed"
	IdentityInstalled   = "identity.installed" // seen in a handshake for the first time
	IdentityPending     = "identity.pending"   // somebody has to approve
	IdentityRefused     = "identity.refused"
	IdentityKeyShared   = "identity.keyShared" // a device renewed with a key that another of its account has, too
	IdentityReplayed    = "identity.replayed"  // a one-time password came again, with another key: an alarm
	CertificateRevoked  = "certificate.revoked"
	CertificateExpiring = "certificate.expiring"
	AuthorityExpiring   = "authority.expiring"
)

// Options are what an Office is made of. Store, Root, Key and Hash are required.
type Options struct {
	Store Store
	Root  Root
	// Key makes one-time passwords, Hash finds them: 32 bytes each, the same on every server.
	Key, Hash []byte
	// Base is where devices fetch lists and ask for status: "http://host[:port]"; nil: certificates do not say.
	Base func() string
	// Tell spreads a notice after a change; nil: nobody hears.
	Tell func(fleet.Notice)
	// Happened hears what administrators should know; nil: nobody does.
	Happened func(Happening)
	Log      *slog.Logger
	Now      func() time.Time
}

// An Office runs the authorities of all accounts. It is safe for use by many goroutines.
type Office struct {
	o       Options
	trust   atomic.Pointer[Trust]
	revoked *RevokedSet
	stats   stats
	wake    chan struct{}

	refreshing sync.Mutex // one at a time reads anew
	marks      Marks      // under refreshing

	mu        sync.RWMutex
	top       fleet.AccountID            // the operator's
	labels    map[string]fleet.AccountID // by address key
	byAccount map[fleet.AccountID]AuthorityID
	revisions map[AuthorityID]int64
	renewAt   map[AuthorityID]int
	bySlug    map[string]issuer
	byHash    map[string]issuer // of OCSP requests
	books     map[AuthorityID]*book
	making    sync.Mutex // one authority is made at a time

	pictures pictures
	seen     seen
	lists    lists
	ocsp     responders
	warned   map[string]bool // of the watch alone
}

// A book is an authority that was opened.
type book struct {
	view View
	live map[int]*live
}

// An issuer is a generation as URLs and requests name it.
type issuer struct {
	authority   AuthorityID
	number      int
	certificate *x509.Certificate
	above       [][]byte
	imported    bool
}

// NewOffice makes an Office; Load reads what it needs before its first use.
func NewOffice(o Options) *Office {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Tell == nil {
		o.Tell = func(fleet.Notice) {}
	}
	if o.Happened == nil {
		o.Happened = func(Happening) {}
	}
	of := &Office{o: o, revoked: NewRevokedSet(), wake: make(chan struct{}, 1), labels: map[string]fleet.AccountID{}, byAccount: map[fleet.AccountID]AuthorityID{}, revisions: map[AuthorityID]int64{}, bySlug: map[string]issuer{}, byHash: map[string]issuer{}, books: map[AuthorityID]*book{},
		pictures: newPictures(), seen: newSeen(), lists: newLists(), ocsp: newResponders(), warned: map[string]bool{}}
	of.trust.Store(&Trust{revoked: of.revoked})
	return of
}

// now is the time, as stores keep it.
func (o *Office) now() time.Time { return o.o.Now().UTC().Truncate(time.Microsecond) }

// Load reads authorities and revocations. It may be called again.
func (o *Office) Load(ctx context.Context) error { return o.refresh(ctx, true) }

// refresh reads what has changed since it was read last.
func (o *Office) refresh(ctx context.Context, all bool) error {
	o.refreshing.Lock()
	defer o.refreshing.Unlock()
	marks, err := o.o.Store.PKIMarks(ctx)
	if err != nil {
		return err
	}
	if all || marks.Revoked != o.marks.Revoked {
		l, err := o.o.Store.Revocations(ctx, o.revoked.Mark(), o.now())
		if err != nil {
			return err
		}
		o.revoked.Add(l)
	}
	if all || marks.Trust != o.marks.Trust {
		if err := o.reload(ctx); err != nil {
			return err
		}
	}
	o.marks = marks
	return nil
}

// reload reads all authorities, and makes the snapshot of what is trusted.
func (o *Office) reload(ctx context.Context) error {
	as, gs, err := o.o.Store.AllAuthorities(ctx)
	if err != nil {
		return err
	}
	top, err := o.operator(ctx)
	if err != nil {
		return err
	}
	byAccount, revisions, renewAt := make(map[fleet.AccountID]AuthorityID, len(as)), make(map[AuthorityID]int64, len(as)), make(map[AuthorityID]int, len(as))
	for _, a := range as {
		byAccount[a.Account], revisions[a.ID], renewAt[a.ID] = a.ID, a.Revision, a.RenewAt
	}
	o.mu.RLock()
	had := o.bySlug
	o.mu.RUnlock()
	bySlug, byHash := make(map[string]issuer, len(gs)), make(map[string]issuer, 2*len(gs))
	var issuing []Issuing
	for _, g := range gs {
		i, known := had[g.Slug()]
		if !known {
			i = issuer{authority: g.Authority, number: g.Number, above: g.Above, imported: g.Imported}
			if i.certificate, err = x509.ParseCertificate(g.Certificate); err != nil {
				return err
			}
		}
		bySlug[g.Slug()] = i
		for _, k := range hashesOf(i.certificate) {
			byHash[k] = i
		}
		if g.Stage == Current || g.Stage == Previous || g.Stage == Next {
			issuing = append(issuing, Issuing{Authority: g.Authority, Account: g.Account, Any: g.Account == top, Number: g.Number, Stage: g.Stage, Certificate: i.certificate})
		}
	}
	t, bad := loadTrust(ctx, o.o.Store, top, issuing, o.revoked)
	if t == nil {
		return bad
	}
	if bad != nil { // the rest counts all the same
		o.o.Log.Error("what is trusted cannot be read in part", "err", bad)
	}
	o.mu.Lock()
	o.byAccount, o.bySlug, o.byHash, o.renewAt = byAccount, bySlug, byHash, renewAt
	for id := range o.books {
		if o.revisions[id] != revisions[id] {
			delete(o.books, id)
		}
	}
	o.revisions = revisions
	o.mu.Unlock()
	o.trust.Store(t)
	o.stats.endsAt.Store(firstEnd(issuing))
	return nil
}

// Changed is called after a change of authorities, factory roots, blocks or revocations: it is in effect when
// Changed returns, and other servers are told.
func (o *Office) Changed(ctx context.Context, account fleet.AccountID) {
	if err := o.refresh(context.WithoutCancel(ctx), false); err != nil {
		o.o.Log.Error("what certificates are trusted could not be read anew", "err", err)
	}
	o.o.Tell(fleet.Notice{Account: account, About: "pki"})
}

// Hear takes notices in. It does not block: what has to be read is read by Run.
func (o *Office) Hear(n fleet.Notice) {
	switch n.About {
	case "device":
		o.pictures.doubt(n.Account, n.Device)
	case "gone":
		o.pictures.drop(n.Account)
		o.forget(n.Account)
	case "pki":
	default:
		return
	}
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// Trust is what certificates are verified with now.
func (o *Office) Trust() *Trust { return o.trust.Load() }

// operator is the account at the top, which stays what it is.
func (o *Office) operator(ctx context.Context) (fleet.AccountID, error) {
	o.mu.RLock()
	id := o.top
	o.mu.RUnlock()
	if id != "" {
		return id, nil
	}
	a, err := o.o.Store.Operator(ctx)
	if err != nil {
		return "", err
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.top = a.ID
	return a.ID, nil
}

// open returns an authority with what it needs to sign.
func (o *Office) open(ctx context.Context, id AuthorityID) (*book, error) {
	o.mu.RLock()
	b := o.books[id]
	o.mu.RUnlock()
	if b != nil {
		return b, nil
	}
	top, err := o.operator(ctx)
	if err != nil {
		return nil, err
	}
	a, err := o.o.Store.FindAuthority(ctx, top, string(id))
	if err != nil {
		return nil, err
	}
	gs, err := o.o.Store.CAGenerations(ctx, id)
	if err != nil {
		return nil, err
	}
	b = &book{view: View{Authority: a}, live: map[int]*live{}}
	for _, g := range gs {
		l, err := wake(g)
		if err != nil {
			return nil, err
		}
		b.live[g.Number] = l
		b.view.Generations = append(b.view.Generations, Shown{Number: g.Number, Stage: g.Stage, Imported: g.Imported, Certificate: l.certificate, RA: l.ra, Above: l.above, CreatedAt: g.CreatedAt, ActivatedAt: g.ActivatedAt, EndedAt: g.EndedAt, RetiredAt: g.RetiredAt})
	}
	o.mu.Lock()
	if o.revisions[id] == a.Revision { // else it is about to be read anew
		o.books[id] = b
	}
	o.mu.Unlock()
	return b, nil
}

// current is the generation that signs.
func (b *book) current() (*live, error) {
	s, ok := b.view.Of(Current)
	if !ok {
		return nil, errors.New("the authority has no current generation")
	}
	return b.live[s.Number], nil
}

// AuthorityOf returns the authority of an account, and makes it when there is none.
func (o *Office) AuthorityOf(ctx context.Context, account fleet.AccountID) (View, error) {
	o.mu.RLock()
	id, known := o.byAccount[account]
	o.mu.RUnlock()
	if !known {
		var err error
		if id, err = o.found(ctx, fleet.System("first certificate", account), DefaultAuthority(account)); err != nil {
			return View{}, err
		}
	}
	b, err := o.open(ctx, id)
	if err != nil {
		return View{}, err
	}
	return b.view, nil
}

// found makes an authority, unless another request or server was first.
func (o *Office) found(ctx context.Context, by fleet.Actor, a Authority) (AuthorityID, error) {
	o.making.Lock()
	defer o.making.Unlock()
	o.mu.RLock()
	id, known := o.byAccount[a.Account]
	o.mu.RUnlock()
	if known {
		return id, nil
	}
	made, err := o.make(ctx, by, a)
	if f := fault.As(err); f != nil && f.Code == "authorityTaken" {
		l, err := o.o.Store.Authorities(ctx, a.Account, fleet.Page{Limit: 1})
		if err != nil || len(l) == 0 {
			return "", errors.Join(err, fault.New(fault.Unavailable, "the authority is being made"))
		}
		o.Changed(ctx, a.Account)
		return l[0].ID, nil
	}
	return made.ID, err
}

func (o *Office) make(ctx context.Context, by fleet.Actor, a Authority) (Authority, error) {
	if err := a.Check(); err != nil {
		return a, err
	}
	g, err := newGeneration(o.o.Root, a.KeyType, nil, o.now())
	if err != nil {
		return a, err
	}
	g.Stage, g.ActivatedAt = Current, g.CreatedAt
	if a, err = o.o.Store.CreateAuthority(ctx, by, a, g); err != nil {
		return a, err
	}
	if !fleet.IsDryRun(ctx) {
		o.Changed(ctx, a.Account)
	}
	return a, nil
}

// Create makes an account's authority as an administrator wants it; fault.Conflict, "authorityTaken", when there is one.
func (o *Office) Create(ctx context.Context, by fleet.Actor, a Authority) (View, error) {
	a, err := o.make(ctx, by, a)
	if err != nil || fleet.IsDryRun(ctx) {
		return View{Authority: a}, err
	}
	return o.View(ctx, a.ID)
}

// View is an authority with what everybody may see.
func (o *Office) View(ctx context.Context, id AuthorityID) (View, error) {
	b, err := o.open(ctx, id)
	if err != nil {
		return View{}, err
	}
	return b.view, nil
}

// Authority returns the authority behind a label (an account's address key; empty: the operator's),
// and makes it when there is none. fault.Missing for a label that is no account's.
func (o *Office) Authority(ctx context.Context, label string) (View, error) {
	var account fleet.AccountID
	if label == "" {
		top, err := o.operator(ctx)
		if err != nil {
			return View{}, err
		}
		account = top
	} else {
		var err error
		if account, err = o.labelled(ctx, label); err != nil {
			return View{}, err
		}
	}
	return o.AuthorityOf(ctx, account)
}

// labelled is the account of an address key, which stays what it is as long as the account does.
func (o *Office) labelled(ctx context.Context, label string) (fleet.AccountID, error) {
	o.mu.RLock()
	account, known := o.labels[label]
	o.mu.RUnlock()
	if known {
		return account, nil
	}
	p, err := o.o.Store.ProvisioningByKey(ctx, label)
	if err != nil {
		return "", err
	}
	o.mu.Lock()
	o.labels[label] = p.Account
	o.mu.Unlock()
	return p.Account, nil
}

// forget drops the labels of an account.
func (o *Office) forget(account fleet.AccountID) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for label, of := range o.labels {
		if of == account {
			delete(o.labels, label)
		}
	}
}

// Chain is what clients are to trust: the current issuing certificate, what is above it up to the
// root, then the next one and cross certificates.
func (o *Office) Chain(ctx context.Context, id AuthorityID) ([]*x509.Certificate, error) {
	b, err := o.open(ctx, id)
	if err != nil {
		return nil, err
	}
	cur, err := b.current()
	if err != nil {
		return nil, err
	}
	out := append([]*x509.Certificate{cur.certificate}, cur.above...)
	if !cur.Imported {
		out = append(out, o.o.Root.Certificate())
	}
	out = append(out, cur.cross...)
	if next, ok := b.view.Of(Next); ok {
		l := b.live[next.Number]
		out = append(append(append(out, l.certificate), l.above...), l.cross...)
		if !l.Imported && cur.Imported {
			out = append(out, o.o.Root.Certificate())
		}
	}
	return out, nil
}

// RA is that of the current generation.
func (o *Office) RA(ctx context.Context, id AuthorityID) (*x509.Certificate, *rsa.PrivateKey, error) {
	l, err := o.RAs(ctx, id)
	if err != nil || len(l) == 0 {
		return nil, nil, errors.Join(err, errors.New("the authority has no current generation"))
	}
	return l[0].Certificate, l[0].Key, nil
}

// RAs are what SCEP messages are opened and signed with, of all generations that are not retired, the current
// one's first: a client may have fetched the chain before a roll-over.
func (o *Office) RAs(ctx context.Context, id AuthorityID) ([]RA, error) {
	b, err := o.open(ctx, id)
	if err != nil {
		return nil, err
	}
	var out []RA
	for _, stage := range []Stage{Current, Next, Previous} {
		for i := len(b.view.Generations) - 1; i >= 0; i-- {
			if s := b.view.Generations[i]; s.Stage == stage {
				out = append(out, RA{Stage: stage, Issuer: s.Certificate, Certificate: s.RA, Key: b.live[s.Number].raKey})
			}
		}
	}
	return out, nil
}
