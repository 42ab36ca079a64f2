package storetest

import (
	"strings"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

func generation(number int) ca.Generation {
	return ca.Generation{Number: number, Stage: ca.Current, Certificate: []byte("certificate"), Above: [][]byte{[]byte("above")}, Key: secret.New("key"), RA: []byte("ra"), RAKey: secret.New("ra key"),
		Cross: [][]byte{[]byte("old"), []byte("new")}, CreatedAt: instant, ActivatedAt: instant}
}

// authority makes the one that an account may have.
func (w *world) authority(a fleet.Account) ca.Authority {
	w.t.Helper()
	v, err := w.CreateAuthority(w.ctx, w.by, ca.DefaultAuthority(a.ID), generation(1))
	w.no(err)
	return v
}

// want gives a device a password that is made of a seed.
func (w *world) want(d fleet.Device, seed string) ca.Identity {
	w.t.Helper()
	i, err := w.WantIdentity(w.ctx, w.by, d.Account, d.ID, ca.Want{Seed: seed, Hash: "hash of " + seed, At: instant, Expires: instant.Add(time.Hour)}, true)
	w.no(err)
	return i
}

func serialOf(letter string) string { return strings.Repeat(letter, 32) }

// certificate is what would be signed for a device.
func certificate(v ca.Authority, d fleet.Device, serial, key string) ca.Certificate {
	return ca.Certificate{Serial: serial, Authority: v.ID, Generation: 1, Account: d.Account, Device: d.ID, MAC: d.MAC, Status: ca.Signing, Key: key, Way: ca.WayEST,
		NotBefore: instant, NotAfter: instant.AddDate(100, 0, 0), IssuedAt: instant.Add(time.Minute)}
}

// issued is one that was signed.
func (w *world) issued(v ca.Authority, d fleet.Device, serial string) ca.Certificate {
	w.t.Helper()
	c := certificate(v, d, serial, "key of "+serial)
	got, err := w.BeginCertificate(w.ctx, c, nil)
	w.no(err)
	w.same(got, ca.Begun{})
	c.DER, c.Status = []byte("der of "+serial), ca.Valid
	w.no(second(w.FinishCertificate(w.ctx, c)))
	return c
}

func (w *world) certificateIs(c ca.Certificate, s ca.Status) {
	w.t.Helper()
	got, err := w.CertificateOf(w.ctx, c.Authority, c.Generation, c.Serial)
	w.no(err)
	if got.Status != s {
		w.t.Fatalf("the certificate is %s, want %s", got.Status, s)
	}
}

func (w *world) identity(d fleet.Device) ca.Identity {
	w.t.Helper()
	l, err := w.Identities(w.ctx, d.Account, []fleet.DeviceID{d.ID})
	w.no(err)
	return l[d.ID]
}

var authorities = map[string]func(*testing.T, *world){
	"an account has one authority, and its keys come back": func(_ *testing.T, w *world) {
		a := w.customer("a")
		before, err := w.PKIMarks(w.ctx)
		w.no(err)
		v := w.authority(a)
		w.is(second(w.CreateAuthority(w.ctx, w.by, ca.DefaultAuthority(a.ID), generation(1))), fault.Conflict, "authorityTaken")
		other := ca.DefaultAuthority(a.ID)
		other.Name = "other"
		w.is(second(w.CreateAuthority(w.ctx, w.by, other, generation(1))), fault.Conflict, "authorityTaken")
		gs, err := w.CAGenerations(w.ctx, v.ID)
		w.no(err)
		g := generation(1)
		g.Authority, g.Account = v.ID, a.ID
		w.same(gs, []ca.Generation{g})
		after, err := w.PKIMarks(w.ctx)
		w.no(err)
		if after.Trust <= before.Trust {
			w.t.Error("nobody would notice")
		}
		as, all, err := w.AllAuthorities(w.ctx)
		w.no(err)
		w.same(as, []ca.Authority{v})
		g.Key, g.RAKey = secret.Text{}, secret.Text{}
		w.same(all, []ca.Generation{g})
	},
	"generations are added one after the other, from what was read": func(_ *testing.T, w *world) {
		v := w.authority(w.customer("a"))
		next := generation(2)
		next.Stage, next.ActivatedAt = ca.Next, time.Time{}
		was := v
		w.is(second(w.AddGeneration(w.ctx, w.by, v, "rotate", generation(3))), fault.Conflict, "stale")
		v, err := w.AddGeneration(w.ctx, w.by, v, "rotate", next)
		w.no(err)
		w.is(second(w.AddGeneration(w.ctx, w.by, was, "rotate", generation(3))), fault.Conflict, "stale")
		at := instant.Add(time.Hour)
		w.is(second(w.StageGenerations(w.ctx, w.by, was, "activate", map[int]ca.Stage{2: ca.Current}, at)), fault.Conflict, "stale")
		w.missing(second(w.StageGenerations(w.ctx, w.by, v, "activate", map[int]ca.Stage{9: ca.Current}, at)), "generation")
		v, err = w.StageGenerations(w.ctx, w.by, v, "activate", map[int]ca.Stage{1: ca.Previous, 2: ca.Current}, at)
		w.no(err)
		v, err = w.StageGenerations(w.ctx, w.by, v, "retire", map[int]ca.Stage{1: ca.Retired}, at.Add(time.Hour))
		w.no(err)
		gs, err := w.CAGenerations(w.ctx, v.ID)
		w.no(err)
		if gs[0].Stage != ca.Retired || !gs[0].EndedAt.Equal(at) || !gs[0].RetiredAt.Equal(at.Add(time.Hour)) || gs[1].Stage != ca.Current || !gs[1].ActivatedAt.Equal(at) || v.Revision != 4 {
			w.t.Errorf("%+v of revision %d", gs, v.Revision)
		}
	},
	"lists are numbered without a gap or a repeat": func(_ *testing.T, w *world) {
		v := w.authority(w.customer("a"))
		for want := int64(1); want < 4; want++ {
			n, err := w.NextCRL(w.ctx, v.ID, 1)
			w.no(err)
			w.same(n, want)
		}
		w.missing(second(w.NextCRL(w.ctx, v.ID, 2)), "generation")
	},
	"an authority with valid certificates stays": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		c := w.issued(v, d, serialOf("a"))
		w.is(w.DeleteAuthority(w.ctx, w.by, v.Account, v.ID), fault.Conflict, "inUse")
		w.no(second(w.RevokeCertificate(w.ctx, w.by, d.Account, c.Serial, ca.Superseded, instant)))
		w.no(w.DeleteAuthority(w.ctx, w.by, v.Account, v.ID))
		w.missing(second(w.FindCertificate(w.ctx, w.top.ID, c.Serial)), "certificate")
	},
}

