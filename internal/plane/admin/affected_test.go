package admin_test

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

// rows reads a table, and takes its head off.
func rows(t *testing.T, body string) [][]string {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	must(t, err)
	return all[1:]
}

func TestWhoChangesAPolicySeesWhichDevicesAndWhereTheyStand(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	var ids []string
	for _, mac := range []string{"0004f2000003", "0004f2000002", "0004f2000001", "0004f2000004"} {
		ids = append(ids, a.device(id, mac, "VVX 450"))
	}
	a.link(id, ids[0], true)
	a.link(id, ids[1], false)
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "own"}, "spec": obj{"level": "device", "target": ids[3], "settings": obj{"tcpIpApp.sntp.address": "own.example"}}})
	would := obj{"metadata": obj{"name": "time"}, "spec": obj{"level": "account", "settings": obj{"tcpIpApp.sntp.address": "a.example", "device.local.deviceName": "=here"}}}
	trial := a.want(201, "POST", "/accounts/acme/policies?dryRun=true&connections=true", would)
	is(t, "of a new one", at(trial.JSON, "impact", "connections"), obj{"online": 1, "inCall": 0, "offline": 1, "unknown": 2})
	place := a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}}).JSON["id"]
	gate := a.want(201, "POST", "/accounts/acme/gateways", obj{"metadata": obj{"name": "g"}, "spec": obj{"site": place}}).JSON["id"].(string)
	calls := func(mac string, at time.Time) {
		_, err := a.store.SaveFound(t.Context(), fleet.AccountID(id), fleet.GatewayID(gate), []fleet.Found{{MAC: parseMAC(t, mac), Condition: "inCall", At: at}})
		must(t, err)
	}
	calls("0004f2000003", time.Now().Add(-time.Hour))
	is(t, "a call that a gateway saw that is gone", at(a.want(201, "POST", "/accounts/acme/policies?dryRun=true&connections=true", would).JSON, "impact", "connections", "inCall"), 0)
	_, err := a.store.SawGateway(t.Context(), fleet.AccountID(id), fleet.GatewaySighting{Gateway: fleet.GatewayID(gate), Online: true, Node: "n", At: time.Now()})
	must(t, err)
	calls("0004f2000002", time.Now()) // has gone since
	is(t, "in a call", at(a.want(201, "POST", "/accounts/acme/policies?dryRun=true&connections=true", would).JSON, "impact", "connections"), obj{"online": 1, "inCall": 1, "offline": 1, "unknown": 2})
	table := a.want(200, "POST", "/accounts/acme/policies:affected", would)
	got := rows(t, table.Body)
	is(t, "devices", len(got), 4)
	is(t, "the first by MAC", got[0], []string{"0004f2000001", "", "VVX 450", "", "", "unknown", got[0][6], "device.local.deviceName: not told -> =here; tcpIpApp.sntp.address: pool.ntp.org -> a.example"})
	is(t, "online", got[2][5], "online")
	is(t, "who keeps a stronger value", got[3][7], "device.local.deviceName: not told -> =here")
	a.want(201, "POST", "/accounts/acme/policies", would)
	without := obj{"spec": obj{"settings": obj{"device.local.deviceName": "=here"}}}
	is(t, "of one that is there", at(a.want(200, "POST", "/policies/time:preview?connections=true", without).JSON, "connections"), obj{"online": 1, "inCall": 1, "offline": 1, "unknown": 1})
	is(t, "nobody asked", a.want(200, "POST", "/policies/time:preview", without).JSON["connections"], nil)
	got = rows(t, a.want(200, "POST", "/accounts/acme/policies:affected?policy=time", obj{"spec": obj{"level": "account", "settings": obj{"device.local.deviceName": "=here"}}}).Body)
	is(t, "who only reads a shared file that changes", got[3][7], "")
	is(t, "of one that is there", got[0][7], "tcpIpApp.sntp.address: a.example -> pool.ntp.org")
	a.want(404, "POST", "/accounts/acme/policies:affected?policy=nobody", would)
	a.want(422, "POST", "/accounts/acme/policies:affected", obj{"metadata": obj{"name": "x"}, "spec": obj{"level": "account", "settings": obj{"no.such": "x"}}})
}

func TestAJobIsForTheDevicesOfAPolicy(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	mine := a.device(id, "0004f2000001", "VVX 450")
	a.device(id, "0004f2000002", "VVX 250")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "time"}, "spec": obj{"level": "model", "target": "VVX 450"}})
	for name, target := range map[string]obj{"two": {"ids": []string{mine}, "policy": "time"}, "nobody's": {"policy": "nothing"}} {
		a.want(422, "POST", "/accounts/acme/devices:bulk", obj{"action": "sync", "target": target}, "Idempotency-Key", name)
	}
	j := a.want(202, "POST", "/accounts/acme/devices:bulk", obj{"action": "sync", "target": obj{"policy": "time"}}, "Idempotency-Key", "1").JSON
	items := at(a.want(200, "GET", "/jobs/"+at(j, "id").(string)+"/items", nil).JSON, "items").([]any)
	is(t, "devices of the job", len(items), 1)
	is(t, "which", at(items[0], "subject"), mine)
}

func TestAReasonStandsInTheAuditTrail(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}, "Audit-Comment", "Stra%C3%9Fe%20%E2%86%92%20CHG-17")
	last := at(a.want(200, "GET", "/audit?account="+id+"&action=policy.create", nil).JSON, "items", 0)
	is(t, "the reason", at(last, "changes", "comment"), "Straße → CHG-17")
	is(t, "beside what changed", at(last, "changes", "name"), "p")
	for _, text := range []string{"%zz", "%FF", "%00", strings.Repeat("x", 501)} {
		is(t, text, a.want(400, "PATCH", "/policies/p", obj{"spec": obj{"priority": "low"}}, "If-Match", "*", "Audit-Comment", text).JSON["code"], "comment")
	}
	is(t, "refused whole", at(a.want(200, "GET", "/policies/p", nil).JSON, "spec", "priority"), "normal")
}
