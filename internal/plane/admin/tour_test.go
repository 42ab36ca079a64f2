package admin_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/secret"
)

// A tour asks every operation once, with success. It returns every answer.
type tour struct {
	account, device, policy, token, mac, job, release, authority, serial, capture string
	things                                                                        map[string]string // ids of sites, rooms, groups …, by path
	answers                                                                       map[string]answer // by operationId
}

// thing is a kind of what accounts have, with something to make of it.
type thing struct {
	kind, path string
	spec       obj
}

// things stand in the order in which they refer to each other.
var things = []thing{
	{"Site", "sites", obj{"region": "eu/de", "pin": "4711", "subnets": []string{"10.1.0.0/16"}}},
	{"Room", "rooms", obj{"site": "Site 1", "floor": "2", "size": "small", "capacity": 4}},
	{"DeviceUserGroup", "device-user-groups", obj{"description": "Sales"}},
	{"DeviceUser", "device-users", obj{"email": "ada@example.com", "groups": []string{"DeviceUserGroup 1"}}},
	{"DeviceGroup", "device-groups", obj{"description": "Lobby"}},
	{"SavedView", "saved-views", obj{"columns": []string{"mac"}}},
	{"Profile", "profiles", obj{"provisioningURL": "https://phones:" + canary + "@prov.example.com/x", "phoneGroup": 7}},
	{"EnrollmentCode", "enrollment-codes", obj{"site": "Site 1", "kind": "numeric12"}},
	{"Member", "members", obj{"email": "ada@example.com", "role": "helpdesk", "sites": []string{"Site 1"}}},
	{"Gateway", "gateways", obj{"site": "Site 1", "logins": obj{"ucs": obj{"user": "Polycom", "password": canary, "pushUser": "p", "pushPassword": canary}}}},
}

const canary = "Canary-Password-7391"
const canaryAdmin = "Canary-Admin-5512"
const canarySetting = "Canary-Setting-8864"

