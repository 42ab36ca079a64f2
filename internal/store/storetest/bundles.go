package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"muster/internal/bundle"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// zipped is a bundle as it comes from a zip.
func (w *world) zipped(a fleet.AccountID, site fleet.SiteID) bundle.Bundle {
	b := bundle.Bundle{Account: a, Site: site}
	for _, f := range [][2]string{{"46xxsettings.txt", "SET SIPDOMAIN bundled.example"}, {"Logo.PNG", "\x89PNG\x00\xff"}} {
		sum := sha256.Sum256([]byte(f[1]))
		b.Files = append(b.Files, bundle.File{Name: f[0], Size: int64(len(f[1])), Sum: hex.EncodeToString(sum[:]), Use: bundle.Served, Body: []byte(f[1])})
	}
	return b
}

func (w *world) bundled(s fleet.Site) bundle.Bundle {
	w.t.Helper()
	b, err := w.SaveBundle(w.ctx, w.by, w.zipped(s.Account, s.ID))
	w.no(err)
	return b
}

var bundles = map[string]func(*testing.T, *world){
	"a bundle comes back byte for byte, by names in any letter case": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		w.missing(second(w.SiteBundle(w.ctx, a.ID, s.ID)), "bundle")
		b := w.bundled(s)
		if b.Revision != 1 || b.CreatedAt.IsZero() || b.Files[0].Body != nil {
			w.t.Errorf("it is %+v", b)
		}
		got, err := w.SiteBundle(w.ctx, a.ID, s.ID)
		w.no(err)
		w.same(got, b)
		all, err := w.Bundles(w.ctx, a.ID)
		w.no(err)
		w.same(all, []bundle.Bundle{b})
		for _, f := range w.zipped(a.ID, s.ID).Files {
			for _, name := range []string{f.Name, strings.ToUpper(f.Name), strings.ToLower(f.Name)} {
				body, err := w.BundleFile(w.ctx, a.ID, s.ID, name)
				w.no(err)
				w.same(body, f.Body)
			}
		}
		w.missing(second(w.BundleFile(w.ctx, a.ID, s.ID, "none.txt")), "file")
	},
	"the next bundle takes the place of all of the last, and the same again changes nothing": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		b := w.bundled(s)
		before := len(w.entries())
		same := w.zipped(a.ID, s.ID)
		same.Revision = b.Revision
		got, err := w.SaveBundle(w.ctx, w.by, same)
		w.no(err)
		w.same(got, b)
		w.same(len(w.entries()), before)
		w.is(second(w.SaveBundle(w.ctx, w.by, w.zipped(a.ID, s.ID))), fault.Conflict, "stale")
		next := w.zipped(a.ID, s.ID)
		next.Revision, next.Files = 1, next.Files[1:]
		got, err = w.SaveBundle(w.ctx, w.by, next)
		w.no(err)
		if got.Revision != 2 || !got.CreatedAt.Equal(b.CreatedAt) || len(got.Files) != 1 {
			w.t.Errorf("it is %+v", got)
		}
		w.missing(second(w.BundleFile(w.ctx, a.ID, s.ID, "46xxsettings.txt")), "file")
		w.no(second(w.BundleFile(w.ctx, a.ID, s.ID, "logo.png")))
	},
	"a bundle goes with its site, and alone": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, other := w.site(a, "s"), w.site(a, "other")
		w.bundled(s)
		w.bundled(other)
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, s.ID))
		w.no(w.DeleteBundle(w.ctx, w.by, a.ID, other.ID))
		w.missing(w.DeleteBundle(w.ctx, w.by, a.ID, other.ID), "bundle")
		all, err := w.Bundles(w.ctx, a.ID)
		w.no(err)
		w.same(all, []bundle.Bundle{})
		w.missing(second(w.BundleFile(w.ctx, a.ID, other.ID, "logo.png")), "file")
	},
	"of two that upload at once, one is told": func(_ *testing.T, w *world) {
		s := w.site(w.customer("a"), "s")
		taken, refused := 0, 0
		for _, err := range together(8, func(i int) error {
			b := w.zipped(s.Account, s.ID)
			b.Files = b.Files[i%2 : i%2+1]
			_, err := w.SaveBundle(w.ctx, w.by, b)
			return err
		}) {
			if err == nil {
				taken++
				continue
			}
			w.is(err, fault.Conflict, "stale")
			refused++
		}
		w.same([]int{taken, refused}, []int{1, 7})
		b, err := w.SiteBundle(w.ctx, s.Account, s.ID)
		w.no(err)
		_, err = w.BundleFile(w.ctx, s.Account, s.ID, b.Files[0].Name)
		w.no(err)
		if time.Since(b.CreatedAt) > time.Hour {
			w.t.Error("it is of long ago")
		}
	},
}
