package admin

import (
	"context"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/pairing"
)

// A finding is what a gateway saw on its LAN.
type finding struct {
	MAC             string            `json:"mac"`
	Device          string            `json:"device,omitempty" doc:"Id of the account's device with this MAC"`
	DeviceName      string            `json:"deviceName,omitempty" doc:"What that device is called"`
	Address         string            `json:"address,omitempty"`
	Family          string            `json:"family,omitempty"`
	Model           string            `json:"model,omitempty"`
	Serial          string            `json:"serial,omitempty"`
	SoftwareVersion string            `json:"softwareVersion,omitempty"`
	Server          string            `json:"provisioningServer,omitempty" doc:"The other server that it says provisions it"`
	Condition       string            `json:"condition" enum:"ready,seen,inCall,wrongPassword,defaultPassword,lockedOut,certificateChanged,notAPhone,otherDevice,unreachable"`
	NeedsPerson     bool              `json:"needsPerson" doc:"Nothing happens with it until somebody did something"`
	Detail          string            `json:"detail,omitempty" doc:"What went wrong, and what to do"`
	Certificate     string            `json:"certificate,omitempty" doc:"SHA-256 of what it shows"`
	Pinned          string            `json:"pinned,omitempty" doc:"Of what it showed at first, when that is another"`
	Trusted         string            `json:"trusted,omitempty" doc:"That somebody said is right"`
	Overrides       map[string]string `json:"overrides,omitempty" doc:"Settings that somebody made on the phone itself; secrets as ********"`
	FirstSeen       time.Time         `json:"firstSeen"`
	ChangedAt       time.Time         `json:"changedAt" doc:"When it came to stand so: a gateway tells what is new of a phone, not each time that it looked"`
}

type (
	InGateway struct {
		InAccount
		InID
	}
	InFound struct {
		InGateway
		MAC string `path:"mac" maxLength:"17" doc:"In any notation"`
	}
	scanWrite struct {
		Networks []string `json:"networks,omitempty" maxItems:"64" doc:"10.1.0.0/24; empty: where it looks anyway"`
	}
	claimWrite struct {
		Serial string `json:"serial" minLength:"1" maxLength:"64" doc:"As its label says"`
	}
	trustWrite struct {
		Certificate string `json:"certificate" minLength:"64" maxLength:"64" doc:"SHA-256 of the certificate that is right, as it was looked at"`
	}
	shownPIN struct {
		MAC       string    `json:"mac"`
		ExpiresAt time.Time `json:"expiresAt" doc:"Until then somebody types it: POST …/devices:pair"`
	}
)

func (s *server) gatewayRoutes() {
	const p = "/accounts/{account}/gateways/{id}"
	add(s, route{method: "POST", path: p + ":rotate", id: "rotateGateway", says: "Make another one-time token; the gateway's key stays good until somebody uses it", right: fleet.RightWrite}, s.rotateGateway)
	add(s, route{method: "POST", path: p + ":scan", id: "scanGateway", says: "Have a gateway look for phones now", right: fleet.RightWrite, status: 202}, s.scanGateway)
	add(s, route{method: "GET", path: p + "/found", id: "listFound", says: "List what a gateway found on its LAN", right: fleet.RightRead}, s.listFound)
	add(s, route{method: "GET", path: p + "/found/{mac}", id: "getFound", says: "Show what a gateway found", right: fleet.RightRead}, s.getFound)
	add(s, route{method: "POST", path: p + "/found/{mac}:showPin", id: "showPin", says: "Show a PIN on the phone's screen, to be typed with devices:pair", right: fleet.RightWrite}, s.showPIN)
	add(s, route{method: "POST", path: p + "/found/{mac}:claim", id: "claimFound", says: "Onboard a phone that shows no PIN, by its MAC and serial", right: fleet.RightWrite, status: 201}, s.claimFound)
	add(s, route{method: "POST", path: p + "/found/{mac}:trust", id: "trustFound", says: "Say that a phone's changed certificate is right", right: fleet.RightWrite}, s.trustFound)
}

// gateway finds one of the account's.
func (s *server) gateway(ctx context.Context, in InGateway) (fleet.Gateway, error) {
	return s.gateways().lookUp(ctx, s, in.Account, in.ID)
}

