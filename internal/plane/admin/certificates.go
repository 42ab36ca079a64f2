package admin

import (
	"context"
	"encoding/pem"
	"errors"
	"net/url"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

type deviceIdentity struct {
	State     string     `json:"state" enum:"none,wanted,requested,pending,issued,installed,expiring,expired,revoked,failed" doc:"installed: seen in a handshake; expiring: it should have renewed by now"`
	Reason    string     `json:"reason" doc:"Why it was refused last"`
	Serial    string     `json:"serial" doc:"Of its newest certificate"`
	NotAfter  *time.Time `json:"notAfter"`
	SeenAt    *time.Time `json:"seenAt" doc:"When it last came with it, to the hour"`
	ExpiresAt *time.Time `json:"passwordExpiresAt" doc:"Of a one-time password that was not used"`
}

type certificateSpec struct {
	Device     string `json:"device"`
	MAC        string `json:"mac"`
	Authority  string `json:"authority"`
	Generation int    `json:"generation"`
	Way        string `json:"way" enum:"est,scep"`
}

type certificateStatus struct {
	Account   string     `json:"account"`
	State     string     `json:"state" enum:"signing,valid,revoked,expired,failed" doc:"signing: it is on its way, or the server stopped meanwhile"`
	NotBefore time.Time  `json:"notBefore"`
	NotAfter  time.Time  `json:"notAfter"`
	IssuedAt  time.Time  `json:"issuedAt"`
	RevokedAt *time.Time `json:"revokedAt"`
	Reason    string     `json:"reason" doc:"Of the revocation"`
	SeenAt    *time.Time `json:"seenAt" doc:"When a device last came with it, to the hour"`
	Key       string     `json:"key" doc:"SHA-256 of its public key"`
	PEM       string     `json:"pem"`

	DeviceName  string              `json:"deviceName" doc:"Of its device; empty: that has none, or is gone"`
	Profile     string              `json:"profile" doc:"Id of the profile that its device was told last; empty: none"`
	ProfileName string              `json:"profileName" doc:"Of that profile; empty: it is gone"`
	Renewal     *certificateRenewal `json:"renewal,omitempty" doc:"Of one that its device can renew"`
}

type certificate struct {
	ID       string            `json:"id" doc:"Its serial number"`
	Kind     string            `json:"kind" enum:"Certificate"`
	Metadata metadata          `json:"metadata"`
	Spec     certificateSpec   `json:"spec"`
	Status   certificateStatus `json:"status"`
}

// InCertificate names a certificate in a path.
type InCertificate struct {
	Serial string `path:"serial" doc:"Serial number, hex, as any tool writes it" maxLength:"200"`
}

type revokeWrite struct {
	Reason string `json:"reason,omitempty" enum:"unspecified,keyCompromise,affiliationChanged,superseded,cessationOfOperation,privilegeWithdrawn"`
}

type issueWrite struct {
	ExpiresIn string `json:"expiresIn,omitempty" maxLength:"20" doc:"How long the password waits for its device; 720h without"`
}

type issued struct {
	Device          string         `json:"device"`
	Identity        deviceIdentity `json:"identity"`
	OneTimePassword string         `json:"oneTimePassword,omitempty" doc:"To who holds the right reveal. A device that enrolls or fetches is told by itself"`
}

type issuedOut struct{ Body issued }

func (s *server) certificateRoutes() {
	add(s, route{method: "GET", path: "/accounts/{account}/certificates", id: "listCertificates", says: "List the certificates that an account's devices were issued", right: fleet.RightRead}, s.listCertificates)
	add(s, route{method: "GET", path: "/certificates/{serial}", id: "getCertificate", says: "Show a certificate of a device", right: fleet.RightRead}, s.getCertificate)
	add(s, route{method: "POST", path: "/certificates/{serial}:revoke", id: "revokeCertificate", says: "Revoke a certificate: the next handshake, list and OCSP answer know", right: fleet.RightWrite, bodiless: true}, s.revokeCertificate)
	add(s, route{settled: true, method: "POST", path: "/devices/{device}:issueIdentity", id: "issueIdentityDevice", says: "Give a device a new one-time password for a certificate; one that it had ends", right: fleet.RightWrite, bodiless: true}, s.issueIdentity)
	for verb, says := range map[string]string{"approveIdentity": "Let the certificate that a device waits for be signed", "denyIdentity": "Refuse the certificate that a device waits for, and end its password"} {
		add(s, route{settled: true, method: "POST", path: "/devices/{device}:" + verb, id: verb + "Device", says: says, right: fleet.RightWrite}, func(ctx context.Context, in *struct {
			InDevice
			Trial
		}) (*one[device], error) {
			return s.decideIdentity(ctx, in.Device, in.Trial, verb == "approveIdentity")
		})
	}
}

// identityOf is how a device stands, from memory.
func (s *server) identityOf(ctx context.Context, d fleet.Device) deviceIdentity {
	if s.o.CA == nil {
		return deviceIdentity{State: string(ca.StateNone)}
	}
	i, err := s.o.CA.Standing(ctx, d.Account, d.ID)
	if err != nil && !errors.Is(err, context.Canceled) {
		s.o.Log.Warn("how a device stands with its certificate is not known", "device", d.ID, "err", err)
	}
	return showIdentity(i, s.o.Now())
}

func showIdentity(i ca.Identity, now time.Time) deviceIdentity {
	out := deviceIdentity{State: string(or(i.State, ca.StateNone)), Reason: i.Reason, Serial: i.Serial, NotAfter: instant(i.NotAfter), SeenAt: instant(i.SeenAt)}
	if i.Usable(now) {
		out.ExpiresAt = instant(i.ExpiresAt)
	}
	return out
}

func (s *server) showCertificate(c ca.Certificate) certificate {
	out := certificate{ID: c.Serial, Kind: "Certificate", Metadata: metadata{c.Serial, map[string]string{}, c.IssuedAt, c.IssuedAt, 1},
		Spec:   certificateSpec{string(c.Device), c.MAC.String(), string(c.Authority), c.Generation, c.Way},
		Status: certificateStatus{Account: string(c.Account), State: string(c.StatusAt(s.o.Now())), NotBefore: c.NotBefore, NotAfter: c.NotAfter, IssuedAt: c.IssuedAt, RevokedAt: instant(c.RevokedAt), SeenAt: instant(c.SeenAt), Key: c.Key}}
	if c.Status == ca.Revoked {
		out.Status.Reason, out.Metadata.UpdatedAt, out.Metadata.Revision = c.Reason.String(), c.RevokedAt, 2
	}
	if len(c.DER) > 0 {
		out.Status.PEM = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.DER}))
	}
	return out
}

