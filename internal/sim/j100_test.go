package sim_test

import (
	"strings"
	"testing"

	"muster/internal/sim"
)

const j179 = "c81fea83e85a"

func j100Files(s *stub) {
	s.files["/p/k/J100Supgrade.txt"] = "## upgrade\r\nIF $MODEL4 SEQ J139 GOTO J139_SW\r\nIF $MODEL4 SEQ J179 GOTO J179_SW\r\nGOTO GETSET\r\n" +
		"# J139_SW\r\nSET APPNAME FW_S_J139_R4_1_5_0_6.bin\r\nGOTO GETSET\r\n# J179_SW\r\nSET APPNAME FW_S_J179_R4_1_3_0_6.bin\r\n# GETSET\r\nGET 46xxsettings.txt\r\n"
	s.files["/p/k/46xxsettings.txt"] = "SET SIPDOMAIN common.example\nSET GMTOFFSET \"1:00\"\nGET $MACADDR.txt\nSET GMTOFFSET never\n"
	s.files["/p/k/"+j179+".txt"] = "SET SIPDOMAIN own.example"
}

func TestAJ179AsksInItsOrder(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	f, d := one(t, s, "J179", j179, sim.Options{})
	d.Boot(t.Context())
	same(t, "first boot", s.log(), []string{"GET /p/k/J100Supgrade.txt 200", "GET /p/k/46xxsettings.txt 200", "GET /p/k/c81fea83e85a.txt 200"})
	if got := s.agents["/p/k/46xxsettings.txt"]; got != "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)" {
		t.Errorf("says it is %q", got)
	}
	d.Boot(t.Context())
	same(t, "second boot", s.log(), []string{"GET /p/k/J100Supgrade.txt 304", "GET /p/k/46xxsettings.txt 304", "GET /p/k/c81fea83e85a.txt 304"})
	if v, _ := d.Setting("SIPDOMAIN"); v != "own.example" || f.Report().Errors != 0 {
		t.Errorf("SIPDOMAIN %q: %v", v, f.Report().Problems)
	}
}

