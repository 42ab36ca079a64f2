package scep

import (
	"encoding/asn1"
	"errors"
)

// maxDepth is more levels than any message has: EnvelopedData in SignedData
// has twelve. It bounds what a message made of brackets alone costs.
const maxDepth = 24

var errBER = errors.New("not BER")

// definite rewrites BER as some clients send it: indefinite lengths become
// definite, and OCTET STRINGs in pieces become whole. DER stays as it is. What
// comes after the first value is refused.
func definite(in []byte) ([]byte, error) {
	out, rest, err := element(nil, in, 0)
	if err == nil && len(rest) > 0 {
		err = errBER
	}
	return out, err
}

// element appends one value to out, and returns what is after it.
func element(out, in []byte, depth int) (appended, rest []byte, err error) {
	if depth > maxDepth || len(in) < 2 || in[0]&0x1f == 0x1f {
		return nil, nil, errBER // tags above 30 are in no message of ours
	}
	tag, length, in := in[0], int(in[1]), in[2:]
	constructed, open := tag&0x20 != 0, length == 0x80
	switch {
	case open && !constructed, length > 0x84:
		return nil, nil, errBER
	case !open && length > 0x80:
		n := length & 0x7f
		if len(in) < n {
			return nil, nil, errBER
		}
		length = 0
		for _, b := range in[:n] {
			length = length<<8 | int(b)
		}
		in = in[n:]
	}
	body := in
	if !open {
		if length < 0 || length > len(in) {
			return nil, nil, errBER
		}
		body, rest = in[:length], in[length:]
	}
	if !constructed {
		return header(out, tag, body), rest, nil
	}
	var inside []byte
	for {
		if open && len(body) >= 2 && body[0] == 0 && body[1] == 0 {
			rest = body[2:]
			break
		}
		if !open && len(body) == 0 {
			break
		}
		if inside, body, err = element(inside, body, depth+1); err != nil {
			return nil, nil, err
		}
	}
	if tag == 0x24 {
		if inside, err = joined(inside); err != nil {
			return nil, nil, err
		}
		tag = 0x04
	}
	return header(out, tag, inside), rest, nil
}

// header appends tag, length and body.
func header(out []byte, tag byte, body []byte) []byte {
	out = append(out, tag)
	switch n := len(body); {
	case n < 0x80:
		out = append(out, byte(n))
	case n < 1<<8:
		out = append(out, 0x81, byte(n))
	case n < 1<<16:
		out = append(out, 0x82, byte(n>>8), byte(n))
	case n < 1<<24:
		out = append(out, 0x83, byte(n>>16), byte(n>>8), byte(n))
	default:
		out = append(out, 0x84, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
	}
	return append(out, body...)
}

// joined is the content of OCTET STRINGs, each definite and whole by now.
func joined(pieces []byte) (out []byte, err error) {
	for len(pieces) > 0 {
		var one asn1.RawValue
		if pieces, err = asn1.Unmarshal(pieces, &one); err != nil {
			return nil, err
		}
		if one.Class != asn1.ClassUniversal || one.Tag != asn1.TagOctetString {
			return nil, errBER
		}
		out = append(out, one.Bytes...)
	}
	return out, nil
}
