package sim_test

import (
	"context"
	"testing"
	"time"

	"muster/internal/sim"
)

const studio = "00e0db5005f8"

func contextWithTimeout(t *testing.T, d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(t.Context(), d)
}

// studioFiles is what a working third-party server sends a Studio X30.
func studioFiles(s *stub, at, id string) {
	s.files[at+id+".cfg"] = `<?xml version="1.0" standalone="yes"?>
<APPLICATION APP_FILE_PATH="" CONFIG_FILES="config-` + id + `.cfg" MISC_FILES="" LOG_FILE_DIRECTORY="logs-` + id + `" OVERRIDES_DIRECTORY=""/>`
	s.files[at+"config-"+id+".cfg"] = `<PHONE_CONFIG><ALL prov.polling.period="60" prov.heartbeat.interval="120" device.local.roomName="Oslo"/></PHONE_CONFIG>`
}

func TestAStudioAsksInItsOrder(t *testing.T) {
	s := newStub(t)
	studioFiles(s, "/p/k//", studio) // the server's name ends in a slash, so the path holds two
	f, d := one(t, s, "Studio X30", studio, sim.Options{})
	d.Boot(t.Context())
	if h := s.headers[0]; h.Get("X-Device") != "8L21385D98DAFC/"+studio+"/10.0.0.9" ||
		h.Get("User-Agent") != "FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application" {
		t.Errorf("says it is %v", h)
	}
	same(t, "boot", s.log(), []string{
		"GET /p/k//00e0db5005f8.cfg 200",
		"GET /p/k//config-00e0db5005f8.cfg 200",
		"PUT /p/k//logs-00e0db5005f8/00e0db5005f8-app.log 201",
	})
	d.Poll(t.Context())
	same(t, "poll", s.log(), []string{"GET /p/k//00e0db5005f8.cfg 304", "GET /p/k//config-00e0db5005f8.cfg 304"})
	if v, _ := d.Setting("device.local.roomName"); v != "Oslo" || f.Report().Errors != 0 {
		t.Errorf("the room is %q: %v", v, f.Report().Problems)
	}
}

func TestAStudioMayAskByItsSerial(t *testing.T) {
	s := newStub(t)
	studioFiles(s, "/p/k/", "8L21385D98DAFC")
	_, d := one(t, s, "Studio X30", studio, sim.Options{BySerial: true, Server: "http://prov.example/p/k"})
	if st := d.Boot(t.Context()); st.Problem != "" {
		t.Errorf("%+v %v", st, s.log())
	}
}

func TestAStudioMovesWithoutARebootAndWithoutGates(t *testing.T) {
	s := newStub(t)
	studioFiles(s, "/p/k//", studio)
	studioFiles(s, "/p/other/", studio)
	f, d := one(t, s, "Studio X30", studio, sim.Options{})
	d.Boot(t.Context())
	s.also = "second-pair"
	s.set("/p/k//config-"+studio+".cfg", `<PHONE_CONFIG><ALL device.prov.serverName="http://prov.example/p/other" device.prov.user="acme" device.prov.password="second-pair"/></PHONE_CONFIG>`)
	s.log()
	d.Poll(t.Context())
	same(t, "poll", s.log(), []string{
		"GET /p/k//00e0db5005f8.cfg 304", "GET /p/k//config-00e0db5005f8.cfg 200",
		"GET /p/other/00e0db5005f8.cfg 200", "GET /p/other/config-00e0db5005f8.cfg 200"})
	st := d.State()
	if v, _ := d.Setting("device.prov.password"); v != "second-pair" || st.Base != "http://prov.example/p/other" || st.Boots != 1 {
		t.Errorf("%+v %v", st, f.Report().Problems)
	}
	if v, _ := d.Setting("device.local.roomName"); v != "Oslo" {
		t.Errorf("the room is %q", v)
	}
}
