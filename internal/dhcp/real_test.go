package dhcp_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"muster/internal/dhcp"
	"muster/internal/fleet"
)

// A lan is two network namespaces with a cable in between: a DHCP server's and a phone's.
type lan struct {
	t              *testing.T
	dir            string
	server, client string // namespaces
	log            bytes.Buffer
}

// command runs in a namespace, and is killed when the test has run long enough.
func (l *lan) command(ns string, args ...string) *exec.Cmd {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	l.t.Cleanup(cancel)
	return exec.CommandContext(ctx, "ip", append([]string{"netns", "exec", ns}, args...)...)
}

func (l *lan) ip(args ...string) {
	l.t.Helper()
	if out, err := exec.Command("ip", args...).CombinedOutput(); err != nil {
		l.t.Fatalf("ip %s: %v: %s", strings.Join(args, " "), err, out)
	}
}

func (l *lan) file(name, text string, mode os.FileMode) string {
	l.t.Helper()
	path := filepath.Join(l.dir, name)
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		l.t.Fatal(err)
	}
	return path
}

// newLAN makes one; everything of it is gone after the test.
func newLAN(t *testing.T, name string) *lan {
	t.Helper()
	l := &lan{t: t, dir: t.TempDir()}
	id := fmt.Sprintf("m%d%s", os.Getpid(), name)
	l.server, l.client = id+"-server", id+"-phone"
	for _, ns := range []string{l.server, l.client} {
		l.ip("netns", "add", ns)
		t.Cleanup(func() { _ = exec.Command("ip", "netns", "del", ns).Run() })
	}
	l.ip("-n", l.server, "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", l.client)
	l.ip("-n", l.server, "addr", "add", "10.9.8.1/24", "dev", "eth0")
	for _, ns := range []string{l.server, l.client} {
		l.ip("-n", ns, "link", "set", "lo", "up")
		l.ip("-n", ns, "link", "set", "eth0", "up")
	}
	return l
}

// start runs a server until stop.
func (l *lan) start(cmd *exec.Cmd) (stop func()) {
	l.t.Helper()
	l.log.Reset()
	cmd.Stdout, cmd.Stderr = &l.log, &l.log
	if err := cmd.Start(); err != nil {
		l.t.Fatal(err)
	}
	return func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}
}

// A phone is how a device shows itself to a DHCP server.
type phone struct{ mac, class, host string }

// asks are the options that the phone reads. As bytes each comes back as numbers,
// with nothing quoted on the way.
var asks = []int{43, 66, 160, 242}

// lease boots the phone and returns the options that it got, by number.
func (l *lan) lease(p phone) map[int]string {
	l.t.Helper()
	l.ip("-n", l.client, "link", "set", "eth0", "down")
	l.ip("-n", l.client, "link", "set", "eth0", "address", p.mac)
	l.ip("-n", l.client, "link", "set", "eth0", "up")
	conf, names := "", []string{"subnet-mask"}
	for _, n := range asks {
		conf += fmt.Sprintf("option raw%d code %d = array of unsigned integer 8;\n", n, n)
		names = append(names, fmt.Sprint("raw", n))
	}
	if p.class != "" {
		conf += fmt.Sprintf("send vendor-class-identifier %s;\n", p.class)
	}
	if p.host != "" {
		conf += fmt.Sprintf("send host-name %q;\n", p.host)
	}
	conf += "initial-delay 0; initial-interval 1; backoff-cutoff 2; timeout 20;\nrequest " + strings.Join(names, ", ") + ";\n"
	env := filepath.Join(l.dir, "env")
	_ = os.Remove(env)
	leases := l.file("client.leases", "", 0o600)
	hook := l.file("hook", "#!/bin/sh\ncase $reason in BOUND|REBOOT|RENEW) env >"+env+".new; mv "+env+".new "+env+";; esac\nexit 0\n", 0o700)
	cmd := l.command(l.client, "dhclient", "-4", "-1", "-d", "-cf", l.file("client.conf", conf, 0o600), "-lf", leases, "-pf", filepath.Join(l.dir, "client.pid"), "-sf", hook, "eth0")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		l.t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	defer func() {
		_ = cmd.Process.Kill()
		<-ended
		ended <- nil
	}()
	for until := time.Now().Add(25 * time.Second); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
		text, err := os.ReadFile(env)
		if err != nil {
			select {
			case <-ended:
				ended <- nil
				l.t.Fatalf("no lease: %s\nserver: %s", said.String(), l.log.String())
			default:
			}
			continue
		}
		got := map[int]string{}
		for line := range strings.SplitSeq(string(text), "\n") {
			for _, n := range asks {
				if numbers, ok := strings.CutPrefix(line, fmt.Sprintf("new_raw%d=", n)); ok {
					var b []byte
					for f := range strings.FieldsSeq(numbers) {
						v, err := strconv.ParseUint(f, 10, 8)
						if err != nil {
							l.t.Fatalf("%q", line)
						}
						b = append(b, byte(v))
					}
					got[n] = string(b)
				}
			}
		}
		return got
	}
	l.t.Fatalf("no lease in time: %s\nserver: %s", said.String(), l.log.String())
	return nil
}