func (s *server) listCertificates(ctx context.Context, in *struct {
	InAccount
	Paging
	Device string `query:"device" maxLength:"200" doc:"Id, MAC or name"`
	State  string `query:"state" enum:"signing,valid,revoked,expired,failed"`
	Before string `query:"endsBefore" maxLength:"40" doc:"Those that end before: a time, RFC 3339"`
}) (*listOut[certificate], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	q := ca.CertificateQuery{Status: ca.Status(in.State), Within: actor(ctx).Sites, Now: s.o.Now()}
	if in.Device != "" {
		d, err := s.device(ctx, in.Device)
		if err != nil {
			return nil, err
		}
		q.Device = d.ID
	}
	if in.Before != "" {
		if q.Before, err = time.Parse(time.RFC3339, in.Before); err != nil {
			return nil, newProblem(400, "badParameter", "endsBefore is a time such as 2027-01-31T00:00:00Z")
		}
	}
	bind := []string{"certificates", string(a.ID), in.Device, in.State, in.Before}
	if q.Page, err = s.start(in.Paging, bind...); err != nil {
		return nil, err
	}
	q.Limit++
	found, err := s.o.Store.Certificates(ctx, a.ID, q)
	if err != nil {
		return nil, err
	}
	show, err := s.certificateShower(ctx, a.ID, found...)
	if err != nil {
		return nil, err
	}
	self := &url.URL{Path: base + "/accounts/" + string(a.ID) + "/certificates", RawQuery: filters("device", in.Device, "state", in.State, "endsBefore", in.Before)}
	return finish(ctx, s, found, in.Limit, func(c ca.Certificate) string { return c.Serial }, show, self, bind...), nil
}

