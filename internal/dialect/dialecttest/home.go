package dialecttest

import (
	"muster/internal/dialect"
	"muster/internal/secret"
)

// A Place is a home with what it comes to: the parts of its URL.
type Place struct {
	dialect.Home
	Secure          bool
	Host, Port, Dir string
}

// Places are homes of every kind that a profile can name, by what is odd about them.
func Places() map[string]Place {
	out := map[string]Place{}
	for name, p := range map[string]Place{
		"https, a name":               {at("https://prov.example/"), true, "prov.example", "443", "/"},
		"https, port and path":        {at("https://prov.example:8443/a/b/"), true, "prov.example", "8443", "/a/b"},
		"http, a name":                {at("http://prov.example/"), false, "prov.example", "80", "/"},
		"http, port and path":         {at("http://prov.example:8080/Avaya/"), false, "prov.example", "8080", "/Avaya"},
		"https, IPv4":                 {at("https://192.0.2.7/x/"), true, "192.0.2.7", "443", "/x"},
		"http, IPv4 and port":         {at("http://192.0.2.7:81/"), false, "192.0.2.7", "81", "/"},
		"https, IPv6":                 {at("https://[2001:db8::1]/x/"), true, "2001:db8::1", "443", "/x"},
		"http, IPv6 and port":         {at("http://[2001:db8::1]:8080/x/"), false, "2001:db8::1", "8080", "/x"},
		"a port of the other scheme":  {at("http://prov.example:443/"), false, "prov.example", "443", "/"},
		"escapes and a macro in path": {at("https://prov.example/a%20b/$MACADDR/"), true, "prov.example", "443", "/a%20b/$MACADDR"},
		"an ampersand in the path":    {at("https://prov.example/a&b/"), true, "prov.example", "443", "/a&b"},
	} {
		out[name] = p
	}
	p := Place{at("https://prov.example/"), true, "prov.example", "443", "/"}
	p.User, p.Password, p.Group = "al&ice", secret.New("p<w>' &"), 17
	p.Roots = []string{"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n"}
	p.RootURLs = []string{"https://muster.example/e/root.pem", "https://muster.example/e/trust/prf_1.pem"}
	out["pair, group and roots"] = p
	p.Detour, p.Group = true, -1
	out["a detour"] = p
	p = Place{p.Home, false, "prov.example", "80", "/"}
	p.Detour, p.URL, p.Group = false, "http://prov.example/", 0
	out["roots are for https"] = p
	return out
}

func at(url string) dialect.Home { return dialect.Home{Server: dialect.Server{URL: url}, Group: -1} }
