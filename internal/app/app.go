package app

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"muster/internal/access"
	"muster/internal/autosync"
	"muster/internal/bus"
	"muster/internal/ca"
	"muster/internal/checksync"
	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/event"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/inventory"
	"muster/internal/job"
	"muster/internal/pki"
	"muster/internal/plane/admin"
	"muster/internal/plane/admin/ui"
	"muster/internal/plane/channel"
	"muster/internal/plane/enroll"
	"muster/internal/plane/image"
	"muster/internal/plane/provision"
	"muster/internal/plane/trust"
	"muster/internal/roster"
	"muster/internal/secret"
	"muster/internal/store"
	"muster/internal/store/sqlstore"
	"muster/internal/work"
)

// Dialects are the families compiled in.
func Dialects() *dialect.Set {
	return dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}, j100.J100{})
}

// An App is a running server. Start makes one; Stop ends it.
type App struct {
	Config *Config
	Log    *slog.Logger
	Store  store.Store
	Bus    *bus.Local

	Provision *provision.Server
	Channel   *channel.Server
	Enroll    *enroll.Server
	Admin     http.Handler
	Work      *work.Runner
	Events    *event.Hub
	Sync      *autosync.Reconciler
	Desk      *claim.Desk // admits devices that enroll
	Firmware  *firmware.Book
	Images    *firmware.Blobs
	Image     *image.Server
	CA        *ca.Office // issues to devices, and knows whom to trust
	Trust     *trust.Server
	// FirstLink lets the operator's first owner in; empty when there is a member already.
	FirstLink string

	channelRoad channelRoad
	notify      *checksync.Road
	desk        *desk
	gateways    *gatewayDesk
	door        *door
	misuses     misuses
	uses        *access.Uses
	refusals    *access.Refusals

	keyring   *secret.Keyring
	authority *pki.Authority
	acme      *acme
	lock      *os.File
	listeners []*listener
	cancel    context.CancelFunc
	stopping  chan struct{} // closed when Stop begins
	running   sync.WaitGroup
	stopped   sync.Once
	broken    chan error
}

// Ready is what DIR/ready.json holds once every listener accepts.
type Ready struct {
	PID    int    `json:"pid"`
	Admin  string `json:"admin"`
	HTTP   string `json:"http,omitempty"`
	HTTPS  string `json:"https"`
	Legacy string `json:"legacyHttps,omitempty"`
	// Channel is mqtts://host:port; empty when the device channel is not served.
	Channel string `json:"channel,omitempty"`
	RootCA  string `json:"rootCA"`
}

// Start builds everything and listens. What it made so far is taken down again
// when it fails. Errors are one clear line; *ConfigError among them.
func Start(ctx context.Context, c *Config, log *slog.Logger, version string, out io.Writer) (_ *App, err error) {
	a := &App{Config: c, Log: log, Bus: &bus.Local{}, Events: event.New(nil), broken: make(chan error, 8), stopping: make(chan struct{})}
	defer func() {
		if err != nil {
			a.Stop()
		}
	}()
	paceCollector()
	// What can be refused without writing anything comes first.
	if err := checkFiles(c); err != nil {
		return nil, err
	}
	if err := a.listenAll(); err != nil {
		return nil, err
	}
	if err := a.openFolder(); err != nil {
		return nil, err
	}
	if err := a.openStore(ctx); err != nil {
		return nil, err
	}
	if err := a.openTrust(); err != nil {
		return nil, err
	}
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	a.cancel = cancel
	if err := a.openACME(running); err != nil {
		return nil, err
	}
	token, err := a.firstToken(ctx)
	if err != nil {
		return nil, err
	}
	if err := a.build(version); err != nil {
		return nil, err
	}
	a.running.Go(func() { a.Provision.Run(running) })
	a.running.Go(func() { a.uses.Run(running, a.Log) })
	a.running.Go(func() { a.refusals.Run(running, a.Log) })
	a.running.Go(func() { a.Channel.Run(running) })
	a.running.Go(func() { a.desk.run(running) })
	a.running.Go(func() { a.gateways.run(running) })
	a.running.Go(func() { a.lookAfterImages(running) })
	a.running.Go(func() { a.CA.Run(running) })
	jobs, lay := context.WithCancel(running)
	a.running.Go(func() { a.Work.Run(jobs) })
	a.running.Go(func() { a.Sync.Run(jobs) })
	a.running.Go(func() { <-a.stopping; lay() }) // jobs are laid down first: what they do can wait, what people ask cannot
	if err := a.serveAll(running); err != nil {
		return nil, err
	}
	if a.FirstLink, err = a.firstLink(ctx); err != nil { // before anybody is told: a link takes the place of the one before
		return nil, err
	}
	if err := a.writeReady(); err != nil {
		return nil, err
	}
	a.greet(out, token)
	return a, nil
}

