package inventory

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"muster/internal/fault"
)

// plainText opens a text file as UTF-8, whatever it is written in: a byte order
// mark says it; without one it is UTF-8 when it is valid, else Latin-1 in
// Windows' extension of it, which is what spreadsheets of Western Europe write.
func plainText(open func() (io.ReadCloser, error)) (r *bufio.Reader, note string, closer func(), err error) {
	f, err := open()
	if err != nil {
		return nil, "", nil, err
	}
	in := bufio.NewReaderSize(bound(f), 64<<10)
	start, err := in.Peek(3)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, "", nil, errors.Join(err, f.Close())
	}
	closer = func() { _ = f.Close() }
	decoded := func(d io.Reader, note string) (*bufio.Reader, string, func(), error) {
		return bufio.NewReaderSize(bound(d), 64<<10), note, closer, nil
	}
	switch {
	case bytes.HasPrefix(start, []byte{0xef, 0xbb, 0xbf}):
		_, _ = in.Discard(3)
	case bytes.HasPrefix(start, []byte{0xff, 0xfe}), bytes.HasPrefix(start, []byte{0xfe, 0xff}):
		return decoded(unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Reader(in), "the file is in UTF-16")
	}
	valid, err := isUTF8(open)
	if err != nil {
		closer()
		return nil, "", nil, err
	}
	if !valid {
		return decoded(charmap.Windows1252.NewDecoder().Reader(in), "the file is not in UTF-8: it was read as Latin-1 (Windows-1252); look at names with accents")
	}
	return in, "", closer, nil
}

// isUTF8 reads the file through. A NUL is in no text: the file is something else.
func isUTF8(open func() (io.ReadCloser, error)) (bool, error) {
	f, err := open()
	if err != nil {
		return false, err
	}
	defer func() { _ = f.Close() }()
	in, buf, left := bound(f), make([]byte, 64<<10), 0
	for {
		n, err := in.Read(buf[left:])
		b := buf[:left+n]
		if bytes.IndexByte(b, 0) >= 0 {
			return false, fault.Coded(fault.Invalid, "encoding", "the file is no text: it holds NUL characters")
		}
		whole := len(b)
		if err == nil { // a character may go on in the next part
			for i := 1; i <= min(3, len(b)); i++ {
				if c := b[len(b)-i]; utf8.RuneStart(c) {
					if !utf8.FullRune(b[len(b)-i:]) {
						whole = len(b) - i
					}
					break
				}
			}
		}
		if !utf8.Valid(b[:whole]) {
			return false, nil
		}
		left = copy(buf, b[whole:])
		switch {
		case errors.Is(err, io.EOF):
			return left == 0, nil
		case err != nil:
			return false, err
		}
	}
}
