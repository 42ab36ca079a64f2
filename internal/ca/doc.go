// Package ca issues certificates to devices and knows which it has issued: an
// authority for each account with generations of its key, one-time passwords,
// revocation, CRLs and OCSP answers. What is signed comes from our record; a request
// gives the key alone. It refuses to know HTTP, EST and SCEP.
package ca
