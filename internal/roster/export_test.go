package roster

import "time"

// Patient makes lookups wait until all devices are read.
func (a *Account) Patient() { a.patience = time.Minute }
