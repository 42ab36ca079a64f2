package admin

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"strings"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

type fetchAsk struct {
	URL     string   `json:"url" maxLength:"2000" doc:"http or https; of an address of the internet, unless the server's profile-probe allows others"`
	SHA256  string   `json:"sha256,omitempty" pattern:"^[0-9a-fA-F]{64}$" doc:"Of the file, as its vendor says it: another one is refused"`
	File    string   `json:"file,omitempty" maxLength:"200" doc:"What the file is called, where the URL does not end with it"`
	Name    string   `json:"name,omitempty" maxLength:"100" doc:"Of the release; its models and version when left out"`
	Family  string   `json:"family,omitempty" enum:"ucs,polyos,j100" doc:"Where the file does not tell"`
	Models  []string `json:"models,omitempty" nullable:"false" maxItems:"100" doc:"Where the file does not tell; or to take some of its models alone"`
	Version string   `json:"version,omitempty" maxLength:"60" doc:"As devices report it; where the file does not tell"`
	Notes   string   `json:"notes,omitempty" maxLength:"4000"`
	Channel string   `json:"channel,omitempty" maxLength:"30" doc:"How its vendor offers it, in a word such as stable or beta"`
	Day     string   `json:"released,omitempty" maxLength:"10" doc:"The day it came out, such as 2026-02-28"`
}

// mostFetches bounds how many packages come at a time, of all callers.
const mostFetches = 2

// fetches reports whether a request waits for a package that comes from elsewhere.
func fetches(method, path string) bool {
	return method == http.MethodPost && strings.HasPrefix(path, base+"/accounts/") && strings.HasSuffix(path, "/firmware/releases:fetch")
}

func (s *server) fetchRoutes() {
	turns := make(chan struct{}, mostFetches)
	add(s, route{method: "POST", path: "/accounts/{account}/firmware/releases:fetch", id: "fetchFirmware", right: fleet.RightWrite, status: 201, errors: []int{503},
		says: "Fetch a firmware release from another server, in place of uploading it; the answer comes when it is here, after 15 minutes at most"},
		func(ctx context.Context, in *struct {
			InAccount
			Trial
			Body fetchAsk
		}) (*one[release], error) {
			a, err := s.account(ctx, in.Account)
			if err != nil {
				return nil, err
			}
			if s.o.Images == nil {
				return nil, fault.New(fault.Unavailable, "this server keeps no images")
			}
			b := in.Body
			as := firmware.Release{Name: b.Name, Notes: b.Notes, Channel: b.Channel, Released: b.Day}
			if err := errors.Join(firmware.CheckChannel("/channel", b.Channel), firmware.CheckReleased("/released", b.Day)); err != nil {
				return nil, err // before anything is fetched
			}
			u, file, err := firmware.CheckURL(in.Body.URL)
			if err != nil {
				return nil, err
			}
			select {
			case turns <- struct{}{}:
				defer func() { <-turns }()
			default:
				return nil, newProblem(http.StatusTooManyRequests, "tooManyFetches", "other releases are being fetched: try again in a while")
			}
			may := s.o.Probe
			if may == nil {
				may = func(netip.Addr) bool { return false }
			}
			limited, cancel := context.WithTimeout(ctx, firmware.FetchFor)
			defer cancel()
			res, err := firmware.Fetch(limited, u, may)
			if err != nil {
				return nil, err
			}
			defer func() { _ = res.Body.Close() }()
			if res.ContentLength > maxUpload {
				return nil, tooLarge(maxUpload)
			}
			said := firmware.Said{Name: fileName(or(b.File, file), ""), Family: fleet.Family(b.Family), Models: b.Models, Version: b.Version, SHA256: b.SHA256}
			return s.takeImages(in.context(ctx), a.ID, http.MaxBytesReader(nil, res.Body, maxUpload), said, as)
		})
}