// checkFiles reads the operator's own certificate files: a wrong name is found
// before anything is made.
func checkFiles(c *Config) error {
	if c.TLSCert != "" {
		if _, err := tls.LoadX509KeyPair(c.TLSCert, c.TLSKey); err != nil {
			return &ConfigError{"tls-cert", plain(err)}
		}
	}
	if _, err := c.sso(); err != nil {
		return err
	}
	if c.ACMERoot != "" {
		if _, err := os.ReadFile(c.ACMERoot); err != nil {
			return &ConfigError{"acme-root", plain(err)}
		}
	}
	return nil
}

// openFolder makes the data folder and takes it for this process alone.
func (a *App) openFolder() error {
	dir := a.Config.Data
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return &ConfigError{"data", plain(err)}
	}
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return &ConfigError{"data", "the folder cannot be written: " + plain(err)}
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = f.Close()
		return fmt.Errorf("another Muster serves the data folder %s", dir)
	}
	a.lock = f
	_ = os.Remove(filepath.Join(dir, "ready.json")) // of a process that was killed
	return nil
}

// DatabaseURL is the database that c names.
func (c *Config) DatabaseURL() string {
	if c.Database != "" {
		return c.Database
	}
	return "sqlite:" + filepath.Join(c.Data, "muster.db")
}

// ShownDatabase is DatabaseURL without its password.
func (c *Config) ShownDatabase() string { return redactURL(c.DatabaseURL()) }

// openStore loads the master key and opens the database. The key is made only
// together with the database: a database without its key is a lost key, and
// making a new one would hide that.
func (a *App) openStore(ctx context.Context) error {
	keyring, err := OpenKeyring(a.Config)
	if err != nil {
		return err
	}
	a.keyring = keyring
	st, err := sqlstore.Open(ctx, sqlstore.Options{URL: a.Config.DatabaseURL(), Keyring: keyring, Full: a.Config.Durability == "full",
		Quota: &sqlstore.Quota{Devices: a.Config.MaxDevices, UploadsMB: a.Config.MaxUploadsMB}, Host: strings.ToLower(a.Config.PublicHost)})
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	a.Store = st
	moved, err := st.MoveHost(ctx)
	if err != nil {
		return fmt.Errorf("database: move accounts to the public host: %w", err)
	}
	if moved > 0 {
		a.Log.Info("the public host is another: accounts have their pair as a new generation, which carries it to their devices", "host", a.Config.PublicHost, "accounts", moved)
	}
	return nil
}

// OpenKeyring loads the master key, making one when neither key nor database
// is there.
func OpenKeyring(c *Config) (*secret.Keyring, error) {
	path := filepath.Join(c.Data, "master.key")
	fresh := false
	if c.Database == "" {
		db := filepath.Join(c.Data, "muster.db")
		st, err := os.Stat(db)
		fresh = errors.Is(err, os.ErrNotExist)
		// The root CA is made after the database: where it is, a database was.
		if _, rooted := os.Stat(filepath.Join(c.Data, "pki", pki.RootFile)); rooted == nil && (fresh || err == nil && st.Size() == 0) {
			return nil, fmt.Errorf("the database %s is missing or empty, but this folder has served before: if its database is elsewhere, name it with --database; else restore a backup, or move the folder away to start anew", db)
		}
		fresh = fresh || err == nil && st.Size() == 0
	} else {
		fresh = true // the database itself says whether the key fits
	}
	master, err := secret.LoadMaster(path, fresh)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("the master key %s is missing: put it back (it is part of every backup); without it the secrets in the database cannot be read", path)
	}
	if err != nil {
		return nil, fmt.Errorf("master key: %w", err)
	}
	return secret.NewKeyring(master)
}

