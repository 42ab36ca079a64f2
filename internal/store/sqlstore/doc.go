// Package sqlstore keeps everything in SQL: one text for SQLite and
// PostgreSQL. What differs between them is in quirks.go and in the two
// migration folders. Times are microseconds UTC (0: the zero time), JSON and
// sealed secrets are text.
package sqlstore
