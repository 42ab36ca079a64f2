// Package secret keeps text that must not leak from leaking: a Text prints as
// dots wherever it is printed by mistake, and a Keyring seals it for storage.
// Reveal is allowed in a handful of files only (arch_test.go lists them).
package secret