func (a *App) openTrust() error {
	c := a.Config
	hosts := []string{c.PublicHost, "localhost", "127.0.0.1", "::1"}
	au, err := pki.LoadOrCreate(filepath.Join(c.Data, "pki"), hosts, time.Now())
	if err != nil {
		return fmt.Errorf("certificates: %w", err)
	}
	if c.TLSCert != "" {
		if err := au.Override(c.TLSCert, c.TLSKey); err != nil {
			return &ConfigError{"tls-cert", err.Error()}
		}
		if leaf, err := tls.LoadX509KeyPair(c.TLSCert, c.TLSKey); err == nil && leaf.Leaf.VerifyHostname(c.PublicHost) != nil {
			a.Log.Warn("the certificate is not for public-host: devices that check it will not come", "tls-cert", c.TLSCert, "public-host", c.PublicHost)
		}
	}
	a.authority = au
	return nil
}

// build makes the planes and introduces them to each other.
func (a *App) build(version string) error {
	c := a.Config
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	sso, err := c.sso() // checked at the start
	if err != nil {
		return err
	}
	dialects := Dialects()
	private := c.TLSCert == "" && a.acme == nil // devices see a certificate of our own CA
	visits := a.Log
	if !c.LogVisits {
		visits = slog.New(quiet{a.Log.Handler()})
	}
	all := roster.New(a.Store)
	a.Bus.Hear(all.Hear) // before the planes, which ask it
	if err := a.openFirmware(registry); err != nil {
		return err
	}
	if err := a.openCA(registry); err != nil {
		return err
	}
	a.openDoor()
	a.Provision = provision.New(provision.Options{
		Store: a.Store, Dialects: dialects, Roster: all, Address: a.ServerAddress,
		Root:    a.authority.RootPEM,
		Private: func() bool { return private }, Certificates: a.enrollAddress,
		Home: func(ctx context.Context, id fleet.AccountID, m fleet.MAC) (dialect.Home, error) {
			v, err := a.Desk.Where(ctx, id, m)
			if err != nil {
				return dialect.Home{}, err
			}
			return a.Enroll.Home(ctx, v)
		},
		Told:   func(ctx context.Context, id fleet.AccountID, m fleet.MAC) error { return a.Desk.Told(ctx, id, m) },
		Bearer: a.door.who, Misused: a.misused, Identity: a.identityIn,
		Trusted: a.trusts(), Log: visits, CacheBytes: c.CacheMB << 20, Metrics: provision.NewMetrics(registry),
		NonceKey: a.keyring.Derive("digest nonce"), Visits: a.Store, Captures: a.Store, Troubles: a.Store, Image: a.imageOf, Saw: a.saw,
	})
	a.Bus.Hear(a.Provision.Hear)
	root := func() []byte {
		if !private {
			return nil
		}
		return a.authority.RootPEM()
	}
	a.Desk = claim.NewDesk(claim.Options{Store: a.Store, Key: a.keyring.Derive("enrollment token"), Enrolled: func(ctx context.Context, d fleet.Device) {
		_ = a.Bus.Tell(ctx, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: d.MAC})
		a.Events.Publish(event.Event{Type: event.DeviceEnrolled, Account: d.Account, Device: d.ID, Data: map[string]string{"mac": d.MAC.String(), "site": d.Site}})
	}, Place: func(ctx context.Context, id fleet.AccountID, source netip.Addr) (fleet.SiteID, bool, error) {
		return siteOf(ctx, all, id, source)
	}})
	a.Enroll = enroll.New(enroll.Options{Store: a.Store, Peer: a.Provision.Peer, Channel: a.ChannelURL, Log: a.Log, Root: root, Gateways: a.Store, Way: a.way(dialects), Office: a.CA,
		Enrolled: func(g fleet.Gateway) {
			_ = a.Bus.Tell(context.Background(), fleet.Notice{Account: g.Account, About: "gateway", Gateway: g.ID})
		},
		Trust: func() []string {
			if !private {
				return nil
			}
			return []string{string(root())}
		}})
	a.Bus.Hear(func(n fleet.Notice) {
		if e, watched := event.OfNotice(n); watched {
			a.Events.Publish(e)
		}
	})
	server := func(p fleet.Provisioning) *dialect.Server {
		c := p.Current.Pattern()
		return &dialect.Server{URL: a.ServerAddress(p.Key), User: c.User, Password: c.Password}
	}
	pictures := &impact.Pictures{Store: a.Store, Dialects: dialects, Server: server}
	a.Bus.Hear(pictures.Hear)
	a.gateways = newGatewayDesk(a, registry)
	a.buildAutoSync(registry, dialects, all, server)
	a.desk = newDesk(a)
	a.Work = work.New(work.Options{Store: a.Store, Node: a.node(), Log: a.Log, Ended: a.jobEnded, Turned: a.jobTurned})
	a.Work.Register(job.Bulk, work.DoBulk(func(ctx context.Context, n fleet.Notice) { _ = a.Bus.Tell(ctx, n) }, a.tellMany))
	a.Work.Register(job.Upgrade, a.upgrades())
	imports := &inventory.Importer{Store: a.Store, Dialects: dialects, Teller: a.Bus}
	a.Work.Register(job.Import, func(ctx context.Context, r *work.Run) error { return imports.Do(ctx, r.Job, r) })
	a.uses, a.refusals = access.NewUses(a.Store.UseTokens), access.NewRefusals(a.Store.Refuse)
	a.Admin = admin.New(admin.Options{
		Uses: a.uses, Refusals: a.refusals, Traffic: a.Provision.Traffic,
		Firmware: a.Firmware, Images: a.Images, Image: a.imageOf, Swept: a.sweepImages, CA: a.CA,
		Desk: a.Desk,
		Work: a.Work, Stopping: a.stopping, Driver: a.Sync,
		Events: a.Events,
		Store:  a.Store, Dialects: dialects, Roster: all, Pictures: pictures, Teller: a.Bus, Log: a.Log, Version: version,
		ServerAddress: func(p fleet.Provisioning) string { return a.ServerAddress(p.Key) },
		Ready:         func() error { return a.Store.Ping(context.Background()) },
		Metrics:       promhttp.HandlerFor(registry, promhttp.HandlerOpts{}),
		CursorKey:     a.keyring.Derive("cursor"),
		Identity:      a.identityIn,
		PrivateCA:     private, Certificates: a.enrollAddress, Probe: a.probes,
		Gateways:  a.gateways,
		RootPrint: func() string { return rootPrint(root()) },
		TLSUntil:  a.tlsUntil,
		Portal:    c.PortalURL,
		SSO:       sso,
		UI:        ui.Built(),
		Settle:    a.Provision.Settle,
		Flush:     a.Provision.Flush,
	})
	if err := a.buildChannel(registry); err != nil {
		return err
	}
	a.channelRoad.open(a.Channel)
	a.Work.Register(job.Live, work.DoLive(a.Store, sender{a}, &a.desk.acks))
	return nil
}