func (a *api) tour(name, mac string) tour {
	a.t.Helper()
	v := tour{mac: mac, things: map[string]string{}, answers: map[string]answer{}}
	keep := func(id string, out answer) answer {
		v.answers[id] = out
		return out
	}
	v.account = at(keep("createAccount", a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": name, "labels": obj{"k": "v"}}, "spec": obj{"type": "customer", "displayName": "Shown"}})).JSON, "id").(string)
	acc := "/accounts/" + v.account
	keep("listAccounts", a.want(200, "GET", "/accounts", nil))
	keep("getAccount", a.want(200, "GET", acc, nil))
	keep("updateAccount", a.want(200, "PATCH", acc, obj{"spec": obj{"displayName": "Other"}}))
	keep("getProvisioning", a.want(200, "GET", acc+"/provisioning", nil))
	keep("updateProvisioning", a.want(200, "PATCH", acc+"/provisioning", obj{"spec": obj{"serverUser": "tourist", "serverPassword": canary, "deviceDefaults": obj{"adminPassword": canaryAdmin}}}, "If-Match", "*"))
	keep("revealCredentials", a.want(200, "POST", acc+"/provisioning:reveal", nil))
	keep("preflightProvisioning", a.want(200, "POST", acc+"/provisioning:preflight", obj{"spec": obj{"serverUser": "next"}}))
	keep("probeProfile", a.want(200, "POST", acc+"/profiles:probe", obj{"spec": obj{"provisioningURL": "https://phones:********@10.0.0.7/x"}}))
	keep("getDHCP", a.want(200, "GET", acc+"/provisioning/dhcp?server=kea&family=ucs", nil))
	keep("listCredentials", a.want(200, "GET", acc+"/provisioning/credentials", nil))
	keep("endCredentials", a.want(200, "POST", acc+"/provisioning/credentials/1:end", nil))
	for _, k := range things {
		list, body := acc+"/"+k.path, obj{"metadata": obj{"name": k.kind + " 1"}, "spec": k.spec}
		made := keep("create"+k.kind, a.want(201, "POST", list, body))
		v.things[k.path] = at(made.JSON, "id").(string)
		keep("list"+k.kind+"s", a.want(200, "GET", list, nil))
		for prefix, path := range map[string]string{"": "/" + k.path + "/" + v.things[k.path], "Account": list + "/" + k.kind + " 1"} {
			path = strings.ReplaceAll(path, " ", "%20")
			got := keep("get"+prefix+k.kind, a.want(200, "GET", path, nil))
			keep("replace"+prefix+k.kind, a.want(200, "PUT", path, got.JSON, "If-Match", "*"))
			got = a.want(200, "GET", path, nil)
			keep("update"+prefix+k.kind, a.want(200, "PATCH", path, obj{"metadata": obj{"labels": obj{"k": "v"}}}, "If-Match", got.Header.Get("ETag")))
			other := obj{"metadata": obj{"name": k.kind + " 2"}, "spec": obj{}}
			if k.kind == "Room" || k.kind == "Gateway" || k.kind == "EnrollmentCode" {
				other["spec"] = obj{"site": v.things["sites"]}
			}
			if k.kind == "Member" {
				other["spec"] = obj{"email": "grace@example.com", "role": "admin"}
			}
			id := at(a.want(201, "POST", list, other).JSON, "id").(string)
			keep("delete"+prefix+k.kind, a.want(204, "DELETE", path[:strings.LastIndexByte(path, '/')+1]+id, nil, "If-Match", "*"))
		}
	}
	keep("findSiteAt", a.want(200, "GET", acc+"/sites:at?address=10.1.0.7", nil))
	keep("getMe", a.want(200, "GET", "/me", nil))
	m := v.things["members"]
	link := keep("inviteMember", a.want(201, "POST", "/members/"+m+":invite", nil))
	b := a.browse()
	keep("lookAtLink", b.want(200, "POST", "/session:look", obj{"link": link.JSON["link"]}))
	keep("followLink", b.want(200, "POST", "/session:follow", obj{"link": link.JSON["link"], "password": goodPassword}))
	keep("signIn", b.signIn(200, "ada@example.com", goodPassword, "account", v.account))
	keep("listSignInMethods", b.want(200, "GET", "/session:methods", nil))
	keep("getSession", b.want(200, "GET", "/session", nil))
	sessions := keep("listSessions", b.want(200, "GET", "/sessions", nil))
	keep("endSession", b.want(204, "DELETE", "/sessions/"+at(sessions.JSON, "items", 0, "id").(string), nil))
	keep("endOtherSessions", b.want(204, "POST", "/sessions:endOthers", nil))
	proof := obj{"password": goodPassword}
	key := secret.New(keep("beginTotp", b.want(200, "POST", "/session:totp", proof)).JSON["key"].(string))
	codes := keep("confirmTotp", b.want(200, "POST", "/session:confirmTotp", obj{"code": access.Code(key, time.Now())}))
	proof["code"] = at(codes.JSON, "codes", 0)
	codes = keep("newRecoveryCodes", b.want(200, "POST", "/session:recoveryCodes", proof))
	proof["code"] = at(codes.JSON, "codes", 0)
	keep("removeTotp", b.want(204, "POST", "/session:removeTotp", proof))
	keep("changePassword", b.want(204, "POST", "/session:password", obj{"current": goodPassword, "password": "another fine password"}))
	keep("signOut", b.want(204, "DELETE", "/session", nil))
	keep("resetMember", a.want(201, "POST", "/members/"+m+":reset?totp=true", nil))
	keep("signOutMember", a.want(204, "POST", "/members/"+m+":signOut", nil))
	keep("createOwnerLink", a.want(201, "POST", acc+"/sign-in-links", nil))
	keep("listPermissions", a.want(200, "GET", acc+"/permissions", nil))
	zipped := acc + "/sites/" + v.things["sites"] + "/bundle"
	keep("replaceSiteBundle", a.want(200, "PUT", zipped, zipOf(a.t, "logo.png", "\x89PNG", "site.txt", "password "+canary), "Content-Type", "application/zip"))
	keep("getSiteBundle", a.want(200, "GET", zipped, nil))
	keep("getSiteBundleContent", a.want(200, "GET", zipped+"/content", nil))
	keep("deleteSiteBundle", a.want(204, "DELETE", zipped, nil))
	gate, found := v.things["gateways"], acc+"/gateways/"+v.things["gateways"]+"/found"
	keep("rotateGateway", a.want(200, "POST", acc+"/gateways/"+gate+":rotate", nil))
	must(a.t, second(a.store.SawGateway(a.t.Context(), accountID(v.account), fleet.GatewaySighting{Gateway: fleet.GatewayID(gate), Online: true, Node: "n", At: time.Now()})))
	keep("scanGateway", a.want(202, "POST", acc+"/gateways/"+gate+":scan", obj{"networks": []string{"10.1.0.0/24"}}))
	print := strings.Repeat("a", 64)
	must(a.t, second(a.store.SaveFound(a.t.Context(), accountID(v.account), fleet.GatewayID(gate), []fleet.Found{{MAC: parseMAC(a.t, foundMAC(mac)), Model: "Studio X50", Serial: "G1", Condition: "ready", Certificate: print,
		Overrides: map[string]string{"sec.auth.admin.password": canarySetting}, Family: fleet.PolyOS, At: time.Now()}})))
	keep("listFound", a.want(200, "GET", found+"?condition=ready", nil))
	keep("getFound", a.want(200, "GET", found+"/"+foundMAC(mac), nil))
	keep("trustFound", a.want(200, "POST", found+"/"+foundMAC(mac)+":trust", obj{"certificate": print}))
	keep("showPin", a.want(200, "POST", found+"/"+foundMAC(mac)+":showPin", nil))
	keep("claimFound", a.want(201, "POST", found+"/"+foundMAC(mac)+":claim", obj{"serial": "G1"}))
	v.device = at(keep("createDevice", a.want(201, "POST", acc+"/devices", obj{"metadata": obj{"name": name + " phone"}, "spec": obj{"mac": mac, "model": "Studio X50"}})).JSON, "id").(string)
	a.saw(v.account, mac, 2)
	must(a.t, a.store.PutUpload(a.t.Context(), accountID(v.account), parseMAC(a.t, mac), mac+"-app.log", []byte("told "+canary+" at boot")))
	keep("listDevices", a.want(200, "GET", acc+"/devices?count=true", nil))
	a.want(201, "POST", "/accounts/"+string(a.root)+"/devices", obj{"spec": obj{"mac": "00e0de" + mac[6:]}}) // another account's
	a.saw(v.account, "00e0de"+mac[6:], 1)
	keep("listPendingDevices", a.want(200, "GET", acc+"/pending-devices", nil))
	keep("deletePendingDevice", a.want(204, "DELETE", acc+"/pending-devices/"+strings.ToUpper("00e0de"+mac[6:]), nil))
	a.want(404, "DELETE", acc+"/pending-devices/00e0de"+mac[6:], nil)
	dev := "/devices/" + v.device
	keep("getDevice", a.want(200, "GET", dev, nil))
	a.link(v.account, v.device, true)
	keep("syncDevice", a.want(200, "POST", dev+":sync", nil))
	keep("rediscoverDevice", a.want(200, "POST", dev+":rediscover", nil))
	keep("restartDevice", a.want(200, "POST", dev+":restart", nil))
	keep("uploadLogsOfDevice", a.want(200, "POST", dev+":uploadLogs", nil))
	fresh := "/devices/" + at(a.want(201, "POST", "/accounts/"+string(a.root)+"/devices", obj{"spec": obj{"mac": "00e0dd" + mac[6:], "serial": "F" + mac}}).JSON, "id").(string)
	for _, s := range []struct {
		verb string
		body any
	}{{"approve", nil}, {"claim", obj{"account": v.account}}, {"associate", obj{"site": "Site 1"}}, {"activate", nil}, {"deactivate", nil}, {"disassociate", nil}, {"unlock", nil}, {"release", nil}} {
		keep(s.verb+"Device", a.want(200, "POST", fresh+":"+s.verb, s.body))
	}
	keep("replaceDevice", a.want(200, "POST", fresh+":replace", obj{"mac": "00e0d9" + mac[6:], "serial": "R" + mac, "model": "Studio X30"}))
	a.want(204, "DELETE", fresh, nil)
	keep("pauseSync", a.want(200, "POST", acc+"/provisioning:pauseSync", nil))
	keep("resumeSync", a.want(200, "POST", acc+"/provisioning:resumeSync", nil))
	keep("retryFailedSync", a.want(200, "POST", acc+"/provisioning:retryFailed", nil))
	keep("updateDevice", a.want(200, "PATCH", dev, obj{"spec": obj{"serial": "S1"}}))
	v.policy = at(keep("createPolicy", a.want(201, "POST", acc+"/policies", obj{"metadata": obj{"name": name + " policy"}, "spec": obj{"level": "account",
		"settings": obj{"device.local.deviceName": "x", "sec.auth.admin.password": canarySetting}, "locked": []string{"device.local.deviceName"}}})).JSON, "id").(string)
	keep("listPolicies", a.want(200, "GET", acc+"/policies", nil))
	pol := keep("getPolicy", a.want(200, "GET", "/policies/"+v.policy, nil))
	keep("replacePolicy", a.want(200, "PUT", "/policies/"+v.policy, pol.JSON, "If-Match", pol.Header.Get("ETag")))
	own := acc + "/policies/" + v.policy
	keep("getAccountPolicy", a.want(200, "GET", own, nil))
	keep("replaceAccountPolicy", a.want(200, "PUT", own, pol.JSON, "If-Match", "*"))
	keep("updateAccountPolicy", a.want(200, "PATCH", own, obj{"spec": obj{}}, "If-Match", "*"))
	spare := acc + "/policies/" + at(a.want(201, "PUT", acc+"/policies/spare", obj{"spec": obj{"level": "account"}}).JSON, "id").(string)
	keep("deleteAccountPolicy", a.want(204, "DELETE", spare, nil, "If-Match", "*"))
	keep("previewPolicy", a.want(200, "POST", "/policies/"+v.policy+":preview", nil))
	keep("listAffected", a.want(200, "POST", acc+"/policies:affected", obj{"metadata": obj{"name": "would"}, "spec": obj{"level": "account", "settings": obj{"device.local.deviceName": "y"}}}))
	keep("listPolicySettings", a.want(200, "GET", "/policies/"+v.policy+"/settings", nil))
	keep("listPolicyHistory", a.want(200, "GET", "/policies/"+v.policy+"/history", nil))
	keep("getPolicyRevision", a.want(200, "GET", "/policies/"+v.policy+"/history/1", nil))
	keep("revertPolicy", a.want(200, "POST", "/policies/"+v.policy+":revert", obj{"revision": 1}, "If-Match", "*"))
	keep("updatePolicy", a.want(200, "PATCH", "/policies/"+v.policy, obj{"spec": obj{"priority": "low"}}, "If-Match", "*"))
	keep("listPolicyHistory", a.want(200, "GET", "/policies/"+v.policy+"/history", nil))
	keep("getPolicyRevision", a.want(200, "GET", "/policies/"+v.policy+"/history/1", nil))
	keep("revertPolicy", a.want(200, "POST", "/policies/"+v.policy+":revert", obj{"revision": 1}, "If-Match", "*"))
	files := keep("listFiles", a.want(200, "GET", dev+"/files", nil))
	keep("getEffectiveSettings", a.want(200, "GET", dev+"/effective-settings?reveal=true", nil))
	keep("explainSetting", a.want(200, "GET", dev+"/effective-settings/device.local.deviceName", nil))
	keep("getProvisioningLog", a.want(200, "GET", dev+"/provisioning-log", nil))
	for _, f := range at(files.JSON, "items").([]any) {
		out := a.want(200, "GET", dev+"/files/"+at(f, "name").(string), nil)
		v.answers["getFile "+at(f, "name").(string)] = out
		keep("getFile", out)
	}
	shot := keep("startCapture", a.want(200, "PUT", dev+"/capture", obj{"for": "1h"}))
	v.capture = a.caught(v.account, v.device, mac, at(shot.JSON, "since").(string))
	keep("getCapturing", a.want(200, "GET", dev+"/capture", nil))
	keep("listCaptures", a.want(200, "GET", dev+"/captures", nil))
	keep("getCapture", a.want(200, "GET", dev+"/captures/"+v.capture, nil))
	keep("getCaptureBody", a.want(200, "GET", dev+"/captures/"+v.capture+"/body", nil))
	keep("endCapture", a.want(200, "DELETE", dev+"/capture", nil))
	keep("listUploads", a.want(200, "GET", dev+"/uploads", nil))
	keep("getUpload", a.want(200, "GET", dev+"/uploads/"+mac+"-app.log", nil))
	shown, err := pairing.Start(a.t.Context(), a.store, pairing.Claim{MAC: parseMAC(a.t, "00e0dc"+mac[6:]), Model: "Studio X50", Source: mac}, time.Now())
	must(a.t, err)
	live := at(keep("pairDevice", a.want(201, "POST", acc+"/devices:pair", obj{"pin": shown.PIN})).JSON, "id").(string)
	a.says(v.account, live, map[string]string{"device.local.deviceName": "y", "sec.auth.admin.password": canarySetting})
	keep("getLiveSettings", a.want(200, "GET", "/devices/"+live+"/live-settings", nil))
	keep("setLiveSettings", a.want(202, "PUT", "/devices/"+live+"/live-settings", obj{"settings": obj{"device.local.deviceName": "z", "sec.auth.admin.password": canarySetting}}))
	keep("keepSettings", a.want(201, "POST", "/devices/"+live+":keepSettings", nil))
	v.token = at(keep("createToken", a.want(201, "POST", acc+"/api-tokens", obj{"metadata": obj{"name": "t"}, "spec": obj{"rights": []string{"read"}}})).JSON, "id").(string)
	keep("listTokens", a.want(200, "GET", acc+"/api-tokens", nil))
	bulk := keep("bulkDevices", a.want(202, "POST", acc+"/devices:bulk", obj{"action": "hold", "target": obj{"ids": []string{v.device}}}, "Idempotency-Key", "tour"))
	v.job = at(bulk.JSON, "id").(string)
	keep("listJobs", a.want(200, "GET", "/jobs?account="+v.account, nil))
	keep("getJob", a.want(200, "GET", "/jobs/"+v.job, nil))
	keep("listDeviceJobs", a.want(200, "GET", "/devices/"+v.device+"/jobs", nil))
	keep("listJobItems", a.want(200, "GET", "/jobs/"+v.job+"/items", nil))
	keep("getJobReport", a.want(200, "GET", "/jobs/"+v.job+"/report.csv", nil))
	for _, verb := range []string{"pause", "resume", "cancel"} {
		keep(verb+"Job", a.want(200, "POST", "/jobs/"+v.job+":"+verb, nil))
	}
	keep("undoJob", a.undone(v))
	later := at(a.want(202, "POST", acc+"/devices:bulk", obj{"action": "hold", "target": obj{"ids": []string{v.device}}, "startAt": time.Now().Add(time.Hour)}, "Idempotency-Key", "later").JSON, "id").(string)
	keep("startJob", a.want(200, "POST", "/jobs/"+later+":start", nil))
	a.want(200, "POST", "/jobs/"+later+":cancel", nil)
	partly := "/jobs/" + at(a.want(202, "POST", acc+"/devices:bulk", obj{"action": "hold", "target": obj{"ids": []string{v.device, "nobody"}}}, "Idempotency-Key", "partly").JSON, "id").(string)
	a.want(409, "POST", partly+":retry", nil) // it has not ended
	a.want(200, "POST", partly+":cancel", nil)
	keep("retryJob", a.want(202, "POST", partly+":retry", nil))
	keep("listImportColumns", a.want(200, "POST", acc+"/imports:columns", "mac,name\nx,y\n", "Content-Type", "text/csv"))
	rows := at(keep("importDevices", a.want(202, "POST", acc+"/imports", "mac,name\nx,y\n", "Content-Type", "text/csv")).JSON, "id").(string)
	keep("getImportErrors", a.want(200, "GET", "/jobs/"+rows+"/errors.csv", nil))
	keep("exportChosenDevices", a.want(200, "POST", acc+"/devices:export?format=csv", obj{"ids": []string{v.device}}))
	keep("exportDevices", a.want(200, "GET", acc+"/devices:export?settings=true", nil))
	cas := acc + "/certificate-authorities"
	for prefix, path := range map[string]string{"": "/certificate-authorities", "Account": cas} {
		id := at(keep("createCertificateAuthority", a.want(201, "POST", cas, obj{"metadata": obj{"name": "devices"}})).JSON, "id").(string)
		got := keep("get"+prefix+"CertificateAuthority", a.want(200, "GET", path+"/"+id, nil))
		keep("replace"+prefix+"CertificateAuthority", a.want(200, "PUT", path+"/"+id, got.JSON, "If-Match", "*"))
		keep("update"+prefix+"CertificateAuthority", a.want(200, "PATCH", path+"/"+id, obj{"spec": obj{"renewAt": 70}}, "If-Match", "*"))
		keep("delete"+prefix+"CertificateAuthority", a.want(204, "DELETE", path+"/"+id, nil, "If-Match", "*"))
	}
	v.authority = at(a.want(201, "POST", cas, obj{"metadata": obj{"name": "devices"}}).JSON, "id").(string)
	v.things["certificate-authorities"] = v.authority
	keep("listCertificateAuthorities", a.want(200, "GET", cas, nil))
	top := "/certificate-authorities/" + v.authority
	keep("rotateCertificateAuthority", a.want(200, "POST", top+":rotate", nil))
	keep("getCertificateAuthorityCRL", a.want(200, "GET", top+"/crl", nil))
	keep("activateCertificateAuthority", a.want(200, "POST", top+":activate", nil))
	keep("retireCertificateAuthority", a.want(200, "POST", top+":retire", nil))
	chain, private := ownPKI(a.t)
	keep("importCertificateAuthority", a.want(200, "POST", top+":import", obj{"certificate": chain, "key": private}))
	makers := []struct {
		kind, path string
		spec       obj
	}{
		{"FactoryRoot", "factory-roots", obj{"certificates": chain, "subject": []obj{{"attribute": "CN", "match": "(?<mac>[0-9A-F]{12})"}}}},
		{"BlockedKey", "blocked-keys", obj{"fingerprint": fmt.Sprintf("%x", sha256.Sum256([]byte(v.account))), "reason": "copied"}},
	}
	for _, m := range makers { // the operator's alone
		for prefix, path := range map[string]string{"": "/" + m.path, "Account": "/accounts/operator/" + m.path} {
			id := at(keep("create"+m.kind, a.want(201, "POST", "/accounts/operator/"+m.path, obj{"metadata": obj{"name": name + " " + m.path}, "spec": m.spec})).JSON, "id").(string)
			got := keep("get"+prefix+m.kind, a.want(200, "GET", path+"/"+id, nil))
			keep("replace"+prefix+m.kind, a.want(200, "PUT", path+"/"+id, got.JSON, "If-Match", "*"))
			keep("update"+prefix+m.kind, a.want(200, "PATCH", path+"/"+id, obj{"metadata": obj{"labels": obj{"k": "v"}}}, "If-Match", "*"))
			keep("delete"+prefix+m.kind, a.want(204, "DELETE", path+"/"+id, nil, "If-Match", "*"))
		}
		v.things[m.path] = at(a.want(201, "POST", "/accounts/operator/"+m.path, obj{"metadata": obj{"name": name + " " + m.path}, "spec": m.spec}).JSON, "id").(string)
		keep("list"+m.kind+"s", a.want(200, "GET", "/accounts/operator/"+m.path, nil))
	}
	keep("issueIdentityDevice", a.want(200, "POST", dev+":issueIdentity", obj{"expiresIn": "24h"}))
	v.serial = a.issue(v.account, v.device)
	keep("listCertificates", a.want(200, "GET", acc+"/certificates?state=valid&device="+v.device, nil))
	keep("getCertificate", a.want(200, "GET", "/certificates/"+v.serial, nil))
	keep("revokeCertificate", a.want(200, "POST", "/certificates/"+v.serial+":revoke", obj{"reason": "keyCompromise"}))
	for _, verb := range []string{"approveIdentity", "denyIdentity"} {
		a.waits(v.account, v.device)
		keep(verb+"Device", a.want(200, "POST", dev+":"+verb, nil))
	}
	fw := acc + "/firmware"
	v.release = at(keep("uploadFirmware", a.want(201, "POST", fw+"/releases?file=FW_S_J179_R4_1_3_0_6.bin", "an image", "Content-Type", "application/octet-stream")).JSON, "id").(string)
	keep("listFirmwareReleases", a.want(200, "GET", fw+"/releases", nil))
	keep("getFirmwareRelease", a.want(200, "GET", fw+"/releases/"+v.release, nil))
	keep("updateFirmwareRelease", a.want(200, "PATCH", fw+"/releases/"+v.release, obj{"spec": obj{"notes": "good"}}))
	spareRelease := at(a.want(201, "POST", fw+"/releases?file=FW_S_J189_R4_1_3_0_6.bin", "an image", "Content-Type", "application/octet-stream").JSON, "id").(string)
	keep("deleteFirmwareRelease", a.want(204, "DELETE", fw+"/releases/"+spareRelease, nil))
	away := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("an image")) }))
	a.t.Cleanup(away.Close)
	keep("getRequestStats", a.want(200, "GET", acc+"/stats/requests", nil))
	keep("fetchFirmware", a.want(201, "POST", fw+"/releases:fetch", obj{"url": away.URL + "/FW_S_J159_R4_1_3_0_6.bin", "notes": "from its vendor"}))
	keep("getFirmwareRules", a.want(200, "GET", fw+"/rules", nil))
	keep("replaceFirmwareRules", a.want(200, "PUT", fw+"/rules", obj{"spec": obj{"rules": []obj{{"model": "J179", "value": "4.1.3.0.6"}, {"site": "Site 1", "value": "off"}}}}))
	keep("getFirmwareOverview", a.want(200, "GET", fw+"/overview", nil))
	keep("upgradeFirmware", a.want(202, "POST", fw+"/upgrades", obj{"version": "4.1.3.0.6", "target": obj{"ids": []string{v.device}}}))
	keep("unpinFirmwareDevice", a.want(200, "POST", dev+":unpinFirmware", nil))
	keep("exportAudit", a.want(200, "GET", "/audit:export", nil))
	keep("verifyAudit", a.want(200, "GET", "/audit:verify", nil))
	keep("getDeviceStats", a.want(200, "GET", acc+"/stats/devices", nil))
	keep("listAudit", a.want(200, "GET", "/audit?limit=1000", nil))
	keep("listModels", a.want(200, "GET", "/models", nil))
	keep("listSettings", a.want(200, "GET", "/settings-catalog?limit=1000", nil))
	return v
}

