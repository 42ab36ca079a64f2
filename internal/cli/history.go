package cli

import (
	"context"
	"fmt"

	"muster/client"
)

// shownPast is how many states of a policy describe shows.
const shownPast = 10

// past prints what a policy was, the newest first.
func (s *session) past(ctx context.Context, c *client.Client, id string) error {
	fmt.Fprintln(s.out, "History:")
	n := 0
	for r, err := range c.PolicyHistory(ctx, id, client.Query{PageSize: shownPast}) {
		if err != nil {
			return err
		}
		if n++; n > shownPast {
			break
		}
		fmt.Fprintf(s.out, "  revision %d, %s, by %s\n", r.Revision, when(r.At), plainText(r.By))
		for _, c := range r.Changed {
			fmt.Fprintf(s.out, "    %s: %s → %s\n", plainText(c.What), orNone(c.Before), orNone(c.After))
		}
	}
	return nil
}

func orNone(v *string) string {
	if v == nil {
		return "-"
	}
	return plainText(*v)
}
