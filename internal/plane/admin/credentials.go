package admin

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

type credential struct {
	Generation   int64      `json:"generation"`
	ServerUser   string     `json:"serverUser"`
	CreatedAt    time.Time  `json:"createdAt"`
	By           string     `json:"by" doc:"Who made it"`
	ValidUntil   *time.Time `json:"validUntil" doc:"null for the current pair"`
	Valid        bool       `json:"valid" doc:"Admits devices now"`
	DevicesUsing int        `json:"devicesUsing" doc:"Devices that used it last"`
}

func (s *server) credentialRoutes() {
	const p = "/accounts/{account}/provisioning/credentials"
	add(s, route{method: "GET", path: p, id: "listCredentials", says: "List the pairs, newest first", right: fleet.RightRead}, s.listCredentials)
	add(s, route{method: "POST", path: p + "/{generation}:end", id: "endCredentials", says: "Revoke an old pair now", right: fleet.RightWrite}, s.endCredentials)
}

func (s *server) showCredential(c fleet.Credentials) credential {
	v := credential{Generation: int64(c.Generation), ServerUser: c.User, CreatedAt: c.CreatedAt, By: c.By, Valid: c.ValidAt(s.o.Now()), DevicesUsing: c.Using}
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
