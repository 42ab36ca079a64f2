package admin

import (
	"archive/zip"
	"context"
	"io"
	"mime"
	"net/http"
	"slices"
	"time"

	"muster/internal/bundle"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

type bundleFile struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
	Secret bool   `json:"secret" doc:"May hold a password or a key: over plain HTTP only where the account's http is all"`
	Use    string `json:"use" enum:"served,listed,included,shadowed" doc:"served: as it is; listed: and the generated master names it, last; included: its settings stand first in the generated file of its name; shadowed: never, the generated file is"`
	Family string `json:"family,omitempty" doc:"Whose master or file it is"`
	Why    string `json:"why,omitempty" doc:"Why it does not count for more"`
}

type bundleStatus struct {
	Account string       `json:"account" doc:"Id of the account"`
	Site    string       `json:"site" doc:"Id of the site"`
	Size    int64        `json:"size" doc:"Of the files, unpacked"`
	Files   []bundleFile `json:"files" nullable:"false"`
}

type siteBundle struct {
	ID       string       `json:"id" doc:"That of the site"`
	Kind     string       `json:"kind" enum:"SiteBundle"`
	Metadata metadata     `json:"metadata"`
	Status   bundleStatus `json:"status"`
}

// InSite names a site of an account in a path.
type InSite struct {
	InAccount
	InID
}

func (s *server) bundleRoutes() {
	const p = "/accounts/{account}/sites/{id}/bundle"
	add(s, route{method: "GET", path: p, id: "getSiteBundle", says: "List the files that a site's devices are served beneath what is generated", right: fleet.RightRead}, s.getBundle)
	add(s, route{method: "PUT", path: p, id: "replaceSiteBundle", says: "Upload a zip of files for a site's devices, in place of the last", right: fleet.RightWrite, files: []string{"application/zip"}}, s.replaceBundle)
	add(s, route{method: "DELETE", path: p, id: "deleteSiteBundle", says: "Delete a site's bundle", right: fleet.RightWrite, status: 204, trial: siteBundle{}}, s.deleteBundle)
	add(s, route{method: "GET", path: p + "/content", id: "getSiteBundleContent", says: "Fetch the files of a site's bundle as a zip; those that may hold secrets take the right reveal", right: fleet.RightRead, plain: "application/zip"}, s.getBundleContent)
}

// bundled finds a site of the account and its bundle; without one, its revision is 0.
func (s *server) bundled(ctx context.Context, in InSite) (fleet.Site, bundle.Bundle, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return fleet.Site{}, bundle.Bundle{}, err
	}
	site, err := s.sites().within(ctx, a.ID, in.ID)
	if err != nil {
		return site, bundle.Bundle{}, err
	}
	b, err := s.o.Store.SiteBundle(ctx, a.ID, site.ID)
	if k, _ := fault.Public(err); err != nil && k == fault.Missing {
		return site, bundle.Bundle{Account: a.ID, Site: site.ID}, nil
	}
	return site, b, err
}

var noBundle = fault.New(fault.Missing, "the site has no bundle")

func showBundle(site fleet.Site, b bundle.Bundle) *one[siteBundle] {
	v := siteBundle{string(b.Site), "SiteBundle", metadata{site.Name, labels(nil), b.CreatedAt, b.UpdatedAt, b.Revision}, bundleStatus{string(b.Account), string(b.Site), b.Size(), []bundleFile{}}}
	for _, f := range b.Files {
		v.Status.Files = append(v.Status.Files, bundleFile{f.Name, f.Size, f.Sum, f.Secret, string(f.Use), string(f.Family), f.Why})
	}
	return tagged(v, b.Revision)
}

func (s *server) getBundle(ctx context.Context, in *struct{ InSite }) (*one[siteBundle], error) {
	site, b, err := s.bundled(ctx, in.InSite)
	if err == nil && b.Revision == 0 {
		err = noBundle
	}
	if err != nil {
		return nil, err
	}
	return showBundle(site, b), nil
}

