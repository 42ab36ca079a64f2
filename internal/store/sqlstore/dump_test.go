package sqlstore

import (
	"database/sql"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store/storetest"
	"muster/internal/store/storetest/pgserver"
)

// A dump of each schema that was ever released stands in testdata and is never
// made again. MUSTER_TEST_DUMP=1 writes those of a schema that has none yet.
func dumps(schema int) map[string]string {
	return map[string]string{
		"sqlite":     fmt.Sprintf("testdata/schema-%d.sqlite.sql", schema),
		"postgresql": fmt.Sprintf("testdata/schema-%d.postgres.sql", schema),
	}
}

// dumped says what Fill left in every dump and no list shows.
func dumped(t *testing.T, s *Store) storetest.Filled {
	t.Helper()
	top, err := s.Operator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	acme, err := s.FindAccount(t.Context(), top.ID, "acme")
	if err != nil {
		t.Fatal(err)
	}
	var hash string
	f := storetest.Filled{Customer: acme.ID}
	err = errors.Join(s.r.QueryRow(`SELECT hash FROM token`).Scan(&hash), s.r.QueryRow(`SELECT scope, key FROM remembered`).Scan(&f.Scope, &f.Key))
	err = errors.Join(err, decodeHash(&f.Token, hash))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestADumpOfEachReleasedSchemaIsOpenedByTodaysCode(t *testing.T) {
	writeDumps(t)
	for schema := 1; schema <= Schema; schema++ {
		if testing.Short() && schema != 1 && schema < Schema-1 {
			continue // the inner loop opens the first and the newest
		}
		answers := map[string]any{}
		for engine, file := range dumps(schema) {
			t.Run(fmt.Sprint("schema ", schema, " on ", engine), func(t *testing.T) {
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatalf("%v: a schema is released with a dump of it; MUSTER_TEST_DUMP=1 writes it", err)
				}
				url := engines[engine](t)
				damage(t, url, string(text))
				s := openAt(t, url)
				f := dumped(t, s)
				answers[engine] = everything(t, s, f)
				check(t, s, f)
				goesOn(t, s, f)
			})
		}
		if d := storetest.Diff(answers["sqlite"], answers["postgresql"]); d != "" && len(answers) == 2 {
			t.Errorf("schema %d answers differently: -sqlite +postgresql\n%s", schema, d)
		}
	}
}

