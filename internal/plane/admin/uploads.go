package admin

import (
	"bytes"
	"context"
	"html"
	"net/http"
	"slices"
	"strings"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

type upload struct {
	Name      string    `json:"name"`
	Size      int64     `json:"size"`
	UpdatedAt time.Time `json:"updatedAt"`
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
	if s.keeps(d, in.Name) {
		return s.showKept(ctx, d, in.Name, body)
	}
	// A phone's log may repeat what it was told.
	found, hidden, err := s.hide(ctx, d, body)
	if err != nil {
		return nil, err
	}
	if !found {
		return text(in.Name, body), nil
	}
	if !actor(ctx).May(fleet.RightReveal) {
		return text(in.Name, hidden), nil
	}
	return s.reveals(ctx, d, in.Name, body)
}

// keeps reports whether a file is one that a device set and gets back, in any
// family's eyes: the family of a device may change.
func (s *server) keeps(d fleet.Device, name string) bool {
	return slices.ContainsFunc(s.o.Dialects.All(), func(v dialect.Dialect) bool {
		for _, path := range [...]string{"/" + name, "/" + d.MAC.String() + "/" + name} { // the MAC may have stood before it, or in the agent's name
			if ask, ok := known(v)(dialect.Request{Path: path, Put: true}); ok && ask.Kind == dialect.Kept {
				return true
			}
		}
		return false
	})
}

// showKept shows what a device set by itself: a line's password typed at the
// phone stands in there. Who may not see secrets gets the form that can be
// masked, and no other.
func (s *server) showKept(ctx context.Context, d fleet.Device, name string, body []byte) (*content, error) {
	hidden, known, err := s.hideKept(ctx, d, body)
	switch {
	case err != nil:
		return nil, err
	case actor(ctx).May(fleet.RightReveal):
		if known && bytes.Equal(hidden, body) {
			return text(name, body), nil // nothing to reveal
		}
		return s.reveals(ctx, d, name, body)
	case !known:
		return nil, errKept()
	}
	return text(name, hidden), nil
}

func errKept() *problem {
	return newProblem(http.StatusForbidden, "right", "the file holds what the device was set to by itself, in a form whose secrets cannot be masked: the token needs the right reveal")
}

// hideKept masks what a device set by itself; known is false where it has a form that
// cannot be masked.
func (s *server) hideKept(ctx context.Context, d fleet.Device, body []byte) (hidden []byte, known bool, err error) {
	if hidden, known = maskXML(body, func(name string) bool { return s.secretSetting(policy.Key(name)) }); !known {
		return nil, false, nil
	}
	_, hidden, err = s.hide(ctx, d, hidden)
	return hidden, true, err
}

// reveals shows a file in clear, after it was written down who saw which.
func (s *server) reveals(ctx context.Context, d fleet.Device, name string, body []byte) (*content, error) {
	if err := s.o.Store.Disclose(ctx, actor(ctx), d.Account, "upload.reveal", string(d.ID), map[string]string{"file": strings.ToLower(name)}); err != nil {
		return nil, err
	}
	return text(name, body), nil
}

// leastHidden is the length from which a secret of a policy is looked for in
// what a device left: shorter ones would blot out half of a log.
const leastHidden = 4

// hide masks the account's own passwords, old ones included, and every secret
// that policies of any level say for the device, those that lose too: it may
// have been told them before.
func (s *server) hide(ctx context.Context, d fleet.Device, body []byte) (found bool, hidden []byte, err error) {
	p, err := s.o.Store.Provisioning(ctx, d.Account)
	if err != nil {
		return false, nil, err
	}
	pairs, err := s.o.Store.CredentialHistory(ctx, d.Account)
	if err != nil {
		return false, nil, err
	}
	secrets, err := s.secretsOf(ctx, d, p.Defaults)
	if err != nil {
		return false, nil, err
	}
	secrets = append(secrets, p.Defaults.AdminPassword.Reveal())
	for _, c := range pairs {
		secrets = append(secrets, c.Password.Reveal(), c.Of(d.MAC).Password.Reveal())
	}
	slices.SortFunc(secrets, func(a, b string) int { return len(b) - len(a) }) // one may hold another
	hidden = body
	for _, t := range secrets {
		for _, spelt := range [...]string{t, html.EscapeString(t)} { // as it is, and as XML has it
			if spelt != "" && bytes.Contains(hidden, []byte(spelt)) {
				found, hidden = true, bytes.ReplaceAll(hidden, []byte(spelt), []byte(masked))
			}
		}
	}
	return found, hidden, nil
}

// secretsOf lists the secrets that policies say for d. The secrets of every
// family count while nobody knows which one it speaks.
func (s *server) secretsOf(ctx context.Context, d fleet.Device, defaults fleet.DeviceDefaults) (out []string, err error) {
	if err := s.o.Roster.Of(d.Account).Fill(ctx, &d); err != nil {
		return nil, err
	}
	policies, err := s.o.Store.Policies(ctx, d.Account, fleet.Page{})
	if err != nil {
		return nil, err
	}
	add := func(value string) {
		if len(value) >= leastHidden {
			out = append(out, value)
		}
	}
	for _, v := range s.o.Dialects.All() {
		if s.o.Dialects.Of(d.Family) != nil && v.Family() != d.Family {
			continue
		}
		for e := range stack.NewFamily(v, defaults, policies).Resolve(d).All() {
			if !v.Book().Secret(string(e.Key)) {
				continue
			}
			add(e.Value)
			for _, h := range e.Hidden {
				add(h.Value)
			}
		}
	}
	return out, nil
}