// servers are the three that run here, each with the configuration that a network has
// anyway and the snippet pasted into it.
var servers = map[dhcp.Server]struct {
	tool  string
	start func(l *lan, snippet string) *exec.Cmd
}{
	dhcp.ISC: {"dhcpd", func(l *lan, snippet string) *exec.Cmd {
		conf := "authoritative; ping-check false; default-lease-time 600; max-lease-time 600;\n" + snippet +
			"subnet 10.9.8.0 netmask 255.255.255.0 { range 10.9.8.100 10.9.8.150; }\n"
		return l.command(l.server, "dhcpd", "-4", "-f", "-d", "-cf", l.file("dhcpd.conf", conf, 0o600), "-lf", l.file("leases", "", 0o600), "-pf", filepath.Join(l.dir, "pid"), "eth0")
	}},
	dhcp.Kea: {"kea-dhcp4", func(l *lan, snippet string) *exec.Cmd {
		conf := `{"Dhcp4":{"interfaces-config":{"interfaces":["eth0"]},"lease-database":{"type":"memfile","persist":false},"valid-lifetime":600,
"loggers":[{"name":"kea-dhcp4","severity":"WARN","output_options":[{"output":"stderr"}]}],
"subnet4":[{"id":1,"subnet":"10.9.8.0/24","pools":[{"pool":"10.9.8.100-10.9.8.150"}]}],
` + snippet + "}}\n"
		return l.command(l.server, "env", "KEA_PIDFILE_DIR="+l.dir, "KEA_LOCKFILE_DIR="+l.dir, "kea-dhcp4", "-c", l.file("kea.json", conf, 0o600))
	}},
	dhcp.Dnsmasq: {"dnsmasq", func(l *lan, snippet string) *exec.Cmd {
		conf := "dhcp-range=10.9.8.100,10.9.8.150,255.255.255.0,10m\n" + snippet
		return l.command(l.server, "dnsmasq", "--no-daemon", "--port=0", "--interface=eth0", "--bind-interfaces", "--no-resolv", "--no-hosts", "--no-ping", "--dhcp-authoritative",
			"--dhcp-leasefile="+filepath.Join(l.dir, "leases"), "--user=root", "--conf-file="+l.file("dnsmasq.conf", conf, 0o600))
	}},
}

// Every printable character that is no letter or digit, and more: a URL escapes
// them, option 242 carries them as they are, but for those that it cannot.
const (
	specials     = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ é"
	ssonSpecials = "!#$%&()*+-./:;<>?@[\\]^_`{|}~\\t\\\\7" // and what looks like escapes
)

