package fleet

import "context"

type dryRunKey struct{}

// DryRun returns a context under which a Store's writing methods do everything
// they else do, checks by the database and the audit line included, and then
// take it all back instead of committing. What they return is what would be.
func DryRun(ctx context.Context) context.Context {
	return context.WithValue(ctx, dryRunKey{}, true)
}

// IsDryRun reports whether ctx is one of DryRun's.
func IsDryRun(ctx context.Context) bool { return ctx.Value(dryRunKey{}) != nil }
