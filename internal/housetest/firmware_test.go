package housetest_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// ships uploads an image of an account, and returns its hash.
func ships(h *housetest.House, account, file, content string, query ...string) string {
	h.T.Helper()
	r, err := http.NewRequest("POST", h.Ready.Admin+"/api/v1/accounts/"+account+"/firmware/releases?file="+file+strings.Join(query, ""), strings.NewReader(content))
	if err != nil {
		h.T.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+h.Token)
	r.Header.Set("Content-Type", "application/octet-stream")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		h.T.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	b, _ := io.ReadAll(res.Body)
	var out struct {
		Status struct{ Images []struct{ SHA256 string } }
	}
	if json.Unmarshal(b, &out) != nil || res.StatusCode != 201 || len(out.Status.Images) == 0 {
		h.T.Fatalf("upload: %d %s", res.StatusCode, b)
	}
	return out.Status.Images[0].SHA256
}

func rule(h *housetest.House, account string, rules ...housetest.JSON) {
	h.T.Helper()
	h.API("PUT", "/accounts/"+account+"/firmware/rules", housetest.JSON{"spec": housetest.JSON{"rules": rules}}, nil, 200)
}

func aJ179(version, mac string) string {
	return "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-" + version + " (MAC:" + mac + ")"
}

func aVVX450(version, mac string) string {
	return "FileTransport PolycomVVX-VVX_450-UA/" + version + " (SN:" + mac + ") Type/Application"
}

func (e *enrollment) firmware(mac string) (out housetest.JSON) {
	e.T.Helper()
	e.Flush()
	var d housetest.JSON
	e.API("GET", "/devices/"+mac, nil, &d, 200)
	out, _ = housetest.At(d, "status", "firmware").(map[string]any)
	return out
}

const image179 = "FW_S_J179_R4_1_5_0_6.bin"

func TestTheFilesOfAPhoneNameTheReleaseThatRulesSay(t *testing.T) {
	e := enrolling(t, nil)
	content := strings.Repeat("image of a J179 ", 10_000)
	sum := ships(e.House, e.acc.ID, image179, content)
	ships(e.House, e.acc.ID, "sip.ld", "combined", "&models=VVX+450&version=6.4.6.2502")
	url := e.Ready.HTTPS + "/fw/" + sum + "/" + image179
	young, old := e.Phone(e.acc, aJ179("4.1.4.0.5", "c81fea000001")), e.Phone(e.acc, aJ179("4.0.8.0.7", "c81fea000002"))
	vvx := e.Phone(e.acc, aVVX450("6.4.0.1000", "0004f2000003"))
	for name, a := range map[string]housetest.Answer{"J100": young.Get("J100Supgrade.txt"), "UCS": vvx.Get("0004f2000003.cfg")} {
		if a.Status != 200 || strings.Contains(a.Body, "/fw/") || strings.Contains(a.Body, "APPNAME") {
			t.Errorf("%s without a rule: %d %s", name, a.Status, a.Body)
		}
	}
	rule(e.House, e.acc.ID, housetest.JSON{"value": "latest"})
	a := young.Get("J100Supgrade.txt")
	if !strings.Contains(a.Body, "SET APPNAME "+url+"\n") || !strings.HasSuffix(a.Body, "GET 46xxsettings.txt\n") {
		t.Errorf("a J179 that takes URLs: %s", a.Body)
	}
	if b := old.Get("J100Supgrade.txt"); !strings.Contains(b.Body, "SET APPNAME fw/"+sum+"/"+image179+"\n") {
		t.Errorf("a J179 that takes none: %s", b.Body)
	}
	if m := vvx.Get("0004f2000003.cfg"); !strings.Contains(m.Body, `APP_FILE_PATH="`+e.Ready.HTTPS+"/fw/") || !strings.Contains(m.Body, `/sip.ld"`) {
		t.Errorf("a VVX: %s", m.Body)
	}
	if again := young.Get("J100Supgrade.txt", "If-None-Match", a.Header.Get("Etag")); again.Status != 304 {
		t.Errorf("the same again: %d", again.Status)
	}
	// The file says the same to a phone that runs it: it does nothing about it.
	if b := e.Phone(e.acc, aJ179("4.1.5.0.6", "c81fea000001")).Get("J100Supgrade.txt"); b.Body != a.Body {
		t.Errorf("once it runs it: %s", b.Body)
	}
	if f := e.firmware("c81fea000002"); f["state"] != "behind" || f["wanted"] != "4.1.5.0.6" || f["running"] != "4.0.8.0.7" || f["why"] != "rule of the account: latest" {
		t.Errorf("shown as %v", f)
	}
	if f := e.firmware("c81fea000001"); f["state"] != "current" {
		t.Errorf("shown as %v", f)
	}

	// The image is there on all addresses, as each phone would ask.
	for name, u := range map[string]string{"HTTPS": url, "HTTP": e.Ready.HTTP + "/fw/" + sum + "/" + image179, "beside the settings": strings.TrimRight(e.acc.Address, "/") + "//fw/" + sum + "/" + image179, "while it enrolls": e.Ready.HTTPS + "/e/fw/" + sum + "/" + image179} {
		res, err := e.Client().Get(u)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if res.StatusCode != 200 || string(b) != content || res.Header.Get("Etag") != `"`+sum+`"` || res.ContentLength != int64(len(content)) {
			t.Errorf("%s: %d, %d bytes, %v", name, res.StatusCode, len(b), res.Header)
		}
	}

	// Damaged, it is not served, not named any more, and somebody hears of it.
	if err := os.Truncate(filepath.Join(e.Data, "firmware", sum), 100); err != nil {
		t.Fatal(err)
	}
	res, err := e.Client().Get(url)
	if err != nil {
		t.Fatal(err)
	}
	b, _ := io.ReadAll(res.Body)
	_ = res.Body.Close()
	if res.StatusCode != 404 || len(b) > 0 {
		t.Errorf("a truncated image: %d, %d bytes", res.StatusCode, len(b))
	}
	if b := young.Get("J100Supgrade.txt"); strings.Contains(b.Body, "APPNAME") {
		t.Errorf("a truncated image is named: %s", b.Body)
	}
	if f := e.firmware("c81fea000002"); f["state"] != "held" {
		t.Errorf("shown as %v", f)
	}
}

