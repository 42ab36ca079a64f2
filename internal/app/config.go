package app

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// A ConfigError says which key is wrong and why. The process ends with 2.
type ConfigError struct{ Key, Rule string }

func (e *ConfigError) Error() string { return "configuration: " + e.Key + ": " + e.Rule }

// Config is what an operator can set. A key left out takes its default; no
// release may make last month's file fail.
type Config struct {
	Data       string
	Database   string
	NATS       string
	AdminAddr  string
	HTTPAddr   string
	HTTPSAddr  string
	LegacyAddr string
	Channel    string
	PublicHost string
	PublicPort int // of the HTTPS address as devices see it; 0 = the one listened on
	AdminPlain bool
	PortalURL  string // where browsers reach API and portal, when it is not the admin address
	Proxies    []netip.Prefix

	// The identity provider that members may sign in by; no issuer: none.
	OIDCIssuer     string
	OIDCClient     string
	OIDCSecretFile string
	OIDCName       string
	OIDCScopes     []string
	OIDCNewMembers string // ACCOUNT:ROLE for whom only the provider knows; empty: they are refused

	TLSCert      string
	TLSKey       string
	ACMEHosts    []string
	ACMEEmail    string
	ACMEServer   string // directory URL
	ACMERoot     string // PEM file with the root of a private ACME server
	LogLevel     string
	LogFormat    string
	LogVisits    bool
	CacheMB      int
	MaxDevices   int // per account, that add themselves; 0 = no bound
	MaxUploadsMB int // per account; 0 = by its devices
	FirmwareMB   int // of all images
	FirmwareOnce int // images that a site fetches at a time
	FirmwareKB   int // a second and site; 0 = no bound
	Durability   string
	SyncRate     int           // orders a second and account; 0 = as fast as they go
	ProbeAt      string        // public, any or none: where servers of profiles are looked for
	SyncConfirm  time.Duration // from a device's acknowledgement to its fetch

	sources map[string]string
}

// An option is a line of the configuration table.
type option struct {
	name     string // flag and key of the file; MUSTER_NAME in the environment
	usage    string
	fallback string
	boolean  bool
	set      func(c *Config, v string) error
	get      func(c *Config) string
}

func text(p func(*Config) *string) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error { *p(c) = v; return nil }, func(c *Config) string { return *p(c) }
}

func address(p func(*Config) *string, empty bool) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error {
		if v != "" || !empty {
			if _, port, err := net.SplitHostPort(v); err != nil {
				return errors.New("want HOST:PORT or :PORT")
			} else if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
				return errors.New("the port must be a number from 0 to 65535")
			}
		}
		*p(c) = v
		return nil
	}, func(c *Config) string { return *p(c) }
}

func flagged(p func(*Config) *bool) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error {
		b, err := strconv.ParseBool(v)
		if err != nil {
			return errors.New("want true or false")
		}
		*p(c) = b
		return nil
	}, func(c *Config) string { return strconv.FormatBool(*p(c)) }
}

func number(p func(*Config) *int, least, most int) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error {
		n, err := strconv.Atoi(v)
		if err != nil || n < least || n > most {
			return fmt.Errorf("want a number from %d to %d", least, most)
		}
		*p(c) = n
		return nil
	}, func(c *Config) string { return strconv.Itoa(*p(c)) }
}

func lasting(p func(*Config) *time.Duration, least, most time.Duration) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error {
		d, err := time.ParseDuration(v)
		if err != nil || d < least || d > most {
			return fmt.Errorf("want a duration from %s to %s, such as %s", least, most, least)
		}
		*p(c) = d
		return nil
	}, func(c *Config) string { return (*p(c)).String() }
}

func words(p func(*Config) *string, allowed ...string) (func(*Config, string) error, func(*Config) string) {
	return func(c *Config, v string) error {
		for _, w := range allowed {
			if v == w {
				*p(c) = v
				return nil
			}
		}
		return errors.New("want one of " + strings.Join(allowed, ", "))
	}, func(c *Config) string { return *p(c) }
}

func opt(name, fallback, usage string, set func(*Config, string) error, get func(*Config) string) option {
	return option{name: name, usage: usage, fallback: fallback, set: set, get: get}
}

