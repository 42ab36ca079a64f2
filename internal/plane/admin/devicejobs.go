package admin

import (
	"context"
	"net/url"
	"slices"

	"muster/internal/fleet"
	"muster/internal/job"
)

// A devicePart is what a job has to do with one device.
type devicePart struct {
	Job  jobView `json:"job"`
	Item jobItem `json:"item" doc:"The job's item about the device"`
}

func (s *server) deviceJobRoutes() {
	add(s, route{settled: true, method: "GET", path: "/devices/{device}/jobs", id: "listDeviceJobs", says: "List the jobs that have an item about a device, newest first, with that item; rows of imports are in the audit trail", right: fleet.RightRead}, s.listDeviceJobs)
}

func (s *server) listDeviceJobs(ctx context.Context, in *struct {
	InDevice
	Paging
	Kind []string `query:"kind,explode" maxItems:"10" enum:"bulk,live,firmware" doc:"Of several any"`
}) (*listOut[devicePart], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	self := url.Values{}
	kinds := make([]job.Kind, len(in.Kind))
	for i, k := range in.Kind {
		kinds[i] = job.Kind(k)
		self.Add("kind", k)
	}
	bind := append([]string{"deviceJobs", string(d.ID)}, slices.Sorted(slices.Values(in.Kind))...)
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	page.Limit++
	var found []job.Part
	for len(found) < page.Limit {
		more, err := s.o.Store.DeviceItems(ctx, d.Account, d.ID, kinds, page)
		if err != nil {
			return nil, err
		}
		for _, p := range more {
			page.After = string(p.Job.ID)
			if seesJob(ctx, p.Job) {
				found = append(found, p)
			}
		}
		if len(more) < page.Limit {
			break
		}
	}
	return finish(ctx, s, found, in.Limit, func(p job.Part) string { return string(p.Job.ID) }, func(p job.Part) devicePart { return devicePart{s.showJob(p.Job), showItem(p.Job, p.Item)} },
		&url.URL{Path: base + "/devices/" + string(d.ID) + "/jobs", RawQuery: self.Encode()}, bind...), nil
}
