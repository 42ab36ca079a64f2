// Package litefile gives tests a SQLite database whose schema is in place: the
// migrations are run once for each test process, which a test would otherwise
// wait for longer than for what it tries. It knows nothing of what tests keep in it.
package litefile
