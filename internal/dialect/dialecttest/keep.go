package dialecttest

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// A Parser reads a rendered file as a device of the family would: settings by
// name. It fails on what a device would stumble over.
type Parser func(file []byte) (map[string]string, error)

// Keep tries the promises that each dialect keeps to the rest of the house. d
// must have a plain text setting in its Book: one without index, choices,
// lengths or secrets.
func Keep(t *testing.T, d dialect.Dialect, parse Parser) {
	k := keeper{d: d, parse: parse, device: deviceOf(t, d.Family())}
	k.server = &dialect.Server{URL: "https://prov.example.org:8443/p/abcdefghijklmnopqrstuvwxyz/", User: "munich-7", Password: secret.New(`p&<a>'s;s\`)}
	k.wishes = fleet.DeviceDefaults{PollInterval: time.Hour, TimeServer: "ntp.example.org", GMTOffset: time.Hour, AdminPassword: secret.New("adminPass42"), CheckSync: true}
	t.Run("the same ask and input give the same bytes, and Render appends", k.deterministic)
	t.Run("a bare file is the same whatever the settings are, and the others are not bare", k.bare)
	t.Run("what Files lists is recognised again", k.recognised)
	t.Run("the pair's settings are reserved, the defaults are not", k.reserved)
	t.Run("the defaults are known and valid", k.defaults)
	t.Run("the pair stands in the device's own files, while a server is written", k.pair)
	t.Run("nothing secret is shared", k.nothingSecretIsShared)
	t.Run("a value arrives as it was said, or is not said at all", k.values)
}

type keeper struct {
	d      dialect.Dialect
	parse  Parser
	device fleet.Device
	server *dialect.Server
	wishes fleet.DeviceDefaults
}

// deviceOf makes a device of the family's first model that Auto-Sync supports.
func deviceOf(t *testing.T, f fleet.Family) fleet.Device {
	t.Helper()
	for _, m := range fleet.Models() {
		if m.Family == f && m.AutoSync {
			return fleet.Device{MAC: MAC, Family: f, Model: m.Model}
		}
	}
	t.Fatalf("no model of %s", f)
	return fleet.Device{}
}

// input is what the provisioning plane would say: defaults beneath, then what
// the account and the device say.
func (k keeper) input(server *dialect.Server, account, device map[policy.Key]string) dialect.Input {
	builtin := policy.Layer{Level: policy.Builtin, Values: k.d.Defaults(k.wishes)}
	shared := policy.Layer{Level: policy.Account, Values: account}
	return dialect.Input{
		Device: k.device, Server: server, Group: -1,
		Shared:   policy.Resolve(builtin, shared),
		Settings: policy.Resolve(builtin, shared, policy.Layer{Level: policy.Device, Values: device}),
	}
}

func (k keeper) render(ask dialect.Ask, in dialect.Input) ([]byte, error) {
	if ask.Kind == dialect.Shared {
		in.Settings = in.Shared
	}
	return k.d.Render(nil, ask, in)
}

// told is what a device knows once it has read its files: its own file beats
// the shared one on every family.
func (k keeper) told(t *testing.T, in dialect.Input) (map[string]string, error) {
	t.Helper()
	out := map[string]string{}
	for _, ask := range k.d.Files(k.device) {
		file, err := k.render(ask, in)
		if err != nil {
			return nil, err
		}
		values, err := k.parse(file)
		if err != nil {
			t.Fatalf("%s: %v in\n%s", ask.File, err, file)
		}
		for name, v := range values {
			if _, said := out[name]; !said || ask.Kind == dialect.Own {
				out[name] = v
			}
		}
	}
	return out, nil
}

func (k keeper) deterministic(t *testing.T) {
	files := k.d.Files(k.device)
	if len(files) == 0 {
		t.Fatal("a device reads no files")
	}
	for _, server := range []*dialect.Server{nil, k.server} {
		for _, ask := range files {
			for name, in := range map[string]dialect.Input{"nothing said": {Device: k.device, Server: server, Group: -1}, "defaults": k.input(server, nil, nil)} {
				one, err := k.render(ask, in)
				if err != nil || len(one) == 0 {
					t.Fatalf("%s, %s: %d bytes, %v: an empty file resets a phone", ask.File, name, len(one), err)
				}
				if ask.Type == "" {
					t.Errorf("%s has no Content-Type", ask.File)
				}
				if ask.Kind == dialect.Shared {
					in.Settings = in.Shared
				}
				two, err := k.d.Render([]byte("before"), ask, in)
				if err != nil || string(two) != "before"+string(one) {
					t.Errorf("%s, %s: a second rendering gives other bytes, or does not append: %v", ask.File, name, err)
				}
			}
		}
	}
}

func (k keeper) recognised(t *testing.T) {
	last := false
	for i, ask := range k.d.Files(k.device) {
		r := dialect.Request{Path: "/" + ask.File}
		got, ok := k.d.Recognize(r)
		if kd, can := k.d.(known); can {
			got, ok = kd.RecognizeKnown(r)
		}
		if !ok || got.Kind != ask.Kind || got.File != ask.File || got.Family != k.d.Family() || got.Type != ask.Type ||
			got.Secret != ask.Secret || got.Sync != ask.Sync || got.Last != ask.Last || got.Alike != ask.Alike || got.Bare != ask.Bare {
			t.Errorf("file %d: got %+v, %v\nwant %+v", i, got, ok, ask)
		}
		if ask.Kind == dialect.Shared && (ask.Secret || ask.Sync) || ask.Kind != dialect.Shared && ask.Kind != dialect.Own {
			t.Errorf("file %d: %+v", i, ask)
		}
		last = ask.Last
	}
	if !last {
		t.Error("no file says that it is the last of a boot")
	}
}

func (k keeper) reserved(t *testing.T) {
	pairs := k.d.Credentials(*k.server)
	if !reflect.DeepEqual(pairs, k.d.Credentials(*k.server)) || len(pairs) < 3 {
		t.Errorf("got %+v, and then something else", pairs)
	}
	for _, p := range pairs {
		for _, name := range []string{p.Name, strings.ToUpper(p.Name), strings.ToLower(p.Name)} {
			if !k.d.Reserved(name) {
				t.Errorf("%s is not reserved", name)
			}
		}
	}
	for name := range k.d.Defaults(k.wishes) {
		if k.d.Reserved(string(name)) {
			t.Errorf("the default %s is reserved", name)
		}
	}
}

func (k keeper) defaults(t *testing.T) {
	for name, value := range k.d.Defaults(k.wishes) {
		s, _, ok := k.d.Book().Lookup(string(name))
		if !ok {
			t.Errorf("%s is not in the book", name)
			continue
		}
		if warning, err := s.Check("", value); warning != "" || err != nil {
			t.Errorf("%s = %s: %q, %v", name, value, warning, err)
		}
	}
	if got := k.d.Defaults(fleet.DeviceDefaults{}); got == nil {
		t.Error("no wishes make a nil map")
	}
}

func (k keeper) pair(t *testing.T) {
	for _, ask := range k.d.Files(k.device) {
		with, err := k.render(ask, k.input(k.server, nil, nil))
		if err != nil {
			t.Fatal(err)
		}
		without, err := k.render(ask, k.input(nil, nil, nil))
		if err != nil {
			t.Fatal(err)
		}
		if !ask.Secret && !bytes.Equal(with, without) {
			t.Errorf("%s says a server, and is not secret:\n%s", ask.File, with)
		}
		values, err := k.parse(without)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range k.d.Credentials(*k.server) {
			if v, said := values[p.Name]; said && v == p.Value && len(v) > 1 { // a gate ("1") may stand for other settings
				t.Errorf("%s says %s without a server", ask.File, p.Name)
			}
		}
	}
	got, err := k.told(t, k.input(k.server, nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range k.d.Credentials(*k.server) {
		if got[p.Name] != p.Value {
			t.Errorf("%s: the device reads %q, want %q", p.Name, got[p.Name], p.Value)
		}
	}
}

func (k keeper) nothingSecretIsShared(t *testing.T) {
	secrets := 0
	for _, s := range k.d.Book().All() {
		if !s.Secret || k.d.Reserved(s.Name) {
			continue
		}
		secrets++
		name := strings.ReplaceAll(s.Name, "#", "1")
		in := k.input(k.server, map[policy.Key]string{policy.Key(name): "hush4711"}, nil)
		for _, ask := range k.d.Files(k.device) {
			file, err := k.render(ask, in)
			if err != nil {
				continue // refused: not written either
			}
			if bytes.Contains(file, []byte("hush4711")) && !ask.Secret {
				t.Errorf("%s says %s", ask.File, name)
			}
		}
	}
	if secrets == 0 {
		t.Error("the book knows no secret")
	}
}

func (k keeper) bare(t *testing.T) {
	empty, full := dialect.Input{Device: k.device, Group: -1}, k.input(nil, nil, nil)
	for _, ask := range k.d.Files(k.device) {
		if ask.Kind != dialect.Own {
			if ask.Bare {
				t.Errorf("%s is shared, and bare is a word for a device's own", ask.File)
			}
			continue
		}
		full.Settings = k.input(nil, nil, map[policy.Key]string{k.plainText(t): "of its own"}).Settings
		without, err := k.render(ask, empty)
		with, err2 := k.render(ask, full)
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		if same := bytes.Equal(without, with); same != ask.Bare {
			t.Errorf("%s: bare %v, but with settings and without it is the same: %v", ask.File, ask.Bare, same)
		}
	}
}

// plainText finds a setting that takes any text.
func (k keeper) plainText(t *testing.T) policy.Key {
	t.Helper()
	for _, s := range k.d.Book().All() {
		if s.Type == catalog.Text && !s.Secret && s.Max == 0 && len(s.Choices) == 0 && !strings.Contains(s.Name, "#") && !k.d.Reserved(s.Name) {
			return policy.Key(s.Name)
		}
	}
	t.Fatal("no plain text setting")
	return ""
}

// hostile are values that end a string, an element or a line somewhere.
var hostile = []string{`a&b`, `<b>`, `"q"`, `it's`, `a;b`, `Grüße 你好 🎧`, `C:\`, `a\"b`, `]]>`, `&amp;`, `%24{x}`, `$MACADDR`, `## no comment`, ` a  b `, `"`, `'`, `\`, `a=b`, `--`, `,`, `[PHONE_MAC_ADDRESS]`}

func (k keeper) values(t *testing.T) {
	name := k.plainText(t)
	said := 0
	for _, v := range hostile {
		for _, level := range []string{"account", "device"} {
			in := k.input(nil, map[policy.Key]string{name: v}, nil)
			if level == "device" {
				in = k.input(nil, nil, map[policy.Key]string{name: v})
			}
			got, err := k.told(t, in)
			if err != nil {
				continue
			}
			if back, ok := got[string(name)]; ok {
				if said++; back != v {
					t.Errorf("%s = %q of the %s reads back as %q", name, v, level, back)
				}
			}
		}
	}
	if said < len(hostile) {
		t.Errorf("only %d of %d values of %s were said", said, 2*len(hostile), name)
	}
}

// XML reads files whose attributes are settings, whatever the elements. It
// fails on what UC Software drops the whole file for: XML that is not well
// formed, an attribute twice on one element. Of several elements, the first
// that says a setting wins.
func XML(file []byte) (map[string]string, error) {
	out := map[string]string{}
	d := xml.NewDecoder(bytes.NewReader(file))
	elements := 0
	for {
		tok, err := d.Token()
		if err == io.EOF {
			if elements == 0 {
				return nil, errors.New("no element")
			}
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		e, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		elements++
		here := map[string]bool{}
		for _, a := range e.Attr {
			name := a.Name.Local
			if here[name] || a.Name.Space != "" {
				return nil, errors.New(name + " stands twice, or has a namespace")
			}
			here[name] = true
			if _, said := out[name]; !said {
				out[name] = a.Value
			}
		}
	}
}