// foundMAC is what the gateway of a tour found.
func foundMAC(mac string) string { return "0004f2" + mac[6:] }

func second[T any](_ T, err error) error { return err }

// leave deletes what the tour made.
func (a *api) leave(v tour) {
	a.t.Helper()
	a.want(204, "DELETE", "/accounts/"+v.account+"/api-tokens/"+v.token, nil)
	a.want(204, "DELETE", "/policies/"+v.policy, nil, "If-Match", "*")
	a.want(204, "DELETE", "/devices/"+v.device, nil)
	for _, k := range slices.Backward(things) {
		a.want(204, "DELETE", "/"+k.path+"/"+v.things[k.path], nil, "If-Match", "*")
	}
	for _, path := range []string{"factory-roots", "blocked-keys"} {
		a.want(204, "DELETE", "/"+path+"/"+v.things[path], nil, "If-Match", "*")
	}
	a.want(204, "DELETE", "/accounts/"+v.account, nil)
}

func TestEveryOperationAnswersAsTheDocumentSays(t *testing.T) {
	a := start(t)
	a.leave(a.tour("acme", "00e0dbabcd02"))
	for _, o := range a.doc.ops {
		if o.id == "streamEvents" { // goes on for ever: events_test.go asks for it
			continue
		}
		if !slices.ContainsFunc([]string{"200", "201", "202", "204"}, func(code string) bool { return a.doc.asked[o.id+" "+code] }) {
			t.Errorf("%s (%s %s) was not asked with success: the tour leaves it out", o.id, o.method, o.path)
		}
	}
	is(t, "openapi", a.doc.raw["openapi"], "3.1.0")
	if b, _ := json.Marshal(a.doc.raw); strings.Contains(string(b), `"$schema"`) {
		t.Error("bodies would carry $schema")
	}
}

