package admin

import (
	"context"
	"maps"
	"slices"

	"muster/internal/fleet"
)

func showCertificates(c fleet.Certificates) certificateRules {
	out := certificateRules{Mode: string(c.Of("", "")), Sites: map[string]string{}, Families: map[string]string{}, DeviceFiles: "pair"}
	for id, m := range c.Sites {
		out.Sites[string(id)] = string(m)
	}
	for f, m := range c.Families {
		out.Families[string(f)] = string(m)
	}
	if c.OwnFiles {
		out.DeviceFiles = "certificate"
	}
	return out
}

// changeCertificates reads the rules for certificates. A site that has a rule already keeps it although it is gone meanwhile.
func (s *server) changeCertificates(ctx context.Context, p fleet.Provisioning, w certificateRulesWrite) (c fleet.Certificates, problems []fieldProblem, err error) {
	mode := func(pointer, text string) fleet.CertificateMode {
		m := fleet.CertificateMode(text)
		if m != fleet.CertificateOff && m != fleet.CertificateAccept && m != fleet.CertificateRequire {
			problems = append(problems, fieldProblem{Pointer: pointer, Code: "enum", Detail: "a mode is off, accept or require"})
		}
		return m
	}
	if w.Mode != "" && w.Mode != string(fleet.CertificateOff) {
		c.Mode = mode("/spec/certificate/mode", w.Mode)
	}
	c.OwnFiles = w.DeviceFiles == "certificate"
	for _, ref := range slices.Sorted(maps.Keys(w.Sites)) {
		pointer := "/spec/certificate/sites/" + ref
		ids, bad, err := references(ctx, s.sites(), p.Account, pointer, []string{ref})
		if err != nil {
			return c, nil, err
		}
		if _, was := p.Certificates.Sites[fleet.SiteID(ref)]; len(bad) > 0 && was {
			ids, bad = []string{ref}, nil
		}
		problems = append(problems, bad...)
		for _, id := range ids {
			if c.Sites == nil {
				c.Sites = map[fleet.SiteID]fleet.CertificateMode{}
			}
			c.Sites[fleet.SiteID(id)] = mode(pointer, w.Sites[ref])
		}
	}
	for _, f := range slices.Sorted(maps.Keys(w.Families)) {
		pointer := "/spec/certificate/families/" + f
		if s.o.Dialects.Of(fleet.Family(f)) == nil {
			problems = append(problems, fieldProblem{Pointer: pointer, Code: "reference", Detail: "a family is ucs, polyos or j100"})
			continue
		}
		if c.Families == nil {
			c.Families = map[fleet.Family]fleet.CertificateMode{}
		}
		c.Families[fleet.Family(f)] = mode(pointer, w.Families[f])
	}
	if len(problems) == 0 && len(c.Sites) > fleet.MaxCertificateSites {
		problems = append(problems, fieldProblem{Pointer: "/spec/certificate/sites", Code: "tooMany", Detail: "too many sites have a mode of their own: set that of the account"})
	}
	return c, problems, nil
}