func options() []option {
	var out []option
	add := func(name, fallback, usage string) func(func(*Config, string) error, func(*Config) string) {
		return func(set func(*Config, string) error, get func(*Config) string) {
			out = append(out, opt(name, fallback, usage, set, get))
		}
	}
	add("data", "muster-data", "folder for database, keys and tokens; made when absent")(text(func(c *Config) *string { return &c.Data }))
	add("database", "", "sqlite:FILE or postgres://…; empty: muster.db in the data folder")(func(c *Config, v string) error {
		if v != "" && !strings.HasPrefix(v, "sqlite:") && !strings.HasPrefix(v, "postgres://") && !strings.HasPrefix(v, "postgresql://") {
			return errors.New("want sqlite:FILE or postgres://…")
		}
		c.Database = v
		return nil
	}, func(c *Config) string { return redactURL(c.Database) })
	add("nats", "", "URL of a NATS server, for several servers on one PostgreSQL")(func(c *Config, v string) error {
		if v != "" {
			return errors.New("several servers are not in this build yet; leave it empty")
		}
		return nil
	}, func(c *Config) string { return c.NATS })
	add("admin-addr", "127.0.0.1:8000", "address of API and portal")(address(func(c *Config) *string { return &c.AdminAddr }, false))
	add("http-addr", ":8080", "address for devices, HTTP; empty: none")(address(func(c *Config) *string { return &c.HTTPAddr }, true))
	add("https-addr", ":8443", "address for devices, HTTPS")(address(func(c *Config) *string { return &c.HTTPSAddr }, false))
	add("legacy-https-addr", "", "address for old devices: TLS 1.0/1.1 and RSA key exchange; empty: none")(address(func(c *Config) *string { return &c.LegacyAddr }, true))
	add("channel-addr", ":8883", "address of the device channel, MQTT 3.1.1 over TLS; empty: none")(address(func(c *Config) *string { return &c.Channel }, true))
	add("public-host", "", "name or address under which devices reach this server; empty: the machine's name")(func(c *Config, v string) error {
		if strings.ContainsAny(v, "/ @?#") || strings.Contains(v, "://") {
			return errors.New("want a host name or an IP address alone")
		}
		if strings.Contains(v, ":") {
			if _, err := netip.ParseAddr(strings.Trim(v, "[]")); err != nil {
				return errors.New("want a host name or an IP address alone; the port goes into public-https-port")
			}
			v = strings.Trim(v, "[]")
		}
		c.PublicHost = v
		return nil
	}, func(c *Config) string { return c.PublicHost })
	add("public-https-port", "0", "HTTPS port as devices see it, behind a port mapping; 0: the one of https-addr")(number(func(c *Config) *int { return &c.PublicPort }, 0, 65535))
	add("admin-plain", "false", "plain HTTP on the admin address although it is not loopback: behind a proxy of yours")(flagged(func(c *Config) *bool { return &c.AdminPlain }))
	add("portal-url", "", "address at which browsers reach API and portal, where a proxy stands before it: https://muster.example.com; empty: the admin address")(func(c *Config, v string) error {
		if u, err := url.Parse(v); v != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil) {
			return errors.New("want https://HOST or https://HOST:PORT")
		}
		c.PortalURL = strings.TrimRight(v, "/")
		return nil
	}, func(c *Config) string { return c.PortalURL })
	add("oidc-issuer", "", "URL of an OpenID Connect provider that members may sign in by; empty: none")(func(c *Config, v string) error {
		if u, err := url.Parse(v); v != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "") {
			return errors.New("want the issuer's https://… URL")
		}
		c.OIDCIssuer = v
		return nil
	}, func(c *Config) string { return c.OIDCIssuer })
	add("oidc-client-id", "", "what the provider knows this server as")(text(func(c *Config) *string { return &c.OIDCClient }))
	add("oidc-client-secret-file", "", "file with the client's secret; empty: a public client")(text(func(c *Config) *string { return &c.OIDCSecretFile }))
	add("oidc-name", "Single sign-on", "what the button of the sign-in page says")(text(func(c *Config) *string { return &c.OIDCName }))
	add("oidc-scopes", "openid,email,profile", "comma list of scopes to ask for")(func(c *Config, v string) error {
		c.OIDCScopes = nil
		for scope := range strings.SplitSeq(v, ",") {
			if scope = strings.TrimSpace(scope); scope != "" {
				c.OIDCScopes = append(c.OIDCScopes, scope)
			}
		}
		if !slices.Contains(c.OIDCScopes, "openid") {
			return errors.New("openid has to be among them")
		}
		return nil
	}, func(c *Config) string { return strings.Join(c.OIDCScopes, ",") })
	add("oidc-new-members", "", "ACCOUNT:ROLE: whom the provider knows and Muster does not becomes a member; empty: is refused")(text(func(c *Config) *string { return &c.OIDCNewMembers }))
	add("trusted-proxies", "", "comma list of networks whose forwarded headers are believed")(func(c *Config, v string) error {
		c.Proxies = nil
		for p := range strings.SplitSeq(v, ",") {
			if p = strings.TrimSpace(p); p == "" {
				continue
			}
			prefix, err := netip.ParsePrefix(p)
			if err != nil {
				a, err2 := netip.ParseAddr(p)
				if err2 != nil {
					return fmt.Errorf("%q is no network (10.0.0.0/8)", p)
				}
				prefix = netip.PrefixFrom(a, a.BitLen())
			}
			c.Proxies = append(c.Proxies, prefix)
		}
		return nil
	}, func(c *Config) string {
		parts := make([]string, len(c.Proxies))
		for i, p := range c.Proxies {
			parts[i] = p.String()
		}
		return strings.Join(parts, ",")
	})
	add("tls-cert", "", "PEM file with a certificate of your own and its chain, read again when it changes")(text(func(c *Config) *string { return &c.TLSCert }))
	add("tls-key", "", "PEM file with its key")(text(func(c *Config) *string { return &c.TLSKey }))
	add("acme-hosts", "", "comma list of names to get certificates for by ACME; needs http-addr reachable as port 80")(func(c *Config, v string) error {
		c.ACMEHosts = nil
		for h := range strings.SplitSeq(v, ",") {
			if h = strings.TrimSpace(h); h != "" {
				c.ACMEHosts = append(c.ACMEHosts, h)
			}
		}
		return nil
	}, func(c *Config) string { return strings.Join(c.ACMEHosts, ",") })
	add("acme-email", "", "contact for the ACME account")(text(func(c *Config) *string { return &c.ACMEEmail }))
	add("acme-server", "", "directory URL of the ACME server; empty: Let's Encrypt")(text(func(c *Config) *string { return &c.ACMEServer }))
	add("acme-root", "", "PEM file with the root certificate of a private ACME server")(text(func(c *Config) *string { return &c.ACMERoot }))
	add("log-level", "info", "debug, info, warn or error")(words(func(c *Config) *string { return &c.LogLevel }, "debug", "info", "warn", "error"))
	add("log-format", "text", "text or json")(words(func(c *Config) *string { return &c.LogFormat }, "text", "json"))
	add("log-visits", "true", "one line for each request of a device")(flagged(func(c *Config) *bool { return &c.LogVisits }))
	add("cache-mb", "64", "memory for rendered files, in MiB")(number(func(c *Config) *int { return &c.CacheMB }, 1, 65536))
	add("max-devices-per-account", "1000000", "most devices of an account when one adds itself by arriving; further ones are pending; 0: no bound")(number(func(c *Config) *int { return &c.MaxDevices }, 0, 1_000_000_000))
	add("max-uploads-mb-per-account", "0", "most that an account's devices may leave (logs, overrides), in MiB; 0: 100, and 2 for each device")(number(func(c *Config) *int { return &c.MaxUploadsMB }, 0, 1_000_000_000))
	add("firmware-mb", "20480", "most that firmware images may have together, in MiB")(number(func(c *Config) *int { return &c.FirmwareMB }, 1, 1_000_000_000))
	add("firmware-at-once", "20", "firmware images that a site fetches at a time; further devices are told to come later")(number(func(c *Config) *int { return &c.FirmwareOnce }, 1, 100_000))
	add("firmware-kb", "0", "firmware images that a site fetches, in KiB a second; 0: as fast as they go")(number(func(c *Config) *int { return &c.FirmwareKB }, 0, 1_000_000_000))
	add("durability", "normal", "normal: nothing acknowledged is lost by a crash of the process; full: nor by a power cut (SQLite only)")(words(func(c *Config) *string { return &c.Durability }, "normal", "full"))
	add("sync-rate", "50", "orders a second that an account's devices are sent to take over its credentials, to fetch or to restart; 0: as fast as they go")(number(func(c *Config) *int { return &c.SyncRate }, 0, 100_000))
	add("sync-confirm", "15m", "how long a device that acknowledged new credentials may take to come with them, until it counts as failed")(lasting(func(c *Config) *time.Duration { return &c.SyncConfirm }, 10*time.Second, 24*time.Hour))
	add("profile-probe", "public", "which addresses may be looked at, on request, for the server of a profile, or fetched from, for firmware: public, any (also private ones and this machine: only where you trust whoever writes profiles) or none")(words(func(c *Config) *string { return &c.ProbeAt }, "public", "any", "none"))
	for i := range out {
		out[i].boolean = out[i].fallback == "true" || out[i].fallback == "false"
	}
	return out
}

