package admin

import (
	"context"
	"fmt"
	"net/netip"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/secret"
)

// Gateways reaches gateways that are connected.
type Gateways interface {
	// Show puts a text on a phone's screen, and returns when the gateway has said that it did;
	// fault.Conflict, "gatewayOffline", "notShown" or "noAnswer".
	Show(ctx context.Context, g fleet.Gateway, f fleet.Found, text string, until time.Time) error
	// Scan has a gateway look around now; without networks, where it looks anyway.
	Scan(ctx context.Context, g fleet.Gateway, networks []netip.Prefix) error
}

type noGateways struct{}

func (noGateways) Show(context.Context, fleet.Gateway, fleet.Found, string, time.Time) error {
	return gatewayOffline()
}
func (noGateways) Scan(context.Context, fleet.Gateway, []netip.Prefix) error { return gatewayOffline() }

func gatewayOffline() error {
	return fault.Coded(fault.Conflict, "gatewayOffline", "the gateway is offline; look whether its process runs and reaches the channel address of this server")
}

type gatewayLogin struct {
	User         string     `json:"user"`
	Password     secretMark `json:"password"`
	PushUser     string     `json:"pushUser,omitempty" doc:"ucs: of /push"`
	PushPassword secretMark `json:"pushPassword,omitzero"`
}

type gatewayLogins struct {
	UCS    *gatewayLogin `json:"ucs,omitempty"`
	PolyOS *gatewayLogin `json:"polyos,omitempty"`
}

type gatewaySpec struct {
	Site   string        `json:"site" doc:"Id of the site whose devices it drives"`
	Logins gatewayLogins `json:"logins" doc:"What phones ask for at their own interface; passwords can be written, and are not shown"`
}

type gatewayStatus struct {
	SiteName   string     `json:"siteName"`
	Connection string     `json:"connection" enum:"online,offline,unknown"`
	Since      *time.Time `json:"since"`
	EnrolledAt *time.Time `json:"enrolledAt" doc:"null: nobody has used a token of it"`
	Version    string     `json:"version"`
	Host       string     `json:"host" doc:"Its name there"`
	Address    string     `json:"address" doc:"Where it comes from"`
	Networks   []string   `json:"networks" nullable:"false" doc:"Where it looks for phones"`
	StartedAt  *time.Time `json:"startedAt"`
	Found      int        `json:"found" doc:"Phones, and what pretends to be one, that it saw"`
	Token      string     `json:"token,omitempty" doc:"For muster gateway --token; shown when it is made, and never again"`
	TokenUntil *time.Time `json:"tokenExpiresAt" doc:"Of a token that nobody has used yet"`
	Account    string     `json:"account" doc:"Id of the account that has it"`
}

type gateway struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Gateway"`
	Metadata metadata      `json:"metadata"`
	Spec     gatewaySpec   `json:"spec"`
	Status   gatewayStatus `json:"status"`
}

type gatewayLoginWrite struct {
	User         string `json:"user,omitempty" maxLength:"255"`
	Password     any    `json:"password,omitempty" doc:"Text; what was read, or nothing, leaves it as it is"`
	PushUser     string `json:"pushUser,omitempty" maxLength:"255"`
	PushPassword any    `json:"pushPassword,omitempty" doc:"Text; what was read, or nothing, leaves it as it is"`
}

type gatewayLoginsWrite struct {
	UCS    *gatewayLoginWrite `json:"ucs,omitempty"`
	PolyOS *gatewayLoginWrite `json:"polyos,omitempty"`
}

type gatewayWriteSpec struct {
	Site   string             `json:"site" maxLength:"200" doc:"Id or name; it stays"`
	Logins gatewayLoginsWrite `json:"logins,omitempty"`
}

type gatewayWrite struct {
	ReadOnly
	Metadata metadataWrite    `json:"metadata,omitempty"`
	Spec     gatewayWriteSpec `json:"spec"`
}

func (s *server) gateways() noun[fleet.Gateway, gateway, gatewayWrite] {
	st := s.o.Store
	return noun[fleet.Gateway, gateway, gatewayWrite]{
		kind: "Gateway", plural: "Gateways", path: "gateways", words: "gateway",
		fresh: func(id fleet.AccountID) fleet.Gateway { return fleet.Gateway{Account: id} },
		of:    func(v fleet.Gateway) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v fleet.Gateway) string { return v.Name },
		find:  st.FindGateway, all: st.Gateways, create: s.newGateway,
		save: func(ctx context.Context, by fleet.Actor, v fleet.Gateway) (fleet.Gateway, error) {
			out, err := st.SaveGateway(ctx, by, v)
			if err == nil && out.Revision != v.Revision {
				s.tellGateway(ctx, out)
			}
			return out, err
		},
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Gateway) error {
			err := st.DeleteGateway(ctx, by, v.Account, v.ID)
			if err == nil {
				s.tellGateway(ctx, v)
				s.tell(ctx, fleet.Notice{Account: v.Account, About: "device"})
			}
			return err
		},
		shower: s.gatewayShower, writes: writesGateway, take: s.takeGateway,
	}
}

// tellGateway spreads that a gateway is another, or gone.
func (s *server) tellGateway(ctx context.Context, v fleet.Gateway) {
	s.tell(ctx, fleet.Notice{Account: v.Account, About: "gateway", Gateway: v.ID})
}