func TestRealServersHandTheStringsOutByteForByte(t *testing.T) {
	if testing.Short() {
		t.Skip("boots a dozen DHCP clients")
	}
	if os.Getuid() != 0 {
		t.Skip("network namespaces need root")
	}
	for _, tool := range []string{"ip", "dhclient", "dhcpd", "kea-dhcp4", "dnsmasq"} {
		if _, err := exec.LookPath(tool); err != nil {
			if os.Getenv("MUSTER_REQUIRE_TOOLS") != "" {
				t.Fatalf("%s is not there: scripts/setup dhcp", tool)
			}
			t.Skipf("%s is not there: scripts/setup dhcp", tool)
		}
	}
	const address = "https://prov.example.com:8443/p/7hq2k/"
	half := len(specials) / 2
	poly := []dhcp.Target{{Address: address, User: "a'\"%@/", Password: specials[:half]}, {Address: address, User: `p\{}?`, Password: specials[half:]}}
	avaya := dhcp.Target{Address: address, User: "acme.prov", Password: "a" + ssonSpecials}
	long := dhcp.Target{Address: "https://prov.example.com/" + strings.Repeat("p", 116) + "/", User: strings.Repeat("u", 24), Password: strings.Repeat("w", 32)}
	for server, how := range servers {
		t.Run(string(server), func(t *testing.T) {
			t.Parallel()
			l := newLAN(t, string(server))
			run := func(f fleet.Family, target dhcp.Target, phones map[string]phone, stranger phone) {
				t.Helper()
				options, _, err := dhcp.Options(f, target)
				if err != nil {
					t.Fatal(err)
				}
				want := map[int]string{}
				for _, o := range options {
					want[o.Number] = string(o.Bytes())
					if server == dhcp.Dnsmasq && o.Number == 66 {
						want[o.Number] += "\x00" // and the helper says so
					}
				}
				snippet, _, err := dhcp.Snippet(server, f, options)
				if err != nil {
					t.Fatal(err)
				}
				stop := l.start(how.start(l, snippet))
				defer stop()
				for name, p := range phones {
					got := l.lease(p)
					for _, n := range asks {
						if got[n] != want[n] {
							t.Errorf("%s, %s: option %d is\n%q, want\n%q\n%s", f, name, n, got[n], want[n], snippet)
						}
					}
				}
				if got := l.lease(stranger); len(got) > 0 {
					t.Errorf("%s: another device got %v", f, got)
				}
			}
			run(fleet.UCS, poly[0], map[string]phone{
				"by class":        {mac: "02:00:00:00:00:01", class: `"Polycom-VVX450"`},
				"by binary class": {mac: "02:00:00:00:00:02", class: "00:00:36:3d:04:01:02:41:42"},
				"by MAC":          {mac: "64:16:7f:00:00:03"},
			}, phone{mac: "02:00:00:00:00:04", class: `"MSFT 5.0"`, host: "AVALON"})
			run(fleet.J100, avaya, map[string]phone{
				"by class":     {mac: "02:00:00:00:00:05", class: `"ccp.avaya.com"`},
				"by host name": {mac: "c8:1f:ea:00:00:06", host: "AVX000006"},
			}, phone{mac: "02:00:00:00:00:07", class: `"Polycom-VVX450"`, host: "desk"})
			run(fleet.PolyOS, poly[1], map[string]phone{"by MAC": {mac: "00:e0:db:00:00:08"}}, phone{mac: "02:00:00:00:00:09"})
			run(fleet.UCS, long, map[string]phone{"with the longest that fits everywhere": {mac: "00:04:f2:00:00:0a"}}, phone{mac: "02:00:00:00:00:0b"})
		})
	}
	if options, _, err := dhcp.Options(fleet.UCS, long); err != nil || len(options) != 1 || len(options[0].Bytes()) != 200 {
		t.Errorf("the long one is %v", options)
	}
}