func TestADeviceThatEnrollsIsSentToItsReleaseFirstAndThenHome(t *testing.T) {
	root := string(rootOf(t))
	e := enrolling(t, housetest.JSON{"provisioningURL": "https://prov.example/x/", "rootCA": root})
	sum := ships(e.House, e.acc.ID, image179, "image")
	rule(e.House, e.acc.ID, housetest.JSON{"site": "Berlin", "model": "J179", "value": "latest"})
	url := e.Ready.HTTPS + "/fw/" + sum + "/" + image179

	t.Run("by JSON", func(t *testing.T) {
		ask := boxed("c81fea000011", "code", e.code, "model", "J179", "softwareVersion", "4.1.4.0.9")
		body := e.want(200, ask)
		f, _ := body["firmware"].(map[string]any)
		if body["next"] != "upgrade" || f["version"] != "4.1.5.0.6" || f["url"] != url {
			t.Fatalf("told %v", body)
		}
		for _, version := range []string{"4.1.5.0.6", "4.1.7.0.0"} { // the release, or something newer
			home := e.want(200, boxed("c81fea000011", "token", fmt.Sprint(body["token"]), "model", "J179", "softwareVersion", version))
			if home["next"] != "provision" || home["firmware"] != nil || housetest.At(home, "provisioning", "url") != "https://prov.example/x/" {
				t.Errorf("with %s told %v", version, home)
			}
		}
	})
	t.Run("by the files of a boot", func(t *testing.T) {
		const mac = "c81fea000012"
		p := e.at(e.Ready.HTTPS, aJ179("4.0.8.0.7", mac), e.newCode(housetest.JSON{"maxUses": 1}), "")
		if a := p.Get("J100Supgrade.txt"); !strings.Contains(a.Body, "SET APPNAME fw/"+sum+"/"+image179+"\n") {
			t.Fatalf("%d %s", a.Status, a.Body)
		}
		if a := p.Get("46xxsettings.txt"); !strings.Contains(a.Body, `SET TLSSRVR "prov.example"`) {
			t.Errorf("a phone that asks for more without it could not take it, and goes home as it is: %s", a.Body)
		}
		if a := p.Get("fw/" + sum + "/" + image179); a.Body != "image" {
			t.Errorf("the image: %d %s", a.Status, a.Body)
		}
		p.Agent = aJ179("4.1.5.0.6", mac) // it restarted
		if a := p.Get("J100Supgrade.txt"); strings.Contains(a.Body, "APPNAME") {
			t.Errorf("again: %s", a.Body)
		}
		if a := p.Get("46xxsettings.txt"); !strings.Contains(a.Body, `SET TLSSRVR "prov.example"`) {
			t.Errorf("not home: %s", a.Body)
		}
	})
	t.Run("and goes home as it is without a rule for it", func(t *testing.T) {
		body := e.want(200, boxed("0004f2000013", "code", e.code))
		if body["next"] != "provision" {
			t.Errorf("told %v", body)
		}
	})
}

