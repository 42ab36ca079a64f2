// Package polyos speaks to Poly video devices: G7500, Studio G62, Studio X and
// V, TC10. They fetch a master file by MAC or serial number, then the one file
// that it names, with all their settings; nothing is shared between devices.
// Little of the family is documented in public: what is only inferred or not
// known is said where the code relies on it, and in docs/vendor/polyos.md.
package polyos
