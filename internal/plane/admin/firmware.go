package admin

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

type imageView struct {
	Name   string   `json:"name" doc:"As devices ask for it"`
	SHA256 string   `json:"sha256"`
	Size   int64    `json:"size" doc:"In bytes"`
	Models []string `json:"models" nullable:"false" doc:"That it is for; none: all of the release"`
	Path   string   `json:"path" doc:"Where devices fetch it, on their addresses"`
}

type releaseSpec struct {
	Family  string   `json:"family" enum:"ucs,polyos,j100"`
	Models  []string `json:"models" nullable:"false"`
	Version string   `json:"version" doc:"As devices report it"`
	Notes   string   `json:"notes"`
	Bad     string   `json:"bad" doc:"Why nobody is offered it any more; empty: it is"`
	Channel string   `json:"channel" doc:"How its vendor offers it, in a word such as stable or beta; empty: not said. Rules do not look at it"`
	// A day, and no time: vendors say no more.
	Released string `json:"released" doc:"The day it came out, such as 2026-02-28; empty: not said"`
}

type releaseStatus struct {
	Images    []imageView `json:"images" nullable:"false"`
	Size      int64       `json:"size" doc:"Of all images, in bytes"`
	Source    string      `json:"source" doc:"Name of the file that was uploaded"`
	State     string      `json:"state" enum:"ready,damaged" doc:"damaged: an image is not there or not what it was, and no device is told it"`
	Inherited bool        `json:"inherited" doc:"An account above has it, and shares it with all beneath"`
	Devices   int         `json:"devices" doc:"Of this account, that run it"`
}

