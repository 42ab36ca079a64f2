//go:build !linux

package firmware

import "io/fs"

func stampOf(i fs.FileInfo) stamp { return stamp{size: i.Size(), written: i.ModTime().UnixNano()} }
