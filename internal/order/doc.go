// Package order knows the messages of the device channel (contract 7): what a
// device is told to do, how it answers, what it says of itself. It knows their
// JSON and what is no such message; it refuses to know how they travel.
package order
