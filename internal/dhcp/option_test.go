package dhcp_test

import (
	"errors"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"muster/internal/dhcp"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const address = "https://prov.example.com:8443/p/7hq2k9xw3m/"

// told is what a family gets: options by number, and the codes of warnings.
func told(t *testing.T, f fleet.Family, target dhcp.Target) (options map[int]dhcp.Option, codes []string) {
	t.Helper()
	all, warnings, err := dhcp.Options(f, target)
	if err != nil {
		t.Fatal(err)
	}
	options = map[int]dhcp.Option{}
	for _, o := range all {
		options[o.Number] = o
	}
	for _, w := range warnings {
		codes = append(codes, w.Code)
	}
	return options, codes
}

func TestAURLGivesBackThePairThatWentIntoIt(t *testing.T) {
	for name, pair := range map[string][2]string{
		"plain": {"acme", "Zk39qWe8rT"}, "specials": {"a/b@c", `p:w,"'\#% ?&=[]`}, "not ASCII": {"müller", "pässwörd"}, "escaped already": {"a%40b", "%2F%2f"},
	} {
		options, codes := told(t, fleet.UCS, dhcp.Target{Address: address, User: pair[0], Password: pair[1]})
		for _, n := range []int{66, 160} {
			u, err := url.Parse(options[n].Value)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			password, _ := u.User.Password()
			if u.User.Username() != pair[0] || password != pair[1] || u.Host != "prov.example.com:8443" || u.Path != "/p/7hq2k9xw3m/" {
				t.Errorf("%s: option %d %s", name, n, options[n].Value)
			}
			if strings.ContainsFunc(options[n].Value, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`"'\,;<>{}^|`, r) }) {
				t.Errorf("%s: option %d holds what has to be escaped: %s", name, n, options[n].Value)
			}
		}
		if want := name != "plain"; slices.Contains(codes, "escaped") != want || !slices.Contains(codes, "credentials") {
			t.Errorf("%s: warnings %q", name, codes)
		}
	}
}

func TestWhatOption242CannotCarryIsLeftOutAndNamed(t *testing.T) {
	const alone = "TLSSRVR=prov.example.com,TLSDIR=/p/7hq2k9xw3m,TLSPORT=8443"
	for _, c := range []struct{ name, user, password, value, code string }{
		{"a plain pair", "acme", "Zk39qWe8rT", alone + ",FORCE_HTTP_AUTH_USERNAME=acme,FORCE_HTTP_AUTH_PASSWORD=Zk39qWe8rT", "credentials"},
		{"most of ASCII", "a.b@c", `!#$%&()*+-./:;<>?@[\]^_{|}~`, alone + `,FORCE_HTTP_AUTH_USERNAME=a.b@c,FORCE_HTTP_AUTH_PASSWORD=!#$%&()*+-./:;<>?@[\]^_{|}~`, "credentials"},
		{"a comma in the password", "acme", "a,bcdefgh", alone, "notCarried"},
		{"an equals sign in the user", "a=b", "abcdefgh", alone, "notCarried"},
		{"an apostrophe", "acme", "it's-it's", alone, "notCarried"},
		{"a quote", "acme", `a"bcdefgh`, alone, "notCarried"},
		{"a space", "acme", "a bcdefgh", alone, "notCarried"},
		{"an umlaut", "acme", "pässwörd", alone, "notCarried"},
		{"a pair of 130 bytes", strings.Repeat("u", 65), strings.Repeat("p", 65), "TLSSRVR=prov.example.com,TLSDIR=/p/7hq2k9xw3m,TLSPORT=8443,FORCE_HTTP_AUTH_USERNAME=" + strings.Repeat("u", 65) + ",FORCE_HTTP_AUTH_PASSWORD=" + strings.Repeat("p", 65), "long"},
		{"a pair of 160 bytes", strings.Repeat("u", 80), strings.Repeat("p", 80), alone, "tooLong"},
	} {
		options, codes := told(t, fleet.J100, dhcp.Target{Address: address, User: c.user, Password: c.password})
		if options[242].Value != c.value || !slices.Contains(codes, c.code) {
			t.Errorf("%s: %q, warnings %q", c.name, options[242].Value, codes)
		}
		if options[242].Credentials() != slices.Contains(codes, "credentials") || options[242].Credentials() != strings.Contains(options[242].Value, "FORCE") {
			t.Errorf("%s: credentials %v, warnings %q", c.name, options[242].Credentials(), codes)
		}
	}
}

