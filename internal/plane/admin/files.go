package admin

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"net/url"
	"strings"
	"time"

	"muster/internal/autosync"
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

type upload struct {
	Name      string    `json:"name"`
	Size      int64     `json:"size"`
	UpdatedAt time.Time `json:"updatedAt"`
}

// A content is a file, for people to look at and never for a browser to run.
type content struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	ETag        string `header:"ETag"`
	Body        []byte
}

func text(name string, body []byte) *content {
	sum := sha256.Sum256(body)
	return &content{"text/plain; charset=utf-8", `attachment; filename*=UTF-8''` + url.PathEscape(name), `"` + hex.EncodeToString(sum[:12]) + `"`, body}
}

func (s *server) fileRoutes() {
	const d = "/devices/{device}"
	add(s, route{method: "GET", path: d + "/files", id: "listFiles", says: "List what a device reads in a boot, in order", right: fleet.RightRead}, s.listFiles)
	add(s, route{method: "GET", path: d + "/files/{name}", id: "getFile", says: "Show a file as the device gets it", right: fleet.RightRead, plain: "text/plain"}, s.getFile)
	add(s, route{method: "GET", path: d + "/uploads", id: "listUploads", says: "List what a device left", right: fleet.RightRead}, s.listUploads)
	add(s, route{method: "GET", path: d + "/uploads/{name}", id: "getUpload", says: "Show a file that a device left", right: fleet.RightRead, plain: "text/plain"}, s.getUpload)
}

// told is all that decides what a device is told.
type told struct {
	device   fleet.Device
	account  fleet.Account
	prov     fleet.Provisioning
	policies []policy.Policy
	clear    bool // secrets are shown
}

// toldTo gathers what decides what a device is told. For who may not see
// secrets each one is masked here, at its source, so that nothing made from it
// holds one.
func (s *server) toldTo(ctx context.Context, ref string) (t told, err error) {
	if t.device, err = s.device(ctx, ref); err != nil {
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
	t.clear = actor(ctx).May(fleet.RightReveal)
	if t.clear {
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
	}
	return out, nil
}

func (s *server) getFile(ctx context.Context, in *struct {
	InDevice
	Name string `path:"name" maxLength:"255"`
}) (*content, error) {
	t, err := s.toldTo(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	d, err := s.dialect(t.device)
	if err != nil {
		return nil, err
	}
	for _, ask := range d.Files(t.device) {
		if !strings.EqualFold(ask.File, in.Name) || ask.Kind != dialect.Own && ask.Kind != dialect.Shared {
			continue
		}
		f := stack.NewFamily(d, t.prov.Defaults, t.policies)
		var told stack.Told
		server := &dialect.Server{URL: s.o.ServerAddress(t.prov), User: t.prov.Current.User, Password: t.prov.Current.Password}
		switch {
		case autosync.Covers(t.prov, t.device):
			told.Server = server
		case autosync.Keeps(t.prov, t.device):
			told.Address = server
		}
		body, err := d.Render(nil, ask, f.Input(ask, t.device, f.Resolve(t.device), told))
		if err != nil {
			return nil, err
		}
		if ask.Secret && t.clear {
			if err := s.o.Store.Disclose(ctx, actor(ctx), t.account.ID, "file.reveal", string(t.device.ID)); err != nil {
				return nil, err
			}
		}
		return text(ask.File, body), nil
	}
	return nil, fault.New(fault.Missing, "the device reads no such file")
}

func (s *server) listUploads(ctx context.Context, in *struct{ InDevice }) (*listOut[upload], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	found, err := s.o.Store.Uploads(ctx, d.Account, d.MAC)
	if err != nil {
		return nil, err
	}
	out := &listOut[upload]{Body: list[upload]{Items: []upload{}}}
	for _, u := range found {
		out.Body.Items = append(out.Body.Items, upload{u.Name, u.Size, u.UpdatedAt})
	}
	return out, nil
}

func (s *server) getUpload(ctx context.Context, in *struct {
	InDevice
	Name string `path:"name" maxLength:"255"`
}) (*content, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	body, err := s.o.Store.Upload(ctx, d.Account, d.MAC, strings.ToLower(in.Name))
	if err != nil {
		return nil, err
	}
	// A phone's log or override may repeat what it was told.
	found, hidden, err := s.hide(ctx, d.Account, body)
	if err != nil {
		return nil, err
	}
	if found && !actor(ctx).May(fleet.RightReveal) {
		return text(in.Name, hidden), nil
	}
	if found {
		if err := s.o.Store.Disclose(ctx, actor(ctx), d.Account, "upload.reveal", string(d.ID)); err != nil {
			return nil, err
		}
	}
	return text(in.Name, body), nil
}

// hide masks the account's own passwords, old ones included.
func (s *server) hide(ctx context.Context, id fleet.AccountID, body []byte) (found bool, hidden []byte, err error) {
	p, err := s.o.Store.Provisioning(ctx, id)
	if err != nil {
		return false, nil, err
	}
	pairs, err := s.o.Store.CredentialHistory(ctx, id)
	if err != nil {
		return false, nil, err
	}
	secrets := []secret.Text{p.Defaults.AdminPassword}
	for _, c := range pairs {
		secrets = append(secrets, c.Password)
	}
	hidden = body
	for _, t := range secrets {
		if !t.Empty() && bytes.Contains(hidden, []byte(t.Reveal())) {
			found, hidden = true, bytes.ReplaceAll(hidden, []byte(t.Reveal()), []byte(masked))
		}
	}
	return found, hidden, nil
}
