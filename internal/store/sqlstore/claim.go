package sqlstore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

func profilePlace(id fleet.ProfileID) string { return fmt.Sprintf("profile/%s/password", id) }
func codePlace(id fleet.CodeID) string       { return fmt.Sprintf("enrollment_code/%s", id) }

const profileColumns = `server_type, url, server_user, password, root_ca, phone_group, issue_identity, first_contact, edition`

// maxProfiles bound what an account may have of either.
const maxProfiles, maxCodes = 1000, 10_000

// profiles is the noun; what is sealed needs the store.
func (s *Store) profiles() *noun[fleet.Profile] {
	return &noun[fleet.Profile]{
		table: "profile", what: "profile", action: "profile", prefix: "prf_", most: func(limits) int { return maxProfiles },
		own: profileColumns,
		common: func(v *fleet.Profile) common {
			return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
		},
		values: func(v fleet.Profile) []any {
			return []any{v.ServerType, v.URL, v.User, s.keys.Seal(profilePlace(v.ID), v.Password), v.RootCA, v.PhoneGroup, v.IssueIdentity, v.FirstContact, v.Edition}
		},
		scan: func(v *fleet.Profile) ([]any, func() error) {
			var sealed string
			return []any{&v.ServerType, &v.URL, &v.User, &sealed, &v.RootCA, &v.PhoneGroup, &v.IssueIdentity, &v.FirstContact, &v.Edition}, func() (err error) {
				v.Password, err = s.keys.Open(profilePlace(v.ID), sealed)
				return err
			}
		},
		fields: func(v fleet.Profile) []string {
			return []string{"serverType", string(v.ServerType), "provisioningURL", v.URL, "user", v.User, "password", s.fingerprint(v.Password), "rootCA", v.RootCA,
				"phoneGroup", fmt.Sprint(v.PhoneGroup), "issueIdentity", onOff(v.IssueIdentity), "firstContact", string(v.FirstContact), "edition", fmt.Sprint(v.Edition)}
		},
		hidden: map[string]bool{"password": true, "rootCA": true},
		check: func(v fleet.Profile) error {
			_, err := claim.CheckProfile(v, s.now())
			return errors.Join(err, checkText("/spec/provisioningURL", v.URL), checkText("/spec/provisioningURL", v.User), checkText("/spec/rootCA", v.RootCA))
		},
		refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *fleet.Profile) error {
			if v.ID == "" {
				v.Edition = 1
				return nil
			}
			old, err := s.profiles().mine(ctx, tx, v.Account, string(v.ID))
			if err != nil {
				return err
			}
			if v.Edition = old.Edition; told(old) != told(*v) || !old.Password.Equal(v.Password) && !(old.Password.Empty() && v.Password.Empty()) {
				v.Edition++
			}
			return nil
		},
	}
}

// told is what of a profile reaches devices, but for the password.
func told(p fleet.Profile) string {
	return strings.Join([]string{string(p.ServerType), claim.Location(p), p.User, p.RootCA, fmt.Sprint(p.PhoneGroup, p.IssueIdentity)}, "\n")
}

// fingerprint tells secrets apart that the trail does not hold.
func (s *Store) fingerprint(t secret.Text) string {
	if t.Empty() {
		return ""
	}
	return s.keyedHash("profile", t)
}

// CreateProfile implements claim.Store.
func (s *Store) CreateProfile(ctx context.Context, by fleet.Actor, v fleet.Profile) (fleet.Profile, error) {
	return s.profiles().create(ctx, s, by, v)
}

// FindProfile implements claim.Store.
func (s *Store) FindProfile(ctx context.Context, root fleet.AccountID, ref string) (fleet.Profile, error) {
	return s.profiles().find(ctx, s, root, ref)
}

// Profiles implements claim.Store.
func (s *Store) Profiles(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Profile, error) {
	return s.profiles().list(ctx, s, id, p)
}

// SaveProfile implements claim.Store.
func (s *Store) SaveProfile(ctx context.Context, by fleet.Actor, v fleet.Profile) (fleet.Profile, error) {
	return s.profiles().save(ctx, s, by, v)
}

// DeleteProfile implements claim.Store.
func (s *Store) DeleteProfile(ctx context.Context, by fleet.Actor, id fleet.AccountID, p fleet.ProfileID) error {
	return s.profiles().remove(ctx, s, by, id, string(p), func(tx *sql.Tx, _ fleet.Profile, _ map[string]string) error {
		if err := s.lockAudit(ctx, tx); err != nil {
			return err
		}
		var name string
		err := tx.QueryRowContext(ctx, `SELECT name FROM site WHERE profile <> '' AND profile = $1 ORDER BY id LIMIT 1`, p).Scan(&name)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err == nil {
			err = fault.Coded(fault.Conflict, "inUse", "site %s has this profile: give it another one first", name)
		}
		return err
	})
}

