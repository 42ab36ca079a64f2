package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"net/netip"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// storedDefaults is fleet.DeviceDefaults without its secret.
type storedDefaults struct {
	PollSeconds int64  `json:"pollSeconds"`
	TimeServer  string `json:"timeServer,omitempty"`
	GMTSeconds  int64  `json:"gmtSeconds,omitempty"`
	CheckSync   bool   `json:"checkSync,omitempty"`
	// Road is how check-syncs reach the phones; none: by the defaults, nowhere.
	Road *storedCheckSync `json:"checkSyncRoad,omitempty"`
	// Certificates are no wish for devices, but stand with them; none: none are asked for.
	Certificates *fleet.Certificates `json:"certificates,omitempty"`
}

// storedCheckSync is fleet.CheckSync with its password sealed.
type storedCheckSync struct {
	Networks  []netip.Prefix `json:"networks,omitempty"`
	Port      int            `json:"port"`
	Transport string         `json:"transport"`
	User      string         `json:"user,omitempty"`
	Sealed    string         `json:"sealed,omitempty"`
}

func (s *Store) storedDefaults(p fleet.Provisioning) storedDefaults {
	d, c := toStored(p.Defaults), p.CheckSync
	if !p.Certificates.Equal(fleet.Certificates{}) {
		d.Certificates = &p.Certificates
	}
	d.Road = &storedCheckSync{c.Networks, c.Port, c.Transport, c.User, s.keys.Seal(checkSyncPlace(p.Account), c.Password)}
	return d
}

func (s *Store) checkSync(id fleet.AccountID, c *storedCheckSync) (fleet.CheckSync, error) {
	if c == nil {
		return fleet.DefaultCheckSync(), nil
	}
	password, err := s.keys.Open(checkSyncPlace(id), c.Sealed)
	return fleet.CheckSync{Networks: c.Networks, Port: c.Port, Transport: c.Transport, User: c.User, Password: password}, err
}

func toStored(d fleet.DeviceDefaults) storedDefaults {
	return storedDefaults{PollSeconds: int64(d.PollInterval / time.Second), TimeServer: d.TimeServer, GMTSeconds: int64(d.GMTOffset / time.Second), CheckSync: d.CheckSync}
}

func passwordPlace(id fleet.AccountID, g fleet.Generation) string {
	return fmt.Sprintf("credential/%s/%d/password", id, g)
}

func adminPlace(id fleet.AccountID) string { return fmt.Sprintf("provisioning/%s/admin_password", id) }

func checkSyncPlace(id fleet.AccountID) string {
	return fmt.Sprintf("provisioning/%s/check_sync_password", id)
}

