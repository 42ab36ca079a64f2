package claim_test

import (
	"context"
	"fmt"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A house is a desk on a real database.
type house struct {
	*sqlstore.Store
	t                *testing.T
	desk             *claim.Desk
	by               fleet.Actor
	top, acme, rival fleet.Account
	site             fleet.Site
	profile          fleet.Profile
	now              time.Time
	told             atomic.Int32
	macs             byte
}

func open(t *testing.T) *house {
	t.Helper()
	keys, err := secret.NewKeyring(make([]byte, 32))
	must(t, err)
	st, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	h := &house{Store: st, t: t, now: at}
	h.top, err = st.Operator(t.Context())
	must(t, err)
	h.by = fleet.System("test", h.top.ID)
	h.acme, h.rival = h.customer("acme"), h.customer("rival")
	h.profile, err = st.CreateProfile(t.Context(), h.by, fleet.Profile{Account: h.top.ID, Name: "p", ServerType: fleet.ServerHTTP, URL: "https://prov.example/x", PhoneGroup: 7, FirstContact: fleet.FirstSerial})
	must(t, err)
	h.site, err = st.CreateSite(t.Context(), h.by, fleet.Site{Account: h.acme.ID, Name: "oslo", Profile: string(h.profile.ID), PIN: "4711"})
	must(t, err)
	h.desk = claim.NewDesk(claim.Options{Store: st, Key: keys.Derive("enrollment token"), Now: func() time.Time { return h.now }, Enrolled: func(context.Context, fleet.Device) { h.told.Add(1) }})
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (h *house) customer(name string) fleet.Account {
	h.t.Helper()
	a, err := h.CreateAccount(h.t.Context(), h.by, fleet.Account{Parent: h.top.ID, Name: name, Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(h.t, err)
	return a
}

func (h *house) code(uses int) string {
	h.t.Helper()
	h.macs++
	c, err := h.CreateCode(h.t.Context(), h.by, fleet.EnrollmentCode{Account: h.acme.ID, Name: fmt.Sprint("c", h.macs), Site: h.site.ID, Kind: fleet.Numeric8, MaxUses: uses, ExpiresAt: h.now.Add(time.Hour)})
	must(h.t, err)
	return c.Code
}

// asker is a device that nobody has seen, from an address of its own.
func (h *house) asker() claim.Asker {
	h.macs++
	return claim.Asker{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, h.macs}, Serial: fmt.Sprint("S", h.macs), Model: "VVX 450", Family: fleet.UCS, Source: netip.AddrFrom4([4]byte{198, 51, 100, h.macs}), Secure: true}
}

// device puts the asker's device into acme, as far as the order takes it.
func (h *house) device(a claim.Asker, verbs ...claim.Verb) fleet.Device {
	h.t.Helper()
	d, err := h.CreateDevice(h.t.Context(), h.by, fleet.Device{Account: h.acme.ID, MAC: a.MAC, Serial: a.Serial, Model: a.Model})
	must(h.t, err)
	if len(verbs) > 0 {
		d = h.step(d, verbs...)
	}
	return d
}

func (h *house) step(d fleet.Device, verbs ...claim.Verb) fleet.Device {
	h.t.Helper()
	d, err := h.StepDevice(h.t.Context(), h.by, d.Account, d.ID, claim.Order{Verbs: verbs, Site: h.site.ID, At: h.now})
	must(h.t, err)
	return d
}

func (h *house) ask(a claim.Asker, want claim.Result, reason string) claim.Verdict {
	h.t.Helper()
	v, err := h.desk.Ask(h.t.Context(), a)
	must(h.t, err)
	if v.Result != want || v.Reason != reason {
		h.t.Fatalf("%s gets %s %s %s, want %s %s", a.MAC, v.Result, v.Reason, v.RetryAfter, want, reason)
	}
	if v.Result != claim.Enrolled && (v.Device.ID != "" || v.Account.ID != "" || !v.Token.Empty() || v.Profile.ID != "") {
		h.t.Fatalf("%s is told %+v", v.Result, v)
	}
	return v
}

func TestARightCodeBringsADeviceHomeAndItsTokenProvesItAfterwards(t *testing.T) {
	h := open(t)
	for i, code := range []string{h.code(1), h.acme.Number + "4711", h.acme.Number[:4] + "-" + h.acme.Number[4:] + " 4711"} {
		a := h.asker()
		h.ask(a, claim.CodeRequired, "")
		a.Code = code
		v := h.ask(a, claim.Enrolled, "")
		if v.Profile.ID != h.profile.ID || v.Account.ID != h.acme.ID || v.Device.MAC != a.MAC || v.Device.Lifecycle != fleet.Enrolled || v.Device.Site != string(h.site.ID) || !v.Fresh || h.told.Load() != int32(i+1) {
			t.Errorf("told %+v", v)
		}
		a.Code = ""
		h.ask(a, claim.CodeRequired, "") // a MAC, even with its serial, admits nobody
		a.Token = v.Token
		again := h.ask(a, claim.Enrolled, "")
		if again.Fresh || !again.Token.Equal(v.Token) || h.told.Load() != int32(i+1) {
			t.Errorf("again it is told %+v", again)
		}
		clear := a
		clear.Secure = false
		h.ask(clear, claim.CodeRequired, "")
		other := h.asker()
		other.Token = v.Token
		h.ask(other, claim.CodeRequired, "")
		a.Token = secret.New("met_guess")
		h.ask(a, claim.CodeRequired, "")
	}
}

func TestATokenWithTheCertificateOfAnotherDeviceAdmitsNobody(t *testing.T) {
	h := open(t)
	a := h.asker()
	a.Code = h.code(0)
	a.Token, a.Code = h.ask(a, claim.Enrolled, "").Token, ""
	for name, c := range map[string]claim.CertID{"MAC": {MAC: h.asker().MAC}, "serial": {Serial: "SOMEBODY-ELSES"}, "account": {MAC: a.MAC, Account: "acc_other"}} {
		a.Cert = &c
		if v, err := h.desk.Ask(t.Context(), a); err != nil || v.Result != claim.CodeRequired {
			t.Errorf("another %s: %v %v", name, v.Result, err)
		}
	}
	a.Cert = &claim.CertID{MAC: a.MAC}
	h.ask(a, claim.Enrolled, "")
	a.Cert = &claim.CertID{MAC: h.asker().MAC}
	a.Code = h.code(0)
	h.ask(a, claim.Enrolled, "") // a code is its user's word
}

func TestADeviceThatComesAgainGetsTheCurrentProfile(t *testing.T) {
	h := open(t)
	a := h.asker()
	a.Code = h.code(0)
	a.Token, a.Code = h.ask(a, claim.Enrolled, "").Token, ""
	h.profile.PhoneGroup = 9
	p, err := h.SaveProfile(t.Context(), h.by, h.profile)
	must(t, err)
	v := h.ask(a, claim.Enrolled, "")
	if v.Profile.PhoneGroup != 9 || !v.Fresh || v.Device.Stage.Behind(p) {
		t.Errorf("told %+v", v)
	}
	h.site.Profile = ""
	_, err = h.SaveSite(t.Context(), h.by, h.site)
	must(t, err)
	if v = h.ask(a, claim.Enrolled, ""); v.Profile.ID != "" || v.Profile.ServerType != fleet.ServerMuster || v.Profile.PhoneGroup != fleet.NoPhoneGroup {
		t.Errorf("of a site without a profile it is told %+v", v.Profile)
	}
	must(t, h.DeleteSite(t.Context(), h.by, h.acme.ID, h.site.ID))
	h.ask(a, claim.CodeRequired, "")
}

func TestAnActivatedDeviceIsAdmittedOnceByMACAndSerialInTime(t *testing.T) {
	h := open(t)
	for name, c := range map[string]struct {
		change func(*claim.Asker)
		verbs  []claim.Verb
		after  time.Duration
		want   claim.Result
	}{
		"in time":           {func(*claim.Asker) {}, []claim.Verb{claim.Associate, claim.Activate}, claim.FirstContactFor, claim.Enrolled},
		"too late":          {func(*claim.Asker) {}, []claim.Verb{claim.Associate, claim.Activate}, claim.FirstContactFor + time.Second, claim.CodeRequired},
		"another serial":    {func(a *claim.Asker) { a.Serial = "X" }, []claim.Verb{claim.Associate, claim.Activate}, 0, claim.CodeRequired},
		"no serial":         {func(a *claim.Asker) { a.Serial = "" }, []claim.Verb{claim.Associate, claim.Activate}, 0, claim.CodeRequired},
		"in clear":          {func(a *claim.Asker) { a.Secure = false }, []claim.Verb{claim.Associate, claim.Activate}, 0, claim.CodeRequired},
		"not activated":     {func(*claim.Asker) {}, []claim.Verb{claim.Associate}, 0, claim.CodeRequired},
		"another's cert":    {func(a *claim.Asker) { a.Cert = &claim.CertID{MAC: fleet.MAC{0, 1}} }, []claim.Verb{claim.Associate, claim.Activate}, 0, claim.CodeRequired},
		"serial as printed": {func(a *claim.Asker) { a.Serial = " " + a.Serial + " " }, []claim.Verb{claim.Associate, claim.Activate}, 0, claim.Enrolled},
	} {
		a := h.asker()
		h.device(a, c.verbs...)
		c.change(&a)
		begin := h.now
		h.now = h.now.Add(c.after)
		t.Log(name)
		h.ask(a, c.want, "")
		if c.want == claim.Enrolled {
			h.ask(a, claim.CodeRequired, "")
		}
		h.now = begin
	}
	h.profile.FirstContact = fleet.FirstProof
	_, err := h.SaveProfile(t.Context(), h.by, h.profile)
	must(t, err)
	a := h.asker()
	h.device(a, claim.Associate, claim.Activate)
	h.ask(a, claim.CodeRequired, "")
}

func TestACertificateProvesADeviceThatAgreesWithIt(t *testing.T) {
	h := open(t)
	for name, c := range map[string]struct {
		cert  func(claim.Asker) claim.CertID
		known bool // its serial is in the inventory
		want  claim.Result
	}{
		"its MAC":                     {func(a claim.Asker) claim.CertID { return claim.CertID{MAC: a.MAC} }, false, claim.Enrolled},
		"MAC and serial":              {func(a claim.Asker) claim.CertID { return claim.CertID{MAC: a.MAC, Serial: a.Serial} }, true, claim.Enrolled},
		"its serial":                  {func(a claim.Asker) claim.CertID { return claim.CertID{Serial: a.Serial} }, true, claim.Enrolled},
		"a serial of no inventory":    {func(a claim.Asker) claim.CertID { return claim.CertID{Serial: a.Serial} }, false, claim.CodeRequired},
		"another MAC":                 {func(claim.Asker) claim.CertID { return claim.CertID{MAC: fleet.MAC{0, 9}} }, true, claim.CodeRequired},
		"its MAC with another serial": {func(a claim.Asker) claim.CertID { return claim.CertID{MAC: a.MAC, Serial: "X"} }, true, claim.CodeRequired},
		"another serial":              {func(claim.Asker) claim.CertID { return claim.CertID{Serial: "X"} }, true, claim.CodeRequired},
		"nothing":                     {func(claim.Asker) claim.CertID { return claim.CertID{} }, true, claim.CodeRequired},
	} {
		t.Log(name)
		a := h.asker()
		said := a.Serial
		if !c.known {
			a.Serial = ""
		}
		h.device(a, claim.Associate, claim.Activate)
		a.Serial = said
		cert := c.cert(a)
		a.Cert = &cert
		h.now = h.now.Add(claim.FirstContactFor + time.Hour)
		v := h.ask(a, c.want, "")
		if c.want == claim.Enrolled {
			if again := h.ask(a, claim.Enrolled, ""); again.Fresh || !again.Token.Equal(v.Token) {
				t.Errorf("again it is told %+v", again)
			}
		}
	}
	a := h.asker() // hardware that is genuine is nobody's yet
	a.Cert = &claim.CertID{MAC: a.MAC, Serial: a.Serial}
	h.ask(a, claim.CodeRequired, "")
}

func TestWrongCodesAreAnsweredAlike(t *testing.T) {
	h := open(t)
	used, expired, live := h.code(1), h.code(0), ""
	first := h.asker()
	first.Code = used
	h.ask(first, claim.Enrolled, "")
	h.now = h.now.Add(2 * time.Hour)
	live = h.code(0)
	foreign := h.asker()
	_, err := h.CreateDevice(t.Context(), h.by, fleet.Device{Account: h.rival.ID, MAC: foreign.MAC, Serial: foreign.Serial})
	must(t, err)
	for _, code := range []string{used, expired, "00000000", "000000000000", "1", "letters!", h.acme.Number + "0000", h.rival.Number + "4711", "99999999" + "4711"} {
		a := h.asker()
		a.Code = code
		h.ask(a, claim.Refused, claim.ReasonCode)
	}
	foreign.Code = live
	h.ask(foreign, claim.Refused, claim.ReasonCode)
	plain := h.asker()
	plain.Code, plain.Secure = live, false
	h.ask(plain, claim.CodeRequired, "")
}

func TestADeviceThatIsHeldOrDeactivatedIsRefusedOnceItIsKnownToBeIt(t *testing.T) {
	h := open(t)
	a := h.asker()
	a.Code = h.code(0)
	v := h.ask(a, claim.Enrolled, "")
	code := a.Code
	a.Code, a.Token = "", v.Token
	d, err := h.DeviceByMAC(t.Context(), h.acme.ID, a.MAC)
	must(t, err)
	d.Held = true
	d, err = h.SaveDevice(t.Context(), h.by, d)
	must(t, err)
	h.ask(a, claim.Refused, claim.ReasonHeld)
	stranger := claim.Asker{MAC: a.MAC, Serial: a.Serial, Source: a.Source, Secure: true}
	h.ask(stranger, claim.CodeRequired, "")
	d.Held = false
	d, err = h.SaveDevice(t.Context(), h.by, d)
	must(t, err)
	h.step(d, claim.Deactivate)
	h.ask(a, claim.Refused, claim.ReasonDisabled)
	h.ask(stranger, claim.CodeRequired, "")
	stranger.Code = code
	h.ask(stranger, claim.Refused, claim.ReasonDisabled)
	d, err = h.DeviceByMAC(t.Context(), h.acme.ID, a.MAC)
	must(t, err)
	h.step(d, claim.Release)
	h.ask(a, claim.CodeRequired, "") // its token went with it
}

func TestADeviceIsLockedAndUnlocked(t *testing.T) {
	h := open(t)
	a, code := h.asker(), h.code(0)
	for range claim.WrongPerDevice {
		a.Code = "00000000"
		h.ask(a, claim.Refused, claim.ReasonCode)
	}
	a.Code = code
	if v := h.ask(a, claim.Locked, ""); v.RetryAfter != claim.LockFor || !h.desk.LockedUntil(a.MAC).Equal(h.now.Add(claim.LockFor)) {
		t.Errorf("waits %s", v.RetryAfter)
	}
	h.desk.Unlock(a.MAC)
	a.Token = h.ask(a, claim.Enrolled, "").Token
	for range claim.WrongPerDevice + 1 { // somebody else with its MAC locks it: its token is looked at all the while
		v, err := h.desk.Ask(t.Context(), claim.Asker{MAC: a.MAC, Code: "00000000", Source: netip.MustParseAddr("203.0.113.9"), Secure: true})
		must(t, err)
		if v.Result == claim.Enrolled {
			t.Fatal("let in")
		}
	}
	h.ask(a, claim.Enrolled, "")
}

func TestOfManyDevicesThatTypeACodeOfOneUseAtOnceOneGetsIn(t *testing.T) {
	h := open(t)
	code := h.code(1)
	var in atomic.Int32
	var all sync.WaitGroup
	for range 30 {
		a := h.asker()
		a.Code = code
		all.Go(func() {
			v, err := h.desk.Ask(t.Context(), a)
			if err != nil {
				t.Error(err)
			}
			if v.Result == claim.Enrolled {
				in.Add(1)
			}
		})
	}
	all.Wait()
	if in.Load() != 1 {
		t.Errorf("%d got in", in.Load())
	}
}

func TestAnAccountThatProvisionsNobodySendsNobodyToIt(t *testing.T) {
	h := open(t)
	p, err := h.Provisioning(t.Context(), h.acme.ID)
	must(t, err)
	p.Enabled = false
	_, err = h.SaveProvisioning(t.Context(), h.by, p, fleet.CredentialsEdit{})
	must(t, err)
	a := h.asker()
	a.Code = h.code(0)
	v := h.ask(a, claim.Enrolled, "") // its profile sends it elsewhere
	h.site.Profile = ""
	_, err = h.SaveSite(t.Context(), h.by, h.site)
	must(t, err)
	a.Token, a.Code = v.Token, ""
	h.ask(a, claim.Refused, claim.ReasonDisabled)
}

// What a discovery costs: by a token, of a stranger without a code, with a wrong
// code, and with a right one.
func BenchmarkAsk(b *testing.B) {
	keys, err := secret.NewKeyring(make([]byte, 32))
	must(b, err)
	st, err := sqlstore.Open(b.Context(), sqlstore.Options{URL: litefile.New(b), Keyring: keys})
	must(b, err)
	defer func() { _ = st.Close() }()
	top, err := st.Operator(b.Context())
	must(b, err)
	by := fleet.System("test", top.ID)
	acme, err := st.CreateAccount(b.Context(), by, fleet.Account{Parent: top.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(b, err)
	site, err := st.CreateSite(b.Context(), by, fleet.Site{Account: acme.ID, Name: "oslo"})
	must(b, err)
	code, err := st.CreateCode(b.Context(), by, fleet.EnrollmentCode{Account: acme.ID, Name: "c", Site: site.ID, Kind: fleet.Numeric8})
	must(b, err)
	desk := claim.NewDesk(claim.Options{Store: st, Key: keys.Derive("enrollment token")})
	n := uint32(0)
	asker := func() claim.Asker {
		n++
		return claim.Asker{MAC: fleet.MAC{0, 4, 0xf2, byte(n >> 16), byte(n >> 8), byte(n)}, Serial: fmt.Sprint("S", n), Model: "VVX 450", Source: netip.AddrFrom4([4]byte{10, byte(n >> 16), byte(n >> 8), byte(n)}), Secure: true}
	}
	known := asker()
	known.Code = code.Code
	v, err := desk.Ask(b.Context(), known)
	must(b, err)
	known.Code, known.Token = "", v.Token
	for name, ask := range map[string]func() claim.Asker{
		"token": func() claim.Asker { return known }, "stranger": asker,
		"wrong code": func() claim.Asker { a := asker(); a.Code = "00000000"; return a },
		"right code": func() claim.Asker { a := asker(); a.Code = code.Code; return a },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := desk.Ask(b.Context(), ask()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestAnOfficeThatTypesOneProvisioningCodeAtOnceGetsInWhole(t *testing.T) {
	h := open(t)
	code := h.acme.Number + "4711"
	var in, wrong atomic.Int32
	var all sync.WaitGroup
	for i := range 60 {
		a := h.asker()
		a.Source = netip.MustParseAddr("198.51.100.1") // one address for all of them
		a.Code = code
		if i%20 == 0 {
			a.Code = h.acme.Number + "0000"
		}
		all.Go(func() {
			v, err := h.desk.Ask(t.Context(), a)
			switch {
			case err != nil:
				t.Error(err)
			case v.Result == claim.Enrolled:
				in.Add(1)
			case v.Result == claim.Refused:
				wrong.Add(1)
			default:
				t.Errorf("%s %s", v.Result, v.RetryAfter)
			}
		})
	}
	all.Wait()
	if in.Load() != 57 || wrong.Load() != 3 {
		t.Errorf("%d got in, %d were wrong", in.Load(), wrong.Load())
	}
	for range claim.WrongPerNumber - 3 { // and what is wrong still counts
		a := h.asker()
		a.Code = h.acme.Number + "0001"
		h.ask(a, claim.Refused, claim.ReasonCode)
	}
	a := h.asker()
	a.Code = code
	h.ask(a, claim.Locked, "")
}
