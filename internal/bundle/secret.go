package bundle

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// media are kinds of files that hold pictures and sounds, by what they begin with.
var media = []string{"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "RIFF", "ID3", "OggS", "fLaC", "\x00\x00\x01\x00", "wOFF", "\x00\x01\x00\x00"}

// words are what secrets are called, where no settings catalog knows the name.
var words = []string{"password", "passwd", "pswd", "secret", "private key", "privatekey", "passphrase", "credential", "snmpstring", "authkey", ".pin", "token"}

// Secretive reports whether a text speaks of secrets, in words that every vendor uses.
func Secretive(text string) bool {
	lower := strings.ToLower(text)
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(lower, w) })
}

// mayHoldSecrets errs towards yes: a file that is taken for one with secrets is not
// served over plain HTTP where the account keeps secrets off it, and costs nothing else.
func mayHoldSecrets(name string, body []byte, secretSetting func(string) bool) bool {
	for _, m := range media {
		if bytes.HasPrefix(body, []byte(m)) {
			return false
		}
	}
	if !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0 {
		switch path.Ext(Key(name)) {
		case ".cer", ".crt", ".der", ".wav", ".mp3", ".lng", ".ttf":
			return false
		}
		return true // UTF-16, PKCS #12, a database: nobody looks inside
	}
	if Secretive(string(body)) {
		return true
	}
	if secretSetting == nil {
		return false
	}
	seen := map[string]struct{}{}
	for _, w := range bytes.FieldsFunc(body, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("._-", r))
	}) {
		if len(w) < 3 || len(w) > 100 {
			continue
		}
		if _, known := seen[string(w)]; known {
			continue
		}
		seen[string(w)] = struct{}{}
		if secretSetting(string(w)) {
			return true
		}
	}
	return false
}

// MaskSets masks what a settings file sets that may be secret.
func MaskSets(body []byte, mask string, secretSetting func(name string) bool) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(string(body)) {
		name, _, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "SET ")), " ")
		if strings.HasPrefix(line, "SET ") && (secretSetting(name) || Secretive(name)) {
			line = "SET " + name + ` "` + mask + "\"\n"
		}
		out.WriteString(line)
	}
	return out.Bytes()
}
