package filter

import (
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// A Type says which operators and values a field takes.
type Type string

const (
	Text    Type = "text"    // = != < <= > >= : in has; order is that of bytes
	Enum    Type = "enum"    // = != : in has; one of Values
	MAC     Type = "mac"     // = != : in has; any notation
	Ref     Type = "ref"     // = != : in has; an id or a name, "" is none
	List    Type = "list"    // = != : in has; ids or names of what it has among others
	Path    Type = "path"    // = != : in has
	Label   Type = "label"   // as text; the name of the label is a part of the field's
	Bool    Type = "bool"    // = !=
	Number  Type = "number"  // = != < <= > >= in has
	Time    Type = "time"    // < <= > >= = != has; absolute, or relative to now
	Version Type = "version" // as text; parts that are numbers compare as numbers
)

// A Field is something that expressions ask of a device.
type Field struct {
	Name   string   // "softwareVersion"
	Also   []string // what the API's resource calls it: "status.softwareVersion"
	Type   Type
	Values []string // of an Enum
	Sorts  bool     // lists can be in its order
	Moves  bool     // changes with time or requests alone, so no dynamic group can ask it
	Says   string   // for documentation

	text    func(*fleet.Device) string
	instant func(*fleet.Device) time.Time
	yes     func(fleet.Device) bool
}

func texts[T ~string](l ...T) []string {
	out := make([]string, len(l))
	for i, v := range l {
		out[i] = string(v)
	}
	return out
}

var fields = []Field{
	{Name: "id", Type: Text, Sorts: true, Says: "the device's id", text: func(d *fleet.Device) string { return string(d.ID) }},
	{Name: "name", Also: []string{"metadata.name"}, Type: Text, Sorts: true, Says: "what people call it", text: func(d *fleet.Device) string { return d.Name }},
	{Name: "mac", Also: []string{"spec.mac"}, Type: MAC, Sorts: true, Says: "hardware address, in any notation", text: func(d *fleet.Device) string { return d.MAC.String() }},
	{Name: "serial", Also: []string{"spec.serial"}, Type: Text, Sorts: true, Says: "serial number", text: func(d *fleet.Device) string { return d.Serial }},
	{Name: "model", Also: []string{"spec.model"}, Type: Text, Sorts: true, Says: "model, as the catalog or the device names it", text: func(d *fleet.Device) string { return d.Model }},
	{Name: "family", Also: []string{"status.family", "spec.family"}, Type: Enum, Values: texts(fleet.UCS, fleet.PolyOS, fleet.J100), Sorts: true, Says: "family of the model", text: func(d *fleet.Device) string { return string(d.Family) }},
	{Name: "onboarding", Also: []string{"spec.onboarding"}, Type: Enum, Values: texts(fleet.Provisioned, fleet.PIN, fleet.USB, fleet.Bluetooth), Says: "how it joined", text: func(d *fleet.Device) string { return string(onboarding(d)) }},
	{Name: "state", Also: []string{"status.provisioning"}, Type: Enum, Values: texts(fleet.Active, fleet.Stale, fleet.Staged, fleet.None), Sorts: true, Moves: true, Says: "provisioning state; in order: none, staged, stale, active"},
	{Name: "connection", Also: []string{"status.connection"}, Type: Enum, Values: []string{"online", "offline", "unknown"}, Moves: true, Sorts: true, Says: "whether it is connected now", text: connection},
	{Name: "lifecycle", Also: []string{"status.lifecycle"}, Type: Enum, Values: texts(fleet.Imported, fleet.Approved, fleet.Claimed, fleet.Associated, fleet.Activated, fleet.Enrolled, fleet.Deactivated), Sorts: true,
		Says: "between import and enrollment", text: func(d *fleet.Device) string { return string(d.Lifecycle) }},
	{Name: "site", Also: []string{"spec.site"}, Type: Ref, Sorts: true, Says: "its site, by id or name; the order is that of ids", text: func(d *fleet.Device) string { return d.Site }},
	{Name: "site.path", Type: Path, Says: `where its site stands: "/eu/de/Berlin"; empty without a site`},
	{Name: "room", Also: []string{"spec.room"}, Type: Ref, Says: "its room, by id or name", text: func(d *fleet.Device) string { return d.Room }},
	{Name: "user", Also: []string{"spec.user"}, Type: Ref, Says: "its device user, by id or name", text: func(d *fleet.Device) string { return d.User }},
	{Name: "groups", Also: []string{"spec.groups"}, Type: List, Says: "device groups that hold it, static or dynamic, by id or name; has(groups) asks for static ones"},
	{Name: "labels", Also: []string{"metadata.labels"}, Type: Label, Says: `labels.KEY, or labels."any key"; a label that it has not reads as empty`},
	{Name: "autoSync", Also: []string{"spec.autoSync"}, Type: Enum, Values: []string{"include", "exclude"}, Says: "whether Auto-Sync may reach it", text: autoSync},
	{Name: "held", Also: []string{"spec.held"}, Type: Bool, Says: "answered 403 until let go", yes: func(d fleet.Device) bool { return d.Held }},
	{Name: "provisioningError", Also: []string{"status.lastError"}, Type: Bool, Moves: true, Says: "its last trouble with provisioning is not over: its settings were not served since", yes: fleet.Device.Troubled},
	{Name: "softwareVersion", Also: []string{"status.softwareVersion"}, Type: Version, Sorts: true, Says: "software it last said it runs", text: func(d *fleet.Device) string { return d.SoftwareVersion }},
	{Name: "firstSeen", Also: []string{"status.firstSeen"}, Type: Time, Sorts: true, Says: "first request", instant: func(d *fleet.Device) time.Time { return d.FirstSeen }},
	{Name: "lastSeen", Also: []string{"status.lastSeen"}, Type: Time, Sorts: true, Moves: true, Says: "last request", instant: func(d *fleet.Device) time.Time { return d.LastSeen }},
	{Name: "lastProvisioningSync", Also: []string{"status.lastProvisioningSync"}, Type: Time, Sorts: true, Moves: true, Says: "last fetch of its own settings", instant: lastSync},
	{Name: "createdAt", Also: []string{"metadata.createdAt"}, Type: Time, Sorts: true, Says: "when it was added", instant: func(d *fleet.Device) time.Time { return d.CreatedAt }},
	{Name: "updatedAt", Also: []string{"metadata.updatedAt"}, Type: Time, Sorts: true, Says: "when somebody changed it last", instant: func(d *fleet.Device) time.Time { return d.UpdatedAt }},
	{Name: "address", Also: []string{"status.address"}, Type: Text, Moves: true, Says: "where its last request came from", text: func(d *fleet.Device) string { return d.Address }},
	{Name: "externalServer", Also: []string{"status.externalServer"}, Type: Text, Says: "another provisioning server that it uses", text: func(d *fleet.Device) string { return d.ExternalServer }},
	{Name: "generation", Also: []string{"status.credentialSync.generation"}, Type: Number, Moves: true, Says: "newest credentials that it has proved to hold"},
}

func connection(d *fleet.Device) string {
	if d.Link.Connection == fleet.Unknown {
		return "unknown"
	}
	return string(d.Link.Connection)
}

func onboarding(d *fleet.Device) fleet.Onboarding {
	if d.Onboarding == "" {
		return fleet.Provisioned
	}
	return d.Onboarding
}

func autoSync(d *fleet.Device) string {
	switch {
	case d.AutoSync != "":
		return d.AutoSync
	case d.ExternalServer != "":
		return "exclude"
	}
	return "include"
}

// lastSync is what the API shows: nothing for devices that are not provisioned.
func lastSync(d *fleet.Device) time.Time {
	if d.Onboarding.Offers(fleet.ProvisioningSync) == fleet.Nothing {
		return time.Time{}
	}
	return d.LastSync
}

// index finds a field by each of its names.
var index = func() map[string]*Field {
	m := map[string]*Field{}
	for i := range fields {
		f := &fields[i]
		for _, name := range append([]string{f.Name}, f.Also...) {
			m[name] = f
		}
	}
	return m
}()

// Fields returns all fields, in the order people read them.
func Fields() []Field { return slices.Clone(fields) }

// Lookup finds a field by its name or by the name that the API has for it. For
// labels, key is the label: "labels.env" or "metadata.labels.env".
func Lookup(name string) (f Field, key string, ok bool) {
	p, key, ok := lookup(name)
	if !ok {
		return Field{}, "", false
	}
	return *p, key, true
}

func lookup(name string) (f *Field, key string, ok bool) {
	if f, ok = index[name]; ok {
		return f, "", true
	}
	for _, prefix := range [...]string{"labels.", "metadata.labels."} {
		if key, ok := strings.CutPrefix(name, prefix); ok && key != "" {
			return index["labels"], key, true
		}
	}
	return nil, "", false
}
