package admin

import (
	"context"
	"net/http"
	"net/netip"

	"muster/internal/claim"
	"muster/internal/fleet"
)

type probeAsk struct {
	Spec profileWriteSpec `json:"spec"`
}

type probeReport struct {
	Warnings []warning `json:"warnings" nullable:"false" doc:"What devices would stumble over; none when all is well"`
}

// mostProbes bounds the connections that probes open at a time, of all callers.
const mostProbes = 4

func (s *server) probeRoutes() {
	turns := make(chan struct{}, mostProbes)
	add(s, route{method: "POST", path: "/accounts/{account}/profiles:probe", id: "probeProfile", right: fleet.RightWrite,
		says: "Look whether devices would find the server of a profile and trust it, before the profile is saved: a connection to the URL's host and port, and its certificate"},
		func(ctx context.Context, in *struct {
			InAccount
			Body probeAsk
		}) (*one[probeReport], error) {
			if _, err := s.account(ctx, in.Account); err != nil {
				return nil, err
			}
			if plain, _, _, has := claim.SplitURL(in.Body.Spec.ProvisioningURL); has {
				in.Body.Spec.ProvisioningURL = plain // a mask stands for the password, and none is sent
			}
			p, problems, err := s.takeProfile(ctx, fleet.DefaultProfile(), profileWrite{Metadata: metadataWrite{Name: "probe"}, Spec: in.Body.Spec})
			if err == nil && len(problems) > 0 {
				err = invalid(problems...)
			}
			if err != nil {
				return nil, err
			}
			out := probeReport{Warnings: []warning{}}
			for _, w := range claim.Warnings(p, s.o.Now()) {
				out.Warnings = append(out.Warnings, warning(w))
			}
			may := s.o.Probe
			if may == nil {
				may = func(netip.Addr) bool { return false }
			}
			select {
			case turns <- struct{}{}:
				defer func() { <-turns }()
			default:
				return nil, newProblem(http.StatusTooManyRequests, "tooManyProbes", "other profiles are being probed: try again in a moment")
			}
			for _, w := range claim.Probe(ctx, p, may) {
				out.Warnings = append(out.Warnings, warning(w))
			}
			return &one[probeReport]{Body: out}, nil
		})
}