func TestOnlyRevealShowsASecret(t *testing.T) {
	a := start(t)
	v := a.tour("acme", "00e0dbabcd02")
	secrets := []string{canary, canaryAdmin, canarySetting}
	for _, rights := range []string{"reveal", "read"} {
		t.Run("to the right "+rights, func(t *testing.T) {
			seen := v.answers
			if rights == "read" {
				b := a.as(a.mint(a.root, "read", "write")).in(t)
				seen = map[string]answer{}
				for _, path := range []string{"/accounts/acme/provisioning", "/accounts/acme/provisioning/dhcp?server=kea&family=ucs", "/accounts/acme/provisioning/credentials", "/devices/" + v.device, "/devices/" + v.device + "/effective-settings",
					"/devices/" + v.device + "/uploads/" + v.mac + "-app.log", "/policies/" + v.policy, "/policies/" + v.policy + "/history", "/accounts/acme/policies", "/audit?limit=1000", "/accounts/acme/api-tokens-not-for-you"} {
					seen[path] = b.do("GET", path, nil)
				}
				for _, f := range at(v.answers["listFiles"].JSON, "items").([]any) {
					path := "/devices/" + v.device + "/files/" + at(f, "name").(string)
					seen[path] = b.want(200, "GET", path, nil)
				}
				is(t, "reveal", b.do("POST", "/accounts/acme/provisioning:reveal", nil).Status, 403)
			}
			for id, out := range seen {
				if rights == "reveal" && (id == "revealCredentials" || id == "getDHCP" || strings.HasPrefix(id, "getFile") || id == "getUpload" || id == "getEffectiveSettings" || id == "getLiveSettings") {
					continue
				}
				for _, s := range secrets {
					if strings.Contains(out.Body, s) || strings.Contains(fmt.Sprint(out.Header), s) {
						t.Errorf("%s shows %s", id, s)
					}
				}
			}
		})
	}
	t.Run("who holds reveal sees files in clear, and the trail says so", func(t *testing.T) {
		whole := ""
		for id, out := range v.answers {
			if strings.HasPrefix(id, "getFile ") {
				whole += out.Body
			}
		}
		for _, s := range []string{canary, canarySetting} {
			if !strings.Contains(whole, s) {
				t.Errorf("no file holds %s", s)
			}
		}
		if !strings.Contains(v.answers["getUpload"].Body, canary) {
			t.Error("the upload is masked for who may see it")
		}
		trail := a.want(200, "GET", "/audit?limit=1000", nil).Body
		for _, action := range []string{"credentials.reveal", "dhcp.reveal", "file.reveal", "upload.reveal", "settings.reveal"} {
			if !strings.Contains(trail, `"`+action+`"`) {
				t.Errorf("%s is not in the audit trail", action)
			}
		}
	})
	t.Run("an error names the rule and never the value", func(t *testing.T) {
		for _, c := range []struct {
			method, path string
			body         any
		}{
			{"PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"serverPassword": canary + " \""}}},
			{"PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"serverPassword": []string{canary}}}},
			{"PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"overlap": canary}}},
			{"PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"http": canary}}},
			{"PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"deviceDefaults": obj{"adminPassword": canary + " \n"}}}},
			{"PATCH", "/accounts/acme/provisioning", `{"spec":{"serverPassword":"` + canary + `}`},
			{"POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": canary, "settings": obj{"sec.auth.admin.password": canary + "\n"}}}},
			{"POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"prov.polling.period": canary}}}},
			{"POST", "/accounts/acme/devices", obj{"spec": obj{"mac": canary, "held": canary}}},
		} {
			out := a.in(t).do(c.method, c.path, c.body, "If-Match", "*")
			if out.Status < 400 || strings.Contains(out.Body, canary) {
				t.Errorf("%s %s: %d %s", c.method, c.path, out.Status, out.Body)
			}
		}
	})
}

// trespass asks every operation that names something for what another account has, as b,
// and for what nobody has.
func (a *api) trespass(b *api, mine, theirs tour, see func(o operation, got, none answer)) {
	a.t.Helper()
	fill := strings.NewReplacer("{account}", theirs.account, "{device}", theirs.device, "{capture}", theirs.capture, "{policy}", theirs.policy, "{token}", theirs.token, "{release}", theirs.release, "{authority}", theirs.authority, "{serial}", theirs.serial, "{generation}", "1", "{revision}", "1", "{name}", "x", "{job}", theirs.job)
	nowhere := strings.NewReplacer("{account}", "acc_nobody", "{device}", "dev_nobody", "{capture}", "cap_nobody", "{policy}", "pol_nobody", "{token}", "tok_nobody", "{release}", "fwr_nobody", "{authority}", "ca_nobody", "{serial}", "00", "{generation}", "1", "{revision}", "1", "{name}", "x", "{job}", "job_nobody")
	maker, blocked := obj{"metadata": obj{"name": "x"}, "spec": obj{"certificates": "x", "subject": []obj{{"attribute": "CN", "match": "(?<mac>.+)"}}}}, obj{"spec": obj{"fingerprint": strings.Repeat("a", 64)}}
	bodies := map[string]any{
		"createCertificateAuthority": obj{}, "replaceCertificateAuthority": obj{}, "replaceAccountCertificateAuthority": obj{}, "importCertificateAuthority": obj{"certificate": "x", "key": "y"},
		"createFactoryRoot": maker, "replaceFactoryRoot": maker, "replaceAccountFactoryRoot": maker, "createBlockedKey": blocked, "replaceBlockedKey": blocked, "replaceAccountBlockedKey": blocked,
		"replaceFirmwareRules": obj{"spec": obj{"rules": []obj{}}}, "upgradeFirmware": obj{"version": "latest", "target": obj{"ids": []string{theirs.device}}},
		"pairDevice": obj{"pin": "00000000"}, "claimFound": obj{"serial": "G1"}, "trustFound": obj{"certificate": strings.Repeat("a", 64)}, "scanGateway": obj{}, "setLiveSettings": obj{"settings": obj{"x": "y"}},
		"claimDevice": obj{"account": string(mine.account)}, "associateDevice": obj{"site": "Site 1"}, "replaceDevice": obj{"mac": "00e0dbabcd0a"},
		"previewPolicy": obj{"spec": obj{}}, "revertPolicy": obj{"revision": 1}, "probeProfile": obj{"spec": obj{"provisioningURL": "https://x.example/"}}, "fetchFirmware": obj{"url": "http://127.0.0.1:9/x"},
		"createDevice": obj{"spec": obj{"mac": "00e0dbabcd09"}}, "createPolicy": obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}, "listAffected": obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}},
		"exportChosenDevices":  obj{"ids": []string{theirs.device}},
		"bulkDevices":          obj{"action": "hold", "target": obj{"ids": []string{theirs.device}}},
		"replaceAccountPolicy": obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}},
		"replacePolicy":        obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}, "createToken": obj{"metadata": obj{"name": "t"}, "spec": obj{"rights": []string{"read"}}},
	}
	for _, k := range things {
		for _, id := range []string{"create", "replace", "replaceAccount"} {
			bodies[id+k.kind] = obj{"metadata": obj{"name": "x"}, "spec": k.spec}
		}
	}
	for _, o := range a.doc.ops {
		if !strings.Contains(o.path, "{") || o.id == "endSession" {
			continue
		}
		theirPath, noPath := fill.Replace(o.path), nowhere.Replace(o.path)
		if head, ok := strings.CutSuffix(theirPath, "/{id}"); ok {
			kind := head[strings.LastIndexByte(head, '/')+1:]
			theirPath, noPath = head+"/"+theirs.things[kind], strings.TrimSuffix(noPath, "{id}")+"nothing"
		}
		own := strings.NewReplacer("{id}", theirs.things["gateways"], "{mac}", foundMAC(theirs.mac))
		theirPath, noPath = own.Replace(theirPath), strings.NewReplacer("{id}", "nothing", "{mac}", "0004f2000000").Replace(noPath)
		body := bodies[o.id]
		if body == nil && (o.method == "PATCH" || o.id == "preflightProvisioning") {
			body = obj{"spec": obj{}}
		}
		got, none := b.do(o.method, theirPath, body, "If-Match", "*", "Idempotency-Key", "wall"), b.do(o.method, noPath, body, "If-Match", "*", "Idempotency-Key", "wall")
		see(o, got, none)
	}
}

