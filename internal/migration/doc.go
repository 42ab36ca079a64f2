// Package migration reads vendors' files of settings, as they exist in the
// field, into policies that mean the same, and says of every statement what
// became of it. It talks to no server.
//
// The files are a program: which settings a device has depends on its model,
// its phone group and its MAC. Import runs it for each case that it tells apart
// (table.go), puts each value on the lowest rung of Muster's ladder that gives
// it to the right devices (ladder.go), and resolves the policies for each case
// again to show that nothing differs (compare.go).
package migration
