//go:build !unix

package gateway

import "os"

// hold opens the file; here nothing keeps a second process away.
func hold(path string) (*os.File, error) { return os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600) }
