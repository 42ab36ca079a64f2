package provision

import (
	"bytes"
	"encoding/binary"
	"hash/maphash"
)

// A pattern is a file that others are told by: of the files of a family's model,
// most lines are the same. 20,000 devices' own files, which have 160 MB, are 20 MB
// as what they have otherwise, and a file put together from that costs little more
// than its copy (a µs for 24 kB), where making it anew costs a hundred.
type pattern struct {
	body  []byte // nobody writes into it
	lines map[uint64]uint32
}

var lineSeed = maphash.MakeSeed()

func newPattern(body []byte) *pattern {
	p := &pattern{body: body, lines: make(map[uint64]uint32, bytes.Count(body, []byte{'\n'})+1)}
	at := 0
	for l := range bytes.Lines(body) {
		p.lines[maphash.Bytes(lineSeed, l)] = uint32(at)
		at += len(l)
	}
	return p
}

// tell returns what makes body of p: pieces, each the place of some lines of p,
// counted from where the last one ended, their length, the length of what
// follows and is not in p, and that.
func (p *pattern) tell(body []byte) []byte {
	var out []byte
	end := 0                    // in p, of the piece before
	at, common := 0, 0          // of the piece, in p
	from, to, passed := 0, 0, 0 // its own lines, in body
	piece := func() {
		if common > 0 || to > from {
			out = binary.AppendVarint(out, int64(at-end))
			out = binary.AppendUvarint(out, uint64(common))
			out = binary.AppendUvarint(out, uint64(to-from))
			out = append(out, body[from:to]...)
			end = at + common
		}
		common, from, to = 0, passed, passed
	}
	for l := range bytes.Lines(body) {
		passed += len(l)
		if from == to && common > 0 && bytes.HasPrefix(p.body[at+common:], l) { // as almost all
			common += len(l)
			from, to = passed, passed
		} else if here, ok := p.lines[maphash.Bytes(lineSeed, l)]; ok && bytes.HasPrefix(p.body[here:], l) {
			piece()
			at, common = int(here), len(l)
			from, to = passed, passed
		} else {
			to = passed
		}
	}
	piece()
	return out
}

// untell appends the file that pieces of a pattern's body tell.
func untell(dst, body, pieces []byte) []byte {
	at := 0
	for len(pieces) > 0 {
		skip, a := binary.Varint(pieces)
		common, b := binary.Uvarint(pieces[a:])
		own, c := binary.Uvarint(pieces[a+b:])
		pieces = pieces[a+b+c:]
		at += int(skip)
		dst = append(dst, body[at:at+int(common)]...)
		at += int(common)
		dst = append(dst, pieces[:own]...)
		pieces = pieces[own:]
	}
	return dst
}
