package admin_test

import (
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

func TestWhatADeviceWasSetToByItselfShowsNoSecretWithoutReveal(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "0004f2aabb01", "VVX 450")
	phone := "/devices/" + a.device(id, "00073b000001", "J179")
	put := func(mac, name, content string) {
		t.Helper()
		must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), name, []byte(content)))
	}
	const secret = "CANARYoverride"
	override := `<?xml version="1.0" encoding="UTF-8"?>
<!-- was ` + secret + ` -->
<PHONE_CONFIG><OVERRIDES reg.1.address="1001" reg.1.auth.password='` + secret + `' up.label="a='b'" login.password.note = ""/>
<password>` + secret + `</password></PHONE_CONFIG>`
	put("0004f2aabb01", "0004f2aabb01-phone.cfg", override)
	put("0004f2aabb01", "0004f2aabb01-web.cfg", `<a reg.1.auth.password="`+secret+`"`) // cut off
	put("0004f2aabb01", "0004f2aabb01-system.cfg", `<!DOCTYPE a [<!ENTITY x "`+secret+`">]><a b="&x;"/>`)
	put("0004f2aabb01", "0004f2aabb01-directory.xml", `<directory><item_list><item><ln>Doe</ln><ct>1001</ct></item></item_list></directory>`)
	put("0004f2aabb01", "0004f2aabb01-app.log", "plain "+secret)
	put("00073b000001", "backup/settings.txt", "SET SIPPASSWORD "+secret)
	read := a.as(a.mint(a.root, fleet.RightRead))

	shown := read.want(200, "GET", dev+"/uploads/0004f2aabb01-phone.cfg", nil).Body
	is(t, "masked", shown, strings.ReplaceAll(strings.ReplaceAll(override, "was "+secret, "********"), secret, "********"))
	for _, path := range []string{dev + "/uploads/0004f2aabb01-web.cfg", dev + "/uploads/0004F2AABB01-system.cfg", phone + "/uploads/backup%2Fsettings.txt"} {
		out := read.want(403, "GET", path, nil)
		is(t, path, out.JSON["code"], "right")
		if !strings.Contains(out.Body, "reveal") {
			t.Errorf("%s does not say what is missing: %s", path, out.Body)
		}
	}
	if b := read.want(200, "GET", dev+"/uploads/0004f2aabb01-directory.xml", nil).Body; !strings.Contains(b, "<ln>Doe</ln>") {
		t.Errorf("the directory reads %s", b)
	}
	is(t, "a log stays readable", read.want(200, "GET", dev+"/uploads/0004f2aabb01-app.log", nil).Body, "plain "+secret)

	before := strings.Count(a.want(200, "GET", "/audit?limit=1000", nil).Body, "upload.reveal")
	is(t, "nothing is revealed yet", before, 0)
	is(t, "in clear", a.want(200, "GET", dev+"/uploads/0004f2aabb01-phone.cfg", nil).Body, override)
	a.want(200, "GET", phone+"/uploads/backup%2Fsettings.txt", nil)
	a.want(200, "GET", dev+"/uploads/0004f2aabb01-directory.xml", nil) // nothing secret in it
	trail := a.want(200, "GET", "/audit?limit=2", nil)
	is(t, "the trail names the file", at(trail.JSON, "items", 0, "changes"), obj{"file": "backup/settings.txt"})
	is(t, "and the other", at(trail.JSON, "items", 1, "changes"), obj{"file": "0004f2aabb01-phone.cfg"})
}

func TestAFileIsFoundByTheNameTheDeviceAsksWith(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.account("acme")
	vvx, j179 := "/devices/"+a.device(id, "0004f2aabb01", "VVX 450"), "/devices/"+a.device(id, "00073b000001", "J179")
	x50 := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	a.want(200, "PATCH", x50, obj{"spec": obj{"serial": "8G12345678ABCD"}})
	for _, c := range []struct{ device, asked, listed string }{
		{vvx, "0004f2aabb01.cfg", "000000000000.cfg"},
		{vvx, "0004F2AABB01.cfg", "000000000000.cfg"},
		{vvx, "0004f2aabb01-muster-common.cfg", "muster-common.cfg"},
		{vvx, "0004F2AABB01-muster.cfg", "0004f2aabb01-muster.cfg"},
		{j179, "J100Supgrade.txt", "j100supgrade.txt"},
		{j179, "00073B000001.cfg", "00073b000001.txt"},
		{x50, "8G12345678ABCD.cfg", "00e0dbabcd02.cfg"},
		{x50, "config-8G12345678ABCD.cfg", "config-00e0dbabcd02.cfg"},
		{x50, "000000000000.cfg", "00e0dbabcd02.cfg"},
	} {
		is(t, c.asked, a.want(200, "GET", c.device+"/files/"+c.asked, nil).Body, a.want(200, "GET", c.device+"/files/"+c.listed, nil).Body)
	}
	for _, name := range []string{"0004f2aabb02.cfg", "0004f2aabb02-muster.cfg", "0004f2aabb01-phone.cfg", "0004f2aabb01-license.cfg", "x.cfg"} {
		is(t, name, a.do("GET", vvx+"/files/"+name, nil).Status, 404)
	}
	a.want(200, "GET", vvx+"/files/0004F2AABB01-muster.cfg", nil)
	is(t, "the trail names the file", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "changes"), obj{"file": "0004f2aabb01-muster.cfg"})
}

