package policy_test

import (
	"fmt"

	"muster/internal/policy"
)

// A site overrides the account, and the answer remembers both.
func ExampleResolve() {
	e := policy.Resolve(
		policy.Layer{Level: policy.Site, Name: "Oslo", Values: map[policy.Key]string{"time.zone": "CET"}},
		policy.Layer{Level: policy.Account, Name: "Acme", Values: map[policy.Key]string{"time.zone": "UTC"}},
	)
	s, _ := e.Get("time.zone")
	fmt.Println(s.Value, "from", s.From.Level, s.From.Name, "hiding", s.Hidden[0].Level, s.Hidden[0].Name)
	// Output: CET from site Oslo hiding account Acme
}