// Homes implements fleet.PlaceStore.
func (s *Store) Homes(ctx context.Context, id fleet.AccountID) (map[fleet.SiteID]fleet.Home, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT t.id, p.id, p.edition, p.server_type, p.phone_group, p.root_ca <> '' FROM site t JOIN profile p ON p.id = t.profile WHERE t.account = $1 AND t.profile <> ''`, id)
	out := map[fleet.SiteID]fleet.Home{}
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var t fleet.SiteID
		var h fleet.Home
		err = r.Scan(&t, &h.Profile, &h.Edition, &h.Server, &h.Group, &h.Root)
		out[t] = h
		return none, err
	})
	return out, s.failed(err)
}

// ProfileUses implements claim.Store.
func (s *Store) ProfileUses(ctx context.Context, id fleet.AccountID) (map[fleet.ProfileID]claim.Uses, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT p.id, count(DISTINCT t.id), count(d.id), coalesce(sum(CASE WHEN d.id IS NOT NULL AND (d.enrolled_profile <> p.id OR d.enrolled_edition <> p.edition) THEN 1 ELSE 0 END), 0)
		FROM profile p JOIN site t ON t.profile = p.id AND t.profile <> '' LEFT JOIN device d ON d.account = t.account AND d.site = t.id AND d.site <> '' AND d.enrolled_at <> 0
		WHERE p.account = $1 GROUP BY p.id`, id)
	out := map[fleet.ProfileID]claim.Uses{}
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var p fleet.ProfileID
		var u claim.Uses
		err = r.Scan(&p, &u.Sites, &u.Enrolled, &u.Behind)
		out[p] = u
		return none, err
	})
	return out, s.failed(err)
}

// above lists an account and those above it, the account first.
func above(a fleet.Account) []fleet.AccountID {
	ids := strings.Split(strings.Trim(a.Path, "/"), "/")
	out := make([]fleet.AccountID, 0, len(ids))
	for i := len(ids) - 1; i >= 0; i-- {
		out = append(out, fleet.AccountID(ids[i]))
	}
	return out
}

// ReachProfile implements claim.Store.
func (s *Store) ReachProfile(ctx context.Context, id fleet.AccountID, ref string) (fleet.Profile, error) {
	a, err := s.Account(ctx, id)
	if err != nil {
		return fleet.Profile{}, err
	}
	k := s.profiles()
	for _, id := range above(a) {
		v, err := k.row(s.r.QueryRowContext(ctx, `SELECT `+commonColumns+k.own+` FROM profile WHERE account = $1 AND (id = $2 OR name = $2) ORDER BY CASE WHEN id = $2 THEN 0 ELSE 1 END LIMIT 1`, id, ref))
		if err == nil || !isMissing(err) {
			return v, s.failed(err)
		}
	}
	return fleet.Profile{}, fault.New(fault.Missing, "no such profile")
}

// reaches fails when a site names a profile that its account does not reach.
// What the site named before is not looked at: old databases may hold anything.
func (s *Store) reaches(ctx context.Context, tx *sql.Tx, v *fleet.Site) error {
	if v.Profile == "" {
		return nil
	}
	var was string
	err := tx.QueryRowContext(ctx, `SELECT profile FROM site WHERE id = $1 AND account = $2`, v.ID, v.Account).Scan(&was)
	if err = ignoreNoRows(err); err != nil || was == v.Profile {
		return err
	}
	a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, v.Account))
	if err != nil {
		return err
	}
	for _, id := range above(a) {
		if ok, err := s.exists(ctx, tx, "profile", id, v.Profile); ok || err != nil {
			return err
		}
	}
	return fault.Bad("/spec/profile", "reference", "neither the account nor one above it has such a profile")
}

func ignoreNoRows(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	return err
}

// ownPIN fails when another site of the account has v's PIN: a provisioning code
// would not say which is meant.
func (s *Store) ownPIN(ctx context.Context, tx *sql.Tx, v fleet.Site) error {
	if v.PIN == "" {
		return nil
	}
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	var name string
	err := tx.QueryRowContext(ctx, `SELECT name FROM site WHERE account = $1 AND pin = $2 AND id <> $3 LIMIT 1`, v.Account, v.PIN, v.ID).Scan(&name)
	if err == nil {
		e := fault.Bad("/spec/pin", "pinTaken", "site %s has this PIN: each site of an account has its own", name)
		e.Kind, e.Code = fault.Conflict, "pinTaken"
		return e
	}
	return ignoreNoRows(err)
}

