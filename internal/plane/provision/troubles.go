package provision

import (
	"context"
	"errors"

	"muster/internal/fleet"
)

// watched counts the visits that are saved, and looks through them for what somebody has to do
// something about. Phones do not wait for it: visits are saved long after their answers.
type watched struct {
	fleet.VisitStore
	count *traffic
	keep  fleet.TroubleStore                      // nil: nobody keeps troubles
	tell  func(fleet.AccountID, []fleet.DeviceID) // nil: nobody hears
}

// SaveVisits saves them, and the newest trouble of each device.
func (w watched) SaveVisits(ctx context.Context, id fleet.AccountID, visits []fleet.Visit) error {
	err := w.VisitStore.SaveVisits(ctx, id, visits)
	w.count.count(id, visits)
	if w.keep == nil {
		return err
	}
	found := map[fleet.MAC]fleet.Trouble{}
	for i := range visits {
		if v := &visits[i]; fleet.ReasonOf(v.Reason).Trouble && !v.At.Before(found[v.MAC].At) {
			found[v.MAC] = fleet.TroubleOf(*v)
		}
	}
	if len(found) == 0 {
		return err
	}
	news, failed := w.keep.SaveTroubles(ctx, id, found)
	switch {
	case len(news) == 0 || w.tell == nil:
	case len(news) > named:
		w.tell(id, nil)
	default:
		w.tell(id, news)
	}
	return errors.Join(err, failed)
}