// found finds what a gateway saw at a MAC.
func (s *server) found(ctx context.Context, in InFound) (fleet.Gateway, fleet.Found, error) {
	g, err := s.gateway(ctx, in.InGateway)
	if err != nil {
		return g, fleet.Found{}, err
	}
	m, err := fleet.ParseMAC(in.MAC)
	if err != nil {
		return g, fleet.Found{}, fault.New(fault.Missing, "no such finding")
	}
	f, err := s.o.Store.FoundAt(ctx, g.Account, g.ID, m)
	return g, f, err
}

func (s *server) rotateGateway(ctx context.Context, in *struct {
	InGateway
	Trial
}) (*one[gateway], error) {
	g, err := s.gateway(ctx, in.InGateway)
	if err != nil {
		return nil, err
	}
	ctx = in.context(ctx)
	text, sum, until := s.newToken(ctx)
	if g, err = s.o.Store.RotateGateway(ctx, actor(ctx), g.Account, g.ID, sum, until); err != nil {
		return nil, err
	}
	g.Token = text
	return s.gateways().shown(ctx, g)
}

func (s *server) scanGateway(ctx context.Context, in *struct {
	InGateway
	Trial
	Body scanWrite
}) (*one[gateway], error) {
	g, err := s.gateway(ctx, in.InGateway)
	if err != nil {
		return nil, err
	}
	var networks []netip.Prefix
	var problems []fieldProblem
	for i, text := range in.Body.Networks {
		n, why := parseSubnet(text)
		if why != "" {
			problems = append(problems, fieldProblem{Pointer: fmt.Sprintf("/networks/%d", i), Code: "subnet", Detail: why})
		}
		networks = append(networks, n)
	}
	if len(problems) > 0 {
		return nil, invalid(problems...)
	}
	if !in.DryRun {
		if err := s.o.Gateways.Scan(ctx, g, networks); err != nil {
			return nil, err
		}
		if err := s.o.Store.Disclose(ctx, actor(ctx), g.Account, "gateway.scan", string(g.ID), map[string]string{"networks": strings.Join(in.Body.Networks, ", ")}); err != nil {
			return nil, err
		}
	}
	return s.gateways().shown(ctx, g)
}

func (s *server) showFound(f fleet.Found) finding {
	v := finding{MAC: f.MAC.String(), Device: string(f.Device), DeviceName: f.DeviceName, Family: string(f.Family), Model: f.Model, Serial: f.Serial, SoftwareVersion: f.Version, Server: f.Server, Condition: f.Condition,
		NeedsPerson: order.Condition(f.Condition).NeedsPerson(), Detail: f.Detail, Certificate: f.Certificate, Pinned: f.Pinned, Trusted: f.Trusted, FirstSeen: f.FirstSeen, ChangedAt: f.At}
	if f.Address.IsValid() {
		v.Address = f.Address.String()
	}
	for k, value := range f.Overrides {
		if v.Overrides == nil {
			v.Overrides = map[string]string{}
		}
		if s.secretSaid(fleet.Device{Family: f.Family}, k) {
			value = masked
		}
		v.Overrides[k] = value
	}
	return v
}

