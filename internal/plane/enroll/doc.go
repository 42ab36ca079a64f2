// Package enroll is the plane where devices join that nobody has told anything
// yet: it sends them home, by JSON or by files that unmodified phones ask for
// (contract 6), and it gives a device a PIN to show, and the credential of its
// channel once an administrator has typed it (contract 7). It refuses to know who is admitted, and
// what the device is told afterwards.
package enroll
