package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

// warned are the codes of an answer's warnings.
func warned(out answer) string {
	var codes []string
	list, _ := at(out.JSON, "warnings").([]any)
	for _, w := range list {
		codes = append(codes, fmt.Sprint(at(w, "code")))
	}
	return strings.Join(codes, " ")
}

func TestPlainHTTPBesideAPrivateCAIsWarnedOf(t *testing.T) {
	a := start(t)
	a.account("acme")
	out := a.patch(200, obj{"http": "all"})
	is(t, "all", warned(out), "rootNeeded")
	if s := fmt.Sprint(at(out.JSON, "warnings", 0, "detail")); !strings.Contains(s, "/pki/root.pem") {
		t.Errorf("the warning says %q", s)
	}
	is(t, "without Auto-Sync nobody is moved", warned(a.patch(200, obj{"autoSync": obj{"enabled": false}})), "")
	is(t, "noSecrets", warned(a.patch(200, obj{"http": "noSecrets", "autoSync": obj{"enabled": true}})), "")
}

func TestAnEditWarnsOfPhonesThatAskOnceADay(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	a.device(id, "00e0dbabcd02", "Studio X50")
	edit := func(n int, overlap string) answer {
		t.Helper()
		return a.patch(200, obj{"serverUser": fmt.Sprint("user", n), "overlap": overlap})
	}
	is(t, "an account without J100", warned(edit(1, "24h")), "")
	a.device(id, "00073b000001", "J179")
	out := edit(2, "24h")
	is(t, "a short overlap", warned(out), "slowPolling")
	if s := fmt.Sprint(at(out.JSON, "warnings", 0, "detail")); !strings.Contains(s, "1 J100") || !strings.Contains(s, "24h") {
		t.Errorf("the warning says %q", s)
	}
	is(t, "a long one", warned(edit(3, "48h")), "")
	is(t, "no edit of the pair", warned(a.patch(200, obj{"overlap": "1h"})), "")
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	is(t, "without Auto-Sync", warned(edit(4, "24h")), "")
}
