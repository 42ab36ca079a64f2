package admin

import (
	"context"
	"net/url"
	"reflect"
	"strings"
	"time"

	"muster/internal/autosync"
	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

type deviceSpec struct {
	MAC        string   `json:"mac" doc:"12 lower-case hex digits"`
	Serial     string   `json:"serial"`
	Model      string   `json:"model"`
	Family     string   `json:"family,omitempty" doc:"Only where the catalog does not know the model"`
	Onboarding string   `json:"onboarding" enum:"provisioned,pin,usb,bluetooth"`
	Site       string   `json:"site" doc:"Id of its site"`
	Room       string   `json:"room" doc:"Id of its room"`
	Groups     []string `json:"groups" nullable:"false" doc:"Ids of its static device groups"`
	User       string   `json:"user" doc:"Id of its device user"`
	AutoSync   string   `json:"autoSync" enum:"include,exclude"`
	Held       bool     `json:"held" doc:"Answered 403 until let go"`
	Notes      string   `json:"notes" doc:"What people write of it, in lines"`
}

type credentialSync struct {
	State      string     `json:"state" enum:"inSync,queued,sending,waiting,applied,failed,excluded,unsupported,staged,unreachable,off"`
	Generation int64      `json:"generation" doc:"The newest that the device has proved to hold"`
	Reason     string     `json:"reason,omitempty"`
	Road       string     `json:"road,omitempty" enum:"channel,notify" doc:"That the newest order took"`
	Since      *time.Time `json:"since,omitempty" doc:"When that order came where it is"`
}

type enrollment struct {
	ApprovedAt      *time.Time `json:"approvedAt,omitempty"`
	ActivatedAt     *time.Time `json:"activatedAt,omitempty"`
	DeactivatedAt   *time.Time `json:"deactivatedAt,omitempty"`
	At              *time.Time `json:"at" doc:"When it was last told a profile; null: it never enrolled"`
	Profile         string     `json:"profile" doc:"Id of the profile that it was told then; empty: none, it was sent to this server"`
	ProfileRevision int64      `json:"profileRevision" doc:"The edition of that profile then"`
	Current         bool       `json:"current" doc:"That is what the profile of its site says now"`
	LockedUntil     *time.Time `json:"lockedUntil,omitempty" doc:"Wrong codes locked it"`
}

// A deviceError is a request that somebody has to do something about.
type deviceError struct {
	At     time.Time `json:"at"`
	Reason string    `json:"reason" doc:"A stable code"`
	Says   string    `json:"says" doc:"The reason in plain words"`
	Do     string    `json:"do" doc:"What to do about it; empty: nothing is known"`
	File   string    `json:"file" doc:"That was asked for"`
	Source string    `json:"source" doc:"Address that the request came from"`
}

type deviceStatus struct {
	Family               string         `json:"family"`
	Lifecycle            string         `json:"lifecycle" enum:"imported,approved,claimed,associated,activated,enrolled,deactivated"`
	Provisioning         string         `json:"provisioning" enum:"staged,active,stale,none"`
	Connection           string         `json:"connection" enum:"online,offline,unknown"`
	CredentialSync       credentialSync `json:"credentialSync"`
	LastProvisioningSync *time.Time     `json:"lastProvisioningSync"`
	LastError            *deviceError   `json:"lastError,omitempty" doc:"The newest request that somebody has to do something about, unless its settings were served since"`
	FirstSeen            *time.Time     `json:"firstSeen"`
	LastSeen             *time.Time     `json:"lastSeen"`
	SoftwareVersion      string         `json:"softwareVersion"`
	Address              string         `json:"address" doc:"Where its last request came from"`
	PublicAddress        string         `json:"publicAddress,omitempty" doc:"That, where it is one of the Internet: the device's, or of the router before it"`
	PrivateAddress       string         `json:"privateAddress,omitempty" doc:"That, where it is one of a private network, on which no router stood between; else what its gateway saw"`
	Call                 *callState     `json:"call,omitempty" doc:"Whether it is in a call; absent where nothing tells: only a gateway that speaks for it does. Of one device: lists have none"`
	NextPoll             *nextPoll      `json:"nextPoll,omitempty" doc:"When it is expected to come by itself; absent where nothing is known. Of one device: lists have none"`
	ExternalServer       string         `json:"externalServer"`
	SiteName             string         `json:"siteName"`
	RoomName             string         `json:"roomName"`
	GroupNames           []string       `json:"groupNames" nullable:"false"`
	UserName             string         `json:"userName"`
	Account              string         `json:"account" doc:"Id of the account that has it"`
	Enrollment           enrollment     `json:"enrollment"`
	Firmware             deviceFirmware `json:"firmware"`
	Identity             deviceIdentity `json:"identity"`
}

type device struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Device"`
	Metadata metadata      `json:"metadata"`
	Spec     deviceSpec    `json:"spec"`
	Status   deviceStatus  `json:"status"`
	Impact   *impactReport `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type deviceWriteSpec struct {
	MAC        string   `json:"mac,omitempty" doc:"In any notation" maxLength:"40"`
	Serial     string   `json:"serial,omitempty"`
	Model      string   `json:"model,omitempty"`
	Family     string   `json:"family,omitempty" enum:"ucs,polyos,j100" doc:"Where the catalog does not know the model"`
	Onboarding string   `json:"onboarding,omitempty" enum:"provisioned,pin,usb,bluetooth"`
	Site       string   `json:"site,omitempty" doc:"Id or name" maxLength:"200"`
	Room       string   `json:"room,omitempty" doc:"Id or name; it brings its site along" maxLength:"200"`
	Groups     []string `json:"groups,omitempty" nullable:"false" doc:"Static device groups by id or name"`
	User       string   `json:"user,omitempty" doc:"Device user by id or name" maxLength:"200"`
	AutoSync   string   `json:"autoSync,omitempty" enum:"include,exclude"`
	Held       bool     `json:"held,omitempty"`
	Notes      string   `json:"notes,omitempty" doc:"What people write of it, in lines; at most 2000 letters"`
}

type deviceWrite struct {
	ReadOnly
	Metadata metadataWrite   `json:"metadata,omitempty"`
	Spec     deviceWriteSpec `json:"spec"`
}

// InDevice names the device in a path.
type InDevice struct {
	Device string `path:"device" doc:"Id, MAC in any notation, or name" maxLength:"200"`
}

func (s *server) deviceRoutes() {
	const p = "/accounts/{account}/devices"
	add(s, route{settled: true, method: "GET", path: p, id: "listDevices", says: "List an account's devices", right: fleet.RightRead}, s.listDevices)
	add(s, route{settled: true, method: "POST", path: p, id: "createDevice", says: "Add a device", right: fleet.RightWrite, status: 201}, s.createDevice)
	add(s, route{settled: true, method: "GET", path: "/accounts/{account}/pending-devices", id: "listPendingDevices", says: "List MACs that came with the account's credentials and could not join it", right: fleet.RightRead}, s.listPending)
	add(s, route{settled: true, method: "DELETE", path: "/accounts/{account}/pending-devices/{mac}", id: "deletePendingDevice", says: "Take a MAC that belongs elsewhere off the list, until it comes again", right: fleet.RightWrite, status: 204}, s.dropPending)
	add(s, route{settled: true, method: "GET", path: "/devices/{device}", id: "getDevice", says: "Show a device", right: fleet.RightRead}, s.getDevice)
	add(s, route{settled: true, method: "PATCH", path: "/devices/{device}", id: "updateDevice", says: "Change a device", right: fleet.RightWrite}, s.updateDevice)
	add(s, route{settled: true, method: "DELETE", path: "/devices/{device}", id: "deleteDevice", says: "Delete a device and what it uploaded", right: fleet.RightWrite, status: 204, trial: device{}}, s.deleteDevice)
}

// device finds the device a path names, within the asker's wall.
func (s *server) device(ctx context.Context, ref string) (fleet.Device, error) {
	d, err := s.o.Store.FindDevice(ctx, actor(ctx).Root, ref)
	if err == nil && !inScope(ctx, d.Site) {
		callOf(ctx).hidden = true
		return fleet.Device{}, fault.New(fault.Missing, "no such device")
	}
	return d, err
}

func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func or[T comparable](v, otherwise T) T {
	var zero T
	if v == zero {
		return otherwise
	}
	return v
}

func (s *server) showDevice(a fleet.Account, p fleet.Provisioning, d fleet.Device) device {
	st, reason := autosync.StateOf(p, a.License, d)
	v := device{ID: string(d.ID), Kind: "Device",
		Metadata: metadata{d.Name, labels(d.Labels), d.CreatedAt, d.UpdatedAt, d.Revision},
		Spec: deviceSpec{MAC: d.MAC.String(), Serial: d.Serial, Model: d.Model, Onboarding: string(or(d.Onboarding, fleet.Provisioned)), Site: d.Site, Room: d.Room, Groups: list0(d.Groups),
			User: d.User, AutoSync: autoSyncOf(d), Held: d.Held, Notes: d.Notes},
		Status: deviceStatus{Family: string(d.Family), Lifecycle: string(d.Lifecycle), Provisioning: string(d.StateAt(s.o.Now())), Connection: string(or(d.Link.Connection, "unknown")),
			CredentialSync:       syncOf(p, st, reason, d),
			LastProvisioningSync: instant(d.LastSync), FirstSeen: instant(d.FirstSeen), LastSeen: instant(d.LastSeen),
			SoftwareVersion: d.SoftwareVersion, Address: d.Address, ExternalServer: d.ExternalServer, Account: string(d.Account),
			Enrollment: enrollment{instant(d.Stage.ApprovedAt), instant(d.Stage.ActivatedAt), instant(d.Stage.DeactivatedAt), instant(d.Stage.EnrolledAt), string(d.Stage.Profile), d.Stage.Edition,
				false, instant(s.o.Desk.LockedUntil(d.MAC))}}}
	v.Status.PublicAddress, v.Status.PrivateAddress = addresses(d.Address)
	if _, known := fleet.FindModel(d.Model); !known {
		v.Spec.Family = string(d.Family)
	}
	if d.Troubled() {
		r := fleet.ReasonOf(d.Trouble.Reason)
		v.Status.LastError = &deviceError{d.Trouble.At, d.Trouble.Reason, or(d.Trouble.Detail, or(r.Says, r.Code)), r.Do, d.Trouble.File, d.Trouble.Source}
	}
	if d.Onboarding.Offers(fleet.ProvisioningSync) == fleet.Nothing {
		v.Status.LastProvisioningSync = nil
	}
	return v
}

// syncOf says where a device's order stands, where it is about the current pair.
func syncOf(p fleet.Provisioning, st autosync.State, reason string, d fleet.Device) credentialSync {
	v := credentialSync{State: string(st), Generation: int64(d.Holds), Reason: reason}
	if d.Order.About(p.Current.Generation) {
		v.Road, v.Since = d.Order.Road, instant(d.Order.At)
	}
	return v
}

// autoSyncOf is what holds for a device whose autoSync nobody has set.
func autoSyncOf(d fleet.Device) string {
	if d.AutoSync == "" && d.ExternalServer != "" {
		return "exclude"
	}
	return or(d.AutoSync, "include")
}

// showDeviceOf shows one device, with what its account says.
func (s *server) showDeviceOf(ctx context.Context, d fleet.Device) (device, error) {
	a, err := s.o.Store.Account(ctx, d.Account)
	if err != nil {
		return device{}, err
	}
	p, err := s.o.Store.Provisioning(ctx, d.Account)
	if err == nil {
		err = s.o.Roster.Of(d.Account).Fill(ctx, &d)
	}
	if err != nil {
		return device{}, err
	}
	show, err := s.deviceShower(ctx, a, p, d)
	if err != nil {
		return device{}, err
	}
	return show(d), nil
}

func (s *server) listDevices(ctx context.Context, in *struct {
	InAccount
	Paging
	DeviceParams
	Sparse
	Count bool `query:"count" doc:"Count all pages into totalCount"`
}) (*listOut[device], error) {
	a, p, err := s.provisioningOf(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if err := in.check(reflect.TypeFor[device]()); err != nil {
		return nil, err
	}
	self := in.values()
	for name, v := range map[string]string{"filter": in.Filter, "sort": in.Sort} {
		if v != "" {
			self.Set(name, v)
		}
	}
	bind := []string{"devices", string(a.ID), self.Encode()}
	page, err := s.resume(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	sort, err := filter.ReadSort(in.Sort)
	if err != nil {
		return nil, asParameter(err, "sort")
	}
	q, err := s.deviceQuery(ctx, a.ID, in.DeviceParams, in.Filter)
	if err != nil {
		return nil, err
	}
	q.Page, q.Sort = page, sort
	q.Limit++
	found, err := s.o.Store.Devices(ctx, a.ID, q)
	if err != nil {
		return nil, err
	}
	whole, all := q.After == "" && len(found) < q.Limit, len(found) // what fits a page is counted
	members := s.o.Roster.Of(a.ID)
	for i := range found {
		if err := members.Fill(ctx, &found[i]); err != nil {
			return nil, err
		}
	}
	show, err := s.deviceShower(ctx, a, p, found...)
	if err != nil {
		return nil, err
	}
	if in.Fields != "" {
		self.Set("fields", in.Fields)
	}
	out := finish(ctx, s, found, in.Limit, func(d fleet.Device) string { return fleet.DevicePosition(q.Sort, d) },
		show, &url.URL{Path: base + "/accounts/" + string(a.ID) + "/devices", RawQuery: self.Encode()}, bind...)
	if in.Count {
		if !whole {
			if all, err = s.o.Store.CountDevices(ctx, a.ID, q); err != nil {
				return nil, err
			}
		}
		out.Body.TotalCount = &all
	}
	return out, nil
}

// filters writes the filters of a list for its next page.
func filters(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	return q.Encode()
}

func (s *server) createDevice(ctx context.Context, in *struct {
	InAccount
	Trial
	Body deviceWrite
}) (*one[device], error) {
	a, p, err := s.provisioningOf(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	d := fleet.Device{Account: a.ID}
	problems := fill(&d, in.Body)
	bad, err := s.belong(ctx, &d, in.Body.Spec, in.Body.Spec.Room != "")
	if err != nil {
		return nil, err
	}
	problems = append(problems, bad...)
	if d.MAC, err = fleet.ParseMAC(in.Body.Spec.MAC); err != nil {
		problems = append(problems, fieldProblem{Pointer: "/spec/mac", Code: "mac", Detail: "mac is required: 12 hex digits, with or without separators, and the address of one device"})
	}
	if len(problems) > 0 {
		return nil, invalid(problems...)
	}
	ctx = in.context(ctx)
	if d, err = s.o.Store.CreateDevice(ctx, actor(ctx), d); err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: a.ID, About: "device", Device: d.ID, MAC: d.MAC})
	if err := s.o.Roster.Of(a.ID).Fill(ctx, &d); err != nil {
		return nil, err
	}
	show, err := s.deviceShower(ctx, a, p, d)
	if err != nil {
		return nil, err
	}
	out := taggedLive(show(d), d.Revision)
	out.Location = base + "/devices/" + string(d.ID)
	return out, nil
}

func (s *server) getDevice(ctx context.Context, in *struct {
	InDevice
	Sparse
}) (*one[device], error) {
	if err := in.check(reflect.TypeFor[device]()); err != nil {
		return nil, err
	}
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	v, err := s.showDeviceOf(ctx, d)
	if err == nil && (in.Fields == "" || strings.Contains(in.Fields, "status")) {
		err = s.lookCloser(ctx, d, &v.Status)
	}
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}

func (s *server) updateDevice(ctx context.Context, in *struct {
	InDevice
	Match
	Trial
	PatchBody
}) (*one[device], error) {
	var saved fleet.Device
	var was int64
	err := s.settled(in.Match, func() error {
		d, err := s.device(ctx, in.Device)
		if err != nil {
			return err
		}
		was = d.Revision
		method := or(d.Onboarding, fleet.Provisioned)
		o := object{d.Account, string(d.ID), was}
		if err := s.check(ctx, in.Match, false, o); err != nil {
			return err
		}
		now := deviceWrite{Metadata: metadataWrite{Name: d.Name, Labels: d.Labels},
			Spec: deviceWriteSpec{MAC: d.MAC.String(), Serial: d.Serial, Model: d.Model, Onboarding: string(d.Onboarding),
				Site: d.Site, Room: d.Room, Groups: d.Groups, User: d.User, AutoSync: d.AutoSync, Held: d.Held, Notes: d.Notes}}
		w, mentioned, err := patched(s, now, in.PatchBody)
		if err != nil {
			return err
		}
		if !mentioned("spec", "family") {
			w.Spec.Family = ""
		}
		if d.AutoSync == "" && w.Spec.AutoSync == autoSyncOf(d) {
			w.Spec.AutoSync = "" // what was read, sent back, sets nothing
		}
		problems := fill(&d, w)
		bad, err := s.belong(ctx, &d, w.Spec, mentioned("spec", "room"))
		if err != nil {
			return err
		}
		problems = append(problems, bad...)
		if m, err := fleet.ParseMAC(w.Spec.MAC); err != nil || m != d.MAC {
			problems = append(problems, fieldProblem{Pointer: "/spec/mac", Code: "immutable", Detail: "the MAC of a device stays; delete it and add the other one"})
		}
		if len(problems) > 0 {
			return invalid(problems...)
		}
		if d.Onboarding != method {
			if err := s.fits(ctx, d); err != nil {
				return err
			}
		}
		saved, err = s.o.Store.SaveDevice(in.context(ctx), actor(ctx), d)
		if isStale(err) && in.IfMatch != "" && in.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if saved.Revision != was {
		s.tell(in.context(ctx), fleet.Notice{Account: saved.Account, About: "device", Device: saved.ID, MAC: saved.MAC})
	}
	v, err := s.showDeviceOf(ctx, saved)
	if err != nil {
		return nil, err
	}
	if v.Impact, err = s.impactOfTrial(ctx, in.Trial, saved.Account, deviceChange(saved), was); err != nil {
		return nil, err
	}
	return taggedLive(v, saved.Revision), nil
}

func (s *server) deleteDevice(ctx context.Context, in *struct {
	InDevice
	Match
	Trial
}) (*trialOut, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	if err := s.check(ctx, in.Match, false, object{d.Account, string(d.ID), d.Revision}); err != nil {
		return nil, err
	}
	ctx = in.context(ctx)
	if err := s.o.Store.DeleteDevice(ctx, actor(ctx), d.Account, d.ID); err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: d.MAC})
	if !in.DryRun {
		return nil, nil
	}
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return wouldBe(v), nil
}
