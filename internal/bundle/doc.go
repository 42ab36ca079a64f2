// Package bundle knows a site's bundle: a zip of files that the site's devices are
// served beneath what is generated for them. It reads zips that nobody vouches for, and
// says of each file what becomes of it.
package bundle
