package sim_test

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"

	"muster/internal/sim"
)

// A broker is an MQTT broker that we did not write, behind TLS, with the rules
// of contract 7: one user per device, its own three topics.
type broker struct {
	mqtt.HookBase
	t      testing.TB
	server *mqtt.Server
	url    string
	trust  string
	l      net.Listener

	mu        sync.Mutex
	passwords map[string]string
	acks      map[string][]ackSeen // by device id
	states    map[string]map[string]any
	conns     map[net.Conn]bool
	changed   chan struct{}
	deaf      bool // no device may subscribe
}

type ackSeen struct {
	ID, Result, Detail string
	Dup                bool
}

func newBroker(t testing.TB) *broker {
	t.Helper()
	b := &broker{t: t, passwords: map[string]string{}, acks: map[string][]ackSeen{}, states: map[string]map[string]any{}, conns: map[net.Conn]bool{}, changed: make(chan struct{})}
	b.server = mqtt.New(&mqtt.Options{InlineClient: true, Logger: slog.New(slog.DiscardHandler)})
	if err := b.server.AddHook(b, nil); err != nil {
		t.Fatal(err)
	}
	certs, root := certificates(t, "broker.example")
	b.trust = root
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: certs})
	if err != nil {
		t.Fatal(err)
	}
	b.l, b.url = l, "mqtts://"+l.Addr().String()
	if err := b.server.Serve(); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	all.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			b.mu.Lock()
			b.conns[c] = true
			b.mu.Unlock()
			all.Go(func() {
				_ = b.server.EstablishConnection("tls", c)
				_ = c.Close()
				b.mu.Lock()
				delete(b.conns, c)
				b.mu.Unlock()
			})
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		b.cut()
		all.Wait()
		_ = b.server.Close()
	})
	return b
}

// cut breaks every connection, as a broker does that is killed.
func (b *broker) cut() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.conns {
		_ = c.Close()
	}
}

func (b *broker) ID() string { return "rules" }
func (b *broker) Provides(what byte) bool {
	return what == mqtt.OnConnectAuthenticate || what == mqtt.OnACLCheck || what == mqtt.OnPublish
}

func (b *broker) OnConnectAuthenticate(cl *mqtt.Client, pk packets.Packet) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	want, ok := b.passwords[string(pk.Connect.Username)]
	return ok && string(pk.Connect.Password) == want && cl.ID == string(pk.Connect.Username) &&
		pk.Connect.WillFlag && pk.Connect.WillTopic == "muster/v1/"+cl.ID+"/state" && string(pk.Connect.WillPayload) == `{"online":false}` && pk.Connect.Clean
}

func (b *broker) OnACLCheck(cl *mqtt.Client, topic string, write bool) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	own := "muster/v1/" + cl.ID
	if write {
		return topic == own+"/ack" || topic == own+"/state"
	}
	return topic == own+"/cmd" && !b.deaf
}

func (b *broker) OnPublish(_ *mqtt.Client, pk packets.Packet) (packets.Packet, error) {
	parts := strings.Split(pk.TopicName, "/")
	if len(parts) != 4 || parts[3] == "cmd" {
		return pk, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	strict := json.NewDecoder(bytes.NewReader(pk.Payload))
	strict.DisallowUnknownFields()
	if parts[3] == "ack" {
		var a struct{ ID, Result, Detail string }
		if err := strict.Decode(&a); err != nil || a.ID == "" || pk.FixedHeader.Qos != 1 {
			b.t.Errorf("ack %s at QoS %d: %v", pk.Payload, pk.FixedHeader.Qos, err)
		}
		b.acks[parts[2]] = append(b.acks[parts[2]], ackSeen{a.ID, a.Result, a.Detail, pk.FixedHeader.Dup})
	} else {
		var s struct {
			Online             *bool
			SoftwareVersion    string
			Generation         int64 `json:"credentialsGeneration"`
			ProvisioningServer string
			Settings           map[string]string
		}
		if err := strict.Decode(&s); err != nil || s.Online == nil {
			b.t.Errorf("state %s: %v", pk.Payload, err)
		}
		m := map[string]any{}
		_ = json.Unmarshal(pk.Payload, &m)
		b.states[parts[2]] = m
	}
	close(b.changed)
	b.changed = make(chan struct{})
	return pk, nil
}

// admit gives a device access as pairing does.
func (b *broker) admit(d *sim.Device) sim.Key {
	id := "dev_" + d.MAC()
	b.mu.Lock()
	b.passwords[id] = "secret-of-" + d.MAC()
	b.mu.Unlock()
	k := sim.Key{URL: b.url, ClientID: id, User: id, Password: "secret-of-" + d.MAC(), DeviceID: id, Trust: []string{b.trust}}
	d.SetKey(k)
	return k
}

// send publishes a command and returns it.
func (b *broker) send(d *sim.Device, id, verb string, payload any) {
	b.t.Helper()
	b.sendUntil(d, id, verb, payload, time.Now().Add(time.Hour))
}

func (b *broker) sendUntil(d *sim.Device, id, verb string, payload any, until time.Time) {
	b.t.Helper()
	raw, err := json.Marshal(map[string]any{"id": id, "command": verb, "issuedAt": time.Now(), "expiresAt": until, "payload": payload})
	if err != nil {
		b.t.Fatal(err)
	}
	if err := b.server.Publish("muster/v1/dev_"+d.MAC()+"/cmd", raw, false, 1); err != nil {
		b.t.Fatal(err)
	}
}

// wait waits until cond holds, looking whenever something was published.
func (b *broker) wait(what string, cond func() bool) {
	b.t.Helper()
	limit := time.NewTimer(90 * time.Second)
	defer limit.Stop()
	for {
		b.mu.Lock()
		changed := b.changed
		b.mu.Unlock()
		if cond() {
			return
		}
		select {
		case <-changed:
		case <-time.After(10 * time.Millisecond): // what shows in no message
		case <-limit.C:
			b.t.Fatalf("%s: not within 90 s", what)
		}
	}
}

func (b *broker) acksOf(d *sim.Device) []ackSeen {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]ackSeen(nil), b.acks["dev_"+d.MAC()]...)
}