// TestTheWall tries every route with another account's ids.
func TestAnotherAccountsThingsAreNotThere(t *testing.T) {
	a := start(t)
	mine, theirs := a.tour("mine", "00e0dbabcd02"), a.tour("theirs", "00e0dbabcd03")
	b := a.as(a.mint(accountID(mine.account), allRights...))
	tried := 0
	a.trespass(b, mine, theirs, func(o operation, got, none answer) {
		tried++
		is(t, o.id+" of another account", got.Status, 404)
		is(t, o.id+" of nobody", none.Status, 404)
		is(t, o.id+": the words", got.JSON["detail"], none.JSON["detail"])
	})
	if tried < 15 {
		t.Errorf("only %d operations were tried", tried)
	}
	for _, c := range []struct{ method, path string }{{"GET", "/accounts/theirs"}, {"GET", "/devices/theirs%20phone"}, {"GET", "/devices/" + theirs.mac}, {"GET", "/policies/theirs%20policy"}, {"GET", "/accounts/operator"}} {
		is(t, c.path, b.do(c.method, c.path, nil).Status, 404)
	}
	t.Run("lists and the trail show nothing of others", func(t *testing.T) {
		for _, path := range []string{"/accounts", "/audit?limit=1000"} {
			if out := b.want(200, "GET", path, nil); strings.Contains(out.Body, theirs.account) || strings.Contains(out.Body, string(a.root)) || strings.Contains(out.Body, "theirs") {
				t.Errorf("%s: %s", path, out.Body)
			}
		}
	})
	t.Run("what refers to others refers to nothing", func(t *testing.T) {
		is(t, "a policy for their device", b.do("POST", "/accounts/mine/policies", obj{"metadata": obj{"name": "x"}, "spec": obj{"level": "device", "target": theirs.device}}).Status, 422)
		for level, path := range map[string]string{"site": "sites", "group": "device-groups", "userGroup": "device-user-groups"} {
			out := b.do("POST", "/accounts/mine/policies", obj{"metadata": obj{"name": "x"}, "spec": obj{"level": level, "target": theirs.things[path]}})
			is(t, "a policy for their "+level, fmt.Sprint(out.Status, at(out.JSON, "errors", 0, "pointer")), "422/spec/target")
		}
		for field, ref := range map[string]any{"site": theirs.things["sites"], "room": theirs.things["rooms"], "groups": []string{theirs.things["device-groups"]}, "user": theirs.things["device-users"]} {
			out := b.do("PATCH", "/devices/"+mine.device, obj{"spec": obj{field: ref}})
			is(t, "a device at their "+field, fmt.Sprint(out.Status, at(out.JSON, "errors", 0, "code")), "422reference")
		}
		is(t, "a room of their site", b.do("PATCH", "/rooms/"+mine.things["rooms"], obj{"spec": obj{"site": theirs.things["sites"]}}).Status, 422)
		is(t, "a user in their group", b.do("PATCH", "/device-users/"+mine.things["device-users"], obj{"spec": obj{"groups": []string{theirs.things["device-user-groups"]}}}).Status, 422)
		for scope, path := range map[string]string{"sites": "sites", "groups": "device-groups"} {
			is(t, "Auto-Sync at their "+scope, b.do("PATCH", "/accounts/mine/provisioning", obj{"spec": obj{"autoSync": obj{"scope": obj{scope: []string{theirs.things[path]}}}}}, "If-Match", "*").Status, 422)
		}
		is(t, "an account beneath them", b.do("POST", "/accounts", obj{"metadata": obj{"name": "x"}, "spec": obj{"type": "customer", "parent": theirs.account}}).Status, 422)
		out := b.do("POST", "/accounts/mine/devices", obj{"spec": obj{"mac": theirs.mac}})
		is(t, "their MAC", out.JSON["code"], "macUnavailable")
		is(t, "their MAC", out.Status, 409)
		if strings.Contains(out.Body, "theirs") {
			t.Error("the refusal names who has it")
		}
	})
	is(t, "their device is still there", a.do("GET", "/devices/"+theirs.device, nil).Status, 200)
}
