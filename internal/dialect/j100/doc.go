// Package j100 speaks to Avaya J100 phones (J129 to J189, SIP). They fetch
// J100Supgrade.txt, 46xxsettings.txt and <mac>.txt, each a small script whose
// last line fetches the next, and take what they SET together as their
// settings: what no file says goes back to the phone's default. Lint and Load
// read that script language. What is only inferred or not known of the family
// is said where the code relies on it, and in docs/vendor/j100.md.
package j100
