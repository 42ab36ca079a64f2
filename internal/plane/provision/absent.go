package provision

import (
	"sync"

	"muster/internal/fleet"
)

// absent remembers kept files that are not there: each UCS phone asks for two
// overrides at every boot, and hardly one has left any. A query for each was a
// twentieth of a boot. An upload of that kind forgets everything, which is
// cheap since uploads of that kind are rare.
type absent struct {
	mu    sync.RWMutex
	files map[keptFile]struct{}
	epoch uint64 // counts what was forgotten
}

type keptFile struct {
	account fleet.AccountID
	mac     fleet.MAC
	name    string
}

// maxAbsent bounds it: 200,000 files of about 100 bytes. Past it all is forgotten.
const maxAbsent = 200_000

func (x *absent) knows(f keptFile) bool {
	x.mu.RLock()
	defer x.mu.RUnlock()
	_, known := x.files[f]
	return known
}

// now is asked before the store is, and given to add.
func (x *absent) now() uint64 {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.epoch
}

// add notes that f was not there, unless something was uploaded meanwhile.
func (x *absent) add(f keptFile, asked uint64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.epoch != asked {
		return
	}
	if x.files == nil || len(x.files) >= maxAbsent {
		x.files = map[keptFile]struct{}{}
	}
	x.files[f] = struct{}{}
}

func (x *absent) forget() {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.epoch++
	x.files = nil
}