func TestOption43BeginsWithTheEnterpriseAndHoldsNoPair(t *testing.T) {
	options, _ := told(t, fleet.J100, dhcp.Target{Address: "https://p.example/p/k/", User: "acme", Password: "Zk39qWe8rT"})
	if got, want := fmt.Sprintf("%q", options[43].Bytes()), `"\x01\x046889\x05\tp.example\x06\x04/p/k\a\x03443"`; got != want || options[43].Credentials() {
		t.Errorf("%s, want %s", got, want)
	}
	plain, _ := told(t, fleet.J100, dhcp.Target{Address: "http://10.1.2.3:8080/p/k/", User: "acme", Password: "Zk39qWe8rT"})
	if got := plain[242].Value; !strings.HasPrefix(got, "HTTPSRVR=10.1.2.3,HTTPDIR=/p/k,HTTPPORT=8080,") || plain[43].Subs[1].Code != 2 {
		t.Errorf("over HTTP: %s, %v", got, plain[43].Subs)
	}
	plain, _ = told(t, fleet.J100, dhcp.Target{Address: "http://10.1.2.3/p/k/", User: "acme", Password: "Zk39qWe8rT"})
	if got := plain[242].Value; !strings.HasPrefix(got, "HTTPSRVR=10.1.2.3,HTTPDIR=/p/k,HTTPPORT=80,") {
		t.Errorf("over HTTP at its own port: %s", got)
	}
}

func TestWhatIsTooLongIsNotCut(t *testing.T) {
	short := dhcp.Target{Address: address, User: "acme", Password: "Zk39qWe8rT"}
	if options, codes := told(t, fleet.UCS, short); len(options) != 2 || fmt.Sprint(codes) != "[credentials]" {
		t.Errorf("short: %v %q", options, codes)
	}
	medium := short
	medium.Password = strings.Repeat("p", 64)
	medium.User = strings.Repeat("u", 20)
	if options, codes := told(t, fleet.UCS, medium); len(options) != 1 || options[160].Value == "" || !slices.Contains(codes, "leftOut") {
		t.Errorf("medium: %v %q", options, codes)
	}
	long := short
	long.User, long.Password = strings.Repeat("u", 64), strings.Repeat("@", 64)
	options, warnings, err := dhcp.Options(fleet.UCS, long)
	if err != nil || len(options) != 2 || options[0].Value != address || options[0].Credentials() || len(warnings) != 1 || warnings[0].Code != "tooLong" {
		t.Fatalf("long: %v %v %v", options, warnings, err)
	}
	if w := warnings[0].Detail; !strings.Contains(w, "301 bytes") || !strings.Contains(w, "makes 173") {
		t.Errorf("it says %s", w)
	}
}

func TestAMaskedPairIsLookedAtAndNotShown(t *testing.T) {
	const password = "q7!Zk39@qWe8rT"
	for _, f := range []fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100} {
		clear := dhcp.Target{Address: address, User: "acme", Password: password}
		masked := clear
		masked.Masked = true
		_, want := told(t, f, clear)
		options, codes := told(t, f, masked)
		if fmt.Sprint(codes) != fmt.Sprint(want) {
			t.Errorf("%s: warnings %q, in clear %q", f, codes, want)
		}
		for n, o := range options {
			if n != 43 && !strings.Contains(o.Value, dhcp.Mask) || strings.Contains(o.Value, "q7") {
				t.Errorf("%s: option %d %s", f, n, o.Value)
			}
		}
		for _, s := range dhcp.Servers() {
			all, _, _ := dhcp.Options(f, masked)
			text, _, err := dhcp.Snippet(s, f, all)
			if err != nil || strings.Contains(text, "q7") || strings.Contains(text, "7137") || !strings.Contains(text, dhcp.Mask) {
				t.Errorf("%s for %s: %v\n%s", s, f, err, text)
			}
		}
	}
}

