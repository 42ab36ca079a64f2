package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/plane/enroll"
	"muster/internal/plane/image"
	"muster/internal/work"
)

// openFirmware opens the folder of images, and who chooses among them.
func (a *App) openFirmware(registry prometheus.Registerer) (err error) {
	c := a.Config
	a.Images, err = firmware.OpenBlobs(filepath.Join(c.Data, "firmware"), firmware.BlobOptions{MaxTotal: int64(c.FirmwareMB) << 20, Alarm: a.imageDamaged})
	if err != nil {
		return fmt.Errorf("firmware images: %w", err)
	}
	a.Firmware = firmware.NewBook(a.Store, a.Images)
	a.Bus.Hear(a.Firmware.Hear)
	a.Image = image.New(image.Options{Store: a.Store, Blobs: a.Images, Peer: func(r *http.Request) (bool, netip.Addr) { return a.Provision.Peer(r) },
		AtOnce: c.FirmwareOnce, Rate: int64(c.FirmwareKB) << 10, Metrics: image.NewMetrics(registry), Log: a.Log})
	return nil
}

// imageDamaged tells everybody of an image that is not what it was. No device is told it any more.
func (a *App) imageDamaged(sum, why string) {
	a.Log.Error("a firmware image is damaged and is not served: upload its release again", "sha256", sum, "why", why)
	a.Firmware.Forget()
	top, err := a.Store.Operator(context.Background())
	if err == nil {
		a.Events.Publish(event.Event{Type: event.ImageDamaged, Account: top.ID, Data: map[string]string{"sha256": sum}})
	}
}

// sweepEvery is how often images are looked for that nothing needs any more.
const sweepEvery = time.Hour

// lookAfterImages finds what was damaged while nobody served it, then sweeps from time to time.
func (a *App) lookAfterImages(ctx context.Context) {
	if err := a.Images.Check(ctx); err != nil && ctx.Err() == nil {
		a.Log.Warn("firmware images cannot be looked at", "err", err)
	}
	t := time.NewTicker(sweepEvery)
	defer t.Stop()
	for {
		a.sweepImages()
		select {
		case <-t.C:
		case <-ctx.Done():
			return
		}
	}
}

// sweepImages removes images that no release has.
func (a *App) sweepImages() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	sums, err := a.Store.FirmwareSums(ctx)
	if err == nil {
		var n int
		if n, err = a.Images.Sweep(func(sum string) bool { return sums[sum] }); n > 0 {
			a.Log.Info("firmware images that no release has are removed", "images", n)
		}
	}
	if err != nil {
		a.Log.Warn("firmware images cannot be swept", "err", err)
	}
}

// at is where a device finds the image of a release: a URL, or a path beneath the directory that
// it fetches from where it takes no URL. Both are empty when the release has none for it.
func (a *App) at(r *firmware.Release, d fleet.Device, place string) (url, path string) {
	if place == "" {
		return "", ""
	}
	url = a.deviceAddress() + image.Prefix + place
	if !firmware.TakesURL(r.Family, d.SoftwareVersion) {
		path = image.Prefix[1:] + place
	}
	return url, path
}

// imageOf is what a device's own files name.
func (a *App) imageOf(ctx context.Context, d fleet.Device) dialect.Image {
	v, err := a.Firmware.Of(ctx, d.Account)
	if err != nil { // it stays on what it runs; its settings do not wait for that
		if !errors.Is(err, context.Canceled) {
			a.Log.Warn("what a device should run is not known", "device", d.ID, "err", err)
		}
		return dialect.Image{}
	}
	c := v.Choose(d)
	if c.Release == nil {
		return dialect.Image{}
	}
	said := func(place string) string {
		url, path := a.at(c.Release, d, place)
		return cmp.Or(path, url)
	}
	return dialect.Image{Version: c.Release.Version, Path: said(c.Release.Location(d.Model)), Other: said(c.Release.Other(d.Model))}
}