func TestTheSettingsLanguage(t *testing.T) {
	for name, c := range map[string]struct {
		file, value string
		trouble     string
	}{
		"the later SET wins":                            {"SET X 1\nSET X 2", "2", ""},
		"names are taken in capitals":                   {"SET x 1", "1", ""},
		"a quoted value keeps its blanks":               {`SET X "a  b" # why`, "a  b", ""},
		"a backslash at the end is a backslash":         {`SET X "a\"`, `a\`, ""},
		"an unquoted value ends at the blank":           {"SET X Latin American", "Latin", ""},
		"a SET without a value does nothing":            {"SET X 1\nSET X\n", "1", ""},
		"quotes with nothing in them empty it":          {"SET X 1\nSET X \"\"", "", ""},
		"a line that begins with a blank is a remark":   {"SET X 1\n SET X 2", "1", ""},
		"small letters are a remark":                    {"SET X 1\nset X 2", "1", ""},
		"IF that holds jumps":                           {"SET X 1\nIF $MODEL4 SEQ J179 GOTO END\nSET X 2\n# END\n", "1", ""},
		"IF with a macro on the right":                  {"SET X 1\nIF J179 SEQ $MODEL4 GOTO END\nSET X 2\n# END", "1", ""},
		"IF that does not hold goes on":                 {"IF $MODEL4 SEQ J129 GOTO END\nSET X 2\n# END", "2", ""},
		"IF on what the phone does not know is skipped": {"IF $WEATHER SEQ $WEATHER GOTO END\nSET X 2\n# END", "2", ""},
		"$GROUP is the phone's":                         {"IF $GROUP SEQ 7 GOTO END\nSET X 2\n# END", "-", ""},
		"goto in small letters":                         {"SET X 1\ngoto END\nSET X 2\n# END  ", "1", ""},
		"a tag with two signs is none":                  {"SET X 1\nGOTO END\n## END\nSET X 2", "1", "no such tag"},
		"jumps go forward only":                         {"# TOP\nSET X 1\nGOTO TOP\nSET X 2", "1", "no such tag"},
		"# SET is a remark":                             {"SET X 1\n# SET X 2", "1", ""},
		"a quote without its end spoils the file":       {"SET X \"1", "-", "a quote without its end"},
		"GET of what is missing goes on":                {"GET none.txt\nSET X 2", "2", ""},
		"GET ends the file it stands in":                {"SET X 1\nGET other.txt\nSET X 2", "3", ""},
		"files that GET one another end":                {"GET 46xxsettings.txt", "-", "without end"},
		"PHONEKEY adds up":                              {"SET PHONEKEY a\nSET PHONEKEY b\nSET X 1", "1", ""},
		"a byte order mark makes line one a remark":     {"\ufeffSET X 1\nSET Y 1", "-", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			s.files["/p/k/J100Supgrade.txt"] = "GET 46xxsettings.txt"
			s.files["/p/k/46xxsettings.txt"] = c.file
			s.files["/p/k/other.txt"] = "SET X 3"
			f, d := one(t, s, "J179", j179, sim.Options{Group: 7})
			d.Boot(t.Context())
			v, ok := d.Setting("X")
			if !ok {
				v = "-"
			}
			if v != c.value {
				t.Errorf("X is %q, want %q", v, c.value)
			}
			if got := strings.Join(f.Report().Problems, "; "); (c.trouble == "") != (got == "") || !strings.Contains(got, c.trouble) {
				t.Errorf("problems %q, want %q", got, c.trouble)
			}
			if k, _ := d.Setting("PHONEKEY"); name == "PHONEKEY adds up" && k != "a\nb" {
				t.Errorf("PHONEKEY is %q", k)
			}
		})
	}
}

func TestAParameterThatDisappearsIsAtItsDefault(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	_, d := one(t, s, "J179", j179, sim.Options{})
	d.Boot(t.Context())
	s.set("/p/k/46xxsettings.txt", "SET SIPDOMAIN common.example\nGET $MACADDR.txt\n")
	d.Poll(t.Context())
	if v, ok := d.Setting("GMTOFFSET"); ok {
		t.Errorf("GMTOFFSET is still %q", v)
	}
}

// A GET that fails is passed over, and what no file says is at its default: a
// server that gives the shared file and refuses the own one takes settings away.
func TestAJ100LosesItsOwnSettingsWhenItsOwnFileAloneIsRefused(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	s.files["/p/k/"+j179+".txt"] += "\nSET FORCE_SIP_USERNAME 4711"
	f, d := one(t, s, "J179", j179, sim.Options{})
	d.Boot(t.Context())
	s.special["/p/k/"+j179+".txt"] = func(w writer, r *request) { w.Header().Set("Content-Length", "0"); w.WriteHeader(403) }
	if st := d.Poll(t.Context()); st.Phase != sim.Running || !strings.Contains(st.Problem, "403") || f.Report().Errors != 1 {
		t.Errorf("%+v", st)
	}
	v, _ := d.Setting("SIPDOMAIN")
	if user, ok := d.Setting("FORCE_SIP_USERNAME"); ok || v != "common.example" {
		t.Errorf("SIPDOMAIN is %q, FORCE_SIP_USERNAME %q", v, user)
	}
}

func TestAJ100KeepsItsSettingsWhenNoSettingsFileIsToBeHad(t *testing.T) {
	for _, file := range []string{"J100Supgrade.txt", "46xxsettings.txt"} {
		t.Run(file, func(t *testing.T) {
			s := newStub(t)
			j100Files(s)
			_, d := one(t, s, "J179", j179, sim.Options{})
			d.Boot(t.Context())
			s.special["/p/k/"+file] = func(w writer, r *request) { w.Header().Set("Content-Length", "0"); w.WriteHeader(403) }
			if st := d.Poll(t.Context()); st.Phase != sim.Stranded {
				t.Errorf("%+v", st)
			}
			if v, _ := d.Setting("SIPDOMAIN"); v != "own.example" {
				t.Errorf("SIPDOMAIN is %q", v)
			}
		})
	}
}

func TestAJ100TakesAnAddressOfIPv6Bare(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	own := "SET TLSSRVR \"2001:db8::1\"\nSET TLSPORT 8443\nSET TLSDIR /p/k\n"
	s.files["/p/k/"+j179+".txt"] = own
	_, d := one(t, s, "J179", j179, sim.Options{Attempts: 1})
	if st := d.Boot(t.Context()); st.Base != "https://[2001:db8::1]:8443/p/k" {
		t.Errorf("%+v", st)
	}
}

func TestAJ100MovesToAnotherFileServer(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	s.files["/p/k/"+j179+".txt"] = "SET HTTPSRVR prov.example\nSET HTTPPORT 8080\nSET HTTPDIR /p/other/$MODEL4dir/$MACADDR/\n"
	other := "/p/other/J179dir/" + strings.ToUpper(j179) + "/"
	s.files[other+"J100Supgrade.txt"] = "GET $MACADDR.txt"
	s.files[other+j179+".txt"] = "SET SIPDOMAIN moved.example\nSET HTTPSRVR prov.example\nSET HTTPPORT 8080\nSET HTTPDIR /p/other/$MODEL4dir/$MACADDR/\n"
	f, d := one(t, s, "J179", j179, sim.Options{})
	st := d.Boot(t.Context())
	if v, _ := d.Setting("SIPDOMAIN"); v != "moved.example" || st.Boots != 2 || st.Base != "http://prov.example:8080"+strings.TrimSuffix(other, "/") {
		t.Errorf("SIPDOMAIN %q, %+v, %v", v, st, f.Report().Problems)
	}
}

func TestAForcedPairNeedsBothHalves(t *testing.T) {
	for name, c := range map[string]struct {
		file, user, password string
		trouble              bool
	}{
		"both":              {"SET FORCE_HTTP_AUTH_USERNAME acme2\nSET FORCE_HTTP_AUTH_PASSWORD \"second-pair\"", "acme2", "second-pair", false},
		"the user alone":    {"SET FORCE_HTTP_AUTH_USERNAME acme2", "acme", "first-pair", true},
		"an empty password": {"SET FORCE_HTTP_AUTH_USERNAME acme2\nSET FORCE_HTTP_AUTH_PASSWORD \"\"", "acme", "first-pair", true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			j100Files(s)
			s.files["/p/k/"+j179+".txt"] = c.file
			f, d := one(t, s, "J179", j179, sim.Options{})
			if st := d.Boot(t.Context()); st.User != c.user || (f.Report().Errors > 0) != c.trouble {
				t.Errorf("%+v %v", st, f.Report().Problems)
			}
			s.user, s.password = c.user, c.password
			if st := d.Poll(t.Context()); st.Phase != sim.Running && !c.trouble {
				t.Errorf("the next request: %+v", st)
			}
		})
	}
}

func TestAJ100UpgradesOnceAndReadsOnWithItsNewNumber(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	s.files["/p/k/J100Supgrade.txt"] = "SET APPNAME firmware/FW_S_J179_R4_1_11_0_9.bin\nGET 46xxsettings.txt"
	s.files["/p/k/firmware/FW_S_J179_R4_1_11_0_9.bin"] = strings.Repeat("x", 1<<20)
	f, d := one(t, s, "J179", j179, sim.Options{})
	st := d.Boot(t.Context())
	same(t, "boot", s.log(), []string{
		"GET /p/k/J100Supgrade.txt 200", "GET /p/k/firmware/FW_S_J179_R4_1_11_0_9.bin 200",
		"GET /p/k/J100Supgrade.txt 304", "GET /p/k/46xxsettings.txt 200", "GET /p/k/c81fea83e85a.txt 200"})
	if st.Version != "4.1.11.0.9" || f.Report().Errors != 0 || !strings.Contains(s.agents["/p/k/46xxsettings.txt"], "J179-4.1.11.0.9 ") {
		t.Errorf("%+v %v", st, f.Report().Problems)
	}
	t.Run("an image that is missing, or another model's, changes nothing", func(t *testing.T) {
		s.files["/p/k/FW_S_J139_R4_1_12_0_1.bin"] = "an image"
		for _, image := range []string{"FW_S_J179_R9_9_9_9_9.bin", "FW_S_J139_R4_1_12_0_1.bin"} {
			s.set("/p/k/J100Supgrade.txt", "SET APPNAME "+image+"\nGET 46xxsettings.txt")
			if st := d.Boot(t.Context()); st.Version != "4.1.11.0.9" || st.Phase != sim.Running {
				t.Errorf("%s: %+v", image, st)
			}
		}
	})
}

func TestTrustCertsMustHoldACertificate(t *testing.T) {
	s := newStub(t)
	j100Files(s)
	s.files["/p/k/"+j179+".txt"] = "SET TRUSTCERTS root.pem,http://prov.example/pki/root.pem"
	s.files["/p/k/root.pem"] = aRoot(t)
	s.files["/pki/root.pem"] = "<html>"
	f, d := one(t, s, "J179", j179, sim.Options{})
	d.Boot(t.Context())
	if p := f.Report().Problems; len(p) != 1 || !strings.Contains(p[0], "without a certificate") {
		t.Errorf("%v", p)
	}
	if v, _ := d.Setting("TRUSTCERTS"); v == "" {
		t.Error("the phone went on all the same, as it must")
	}
}
