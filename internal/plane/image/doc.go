// Package image serves the images of firmware releases to devices: whole or in
// ranges, so many at a time and so fast for each site, and never one that is not what it was.
package image
