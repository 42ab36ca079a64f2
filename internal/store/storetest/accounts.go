package storetest

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
)

var accounts = map[string]func(*testing.T, *world){
	"a new database has one operator": func(_ *testing.T, w *world) {
		if w.top.Type != fleet.Operator || w.top.Parent != "" || w.top.Path != string(w.top.ID)+"/" {
			w.t.Errorf("the operator is %+v", w.top)
		}
		p := w.provisioning(w.top)
		if p.Current.Generation != 1 || len(p.Current.User) < 24 || p.Current.Password.Empty() {
			w.t.Errorf("its provisioning is %+v", p)
		}
		_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Name: "second", Type: fleet.Operator}, fleet.DefaultProvisioning(), pair)
		w.is(err, fault.Invalid, "")
	},
	"a created account is filled in and read back as returned": func(_ *testing.T, w *world) {
		p := w.account(w.top, "north", fleet.Provider)
		a, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: p.ID, Name: "acme", DisplayName: "Acme – Ünïon", Type: fleet.Customer, License: fleet.Enterprise, Labels: map[string]string{"tier": "gold"}}, fleet.DefaultProvisioning(), pair)
		w.no(err)
		if a.Path != p.Path+string(a.ID)+"/" || !regexp.MustCompile(`^acc_[0-9A-Z]{26}$`).MatchString(string(a.ID)) || !regexp.MustCompile(`^[1-9][0-9]{7}$`).MatchString(a.Number) || a.Revision != 1 || a.CreatedAt.IsZero() {
			w.t.Errorf("filled in: %+v", a)
		}
		got, err := w.Account(w.ctx, a.ID)
		w.no(err)
		w.same(got, a)
		if p.License != fleet.Standard {
			w.t.Errorf("licence %q by default", p.License)
		}
	},
	"levels may be skipped and not turned round": func(_ *testing.T, w *world) {
		r := w.account(w.top, "r", fleet.Reseller)
		for _, kind := range []fleet.AccountType{fleet.Provider, fleet.Reseller, fleet.Operator, "nonsense", ""} {
			_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: r.ID, Name: "x", Type: kind}, fleet.DefaultProvisioning(), pair)
			w.is(err, fault.Invalid, "")
		}
		w.account(r, "c", fleet.Customer)
	},
	"a parent that is not there is missing": func(_ *testing.T, w *world) {
		_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: "acc_none", Name: "x", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)
		w.missing(err, "account")
	},
	"names are unique beneath one parent": func(_ *testing.T, w *world) {
		w.customer("acme")
		_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)
		w.is(err, fault.Conflict, "nameTaken")
		b := w.customer("b")
		b.Name = "acme"
		_, err = w.SaveAccount(w.ctx, w.by, b)
		w.is(err, fault.Conflict, "nameTaken")
	},
	"names with slashes, control characters, edge spaces or no length are refused": func(_ *testing.T, w *world) {
		for _, name := range []string{"", "a/b", "a\x00b", "a\nb", " a", "a ", strings.Repeat("ä", 101), "\xff"} {
			_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: name, Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)
			w.is(err, fault.Invalid, "")
		}
		w.customer(strings.Repeat("ä", 100))
		_, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "x", DisplayName: "nul \x00", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)
		w.is(err, fault.Invalid, "")
	},
	"an account is found by id and by name, beneath a root": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		a := w.account(p, "acme", fleet.Customer)
		for _, root := range []fleet.Account{w.top, p, a} {
			for _, ref := range []string{string(a.ID), "acme"} {
				got, err := w.FindAccount(w.ctx, root.ID, ref)
				w.no(err)
				w.same(got, a)
			}
		}
		for _, ref := range []string{"", "nobody", "ACME", "acme\x00", "\xff", "acme%"} {
			_, err := w.FindAccount(w.ctx, w.top.ID, ref)
			w.missing(err, "account")
		}
	},
	"a name that several accounts share is ambiguous only where both are seen": func(_ *testing.T, w *world) {
		p, q := w.account(w.top, "p", fleet.Provider), w.account(w.top, "q", fleet.Provider)
		a := w.account(p, "acme", fleet.Customer)
		w.account(q, "acme", fleet.Customer)
		_, err := w.FindAccount(w.ctx, w.top.ID, "acme")
		w.is(err, fault.Conflict, "ambiguousName")
		got, err := w.FindAccount(w.ctx, p.ID, "acme")
		w.no(err)
		w.same(got, a)
	},
	"accounts are listed by id in pages that stay right while others are made": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		want := []string{string(p.ID)}
		for _, n := range []string{"a", "b", "c", "d", "e"} {
			want = append(want, string(w.account(p, n, fleet.Customer).ID))
		}
		w.customer("elsewhere")
		n := 0
		got := pages(w, 2, func(a fleet.Account) string { return string(a.ID) }, func(pg fleet.Page) ([]fleet.Account, error) { return w.Accounts(w.ctx, p.ID, pg) }, func() {
			n++
			w.account(w.top, "late "+string(rune('a'+n)), fleet.Customer)
		})
		w.same(got, want)
		if !slices.IsSorted(got) {
			w.t.Error("not by id")
		}
	},
	"a save replaces what may change and nothing else": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		edit := a
		edit.Name, edit.DisplayName, edit.License, edit.Labels = "acme2", "Acme", fleet.Enterprise, map[string]string{"a": "b"}
		edit.Type, edit.Number, edit.Path, edit.Parent, edit.Existing = fleet.Provider, "1", "x/", "acc_x", true
		got, err := w.SaveAccount(w.ctx, w.by, edit)
		w.no(err)
		want := a
		want.Name, want.DisplayName, want.License, want.Labels, want.Revision, want.UpdatedAt = "acme2", "Acme", fleet.Enterprise, map[string]string{"a": "b"}, 2, got.UpdatedAt
		w.same(got, want)
		read, err := w.Account(w.ctx, a.ID)
		w.no(err)
		w.same(read, want)
	},
	"a save from an older revision is stale and changes nothing": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		first := a
		first.Name = "one"
		first, err := w.SaveAccount(w.ctx, w.by, first)
		w.no(err)
		a.Name = "two"
		_, err = w.SaveAccount(w.ctx, w.by, a)
		w.is(err, fault.Conflict, "stale")
		got, err := w.Account(w.ctx, a.ID)
		w.no(err)
		w.same(got, first)
		_, err = w.SaveAccount(w.ctx, w.by, fleet.Account{ID: "acc_none", Name: "x"})
		w.missing(err, "account")
	},
	"a deleted account is gone with all it had": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d := w.device(a)
		key := w.provisioning(a).Key
		w.no(w.PutUpload(w.ctx, a.ID, d.MAC, "x.log", []byte("x")))
		w.no(w.DeleteAccount(w.ctx, w.by, a.ID))
		_, err := w.Account(w.ctx, a.ID)
		w.missing(err, "account")
		_, err = w.ProvisioningByKey(w.ctx, key)
		w.missing(err, "account")
		_, err = w.FindDevice(w.ctx, w.top.ID, d.MAC.String())
		w.missing(err, "device")
		_, err = w.Upload(w.ctx, a.ID, d.MAC, "x.log")
		w.missing(err, "upload")
		w.missing(w.DeleteAccount(w.ctx, w.by, a.ID), "account")
		_, err = w.CreateDevice(w.ctx, w.by, fleet.Device{Account: w.customer("new").ID, MAC: d.MAC})
		w.no(err)
	},
	"an account with accounts beneath it, and the operator, are not deleted": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		c := w.account(p, "c", fleet.Customer)
		w.is(w.DeleteAccount(w.ctx, w.by, p.ID), fault.Conflict, "accountNotEmpty")
		w.is(w.DeleteAccount(w.ctx, w.by, w.top.ID), fault.Conflict, "")
		w.no(w.DeleteAccount(w.ctx, w.by, c.ID))
		w.no(w.DeleteAccount(w.ctx, w.by, p.ID))
	},
}
