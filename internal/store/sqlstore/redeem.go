package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// Redeem implements claim.Store. The code is counted first: of many at once the
// others wait for it, and find it used up.
func (s *Store) Redeem(ctx context.Context, r claim.Redemption) (claim.Standing, error) {
	var out claim.Standing
	foreign, waits := false, false
	if err := errors.Join(checkText("", r.Serial), checkText("", r.Model), checkText("", r.Version)); err != nil {
		return out, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		foreign, waits, out = false, false, claim.Standing{}
		how := "provisioning code"
		if r.Hit.Code != "" {
			how = string(r.Hit.Code)
			err := tx.QueryRowContext(ctx, `UPDATE enrollment_code SET uses = uses + 1 WHERE id = $1 AND account = $2 AND site = $3 AND (expires_at = 0 OR expires_at > $4) AND (max_uses = 0 OR uses < max_uses) RETURNING approval`,
				r.Hit.Code, r.Hit.Account, r.Hit.Site, micro(r.At)).Scan(&waits)
			if err != nil {
				return missing(err, "code")
			}
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, r.Hit.Account))
		if err != nil {
			return err
		}
		old, err := scanDevice(tx.QueryRowContext(ctx, anyDeviceSQL, r.MAC.String()))
		switch {
		case isMissing(err):
			d := fleet.Device{MAC: r.MAC, Serial: r.Serial, Model: r.Model, Family: r.Family, Site: string(r.Site), Lifecycle: fleet.Claimed}
			canonical(&d)
			if d, err = s.addDevice(ctx, tx, a, d, newRefs(s, tx, a.ID)); err != nil {
				if f := fault.As(err); f != nil && f.Code == "macUnavailable" {
					return errAgain // somebody added it meanwhile
				}
				return err
			}
			if err := errors.Join(dropPending(ctx, tx, a.ID, d.MAC), s.yieldSerial(ctx, tx, &d)); err != nil {
				return err
			}
			old = d
		case err != nil:
			return err
		case old.Account != a.ID && !onShelf(old, a):
			foreign = true
			return fault.New(fault.Missing, "no such code")
		case old.Held:
			return fault.Coded(fault.Denied, claim.ReasonHeld, "the device is held")
		case old.Lifecycle == fleet.Deactivated:
			return fault.Coded(fault.Denied, claim.ReasonDisabled, "the device is deactivated")
		}
		after, from := old, a
		if old.Account != a.ID {
			if from, err = scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, old.Account)); err != nil {
				return err
			}
			after = claim.Bare(old)
			after.Account = a.ID
		}
		if after.Site != string(r.Site) {
			after.Site, after.Room = string(r.Site), ""
		}
		after.Serial, after.Lifecycle = cmp.Or(after.Serial, r.Serial), fleet.Claimed
		if after.Model == "" {
			after.Model, after.Family = r.Model, cmp.Or(after.Family, r.Family)
			canonical(&after)
		}
		var s2 claim.Standing
		if err := s.stand(ctx, func(text string) stmt { return s.in(ctx, tx, text) }, after, &s2); err != nil {
			return err
		}
		if !s2.Enabled && s2.Profile.ServerType == fleet.ServerMuster {
			return fault.Coded(fault.Denied, claim.ReasonDisabled, "device provisioning is disabled for the account")
		}
		at := fromMicro(micro(r.At))
		if l := old.Lifecycle; l != fleet.Activated && l != fleet.Enrolled {
			after.Stage.ActivatedAt = at
		} else {
			waits = false // somebody has approved of it before
		}
		if waits {
			after.Held = true
			_, err := s.stepTo(ctx, tx, fleet.System("enrollment", a.ID), from, old, after, "device.activate", map[string]string{"code": how, "held": "true"})
			return err
		}
		after.Stage.EnrolledAt, after.Stage.Profile, after.Stage.Edition = at, s2.Profile.ID, s2.Profile.Edition
		if after, err = s.stepTo(ctx, tx, fleet.System("enrollment", a.ID), from, old, after, "device.enroll", map[string]string{"code": how}); err != nil {
			return err
		}
		if after, err = scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, after.ID, a.ID)); err != nil {
			return err
		}
		if err := s.putSeed(ctx, tx, after.ID, r.Seed, r.At); err != nil {
			return err
		}
		out = s2
		out.Known, out.Device, out.Seed = true, after, r.Seed
		return nil
	})
	if foreign {
		see := fleet.Sighting{MAC: r.MAC, Family: r.Family, Model: r.Model, Address: r.Source.String(), Seen: r.At}
		if pendErr := s.write(ctx, func(tx *sql.Tx) error {
			return errors.Join(pend(ctx, tx, r.Hit.Account, see), trimPending(ctx, tx, r.Hit.Account))
		}); pendErr != nil {
			return out, pendErr
		}
	}
	if err == nil && waits {
		return claim.Standing{}, fault.Coded(fault.Denied, claim.ReasonHeld, "the device waits until somebody lets it go")
	}
	return out, err
}

// onShelf reports whether a device waits with an account above a: imported or
// approved there, and nobody's yet.
func onShelf(d fleet.Device, a fleet.Account) bool {
	return (d.Lifecycle == fleet.Approved || d.Lifecycle == fleet.Imported) && strings.Contains("/"+a.Path, fmt.Sprintf("/%s/", d.Account))
}

// putSeed makes another token of a device the one that counts.
func (s *Store) putSeed(ctx context.Context, tx *sql.Tx, d fleet.DeviceID, seed string, at time.Time) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO device_token (device, seed, created_at) VALUES ($1, $2, $3) ON CONFLICT (device) DO UPDATE SET seed = excluded.seed, created_at = excluded.created_at`, d, seed, micro(at))
	return err
}

// Enroll implements claim.Store. What counts is what is stored when it is written.
func (s *Store) Enroll(ctx context.Context, st claim.Standing, first bool, at time.Time) (claim.Standing, error) {
	var out claim.Standing
	err := s.write(ctx, func(tx *sql.Tx) error {
		d, seed := st.Device, st.Seed
		cond := ``
		if first {
			cond = ` AND enrolled_at = 0`
		}
		res, err := tx.ExecContext(ctx, `UPDATE device SET enrolled_at = $1, enrolled_profile = $2, enrolled_edition = $3
			WHERE id = $4 AND account = $5 AND lifecycle = 'claimed' AND activated_at <> 0 AND site = $6 AND site <> '' AND NOT held`+cond, micro(at), st.Profile.ID, st.Profile.Edition, d.ID, d.Account, d.Site)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return cmpErr(err, fault.Coded(fault.Conflict, "state", "the device is not as it was"))
		}
		if err := s.putSeed(ctx, tx, d.ID, seed, at); err != nil {
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, d.Account))
		if err != nil {
			return err
		}
		if d, err = scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d.ID, a.ID)); err != nil {
			return err
		}
		out = st
		out.Account, out.Device = a, d
		changes := diff("lifecycle", string(st.Device.Lifecycle), string(d.Lifecycle), "profile", string(st.Device.Stage.Profile), string(st.Profile.ID), "edition", fmt.Sprint(st.Device.Stage.Edition), fmt.Sprint(st.Profile.Edition))
		changes["mac"] = d.MAC.String()
		return s.audit(ctx, tx, fleet.System("enrollment", a.ID), a, "device.enroll", string(d.ID), changes)
	})
	return out, err
}
