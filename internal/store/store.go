package store

import (
	"context"

	"muster/internal/access"
	"muster/internal/bundle"
	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
)

// Store is everything a backend provides. One method, one transaction: two
// writes that must live or die together are one method.
type Store interface {
	fleet.Store
	fleet.PlaceStore
	fleet.GroupStore
	fleet.GatewayStore
	fleet.VisitStore
	fleet.TroubleStore
	fleet.CaptureStore
	policy.Store
	policy.PastStore
	policy.ImportStore
	access.Store
	job.Store
	pairing.Store
	claim.Store
	bundle.Store
	firmware.Store
	ca.Store

	// Ping reports whether the database answers.
	Ping(ctx context.Context) error
	Close() error
}