// Whatever level a secret stands at, and whether it wins or loses, a log that
// repeats it is masked; what is too short to be one is left.
func TestAnUploadShowsNoSecretOfAPolicyWithoutReveal(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.account("acme")
	const mac = "0004f2aabb01"
	dev := "/devices/" + a.device(id, mac, "VVX 450")
	a.device(id, "0004f2aabb02", "VVX 450")
	policy := func(level, target string, raw []string, settings obj) {
		a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": level + target}, "spec": obj{"level": level, "target": target, "settings": settings, "raw": raw}})
	}
	policy("family", "ucs", []string{}, obj{"device.auth.localAdminPassword": "TopSecret98"})
	policy("model", "VVX 450", []string{}, obj{"device.auth.localAdminPassword": "TopSecret98-and-more"})
	policy("device", mac, []string{"x.vendorPassword", "y.vendorPassword"}, obj{"reg.1.auth.password": "A<b&c", "x.vendorPassword": "raw-one", "y.vendorPassword": "abc"})
	policy("device", "0004f2aabb02", []string{}, obj{"reg.1.auth.password": "of-another"})
	const log = "was TopSecret98, is TopSecret98-and-more, sip A<b&c, xml A&lt;b&amp;c, raw-one, abc, of-another"
	const hidden = "was ********, is ********, sip ********, xml ********, ********, abc, of-another"
	must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), mac+"-boot.log", []byte(log)))
	must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), mac+"-phone.cfg", []byte(`<a up.label="raw-one"/>`)))
	read := a.as(a.mint(a.root, fleet.RightRead))
	is(t, "the log", read.want(200, "GET", dev+"/uploads/"+mac+"-boot.log", nil).Body, hidden)
	is(t, "the overrides", read.want(200, "GET", dev+"/uploads/"+mac+"-phone.cfg", nil).Body, `<a up.label="********"/>`)
	is(t, "nothing is revealed yet", strings.Count(a.want(200, "GET", "/audit?limit=1000", nil).Body, "upload.reveal"), 0)
	is(t, "in clear", a.want(200, "GET", dev+"/uploads/"+mac+"-boot.log", nil).Body, log)
	is(t, "the trail names the file", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "changes"), obj{"file": mac + "-boot.log"})
}

func TestOverridesThatCannotBeReadAreAProblemThatIsNamed(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.account("acme")
	const mac = "0004f2aabb01"
	dev := "/devices/" + a.device(id, mac, "VVX 450")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"reg.1.label": "x"}}})
	is(t, "no file", a.want(200, "GET", dev+"/effective-settings", nil).JSON["overridesProblem"], nil)
	for name, c := range map[string]struct {
		file    string
		problem bool
	}{
		"malformed": {"<not xml", true},
		"a DTD":     {`<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>`, true},
		"readable":  {`<a up.label="y"/>`, false},
	} {
		must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), mac+"-phone.cfg", []byte(c.file)))
		all := a.want(200, "GET", dev+"/effective-settings", nil).JSON
		for _, key := range []string{"reg.1.label", "up.idleTimeout"} {
			one := a.want(200, "GET", dev+"/effective-settings/"+key, nil).JSON
			is(t, name+": explain "+key, one["overridesProblem"], all["overridesProblem"])
			is(t, name+": in words", strings.Contains(at(one, "explanation").(string), mac+"-phone.cfg cannot be read"), c.problem)
		}
		is(t, name, all["overridesProblem"] != nil, c.problem)
		if c.problem {
			is(t, name+": the file", at(all, "overridesProblem", "file"), mac+"-phone.cfg")
			is(t, name+": words", at(all, "overridesProblem", "detail").(string) != "", true)
		}
	}
}