// codes is the noun; what is sealed needs the store.
func (s *Store) codes() *noun[fleet.EnrollmentCode] {
	return &noun[fleet.EnrollmentCode]{
		table: "enrollment_code", what: "enrollment code", action: "enrollmentCode", prefix: "cod_", most: func(limits) int { return maxCodes },
		own: "site, kind, hash, code, expires_at, max_uses, uses, approval",
		common: func(v *fleet.EnrollmentCode) common {
			return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
		},
		values: func(v fleet.EnrollmentCode) []any {
			return []any{v.Site, v.Kind, s.codeHash(v.Code), s.keys.Seal(codePlace(v.ID), secret.New(v.Code)), micro(v.ExpiresAt), v.MaxUses, v.Uses, v.Approval}
		},
		scan: func(v *fleet.EnrollmentCode) ([]any, func() error) {
			var hash, sealed string
			var expires int64
			return []any{&v.Site, &v.Kind, &hash, &sealed, &expires, &v.MaxUses, &v.Uses, &v.Approval}, func() error {
				text, err := s.unseal(codePlace(v.ID), sealed)
				v.Code, v.ExpiresAt = string(text), fromMicro(expires)
				return err
			}
		},
		fields: func(v fleet.EnrollmentCode) []string {
			expires := ""
			if !v.ExpiresAt.IsZero() {
				expires = v.ExpiresAt.UTC().Format(time.RFC3339)
			}
			return []string{"site", string(v.Site), "kind", string(v.Kind), "expiresAt", expires, "maxUses", fmt.Sprint(v.MaxUses), "needsApproval", fmt.Sprint(v.Approval)}
		},
		check: func(v fleet.EnrollmentCode) error {
			switch {
			case v.Kind.Digits() == 0:
				return fault.Bad("/spec/kind", "enum", "kind is numeric8 or numeric12")
			case v.MaxUses < 0 || v.MaxUses > 1_000_000:
				return fault.Bad("/spec/maxUses", "range", "maxUses is 1 to 1000000; 0 for as many as come")
			}
			return checkText("/spec/site", string(v.Site))
		},
		refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *fleet.EnrollmentCode) error {
			v.ExpiresAt = fromMicro(micro(v.ExpiresAt))
			if v.ID == "" {
				if err := s.named(ctx, tx, "site", "/spec/site", "site", v.Account, string(v.Site)); err != nil {
					return err
				}
				v.Uses = 0
				return s.drawCode(ctx, tx, v)
			}
			// Uses are counted while somebody edits: what they read is not written back, and who
			// counts meanwhile waits.
			if _, err := tx.ExecContext(ctx, `UPDATE enrollment_code SET uses = uses WHERE id = $1 AND account = $2`, v.ID, v.Account); err != nil {
				return err
			}
			old, err := s.codes().mine(ctx, tx, v.Account, string(v.ID))
			v.Uses, v.Code, v.Kind, v.Site = old.Uses, old.Code, old.Kind, old.Site
			return err
		},
	}
}

// drawCode draws digits that no code has. Twelve never begin with an account's
// number: they would be taken for a provisioning code, and the other way round.
func (s *Store) drawCode(ctx context.Context, tx *sql.Tx, v *fleet.EnrollmentCode) error {
	for range 20 {
		v.Code = digits(v.Kind.Digits())
		var n int
		err := tx.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM enrollment_code WHERE hash = $1) + (SELECT count(*) FROM account WHERE number = $2)`, s.codeHash(v.Code), numberOf(v.Code)).Scan(&n)
		if err != nil || n == 0 {
			return err
		}
	}
	return fault.New(fault.Unavailable, "no free code was found; try again")
}

// numberOf is the account number in a code of twelve digits; "none" in another.
func numberOf(code string) string {
	if len(code) != 12 {
		return "none"
	}
	return code[:8]
}

func digits(n int) string {
	most := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
	v, err := rand.Int(rand.Reader, most)
	if err != nil {
		panic(err) // the reader never fails
	}
	return fmt.Sprintf("%0*d", n, v)
}

func (s *Store) codeHash(code string) string { return s.pairingHash("enrollment code", code) }

// CreateCode implements claim.Store.
func (s *Store) CreateCode(ctx context.Context, by fleet.Actor, v fleet.EnrollmentCode) (fleet.EnrollmentCode, error) {
	return s.codes().create(ctx, s, by, v)
}

// FindCode implements claim.Store.
func (s *Store) FindCode(ctx context.Context, root fleet.AccountID, ref string) (fleet.EnrollmentCode, error) {
	return s.codes().find(ctx, s, root, ref)
}

// Codes implements claim.Store.
func (s *Store) Codes(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.EnrollmentCode, error) {
	return s.codes().list(ctx, s, id, p)
}

// SaveCode implements claim.Store.
func (s *Store) SaveCode(ctx context.Context, by fleet.Actor, v fleet.EnrollmentCode) (fleet.EnrollmentCode, error) {
	return s.codes().save(ctx, s, by, v)
}

// DeleteCode implements claim.Store.
func (s *Store) DeleteCode(ctx context.Context, by fleet.Actor, id fleet.AccountID, c fleet.CodeID) error {
	return s.codes().remove(ctx, s, by, id, string(c), nil)
}
