package admin_test

import (
	"context"
	"errors"
	"testing"

	"muster/internal/fleet"
	"muster/internal/plane/admin"
	"muster/internal/store"
)

// A torn store cannot count devices.
type torn struct{ store.Store }

func (torn) CountDevices(context.Context, fleet.AccountID, fleet.DeviceQuery) (int, error) {
	return 0, errors.New("disk gone")
}

func TestAGroupWhoseDevicesCannotBeCountedIsAFailureAndNotAGroupOfNobodyKnowsHowMany(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.want(201, "POST", "/accounts/acme/device-groups", obj{"metadata": obj{"name": "all"}, "spec": obj{"kind": "dynamic", "filter": `family = "polyos"`}})
	o := a.options
	o.Store = torn{a.store}
	a.handler = admin.New(o)
	a.want(500, "GET", "/accounts/acme/device-groups", nil)
	a.want(500, "GET", "/device-groups/all", nil)
}