func redactURL(s string) string {
	if at := strings.LastIndexByte(s, '@'); at > 0 {
		if scheme := strings.Index(s, "://"); scheme > 0 {
			return s[:scheme+3] + "…" + s[at:]
		}
	}
	return s
}

// AddFlags adds the flags of `muster serve` to f.
func AddFlags(f *pflag.FlagSet) {
	f.String("config", "", "YAML file with the same names as keys")
	for _, o := range options() {
		if o.boolean {
			f.Bool(o.name, o.fallback == "true", o.usage)
		} else {
			f.String(o.name, o.fallback, o.usage)
		}
	}
}

// Load puts a configuration together: flag beats environment beats file beats
// default. Errors are *ConfigError.
func Load(f *pflag.FlagSet, getenv func(string) string) (*Config, error) {
	c := &Config{sources: map[string]string{}}
	file, _ := f.GetString("config")
	where := "flag"
	if file == "" {
		file, where = getenv("MUSTER_CONFIG"), "environment"
	}
	values := map[string]string{}
	if file != "" {
		var err error
		if values, err = readFile(file); err != nil {
			return nil, &ConfigError{"config (" + where + ")", err.Error()}
		}
	}
	table := options()
	known := map[string]bool{}
	for _, o := range table {
		known[o.name] = true
	}
	for _, k := range sortedKeys(values) {
		if !known[k] {
			return nil, &ConfigError{k, "no such key in " + file}
		}
	}
	for _, o := range table {
		value, source := o.fallback, "default"
		if v, ok := values[o.name]; ok {
			value, source = v, "file"
		}
		if v := getenv("MUSTER_" + strings.ToUpper(strings.ReplaceAll(o.name, "-", "_"))); v != "" {
			value, source = v, "environment"
		}
		if fl := f.Lookup(o.name); fl != nil && fl.Changed {
			value, source = fl.Value.String(), "flag"
		}
		if err := o.set(c, value); err != nil {
			return nil, &ConfigError{o.name + " (" + source + ")", err.Error()}
		}
		c.sources[o.name] = source
	}
	if (c.TLSCert == "") != (c.TLSKey == "") {
		return nil, &ConfigError{"tls-cert", "tls-cert and tls-key belong together"}
	}
	if len(c.ACMEHosts) > 0 && c.HTTPAddr == "" {
		return nil, &ConfigError{"acme-hosts", "ACME proves the name over HTTP: http-addr must not be empty"}
	}
	if c.PublicHost == "" {
		c.PublicHost, _ = os.Hostname()
		if c.PublicHost == "" {
			c.PublicHost = "localhost"
		}
	}
	return c, nil
}

