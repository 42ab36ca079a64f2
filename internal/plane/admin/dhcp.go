package admin

import (
	"context"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"muster/internal/dhcp"
	"muster/internal/fleet"
)

type dhcpSubOption struct {
	Code  int    `json:"code"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

type dhcpOption struct {
	Number      int             `json:"number"`
	Name        string          `json:"name"`
	Type        string          `json:"type" enum:"text,bytes" doc:"What a DHCP server calls a string; bytes are those of option 43"`
	Value       string          `json:"value" doc:"Text; of option 43 its bytes in hex"`
	Hex         string          `json:"hex" doc:"The bytes that go over the wire, for servers that take hex"`
	Credentials bool            `json:"credentials" doc:"The pair stands in it, for everybody on the network to read"`
	SubOptions  []dhcpSubOption `json:"subOptions,omitempty" nullable:"false" doc:"What option 43 is made of"`
}

type oldDevice struct {
	ID         string    `json:"id"`
	MAC        string    `json:"mac"`
	Name       string    `json:"name"`
	Generation int64     `json:"generation" doc:"Of the pair it came with"`
	Address    string    `json:"address" doc:"From where"`
	Subnet     string    `json:"subnet" doc:"The address's /24, of IPv6 its /64"`
	At         time.Time `json:"at" doc:"When it came last"`
}

type stillOldCount struct {
	Generation int64 `json:"generation" doc:"The newest old pair that DHCP still hands out; 0: none that we know of"`
	Count      int   `json:"count" doc:"Devices that came with an old pair within a day, although they are new or had a newer one"`
}

type stillOld struct {
	Generation int64       `json:"generation" doc:"The newest old pair that DHCP still hands out; 0: none that we know of"`
	Count      int         `json:"count" doc:"Devices that came with an old pair within a day, although they are new or had a newer one"`
	Devices    []oldDevice `json:"devices" nullable:"false" doc:"The newest 100 of them"`
}

type dhcpHelp struct {
	Server     string       `json:"server"`
	Family     string       `json:"family"`
	Generation int64        `json:"generation" doc:"Of the pair in the options"`
	Options    []dhcpOption `json:"options" nullable:"false"`
	Snippet    string       `json:"snippet" doc:"To be pasted into the server's configuration"`
	Masked     bool         `json:"masked" doc:"******** stands for the password"`
	Warnings   []warning    `json:"warnings" nullable:"false"`
	StillOld   stillOld     `json:"stillOld" doc:"What DHCP servers still hand out, as devices show it by what they come with"`
	LastUsed   *time.Time   `json:"lastUsed" doc:"Newest request of any device with the current pair, a minute at most behind"`
}

func (s *server) dhcpRoutes() {
	add(s, route{settled: true, method: "GET", path: "/accounts/{account}/provisioning/dhcp", id: "getDHCP",
		says: "What a DHCP server has to hand out, and whether it does; with the right reveal the password is in it, audited", right: fleet.RightRead}, s.getDHCP)
}

func (s *server) getDHCP(ctx context.Context, in *struct {
	InAccount
	Server string `query:"server" enum:"isc,kea,dnsmasq,windows,cisco,mikrotik,fortigate,pfsense" doc:"The DHCP server that the snippet is for"`
	Family string `query:"family" enum:"ucs,polyos,j100"`
	Reveal bool   `query:"reveal" default:"true" doc:"false: mask the password although one may see it"`
}) (*one[dhcpHelp], error) {
	a, p, err := s.provisioningOf(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if in.Server == "" || in.Family == "" { // asked for once it is known that there is such an account
		return nil, newProblem(http.StatusBadRequest, "badParameter", "server and family are needed: ?server=kea&family=ucs")
	}
	clear := in.Reveal && actor(ctx).May(fleet.RightReveal)
	target := dhcp.Target{Address: s.o.ServerAddress(p), User: p.Current.User, Password: p.Current.Password.Reveal(), Masked: !clear}
	options, said, err := dhcp.Options(fleet.Family(in.Family), target)
	if err != nil {
		return nil, err
	}
	snippet, more, err := dhcp.Snippet(dhcp.Server(in.Server), fleet.Family(in.Family), options)
	if err != nil {
		return nil, err
	}
	out := dhcpHelp{Server: in.Server, Family: in.Family, Generation: int64(p.Current.Generation), Options: []dhcpOption{}, Snippet: snippet, Warnings: s.warnOfDHCP(p, in.Family), LastUsed: instant(p.Current.LastUsed)}
	carries := false
	for _, o := range options {
		v := dhcpOption{Number: o.Number, Name: o.Name, Type: o.Type(), Value: o.Value, Hex: hex.EncodeToString(o.Bytes()), Credentials: o.Credentials()}
		for _, sub := range o.Subs {
			v.SubOptions = append(v.SubOptions, dhcpSubOption(sub))
		}
		out.Options, carries = append(out.Options, v), carries || o.Credentials()
	}
	out.Masked = carries && !clear
	for _, w := range append(said, more...) {
		out.Warnings = append(out.Warnings, warning{Code: w.Code, Detail: w.Detail})
	}
	stale, err := s.o.Store.StaleDHCP(ctx, a.ID, s.o.Now().Add(-fleet.StaleFor), 100)
	if err != nil {
		return nil, err
	}
	if stale.Devices > 0 {
		out.Warnings = append([]warning{{Code: "stale", Detail: fmt.Sprintf("DHCP still hands out generation %d: %s came with an old pair within a day", stale.Generation, devicesText(stale.Devices))}}, out.Warnings...)
	}
	out.StillOld = showStale(stale)
	if carries && clear {
		if err := s.o.Store.Disclose(ctx, actor(ctx), a.ID, "dhcp.reveal", string(a.ID), map[string]string{"server": in.Server, "family": in.Family, "generation": fmt.Sprint(p.Current.Generation)}); err != nil {
			return nil, err
		}
	}
	return &one[dhcpHelp]{Body: out}, nil
}

// warnOfDHCP says what keeps devices away although DHCP sends them here.
func (s *server) warnOfDHCP(p fleet.Provisioning, family string) []warning {
	out := []warning{}
	if !p.Enabled {
		out = append(out, warning{Code: "provisioningDisabled", Detail: "device provisioning is disabled: devices that come are refused"})
	}
	if u, err := url.Parse(s.o.ServerAddress(p)); s.o.PrivateCA && family != string(fleet.J100) && err == nil && u.Scheme == "https" {
		out = append(out, warning{Code: "rootNeeded", Detail: "the server's certificate is of its own private CA, which a phone out of the box does not trust: it needs the root of /pki/root.pem first, or a certificate of a public CA here"})
	}
	return out
}

func devicesText(n int) string {
	if n == 1 {
		return "1 device"
	}
	return fmt.Sprintf("%d devices", n)
}

func showStale(v fleet.StaleDHCP) stillOld {
	out := stillOld{Generation: int64(v.Generation), Count: v.Devices, Devices: []oldDevice{}}
	for _, a := range v.Arrivals {
		d := oldDevice{ID: string(a.Device), MAC: a.MAC.String(), Name: a.Name, Generation: int64(a.Generation), Address: a.Address, At: a.At}
		if n := a.Network(); n.IsValid() {
			d.Subnet = n.String()
		}
		out.Devices = append(out.Devices, d)
	}
	return out
}
