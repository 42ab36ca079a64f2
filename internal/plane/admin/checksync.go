package admin

import (
	"cmp"
	"fmt"
	"net/netip"
	"strings"

	"muster/internal/fleet"
	"muster/internal/secret"
)

func prefixes(ns []netip.Prefix) []string {
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = n.String()
	}
	return out
}

// changeCheckSync reads how phones are reached. A network may be written as one
// of its addresses, or as an address alone; what is cleared is at its default.
func changeCheckSync(was fleet.CheckSync, w checkSyncWrite, passwordSaid bool) (next fleet.CheckSync, problems []fieldProblem) {
	d := fleet.DefaultCheckSync()
	next = fleet.CheckSync{Port: cmp.Or(w.Port, d.Port), Transport: cmp.Or(w.Transport, d.Transport), User: w.User, Password: was.Password}
	for i, text := range w.Networks {
		n, err := netip.ParsePrefix(strings.TrimSpace(text))
		if a, alone := netip.ParseAddr(strings.TrimSpace(text)); alone == nil && a.Zone() == "" {
			n, err = netip.PrefixFrom(a, a.BitLen()), nil
		}
		if err != nil || n.Addr().Is4In6() {
			problems = append(problems, fieldProblem{Pointer: fmt.Sprintf("/spec/checkSync/networks/%d", i), Code: "network", Detail: "a network looks like 10.0.0.0/8 or 2001:db8::/32"})
			continue
		}
		next.Networks = append(next.Networks, n.Masked())
	}
	if !passwordSaid {
		if w.User == "" { // it was for that user
			next.Password = secret.Text{}
		}
		return next, problems
	}
	switch text, change, ok := secretText(w.Password); {
	case !ok:
		problems = append(problems, fieldProblem{Pointer: "/spec/checkSync/password", Code: "type", Detail: "password takes text or null"})
	case isMask(w.Password):
		problems = append(problems, maskAsValue("/spec/checkSync/password"))
	case change:
		next.Password = text
	}
	return next, problems
}
