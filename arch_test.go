// Package muster_test keeps the plan of the house: who may import whom. It
// reads the files itself, since go test caches what a child process read.
package muster_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// floors is the map of the house, from house floor 0 up. A package imports
// only from floors below its own.
var floors = map[string]int{
	"internal/fault":  0,
	"internal/secret": 0,
	"internal/reach":  0,
	"client":          0,

	"internal/fleet": 1,

	"internal/policy":   2,
	"internal/catalog":  2,
	"internal/access":   2,
	"internal/filter":   2,
	"internal/job":      2,
	"internal/order":    2,
	"internal/pairing":  2,
	"internal/claim":    2,
	"internal/bundle":   2,
	"internal/ca":       2,
	"internal/firmware": 2,
	"internal/event":    2,
	"internal/dhcp":     2,

	"internal/ca/csr":    2,
	"internal/ca/catest": 0,
	"internal/ca/est":    3,
	"internal/ca/scep":   3,

	"internal/dialect": 3,
	// The vendors: one door (internal/dialect) and rooms behind it.
	"internal/dialect/ucs":         4,
	"internal/dialect/polyos":      4,
	"internal/dialect/j100":        4,
	"internal/dialect/dialecttest": 5,

	"internal/autosync":                 4,
	"internal/checksync":                4,
	"internal/stack":                    5,
	"internal/migration":                5,
	"internal/store":                    5,
	"internal/roster":                   6,
	"internal/inventory":                6,
	"internal/work":                     6,
	"internal/store/sqlstore":           6,
	"internal/store/storetest":          6,
	"internal/store/storetest/litefile": 7,
	"internal/store/storetest/pgserver": 0,
	"internal/impact":                   7,
	"internal/plane/admin":              8,
	"internal/plane/admin/ui":           0,
	"internal/plane/provision":          8,
	"internal/plane/channel":            8,
	"internal/plane/enroll":             8,
	"internal/plane/image":              8,
	"internal/plane/trust":              8,
	"internal/gateway":                  8,
	"internal/gateway/keep":             5,
	"internal/gateway/lan":              5,
	"internal/bus":                      5,
	"internal/pki":                      1,
	"internal/gateway/phone":            5,

	"internal/app":       9,
	"internal/sim":       0, // imports no room: it must be able to disagree
	"internal/housetest": 10,
	"internal/demo":      10,
	"internal/cli":       11,
	"cmd/muster":         12,

	"bench":           11, // seeds its fleets through the store
	"bench/bare":      0,
	"bench/broker":    11,
	"bench/loadgen":   0,
	"internal/golden": 0,
}

// cms are the rooms of the lower floors that read and write CMS messages, which the standard
// library does not.
var cms = map[string]bool{"internal/ca/est": true, "internal/ca/scep": true}

// std lists the floors that import the standard library only, plus x/crypto.
const stdFloors = 3

func TestEveryPackageStandsOnItsFloor(t *testing.T) {
	for file, imports := range goFiles(t) {
		dir := path.Dir(file)
		if dir == "." {
			continue
		}
		floor, known := floors[dir]
		if !known {
			t.Errorf("%s is in no row of the floors: place it", dir)
			continue
		}
		if strings.HasSuffix(file, "_test.go") {
			continue // tests may climb the stairs
		}
		for _, imp := range imports {
			if rest, ours := strings.CutPrefix(imp, "muster/"); ours {
				if below, ok := floors[rest]; !ok || below >= floor {
					t.Errorf("%s (floor %d) imports %s (floor %d)", file, floor, rest, below)
				}
				continue
			}
			first, _, _ := strings.Cut(imp, "/")
			if floor <= stdFloors && strings.Contains(first, ".") && !strings.HasPrefix(imp, "golang.org/x/crypto") && dir != "internal/sim" && dir != "bench/loadgen" && !(cms[dir] && imp == "github.com/smallstep/pkcs7") {
				t.Errorf("%s (floor %d) imports %s: the lower floors use the standard library only", file, floor, imp)
			}
		}
	}
}

