// Package ucs speaks to Poly UC Software: VVX, CCX, Trio, Edge E and their
// SoundPoint forebears. A phone fetches a master file by its MAC, then the files
// that it names: one of its own, first, since of two values the first counts,
// and one that the account shares. Phones also leave overrides, directories,
// call lists and logs. What is inferred or not known is said where the code
// relies on it, and in docs/vendor/ucs.md.
package ucs
