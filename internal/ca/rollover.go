package ca

import (
	"bytes"
	"context"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// inUseFor is how long a certificate counts as used after it was last seen: retiring its generation would lock its
// device out.
const inUseFor = 30 * 24 * time.Hour

// at opens an authority, as somebody saw it: fault.Conflict, "stale", when it has another revision by now.
func (o *Office) at(ctx context.Context, a Authority) (*book, error) {
	if err := o.refresh(ctx, false); err != nil {
		return nil, err
	}
	b, err := o.open(ctx, a.ID)
	if err == nil && b.view.Revision != a.Revision {
		err = fault.Coded(fault.Conflict, "stale", "somebody else changed it first")
	}
	return b, err
}

// changed spreads a change of an authority, and shows it.
func (o *Office) changed(ctx context.Context, a Authority, err error) (View, error) {
	if err != nil {
		return View{}, err
	}
	if fleet.IsDryRun(ctx) {
		v, err := o.View(ctx, a.ID)
		return v, err
	}
	o.Changed(ctx, a.Account)
	return o.View(ctx, a.ID)
}

// Rotate makes the next generation and announces it; now makes it the current one at once. While one is announced
// already: fault.Conflict, "nextExists".
func (o *Office) Rotate(ctx context.Context, by fleet.Actor, a Authority, now bool) (View, error) {
	b, err := o.at(ctx, a)
	if err != nil {
		return View{}, err
	}
	cur, err := b.current()
	if err != nil {
		return View{}, err
	}
	g, err := newGeneration(o.o.Root, b.view.KeyType, cur, o.now())
	if err != nil {
		return View{}, err
	}
	return o.add(ctx, by, b, "rotate", g, now)
}

// Import is Rotate with an issuing certificate of the operator's own PKI: its chain and key, PEM.
func (o *Office) Import(ctx context.Context, by fleet.Actor, a Authority, chain string, key secret.Text, now bool) (View, error) {
	b, err := o.at(ctx, a)
	if err != nil {
		return View{}, err
	}
	cur, err := b.current()
	if err != nil {
		return View{}, err
	}
	g, err := importGeneration(chain, key, cur, o.now())
	if err != nil {
		return View{}, err
	}
	for _, s := range b.view.Generations {
		if bytes.Equal(s.Certificate.Raw, g.Certificate) {
			return View{}, fault.Coded(fault.Conflict, "imported", "generation %d has this certificate already", s.Number)
		}
	}
	return o.add(ctx, by, b, "import", g, now)
}

func (o *Office) add(ctx context.Context, by fleet.Actor, b *book, action string, g Generation, now bool) (View, error) {
	if s, ok := b.view.Of(Next); ok {
		return View{}, fault.Coded(fault.Conflict, "nextExists", "generation %d is announced already: activate or retire it first", s.Number)
	}
	g.Number = len(b.view.Generations) + 1
	v, err := o.put(ctx, by, b, action, g)
	if err != nil || !now || fleet.IsDryRun(ctx) {
		return v, err
	}
	return o.Activate(ctx, by, v.Authority)
}

func (o *Office) put(ctx context.Context, by fleet.Actor, b *book, action string, g Generation) (View, error) {
	a, err := o.o.Store.AddGeneration(ctx, by, b.view.Authority, action, g)
	return o.changed(ctx, a, err)
}

// Activate makes the announced generation the current one; the one before stays trusted as a previous one.
// Without an announced one: fault.Conflict, "noNext".
func (o *Office) Activate(ctx context.Context, by fleet.Actor, a Authority) (View, error) {
	b, err := o.at(ctx, a)
	if err != nil {
		return View{}, err
	}
	next, ok := b.view.Of(Next)
	if !ok {
		return View{}, fault.Coded(fault.Conflict, "noNext", "no generation is announced: rotate first")
	}
	to := map[int]Stage{next.Number: Current}
	for _, s := range b.view.Generations {
		if s.Stage == Current {
			to[s.Number] = Previous
		}
	}
	a, err = o.o.Store.StageGenerations(ctx, by, b.view.Authority, "activate", to, o.now())
	return o.changed(ctx, a, err)
}

// Retire ends the trust in a previous or announced generation; number 0 is the oldest one. While devices come with
// valid certificates of it, fault.Conflict, "inUse", unless force.
func (o *Office) Retire(ctx context.Context, by fleet.Actor, a Authority, number int, force bool) (View, error) {
	b, err := o.at(ctx, a)
	if err != nil {
		return View{}, err
	}
	var found *Shown
	for i, s := range b.view.Generations {
		if number == 0 && s.Stage == Previous || number == s.Number {
			found = &b.view.Generations[i]
			break
		}
	}
	switch {
	case found == nil:
		return View{}, fault.New(fault.Missing, "no such generation")
	case found.Stage == Current:
		return View{}, fault.Coded(fault.Conflict, "current", "generation %d is the current one: rotate first", found.Number)
	case found.Stage == Retired:
		return b.view, nil
	}
	now := o.now()
	n, err := o.o.Store.GenerationInUse(ctx, a.ID, found.Number, now.Add(-inUseFor), now)
	if err != nil {
		return View{}, err
	}
	if n > 0 && !force {
		return View{}, fault.Coded(fault.Conflict, "inUse", "%d devices have come with certificates of generation %d in the last 30 days: wait until they have renewed, or force it", n, found.Number)
	}
	a, err = o.o.Store.StageGenerations(ctx, by, b.view.Authority, "retire", map[int]Stage{found.Number: Retired}, now)
	return o.changed(ctx, a, err)
}

// Save replaces what an administrator may change of an authority.
func (o *Office) Save(ctx context.Context, by fleet.Actor, a Authority) (View, error) {
	if err := a.Check(); err != nil {
		return View{}, err
	}
	saved, err := o.o.Store.SaveAuthority(ctx, by, a)
	if err == nil && fleet.IsDryRun(ctx) {
		v, err := o.View(ctx, a.ID)
		v.Authority = saved
		return v, err
	}
	return o.changed(ctx, saved, err)
}

// Delete removes an authority that has issued nothing that is valid: fault.Conflict, "inUse".
func (o *Office) Delete(ctx context.Context, by fleet.Actor, a Authority) error {
	err := o.o.Store.DeleteAuthority(ctx, by, a.Account, a.ID)
	if err == nil && !fleet.IsDryRun(ctx) {
		o.Changed(ctx, a.Account)
	}
	return err
}

// Using counts the valid certificates of a generation that were seen in the last 30 days.
func (o *Office) Using(ctx context.Context, id AuthorityID, number int) (int, error) {
	now := o.now()
	return o.o.Store.GenerationInUse(ctx, id, number, now.Add(-inUseFor), now)
}
