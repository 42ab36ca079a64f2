package impact

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/stack"
)

// A side is a device before a change or after it, with all or a part of its settings.
type side struct {
	f      *stack.Family
	d      *fleet.Device
	own    policy.Effective
	shared policy.Effective
	told   stack.Told
	held   bool // it has the server and the pair that Auto-Sync writes; see held
}

// A rendered is a file, and what it is called on any device.
type rendered struct {
	role string
	name string
	body []byte
	err  error
}

// files are those of a boot.
func (s side) files() []rendered {
	asks := s.f.Dialect.Files(*s.d)
	out := make([]rendered, len(asks))
	for i, ask := range asks {
		in := s.f.Input(ask, *s.d, s.own, s.told)
		in.Shared = s.shared
		if ask.Kind != dialect.Own {
			in.Settings = s.shared
		}
		body, err := s.f.Dialect.Render(nil, ask, in)
		out[i] = rendered{ask.File, ask.File, body, err}
		if ask.Kind == dialect.Own {
			out[i].role = anonymous(*s.d, ask.File)
		}
	}
	return out
}

// anonymous takes a device's identity out of a file's name.
func anonymous(d fleet.Device, name string) string {
	name = strings.ReplaceAll(name, d.MAC.String(), "*")
	if d.Serial != "" {
		name = strings.ReplaceAll(name, strings.ToLower(d.Serial), "*")
	}
	return name
}

// same reports whether two boots read the same bytes in the same files.
func same(a, b []rendered) bool {
	return slices.EqualFunc(a, b, func(x, y rendered) bool { return x.name == y.name && bytes.Equal(x.body, y.body) })
}

// signature names a difference: the lines that go and come in each file, and the
// effective settings that change. What stands around the lines, and which device
// it is, is no part of it.
func signature(f fleet.Family, was, will []rendered, changes []Change) string {
	var out strings.Builder
	out.WriteString(string(f))
	text := func(mark string, s string) {
		out.WriteByte('\n')
		out.WriteString(mark)
		out.WriteString(s)
	}
	for _, role := range roles(was, will) {
		a, b := bodyOf(was, role), bodyOf(will, role)
		if bytes.Equal(a, b) {
			continue
		}
		text("=", role)
		gone, come := lines(a, b)
		for _, l := range gone {
			text("-", l)
		}
		for _, l := range come {
			text("+", l)
		}
	}
	for _, c := range changes {
		text("*", c.Key)
		for _, v := range [...]*string{c.Before, c.After} {
			if v == nil {
				text("~", "")
			} else {
				text(">", *v)
			}
		}
	}
	return out.String()
}

// roles are the files of either, in their order.
func roles(was, will []rendered) []string {
	var out []string
	for _, r := range slices.Concat(was, will) {
		if !slices.Contains(out, r.role) {
			out = append(out, r.role)
		}
	}
	return out
}

func bodyOf(files []rendered, role string) []byte {
	for i := range files {
		if files[i].role == role {
			return files[i].body
		}
	}
	return nil
}

// lines are those of a that b has not, and those of b that a has not.
func lines(a, b []byte) (gone, come []string) {
	x, y := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	return without(x, y), without(y, x)
}

func without(x, y []string) (out []string) {
	left := make(map[string]int, len(y))
	for _, l := range y {
		left[l]++
	}
	for _, l := range x {
		if left[l]--; left[l] < 0 {
			out = append(out, l)
		}
	}
	return out
}

// changesOf are the effective settings among keys that are not the same. Both
// sides are masked already.
func changesOf(before, after side, keys []policy.Key) (out []Change) {
	for _, k := range keys {
		b, had := before.effective(k)
		a, has := after.effective(k)
		if had == has && a == b {
			continue
		}
		c := Change{Key: string(k)}
		if had {
			c.Before = &b
		}
		if has {
			c.After = &a
		} else if keeper := keeperOf(before, after); keeper != nil {
			c.Stays = keeper.Stays(c.Key)
		}
		out = append(out, c)
	}
	return out
}

// effective is what the device is told of a setting: of the reserved ones,
// while Auto-Sync writes them, the server and pair and nothing else.
func (s side) effective(k policy.Key) (string, bool) {
	if s.told.Server != nil && s.f.Dialect.Reserved(string(k)) {
		for _, p := range s.f.Dialect.Credentials(*s.told.Server) {
			if p.Name == string(k) {
				return p.Value, true
			}
		}
		return "", false
	}
	e, ok := s.own.Get(k)
	return e.Value, ok
}

// masked returns both sides with their secrets masked, so that one that becomes
// another still shows as changed.
func masked(before, after side) (b, a side) {
	b, a = before, after
	b.own, a.own = maskPair(before.f.Dialect, before.own, after.f.Dialect, after.own)
	b.shared, a.shared = maskPair(before.f.Dialect, before.shared, after.f.Dialect, after.shared)
	b.told.Server, a.told.Server = maskServers(b.told.Server, a.told.Server)
	b.told.Address, a.told.Address = maskServers(b.told.Address, a.told.Address)
	return b, a
}

func maskServers(before, after *dialect.Server) (b, a *dialect.Server) {
	if before != nil {
		s := *before
		s.Password = secret.New(Masked)
		b = &s
	}
	if after != nil {
		s := *after
		s.Password = secret.New(Masked)
		if before != nil && before.Password != after.Password {
			s.Password = secret.New(MaskedNew)
		}
		a = &s
	}
	return b, a
}

func maskPair(of dialect.Dialect, before policy.Effective, to dialect.Dialect, after policy.Effective) (b, a policy.Effective) {
	covered := func(d dialect.Dialect, s policy.Setting) bool {
		return s.Value != "" && d.Book().Secret(string(s.Key))
	}
	b = before.Map(func(s policy.Setting) string {
		if covered(of, s) {
			return Masked
		}
		return s.Value
	})
	a = after.Map(func(s policy.Setting) string {
		if !covered(to, s) {
			return s.Value
		}
		if was, ok := before.Get(s.Key); ok && was.Value != s.Value && was.Value != "" {
			return MaskedNew
		}
		return Masked
	})
	return b, a
}

// mostCompared bounds a side of a file that is compared line by line.
const mostCompared = 2 << 20

// show renders a group's example as a whole and compares its files.
func (c *computing) show(g *group) ([]File, error) {
	side := func(p *Picture, d *fleet.Device) side {
		f := p.Families[d.Family]
		return side{f, d, f.Resolve(*d), f.Shared, stack.Tell(p.Prov, *d, p.Server), false}
	}
	before, after := masked(side(c.q.Before, &g.before), side(c.q.After, &g.after))
	was, will := before.files(), after.files()
	var out []File
	for _, role := range roles(was, will) {
		a, b := bodyOf(was, role), bodyOf(will, role)
		if bytes.Equal(a, b) {
			continue
		}
		name := role
		for _, r := range slices.Concat(will, was) {
			if r.err != nil {
				return nil, r.err
			}
			if r.role == role {
				name = r.name
				break
			}
		}
		f := File{Name: name}
		if len(a) > mostCompared || len(b) > mostCompared {
			f.Diff = fmt.Sprintf("too large to compare: %d and %d bytes\n", len(a), len(b))
		} else {
			var err error
			if f.Diff, err = udiff.ToUnified("a/"+name, "b/"+name, string(a), udiff.Lines(string(a), string(b)), udiff.DefaultContextLines); err != nil {
				return nil, err
			}
		}
		out = append(out, f)
	}
	return out, nil
}
