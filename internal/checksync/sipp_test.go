package checksync_test

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A phone is SIPp, a SIP peer that we did not write, with a scenario of ours.
type phone struct {
	t    *testing.T
	addr netip.AddrPort
	dir  string
	done chan error
	out  bytes.Buffer
}

const answerHead = `
[last_Via:]
[last_From:]
[last_To:];tag=[pid]phone[call_number]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:phone@[local_ip]:[local_port];transport=[transport]>
`

// answers is a <send> of SIPp.
func answers(line string, headers ...string) string {
	return "<send><![CDATA[\n\nSIP/2.0 " + line + answerHead + strings.Join(append(headers, "Content-Length: 0"), "\n") + "\n\n]]></send>\n"
}

// notify is a <recv> that looks at the headers a phone cares for.
const notify = `<recv request="NOTIFY"><action>
 <ereg regexp="^[[:space:]]*check-sync[[:space:]]*$" search_in="hdr" header="Event:" check_it="true" assign_to="1"/>
 <ereg regexp="^[[:space:]]*terminated" search_in="hdr" header="Subscription-State:" check_it="true" assign_to="2"/>
 <ereg regexp="sip:" search_in="hdr" header="Contact:" check_it="true" assign_to="3"/>
 <ereg regexp="z9hG4bK.*" search_in="hdr" header="Via:" check_it="true" assign_to="4"/>
 <ereg regexp="tag=" search_in="hdr" header="From:" check_it="true" assign_to="5"/>
</action></recv><Reference variables="1,2,3,4,5"/>
`

const challenge = `WWW-Authenticate: Digest realm="phone", nonce="first", algorithm=MD5, qop="auth"`

// proves is a <recv> that takes the second NOTIFY for right only with the password.
func proves(right, wrong string) string {
	return `<recv request="NOTIFY"><action><verifyauth assign_to="6" username="push" password="secret"/></action></recv>
<nop hide="true" test="6" next="good"/>
` + wrong + `<nop hide="true" next="end"/><label id="good"/>
` + right + `<label id="end"/>
`
}

func newPhone(t *testing.T, transport, steps string) *phone {
	t.Helper()
	tool, err := exec.LookPath("sipp")
	if err != nil {
		if os.Getenv("MUSTER_REQUIRE_TOOLS") != "" {
			t.Fatal("no sipp: scripts/setup sipp installs it (Debian: sip-tester)")
		}
		t.Skip("no sipp: scripts/setup sipp installs it (Debian: sip-tester)")
	}
	p := &phone{t: t, dir: t.TempDir(), done: make(chan error, 1), addr: free(t, transport)}
	scenario := `<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE scenario SYSTEM "sipp.dtd"><scenario name="phone">` + steps + `</scenario>`
	file := filepath.Join(p.dir, "phone.xml")
	if err := os.WriteFile(file, []byte(scenario), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	c := exec.CommandContext(ctx, tool, "-sf", file, "-i", "127.0.0.1", "-p", strings.Split(p.addr.String(), ":")[1], "-t", map[string]string{"udp": "u1", "tcp": "t1"}[transport],
		"-m", "1", "-nostdin", "-timeout", "40s", "-timeout_error", "-trace_msg", "-message_file", filepath.Join(p.dir, "messages"), "-trace_err", "-error_file", filepath.Join(p.dir, "errors"))
	c.Dir, c.Stdout, c.Stderr = p.dir, &p.out, &p.out
	if err := c.Start(); err != nil {
		cancel()
		t.Fatal(err)
	}
	exited := make(chan struct{})
	go func() { defer cancel(); p.done <- c.Wait(); close(exited) }()
	t.Cleanup(func() { cancel(); <-exited })
	p.listens(transport, exited)
	return p
}

// free is a port that nobody holds, below those that the system hands out: a
// sender's own socket takes none of these meanwhile.
func free(t *testing.T, transport string) netip.AddrPort {
	t.Helper()
	for range 100 {
		at := netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), uint16(12_000+rand.IntN(18_000)))
		var c io.Closer
		var err error
		if transport == "tcp" {
			c, err = net.Listen("tcp", at.String())
		} else {
			c, err = net.ListenPacket("udp", at.String())
		}
		if err == nil {
			_ = c.Close()
			return at
		}
	}
	t.Fatal("no free port")
	return netip.AddrPort{}
}

// listens waits until SIPp holds its port.
func (p *phone) listens(transport string, exited <-chan struct{}) {
	p.t.Helper()
	limit := time.Now().Add(30 * time.Second)
	for {
		if transport == "udp" {
			c, err := net.ListenPacket("udp", p.addr.String())
			if err != nil {
				return
			}
			_ = c.Close()
		} else {
			l, err := net.Listen("tcp", p.addr.String())
			if err != nil {
				return
			}
			_ = l.Close()
		}
		select {
		case <-exited:
			p.t.Fatalf("sipp ended: %s %s", p.out.String(), p.read("errors"))
		case <-time.After(50 * time.Millisecond):
		}
		if time.Now().After(limit) {
			p.t.Fatal("sipp does not listen")
		}
	}
}

// played waits until the scenario has come to its end as it is written.
func (p *phone) played() {
	p.t.Helper()
	if err := <-p.done; err != nil {
		p.t.Errorf("the phone: %v\n%s\n%s", err, p.read("errors"), p.read("messages"))
	}
}

func (p *phone) read(name string) string {
	b, _ := os.ReadFile(filepath.Join(p.dir, name)) // not there when SIPp had nothing to write
	return string(b)
}
