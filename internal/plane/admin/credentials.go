package admin

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

type credential struct {
	Generation   int64      `json:"generation"`
	ServerUser   string     `json:"serverUser"`
	Mode         string     `json:"mode" enum:"shared,perDevice" doc:"Who holds it: all devices, or each a pair of its own made of this one, which lets new devices in"`
	Host         string     `json:"host" doc:"The public host that devices were told with it; empty: not known. Who still comes by an older one: devices with the filter generation = that of its row"`
	CreatedAt    time.Time  `json:"createdAt"`
	By           string     `json:"by" doc:"Who made it"`
	ValidUntil   *time.Time `json:"validUntil" doc:"null for the current pair"`
	Valid        bool       `json:"valid" doc:"Admits devices now"`
	DevicesUsing int        `json:"devicesUsing" doc:"Devices that used it last"`
	LastUsed     *time.Time `json:"lastUsed" doc:"Newest request of any device with it, a minute at most behind"`
}

func (s *server) credentialRoutes() {
	const p = "/accounts/{account}/provisioning/credentials"
	add(s, route{method: "GET", path: p, id: "listCredentials", says: "List the pairs, newest first", right: fleet.RightRead}, s.listCredentials)
	add(s, route{settled: true, method: "POST", path: p + "/{generation}:end", id: "endCredentials", says: "Revoke an old pair now", right: fleet.RightWrite}, s.endCredentials)
}

func (s *server) showCredential(c fleet.Credentials) credential {
	v := credential{Generation: int64(c.Generation), ServerUser: c.User, Mode: string(c.Mode), Host: c.Host, CreatedAt: c.CreatedAt, By: c.By, Valid: c.ValidAt(s.o.Now()), DevicesUsing: c.Using, LastUsed: instant(c.LastUsed)}
	if !c.ValidUntil.IsZero() {
		v.ValidUntil = &c.ValidUntil
	}
	return v
}

func (s *server) listCredentials(ctx context.Context, in *struct {
	InAccount
	Paging
}) (*listOut[credential], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	bind := []string{"credentials", string(a.ID)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	all, err := s.o.Store.CredentialHistory(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	generation := func(c fleet.Credentials) string { return strconv.FormatInt(int64(c.Generation), 10) }
	for i, c := range all {
		if page.After != "" && generation(c) == page.After {
			all = all[i+1:]
			break
		}
	}
	return finish(ctx, s, all, in.Limit, generation, s.showCredential,
		&url.URL{Path: base + "/accounts/" + string(a.ID) + "/provisioning/credentials"}, bind...), nil
}

func (s *server) endCredentials(ctx context.Context, in *struct {
	InAccount
	Trial
	Generation string `path:"generation" maxLength:"20"`
	Force      bool   `query:"force" doc:"End it although devices still use it: they are cut off"`
}) (*one[credential], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	missing := fault.New(fault.Missing, "no such generation")
	g, err := strconv.ParseInt(in.Generation, 10, 64)
	if err != nil {
		return nil, missing
	}
	if !in.Force {
		if err := s.refuseCutOff(ctx, a.ID, fleet.Generation(g)); err != nil {
			return nil, err
		}
	}
	if err := s.o.Store.EndCredentials(in.context(ctx), actor(ctx), a.ID, fleet.Generation(g)); err != nil {
		return nil, err
	}
	s.tell(in.context(ctx), fleet.Notice{Account: a.ID, About: "credentials"})
	all, err := s.o.Store.CredentialHistory(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	for _, c := range all {
		if c.Generation == fleet.Generation(g) {
			if now := s.o.Now(); in.DryRun && c.ValidAt(now) {
				c.ValidUntil = now.UTC()
			}
			return &one[credential]{Body: s.showCredential(c)}, nil
		}
	}
	return nil, missing
}

// mostCutOff bounds the devices that a refusal names.
const mostCutOff = 100

// refuseCutOff refuses to end an old pair that devices still use, and names them.
func (s *server) refuseCutOff(ctx context.Context, id fleet.AccountID, g fleet.Generation) error {
	all, err := s.o.Store.CredentialHistory(ctx, id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(c fleet.Credentials) bool { return c.Generation == g })
	if i < 0 || all[i].ValidUntil.IsZero() || !all[i].ValidAt(s.o.Now()) || all[i].Using == 0 {
		return nil // the store has its own word on the first three
	}
	ids, err := s.o.Store.Holding(ctx, id, g, "", mostCutOff)
	if err != nil {
		return err
	}
	p := newProblem(http.StatusConflict, "stillUsed", fmt.Sprintf("%d devices came with this pair last, and would be cut off; force=true ends it all the same", all[i].Using))
	p.DevicesTotal = all[i].Using
	for _, d := range ids {
		d, err := s.o.Store.FindDevice(ctx, id, string(d))
		if errors.Is(err, fault.Missing) {
			continue
		}
		if err != nil {
			return err
		}
		p.Devices = append(p.Devices, refTo(d))
	}
	return p
}
