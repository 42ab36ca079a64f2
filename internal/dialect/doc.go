// Package dialect is the only door to a vendor. A dialect turns a request into
// an Ask and settings into the bytes a device of its family reads. It has no
// database, no network and no clock, so a golden file can pin all of it.
package dialect