// newToken makes a token of a gateway, which is in the answer unless nothing is done.
func (s *server) newToken(ctx context.Context) (text secret.Text, sum [32]byte, until time.Time) {
	root := ""
	if s.o.RootPrint != nil {
		root = s.o.RootPrint()
	}
	text, sum = pairing.NewGatewayToken(root)
	if fleet.IsDryRun(ctx) {
		text = secret.Text{}
	}
	return text, sum, s.o.Now().Add(fleet.TokenFor)
}

// newGateway makes a gateway with its first token. One that nobody gave a name has its site's.
func (s *server) newGateway(ctx context.Context, by fleet.Actor, v fleet.Gateway) (fleet.Gateway, error) {
	text, sum, until := s.newToken(ctx)
	v.TokenUntil = until
	named, site := v.Name != "", ""
	if !named {
		place, err := s.sites().within(ctx, v.Account, string(v.Site))
		if err != nil {
			return v, err
		}
		site, v.Name = place.Name, place.Name
	}
	for n := 2; ; n++ {
		out, err := s.o.Store.CreateGateway(ctx, by, v, sum)
		if f := fault.As(err); !named && n <= 20 && f != nil && f.Code == "nameTaken" {
			v.Name = fmt.Sprintf("%.90s %d", site, n)
			continue
		}
		if err == nil {
			out.Token = text
		}
		return out, err
	}
}

func (s *server) gatewayShower(ctx context.Context, id fleet.AccountID, _ ...fleet.Gateway) (func(fleet.Gateway) gateway, error) {
	places, err := s.o.Roster.Of(id).Places(ctx)
	if err != nil {
		return nil, err
	}
	found, err := s.o.Store.CountFound(ctx, id)
	if err != nil {
		return nil, err
	}
	return func(v fleet.Gateway) gateway {
		out := gateway{ID: string(v.ID), Kind: "Gateway", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: gatewaySpec{Site: string(v.Site)},
			Status: gatewayStatus{Connection: or(string(v.Connection), "unknown"), Since: instant(v.Since), EnrolledAt: instant(v.EnrolledAt), Version: v.Version, Host: v.Host, Address: v.Address,
				Networks: []string{}, StartedAt: instant(v.StartedAt), Token: v.Token.Reveal(), Found: found[v.ID], Account: string(v.Account)}}
		if v.TokenUntil.After(s.o.Now()) {
			out.Status.TokenUntil = instant(v.TokenUntil)
		}
		for _, n := range v.Networks {
			out.Status.Networks = append(out.Status.Networks, n.String())
		}
		if site, ok := places.Site(string(v.Site)); ok {
			out.Status.SiteName = site.Name
		}
		for f, l := range v.Logins {
			shown := &gatewayLogin{l.User, secretMark{Set: !l.Password.Empty()}, l.PushUser, secretMark{Set: !l.PushPassword.Empty()}}
			if f == fleet.UCS {
				out.Spec.Logins.UCS = shown
			} else {
				out.Spec.Logins.PolyOS = shown
			}
		}
		return out
	}, nil
}

func writesGateway(v fleet.Gateway) gatewayWrite {
	w := gatewayWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: gatewayWriteSpec{Site: string(v.Site)}}
	for f, l := range v.Logins {
		login := &gatewayLoginWrite{User: l.User, PushUser: l.PushUser}
		if f == fleet.UCS {
			w.Spec.Logins.UCS = login
		} else {
			w.Spec.Logins.PolyOS = login
		}
	}
	return w
}

func (s *server) takeGateway(ctx context.Context, v fleet.Gateway, w gatewayWrite) (fleet.Gateway, []fieldProblem, error) {
	problems := w.Metadata.check()
	site, bad, err := s.sites().refer(ctx, v.Account, "/spec/site", w.Spec.Site)
	if err != nil {
		return v, nil, err
	}
	problems = append(problems, bad...)
	if v.ID != "" && len(bad) == 0 && site.ID != v.Site {
		problems = append(problems, fieldProblem{Pointer: "/spec/site", Code: "fixed", Detail: "a gateway stays at its site: make another one for the other site"})
	}
	v.Name, v.Labels, v.Site = or(w.Metadata.Name, v.Name), w.Metadata.Labels, site.ID
	logins := map[fleet.Family]fleet.Login{}
	for f, l := range map[fleet.Family]*gatewayLoginWrite{fleet.UCS: w.Spec.Logins.UCS, fleet.PolyOS: w.Spec.Logins.PolyOS} {
		if l == nil {
			continue
		}
		was := v.Logins[f]
		next := fleet.Login{User: l.User, Password: was.Password, PushUser: l.PushUser, PushPassword: was.PushPassword, Revision: was.Revision}
		at := "/spec/logins/" + string(f)
		problems = append(problems, takeSecret(at+"/password", l.Password, &next.Password)...)
		problems = append(problems, takeSecret(at+"/pushPassword", l.PushPassword, &next.PushPassword)...)
		logins[f] = next
	}
	v.Logins = logins
	return v, problems, nil
}

// takeSecret takes a secret over that is text; null takes it away, and the mark
// that stands where one is shown leaves it.
func takeSecret(pointer string, said any, to *secret.Text) []fieldProblem {
	switch v := said.(type) {
	case nil, map[string]any:
		return nil
	case string:
		if v == masked {
			return []fieldProblem{maskAsValue(pointer)}
		}
		*to = secret.New(v)
		return nil
	}
	return []fieldProblem{{Pointer: pointer, Code: "type", Detail: "a password is text"}}
}
