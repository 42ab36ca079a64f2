// Package impact knows what a change would do to devices before it is made:
// whose files would have other bytes, how those files would differ, and what the
// devices would do about it. It compares two pictures of an account, as it is
// and as it would be, and says exactly what would happen: no device that changes
// is left out, and none is named that does not.
//
// It does not render every file of every device for that. Devices with the same
// policies before and after are judged together; of their settings only those
// that the change can reach are resolved and rendered; and whole files are made
// of one example of each difference. Read report.go, compute.go, reach.go,
// render.go in this order.
package impact
