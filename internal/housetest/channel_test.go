package housetest_test

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"

	"muster/internal/housetest"
)

func TestTheDeviceChannelIsServedWithTheServersCertificateAndRefusesStrangers(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	url := h.App.Ready().Channel
	if !strings.HasPrefix(url, "mqtts://127.0.0.1:") || h.App.ChannelURL() != url {
		t.Fatalf("ready.json says %q, pairing %q", url, h.App.ChannelURL())
	}
	o := paho.NewClientOptions().AddBroker(url).SetClientID("dev_1").SetUsername("dev_1").SetPassword("x").SetTLSConfig(&tls.Config{RootCAs: h.Roots}).SetProtocolVersion(4).SetAutoReconnect(false)
	tok := paho.NewClient(o).Connect()
	if !tok.WaitTimeout(10*time.Second) || !errors.Is(tok.Error(), packets.ErrorRefusedNotAuthorised) {
		t.Errorf("a stranger: %v", tok.Error())
	}
	res, err := http.Get(h.App.Ready().Admin + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if text, _ := io.ReadAll(res.Body); !strings.Contains(string(text), `muster_channel_refused_total{reason="wrongKey"} 1`) {
		t.Error("not counted")
	}
}

func TestAnIdleConnectionToTheChannelDoesNotKeepTheServerFromStopping(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	c, err := net.Dial("tcp", strings.TrimPrefix(h.App.Ready().Channel, "mqtts://"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	start := time.Now()
	h.App.Stop()
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("stopped after %s", took)
	}
}

func TestWithoutAnAddressThereIsNoChannel(t *testing.T) {
	h := housetest.Start(t, "channel-addr=")
	if h.App.Ready().Channel != "" || h.App.ChannelURL() != "" {
		t.Error("it is said to be served")
	}
}