// check reads back what Fill put in, secrets included.
func check(t *testing.T, s *Store, f storetest.Filled) {
	t.Helper()
	a := storetest.Answers(t, s, f.Customer)[0]
	known := fleet.MAC{0x00, 0x04, 0xf2, 0xfe, 0, 1}
	d, err := s.DeviceByMAC(t.Context(), f.Customer, known)
	if err != nil {
		t.Fatal(err)
	}
	remembered, _, err := s.Remember(t.Context(), f.Scope, f.Key, [32]byte{}, time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	site, user := string(a.Sites[0].ID), string(a.Users[0].ID)
	at := time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)
	is := func(what string, got, want any) {
		t.Helper()
		if diff := storetest.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
	is("display name", a.Account.DisplayName, `Acme – "Ünïon" & <sons> 'x' \`)
	is("existing", a.Account.Existing, true)
	is("pair", a.Provisioning.Current.Password, secret.New(storetest.Canary+"-2"))
	is("old pair", a.History[1].Password, secret.New(storetest.Canary+"-1"))
	is("using", []int{a.History[0].Using, a.History[1].Using}, []int{1, 1})
	is("defaults", a.Provisioning.Defaults, fleet.DeviceDefaults{PollInterval: time.Hour, TimeServer: "time.example", GMTOffset: time.Hour, CheckSync: true, AdminPassword: secret.New(storetest.Canary + "-admin")})
	is("waves", a.Provisioning.AutoSync, fleet.AutoSync{Sites: []string{site}, Waves: []int{10, 100}})
	is("device", d, fleet.Device{ID: d.ID, Account: f.Customer, MAC: known, Serial: "S-1", Name: "Reception", Family: fleet.UCS, Model: "VVX 450", Onboarding: fleet.Provisioned, Lifecycle: fleet.Associated, Site: site, Room: string(a.Rooms[0].ID),
		Groups: []string{string(a.Groups[0].ID)}, User: user, AutoSync: "include", Held: true, Labels: map[string]string{"floor": "3"}, CreatedAt: d.CreatedAt, UpdatedAt: d.UpdatedAt, Revision: 1,
		Observed: fleet.Observed{Trouble: d.Trouble, FirstSeen: at, LastSeen: at, LastSync: at, Holds: 2, Used: 2, SoftwareVersion: "6.4.7", Address: "192.0.2.1", ExternalServer: "https://other.example",
			Link:  fleet.Link{Connection: fleet.Online, Since: at, Node: "node", Says: 2},
			Order: fleet.Order{ID: "cmd_1", Generation: 2, State: fleet.Refused, Road: "channel", Reason: "no", At: at, Tries: 3}}})
	is("log", a.Contents["0004f2fe0001/0004f2fe0001-app.log"], "one\n"+storetest.Canary+"two\n"+storetest.Canary+"\x00\xff\n"+storetest.Canary)
	is("empty file", a.Contents["0004f2fe0001/0004f2fe0001-empty.log"], "")
	is("policy", a.Policies[0].Settings, map[policy.Key]string{"device.auth.localAdminPassword": storetest.Canary + "-policy", "x": `& < " ' ; ü \`})
	is("site", a.Sites[0], fleet.Site{ID: fleet.SiteID(site), Account: f.Customer, Name: "Berlin", Region: "eu/de", Address: "Straße 1", Profile: a.Sites[0].Profile, PIN: "0123", OnlyNew: true, Labels: map[string]string{"l": "v"}, Revision: 1,
		Subnets:   []fleet.Subnet{{Public: netip.MustParsePrefix("203.0.113.7/32"), Private: netip.MustParsePrefix("10.0.0.0/8")}, {Public: netip.MustParsePrefix("2001:db8::/48")}},
		CreatedAt: a.Sites[0].CreatedAt, UpdatedAt: a.Sites[0].UpdatedAt})
	there := 0 // later schemas are filled with more devices
	for _, d := range a.Devices {
		if d.Site == site {
			there++
		}
	}
	is("populations", a.Populations, map[string]int{site: there, d.Room: 1, d.Groups[0]: 1, user: 1})
	is("user's groups", a.Users[0].Groups, []string{string(a.UserGroups[0].ID)})
	is("view's columns", a.Views[0].Columns, []string{"name", "mac"})
	is("pending", len(a.Pending), 2)
	is("remembered", string(remembered.Body), `{"token":"`+storetest.Canary+`-remembered"}`)
}

// writeDumps writes the dumps of today's schema when asked to and there are
// none: both of one content.
func writeDumps(t *testing.T) {
	t.Helper()
	files := dumps(Schema)
	if _, err := os.Stat(files["sqlite"]); os.Getenv("MUSTER_TEST_DUMP") == "" || err == nil {
		return
	}
	s := openAt(t, engines["sqlite"](t))
	storetest.Fill(t, s)
	backup, url := filepath.Join(t.TempDir(), "backup.db"), pgserver.New(t)
	if err := errors.Join(s.Backup(t.Context(), backup), Restore(t.Context(), backup, Options{URL: url, Keyring: testKeys(t)}), os.MkdirAll("testdata", 0o755)); err != nil {
		t.Fatal(err)
	}
	// Newer versions of pg_dump write commands of psql, which servers do not know.
	post := regexp.MustCompile(`(?m)^(\\.*|--( .*)?|)\n`).ReplaceAllString(pgserver.Dump(t, url), "")
	for file, text := range map[string]string{files["sqlite"]: dumpSQLite(t, s.r), files["postgresql"]: post} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// dumpSQLite is a database as the statements that make it.
func dumpSQLite(t *testing.T, db *sql.DB) string {
	t.Helper()
	ask := func(q string, args ...any) []string {
		r, err := db.Query(q, args...)
		out, err := collect(r, err, func(r row) (s string, err error) { return s, r.Scan(&s) })
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	var b strings.Builder
	for _, table := range append([]string{"goose_db_version"}, tables...) {
		b.WriteString(ask(`SELECT sql FROM sqlite_master WHERE type = 'table' AND name = $1`, table)[0] + ";\n")
		values := strings.Join(ask(`SELECT 'quote(' || name || ')' FROM pragma_table_info($1)`, table), ` || ', ' || `)
		order := "rowid"
		switch table {
		case "account":
			order = "path"
		case "visit_batch", "device_trouble", "policy_past", "firmware_file", "ca_generation": // without one
			order = "1"
		}
		for _, v := range ask(`SELECT ` + values + ` FROM ` + table + ` ORDER BY ` + order) {
			b.WriteString("INSERT INTO " + table + " VALUES (" + v + ");\n")
		}
	}
	for _, index := range ask(`SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`) {
		b.WriteString(index + ";\n")
	}
	return b.String()
}
