package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
)

const releaseColumns = `family, models, version, files, digest, source, notes, bad, channel, released`

// releases is the noun. A method, since it looks things up by itself.
func (s *Store) releases() *noun[firmware.Release] {
	return &noun[firmware.Release]{
		table: "firmware_release", what: "firmware release", action: "firmwareRelease", prefix: "fwr_", most: func(limits) int { return firmware.MaxReleases },
		own: releaseColumns,
		common: func(v *firmware.Release) common {
			return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
		},
		values: func(v firmware.Release) []any {
			return []any{v.Family, encodeList(v.Models), v.Version, encode(v.Files), v.Digest(), v.Source, v.Notes, v.Bad, v.Channel, v.Released}
		},
		scan: func(v *firmware.Release) ([]any, func() error) {
			var models, files, digest string
			return []any{&v.Family, &models, &v.Version, &files, &digest, &v.Source, &v.Notes, &v.Bad, &v.Channel, &v.Released}, func() error {
				return errors.Join(decodeList(models, &v.Models), json.Unmarshal([]byte(files), &v.Files))
			}
		},
		fields: func(v firmware.Release) []string {
			return []string{"family", string(v.Family), "models", strings.Join(v.Models, ", "), "version", v.Version, "images", v.Digest(), "notes", v.Notes, "bad", v.Bad, "channel", v.Channel, "released", v.Released}
		},
		check: func(v firmware.Release) error {
			switch {
			case len(v.Models) == 0 || len(v.Files) == 0 || len(v.Files) > firmware.MaxFiles || !firmware.Wellformed(v.Family, v.Version):
				return fault.New(fault.Invalid, "a release has models, a version of its family, and 1 to %d images", firmware.MaxFiles)
			}
			if err := firmware.CheckChannel("/spec/channel", v.Channel); err != nil {
				return err
			}
			if err := firmware.CheckReleased("/spec/released", v.Released); err != nil {
				return err
			}
			return errors.Join(checkText("/spec/notes", v.Notes), checkText("/spec/bad", v.Bad), checkText("/status/source", v.Source))
		},
		refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *firmware.Release) error {
			if v.ID == "" {
				return s.ownVersion(ctx, tx, *v) // and again when nobody can come in between
			}
			old, err := s.releases().mine(ctx, tx, v.Account, string(v.ID))
			v.Family, v.Models, v.Version, v.Files, v.Source = old.Family, old.Models, old.Version, old.Files, old.Source
			return err
		},
		settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *firmware.Release, v firmware.Release, changes map[string]string) error {
			if old != nil {
				return nil
			}
			changes["version"], changes["models"] = v.Version, strings.Join(v.Models, ", ")
			if err := s.ownVersion(ctx, tx, v); err != nil {
				return err
			}
			sums := map[string]bool{}
			for _, f := range v.Files {
				if sums[f.SHA256] {
					continue
				}
				sums[f.SHA256] = true
				if _, err := tx.ExecContext(ctx, `INSERT INTO firmware_file (sum, firmware_release) VALUES ($1, $2)`, f.SHA256, v.ID); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// ownVersion fails when another release of the account is the same version for one of the models:
// a rule would not say which is meant.
func (s *Store) ownVersion(ctx context.Context, tx *sql.Tx, v firmware.Release) error {
	rows, err := tx.QueryContext(ctx, `SELECT `+commonColumns+releaseColumns+` FROM firmware_release WHERE account = $1 AND family = $2 AND version = $3 AND id <> $4`, v.Account, v.Family, v.Version, v.ID)
	others, err := collect(rows, err, s.releases().row)
	for _, o := range others {
		for _, m := range o.Models {
			if v.For(m) {
				return fault.Coded(fault.Conflict, "releaseTaken", "%s is version %s for %s already: delete it first, or upload the others alone", o.Name, v.Version, m)
			}
		}
	}
	return err
}

// CreateRelease implements firmware.Store.
func (s *Store) CreateRelease(ctx context.Context, by fleet.Actor, v firmware.Release) (firmware.Release, error) {
	return s.releases().create(ctx, s, by, v)
}

// FindRelease implements firmware.Store.
func (s *Store) FindRelease(ctx context.Context, root fleet.AccountID, ref string) (firmware.Release, error) {
	return s.releases().find(ctx, s, root, ref)
}

// Releases implements firmware.Store.
func (s *Store) Releases(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]firmware.Release, error) {
	return s.releases().list(ctx, s, id, p)
}

// SaveRelease implements firmware.Store.
func (s *Store) SaveRelease(ctx context.Context, by fleet.Actor, v firmware.Release) (firmware.Release, error) {
	return s.releases().save(ctx, s, by, v)
}

// DeleteRelease implements firmware.Store.
func (s *Store) DeleteRelease(ctx context.Context, by fleet.Actor, id fleet.AccountID, r firmware.ReleaseID) error {
	return s.releases().remove(ctx, s, by, id, string(r), func(tx *sql.Tx, old firmware.Release, _ map[string]string) error {
		if err := s.lockAudit(ctx, tx); err != nil { // who names it meanwhile waits, and finds it gone
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		from, to := a.Path, strings.TrimSuffix(a.Path, "/")+"0" // "0" follows "/"
		rows, err := tx.QueryContext(ctx, `SELECT r.rules FROM firmware_rules r JOIN account a ON a.id = r.account WHERE a.path >= $1 AND a.path < $2`, from, to)
		texts, err := collect(rows, err, func(r row) (text string, err error) { return text, r.Scan(&text) })
		if err != nil {
			return err
		}
		for _, text := range texts {
			rules, err := decodeRules(id, text)
			if err != nil {
				return err
			}
			if slices.ContainsFunc(rules, old.NamedBy) {
				return fault.Coded(fault.Conflict, "inUse", "a rule names version %s for %s: change the rule first", old.Version, strings.Join(old.Models, ", "))
			}
		}
		var n int
		err = tx.QueryRowContext(ctx, `SELECT count(*) FROM firmware_pin p JOIN device d ON d.id = p.device JOIN account a ON a.id = p.account JOIN job j ON j.id = p.job
			WHERE a.path >= $1 AND a.path < $2 AND p.version = $3 AND d.family = $4 AND p.state IN ('waiting', 'given') AND j.state IN ('queued', 'running', 'paused')`, from, to, old.Version, string(old.Family)).Scan(&n)
		if err == nil && n > 0 {
			err = fault.Coded(fault.Conflict, "inUse", "%d devices are on their way to it: cancel the upgrade first", n)
		}
		if err != nil {
			return err
		}
		return s.scheduled(ctx, tx, from, to, r)
	})
}

// scheduled fails when an upgrade that has not ended needs the release: one that waits for its time has no pins yet.
func (s *Store) scheduled(ctx context.Context, tx *sql.Tx, from, to string, r firmware.ReleaseID) error {
	rows, err := tx.QueryContext(ctx, `SELECT `+jobColumns+` FROM job WHERE finished_at = 0 AND kind = $1 AND account IN (SELECT id FROM account WHERE path >= $2 AND path < $3)`, job.Upgrade, from, to)
	open, err := collect(rows, err, s.scanJob)
	for _, j := range open {
		var plan firmware.Upgrade
		if !j.DryRun && json.Unmarshal(j.Params, &plan) == nil && slices.Contains(plan.Releases, r) {
			return fault.Coded(fault.Conflict, "inUse", "the job %q is to bring devices to it: cancel that first", j.Title)
		}
	}
	return err
}

// FirmwareFile implements firmware.Store.
func (s *Store) FirmwareFile(ctx context.Context, sum, name string) (firmware.File, error) {
	none := fault.New(fault.Missing, "no such image")
	for _, cond := range [...]string{`id IN (SELECT firmware_release FROM firmware_file WHERE sum = $1)`, `digest = $1`} {
		rows, err := s.r.QueryContext(ctx, `SELECT `+commonColumns+releaseColumns+` FROM firmware_release WHERE `+cond+` ORDER BY id LIMIT 20`, sum)
		found, err := collect(rows, err, s.releases().row)
		if err != nil {
			return firmware.File{}, s.failed(err)
		}
		for _, r := range found {
			if f, ok := r.Find(name); ok && (f.SHA256 == sum || r.Digest() == sum) {
				return f, nil
			}
		}
	}
	return firmware.File{}, none
}

// FirmwareSums implements firmware.Store.
func (s *Store) FirmwareSums(ctx context.Context) (map[string]bool, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT DISTINCT sum FROM firmware_file`)
	sums, err := collect(rows, err, func(r row) (sum string, err error) { return sum, r.Scan(&sum) })
	out := map[string]bool{}
	for _, sum := range sums {
		out[sum] = true
	}
	return out, s.failed(err)
}

// A storedRule is a line of an account's rules.
type storedRule struct {
	Site  fleet.SiteID `json:"site,omitempty"`
	Model string       `json:"model,omitempty"`
	Value string       `json:"value"`
	// Down is whether devices go down to it. Those who wrote rules before it could be said were told that a version
	// is for up and down, and the latest never for down.
	Down *bool `json:"down,omitempty"`
}

func decodeRules(id fleet.AccountID, text string) (out []firmware.Rule, err error) {
	var stored []storedRule
	err = json.Unmarshal([]byte(text), &stored)
	for _, r := range stored {
		v := firmware.Rule{Account: id, Site: r.Site, Model: r.Model, Value: r.Value}
		v.Downgrade = v.Version()
		if r.Down != nil {
			v.Downgrade = *r.Down
		}
		out = append(out, v)
	}
	return out, err
}

// A reader is a database or a transaction.
type reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// rulesOf reads an account's rules. Sites that are gone take their rules along.
func rulesOf(ctx context.Context, on reader, id fleet.AccountID) (firmware.Rules, error) {
	out := firmware.Rules{Account: id}
	var text string
	var updated int64
	err := on.QueryRowContext(ctx, `SELECT rules, updated_at, revision FROM firmware_rules WHERE account = $1`, id).Scan(&text, &updated, &out.Revision)
	if errors.Is(err, sql.ErrNoRows) {
		return out, nil
	}
	if err != nil {
		return out, err
	}
	out.Updated = fromMicro(updated)
	if out.Rules, err = decodeRules(id, text); err != nil || !slices.ContainsFunc(out.Rules, func(r firmware.Rule) bool { return r.Site != "" }) {
		return out, err
	}
	rows, err := on.QueryContext(ctx, `SELECT id FROM site WHERE account = $1`, id)
	sites, err := collect(rows, err, func(r row) (s fleet.SiteID, err error) { return s, r.Scan(&s) })
	out.Rules = slices.DeleteFunc(out.Rules, func(r firmware.Rule) bool { return r.Site != "" && !slices.Contains(sites, r.Site) })
	return out, err
}

// FirmwareRules implements firmware.Store.
func (s *Store) FirmwareRules(ctx context.Context, id fleet.AccountID) (firmware.Rules, error) {
	if _, err := s.Account(ctx, id); err != nil {
		return firmware.Rules{}, err
	}
	out, err := rulesOf(ctx, s.r, id)
	return out, s.failed(err)
}

// SaveFirmwareRules implements firmware.Store.
func (s *Store) SaveFirmwareRules(ctx context.Context, by fleet.Actor, r firmware.Rules) (firmware.Rules, error) {
	if len(r.Rules) > firmware.MaxRules {
		return r, fault.New(fault.Invalid, "an account has at most %d rules", firmware.MaxRules)
	}
	out := r
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = r
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, r.Account))
		if err != nil {
			return err
		}
		if err := s.lockAudit(ctx, tx); err != nil { // of two who save at once one comes later
			return err
		}
		old, err := rulesOf(ctx, tx, r.Account)
		if err != nil {
			return err
		}
		if old.Revision != r.Revision {
			return stale()
		}
		stored := make([]storedRule, 0, len(r.Rules))
		out.Rules = make([]firmware.Rule, 0, len(r.Rules))
		for i, v := range r.Rules {
			at := fmt.Sprintf("/spec/rules/%d", i)
			if err := errors.Join(checkText(at+"/model", v.Model), checkText(at+"/value", v.Value), checkText(at+"/site", string(v.Site))); err != nil {
				return err
			}
			if v.Site != "" {
				if err := s.named(ctx, tx, "site", at+"/site", "site", r.Account, string(v.Site)); err != nil {
					return err
				}
			}
			v.Account = r.Account
			stored, out.Rules = append(stored, storedRule{v.Site, v.Model, v.Value, &v.Downgrade}), append(out.Rules, v)
		}
		if slices.Equal(old.Rules, out.Rules) {
			out = old
			return nil
		}
		out.Updated, out.Revision = s.micros(), old.Revision+1
		if _, err := tx.ExecContext(ctx, `INSERT INTO firmware_rules (account, rules, updated_at, revision) VALUES ($1, $2, $3, $4)
			ON CONFLICT (account) DO UPDATE SET rules = excluded.rules, updated_at = excluded.updated_at, revision = excluded.revision`, r.Account, encode(stored), micro(out.Updated), out.Revision); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "firmwareRules.update", string(r.Account), ruleChanges(old.Rules, out.Rules))
	})
	return out, err
}

// ruleChanges says which rules an edit added, took away or changed, each by what it is for.
func ruleChanges(old, now []firmware.Rule) map[string]string {
	name := func(r firmware.Rule) string {
		return strings.Trim(strings.Join([]string{"rule", string(r.Site), r.Model}, " "), " ")
	}
	says := func(r firmware.Rule) string {
		if r.Downgrade {
			return r.Value + ", also down"
		}
		return r.Value
	}
	was, is := map[string]string{}, map[string]string{}
	for _, r := range old {
		was[name(r)] = says(r)
	}
	for _, r := range now {
		is[name(r)] = says(r)
	}
	var triples []string
	for n, v := range was {
		triples = append(triples, n, v, is[n])
	}
	for n, v := range is {
		if _, both := was[n]; !both {
			triples = append(triples, n, "", v)
		}
	}
	return diff(triples...)
}