// revealers are the files that may see a secret in clear, each with the reason.
var revealers = map[string]string{
	"internal/secret/text.go":            "defines it",
	"internal/fleet/credentials.go":      "checks what families can be told",
	"internal/fleet/settle.go":           "measures the device's administrator password",
	"internal/fleet/devicepair.go":       "makes the devices' own pairs of the account's",
	"internal/plane/provision/own.go":    "compares a device's own pair with what it presents",
	"internal/plane/provision/digest.go": "compares a device's own pair with what it presents",
	"internal/app/token.go":              "writes the first operator token into its file, and prints the first sign-in link",
	"internal/plane/provision/proof.go":  "prepares the pairs that requests are compared with",
	"internal/store/sqlstore/pairing.go": "hashes a pairing's token and a channel's password",
	"internal/plane/enroll/discover.go":  "tells a device the pair of its home, and the token that proves it",
	"internal/plane/enroll/gateway.go":   "tells a gateway the password of its channel",
	"internal/pairing/pairing.go":        "hashes the tokens and passwords that it makes",
	"internal/claim/profile.go":          "measures the password of a provisioning server",
	"internal/store/sqlstore/gateway.go": "seals the logins of phones, and measures them",
	"internal/app/gatewayroster.go":      "tells a gateway the logins of its phones",
	"internal/plane/admin/gateways.go":   "shows a new token, once",
	"internal/plane/enroll/server.go":    "tells a device its pairing's token, and the password of its channel",
	"internal/store/sqlstore/seal.go":    "opens sealed content: policies, files of phones, remembered answers",
	"internal/fleet/checksync.go":        "measures the password of check-sync",

	"internal/gateway/keep/keep.go": "opens the gateway's sealed file",
	"internal/gateway/enroll.go":    "shows the server the gateway's one-time token",
	"internal/gateway/identity.go":  "hashes the token that an identity was got with",
	"internal/gateway/uplink.go":    "shows the server the gateway's password",

	"internal/ca/key.go":      "parses the keys of authorities",
	"internal/ca/make.go":     "parses a key that is imported",
	"internal/ca/password.go": "hashes one-time passwords",

	"internal/checksync/digest.go": "answers a phone's Digest challenge",

	"internal/gateway/phone/wire.go": "opens a phone's REST API",
	"internal/gateway/phone/push.go": "answers a phone's Digest challenge",

	"internal/dialect/j100/identity.go":    "writes the one-time password into the device's own file",
	"internal/dialect/ucs/identity.go":     "writes the one-time password into the device's own file",
	"internal/plane/provision/identity.go": "keys kept files by the one-time password in them",

	"internal/dialect/ucs/credentials.go": "writes the pair into the device's own file",
	"internal/dialect/ucs/move.go":        "writes the pair of its home for a device that enrolls",
	"internal/dialect/ucs/defaults.go":    "writes the administrator's password into the device's own file",

	"internal/plane/admin/provisioning.go": "shows the pair to who holds the reveal right",
	"internal/plane/admin/dhcp.go":         "writes the pair into DHCP options, for who holds the reveal right",
	"internal/plane/admin/tokens.go":       "shows a new token, once",
	"internal/plane/admin/certificates.go": "shows a new one-time password to who holds the reveal right",
	"internal/access/totp.go":              "makes the codes of authenticators",
	"internal/plane/admin/session.go":      "sets the cookie of a new session",
	"internal/plane/admin/sso.go":          "shows the identity provider the server's own secret",
	"internal/plane/admin/security.go":     "shows the key of a new authenticator and recovery codes, once",
	"internal/plane/admin/invite.go":       "shows a new sign-in link, once",
	"internal/plane/admin/uploads.go":      "masks passwords in what devices left",

	"internal/dialect/polyos/credentials.go": "writes the pair into the device's own file",
	"internal/dialect/polyos/move.go":        "writes the pair of its home for a device that enrolls",
	"internal/dialect/polyos/defaults.go":    "writes the administrator's password into the device's own file",

	"internal/dialect/j100/credentials.go": "writes the pair into the device's own file",
	"internal/dialect/j100/move.go":        "writes the pair of its home for a device that enrolls",
	"internal/dialect/j100/defaults.go":    "writes the administrator's password into the device's own file",
}

func TestSecretsAreRevealedInAHandfulOfFiles(t *testing.T) {
	for file := range goFiles(t) {
		if strings.HasSuffix(file, "_test.go") || revealers[file] != "" {
			continue
		}
		text, err := os.ReadFile(filepath.FromSlash(file))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), ".Reveal()") {
			t.Errorf("%s reveals a secret; if it must, list it with its reason", file)
		}
	}
}

// goFiles returns the imports of every Go file, by slash path.
func goFiles(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if n := d.Name(); p != "." && (strings.HasPrefix(n, ".") || n == "node_modules" || n == "testdata" || n == "tools" || n == "bin") {
				return filepath.SkipDir
			}
			if _, err := os.Stat(filepath.Join(p, "go.mod")); p != "." && err == nil {
				return filepath.SkipDir // a module of its own, which can import nothing of ours
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		imports := []string{}
		for _, s := range f.Imports {
			v, _ := strconv.Unquote(s.Path.Value)
			imports = append(imports, v)
		}
		out[filepath.ToSlash(p)] = imports
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