func (s *Store) insertProvisioning(ctx context.Context, tx *sql.Tx, p fleet.Provisioning) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO provisioning (account, address_key, enabled, auto_sync, overlap, unknown_devices, http, defaults, admin_password, generation, updated_at, revision)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, 1)`,
		p.Account, p.Key, p.Enabled, encode(p.AutoSync), int64(p.Overlap/time.Second), p.UnknownDevices, p.HTTP, encode(s.storedDefaults(p)),
		s.keys.Seal(adminPlace(p.Account), p.Defaults.AdminPassword), micro(p.UpdatedAt))
	return err
}

func (s *Store) insertCredential(ctx context.Context, tx *sql.Tx, id fleet.AccountID, c fleet.Credentials, by string) error {
	_, err := s.in(ctx, tx, insertCredentialSQL).ExecContext(ctx,
		id, c.Generation, c.User, s.keys.Seal(passwordPlace(id, c.Generation), c.Password), micro(c.CreatedAt), by, cmp.Or(c.Mode, fleet.SharedPair), s.host)
	return err
}

// nextGeneration adds a pair and lets the one before it end. Of two servers that add
// the same one, the second begins anew and sees what the first did.
func (s *Store) nextGeneration(ctx context.Context, tx *sql.Tx, id fleet.AccountID, next fleet.Credentials, by string, until int64) error {
	err := s.insertCredential(ctx, tx, id, next, by)
	if _, twice := unique(err); twice {
		return errAgain
	}
	if err == nil {
		_, err = s.in(ctx, tx, endCredentialSQL).ExecContext(ctx, until, id, next.Generation-1, int64(math.MaxInt64))
	}
	return err
}

const provisioningColumns = `p.account, p.address_key, p.enabled, p.auto_sync, p.overlap, p.unknown_devices, p.http, p.defaults, p.admin_password, p.updated_at, p.revision,
	c.generation, c.server_user, c.password, c.created_at, c.created_by, c.valid_until, c.last_used, c.mode, c.host`

const provisioningFrom = ` FROM provisioning p JOIN credential c ON c.account = p.account AND c.generation = p.generation`

const (
	provisioningSQL     = `SELECT ` + provisioningColumns + provisioningFrom + ` WHERE p.account = $1`
	saveProvisioningSQL = `UPDATE provisioning SET enabled = $1, auto_sync = $2, overlap = $3, unknown_devices = $4, http = $5, defaults = $6, admin_password = $7,
		generation = $8, updated_at = $9, revision = revision + 1 WHERE account = $10 AND revision = $11`
	insertCredentialSQL = `INSERT INTO credential (account, generation, server_user, password, created_at, created_by, valid_until, last_used, mode, host) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, $7, $8)`
	endCredentialSQL    = `UPDATE credential SET valid_until = $1 WHERE account = $2 AND generation = $3 AND last_used <= $4`
)

func (s *Store) scanProvisioning(r row) (p fleet.Provisioning, err error) {
	var auto, defaults, admin, password string
	var overlap, updated, created, until, used int64
	c := &p.Current
	err = r.Scan(&p.Account, &p.Key, &p.Enabled, &auto, &overlap, &p.UnknownDevices, &p.HTTP, &defaults, &admin, &updated, &p.Revision,
		&c.Generation, &c.User, &password, &created, &c.By, &until, &used, &c.Mode, &c.Host)
	if err != nil {
		return p, missing(err, "account")
	}
	var d storedDefaults
	if err := json.Unmarshal([]byte(auto), &p.AutoSync); err != nil {
		return p, err
	}
	if err := json.Unmarshal([]byte(defaults), &d); err != nil {
		return p, err
	}
	p.Overlap, p.UpdatedAt = time.Duration(overlap)*time.Second, fromMicro(updated)
	p.Defaults = fleet.DeviceDefaults{PollInterval: time.Duration(d.PollSeconds) * time.Second, TimeServer: d.TimeServer, GMTOffset: time.Duration(d.GMTSeconds) * time.Second, CheckSync: d.CheckSync}
	if d.Certificates != nil {
		p.Certificates = *d.Certificates
	}
	if p.CheckSync, err = s.checkSync(p.Account, d.Road); err != nil {
		return p, err
	}
	if p.Defaults.AdminPassword, err = s.keys.Open(adminPlace(p.Account), admin); err != nil {
		return p, err
	}
	c.CreatedAt, c.ValidUntil, c.LastUsed = fromMicro(created), fromMicro(until), fromMicro(used)
	c.Password, err = s.keys.Open(passwordPlace(p.Account, c.Generation), password)
	return p, err
}

// Provisioning implements fleet.Store.
func (s *Store) Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error) {
	p, err := s.scanProvisioning(s.ask(provisioningSQL).QueryRowContext(ctx, id))
	return p, s.failed(err)
}

// ProvisioningByKey implements fleet.Store.
func (s *Store) ProvisioningByKey(ctx context.Context, key string) (fleet.Provisioning, error) {
	p, err := s.scanProvisioning(s.r.QueryRowContext(ctx, `SELECT `+provisioningColumns+provisioningFrom+` WHERE p.address_key = $1`, key))
	return p, s.failed(err)
}

// SaveProvisioning implements fleet.Store.
func (s *Store) SaveProvisioning(ctx context.Context, by fleet.Actor, p fleet.Provisioning, edit fleet.CredentialsEdit) (fleet.Provisioning, error) {
	var out fleet.Provisioning
	p.Overlap = p.Overlap.Truncate(time.Second)
	if err := p.Certificates.Check(); err != nil {
		return out, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, p.Account))
		if err != nil {
			return err
		}
		old, err := s.scanProvisioning(s.in(ctx, tx, provisioningSQL).QueryRowContext(ctx, p.Account))
		if err != nil {
			return err
		}
		if old.Revision != p.Revision {
			return stale()
		}
		now := s.now()
		p.AutoSync.Touched = old.AutoSync.Touched || old.AutoSync.Enabled || p.AutoSync.Enabled
		out = p
		out.Key, out.Current = old.Key, old.Current
		out.Revision, out.UpdatedAt = old.Revision+1, fromMicro(micro(now))
		action := "provisioning.update"
		changes := provisioningChanges(old, p)
		if edit.Empty() && len(changes) == 0 {
			out = old
			return nil
		}
		if !edit.Empty() {
			action = "credentials.update"
			next := fleet.Credentials{Generation: old.Current.Generation + 1, User: old.Current.User, Password: old.Current.Password, Mode: old.Current.Mode, Host: s.host, CreatedAt: fromMicro(micro(now)), By: by.Name}
			if edit.User != "" {
				next.User, changes["serverUser"] = edit.User, "changed"
			}
			if !edit.Password.Empty() {
				next.Password, changes["serverPassword"] = edit.Password, "changed"
			}
			if edit.Mode != "" && edit.Mode != next.Mode {
				changes["credentials"] = string(next.Mode) + " → " + string(edit.Mode)
				next.Mode = edit.Mode
			}
			changes["generation"] = fmt.Sprintf("%d → %d", old.Current.Generation, next.Generation)
			until := micro(now.Add(p.Overlap))
			if err := s.nextGeneration(ctx, tx, p.Account, next, by.Name, until); err != nil {
				return err
			}
			if p.Overlap == 0 { // cut at once, older pairs too: one of them fetched the new one
				if _, err := tx.ExecContext(ctx, `UPDATE credential SET valid_until = $1 WHERE account = $2 AND generation < $3 AND valid_until > $4`, until, p.Account, old.Current.Generation, until); err != nil {
					return err
				}
			}
			out.Current = next
		}
		res, err := s.in(ctx, tx, saveProvisioningSQL).ExecContext(ctx,
			p.Enabled, encode(p.AutoSync), int64(p.Overlap/time.Second), p.UnknownDevices, p.HTTP, encode(s.storedDefaults(p)), s.keys.Seal(adminPlace(p.Account), p.Defaults.AdminPassword),
			out.Current.Generation, micro(now), p.Account, p.Revision)
		if err := changed(res, err); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, action, string(p.Account), changes)
	})
	return out, err
}

func (s *Store) scanCredentials(id fleet.AccountID) func(row) (fleet.Credentials, error) {
	return func(r row) (c fleet.Credentials, err error) {
		var password string
		var created, until, used int64
		if err := r.Scan(&c.Generation, &c.User, &password, &created, &c.By, &until, &used, &c.Mode, &c.Host); err != nil {
			return c, missing(err, "generation")
		}
		c.CreatedAt, c.ValidUntil, c.LastUsed = fromMicro(created), fromMicro(until), fromMicro(used)
		c.Password, err = s.keys.Open(passwordPlace(id, c.Generation), password)
		return c, err
	}
}

const credentialColumns = `generation, server_user, password, created_at, created_by, valid_until, last_used, mode, host`

// CredentialHistory implements fleet.Store.
func (s *Store) CredentialHistory(ctx context.Context, id fleet.AccountID) ([]fleet.Credentials, error) {
	if _, err := s.Account(ctx, id); err != nil {
		return nil, err
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+credentialColumns+` FROM credential WHERE account = $1 ORDER BY generation DESC`, id)
	out, err := collect(rows, err, s.scanCredentials(id))
	if err != nil {
		return nil, s.failed(err)
	}
	using, err := s.Generations(ctx, id)
	for i := range out {
		out[i].Using = using[out[i].Generation]
	}
	return out, err
}

// ValidCredentials implements fleet.Store.
func (s *Store) ValidCredentials(ctx context.Context, id fleet.AccountID, t time.Time) ([]fleet.Credentials, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+credentialColumns+` FROM credential WHERE account = $1 AND (valid_until = 0 OR valid_until > $2) ORDER BY generation DESC`, id, micro(t))
	out, err := collect(rows, err, s.scanCredentials(id))
	return out, s.failed(err)
}

// EndCredentials implements fleet.Store.
func (s *Store) EndCredentials(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.Generation) error {
	return s.end(ctx, by, id, g, math.MaxInt64)
}

// RetireCredentials implements fleet.Store.
func (s *Store) RetireCredentials(ctx context.Context, by fleet.Actor, id fleet.AccountID, old fleet.Credentials) error {
	return s.end(ctx, by, id, old.Generation, micro(old.LastUsed))
}

// end ends a pair that was used no later than unused, in microseconds.
func (s *Store) end(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.Generation, unused int64) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		var until int64
		if err := tx.QueryRowContext(ctx, `SELECT valid_until FROM credential WHERE account = $1 AND generation = $2`, id, g).Scan(&until); err != nil {
			return missing(err, "generation")
		}
		if until == 0 {
			return fault.Coded(fault.Conflict, "currentGeneration", "generation %d is the current one; edit the credentials instead", g)
		}
		now := micro(s.now())
		if until <= now {
			return nil // ended already
		}
		done, err := s.in(ctx, tx, endCredentialSQL).ExecContext(ctx, now, id, g, unused)
		if err != nil {
			return err
		}
		switch n, err := done.RowsAffected(); {
		case err != nil:
			return err
		case n == 0:
			return fault.Coded(fault.Conflict, "pairInUse", "a device has come with generation %d meanwhile", g)
		}
		return s.audit(ctx, tx, by, a, "credentials.end", string(id), map[string]string{"generation": fmt.Sprint(g)})
	})
}

// RevealCredentials implements fleet.Store.
func (s *Store) RevealCredentials(ctx context.Context, by fleet.Actor, id fleet.AccountID, device fleet.DeviceID) (fleet.Credentials, error) {
	var out fleet.Credentials
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		p, err := s.scanProvisioning(s.in(ctx, tx, provisioningSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		out = p.Current
		said := map[string]string{"generation": fmt.Sprint(out.Generation)}
		if device == "" {
			return s.audit(ctx, tx, by, a, "credentials.reveal", string(id), said)
		}
		d, err := scanDevice(tx.QueryRowContext(ctx, selectDevice+` WHERE account = $1 AND id = $2`, id, device))
		if err != nil {
			return err
		}
		out, said["device"] = out.Of(d.MAC), d.MAC.String()
		return s.audit(ctx, tx, by, a, "credentials.reveal", string(d.ID), said)
	})
	return out, err
}

// Generations implements fleet.Store.
func (s *Store) Generations(ctx context.Context, id fleet.AccountID) (map[fleet.Generation]int, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT used, count(*) FROM device WHERE account = $1 GROUP BY used`, id)
	return keyed[fleet.Generation, int](s, rows, err)
}