func TestADeviceDoesNotGoUpAndDownForEver(t *testing.T) {
	e := enrolling(t, housetest.JSON{"provisioningURL": "https://prov.example/x/"})
	ships(e.House, e.acc.ID, image179, "image")
	rule(e.House, e.acc.ID, housetest.JSON{"value": "latest"})
	const mac = "c81fea000021"
	running, ups, token := "4.0.8.0.7", 0, ""
	for range 12 {
		ask := boxed(mac, "model", "J179", "softwareVersion", running)
		if ask["code"] = e.code; token != "" {
			delete(ask, "code")
			ask["token"] = token
		}
		body := e.want(200, ask)
		token = fmt.Sprint(body["token"])
		switch body["next"] {
		case "upgrade":
			running = "4.1.5.0.6"
			ups++
		case "provision":
			running = "4.0.8.0.7" // the file of its own server asks for that
		}
	}
	if ups != 2 {
		t.Errorf("it went up %d times; want 2, and then no more", ups)
	}
	f := e.firmware(mac)
	if f["state"] != "stopped" || f["wanted"] != "4.1.5.0.6" || !strings.Contains(fmt.Sprint(f["why"]), "asks for another version") {
		t.Errorf("shown as %v", f)
	}
	var list struct{ Items []any }
	e.API("GET", "/accounts/"+e.acc.ID+"/devices?firmware=stopped", nil, &list, 200)
	if len(list.Items) != 1 {
		t.Errorf("%d devices are listed", len(list.Items))
	}
	var d housetest.JSON
	e.API("POST", "/devices/"+mac+":unpinFirmware", nil, &d, 200)
	if body := e.want(200, boxed(mac, "token", token, "model", "J179", "softwareVersion", running)); body["next"] != "upgrade" {
		t.Errorf("somebody let it try again, and it is told %v", body)
	}
}

func TestAnUpgradeReachesPhonesThroughTheFilesThatTheyFetch(t *testing.T) {
	e := enrolling(t, nil)
	ships(e.House, e.acc.ID, image179, "image")
	const n = 6
	phone := func(i int, version string) housetest.Answer {
		return e.Phone(e.acc, aJ179(version, fmt.Sprintf("c81fea00003%d", i))).Get("J100Supgrade.txt")
	}
	for i := range n {
		phone(i, "4.0.8.0.7")
	}
	e.Flush()
	var j housetest.JSON
	e.API("POST", "/accounts/"+e.acc.ID+"/firmware/upgrades", housetest.JSON{"version": "4.1.5.0.6", "target": housetest.JSON{"models": []string{"J179"}}, "waves": []int{2}}, &j, 202)
	id := fmt.Sprint(j["id"])
	progress := func(is func(p map[string]any) bool) {
		t.Helper()
		for range 120 {
			e.API("GET", "/jobs/"+id+"?wait=1s", nil, &j, 200)
			if p, _ := j["progress"].(map[string]any); is(p) {
				return
			}
		}
		t.Fatalf("%v\n%s", j, e.Log)
	}
	progress(func(p map[string]any) bool { return p["waiting"] == 2.0 })
	told := 0
	for round := range 2 {
		for i := range n {
			version := "4.0.8.0.7"
			if strings.Contains(phone(i, version).Body, "APPNAME") {
				told++
				phone(i, "4.1.5.0.6") // it loads it, and restarts
			}
		}
		e.Flush()
		if round == 0 {
			if told != 2 {
				t.Fatalf("%d phones are told the release in a wave of 2", told)
			}
			progress(func(p map[string]any) bool { return p["done"] == 2.0 && p["waiting"] == 4.0 })
		}
	}
	progress(func(map[string]any) bool { return j["state"] == "succeeded" })
	for i := range n {
		if f := e.firmware(fmt.Sprintf("c81fea00003%d", i)); f["running"] != "4.1.5.0.6" || f["state"] != "off" {
			t.Errorf("shown as %v", f)
		}
	}
}