type release struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"FirmwareRelease"`
	Metadata metadata      `json:"metadata"`
	Spec     releaseSpec   `json:"spec"`
	Status   releaseStatus `json:"status"`
}

type releaseWriteSpec struct {
	Family   string   `json:"family,omitempty" doc:"Stays as it was uploaded"`
	Models   []string `json:"models,omitempty" nullable:"false" doc:"Stay as they were uploaded"`
	Version  string   `json:"version,omitempty" doc:"Stays as it was uploaded"`
	Notes    string   `json:"notes,omitempty" maxLength:"4000"`
	Bad      string   `json:"bad,omitempty" maxLength:"1000" doc:"Marks it as bad, and says why: no device is told it, whatever rules say; null takes the mark away"`
	Channel  string   `json:"channel,omitempty" maxLength:"30" doc:"A word such as stable or beta; letters, digits, dots, hyphens and underscores"`
	Released string   `json:"released,omitempty" maxLength:"10" doc:"The day it came out, such as 2026-02-28"`
}

type releaseWrite struct {
	ReadOnly
	Metadata metadataWrite    `json:"metadata,omitempty"`
	Spec     releaseWriteSpec `json:"spec,omitempty"`
}

// InRelease names a release in a path.
type InRelease struct {
	Release string `path:"release" doc:"Id or name" maxLength:"200"`
}

// maxUpload bounds an upload of images; what one image may have is the folder's.
const maxUpload = 4 << 30

// uploadFor is how long an upload may take, on a line of half a megabyte a second too.
const uploadFor = time.Hour

// uploads reports whether a request carries images.
func uploads(method, path string) bool {
	return method == http.MethodPost && strings.HasPrefix(path, base+"/accounts/") && strings.HasSuffix(path, "/firmware/releases")
}

func (s *server) firmwareRoutes() {
	const p = "/accounts/{account}/firmware"
	add(s, route{settled: true, method: "GET", path: p + "/releases", id: "listFirmwareReleases", says: "List the firmware releases that an account and those above it have", right: fleet.RightRead}, s.listReleases)
	add(s, route{method: "POST", path: p + "/releases", id: "uploadFirmware", says: "Upload a firmware release: an image, or a zip as its vendor ships it", right: fleet.RightWrite, status: 201,
		files: []string{"application/octet-stream", "application/zip"}, errors: []int{503}}, s.uploadRelease)
	add(s, route{settled: true, method: "GET", path: p + "/releases/{release}", id: "getFirmwareRelease", says: "Show a firmware release", right: fleet.RightRead}, s.getRelease)
	add(s, route{settled: true, method: "PATCH", path: p + "/releases/{release}", id: "updateFirmwareRelease", says: "Change name, notes, channel, day and labels of a firmware release, or mark it as bad", right: fleet.RightWrite}, s.updateRelease)
	add(s, route{settled: true, method: "DELETE", path: p + "/releases/{release}", id: "deleteFirmwareRelease", says: "Delete a firmware release that no rule and no upgrade names", right: fleet.RightWrite, status: 204, trial: release{}}, s.deleteRelease)
	add(s, route{method: "GET", path: p + "/rules", id: "getFirmwareRules", says: "Show which releases an account's devices run, by site and model", right: fleet.RightRead}, s.getRules)
	add(s, route{settled: true, method: "PUT", path: p + "/rules", id: "replaceFirmwareRules", says: "Say which releases an account's devices run, by site and model", right: fleet.RightWrite}, s.putRules)
	add(s, route{settled: true, method: "GET", path: p + "/overview", id: "getFirmwareOverview", says: "Count an account's devices by model, and by what they run and should run", right: fleet.RightRead}, s.firmwareOverview)
	add(s, route{settled: true, method: "POST", path: p + "/upgrades", id: "upgradeFirmware", says: "Bring devices to a release in waves, as a job", right: fleet.RightWrite, status: 202}, s.upgradeFirmware)
	add(s, route{settled: true, method: "POST", path: "/devices/{device}:unpinFirmware", id: "unpinFirmwareDevice", right: fleet.RightWrite,
		says: "Take a device out of its upgrade, and let it be sent again where it was stopped: rules decide what it runs"}, s.unpinFirmware)
}

// releases is how releases are looked up, shown and changed. They are made by upload alone.
func (s *server) releases() noun[firmware.Release, release, releaseWrite] {
	st := s.o.Store
	return noun[firmware.Release, release, releaseWrite]{
		kind: "FirmwareRelease", path: "firmware/releases", words: "firmware release", about: "firmware",
		of:   func(v firmware.Release) object { return object{v.Account, string(v.ID), v.Revision} },
		name: func(v firmware.Release) string { return v.Name },
		find: st.FindRelease, all: st.Releases, save: st.SaveRelease,
		remove: func(ctx context.Context, by fleet.Actor, v firmware.Release) error {
			return st.DeleteRelease(ctx, by, v.Account, v.ID)
		},
		shower: s.releaseShower, writes: writesRelease, take: takeRelease,
	}
}

func (s *server) releaseShower(ctx context.Context, id fleet.AccountID, _ ...firmware.Release) (func(firmware.Release) release, error) {
	running, err := s.running(ctx, id)
	if err != nil {
		return nil, err
	}
	return func(v firmware.Release) release {
		w := writesRelease(v)
		out := release{ID: string(v.ID), Kind: "FirmwareRelease", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: releaseSpec(w.Spec),
			Status: releaseStatus{Images: []imageView{}, Size: v.Size(), Source: v.Source, State: "ready", Inherited: v.Account != id}}
		if s.o.Images != nil && !s.o.Images.Present(v) {
			out.Status.State = "damaged"
		}
		if out.Status.Inherited {
			out.Metadata.Labels = map[string]string{} // are for who has it
		}
		for _, f := range v.Files {
			out.Status.Images = append(out.Status.Images, imageView{f.Name, f.SHA256, f.Size, list0(f.Models), "/fw/" + f.SHA256 + "/" + f.Name})
		}
		for of, n := range running {
			if v.For(of.model) && firmware.Same(v.Family, v.Version, of.version) {
				out.Status.Devices += n
			}
		}
		return out
	}, nil
}

func writesRelease(v firmware.Release) releaseWrite {
	return releaseWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: releaseWriteSpec{Family: string(v.Family), Models: list0(v.Models), Version: v.Version, Notes: v.Notes, Bad: v.Bad, Channel: v.Channel, Released: v.Released}}
}

func takeRelease(_ context.Context, v firmware.Release, w releaseWrite) (firmware.Release, []fieldProblem, error) {
	problems := w.Metadata.check()
	if w.Spec.Version != "" && w.Spec.Version != v.Version {
		problems = append(problems, fieldProblem{Pointer: "/spec/version", Code: "fixed", Detail: "a release stays what was uploaded: delete it and upload another one"})
	}
	v.Channel, v.Released = strings.TrimSpace(w.Spec.Channel), w.Spec.Released
	v.Name, v.Labels, v.Notes, v.Bad = or(w.Metadata.Name, v.Name), w.Metadata.Labels, w.Spec.Notes, strings.TrimSpace(w.Spec.Bad)
	return v, problems, nil
}

func (s *server) listReleases(ctx context.Context, in *struct {
	InAccount
	Paging
	Model   string `query:"model" maxLength:"100" doc:"Only for this model"`
	Channel string `query:"channel" maxLength:"30" doc:"Only of this channel, in any case"`
	Own     bool   `query:"own" doc:"Only those of the account itself"`
	Offered bool   `query:"offered" doc:"Only those that rules may name: of each model the five newest that are sound and not marked as bad"`
}) (*listOut[release], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	view, err := s.o.Firmware.Of(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	model := in.Model
	if m, known := fleet.FindModel(in.Model); known {
		model = m.Model
	}
	asked := func(v firmware.Release) bool {
		return (model == "" || v.For(model)) && (in.Channel == "" || strings.EqualFold(v.Channel, in.Channel)) && (!in.Own || v.Account == a.ID) && (!in.Offered || offered(view.Releases, v))
	}
	fetch := chosenOf(func(fleet.Page) ([]firmware.Release, error) {
		all := append([]firmware.Release(nil), view.Releases...)
		sortByID(all)
		return all, nil
	}, asked, func(v firmware.Release) string { return string(v.ID) })
	query := filters("sort", in.Sort, "model", in.Model, "channel", in.Channel, "own", trueText(in.Own), "offered", trueText(in.Offered))
	bind := []string{"firmware/releases", string(a.ID), query}
	l := paged[firmware.Release]{fetch, func(v firmware.Release) string { return string(v.ID) }, func(v firmware.Release) string { return v.Name }}
	found, after, err := l.page(s, in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	show, err := s.releaseShower(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, after, show, &url.URL{Path: base + "/accounts/" + string(a.ID) + "/firmware/releases", RawQuery: query}, bind...), nil
}

// theRelease finds one that an account has, or that reaches it from above.
func (s *server) theRelease(ctx context.Context, account, ref string) (fleet.AccountID, firmware.Release, error) {
	a, err := s.account(ctx, account)
	if err != nil {
		return "", firmware.Release{}, err
	}
	v, err := s.releases().within(ctx, a.ID, ref)
	if !errors.Is(err, fault.Missing) {
		return a.ID, v, err
	}
	view, err := s.o.Firmware.Of(ctx, a.ID)
	if err != nil {
		return a.ID, v, err
	}
	for i := len(view.Releases) - 1; i >= 0; i-- { // the nearest first
		if r := view.Releases[i]; string(r.ID) == ref || r.Name == ref {
			return a.ID, r, nil
		}
	}
	return a.ID, v, fault.New(fault.Missing, "no such firmware release")
}

func (s *server) getRelease(ctx context.Context, in *struct {
	InAccount
	InRelease
}) (*one[release], error) {
	id, v, err := s.theRelease(ctx, in.Account, in.Release)
	if err != nil {
		return nil, err
	}
	show, err := s.releaseShower(ctx, id)
	if err != nil {
		return nil, err
	}
	return taggedLive(show(v), v.Revision), nil
}

func (s *server) updateRelease(ctx context.Context, in *struct {
	InAccount
	InRelease
	Match
	Trial
	PatchBody
}) (*one[release], error) {
	n := s.releases()
	return saveNoun(ctx, s, n, in.Account, in.Release, in.Match, in.Trial, patchNoun(s, n, in.PatchBody))
}

func (s *server) deleteRelease(ctx context.Context, in *struct {
	InAccount
	InRelease
	Match
	Trial
}) (*trialOut, error) {
	out, err := deleteNoun(ctx, s, s.releases(), in.Account, in.Release, in.Match, in.Trial)
	if err == nil && !in.DryRun && s.o.Swept != nil {
		s.o.Swept()
	}
	return out, err
}

func (s *server) uploadRelease(ctx context.Context, in *struct {
	InAccount
	Trial
	TableBody
	Name    string   `query:"name" maxLength:"100" doc:"Of the release; its models and version when left out"`
	File    string   `query:"file" maxLength:"200" doc:"What the file is called; or X-File-Name. The name of an image tells what it is"`
	Family  string   `query:"family" enum:"ucs,polyos,j100" doc:"Where the file does not tell"`
	Models  []string `query:"models" maxItems:"100" doc:"Where the file does not tell; or to take some of its models alone"`
	Version string   `query:"version" maxLength:"60" doc:"As devices report it; where the file does not tell"`
	Notes   string   `query:"notes" maxLength:"4000"`
	Channel string   `query:"channel" maxLength:"30" doc:"How its vendor offers it, in a word such as stable or beta"`
	Day     string   `query:"released" maxLength:"10" doc:"The day it came out, such as 2026-02-28"`
	SHA256  string   `query:"sha256" pattern:"^[0-9a-fA-F]{64}$" doc:"Of the file, as its vendor says it: another one is refused"`
}) (*one[release], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if s.o.Images == nil {
		return nil, fault.New(fault.Unavailable, "this server keeps no images")
	}
	name := fileName(in.FileName, in.File)
	from := in.from
	if from == nil {
		from = http.NoBody
	}
	said := firmware.Said{Name: name, Family: fleet.Family(in.Family), Models: in.Models, Version: in.Version, SHA256: in.SHA256}
	return s.takeImages(in.context(ctx), a.ID, from, said, firmware.Release{Name: in.Name, Notes: in.Notes, Channel: in.Channel, Released: in.Day})
}

// takeImages makes a release of a package, with name, notes, channel and day as they were said. What is wrong with those is
// found before the package is read.
func (s *server) takeImages(ctx context.Context, id fleet.AccountID, from io.Reader, said firmware.Said, as firmware.Release) (*one[release], error) {
	if err := firmware.CheckChannel("channel", as.Channel); err != nil {
		return nil, err
	}
	if err := firmware.CheckReleased("released", as.Released); err != nil {
		return nil, err
	}
	r, err := s.o.Images.Read(from, said)
	var most *http.MaxBytesError
	switch {
	case errors.As(err, &most):
		return nil, tooLarge(maxUpload)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, newProblem(http.StatusBadRequest, "truncated", "the upload broke off: send it again")
	case err != nil:
		return nil, err
	}
	r.Account, r.Name, r.Notes, r.Channel, r.Released = id, or(as.Name, nameOf(r)), as.Notes, as.Channel, as.Released
	digest := r.Digest()
	r, err = s.o.Store.CreateRelease(ctx, actor(ctx), r)
	if f := fault.As(err); f != nil && f.Code == "releaseTaken" {
		r, err = s.again(ctx, id, digest, err)
	}
	if err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: id, About: "firmware"})
	show, err := s.releaseShower(ctx, id)
	if err != nil {
		return nil, err
	}
	out := taggedLive(show(r), r.Revision)
	out.Location = base + "/accounts/" + string(id) + "/firmware/releases/" + string(r.ID)
	return out, nil
}

// again is the release that somebody uploaded once more: its images, which may have been damaged, are
// sound now. Any other is refused as before.
func (s *server) again(ctx context.Context, id fleet.AccountID, digest string, refusal error) (firmware.Release, error) {
	all, err := s.o.Store.Releases(ctx, id, fleet.Page{})
	for _, r := range all {
		if r.Digest() == digest {
			return r, nil
		}
	}
	return firmware.Release{}, errors.Join(err, refusal)
}

// nameOf is what a release is called that nobody gave a name.
func nameOf(r firmware.Release) string {
	models := strings.Join(r.Models, ", ")
	if len(r.Models) > 3 {
		models = strings.Join(r.Models[:2], ", ") + " and more"
	}
	return models + " " + r.Version
}
