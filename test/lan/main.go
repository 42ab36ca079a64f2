// Lanphones is two devices on a LAN, a VVX and a Studio X, by an author who has
// seen neither Muster nor its simulator: this module can import nothing of either.
// Each answers its own REST API over HTTPS with a certificate that nobody signed,
// and, once somebody has told it a server and a pair, fetches its files there as
// those phones do. It exists so that a gateway meets devices it was not made for.
package main

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// settings are what both devices are told on the command line.
type settings struct {
	password    string
	wrong       bool // they have another one
	factory     bool // they still have the factory's
	inCall      time.Duration
	lockAfter   int
	lockFor     time.Duration
	rebootTakes time.Duration
	foreign     string
	pushUser    string
	pushPass    string
	roots       *x509.CertPool
	journal     *journal
}

// A journal writes what happens, one JSON object a line.
type journal struct {
	mu sync.Mutex
	to io.Writer
}

func (j *journal) note(device, event, detail string) {
	if j == nil || j.to == nil {
		return
	}
	b, err := json.Marshal(map[string]string{"time": time.Now().UTC().Format(time.RFC3339Nano), "device": device, "event": event, "detail": detail})
	if err != nil {
		return
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	_, _ = j.to.Write(append(b, '\n'))
}

// A gadget is one of the two devices.
type gadget interface {
	http.Handler
	// state is what its debug port tells.
	state() map[string]any
	// call begins or ends a call.
	call(on bool)
	// run keeps it alive on its address until ctx ends.
	run(ctx context.Context, address string) error
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "lanphones:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	f := flag.NewFlagSet("lanphones", flag.ContinueOnError)
	var s settings
	vvxAt := f.String("vvx", "", "address and port of the VVX, 127.0.0.1:8443")
	vvxMAC := f.String("vvx-mac", "64167f00a1b2", "its MAC")
	studioAt := f.String("studio", "", "address and port of the Studio X")
	studioMAC := f.String("studio-mac", "00e0db4cf0de", "its MAC")
	studioSerial := f.String("studio-serial", "8L21385D98DAFC", "its serial number")
	debug := f.String("debug", "", "address and port where GET /state tells all, and POST /call?device=vvx&on=false ends a call")
	root := f.String("root", "", "PEM file of the root that the devices trust")
	events := f.Bool("json", false, "write what happens to standard output, one JSON object a line")
	f.StringVar(&s.password, "password", "8642-hall", "administrator's password of both")
	f.BoolVar(&s.wrong, "wrong-password", false, "both have another password than --password")
	f.BoolVar(&s.factory, "factory-password", false, "both still have the factory's password")
	f.DurationVar(&s.inCall, "in-call", 0, "both are in a call for so long at first")
	f.IntVar(&s.lockAfter, "lock-after", 10, "wrong passwords that lock a device")
	f.DurationVar(&s.lockFor, "lock-for", 5*time.Minute, "how long it stays locked")
	f.DurationVar(&s.rebootTakes, "reboot-takes", 500*time.Millisecond, "how long a device is away when it restarts")
	f.StringVar(&s.foreign, "foreign", "", "both are provisioned by this other server at first")
	f.StringVar(&s.pushUser, "push-user", "", "user of the VVX's /push")
	f.StringVar(&s.pushPass, "push-password", "", "password of the VVX's /push")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *vvxAt == "" && *studioAt == "" {
		return errors.New("nothing to be: give --vvx or --studio")
	}
	if *root != "" {
		b, err := os.ReadFile(*root)
		if err != nil {
			return err
		}
		s.roots = x509.NewCertPool()
		if !s.roots.AppendCertsFromPEM(b) {
			return errors.New("no certificate in " + *root)
		}
	}
	if *events {
		s.journal = &journal{to: out}
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	all := map[string]gadget{}
	at := map[string]string{}
	if *vvxAt != "" {
		all["vvx"], at["vvx"] = newVVX(s, *vvxMAC), *vvxAt
	}
	if *studioAt != "" {
		all["studio"], at["studio"] = newStudio(s, *studioMAC, *studioSerial), *studioAt
	}
	return live(ctx, all, at, *debug)
}

// live runs the devices, and the debug port, until ctx ends.
func live(ctx context.Context, all map[string]gadget, at map[string]string, debug string) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	failed := make(chan error, len(all)+1)
	var work sync.WaitGroup
	for name, g := range all {
		work.Go(func() {
			if err := g.run(ctx, at[name]); err != nil {
				failed <- fmt.Errorf("%s: %w", name, err)
				cancel()
			}
		})
	}
	if debug != "" {
		l, err := net.Listen("tcp", debug)
		if err != nil {
			return err
		}
		srv := &http.Server{Handler: window(all), ReadHeaderTimeout: 5 * time.Second}
		context.AfterFunc(ctx, func() { _ = srv.Close() })
		work.Go(func() { _ = srv.Serve(l) })
	}
	work.Wait()
	select {
	case err := <-failed:
		return err
	default:
		return nil
	}
}

// window is the debug port.
func window(all map[string]gadget) http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /state", func(w http.ResponseWriter, _ *http.Request) {
		out := map[string]any{}
		for name, g := range all {
			out[name] = g.state()
		}
		w.Header().Set("Content-Type", "application/json")
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		_ = e.Encode(out)
	})
	m.HandleFunc("POST /call", func(w http.ResponseWriter, r *http.Request) {
		g, ok := all[r.FormValue("device")]
		if !ok {
			http.Error(w, "no such device", http.StatusNotFound)
			return
		}
		g.call(r.FormValue("on") == "true")
		w.WriteHeader(http.StatusNoContent)
	})
	return m
}
