package storetest

import (
	"testing"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// names: whatever has a name is addressed by it, after its id and MAC.
var names = map[string]func(*testing.T, *world){
	"a name that could be another thing's id is refused": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d, p := w.device(a), w.policy(a, "base")
		for _, name := range []string{string(a.ID), string(d.ID), string(p.ID), "acc_01m8a5wqs2fsHQX7J8TBW3RC0W"} {
			reserved := func(err error) {
				w.t.Helper()
				w.is(err, fault.Invalid, "")
				if f := fault.As(err).Fields; len(f) != 1 || f[0].Pointer != "/metadata/name" || f[0].Code != "reserved" {
					w.t.Errorf("%s: refused for %+v", name, f)
				}
			}
			reserved(second(w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: name, Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)))
			changed := a
			changed.Name = name
			reserved(second(w.SaveAccount(w.ctx, w.by, changed)))
			reserved(second(w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Name: name})))
			reserved(second(w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: name, Level: policy.Account})))
			reserved(second(w.CreateToken(w.ctx, w.by, access.Token{Account: a.ID, Name: name})))
		}
		for _, name := range []string{"acc_1", "site_berlin", "acc_01M8A5WQS2FSHQX7J8TBW3RC0", "a-b_01M8A5WQS2FSHQX7J8TBW3RC0W", "01M8A5WQS2FSHQX7J8TBW3RC0W"} {
			w.no(second(w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: name, Level: policy.Account})))
		}
	},
	"a device's name that could be another's MAC is refused": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d := w.device(a)
		for _, name := range []string{"0004f2000001", "00:04:F2:00:00:01", "00-04-f2-00-00-01", "0004.f200.0001"} {
			_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Name: name})
			w.is(err, fault.Invalid, "")
			d.Name = name
			_, err = w.SaveDevice(w.ctx, w.by, d)
			w.is(err, fault.Invalid, "")
		}
		d.Name = "phone 0004f2000001"
		w.no(second(w.SaveDevice(w.ctx, w.by, d)))
		w.no(second(w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "0004f2000001", Level: policy.Account})))
	},
}