func (s *server) listFound(ctx context.Context, in *struct {
	InGateway
	Paging
	Condition string `query:"condition" enum:"ready,seen,inCall,wrongPassword,defaultPassword,lockedOut,certificateChanged,notAPhone,otherDevice,unreachable" doc:"Only those that stand so"`
	Unclaimed bool   `query:"unclaimed" doc:"Only those that are no device of the account"`
}) (*listOut[finding], error) {
	g, err := s.gateway(ctx, in.InGateway)
	if err != nil {
		return nil, err
	}
	bind := []string{"found", string(g.ID), in.Condition, fmt.Sprint(in.Unclaimed)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	page.Limit++
	all, err := s.o.Store.Finds(ctx, g.Account, g.ID, fleet.FoundQuery{Page: page, Condition: in.Condition, Unclaimed: in.Unclaimed})
	if err != nil {
		return nil, err
	}
	unclaimed := ""
	if in.Unclaimed {
		unclaimed = "true"
	}
	return finish(ctx, s, all, in.Limit, func(f fleet.Found) string { return f.MAC.String() }, s.showFound,
		&url.URL{Path: base + "/accounts/" + string(g.Account) + "/gateways/" + string(g.ID) + "/found", RawQuery: filters("condition", in.Condition, "unclaimed", unclaimed)}, bind...), nil
}

func (s *server) getFound(ctx context.Context, in *InFound) (*one[finding], error) {
	_, f, err := s.found(ctx, *in)
	if err != nil {
		return nil, err
	}
	return taggedLive(s.showFound(f), f.At.UnixMicro()), nil
}

// showPIN begins a pairing for a phone that nobody has. The PIN is on the phone's screen and
// in no answer: who types it stands in front of the phone.
func (s *server) showPIN(ctx context.Context, in *struct {
	InFound
	Trial
}) (*one[shownPIN], error) {
	g, f, err := s.found(ctx, in.InFound)
	if err != nil {
		return nil, err
	}
	if g.Connection != fleet.Online {
		return nil, gatewayOffline()
	}
	now := s.o.Now()
	out := shownPIN{f.MAC.String(), now.Add(pairing.Lifetime).UTC().Truncate(time.Second)}
	if in.DryRun {
		return &one[shownPIN]{Body: out}, nil
	}
	o, err := pairing.Start(ctx, s.o.Store, pairing.Claim{MAC: f.MAC, Model: f.Model, Serial: f.Serial, Source: string(g.ID), Gateway: g.ID}, now)
	if err != nil {
		return nil, err
	}
	out.ExpiresAt = o.ExpiresAt
	if err := s.o.Gateways.Show(ctx, g, f, "PIN "+o.PIN[:4]+" "+o.PIN[4:], o.ExpiresAt); err != nil {
		return nil, err
	}
	return &one[shownPIN]{Body: out}, s.o.Store.Disclose(ctx, actor(ctx), g.Account, "gateway.showPin", string(g.ID), map[string]string{"mac": f.MAC.String()})
}

// claimFound is for phones that can show no PIN. Tries count as those of PINs do: what it
// answers would else tell serials.
func (s *server) claimFound(ctx context.Context, in *struct {
	InFound
	Trial
	Body claimWrite
}) (*one[device], error) {
	g, f, err := s.found(ctx, in.InFound)
	if err != nil {
		return nil, err
	}
	a, err := s.account(ctx, string(g.Account))
	if err != nil {
		return nil, err
	}
	now := s.o.Now()
	right, wait := s.wrongs.Try(actor(ctx), a, now)
	if wait > 0 {
		p := newProblem(http.StatusTooManyRequests, "tooManyAttempts", "too many serials and PINs that are wrong: the right one is taken again later too")
		p.RetryAfter = int((wait + time.Second - 1) / time.Second)
		return nil, p
	}
	serial := strings.TrimSpace(in.Body.Serial)
	if f.Serial != "" && !strings.EqualFold(f.Serial, serial) {
		return nil, fault.Coded(fault.Conflict, "serialDiffers", "the phone says another serial: look at its label")
	}
	right()
	d, err := s.o.Store.ClaimFound(in.context(ctx), actor(ctx), g.Account, g.ID, f.MAC, serial, now)
	if err != nil {
		return nil, err
	}
	s.tell(in.context(ctx), fleet.Notice{Account: a.ID, About: "device", Device: d.ID, MAC: d.MAC})
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	out := taggedLive(v, d.Revision)
	out.Location = base + "/devices/" + string(d.ID)
	return out, nil
}

func (s *server) trustFound(ctx context.Context, in *struct {
	InFound
	Trial
	Body trustWrite
}) (*one[finding], error) {
	g, f, err := s.found(ctx, in.InFound)
	if err != nil {
		return nil, err
	}
	if f, err = s.o.Store.TrustFound(in.context(ctx), actor(ctx), g.Account, g.ID, f.MAC, strings.ToLower(in.Body.Certificate)); err != nil {
		return nil, err
	}
	s.tellGateway(in.context(ctx), g)
	return taggedLive(s.showFound(f), f.At.UnixMicro()), nil
}