// rootPrint is the SHA-256 of a certificate, hex; empty for none.
func rootPrint(text []byte) string {
	block, _ := pem.Decode(text)
	if block == nil {
		return ""
	}
	sum := sha256.Sum256(block.Bytes)
	return hex.EncodeToString(sum[:])
}

// saw tells who watches that devices joined, or came and stand otherwise in the inventory.
func (a *App) saw(id fleet.AccountID, joined, came []fleet.DeviceID) {
	for _, d := range joined {
		a.Events.Publish(event.Event{Type: event.DeviceChanged, Account: id, Device: d})
	}
	for _, d := range came {
		a.Events.Publish(event.Event{Type: event.DeviceProvisioned, Account: id, Device: d})
	}
	if len(joined)+len(came) == 0 {
		a.Events.Publish(event.Event{Type: event.DeviceProvisioned, Account: id})
	}
}

// jobEnded tells who watches that a job has ended.
func (a *App) jobEnded(j job.Job) {
	a.Events.Publish(event.Event{Type: event.JobCompleted, Account: j.Account,
		Data: map[string]string{"job": string(j.ID), "kind": string(j.Kind), "state": string(j.State)}})
}

// jobTurned tells who watches, at whichever server, that a job began, ended or waits.
func (a *App) jobTurned(j job.Job) {
	_ = a.Bus.Tell(context.Background(), fleet.Notice{Account: j.Account, About: "job"}) // a lost notice costs time, not truth
}

