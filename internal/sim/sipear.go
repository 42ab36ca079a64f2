package sim

import (
	"context"
	"sync"
)

func (l *lan) openSIP(ctx context.Context, at string, work *sync.WaitGroup) error { return nil }
