package admin

import (
	"context"
	"time"

	"muster/internal/ca"
	"muster/internal/filter"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

type deviceStats struct {
	Kind         string         `json:"kind" enum:"DeviceStats"`
	At           time.Time      `json:"at" doc:"When they were counted"`
	Total        int            `json:"total"`
	State        map[string]int `json:"state" doc:"Devices by status.provisioning"`
	Connection   map[string]int `json:"connection" doc:"Devices by status.connection"`
	Held         int            `json:"held"`
	Errors       int            `json:"provisioningErrors" doc:"Devices with status.lastError"`
	Unassigned   int            `json:"unassigned" doc:"At no site"`
	Behind       int            `json:"behind" doc:"Enrolled, and told another edition than the profile of their site has"`
	Firmware     map[string]int `json:"firmware" doc:"Devices by status.firmware.state; behind: all that do not run what they should, as ?firmware=behind lists them"`
	Certificates expiring       `json:"certificates"`
	Since        statsSince     `json:"since" doc:"Since when the first of them is so; null: nobody is, or nobody knows"`
}

type statsSince struct {
	Failed  *time.Time `json:"firmwareFailed" doc:"When the first of those whose firmware failed was given up"`
	Stopped *time.Time `json:"firmwareStopped" doc:"When the first of those that go up and down was last sent"`
}

type expiring struct {
	Expiring int        `json:"expiring" doc:"Valid certificates that end before; of more than 1,000 so many are counted"`
	Before   time.Time  `json:"before"`
	First    *time.Time `json:"first" doc:"When the first of them ends; null: there is none"`
}

// soon is when a certificate ends soon.
const soon = 30 * 24 * time.Hour

func (s *server) statsRoutes() {
	add(s, route{settled: true, method: "GET", path: "/accounts/{account}/stats/devices", id: "getDeviceStats", right: fleet.RightRead,
		says: "Count an account's devices by where they stand: each number is that of the list with the same filter"}, s.stats)
	add(s, route{method: "GET", path: "/accounts/{account}/stats/requests", id: "getRequestStats", right: fleet.RightRead,
		says: "Count the requests that an account's devices sent to this server in the last day, since it began"}, s.requestStats)
}

type requestStats struct {
	Kind  string       `json:"kind" enum:"RequestStats"`
	Items []requestBar `json:"items" nullable:"false" doc:"The last 24 hours, oldest first, in steps of equal length"`
}

type requestBar struct {
	At     time.Time `json:"at" doc:"When the step began"`
	Served int       `json:"served" doc:"Requests that nobody need look after"`
	Failed int       `json:"failed" doc:"Requests that somebody has to do something about"`
}

// requestStats tells of the whole account: requests are not counted by site.
func (s *server) requestStats(ctx context.Context, in *struct{ InAccount }) (*struct{ Body requestStats }, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	s.flush(ctx)
	out := requestStats{Kind: "RequestStats", Items: []requestBar{}}
	if s.o.Traffic != nil {
		for _, t := range s.o.Traffic(a.ID) {
			out.Items = append(out.Items, requestBar(t))
		}
	}
	return &struct{ Body requestStats }{out}, nil
}

func (s *server) stats(ctx context.Context, in *struct {
	InAccount
	Part string `query:"part" enum:"devices" doc:"devices: the numbers of where devices stand, quickly; those of firmware, policies and certificates stay zero"`
}) (*struct{ Body deviceStats }, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	now := s.o.Now()
	out := deviceStats{Kind: "DeviceStats", At: now, State: map[string]int{}, Connection: map[string]int{}, Firmware: map[string]int{}, Certificates: expiring{Before: now.Add(soon).Truncate(time.Second)}}
	q := fleet.DeviceQuery{Now: now, Within: actor(ctx).Sites}
	if err := s.counted(ctx, a.ID, q, &out); err != nil {
		return nil, err
	}
	if in.Part == "devices" {
		return &struct{ Body deviceStats }{out}, nil
	}
	if err := s.firmwareStats(ctx, a.ID, &out); err != nil {
		return nil, err
	}
	certs, err := s.o.Store.Certificates(ctx, a.ID, ca.CertificateQuery{Page: fleet.Page{Limit: 1000}, Status: ca.Valid, Before: out.Certificates.Before, Within: actor(ctx).Sites, Now: now})
	if err != nil {
		return nil, err
	}
	out.Certificates.Expiring = len(certs)
	for _, c := range certs {
		out.Certificates.First = earlier(out.Certificates.First, c.NotAfter)
	}
	q.Enrollment = fleet.Behind
	if out.Behind, err = s.o.Store.CountDevices(ctx, a.ID, q); err != nil {
		return nil, err
	}
	return &struct{ Body deviceStats }{out}, nil
}

// counted fills in what the store counts in one reading.
func (s *server) counted(ctx context.Context, id fleet.AccountID, q fleet.DeviceQuery, out *deviceStats) error {
	var each []fleet.DeviceFilter
	var to []func(int)
	ask := func(e filter.Expr, err error, take func(int)) {
		if err != nil {
			panic(err) // the fields and values stand in the filter's own table
		}
		each, to = append(each, e), append(to, take)
	}
	for field, into := range map[string]map[string]int{"state": out.State, "connection": out.Connection} {
		f, _, _ := filter.Lookup(field)
		for _, v := range f.Values {
			e, err := filter.Equals(field, v)
			ask(e, err, func(n int) { into[v] = n })
		}
	}
	held, err := filter.Equals("held", "true")
	ask(held, err, func(n int) { out.Held = n })
	errors, err := filter.Equals("provisioningError", "true")
	ask(errors, err, func(n int) { out.Errors = n })
	nowhere, err := filter.Parse("NOT has(site)")
	ask(nowhere, err, func(n int) { out.Unassigned = n })
	all, of, err := s.o.Store.CountEach(ctx, id, q, each...)
	if err != nil {
		return err
	}
	out.Total = all
	for i, n := range of {
		to[i](n)
	}
	return nil
}

// firmwareStats counts as standing lists: behind are all that lag.
func (s *server) firmwareStats(ctx context.Context, id fleet.AccountID, out *deviceStats) error {
	view, err := s.o.Firmware.Of(ctx, id)
	if err != nil {
		return err
	}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return err
		}
		if !inScope(ctx, d.Site) {
			continue
		}
		st := view.Stand(d).State
		if st.Lags() {
			out.Firmware[string(firmware.Behind)]++
		}
		if st != firmware.Behind {
			out.Firmware[string(st)]++
		}
		switch st {
		case firmware.Missed:
			out.Since.Failed = earlier(out.Since.Failed, view.Pins[d.ID].EndedAt)
		case firmware.Looping:
			out.Since.Stopped = earlier(out.Since.Stopped, view.Watches[d.ID].AskedAt)
		}
	}
	return nil
}

// earlier is the earlier of two times, of which one may not be known.
func earlier(now *time.Time, t time.Time) *time.Time {
	if t.IsZero() || now != nil && !t.Before(*now) {
		return now
	}
	return &t
}
