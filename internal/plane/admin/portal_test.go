package admin_test

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
)

// The types are made by Node, which a machine that works on Go alone need not
// have: so the file says of which document it is. With MUSTER_DOCUMENT the
// document is written there instead, for `make portal-types`.
func TestThePortalsTypesAreOfTheDocumentThatIsServed(t *testing.T) {
	h := start(t)
	w := httptest.NewRecorder()
	h.handler.ServeHTTP(w, httptest.NewRequest("GET", "/api/v1/openapi.json", nil))
	if file := os.Getenv("MUSTER_DOCUMENT"); file != "" {
		must(t, os.WriteFile(file, w.Body.Bytes(), 0o600))
		return
	}
	text := strings.TrimSpace(w.Body.String())
	if version := regexp.MustCompile(`"version":"[^"]*"`).FindString(text); version != "" {
		text = strings.Replace(text, version, `"version":""`, 1)
	}
	sum := sha256.Sum256([]byte(text))
	types, err := os.ReadFile("../../../web/src/api/schema.d.ts")
	must(t, err)
	if !strings.Contains(string(types[:min(len(types), 400)]), hex.EncodeToString(sum[:])) {
		t.Error("web/src/api/schema.d.ts is of another document: make portal-types")
	}
}
