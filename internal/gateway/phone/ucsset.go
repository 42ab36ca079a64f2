package phone

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	dialect "muster/internal/dialect/ucs"
	"muster/internal/order"
)

// A piece is a setting with what must be said along with it.
type piece struct {
	name, value string
	gates       []string // settings that must be "1"
	rank        int      // pieces are written in this order when not all at once
}

// ucsRanks is the order for a phone that takes settings one by one: it never shows the pair to the
// server that it had, and does not leave DHCP's answer until all is in place.
var ucsRanks = map[string]int{"device.prov.serverName": 1, "device.prov.user": 2, "device.prov.password": 3, "device.prov.serverType": 8, "device.dhcp.bootSrvUseOpt": 9}

// ucsNumbers are what REST writes for the words of files.
var ucsNumbers = map[string]map[string]string{
	"device.prov.serverType":    {"FTP": "0", "TFTP": "1", "HTTP": "2", "HTTPS": "3", "FTPS": "4"},
	"device.dhcp.bootSrvUseOpt": {"Default": "0", "Custom": "1", "Static": "2", "CustomAndDefault": "3"},
}

// ucsPieces sorts settings into those of credentials and others.
func ucsPieces(settings map[string]string) (credentials, others []piece) {
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if base, isGate := strings.CutSuffix(name, ".set"); isGate && settings[name] == "1" {
			if _, there := settings[base]; there || base == "device" {
				continue // it goes with its setting
			}
		}
		p := piece{name: name, value: settings[name], rank: 5}
		if all, own, ok := (dialect.UCS{}).Gates(name); ok {
			p.gates = []string{all, own}
		}
		if r, ok := ucsRanks[name]; ok {
			p.rank = r
		}
		if (dialect.UCS{}).Reserved(name) {
			credentials = append(credentials, p)
		} else {
			others = append(others, p)
		}
	}
	slices.SortStableFunc(credentials, func(a, b piece) int { return a.rank - b.rank })
	return credentials, others
}

// said is what a piece is in a request.
func (p piece) said(into map[string]string, words bool) {
	for _, g := range p.gates {
		into[g] = "1"
	}
	into[p.name] = p.value
	if n, ok := ucsNumbers[p.name][p.value]; ok && !words {
		into[p.name] = n
	}
}

// same reports whether a value that the phone tells is the piece's.
func (p piece) same(v string) bool {
	return v == p.value || ucsNumbers[p.name][p.value] == v && v != ""
}

// A writing is one Set under way.
type writing struct {
	u      *ucs
	k      *talk
	before map[string]Value
	// unknown are settings that the phone refused to be asked for, and by which status.
	unknown map[string]int
	res     Result
	words   bool // this phone takes words and not numbers
}

// Set implements Phone.
func (u *ucs) Set(ctx context.Context, settings map[string]string) (Result, error) {
	k, done, err := u.d.open(ctx, u.t, u.l)
	if err != nil {
		return Result{}, err
	}
	defer done()
	if err := u.free(ctx, k, "writing settings"); err != nil {
		return Result{}, err
	}
	credentials, others := ucsPieces(settings)
	w := &writing{u: u, k: k, res: Result{Refused: map[string]string{}}}
	if w.before, w.unknown, err = u.getKnown(ctx, k, names(append(slices.Clone(credentials), others...))); err != nil {
		return Result{}, err
	}
	if err = w.all(ctx, credentials); err == nil {
		for some := range slices.Chunk(others, ucsMost/3) {
			if err = w.each(ctx, some); err != nil {
				break
			}
		}
	}
	slices.Sort(w.res.Set)
	slices.Sort(w.res.Unread)
	if err != nil {
		return w.res, err
	}
	return w.res, w.res.refused()
}

func names(ps []piece) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.name
	}
	return out
}

// write sends pieces in one request.
func (w *writing) write(ctx context.Context, ps ...piece) (reply, error) {
	data := map[string]string{}
	for _, p := range ps {
		p.said(data, w.words)
	}
	return w.u.call(ctx, w.k, "POST", ucsSet, data)
}

// all writes the pieces of credentials: all, or as far as can be none.
func (w *writing) all(ctx context.Context, ps []piece) error {
	if len(ps) == 0 {
		return nil
	}
	r, err := w.write(ctx, ps...)
	if err == nil && r.picky() && r.status != ucsTooLarge {
		// Some take the words of files, and not the numbers that are REST's own.
		w.words = true
		r, err = w.write(ctx, ps...)
	}
	if err != nil {
		return err
	}
	if !r.picky() {
		if err := r.wants("take its settings"); err != nil {
			return err
		}
		return w.check(ctx, ps)
	}
	w.words = false
	now, err := w.u.get(ctx, w.k, names(ps))
	if err != nil {
		return err
	}
	if changed := w.changed(ps, now); len(changed) > 0 { // it took those that it knows
		for _, p := range ps {
			if v, read := now[p.name]; !read && !ucsSecret(p.name) || read && !p.same(v.Text) {
				w.res.Refused[p.name] = "the phone refuses it" + r.number()
			}
		}
		return w.back(ctx, append(changed, secrets(ps)...))
	}
	if err := w.probe(ctx, ps); err != nil || len(w.res.Refused) > 0 {
		return err
	}
	return w.oneByOne(ctx, ps)
}

// changed are the pieces of which the phone has another value than before.
func (w *writing) changed(ps []piece, now map[string]Value) (out []piece) {
	for _, p := range ps {
		if v, ok := now[p.name]; ok && v.Text != w.before[p.name].Text {
			out = append(out, p)
		}
	}
	return out
}

