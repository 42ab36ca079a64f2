// Package lan sees who is on a gateway's network, without a login and without
// sending more than the opening of a TCP connection: the kernel's neighbour table,
// an inventory that somebody wrote, a look at every address of given networks. It
// refuses to know what a phone says.
package lan