func TestNonsenseIsRefused(t *testing.T) {
	good := dhcp.Target{Address: address, User: "acme", Password: "Zk39qWe8rT"}
	options, _, err := dhcp.Options(fleet.UCS, good)
	if err != nil {
		t.Fatal(err)
	}
	refused := map[string]error{}
	_, _, refused["no family"] = dhcp.Options("vvx", good)
	_, _, refused["no address"] = dhcp.Options(fleet.UCS, dhcp.Target{})
	_, _, refused["an address with a line break"] = dhcp.Options(fleet.J100, dhcp.Target{Address: "https://h/p\n/"})
	_, _, refused["an address with a pair of its own"] = dhcp.Options(fleet.UCS, dhcp.Target{Address: "https://a:b@h/p/"})
	_, _, refused["no server"] = dhcp.Snippet("bind", fleet.UCS, options)
	_, _, refused["an option of two lines"] = dhcp.Snippet(dhcp.ISC, fleet.UCS, []dhcp.Option{{Number: 160, Value: "a\nb"}})
	_, _, refused["an option too long"] = dhcp.Snippet(dhcp.ISC, fleet.UCS, []dhcp.Option{{Number: 160, Value: strings.Repeat("a", 256)}})
	for what, err := range refused {
		if !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

var update = flag.Bool("update", false, "rewrite the golden files")

// The pair of the golden files: legal for every family, and special in some syntax of each.
var golden = map[string]dhcp.Target{
	"plain":    {Address: address, User: "acme-prov", Password: "Zk39qWe8rT"},
	"specials": {Address: address, User: "acme@prov", Password: `q?$b\7#'s%x!`},
}

func TestEachServersSyntaxIsAsItsGoldenFile(t *testing.T) {
	for _, s := range dhcp.Servers() {
		var b strings.Builder
		for _, f := range []fleet.Family{fleet.UCS, fleet.J100} {
			for _, pair := range []string{"plain", "specials"} {
				target := golden[pair]
				if f == fleet.J100 {
					target.Password = strings.ReplaceAll(target.Password, "'", "")
				}
				options, _, err := dhcp.Options(f, target)
				if err != nil {
					t.Fatal(err)
				}
				text, warnings, err := dhcp.Snippet(s, f, options)
				if err != nil {
					t.Fatal(err)
				}
				fmt.Fprintf(&b, "-- %s, %s --\n%s", f, pair, text)
				for _, w := range warnings {
					fmt.Fprintf(&b, "-- %s: %s --\n", w.Code, w.Detail)
				}
			}
		}
		path := filepath.Join("testdata", string(s)+".golden")
		if *update {
			if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil || string(want) != b.String() {
			t.Errorf("%s differs from its golden file (%v):\n%s", s, err, b.String())
		}
	}
}

func TestALineThatAServerWouldNotReadIsSaid(t *testing.T) {
	long := dhcp.Target{Address: address, User: strings.Repeat("u", 60), Password: "?" + strings.Repeat("p", 63)}
	for s, code := range map[dhcp.Server]string{dhcp.Cisco: "lineTooLong", dhcp.FortiGate: "valueTooLong"} {
		options, _, err := dhcp.Options(fleet.J100, long)
		if err != nil {
			t.Fatal(err)
		}
		_, warnings, err := dhcp.Snippet(s, fleet.J100, options)
		if err != nil || !slices.ContainsFunc(warnings, func(w dhcp.Warning) bool { return w.Code == code }) {
			t.Errorf("%s: %v %v", s, warnings, err)
		}
	}
}
