package app

import (
	"context"
	"net/netip"
	"strings"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/plane/enroll"
	"muster/internal/reach"
)

// evenAfter is many times what a look-up takes, and less than anybody notices at a phone.
const evenAfter = 20 * time.Millisecond

// way is what the enrollment plane sends devices home with.
func (a *App) way(dialects *dialect.Set) *enroll.Way {
	return &enroll.Way{
		Desk: a.Desk, Dialects: dialects, Even: evenAfter,
		Server: func(ctx context.Context, id fleet.AccountID, m fleet.MAC) (dialect.Server, error) {
			p, err := a.Store.Provisioning(ctx, id)
			if err != nil {
				return dialect.Server{}, err
			}
			own := p.Current.Of(m)
			return dialect.Server{URL: a.ServerAddress(p.Key), User: own.User, Password: own.Password}, nil
		},
		Address:  a.enrollAddress,
		Identify: a.door.identify,
		Identity: a.identityOf,
		Firmware: a.firmwareFirst,
		RootsOf: func(ctx context.Context, id fleet.ProfileID) (string, error) {
			top, err := a.Store.Operator(ctx)
			if err != nil {
				return "", err
			}
			p, err := a.Store.FindProfile(ctx, top.ID, string(id))
			return p.RootCA, err
		},
	}
}

// enrollAddress is where devices enroll by files, and fetch certificates.
func (a *App) enrollAddress() string { return a.deviceAddress() + enroll.FilePrefix }

// probes reports whether the server of a profile may be looked for at an address.
func (a *App) probes(at netip.Addr) bool {
	return a.Config.ProbeAt == "any" || a.Config.ProbeAt == "public" && reach.Public(at)
}

// enrollment reports whether a path is the enrollment plane's. Phones join directory and file
// without looking, so that a path may begin with more than one slash.
func enrollment(path string) (json, files bool) {
	path = "/" + strings.TrimLeft(path, "/")
	return strings.HasPrefix(path, enroll.Prefix), strings.HasPrefix(path, enroll.FilePrefix)
}