var identities = map[string]func(*testing.T, *world){
	"a password is kept while it is usable, and replaced when somebody asks": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		first := w.want(d, "one")
		w.same(first, ca.Identity{Device: d.ID, Account: d.Account, MAC: d.MAC, State: ca.StateWanted, Seed: "one", WantedAt: instant, ExpiresAt: instant.Add(time.Hour), ChangedAt: instant})
		lines := len(w.entries())
		again, err := w.WantIdentity(w.ctx, w.by, d.Account, d.ID, ca.Want{Seed: "two", Hash: "h", At: instant, Expires: instant.Add(time.Hour)}, false)
		w.no(err)
		w.same(again, first)
		w.same(len(w.entries()), lines)
		later, err := w.WantIdentity(w.ctx, w.by, d.Account, d.ID, ca.Want{Seed: "two", Hash: "hash of two", At: instant.Add(2 * time.Hour), Expires: instant.Add(3 * time.Hour)}, false)
		w.no(err)
		w.same(later.Seed, "two")
		w.missing(second(w.Bearer(w.ctx, ca.Who{Hash: "hash of one"})), "device")
		b, err := w.Bearer(w.ctx, ca.Who{Hash: "hash of two"})
		w.no(err)
		if b.Device != d.ID || !b.Enabled || b.Identity.Seed != "two" {
			w.t.Errorf("found %+v", b)
		}
		w.missing(second(w.Bearer(w.ctx, ca.Who{})), "device")
	},
	"a password is spent once, on one key": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		i := w.want(d, "one")
		spend := &ca.Spend{Seed: i.Seed}
		late := certificate(v, d, serialOf("0"), "k")
		late.IssuedAt = i.ExpiresAt
		w.is(second(w.BeginCertificate(w.ctx, late, spend)), fault.Denied, "expired")
		c := certificate(v, d, serialOf("a"), "k")
		got, err := w.BeginCertificate(w.ctx, c, spend)
		w.no(err)
		w.same(got, ca.Begun{})
		w.same(w.identity(d).State, ca.StateRequested)
		w.certificateIs(c, ca.Signing)
		again := certificate(v, d, serialOf("b"), "k")
		w.is(second(w.BeginCertificate(w.ctx, again, spend)), fault.Unavailable, "signing")
		c.DER = []byte("der")
		i, err = w.FinishCertificate(w.ctx, c)
		w.no(err)
		if i.State != ca.StateIssued || i.Serial != c.Serial || !i.NotAfter.Equal(c.NotAfter) {
			w.t.Errorf("left as %+v", i)
		}
		w.same(w.identity(d), i)
		got, err = w.BeginCertificate(w.ctx, again, spend)
		w.no(err)
		if got.Again == nil || string(got.Again.DER) != "der" {
			w.t.Errorf("the same again gives %+v", got)
		}
		other := certificate(v, d, serialOf("c"), "other")
		w.is(second(w.BeginCertificate(w.ctx, other, spend)), fault.Denied, "spent")
		w.want(d, "two")
		w.is(second(w.BeginCertificate(w.ctx, other, spend)), fault.Denied, "spent")
	},
	"of fifty that use one password at once, one is signed for": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		i := w.want(d, "one")
		won := 0
		for _, err := range together(50, func(n int) error {
			c := certificate(v, d, serialOf("a")[:30]+string(rune('0'+n/10))+string(rune('0'+n%10)), "key "+string(rune('0'+n)))
			return second(w.BeginCertificate(w.ctx, c, &ca.Spend{Seed: i.Seed}))
		}) {
			if err == nil {
				won++
				continue
			}
			w.is(err, fault.Denied, "spent")
		}
		w.same(won, 1)
	},
	"what a crash left unsigned is signed anew, for the same key": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		i := w.want(d, "one")
		c := certificate(v, d, serialOf("a"), "k")
		w.no(second(w.BeginCertificate(w.ctx, c, &ca.Spend{Seed: i.Seed})))
		again := certificate(v, d, serialOf("b"), "k")
		again.IssuedAt = c.IssuedAt.Add(time.Minute)
		got, err := w.BeginCertificate(w.ctx, again, &ca.Spend{Seed: i.Seed})
		w.no(err)
		w.same(got, ca.Begun{})
		w.certificateIs(c, ca.Failed)
		c.DER = []byte("late")
		w.is(second(w.FinishCertificate(w.ctx, c)), fault.Conflict, "state")
	},
	"a key of another device is refused, but for renewals within the account, which are told of": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two := w.device(a), w.device(a)
		v := w.authority(a)
		c := w.issued(v, one, serialOf("a"))
		w.no(second(w.WantIdentity(w.ctx, w.by, a.ID, two.ID, ca.Want{Seed: "reuse", Hash: "hash of reuse", At: instant, Expires: instant.Add(time.Hour)}, true)))
		w.is(second(w.BeginCertificate(w.ctx, certificate(v, two, serialOf("b"), c.Key), &ca.Spend{Seed: "reuse"})), fault.Denied, "keyReused")
		renewal, err := w.BeginCertificate(w.ctx, certificate(v, two, serialOf("c"), c.Key), nil)
		w.no(err)
		if !renewal.Shared {
			w.t.Error("a renewal with another device's key is not told of")
		}
		b := w.customer("b")
		w.is(second(w.BeginCertificate(w.ctx, certificate(w.authority(b), w.device(b), serialOf("d"), c.Key), nil)), fault.Denied, "keyReused")
		w.no(second(w.BeginCertificate(w.ctx, certificate(v, one, serialOf("b"), c.Key), nil)))
	},
	"who waits for approval gets nothing before, and one answer after": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		i := w.want(d, "one")
		hold := &ca.Spend{Seed: i.Seed, Hold: true}
		w.is(second(w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, true)), fault.Conflict, "state")
		c := certificate(v, d, serialOf("a"), "k")
		for range 2 {
			got, err := w.BeginCertificate(w.ctx, c, hold)
			w.no(err)
			w.same(got, ca.Begun{Held: true})
		}
		w.same(w.identity(d).State, ca.StatePending)
		w.is(second(w.BeginCertificate(w.ctx, certificate(v, d, serialOf("b"), "other"), hold)), fault.Denied, "spent")
		w.no(second(w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, true)))
		got, err := w.BeginCertificate(w.ctx, c, hold)
		w.no(err)
		w.same(got, ca.Begun{})
		c.DER = []byte("der")
		i, err = w.FinishCertificate(w.ctx, c)
		w.no(err)
		w.same(i.Approved, false)
	},
	"a factory certificate waits for approval of its key": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		hold := &ca.Spend{Hold: true}
		got, err := w.BeginCertificate(w.ctx, certificate(v, d, serialOf("a"), "k"), hold)
		w.no(err)
		w.same(got, ca.Begun{Held: true})
		w.no(second(w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, true)))
		got, err = w.BeginCertificate(w.ctx, certificate(v, d, serialOf("b"), "other"), hold)
		w.no(err)
		w.same(got, ca.Begun{Held: true})
		w.no(second(w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, true)))
		got, err = w.BeginCertificate(w.ctx, certificate(v, d, serialOf("b"), "other"), hold)
		w.no(err)
		w.same(got, ca.Begun{})
	},
	"one that was denied has no password any more": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		i := w.want(d, "one")
		w.no(second(w.BeginCertificate(w.ctx, certificate(v, d, serialOf("a"), "k"), &ca.Spend{Seed: i.Seed, Hold: true})))
		i, err := w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, false)
		w.no(err)
		w.same(i.State, ca.StateFailed)
		w.missing(second(w.Bearer(w.ctx, ca.Who{Hash: "hash of one"})), "device")
	},
	"why a device was refused is kept, and takes no certificate away": func(_ *testing.T, w *world) {
		a := w.customer("a")
		v, one, two, three := w.authority(a), w.device(a), w.device(a), w.device(a)
		w.issued(v, one, serialOf("a"))
		w.want(two, "two")
		for _, d := range []fleet.Device{one, two, three} {
			w.no(second(w.FailIdentity(w.ctx, a.ID, d.ID, "it smells", instant.Add(time.Hour))))
		}
		i, j := w.identity(one), w.identity(two)
		if i.State != ca.StateIssued || i.Reason != "it smells" || j.State != ca.StateFailed || j.Reason != "it smells" || w.identity(three).Device != "" {
			w.t.Errorf("%+v, %+v", i, j)
		}
		if b, err := w.Bearer(w.ctx, ca.Who{Hash: "hash of two"}); err != nil || b.Device != two.ID {
			w.t.Error("its password is gone", err)
		}
	},
	"what is revoked is listed, once": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		c := w.issued(v, d, serialOf("a"))
		before, err := w.PKIMarks(w.ctx)
		w.no(err)
		got, err := w.RevokeCertificate(w.ctx, w.by, d.Account, c.Serial, ca.KeyCompromise, instant)
		w.no(err)
		if got.Status != ca.Revoked || got.Reason != ca.KeyCompromise {
			w.t.Errorf("%+v", got)
		}
		again, err := w.RevokeCertificate(w.ctx, w.by, d.Account, c.Serial, ca.Superseded, instant.Add(time.Hour))
		w.no(err)
		w.same(again, got)
		w.same(w.identity(d).State, ca.StateRevoked)
		l, err := w.Revocations(w.ctx, before.Revoked, instant)
		w.no(err)
		w.same(len(l), 1)
		w.same(l[0].Serial, c.Serial)
		l, err = w.Revocations(w.ctx, l[0].Mark, instant)
		w.no(err)
		w.same(l, []ca.Revocation{})
	},
	"a device that changes hands or goes takes its certificates along": func(_ *testing.T, w *world) {
		a := w.customer("a")
		b := w.customer("b")
		v := w.authority(w.top)
		one, two, three := w.device(a), w.device(a), w.device(b)
		serials := map[string]fleet.Device{serialOf("a"): one, serialOf("b"): two, serialOf("c"): three}
		for s, d := range serials {
			w.want(d, "seed "+s)
			w.issued(v, d, s)
		}
		w.step(one, verbs("release"))
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, two.ID))
		w.no(w.DeleteAccount(w.ctx, w.by, b.ID))
		for s := range serials {
			c, err := w.CertificateOf(w.ctx, v.ID, 1, s)
			w.no(err)
			if c.Status != ca.Revoked || c.Reason != ca.CessationOfOperation {
				w.t.Errorf("%+v", c)
			}
			w.missing(second(w.Bearer(w.ctx, ca.Who{Hash: "hash of seed " + s})), "device")
		}
		l, err := w.Revocations(w.ctx, 0, instant)
		w.no(err)
		w.same(len(l), 3)
		i, err := w.Identities(w.ctx, w.top.ID, nil)
		w.no(err)
		w.same(len(i), 0)
	},
	"one that is seen is installed, and counts as used": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		c := w.issued(v, d, serialOf("a"))
		at := instant.AddDate(0, 3, 0)
		n, err := w.GenerationInUse(w.ctx, v.ID, 1, at, at)
		w.no(err)
		w.same(n, 0)
		got, err := w.SawCertificates(w.ctx, map[string]time.Time{c.Serial: at, serialOf("f"): at})
		w.no(err)
		if len(got) != 1 || got[0].State != ca.StateInstalled || !got[0].SeenAt.Equal(at) || !got[0].ChangedAt.Equal(at) {
			w.t.Fatalf("%+v", got)
		}
		got, err = w.SawCertificates(w.ctx, map[string]time.Time{c.Serial: at.Add(time.Hour)})
		w.no(err)
		if len(got) != 1 || got[0].ChangedAt.Equal(got[0].SeenAt) {
			w.t.Errorf("installed again: %+v", got)
		}
		n, err = w.GenerationInUse(w.ctx, v.ID, 1, at, at)
		w.no(err)
		w.same(n, 1)
		n, err = w.GenerationInUse(w.ctx, v.ID, 1, at, c.NotAfter)
		w.no(err)
		w.same(n, 0)
	},
	"certificates are listed by device, state and end": func(_ *testing.T, w *world) {
		a := w.customer("a")
		site := w.site(a, "s")
		v, one, two := w.authority(a), w.device(a), w.device(a)
		two.Site = string(site.ID)
		w.no(second(w.SaveDevice(w.ctx, w.by, two)))
		x, y := w.issued(v, one, serialOf("a")), w.issued(v, two, serialOf("b"))
		w.no(second(w.RevokeCertificate(w.ctx, w.by, a.ID, y.Serial, ca.Superseded, instant)))
		for name, c := range map[string]struct {
			q    ca.CertificateQuery
			want []string
		}{
			"all":     {ca.CertificateQuery{}, []string{x.Serial, y.Serial}},
			"device":  {ca.CertificateQuery{Device: two.ID}, []string{y.Serial}},
			"mac":     {ca.CertificateQuery{MAC: one.MAC}, []string{x.Serial}},
			"valid":   {ca.CertificateQuery{Status: ca.Valid, Now: instant}, []string{x.Serial}},
			"revoked": {ca.CertificateQuery{Status: ca.Revoked}, []string{y.Serial}},
			"expired": {ca.CertificateQuery{Status: ca.Expired, Now: x.NotAfter.Add(time.Hour)}, []string{x.Serial}},
			"none":    {ca.CertificateQuery{Status: ca.Expired, Now: instant}, nil},
			"ending":  {ca.CertificateQuery{Before: x.NotAfter}, nil},
			"site":    {ca.CertificateQuery{Within: []fleet.SiteID{site.ID}}, []string{y.Serial}},
			"page":    {ca.CertificateQuery{Page: fleet.Page{After: x.Serial, Limit: 1}}, []string{y.Serial}},
		} {
			l, err := w.Certificates(w.ctx, a.ID, c.q)
			w.no(err)
			var got []string
			for _, c := range l {
				got = append(got, c.Serial)
			}
			if d := Diff(c.want, got); d != "" {
				w.t.Errorf("%s: %s", name, d)
			}
		}
		e, err := w.ExpiringIdentities(w.ctx, instant, x.NotAfter, "", 10)
		w.no(err)
		if len(e) != 1 || e[0].Device != one.ID {
			w.t.Errorf("expiring: %+v", e)
		}
	},
}
