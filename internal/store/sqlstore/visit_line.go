package sqlstore

import (
	"cmp"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"muster/internal/fleet"
)

// Visits are written as lines of fields with tabs between them, at a tenth of
// what encoding/json takes and in a third of the room: the requests of a boot are
// much alike, so a field that is as in the line before (or zero, in the first) is
// left blank, and so is the end of a line. Times are counted from the line before, in
// microseconds; a text that is empty where one was before is written \-. New
// fields go to the end: lines of before are without them. A line of @ and a MAC says
// whose the following are, where there are several devices'.

// lineTexts are the texts of a visit in the order of a line, after time, bytes,
// milliseconds and status; pair, count and certificate follow them.
func lineTexts(v *fleet.Visit) [9]*string {
	return [...]*string{&v.File, &v.ETag, &v.Reason, &v.Method, &v.Detail, &v.Agent, &v.Source, &v.TLS, &v.Scheme}
}

// appendVisit writes v, whose texts are storable, in the words of was.
func appendVisit(b []byte, v, was *fleet.Visit) []byte {
	b = strconv.AppendInt(b, micro(v.At)-micro(was.At), 10)
	end := len(b)
	number := func(is, was int64) {
		if b = append(b, '\t'); is != was {
			b = strconv.AppendInt(b, is, 10)
			end = len(b)
		}
	}
	number(v.Bytes, was.Bytes)
	if b = append(b, '\t'); v.Millis != was.Millis {
		b = strconv.AppendFloat(b, v.Millis, 'g', -1, 64)
		end = len(b)
	}
	number(int64(v.Status), int64(was.Status))
	is, before := lineTexts(v), lineTexts(was)
	for i := range is {
		if b = append(b, '\t'); *is[i] != *before[i] {
			b = appendField(b, *is[i])
			end = len(b)
		}
	}
	number(v.Pair, was.Pair)
	number(int64(v.Count), int64(was.Count))
	if b = append(b, '\t'); v.Certificate != was.Certificate {
		b = appendField(b, v.Certificate)
		end = len(b)
	}
	return append(b[:end], '\n')
}

func appendField(b []byte, text string) []byte {
	if text == "" {
		return append(b, `\-`...)
	}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\t':
			b = append(b, `\t`...)
		case '\n':
			b = append(b, `\n`...)
		case '\\':
			b = append(b, `\\`...)
		default:
			b = append(b, text[i])
		}
	}
	return b
}

var unescaped = strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n", `\-`, "")

// readVisits reads lines, the oldest first. What v has already each of them has.
func readVisits(lines string, v fleet.Visit) (out []fleet.Visit, err error) {
	out = make([]fleet.Visit, 0, strings.Count(lines, "\n"))
	for line := range strings.Lines(lines) {
		rest, more := strings.TrimSuffix(line, "\n"), true
		if mac, whose := strings.CutPrefix(rest, whoseSign); whose {
			if n, err := hex.Decode(v.MAC[:], []byte(mac)[:min(len(mac), 2*len(v.MAC))]); err != nil || n != len(v.MAC) {
				return nil, fmt.Errorf("visits of a device without a MAC: %.20q", mac)
			}
			continue
		}
		next := func() (field string) {
			if more {
				field, rest, more = strings.Cut(rest, "\t")
			}
			return field
		}
		number := func(to *int64) {
			field := next()
			if field == "" || err != nil {
				return
			}
			*to, err = strconv.ParseInt(field, 10, 64)
		}
		at, status, count := int64(0), int64(v.Status), int64(v.Count)
		number(&at)
		number(&v.Bytes)
		if field := next(); field != "" && err == nil {
			v.Millis, err = strconv.ParseFloat(field, 64)
		}
		number(&status)
		for _, t := range lineTexts(&v) {
			if field := next(); field != "" {
				*t = unescaped.Replace(field)
			}
		}
		number(&v.Pair)
		number(&count)
		if field := next(); field != "" {
			v.Certificate = unescaped.Replace(field)
		}
		if err != nil {
			return nil, fmt.Errorf("a visit of %s: %w", v.MAC, err)
		}
		v.At, v.Status, v.Count = fromMicro(micro(v.At)+at), int(status), int(count)
		out = append(out, v)
	}
	return out, nil
}

// whose is the line before those of a device.
func whose(m fleet.MAC) string { return whoseSign + m.String() + "\n" }

const whoseSign = "@"

// byDevice walks the visits of one device after the other, in the order of their keys,
// which no two devices share; those of each in the order in which they came.
func byDevice(visits []fleet.Visit, key func(fleet.MAC) uint64) iter.Seq2[fleet.MAC, []*fleet.Visit] {
	type run struct { // of one device: they come so
		key      uint64
		from, to int
	}
	runs := make([]run, 0, min(len(visits), 1000))
	for i := range visits {
		if i == 0 || visits[i].MAC != visits[i-1].MAC {
			runs = append(runs, run{key(visits[i].MAC), i, i})
		}
		runs[len(runs)-1].to = i + 1
	}
	slices.SortFunc(runs, func(a, b run) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.from, b.from)) })
	byTime := func(a, b *fleet.Visit) int { return a.At.Compare(b.At) }
	return func(yield func(fleet.MAC, []*fleet.Visit) bool) {
		var of []*fleet.Visit
		for i, r := range runs {
			for j := r.from; j < r.to; j++ {
				of = append(of, &visits[j])
			}
			if i+1 < len(runs) && runs[i+1].key == r.key {
				continue
			}
			if !slices.IsSortedFunc(of, byTime) {
				slices.SortStableFunc(of, byTime)
			}
			if !yield(of[0].MAC, of) {
				return
			}
			of = of[:0]
		}
	}
}

// appendVisits writes the visits of one device in the words of was, and leaves the last there.
func appendVisits(text []byte, of []*fleet.Visit, was *fleet.Visit) []byte {
	for _, v := range of {
		is := *v
		tidy(&is, was)
		text = appendVisit(text, &is, was)
		*was = is
	}
	return text
}

// numberOfMAC is a MAC as a number, of 48 bits.
func numberOfMAC(m fleet.MAC) uint64 {
	return binary.BigEndian.Uint64([]byte{0, 0, m[0], m[1], m[2], m[3], m[4], m[5]})
}

type visitBatch struct {
	mac   fleet.MAC
	n     int64
	lines string
}

// batched writes what the log keeps of each device, the devices in the order of MACs:
// two servers lock rows in one order.
func batched(visits []fleet.Visit) (out []visitBatch) {
	var text []byte
	for mac, of := range byDevice(visits, numberOfMAC) {
		of = of[max(0, len(of)-fleet.MaxVisits):]
		text = appendVisits(text[:0], of, new(fleet.Visit))
		out = append(out, visitBatch{mac, int64(len(of)), string(text)})
	}
	return out
}

// tidy makes the texts of v storable; those of was are.
func tidy(v, was *fleet.Visit) {
	is, before := lineTexts(v), lineTexts(was)
	for i := range is {
		if *is[i] != *before[i] {
			*is[i] = clean(*is[i])
		}
	}
}