// node names this server among those that may use the database: its host and
// its data folder, which the lock keeps for it.
func (a *App) node() string {
	host, _ := os.Hostname()
	dir, err := filepath.Abs(a.Config.Data)
	if err != nil {
		dir = a.Config.Data
	}
	return host + ":" + dir
}

func (a *App) trusts() func(netip.Addr) bool {
	if len(a.Config.Proxies) == 0 {
		return nil
	}
	return a.Config.trusted
}

// quiet lets through what is worse than a visit.
type quiet struct{ slog.Handler }

func (q quiet) Enabled(ctx context.Context, l slog.Level) bool {
	return l > slog.LevelInfo && q.Handler.Enabled(ctx, l)
}

// Ready says where the running server is reached.
func (a *App) Ready() Ready {
	r := Ready{PID: os.Getpid(), RootCA: filepath.Join(a.Config.Data, "pki", "root.pem")}
	for _, l := range a.listeners {
		switch l.name {
		case "admin-addr":
			r.Admin = l.url()
		case "http-addr":
			r.HTTP = l.url()
		case "https-addr":
			r.HTTPS = l.url()
		case "legacy-https-addr":
			r.Legacy = l.url()
		case channelAddr:
			r.Channel = l.url()
		}
	}
	return r
}

// writeReady announces the server, whole or not at all.
func (a *App) writeReady() error {
	b, err := json.Marshal(a.Ready())
	if err != nil {
		return err
	}
	return writeFile(filepath.Join(a.Config.Data, "ready.json"), append(b, '\n'), 0o644)
}

// writeFile replaces a file whole or not at all.
func writeFile(name string, b []byte, mode os.FileMode) error {
	tmp := name + ".tmp"
	f, err := os.OpenFile(tmp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		_ = os.Remove(tmp)
		return err
	}
	return os.Rename(tmp, name)
}

// stopWithin is less than the ten seconds an operator is promised.
const stopWithin = 8 * time.Second

// Stop finishes requests, saves what is in memory and closes everything. It
// may be called more than once.
func (a *App) Stop() {
	a.stopped.Do(func() {
		close(a.stopping)
		if a.lock != nil { // without it the file is another server's
			_ = os.Remove(filepath.Join(a.Config.Data, "ready.json"))
		}
		ctx, cancel := context.WithTimeout(context.Background(), stopWithin)
		defer cancel()
		var wg sync.WaitGroup
		for _, l := range a.listeners {
			wg.Go(func() { l.stop(ctx) })
		}
		wg.Wait()
		if a.Channel != nil { // when nobody listens, it ends here
			a.Channel.Stop(ctx)
		}
		if a.cancel != nil {
			a.cancel()
		}
		a.running.Wait()
		if a.notify != nil {
			a.notify.Close()
		}
		if a.Store != nil {
			if err := a.Store.Close(); err != nil {
				a.Log.Error("close the database", "err", err)
			}
		}
		if a.lock != nil {
			_ = a.lock.Close()
		}
	})
}

// Broken tells when a listener broke by itself.
func (a *App) Broken() <-chan error { return a.broken }

// plain is an error's reason without the operation and the path around it.
func plain(err error) string {
	if pe := (*os.PathError)(nil); errors.As(err, &pe) {
		return pe.Path + ": " + pe.Err.Error()
	}
	return err.Error()
}