// maxConfig bounds the file; a full one has 2 kB.
const maxConfig = 1 << 20

func readFile(name string) (map[string]string, error) {
	st, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if st.Size() > maxConfig {
		return nil, errors.New("the file is larger than 1 MiB")
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var doc map[string]yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return nil, err
	}
	out := map[string]string{}
	for k, n := range doc {
		switch n.Kind {
		case yaml.ScalarNode:
			out[k] = n.Value
		case yaml.SequenceNode:
			var list []string
			for _, item := range n.Content {
				list = append(list, item.Value)
			}
			out[k] = strings.Join(list, ",")
		default:
			return nil, fmt.Errorf("line %d: %s: want a value or a list", n.Line, k)
		}
	}
	return out, nil
}

func sortedKeys(m map[string]string) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// Effective lists each setting with where it came from, for the start-up log.
func (c *Config) Effective() []string {
	var out []string
	for _, o := range options() {
		out = append(out, fmt.Sprintf("%s=%s (%s)", o.name, o.get(c), c.sources[o.name]))
	}
	return out
}

// Set changes one setting as a flag would; for the demo and for tests.
func (c *Config) Set(name, value string) error {
	for _, o := range options() {
		if o.name == name {
			c.sources[name] = "set"
			return o.set(c, value)
		}
	}
	return &ConfigError{name, "no such key"}
}

// Defaults returns the configuration with nothing set.
func Defaults() *Config {
	c, err := Load(pflag.NewFlagSet("", pflag.ContinueOnError), func(string) string { return "" })
	if err != nil {
		panic(err) // our own defaults
	}
	return c
}

// trusted reports whether a peer is one of the trusted proxies.
func (c *Config) trusted(a netip.Addr) bool {
	for _, p := range c.Proxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}
