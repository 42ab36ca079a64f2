// Package keep holds what a gateway must not forget: entries of JSON under keys, in
// one sealed file that grows at its end and is written anew when most of it is past.
// What Save has returned from survives a kill and a power cut; half a line, left by
// either, was never answered for. It refuses to know what the entries mean.
package keep
