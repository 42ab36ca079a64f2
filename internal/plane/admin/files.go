package admin

import (
	"context"
	"maps"
	"net/url"
	"strings"

	"muster/internal/bundle"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/stack"
)

type renderedFile struct {
	Name   string `json:"name"`
	Type   string `json:"type" doc:"Content-Type, as the device gets it"`
	Secret bool   `json:"secret" doc:"Carries secrets: shown masked without the right reveal"`
	Shared bool   `json:"shared" doc:"The same for all devices of family and account"`
}

// A content is a file, for people to look at and never for a browser to run. Its ETag is that of
// the device's answer where both have the same bytes: a line of the log tells whether the file is as it was served.
type content struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	ETag        string `header:"ETag"`
	Body        []byte
}

func text(name string, body []byte) *content {
	return &content{"text/plain; charset=utf-8", `attachment; filename*=UTF-8''` + url.PathEscape(name), dialect.Tag(body), body}
}

func (s *server) fileRoutes() {
	const d = "/devices/{device}"
	add(s, route{settled: true, method: "GET", path: d + "/files", id: "listFiles", says: "List what a device reads in a boot, in order", right: fleet.RightRead}, s.listFiles)
	add(s, route{settled: true, method: "GET", path: d + "/files/{name}", id: "getFile", says: "Show a file as the device gets it", right: fleet.RightRead, plain: "text/plain"}, s.getFile)
	add(s, route{settled: true, method: "GET", path: d + "/uploads", id: "listUploads", says: "List what a device left", right: fleet.RightRead}, s.listUploads)
	add(s, route{settled: true, method: "GET", path: d + "/uploads/{name}", id: "getUpload", says: "Show a file that a device left", right: fleet.RightRead, plain: "text/plain"}, s.getUpload)
}

// told is all that decides what a device is told.
type told struct {
	device   fleet.Device
	account  fleet.Account
	prov     fleet.Provisioning
	policies []policy.Policy
	clear    bool // secrets are shown
}

// toldTo gathers what decides what a device is told. Unless it is to be clear
// each secret is masked here, at its source, so that nothing made from it holds
// one.
func (s *server) toldTo(ctx context.Context, ref string, clear bool) (t told, err error) {
	if t.device, err = s.device(ctx, ref); err != nil {
		return t, err
	}
	if err = s.o.Roster.Of(t.device.Account).Fill(ctx, &t.device); err != nil {
		return t, err
	}
	if t.account, err = s.o.Store.Account(ctx, t.device.Account); err != nil {
		return t, err
	}
	if t.prov, err = s.o.Store.Provisioning(ctx, t.device.Account); err != nil {
		return t, err
	}
	if t.policies, err = s.o.Store.Policies(ctx, t.device.Account, fleet.Page{}); err != nil {
		return t, err
	}
	if t.clear = clear; clear {
		return t, nil
	}
	t.prov.Current.Password = secret.New(masked)
	if !t.prov.Defaults.AdminPassword.Empty() {
		t.prov.Defaults.AdminPassword = secret.New(masked)
	}
	for i, p := range t.policies {
		t.policies[i].Settings = maps.Clone(p.Settings)
		for k := range p.Settings {
			if s.secretSetting(k) {
				t.policies[i].Settings[k] = masked
			}
		}
	}
	return t, nil
}

// dialect is the device's, fault.Conflict while its family is not known.
func (s *server) dialect(d fleet.Device) (dialect.Dialect, error) {
	if v := s.o.Dialects.Of(d.Family); v != nil {
		return v, nil
	}
	return nil, fault.Coded(fault.Conflict, "familyUnknown", "the family of the device is not known yet: give it a model, or let it ask once")
}

func (s *server) listFiles(ctx context.Context, in *struct{ InDevice }) (*listOut[renderedFile], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	out := &listOut[renderedFile]{Body: list[renderedFile]{Items: []renderedFile{}}}
	if v := s.o.Dialects.Of(d.Family); v != nil {
		for _, a := range v.Files(d) {
			out.Body.Items = append(out.Body.Items, renderedFile{a.File, a.Type, a.Secret, a.Kind == dialect.Shared})
		}
		b, err := s.bundleOf(ctx, d)
		if err != nil {
			return nil, err
		}
		for _, f := range b.Files {
			if f.Use == bundle.Listed && f.Family == d.Family {
				out.Body.Items = append(out.Body.Items, renderedFile{f.Name, "text/xml", f.Secret, true})
			}
		}
	}
	return out, nil
}