func (b *broker) stateOf(d *sim.Device) map[string]any {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.states["dev_"+d.MAC()]
}

// order is the whole set of a family, for the server of the stub.
func order(family, user, password string) map[string]string {
	switch family {
	case sim.PolyOS:
		return map[string]string{"device.prov.serverName": "https://new.example/p/k/", "device.prov.user": user, "device.prov.password": password, "management.provisioning.authtype": "Basic"}
	case sim.J100:
		return map[string]string{"TLSSRVR": "new.example", "TLSDIR": "/p/k", "TLSPORT": "443", "FORCE_HTTP_AUTH_USERNAME": user, "FORCE_HTTP_AUTH_PASSWORD": password}
	}
	set := map[string]string{"device.set": "1"}
	for k, v := range map[string]string{"device.prov.serverName": "https://new.example/p/k/", "device.prov.user": user, "device.prov.password": password, "device.prov.serverType": "HTTPS", "device.dhcp.bootSrvUseOpt": "Static"} {
		set[k], set[k+".set"] = v, "1"
	}
	return set
}

// A house is a broker, a provisioning server at https://new.example and a fleet
// on both, connected.
type house struct {
	*broker
	stub  *stub
	fleet *sim.Fleet
}

func newHouse(t *testing.T, o sim.Options) *house {
	t.Helper()
	h := furnished(t, o)
	for _, d := range h.fleet.Devices() {
		h.admit(d)
	}
	h.live(t)
	return h
}

// furnished is a house with nobody online.
func furnished(t *testing.T, o sim.Options) *house {
	t.Helper()
	s := newStub(t)
	officeFiles(s)
	// What a J100's files leave out is at its default, the server among it.
	s.files["/p/k/J100Supgrade.txt"] += "SET TLSSRVR new.example\nSET TLSDIR /p/k\nSET TLSPORT 443\nSET FORCE_HTTP_AUTH_USERNAME acme\nSET FORCE_HTTP_AUTH_PASSWORD second-pair\n"
	s.user, s.password, s.schemes = "acme", "second-pair", "basic"
	certs, root := certificates(t, "new.example")
	pipes := s.start(sim.Options{})
	b := newBroker(t)
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM([]byte(root))
	o.Roots = roots
	if o.Channel == nil {
		o.Channel = &sim.Channel{}
	}
	if o.Channel.Retry == 0 {
		o.Channel.Retry = 20 * time.Millisecond
	}
	// TLS in front of the stub, which itself speaks over pipes.
	o.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address != "new.example:443" {
			return (&net.Dialer{}).DialContext(ctx, network, address)
		}
		inner, err := pipes.Dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		here, there := net.Pipe()
		go splice(tls.Server(there, &tls.Config{Certificates: certs}), inner)
		return here, nil
	}
	f, err := sim.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return &house{b, s, f}
}

// live keeps the fleet on the channel until the test ends.
func (h *house) live(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() { _ = h.fleet.Connect(ctx) })
	t.Cleanup(func() { cancel(); all.Wait() })
}

// certificates are an ECDSA one and an RSA one, which old stacks need, and both as PEM.
func certificates(t testing.TB, host string) ([]tls.Certificate, string) {
	t.Helper()
	modern, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	old, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	var out []tls.Certificate
	var trust strings.Builder
	for i, key := range []crypto.Signer{modern, old} {
		c := &x509.Certificate{SerialNumber: big.NewInt(int64(i) + 1), DNSNames: []string{host}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
			NotBefore: now.Add(-time.Hour), NotAfter: now.Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign}
		der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key})
		_ = pem.Encode(&trust, &pem.Block{Type: "CERTIFICATE", Bytes: der})
	}
	return out, trust.String()
}

// splice joins two connections until one ends.
func splice(a, b net.Conn) {
	one := func(to, from net.Conn) {
		buf := make([]byte, 8<<10)
		for {
			n, err := from.Read(buf)
			if n > 0 {
				if _, werr := to.Write(buf[:n]); werr != nil {
					break
				}
			}
			if err != nil {
				break
			}
		}
		_ = a.Close()
		_ = b.Close()
	}
	go one(a, b)
	one(b, a)
}

func (h *house) device(model string) *sim.Device {
	for _, d := range h.fleet.Devices() {
		if d.Identity().Model.Name == model {
			return d
		}
	}
	panic(fmt.Sprintf("no %s in the house", model))
}
