// Package pki gives a first start its trust: a private root CA in the data
// directory and two server certificates beneath it, ECDSA and RSA, which renew
// themselves. An operator's own certificate goes before them and is read again
// when its files change. The package issues nothing to devices.
package pki
