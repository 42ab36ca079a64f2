// Package inventory moves devices in and out as tables: it reads CSV, XLSX and
// JSON as people's programs write them, says row by row what is wrong with them
// and what they would change, carries that out through the store, and writes the
// same tables so that what was written and is read again changes nothing.
//
// Read table.go first (what a table is, and its bounds), then columns.go (what a
// column means), row.go and settings.go (what a row asks for), importer.go (the
// job) and export.go. It knows nothing of HTTP.
package inventory
