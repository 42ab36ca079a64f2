// Package firmware knows which release of its software a device should run, and
// keeps the bytes. Choosing does no I/O; images are files of a folder, named by
// their SHA-256, which are never given out when they are not what their name says.
package firmware
