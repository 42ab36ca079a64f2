package claim_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

func certificate(t *testing.T, ca bool, until time.Time) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root"}, NotBefore: at.AddDate(-1, 0, 0), NotAfter: until, IsCA: ca, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	must(t, err)
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
}

func TestAProfileIsWhatPhonesCanBeTold(t *testing.T) {
	good := certificate(t, true, at.AddDate(1, 0, 0))
	for name, c := range map[string]struct {
		change  func(*fleet.Profile)
		pointer string // at fault; empty: none
		code    string
		warns   []string
	}{
		"a name":                  {func(p *fleet.Profile) { p.URL = "https://prov.example.com/phones/" }, "", "", nil},
		"a port and a path":       {func(p *fleet.Profile) { p.URL = "http://prov.example.com:8080/a/b" }, "", "", nil},
		"an IPv4 address":         {func(p *fleet.Profile) { p.URL = "http://192.0.2.7/x" }, "", "", nil},
		"an IPv6 address":         {func(p *fleet.Profile) { p.URL = "http://[2001:db8::7]:8080/x" }, "", "", nil},
		"a private address":       {func(p *fleet.Profile) { p.URL = "https://10.0.0.7/x" }, "", "", []string{"private", "noRootCA"}},
		"a name without a dot":    {func(p *fleet.Profile) { p.URL, p.RootCA = "https://prov/x", good }, "", "", []string{"private"}},
		"a password in clear":     {func(p *fleet.Profile) { p.URL, p.User, p.Password = "http://a.example/", "u", secret.New("p") }, "", "", []string{"clear"}},
		"a root over http":        {func(p *fleet.Profile) { p.URL, p.RootCA = "http://a.example/", good }, "", "", []string{"unused"}},
		"a root that ends soon":   {func(p *fleet.Profile) { p.RootCA = certificate(t, true, at.Add(29*24*time.Hour)) }, "", "", []string{"expiresSoon"}},
		"six roots":               {func(p *fleet.Profile) { p.RootCA = strings.Repeat(good, 6) }, "", "", nil},
		"this server":             {func(p *fleet.Profile) { p.ServerType, p.URL = fleet.ServerMuster, "" }, "", "", nil},
		"this server with a URL":  {func(p *fleet.Profile) { p.ServerType = fleet.ServerMuster }, "/spec/provisioningURL", "unexpected", nil},
		"no URL":                  {func(p *fleet.Profile) { p.URL = "" }, "/spec/provisioningURL", "required", nil},
		"ftp":                     {func(p *fleet.Profile) { p.URL = "ftp://a.example/" }, "/spec/provisioningURL", "scheme", nil},
		"no scheme":               {func(p *fleet.Profile) { p.URL = "a.example/x" }, "/spec/provisioningURL", "scheme", nil},
		"a query":                 {func(p *fleet.Profile) { p.URL = "https://a.example/?x=1" }, "/spec/provisioningURL", "query", nil},
		"an empty query":          {func(p *fleet.Profile) { p.URL = "https://a.example/?" }, "/spec/provisioningURL", "query", nil},
		"a fragment":              {func(p *fleet.Profile) { p.URL = "https://a.example/#x" }, "/spec/provisioningURL", "query", nil},
		"port 0":                  {func(p *fleet.Profile) { p.URL = "https://a.example:0/" }, "/spec/provisioningURL", "port", nil},
		"port 65536":              {func(p *fleet.Profile) { p.URL = "https://a.example:65536/" }, "/spec/provisioningURL", "port", nil},
		"no port":                 {func(p *fleet.Profile) { p.URL = "https://a.example:/" }, "/spec/provisioningURL", "port", nil},
		"no host":                 {func(p *fleet.Profile) { p.URL = "https:///x" }, "/spec/provisioningURL", "host", nil},
		"half an address":         {func(p *fleet.Profile) { p.URL = "https://10.0.0/x" }, "/spec/provisioningURL", "host", nil},
		"everybody":               {func(p *fleet.Profile) { p.URL = "https://0.0.0.0/x" }, "/spec/provisioningURL", "host", nil},
		"a quote":                 {func(p *fleet.Profile) { p.URL = `https://a.example/"x` }, "/spec/provisioningURL", "characters", nil},
		"a line end":              {func(p *fleet.Profile) { p.URL = "https://a.example/\nSET X 1" }, "/spec/provisioningURL", "characters", nil},
		"umlauts":                 {func(p *fleet.Profile) { p.URL = "https://a.example/ü" }, "/spec/provisioningURL", "characters", nil},
		"a line end in the user":  {func(p *fleet.Profile) { p.User = "u\nSET" }, "/spec/provisioningURL", "credentials", nil},
		"a password without user": {func(p *fleet.Profile) { p.Password = secret.New("p") }, "/spec/provisioningURL", "credentials", nil},
		"seven roots":             {func(p *fleet.Profile) { p.RootCA = strings.Repeat(good, 7) }, "/spec/rootCA", "tooMany", nil},
		"no authority":            {func(p *fleet.Profile) { p.RootCA = certificate(t, false, at.AddDate(1, 0, 0)) }, "/spec/rootCA", "notCA", nil},
		"an expired root":         {func(p *fleet.Profile) { p.RootCA = certificate(t, true, at) }, "/spec/rootCA", "expired", nil},
		"a key": {func(p *fleet.Profile) {
			p.RootCA = good + "-----BEGIN EC PRIVATE KEY-----\nMQ==\n-----END EC PRIVATE KEY-----\n"
		}, "/spec/rootCA", "privateKey", nil},
		"half a certificate": {func(p *fleet.Profile) { p.RootCA = good + good[:200] }, "/spec/rootCA", "pem", nil},
		"no PEM":             {func(p *fleet.Profile) { p.RootCA = "hello" }, "/spec/rootCA", "pem", nil},
		"much":               {func(p *fleet.Profile) { p.RootCA = good + strings.Repeat(" ", claim.MaxPEM) }, "/spec/rootCA", "tooLong", nil},
		"group 999":          {func(p *fleet.Profile) { p.PhoneGroup = 999 }, "", "", nil},
		"group 1000":         {func(p *fleet.Profile) { p.PhoneGroup = 1000 }, "/spec/phoneGroup", "range", nil},
		"group -2":           {func(p *fleet.Profile) { p.PhoneGroup = -2 }, "/spec/phoneGroup", "range", nil},
	} {
		p := fleet.Profile{ServerType: fleet.ServerHTTP, URL: "https://prov.example.com/", FirstContact: fleet.FirstSerial, PhoneGroup: fleet.NoPhoneGroup}
		c.change(&p)
		checked, err := claim.CheckProfile(p, at)
		if c.pointer != "" {
			f := fault.As(err)
			if f == nil || !errors.Is(err, fault.Invalid) || f.Fields[0].Pointer != c.pointer || f.Fields[0].Code != c.code {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		var warns []string
		for _, w := range claim.Warnings(checked, at) {
			warns = append(warns, w.Code)
		}
		if err != nil || !slices.Equal(warns, c.warns) {
			t.Errorf("%s: %v, warns of %v", name, err, warns)
		}
	}
}

func TestUserAndPasswordAreTakenOutOfAURL(t *testing.T) {
	plain, user, password, has := claim.SplitURL("https://us%65r:p%40ss@[2001:db8::1]:8443/x/")
	if plain != "https://[2001:db8::1]:8443/x/" || user != "user" || !password.Equal(secret.New("p@ss")) || !has {
		t.Errorf("%s %s %v", plain, user, has)
	}
	if at, ok := fleet.EndpointOf(plain); at != (fleet.Endpoint{Secure: true, Host: "2001:db8::1", Port: 8443, Dir: "/x"}) || !ok {
		t.Errorf("%+v %v", at, ok)
	}
	if got := claim.Location(fleet.Profile{URL: "http://a.example/x//"}); got != "http://a.example/x/" {
		t.Error(got)
	}
}
