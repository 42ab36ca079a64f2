package storetest

import (
	"net/netip"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// same: who applies the same files every night leaves no trail of it.
var same = map[string]func(*testing.T, *world){
	"a save that changes nothing writes nothing": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d, p := w.device(a), w.policy(a, "base")
		bare, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "bare", Level: policy.Account})
		w.no(err)
		prov := w.provisioning(a)
		prov.AutoSync.Models = []string{"VVX 450"}
		prov, err = w.SaveProvisioning(w.ctx, w.by, prov, fleet.CredentialsEdit{})
		w.no(err)
		before := len(w.entries())

		e := a
		e.Labels = map[string]string{}
		got, err := w.SaveAccount(w.ctx, w.by, e)
		w.no(err)
		w.same(got, a)
		f := d
		f.Labels, f.Groups = map[string]string{}, []string{}
		gotDevice, err := w.SaveDevice(w.ctx, w.by, f)
		w.no(err)
		w.same(gotDevice, d)
		gotPolicy, err := w.SavePolicy(w.ctx, w.by, p)
		w.no(err)
		w.same(gotPolicy, p)
		b := bare
		b.Settings, b.Locked, b.Labels = map[policy.Key]string{}, []policy.Key{}, map[string]string{}
		gotPolicy, err = w.SavePolicy(w.ctx, w.by, b)
		w.no(err)
		w.same(gotPolicy, bare)
		q := prov
		q.AutoSync.Waves, q.AutoSync.Sites = []int{}, []string{}
		gotProv, err := w.SaveProvisioning(w.ctx, w.by, q, fleet.CredentialsEdit{})
		w.no(err)
		w.same(gotProv, prov)
		if after := len(w.entries()); after != before {
			w.t.Errorf("%d audit rows were written: %v", after-before, w.entries()[:after-before])
		}

		p.Settings = map[policy.Key]string{"tcpIpApp.sntp.address": "time.example", "ucs:x": "other"}
		gotPolicy, err = w.SavePolicy(w.ctx, w.by, p)
		w.no(err)
		if gotPolicy.Revision != p.Revision+1 {
			w.t.Error("a value that changed is not saved")
		}
	},
	"the trail says in words what an edit of the provisioning changed": func(_ *testing.T, w *world) {
		p := w.provisioning(w.customer("acme"))
		p.AutoSync = fleet.AutoSync{Models: []string{"VVX 450", "J179"}, Waves: []int{10, 50}, StopAtFailures: 3}
		p.Overlap, p.HTTP = 90*time.Minute, fleet.HTTPAll
		p.Defaults.PollInterval, p.Defaults.TimeServer, p.Defaults.AdminPassword = 30*time.Minute, "ntp.example", secret.New("another-1")
		p.CheckSync = fleet.CheckSync{Networks: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.0.2.0/24")}, Port: 5062, Transport: "tcp", User: "notifier", Password: secret.New("another-2")}
		w.no(second(w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})))
		es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
		w.no(err)
		w.same(es[0].Changes, map[string]string{
			"autoSync.enabled": "on → off", "autoSync.scope.models": "none → VVX 450, J179", "autoSync.waves": "none → 10, 50", "autoSync.stopAtFailures": "0 → 3",
			"overlap": "168h → 1h30m", "http": "noSecrets → all",
			"deviceDefaults.pollInterval": "1h → 30m", "deviceDefaults.timeServer": "none → ntp.example", "deviceDefaults.adminPassword": "changed",
			"checkSync.networks": "none → 10.0.0.0/8, 192.0.2.0/24", "checkSync.port": "5060 → 5062", "checkSync.transport": "udp → tcp", "checkSync.user": "none → notifier", "checkSync.password": "changed",
		})
	},
}
