// Command broker is the device channel alone, for W8: the room itself over a
// real port, with keys and links in memory instead of a database, and a small
// HTTP address by which the benchmark has commands sent.
package main

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/plane/channel"
)

// memory stands where the database does. Each device's secret follows from its id.
type memory struct{}

func (memory) ChannelKey(_ context.Context, id fleet.DeviceID) (fleet.AccountID, [32]byte, bool, error) {
	return "acc_bench", sha256.Sum256([]byte("secret-" + string(id))), strings.HasPrefix(string(id), "dev_"), nil
}

// GatewayKey knows no gateway.
func (memory) GatewayKey(context.Context, fleet.GatewayID) (fleet.AccountID, [32]byte, bool, error) {
	return "", [32]byte{}, false, nil
}

func (memory) SawLinks(context.Context, fleet.AccountID, []fleet.LinkSighting) ([]fleet.MAC, error) {
	return nil, nil
}

func (memory) LostNode(context.Context, string) (int, error) { return 0, nil }

func (memory) Provisioning(context.Context, fleet.AccountID) (fleet.Provisioning, error) {
	return fleet.Provisioning{Key: "bench"}, nil
}

func main() {
	log.SetFlags(0)
	cert := flag.String("cert", "", "PEM file with certificate and key")
	flag.Parse()
	pair, err := tls.LoadX509KeyPair(*cert, *cert)
	if err != nil {
		log.Fatal(err)
	}
	s, err := channel.New(channel.Options{Store: memory{}, Keys: memory{}, Node: "bench",
		TLS: channel.TLS(func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return &pair, nil })})
	if err != nil {
		log.Fatal(err)
	}
	mqtt, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	control, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go s.Run(context.Background())
	go func() { log.Fatal(s.Serve(mqtt)) }()
	http.HandleFunc("POST /send", func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.Query().Get("devices"))
		size, _ := strconv.Atoi(r.URL.Query().Get("bytes"))
		for i := range n {
			if err := send(r.Context(), s, fleet.DeviceID("dev_"+strconv.Itoa(i)), size); err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
		}
	})
	http.HandleFunc("POST /settle", func(http.ResponseWriter, *http.Request) { debug.FreeOSMemory() })
	text, _ := json.Marshal(map[string]string{"channel": mqtt.Addr().String(), "control": "http://" + control.Addr().String()})
	fmt.Println(string(text))
	server := &http.Server{ReadHeaderTimeout: 10 * time.Second}
	if err := server.Serve(control); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

// send gives a device one command of about size bytes.
func send(ctx context.Context, s *channel.Server, id fleet.DeviceID, size int) error {
	at := time.Now().UTC()
	c := order.Command{ID: "cmd_" + string(id), Command: order.SetSettings, IssuedAt: at, ExpiresAt: at.Add(time.Hour),
		Payload: order.Settings{Settings: map[string]string{"a": strings.Repeat("x", max(0, size-190))}}}
	err := s.Send(ctx, id, c)
	if errors.Is(err, fault.Unavailable) {
		return fmt.Errorf("%s: %w", id, err)
	}
	return err
}
