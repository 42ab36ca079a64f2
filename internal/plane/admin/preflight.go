package admin

import (
	"context"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

type deviceRef struct {
	ID    string `json:"id"`
	MAC   string `json:"mac"`
	Name  string `json:"name,omitempty"`
	Model string `json:"model,omitempty"`
	// Server is filled in for those that another one holds.
	Server string `json:"server,omitempty" doc:"The other provisioning server that holds it"`
}

type preflightCounts struct {
	Touched     int `json:"touched"`
	External    int `json:"external"`
	Unsupported int `json:"unsupported"`
	Offline     int `json:"offline"`
	Staged      int `json:"staged"`
	Unreachable int `json:"unreachable" doc:"Of those touched or offline: no road leads to them"`
	AtOnce      int `json:"atOnce" doc:"Of those touched: online, by a road that leads to them"`
}

type preflightReport struct {
	Touched     []deviceRef     `json:"touched" nullable:"false" doc:"Get the pair by Auto-Sync"`
	External    []deviceRef     `json:"external" nullable:"false" doc:"Another provisioning server holds them"`
	Unsupported []deviceRef     `json:"unsupported" nullable:"false" doc:"Model or onboarding takes no credentials"`
	Offline     []deviceRef     `json:"offline" nullable:"false" doc:"Would be touched, and are offline: their channel is closed, or they have none and were not heard of for a day"`
	Staged      []deviceRef     `json:"staged" nullable:"false" doc:"Never seen, and left alone by the licence"`
	Unreachable []deviceRef     `json:"unreachable" nullable:"false" doc:"Of those touched or offline: no road leads to them, so that each gets the pair when it asks by itself, while the overlap lasts"`
	Counts      preflightCounts `json:"counts" doc:"How many, also where a list stops short"`
	Truncated   bool            `json:"truncated" doc:"A list holds its first 1000 only"`
	Warnings    []warning       `json:"warnings,omitempty" nullable:"false"`
}

func refTo(d fleet.Device) deviceRef {
	return deviceRef{ID: string(d.ID), MAC: d.MAC.String(), Name: d.Name, Model: d.Model}
}

// mostListed bounds each list of a preflight.
const mostListed = 1000

func (s *server) preflight(ctx context.Context, in *struct {
	InAccount
	PatchBody
}) (*one[preflightReport], error) {
	a, p, err := s.provisioningOf(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if len(in.RawBody) == 0 {
		in.RawBody = []byte("{}")
	}
	next, edit, err := s.change(ctx, p, in.PatchBody)
	if err != nil {
		return nil, err
	}
	out := preflightReport{Touched: []deviceRef{}, External: []deviceRef{}, Unsupported: []deviceRef{}, Offline: []deviceRef{}, Staged: []deviceRef{}, Unreachable: []deviceRef{}}
	if out.Warnings, err = s.warnOf(ctx, a, p, next, edit); err != nil {
		return nil, err
	}
	out.Warnings = append(out.Warnings, s.warnOfCarriers(p, next, edit)...)
	if !edit.Empty() {
		next.Current.Generation++
	}
	put := func(to *[]deviceRef, n *int, d fleet.Device) {
		if *n++; len(*to) < mostListed {
			*to = append(*to, refTo(d))
			(*to)[len(*to)-1].Server = d.ExternalServer
		} else {
			out.Truncated = true
		}
	}
	now := s.o.Now()
	members := s.o.Roster.Of(a.ID)
	for d, err := range s.o.Store.AllDevices(ctx, a.ID) {
		if err == nil && len(next.AutoSync.Groups) > 0 {
			err = members.Fill(ctx, &d)
		}
		if err != nil {
			return nil, err
		}
		st, _ := autosync.StateOf(next, a.License, d)
		switch {
		case st == autosync.InSync || st == autosync.Off:
		case st == autosync.Unsupported:
			put(&out.Unsupported, &out.Counts.Unsupported, d)
		case st == autosync.Excluded && d.ExternalServer != "":
			put(&out.External, &out.Counts.External, d)
		case st == autosync.Excluded:
		case st == autosync.Staged:
			put(&out.Staged, &out.Counts.Staged, d)
		default:
			quiet := d.Link.Connection == fleet.Unknown && now.Sub(d.LastSeen) > fleet.ActiveFor
			if quiet || d.Link.Connection == fleet.Offline {
				put(&out.Offline, &out.Counts.Offline, d)
			} else {
				put(&out.Touched, &out.Counts.Touched, d)
			}
			if st == autosync.Unreachable {
				put(&out.Unreachable, &out.Counts.Unreachable, d)
			} else if d.Link.Connection == fleet.Online {
				out.Counts.AtOnce++
			}
		}
	}
	return &one[preflightReport]{Body: out}, nil
}
