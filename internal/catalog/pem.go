package catalog

import "strings"

// IsPEM reports whether a value is certificates or keys as PEM (RFC 7468), in
// lines of base64 between line feeds: the one kind of text that goes into a
// setting together with its line ends, since a certificate without them is
// another text. Nothing in it can be taken for syntax of an XML file; families
// whose files have no way to say a line end refuse it by themselves.
func IsPEM(value string) bool {
	within, blocks := "", 0
	for line := range strings.SplitSeq(strings.TrimSuffix(value, "\n"), "\n") {
		switch {
		case within == "":
			label, begins := marker(line, "-----BEGIN ")
			if !begins {
				return false
			}
			within, blocks = label, blocks+1
		case strings.HasPrefix(line, "-"):
			label, ends := marker(line, "-----END ")
			if !ends || label != within {
				return false
			}
			within = ""
		case line == "" || strings.Trim(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") != "":
			return false
		}
	}
	return within == "" && blocks > 0
}

// marker reads the label of a line that begins or ends a block.
func marker(line, prefix string) (label string, ok bool) {
	label, ok = strings.CutPrefix(line, prefix)
	if ok {
		label, ok = strings.CutSuffix(label, "-----")
	}
	return label, ok && label != "" && strings.Trim(label, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ") == ""
}
