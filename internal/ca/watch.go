package ca

import (
	"context"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/fleet"
)

// stats are what metrics show.
type stats struct {
	issued, renewed, again, refused, replayed, revoked, ocsp, ocspKept, lists atomic.Int64
	expiring                                                                  atomic.Int64
	endsAt                                                                    atomic.Int64 // Unix seconds: the first issuing certificate that ends
}

// Stats are counters since the start, and gauges.
type Stats struct {
	Issued, Renewed, Again, Refused, Replayed, Revoked int64
	OCSP, OCSPKept, Lists                              int64
	Expiring                                           int64     // devices that should have renewed by now
	FirstEnd                                           time.Time // of the current issuing certificates; zero: there are none
}

// Stats returns them.
func (o *Office) Stats() Stats {
	s := &o.stats
	out := Stats{Issued: s.issued.Load(), Renewed: s.renewed.Load(), Again: s.again.Load(), Refused: s.refused.Load(), Replayed: s.replayed.Load(), Revoked: s.revoked.Load(),
		OCSP: s.ocsp.Load(), OCSPKept: s.ocspKept.Load(), Lists: s.lists.Load(), Expiring: s.expiring.Load()}
	if n := s.endsAt.Load(); n > 0 {
		out.FirstEnd = time.Unix(n, 0)
	}
	return out
}

// seen are certificates that were presented and are not saved yet.
type seen struct {
	mu      *sync.Mutex
	waiting map[string]time.Time
	saved   map[string]int64 // hours since 1970 in which a certificate was saved last
}

const (
	maxSeen  = 200_000
	seenEach = 500 // rows a transaction
)

func newSeen() seen { return seen{&sync.Mutex{}, map[string]time.Time{}, map[string]int64{}} }

// Seen notes that a verified certificate of ours was presented. It only remembers: what is
// remembered is saved in batches, and once an hour for each.
func (o *Office) Seen(p Peer, now time.Time) {
	if !p.Ours || p.CertSerial == "" {
		return
	}
	hour := now.Unix() / 3600
	o.seen.mu.Lock()
	defer o.seen.mu.Unlock()
	if o.seen.saved[p.CertSerial] >= hour {
		return
	}
	if len(o.seen.saved) >= maxSeen {
		clear(o.seen.saved)
	}
	o.seen.saved[p.CertSerial] = hour
	o.seen.waiting[p.CertSerial] = now.UTC().Truncate(time.Microsecond)
}

// Flush saves what Seen remembers.
func (o *Office) Flush(ctx context.Context) error {
	o.seen.mu.Lock()
	waiting := o.seen.waiting
	o.seen.waiting = map[string]time.Time{}
	o.seen.mu.Unlock()
	for len(waiting) > 0 {
		batch := map[string]time.Time{}
		for k, v := range waiting {
			if len(batch) == seenEach {
				break
			}
			batch[k] = v
			delete(waiting, k)
		}
		rows, err := o.o.Store.SawCertificates(ctx, batch)
		if err != nil {
			maps.Copy(waiting, batch)
			o.seen.mu.Lock()
			for k, v := range waiting {
				if _, newer := o.seen.waiting[k]; !newer {
					o.seen.waiting[k] = v
				}
			}
			o.seen.mu.Unlock()
			return err
		}
		for _, i := range rows {
			o.know(i)
			if i.ChangedAt.Equal(i.SeenAt) { // it was not known to be installed
				o.o.Happened(Happening{What: IdentityInstalled, Account: i.Account, Device: i.Device, MAC: i.MAC, Data: map[string]string{"serial": i.Serial}})
				o.o.Tell(fleet.Notice{Account: i.Account, About: "identity", Device: i.Device, MAC: i.MAC})
			}
		}
	}
	return nil
}

const (
	pollEach  = time.Second // other servers' changes, and notices that were lost
	watchEach = time.Hour
	// warnIssuing is when an issuing certificate is near its end: all devices have to be moved before.
	warnIssuing = 365 * 24 * time.Hour
)

// Run keeps the office up to date until ctx ends, then saves what it remembers.
func (o *Office) Run(ctx context.Context) {
	poll, watch := time.NewTicker(pollEach), time.NewTicker(watchEach)
	defer poll.Stop()
	defer watch.Stop()
	o.Watch(ctx)
	for {
		select {
		case <-o.wake:
		case <-poll.C:
			if err := o.Flush(ctx); err != nil && ctx.Err() == nil {
				o.o.Log.Warn("which certificates were seen is not saved; they are kept", "err", err)
			}
		case <-watch.C:
			o.revoked.Forget(o.now())
			o.Watch(ctx)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
			defer cancel()
			_ = o.Flush(last)
			return
		}
		if err := o.refresh(ctx, false); err != nil && ctx.Err() == nil {
			o.o.Log.Warn("what certificates are trusted could not be read anew", "err", err)
		}
	}
}

// Watch looks for what is about to expire, and tells of each once.
func (o *Office) Watch(ctx context.Context) {
	o.watchDevices(ctx)
	o.watchIssuing()
}

func (o *Office) watchDevices(ctx context.Context) {
	as, _, err := o.o.Store.AllAuthorities(ctx)
	if err != nil {
		return
	}
	renewAt, longest := map[AuthorityID]int{}, time.Duration(0)
	for _, a := range as {
		renewAt[a.ID] = a.RenewAt
		longest = max(longest, a.Lifetime)
	}
	now := o.now()
	var n int64
	var after fleet.DeviceID
	for {
		page, err := o.o.Store.ExpiringIdentities(ctx, now, now.Add(longest), after, 1000)
		if err != nil {
			return
		}
		for _, i := range page {
			i.State = StateIssued // whatever happened since: the certificate counts
			if i.StateAt(now, renewAt[i.Authority]) != StateExpiring {
				continue
			}
			n++
			if !o.warned[i.Serial] {
				o.warned[i.Serial] = true
				o.o.Happened(Happening{What: CertificateExpiring, Account: i.Account, Device: i.Device, MAC: i.MAC, Data: map[string]string{"serial": i.Serial, "notAfter": i.NotAfter.Format(time.RFC3339)}})
			}
		}
		if len(page) < 1000 {
			break
		}
		after = page[len(page)-1].Device
	}
	o.stats.expiring.Store(n)
}

func (o *Office) watchIssuing() {
	now := o.now()
	for _, i := range o.Trust().issuing {
		if i.Stage != Current {
			continue
		}
		slug := Generation{Authority: i.Authority, Number: i.Number}.Slug()
		if i.Certificate.NotAfter.Sub(now) < warnIssuing && !o.warned[slug] {
			o.warned[slug] = true
			o.o.Log.Warn("an issuing certificate ends within a year: rotate its authority, so that devices renew in time", "authority", i.Authority, "generation", i.Number, "ends", i.Certificate.NotAfter.Format(time.DateOnly))
			o.o.Happened(Happening{What: AuthorityExpiring, Account: i.Account, Data: map[string]string{"authority": string(i.Authority), "notAfter": i.Certificate.NotAfter.Format(time.RFC3339)}})
		}
	}
}

// firstEnd is when the first of the current issuing certificates ends, Unix time; 0: there are none.
func firstEnd(l []Issuing) (at int64) {
	for _, i := range l {
		if n := i.Certificate.NotAfter.Unix(); i.Stage == Current && (at == 0 || n < at) {
			at = n
		}
	}
	return at
}