func (s *server) getFile(ctx context.Context, in *struct {
	InDevice
	Name string `path:"name" maxLength:"255"`
}) (*content, error) {
	t, err := s.toldTo(ctx, in.Device, actor(ctx).May(fleet.RightReveal))
	if err != nil {
		return nil, err
	}
	d, err := s.dialect(t.device)
	if err != nil {
		return nil, err
	}
	ask, ok := fileNamed(d, t.device, in.Name)
	if !ok {
		return s.bundledFile(ctx, t, in.Name)
	}
	f := stack.NewFamily(d, t.prov.Defaults, t.policies)
	told := s.tells(t)
	if s.o.Image != nil {
		told.Image = s.o.Image(ctx, t.device)
	}
	under, hidden, err := s.underDevice(ctx, t, ask)
	if err != nil {
		return nil, err
	}
	told.Under = under
	body, err := d.Render(nil, ask, f.Input(ask, t.device, f.Resolve(t.device), told))
	if err != nil {
		return nil, err
	}
	if (ask.Secret || hidden) && t.clear {
		if err := s.o.Store.Disclose(ctx, actor(ctx), t.account.ID, "file.reveal", string(t.device.ID), map[string]string{"file": ask.File}); err != nil {
			return nil, err
		}
	}
	return text(ask.File, body), nil
}

// known is how a dialect understands a device that is known to speak it.
func known(d dialect.Dialect) func(dialect.Request) (dialect.Ask, bool) {
	if k, ok := d.(interface {
		RecognizeKnown(dialect.Request) (dialect.Ask, bool)
	}); ok {
		return k.RecognizeKnown
	}
	return d.Recognize
}

// fileNamed finds what a name means among the files of a device: as they are
// listed, and in every spelling that the device itself asks with, so that a
// line of its log can be pasted.
func fileNamed(d dialect.Dialect, dev fleet.Device, name string) (dialect.Ask, bool) {
	files := d.Files(dev)
	for _, f := range files {
		if strings.EqualFold(f.File, name) {
			return f, true
		}
	}
	ask, ok := known(d)(dialect.Request{Path: "/" + name, Device: dev.Serial + "/" + dev.MAC.String() + "/"})
	if !ok || ask.MAC != (fleet.MAC{}) && ask.MAC != dev.MAC || ask.Serial != "" && !strings.EqualFold(ask.Serial, dev.Serial) {
		return dialect.Ask{}, false
	}
	anyID := strings.NewReplacer(dev.MAC.String(), "*")
	if dev.Serial != "" { // a family may ask by either
		anyID = strings.NewReplacer(dev.MAC.String(), "*", strings.ToLower(dev.Serial), "*")
	}
	for _, f := range files {
		if f.Kind == ask.Kind && anyID.Replace(strings.ToLower(f.File)) == anyID.Replace(strings.ToLower(ask.File)) {
			return f, true
		}
	}
	return dialect.Ask{}, false
}

// home is where an account's devices fetch, and the pair they present there: a
// pattern of it, where each has its own.
func (s *server) home(p fleet.Provisioning) *dialect.Server {
	c := p.Current.Pattern()
	return &dialect.Server{URL: s.o.ServerAddress(p), User: c.User, Password: c.Password}
}

// tells is what Auto-Sync tells the device, its own pair masked as the account's is.
func (s *server) tells(t told) stack.Told {
	out := stack.Tell(t.prov, t.device, s.home(t.prov)).Own(t.prov.Current, t.device.MAC)
	if s.o.Certificates != nil {
		out = out.Trusting(s.o.Certificates(), s.o.PrivateCA)
	}
	if s.o.Identity != nil && t.device.ID != "" {
		if out.Identity = s.o.Identity(context.Background(), t.prov.Key, t.device); out.Identity != nil && !t.clear {
			hidden := *out.Identity
			hidden.Password = secret.New(masked)
			out.Identity = &hidden
		}
	}
	if out.Server != nil && !t.clear {
		out.Server.Password = secret.New(masked)
	}
	return out
}