// certificate finds one that who asks may know of.
func (s *server) certificate(ctx context.Context, serial string) (ca.Certificate, error) {
	c, err := s.o.Store.FindCertificate(ctx, actor(ctx).Root, ca.ReadSerial(serial))
	if err != nil || !bound(ctx) {
		return c, err
	}
	if _, err := s.device(ctx, string(c.Device)); err != nil {
		return ca.Certificate{}, fault.New(fault.Missing, "no such certificate")
	}
	return c, nil
}

func (s *server) getCertificate(ctx context.Context, in *struct{ InCertificate }) (*one[certificate], error) {
	c, err := s.certificate(ctx, in.Serial)
	if err != nil {
		return nil, err
	}
	return s.shownCertificate(ctx, c)
}

func (s *server) shownCertificate(ctx context.Context, c ca.Certificate) (*one[certificate], error) {
	show, err := s.certificateShower(ctx, c.Account, c)
	if err != nil {
		return nil, err
	}
	v := show(c)
	return taggedLive(v, v.Metadata.Revision), nil
}

func (s *server) revokeCertificate(ctx context.Context, in *struct {
	InCertificate
	Trial
	Body *revokeWrite
}) (*one[certificate], error) {
	if s.o.CA == nil {
		return nil, errNoCA
	}
	c, err := s.certificate(ctx, in.Serial)
	if err != nil {
		return nil, err
	}
	reason := ca.Unspecified
	if in.Body != nil {
		reason, _ = ca.ParseReason(in.Body.Reason)
	}
	if c, err = s.o.CA.Revoke(in.Trial.context(ctx), actor(ctx), c.Account, c.Serial, reason); err != nil {
		return nil, err
	}
	return s.shownCertificate(ctx, c)
}

func (s *server) issueIdentity(ctx context.Context, in *struct {
	InDevice
	Trial
	Body *issueWrite
}) (*issuedOut, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	if s.o.CA == nil {
		return nil, errNoCA
	}
	var life time.Duration
	if in.Body != nil && in.Body.ExpiresIn != "" {
		life, err = time.ParseDuration(in.Body.ExpiresIn)
		if err != nil || life < time.Minute || life > 366*24*time.Hour {
			return nil, invalid(fieldProblem{Pointer: "/expiresIn", Code: "range", Detail: "expiresIn is a duration from 1m to 8784h"})
		}
	}
	i, password, err := s.o.CA.WantAnew(in.Trial.context(ctx), actor(ctx), d.Account, d.ID, life)
	if err != nil {
		return nil, err
	}
	out := &issuedOut{issued{Device: string(d.ID), Identity: showIdentity(i, s.o.Now())}}
	if actor(ctx).May(fleet.RightReveal) && !in.DryRun {
		out.Body.OneTimePassword = password.Reveal()
	}
	return out, nil
}

func (s *server) decideIdentity(ctx context.Context, ref string, t Trial, yes bool) (*one[device], error) {
	d, err := s.device(ctx, ref)
	if err != nil {
		return nil, err
	}
	if s.o.CA == nil {
		return nil, errNoCA
	}
	if _, err := s.o.CA.Approve(t.context(ctx), actor(ctx), d.Account, d.ID, yes); err != nil {
		return nil, err
	}
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}
