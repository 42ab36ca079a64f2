// Package enroll is the plane where devices join that nobody has told anything
// yet: it gives a device a PIN to show, and the credential of its channel once an
// administrator has typed it (contract 7). It refuses to know what the device is
// told afterwards.
package enroll
