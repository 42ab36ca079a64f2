// Package catalog knows what settings a family of devices understands: name,
// type, range, default, whether it is secret, what a change makes the device
// do, and where we know that from. It checks values; it stores and renders
// nothing. Each dialect owns the data of its family and builds a Book from it.
package catalog
