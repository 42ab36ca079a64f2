// Package access knows who administers: members and their roles, API tokens, their rights, and the
// audit trail that every write leaves. It never sees a device.
package access
