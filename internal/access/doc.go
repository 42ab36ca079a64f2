// Package access knows who administers: API tokens, their rights, and the
// audit trail that every write leaves. It never sees a device.
package access