// firmwareFirst says what a device that enrolls loads before it goes home. One that does not say what it runs is sent
// home, unless it is in the part of its boot in which it never does.
func (a *App) firmwareFirst(ctx context.Context, v claim.Verdict, asker claim.Asker) (*enroll.Firmware, error) {
	d := v.Device
	if m, known := fleet.FindModel(asker.Model); known {
		d.Model, d.Family = m.Model, m.Family
	}
	if asker.Version == "" && !asker.Early {
		return nil, nil
	}
	view, err := a.Firmware.Of(ctx, v.Account.ID)
	if err != nil {
		return nil, err
	}
	if asker.Version != "" {
		a.runs(ctx, d, asker.Version, view)
		d.SoftwareVersion = asker.Version
	}
	c := view.Wanted(d)
	if c.Release == nil || c.Release.Family != d.Family {
		return nil, nil
	}
	was, err := a.Store.FirmwareWatch(ctx, v.Account.ID, d.ID)
	if err != nil {
		return nil, err
	}
	if asker.Version == "" { // the other part of the boot says how it went
		if was.Stopped(c.Release.Version) || firmware.Same(c.Release.Family, c.Release.Version, d.SoftwareVersion) {
			return nil, nil
		}
		return a.firmwareAt(c.Release, d), nil
	}
	now, up := was.Next(c.Release.Family, d.SoftwareVersion, c.Release.Version, time.Now().UTC().Truncate(time.Microsecond))
	if now != was {
		if err := a.Store.SaveFirmwareWatch(ctx, now); err != nil && fault.As(err) == nil {
			return nil, err
		}
		if now.Stopped(now.Wanted) && !was.Stopped(now.Wanted) {
			a.Log.Warn("a device is sent to its release no more", "device", d.ID, "mac", d.MAC.String(), "account", v.Account.ID, "version", now.Wanted, "why", now.Why())
			_ = a.Bus.Tell(ctx, fleet.Notice{Account: v.Account.ID, About: "firmware", Device: d.ID, MAC: d.MAC})
			a.Events.Publish(event.Event{Type: event.FirmwareStopped, Account: v.Account.ID, Device: d.ID, Data: map[string]string{"mac": d.MAC.String(), "version": now.Wanted}})
		}
	}
	if !up {
		return nil, nil
	}
	return a.firmwareAt(c.Release, d), nil
}

// runs writes down what a device that was admitted says it runs: where another server provisions it, nobody
// else hears of it. One that is in an upgrade is noted each time that it comes.
func (a *App) runs(ctx context.Context, d fleet.Device, version string, view *firmware.View) {
	if _, pinned := view.Pins[d.ID]; d.SoftwareVersion == version && !pinned {
		return
	}
	_, err := a.Store.SawDevices(ctx, d.Account, []fleet.Sighting{{MAC: d.MAC, Seen: time.Now().UTC(), Version: version}})
	if err != nil {
		a.Log.Warn("what a device says it runs is not saved", "device", d.ID, "err", err)
		return
	}
	_ = a.Bus.Tell(ctx, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: d.MAC})
}

func (a *App) firmwareAt(r *firmware.Release, d fleet.Device) *enroll.Firmware {
	url, path := a.at(r, d, r.Location(d.Model))
	if url == "" {
		return nil
	}
	return &enroll.Firmware{Version: r.Version, URL: url, Path: path}
}

// upgrades is the kind of job that brings devices to a release.
func (a *App) upgrades() work.Kind {
	return work.Upgrades{
		Store: a.Store, View: a.Firmware.Of, Happened: a.Events.Publish,
		Tell: func(ctx context.Context, n fleet.Notice) { _ = a.Bus.Tell(ctx, n) },
		// A device looks for another image when it starts; a poll reads settings alone on UC Software
		// ("only files named in CONFIG_FILES"). What takes no restart is asked to fetch, which starts a J100.
		Come: func(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) error {
			_, err := a.Sync.TellPaced(ctx, id, d, order.Restart)
			if err != nil && ctx.Err() == nil {
				_, err = a.Sync.TellPaced(ctx, id, d, order.Sync)
			}
			return err
		},
	}.Do
}
