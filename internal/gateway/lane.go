package gateway

import (
	"context"
	"iter"
	"sync"
	"time"

	"muster/internal/fleet"
)

// lanes let one task of a phone be done at a time, and those of many phones at
// once. A task that has to wait leaves its lane and comes back; a goroutine is there
// only for a lane in which something is to be done.
type lanes struct {
	try func(context.Context, *task) // under no lock

	mu    sync.Mutex
	ctx   context.Context // nil: not started, tasks wait
	ready map[string][]*task
	busy  map[string]bool
	rests map[string]map[*task]bool // waiting for their next try
	slots chan struct{}
	work  sync.WaitGroup
}

func newLanes(atOnce int, try func(context.Context, *task)) *lanes {
	return &lanes{try: try, ready: map[string][]*task{}, busy: map[string]bool{}, rests: map[string]map[*task]bool{}, slots: make(chan struct{}, atOnce)}
}

// start begins, and stop waits until what was begun is over.
func (l *lanes) start(ctx context.Context) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ctx = ctx
	for lane := range l.ready {
		l.run(lane)
	}
}

func (l *lanes) stop() {
	l.mu.Lock()
	for _, all := range l.rests {
		for t := range all {
			t.timer.Stop()
		}
	}
	l.mu.Unlock()
	l.work.Wait()
}

func (l *lanes) add(t *task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.push(t)
}

func (l *lanes) push(t *task) {
	lane := t.lane()
	l.ready[lane] = append(l.ready[lane], t)
	if l.ctx != nil {
		l.run(lane)
	}
}

// run has the lane worked on; under mu.
func (l *lanes) run(lane string) {
	if l.busy[lane] || l.ctx.Err() != nil {
		return
	}
	l.busy[lane] = true
	l.work.Go(func() {
		for {
			select {
			case l.slots <- struct{}{}:
			case <-l.ctx.Done():
				return
			}
			t := l.pop(lane)
			if t == nil {
				<-l.slots
				return
			}
			l.try(l.ctx, t)
			<-l.slots
		}
	})
}

func (l *lanes) pop(lane string) *task {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := l.ready[lane]
	if len(all) == 0 {
		delete(l.busy, lane)
		delete(l.ready, lane)
		return nil
	}
	l.ready[lane] = all[1:]
	return all[0]
}

// rest has a task tried again after a while, or when its lane is kicked.
func (l *lanes) rest(t *task, d time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	lane := t.lane()
	if l.rests[lane] == nil {
		l.rests[lane] = map[*task]bool{}
	}
	l.rests[lane][t] = true
	t.timer = time.AfterFunc(d, func() { l.wake(lane, t) })
}

func (l *lanes) wake(lane string, t *task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.rests[lane][t] {
		return
	}
	l.unrest(lane, t)
	l.push(t)
}

// remove takes out a task that rests: it is answered.
func (l *lanes) remove(t *task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if lane := t.lane(); l.rests[lane][t] {
		t.timer.Stop()
		l.unrest(lane, t)
	}
}

func (l *lanes) unrest(lane string, t *task) {
	delete(l.rests[lane], t)
	if len(l.rests[lane]) == 0 {
		delete(l.rests, lane)
	}
}

// kick has what rests tried now: the phone was just seen to be ready.
func (l *lanes) kick(devices iter.Seq[fleet.DeviceID]) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for id := range devices {
		for t := range l.rests[string(id)] {
			t.timer.Stop()
			l.unrest(string(id), t)
			l.push(t)
		}
	}
}
