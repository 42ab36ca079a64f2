package gateway_test

import (
	"fmt"
	"testing"
	"time"

	"muster/internal/order"
	"muster/internal/sim"
)

func TestManyPhonesSomeOfThemInACallOrWithAnotherPasswordAndTheUplinkCutTwice(t *testing.T) {
	count := 500
	if testing.Short() {
		count = 60
	}
	b := newBase(t)
	o := newFleet(t, sim.LAN{Lots: []sim.Lot{{Share: .1, Temper: sim.Temper{InCall: time.Hour}}, {Share: .05, Temper: sim.Temper{OtherPassword: true}}}},
		sim.Options{Models: []string{"VVX 450", "Studio X30", "CCX 500"}, Count: count})
	opts := o.at(b.options(t.TempDir()))
	opts.Sweep, opts.Retry = 10*time.Second, 500*time.Millisecond
	b.onUp = func(up order.GatewayUp) {
		if up.Hello != nil { // as the server does
			b.work.Go(func() { b.roster(1, site, o.devices...) })
		}
	}
	b.run(opts)
	began := time.Now()
	for i, d := range o.devices {
		b.command(d, command(fmt.Sprint("c", i), order.ApplyCredentials, credentials(d.Family, 1, "acme")))
		if i == count/3 || i == 2*count/3 {
			b.cutAndBack()
			// What was on its way when the link broke is sent again, as the server does.
			for j := range i + 1 {
				if len(b.acks(0, fmt.Sprint("c", j))) == 0 {
					b.command(o.devices[j], command(fmt.Sprint("c", j), order.ApplyCredentials, credentials(o.devices[j].Family, 1, "acme")))
				}
			}
		}
	}
	ended := map[string]int{}
	for i, d := range o.fleet.Devices() {
		id, temper := fmt.Sprint("c", i), d.LAN().Temper
		want, condition := order.OK, order.Ready
		switch temper {
		case "in-call":
			want, condition = order.Later, order.InCall
		case "other-password":
			want, condition = order.Failed, order.WrongPassword
		}
		eventually(t, id+" "+temper, func() bool {
			a := b.acks(0, id)
			return len(a) > 0 && a[len(a)-1].Result == want
		})
		b.found(0, o.devices[i].MAC, condition)
		if a := b.acks(0, id); want != order.OK && a[len(a)-1].Detail == "" {
			t.Errorf("%s: no reason", id)
		}
		ended[string(want)]++
	}
	t.Logf("%d phones in %s: %v", count, time.Since(began).Round(time.Millisecond), ended)
	if ended["later"] != count/10 || ended["failed"] != count/20 {
		t.Errorf("%v", ended)
	}
	for _, d := range o.fleet.Devices() {
		d.Call(false)
	}
	for i, d := range o.fleet.Devices() {
		l := d.LAN()
		if l.WrongPasswords > 2 || l.Lockouts > 0 {
			t.Errorf("%s: %d wrong passwords", l.MAC, l.WrongPasswords)
		}
		if l.Temper != "other-password" {
			eventually(t, "it moves after the call", func() bool { return o.fleet.Devices()[i].LAN().User == "acme" })
		}
	}
}
