// Package trust is the plane that tells everybody what is trusted and what is not any more: issuing
// certificates, lists of revoked ones and OCSP answers, on every address of devices. All of it is public and
// signed, so that it asks for nobody's name. It refuses to know who issued what: the ca room does.
package trust
