package firmware

import (
	"io/fs"
	"syscall"
)

// stampOf includes when the inode changed, which nobody can set back.
func stampOf(i fs.FileInfo) stamp {
	s := stamp{size: i.Size(), written: i.ModTime().UnixNano()}
	if st, ok := i.Sys().(*syscall.Stat_t); ok {
		s.changed, s.inode = st.Ctim.Nano(), st.Ino
	}
	return s
}