// probe finds out which settings the phone does not know: those that it is not to be asked for, and
// those that it refuses with the value that it has anyway.
func (w *writing) probe(ctx context.Context, ps []piece) error {
	for _, p := range ps {
		v, ok := w.before[p.name]
		if status := w.unknown[p.name]; status != 0 {
			w.res.Refused[p.name] = "the phone does not know it" + reply{status: status}.number()
		}
		if !ok || v.Text == "" {
			continue
		}
		r, err := w.single(ctx, piece{name: p.name, value: v.Text, gates: p.gates})
		switch {
		case err != nil:
			return err
		case r.picky():
			w.res.Refused[p.name] = "the phone does not take it" + r.number()
		case r.status != ucsOK:
			return r.wants("take its settings")
		}
	}
	return nil
}

// single writes one piece with its gates, or where the phone takes but one setting at a time
// gate by gate. Words are tried where numbers are not taken.
func (w *writing) single(ctx context.Context, p piece) (reply, error) {
	r, err := w.write(ctx, p)
	if err != nil || !r.picky() {
		return r, err
	}
	if _, has := ucsNumbers[p.name][p.value]; has {
		w.words = true
		r, err = w.write(ctx, p)
		w.words = false
		if err != nil || !r.picky() {
			return r, err
		}
	}
	if len(p.gates) == 0 {
		return r, nil
	}
	for _, one := range []piece{{name: p.gates[0], value: "1"}, {name: p.name, value: p.value}, {name: p.gates[1], value: "1"}} {
		if r, err = w.write(ctx, one); err != nil || r.status != ucsOK {
			return r, err
		}
	}
	return r, nil
}

// oneByOne writes credentials for a phone that takes no many, in their order. When one is
// refused those before it are put back.
func (w *writing) oneByOne(ctx context.Context, ps []piece) error {
	var gone []piece
	for _, p := range ps {
		r, err := w.single(ctx, p)
		if err == nil && !r.picky() {
			err = r.wants("take its settings")
		}
		switch {
		case err != nil:
			_ = w.back(ctx, gone) // the first error says more
			return err
		case r.picky():
			w.res.Refused[p.name] = "the phone refuses it" + r.number()
			return w.back(ctx, gone)
		}
		gone = append(gone, p)
	}
	return w.check(ctx, ps)
}

// secrets are the pieces of which nobody can ask whether a bulk has written them.
func secrets(ps []piece) (out []piece) {
	for _, p := range ps {
		if ucsSecret(p.name) {
			out = append(out, p)
		}
	}
	return out
}

// back writes what the phone had, where that is known.
func (w *writing) back(ctx context.Context, gone []piece) error {
	for _, p := range slices.Backward(gone) {
		v, ok := w.before[p.name]
		if !ok {
			w.res.half = true // a password, which no phone tells
			continue
		}
		r, err := w.single(ctx, piece{name: p.name, value: v.Text, gates: p.gates})
		if err != nil {
			w.res.half = true
			return err
		}
		w.res.half = w.res.half || r.status != ucsOK
	}
	return nil
}

// check reads back what the phone said yes to.
func (w *writing) check(ctx context.Context, ps []piece) error {
	short, cancel := soon(ctx, readBack)
	defer cancel()
	now, err := w.u.get(short, w.k, names(ps))
	if ctx.Err() != nil {
		return ctx.Err()
	}
	t, _ := errors.AsType[*Trouble](err)
	if err != nil && (t == nil || t.Condition == order.Unanswering || t.Condition == order.InCall) {
		w.took(ps, true) // it restarts, and said yes
		return nil
	}
	if err != nil {
		return err
	}
	var kept []piece
	changed := w.changed(ps, now)
	for _, p := range ps {
		v, ok := now[p.name]
		switch {
		case !ok:
			w.took([]piece{p}, true)
		case p.same(v.Text) || v.Text != w.before[p.name].Text: // it may write a value its own way
			w.took([]piece{p}, false)
		default:
			kept = append(kept, p)
		}
	}
	switch {
	case len(kept) == 0:
	case len(changed) == 0 && strings.HasPrefix(kept[0].name, "device."):
		// None of them is in use yet: such settings are after a restart.
		w.res.RestartNeeded = true
		w.took(kept, true)
	default:
		for _, p := range kept {
			w.res.Refused[p.name] = "the phone said yes, and has kept its own value"
		}
		if (dialect.UCS{}).Reserved(kept[0].name) {
			w.res.Set, w.res.Unread = nil, nil
			return w.back(ctx, append(changed, secrets(ps)...))
		}
	}
	return nil
}

// took writes down that the phone has the pieces.
func (w *writing) took(ps []piece, unread bool) {
	for _, p := range ps {
		w.res.Set = append(w.res.Set, p.name)
		if unread {
			w.res.Unread = append(w.res.Unread, p.name)
		}
	}
}

// each writes settings of which each counts for itself.
func (w *writing) each(ctx context.Context, ps []piece) error {
	r, err := w.write(ctx, ps...)
	if err != nil {
		return err
	}
	if !r.picky() {
		if err := r.wants("take its settings"); err != nil {
			return err
		}
		return w.check(ctx, ps)
	}
	var gone []piece
	for _, p := range ps {
		if r, err = w.single(ctx, p); err != nil {
			return err
		}
		if r.picky() {
			w.res.Refused[p.name] = "the phone does not know it, or not this value" + r.number()
			continue
		}
		if err := r.wants("take its settings"); err != nil {
			return err
		}
		gone = append(gone, p)
	}
	return w.check(ctx, gone)
}

func (r reply) number() string { return " (status " + strconv.Itoa(r.status) + ")" }
