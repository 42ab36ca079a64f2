// Package roster knows who is in an account and where each device belongs: its
// devices by MAC, its sites with their subnets, its groups and users, and with
// them the dynamic groups and user groups of a device, which no row names. It
// keeps them in memory and true by notices, for the plane that serves devices
// and for the one that shows what they are served; both share one Roster, so that
// they cannot disagree. It decides nothing and writes nothing.
//
// Read roster.go, account.go, packed.go, places.go, dynamic.go, subnet.go.
package roster
