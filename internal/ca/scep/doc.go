// Package scep is the wire form of the Simple Certificate Enrolment Protocol
// (RFC 8894): messages in, messages out. It knows no HTTP, keeps nothing, and
// decides nothing about who gets a certificate.
//
// An answer is written with what its request was written with, digest and
// cipher, for the devices that speak SCEP read no other. MD5 is never read;
// single DES only when the caller says so.
package scep
