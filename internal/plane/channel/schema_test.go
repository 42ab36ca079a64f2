package channel

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"muster/internal/order"
)

const schemas = "../../../docs/channel/"

func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	s, err := c.Compile(schemas + name + ".schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, message []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(message))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

func TestEveryCommandThatADeviceIsSentFitsThePublishedSchema(t *testing.T) {
	h := newHouse(t, Limits{})
	_, got := h.device("dev_1")
	s := schema(t, "command")
	for verb, payload := range map[order.Verb]any{
		order.ApplyCredentials: order.Credentials{Generation: 7, Settings: map[string]string{"device.prov.user": "acme"}},
		order.SetSettings:      order.Settings{Settings: map[string]string{"volume": "3"}},
		order.Sync:             nil, order.Restart: nil, order.Rediscover: nil, order.UploadLogs: nil,
		order.Upgrade: order.Release{Version: "6.4.1", URL: "https://muster.example/fw/x", SHA256: strings.Repeat("0f", 32)},
	} {
		c := command("cmd_1")
		c.Command, c.Payload = verb, payload
		if err := h.Send(t.Context(), "dev_1", c); err != nil {
			t.Fatal(err)
		}
		text := get(t, got, "command")
		if err := valid(t, s, text); err != nil {
			t.Errorf("%s: %v\n%s", verb, err, text)
		}
	}
	for name, bad := range map[string]string{
		"an unknown command":           `{"id":"c","command":"explode","issuedAt":"2026-11-26T09:00:00Z","expiresAt":"2026-11-26T09:00:00Z"}`,
		"credentials without pair":     `{"id":"c","command":"applyCredentials","issuedAt":"2026-11-26T09:00:00Z","expiresAt":"2026-11-26T09:00:00Z","payload":{"generation":7}}`,
		"an upgrade without its hash":  `{"id":"c","command":"upgrade","issuedAt":"2026-11-26T09:00:00Z","expiresAt":"2026-11-26T09:00:00Z","payload":{"version":"1","url":"https://x"}}`,
		"no time that is one":          `{"id":"c","command":"sync","issuedAt":"yesterday","expiresAt":"2026-11-26T09:00:00Z"}`,
		"a payload that means nothing": `{"id":"c","command":"sync","issuedAt":"2026-11-26T09:00:00Z","expiresAt":"2026-11-26T09:00:00Z","payload":{}}`,
	} {
		if valid(t, s, []byte(bad)) == nil {
			t.Errorf("%s fits", name)
		}
	}
}

func TestWhatIsTakenFromDevicesIsWhatTheSchemasAllow(t *testing.T) {
	for kind, messages := range map[string]map[string]bool{
		"ack": {
			`{"id":"cmd_1","result":"ok"}`: true, `{"id":"cmd_1","result":"failed","detail":"no room"}`: true, `{"id":"cmd_1","result":"later","of":"a later version"}`: true,
			`{"result":"ok"}`: false, `{"id":"","result":"ok"}`: false, `{"id":"cmd_1","result":"done"}`: false, `[]`: false, `{"id":7,"result":"ok"}`: false,
			`{"id":"` + strings.Repeat("a", 300) + `","result":"ok"}`: false,
		},
		"state": {
			`{"online":true}`: true, `{"online":true,"softwareVersion":"6.4","credentialsGeneration":7,"provisioningServer":"https://x/p/y/","settings":{"a":"b"}}`: true,
			`{"online":true,"of":"a later version"}`: true, `{"online":true,"credentialsGeneration":-1}`: false, `{"online":"yes"}`: false, `{"online":true,"settings":{"a":1}}`: false,
		},
	} {
		s := schema(t, kind)
		for m, want := range messages {
			if fits := valid(t, s, []byte(m)) == nil; fits != want {
				t.Errorf("%s %s: the schema says %v", kind, m, fits)
			}
			var err error
			if kind == "ack" {
				_, err = order.ReadAck([]byte(m))
			} else {
				_, err = order.ReadState([]byte(m))
			}
			if (err == nil) != want {
				t.Errorf("%s %s: taken: %v", kind, m, err)
			}
		}
	}
}

func TestTheExamplesOfTheDocumentationFitTheirSchemas(t *testing.T) {
	text, err := os.ReadFile(schemas + "README.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(text), "```json\n")[1:]
	if len(parts) != 3 {
		t.Fatalf("%d examples", len(parts))
	}
	for i, kind := range []string{"command", "ack", "state"} {
		example, _, _ := strings.Cut(parts[i], "```")
		if err := valid(t, schema(t, kind), []byte(example)); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// Mosquitto's clients are what people try a broker with.
func TestMosquittosClientsGetCommandsAndAnswer(t *testing.T) {
	sub, err := exec.LookPath("mosquitto_sub")
	if err != nil {
		t.Skip("mosquitto-clients is not installed: scripts/setup mosquitto")
	}
	pub, err := exec.LookPath("mosquitto_pub")
	if err != nil {
		t.Fatal(err)
	}
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	host, port, _ := strings.Cut(h.addr, ":")
	args := func(more ...string) []string {
		return append([]string{"-h", host, "-p", port, "--cafile", filepath.Join(h.dir, "root.pem"), "-V", "mqttv311", "-i", "dev_1", "-u", "dev_1", "-P", secretOf("dev_1"), "-q", "1"}, more...)
	}
	listening := exec.CommandContext(t.Context(), sub, args("-t", topic("dev_1", topicCmd), "-C", "1", "-W", "20")...)
	var out bytes.Buffer
	listening.Stdout = &out
	if err := listening.Start(); err != nil {
		t.Fatal(err)
	}
	get(t, h.came, "device")
	if err := h.Send(t.Context(), "dev_1", command("cmd_1")); err != nil {
		t.Fatal(err)
	}
	if err := listening.Wait(); err != nil {
		t.Fatal(err)
	}
	var c order.Command
	if err := json.Unmarshal(out.Bytes(), &c); err != nil || c.ID != "cmd_1" {
		t.Errorf("%v %s", err, out.String())
	}
	if text, err := exec.CommandContext(t.Context(), pub, args("-t", topic("dev_1", topicAck), "-m", `{"id":"cmd_1","result":"ok"}`)...).CombinedOutput(); err != nil {
		t.Errorf("%v %s", err, text)
	}
	get(t, h.acked, "ack")
	wrong := args("-t", topic("dev_1", topicAck), "-m", "x", "-P", "wrong")
	if text, err := exec.CommandContext(t.Context(), pub, wrong...).CombinedOutput(); err == nil || !strings.Contains(string(text), "not authorised") {
		t.Errorf("a wrong secret: %v %s", err, text)
	}
}

// FuzzPackets gives the broker bytes of a device that has proved who it is.
func FuzzPackets(f *testing.F) {
	f.Add(good("dev_1").packet())
	f.Add(packet(0x82, []byte{0, 9}, text("muster/v1/dev_1/cmd"), []byte{1}))
	f.Add(packet(0xa2, []byte{0, 9}, text("muster/v1/dev_1/cmd")))
	f.Add(packet(0x32, text("muster/v1/dev_1/state"), []byte{0, 7}, []byte(`{"online":true}`)))
	f.Add(packet(0x34, text("x"), []byte{0, 7}))
	f.Add([]byte{0xc0, 0, 0x40, 2, 0, 1, 0xe0, 0})
	f.Add([]byte{0x82, 0xff, 0xff, 0x03})
	l := newLedger()
	l.pair("dev_1")
	reg := prometheus.NewRegistry()
	s, err := New(Options{Store: l, Keys: l, Node: "here", Metrics: NewMetrics(reg)})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { s.Stop(context.Background()) })
	f.Fuzz(func(t *testing.T, b []byte) {
		here, there := net.Pipe()
		done := make(chan struct{})
		go func() {
			defer close(done)
			c := &conn{Conn: there, raw: there, source: s.gate.of(netip.Addr{}), write: time.Second, budget: bucket{left: 1000}}
			if c.peek() == nil {
				s.attend(c)
			}
			_ = there.Close()
		}()
		go func() { _, _ = io.Copy(io.Discard, here) }()
		_ = here.SetDeadline(time.Now().Add(5 * time.Second))
		if len(b) == 0 || b[0]&0xf0 != 0x10 { // else it is the first packet
			_, _ = here.Write(good("dev_1").packet())
		}
		_, _ = here.Write(b)
		_ = here.Close()
		<-done
		if (&house{t: t, reg: reg}).counted("refused_total", "panic") > 0 {
			t.Fatal("a packet broke the broker")
		}
	})
}