func (s *server) replaceBundle(ctx context.Context, in *struct {
	InSite
	Match
	Trial
	TableBody
}) (*one[siteBundle], error) {
	site, was, err := s.bundled(ctx, in.InSite)
	if err != nil {
		return nil, err
	}
	if kind, _, _ := mime.ParseMediaType(in.ContentType); kind != "application/zip" && kind != "application/x-zip-compressed" {
		return nil, newProblem(http.StatusUnsupportedMediaType, "unsupportedMediaType", "a bundle is application/zip")
	}
	f, size, err := spool(in.from, bundle.MaxZip)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	files, err := bundle.Read(f, size, func(name string) bool { return s.secretSetting(policy.Key(name)) })
	if err != nil {
		return nil, err
	}
	s.o.Dialects.Underlay(files)
	var saved bundle.Bundle
	err = s.settled(in.Match, func() error {
		if _, was, err = s.bundled(ctx, in.InSite); err != nil {
			return err
		}
		o := object{was.Account, string(was.Site), was.Revision}
		if err := s.check(ctx, in.Match, false, o); err != nil {
			return err
		}
		saved, err = s.o.Store.SaveBundle(in.context(ctx), actor(ctx), bundle.Bundle{Account: was.Account, Site: was.Site, Files: files, Revision: was.Revision})
		if isStale(err) && in.IfMatch != "" && in.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if saved.Revision != was.Revision {
		s.tell(in.context(ctx), fleet.Notice{Account: site.Account, About: "bundle"})
	}
	return showBundle(site, saved), nil
}

func (s *server) deleteBundle(ctx context.Context, in *struct {
	InSite
	Match
	Trial
}) (*trialOut, error) {
	site, b, err := s.bundled(ctx, in.InSite)
	if err == nil && b.Revision == 0 {
		err = noBundle
	}
	if err == nil {
		err = s.check(ctx, in.Match, false, object{b.Account, string(b.Site), b.Revision})
	}
	if err == nil {
		err = s.o.Store.DeleteBundle(in.context(ctx), actor(ctx), b.Account, b.Site)
	}
	if err != nil {
		return nil, err
	}
	s.tell(in.context(ctx), fleet.Notice{Account: b.Account, About: "bundle"})
	if !in.DryRun {
		return nil, nil
	}
	return wouldBe(showBundle(site, b).Body), nil
}

func (s *server) getBundleContent(ctx context.Context, in *struct{ InSite }) (*streamed, error) {
	site, b, err := s.bundled(ctx, in.InSite)
	if err == nil && b.Revision == 0 {
		err = noBundle
	}
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(b.Files, func(f bundle.File) bool { return f.Secret }) {
		if !actor(ctx).May(fleet.RightReveal) {
			return nil, newProblem(http.StatusForbidden, "right", "files of the bundle may hold secrets: the token needs the right reveal")
		}
		if err := s.o.Store.Disclose(ctx, actor(ctx), b.Account, "bundle.reveal", string(b.Site), map[string]string{"site": site.Name}); err != nil {
			return nil, err
		}
	}
	return s.stream("application/zip", site.Name+".zip", func(out io.Writer) error {
		z := zip.NewWriter(out)
		for _, f := range b.Files {
			body, err := s.o.Store.BundleFile(ctx, b.Account, b.Site, f.Name)
			if err != nil {
				return err
			}
			w, err := z.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: b.UpdatedAt.Truncate(time.Second)})
			if err == nil {
				_, err = w.Write(body)
			}
			if err != nil {
				return err
			}
		}
		return z.Close()
	})
}

// underDevice is what the bundle of a device's site adds to the file of ask; nil: nothing.
// Secrets in it are masked for who may not see them; hidden says that there are some.
func (s *server) underDevice(ctx context.Context, t told, ask dialect.Ask) (u *dialect.Under, hidden bool, err error) {
	b, err := s.bundleOf(ctx, t.device)
	if err != nil || !ask.Under {
		return nil, false, err
	}
	u = &dialect.Under{}
	for _, f := range b.Files {
		switch {
		case f.Use == bundle.Listed && f.Family == ask.Family:
			u.Files = append(u.Files, f.Name)
		case f.Use == bundle.Included && f.Family == ask.Family && bundle.Key(f.Name) == ask.File:
			if u.Body, err = s.o.Store.BundleFile(ctx, b.Account, b.Site, f.Name); err != nil {
				return nil, false, err
			}
			if hidden = f.Secret; hidden && !t.clear {
				u.Body = bundle.MaskSets(u.Body, masked, func(name string) bool { return s.secretSetting(policy.Key(name)) })
			}
		}
	}
	if u.Empty() {
		return nil, false, nil
	}
	return u, hidden, nil
}

// bundleOf is the bundle of a device's site; one without files when there is none.
func (s *server) bundleOf(ctx context.Context, d fleet.Device) (bundle.Bundle, error) {
	if d.Site == "" {
		return bundle.Bundle{}, nil
	}
	b, err := s.o.Store.SiteBundle(ctx, d.Account, fleet.SiteID(d.Site))
	if k, _ := fault.Public(err); err != nil && k == fault.Missing {
		return bundle.Bundle{}, nil
	}
	return b, err
}

// bundledFile shows a file of the bundle of a device's site.
func (s *server) bundledFile(ctx context.Context, t told, name string) (*content, error) {
	b, err := s.bundleOf(ctx, t.device)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(b.Files, func(f bundle.File) bool {
		return bundle.Key(f.Name) == bundle.Key(name) && (f.Use == bundle.Served || f.Use == bundle.Listed)
	})
	if i < 0 {
		return nil, fault.New(fault.Missing, "the device reads no such file")
	}
	f := b.Files[i]
	if f.Secret {
		if !t.clear {
			return nil, newProblem(http.StatusForbidden, "right", "the file is of the site's bundle and may hold secrets: the token needs the right reveal")
		}
		if err := s.o.Store.Disclose(ctx, actor(ctx), b.Account, "file.reveal", string(t.device.ID), map[string]string{"file": f.Name}); err != nil {
			return nil, err
		}
	}
	body, err := s.o.Store.BundleFile(ctx, b.Account, b.Site, f.Name)
	if err != nil {
		return nil, err
	}
	return text(f.Name, body), nil
}
