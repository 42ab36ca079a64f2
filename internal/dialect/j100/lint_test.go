package j100

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"muster/internal/fault"
)

func TestLint(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want string // "line code", with a ? for a warning
	}{
		"a file as the vendor writes it is clean":    {"## settings\r\nIF $GROUP SEQ 5 GOTO SALES\r\nSET SNTPSRVR \"ntp.example.org\"\r\nGOTO END\r\n# SALES\r\nSET L2QVLAN 7\r\n# END\r\nGET $MACADDR.txt\r\n", ""},
		"text is a comment":                          {"This file is for all phones.\n\n#SET X\n## SET X 1\n", ""},
		"a SET behind a sharp is a comment":          {"# SET SNTPSRVR 1\n", ""},
		"a fallback after GET is meant so":           {"GET a.txt\nGET b.txt\n", ""},
		"a leading blank":                            {" SET L2Q 1\n", "1 column"},
		"a leading tab":                              {"\tGET x\n", "1 column"},
		"a tab behind the keyword":                   {"SET\tL2Q 1\n", "1 tab"},
		"a keyword alone":                            {"GET\nSET \nGOTO \n", "1 syntax; 2 syntax; 3 syntax"},
		"half an IF":                                 {"IF $GROUP EQ 5 GOTO X\n# X\n", "1 syntax"},
		"an unknown name is a warning":               {"SET SOMETHING_NEW 1\n", "1 unknown?"},
		"a setting of other phones is a warning":     {"SET FILE_SERVER_URL x\n", "1 otherPhones?"},
		"a name with a dash":                         {"SET L2Q-VLAN 1\n", "1 name"},
		"the own spelling of keys is not the file's": {"SET PHONEKEY.1 x\n", "1 name"},
		"a quote left open":                          {"SET COUNTRY \"Germany\n", "1 quote"},
		"a quote inside a value":                     {"SET COUNTRY \"a\"b\"\n", "1 quote"},
		"a quote inside a word":                      {"SET COUNTRY a\"b\n", "1 quote"},
		"curly quotes":                               {"SET COUNTRY “Germany”\n", "1 curlyQuote"},
		"blanks without quotes":                      {"SET COUNTRY Costa Rica\n", "1 blank"},
		"text behind a value":                        {"SET COUNTRY Germany ## home\nSET DOMAIN \"x.org\" # y\n", "1 trailing?; 2 trailing?"},
		"no value":                                   {"SET COUNTRY\nSET DOMAIN \n", "1 noValue?; 2 noValue?"},
		"the empty value":                            {"SET COUNTRY \"\"\n", ""},
		"out of range":                               {"SET L2QVLAN 4095\nSET ENABLE_PRESENCE yes\nSET OCSP_CACHE_EXPIRY 1\n", "1 value; 2 value; 3 value"},
		"a word that newer software may know":        {"SET WLAN_SECURITY wpa3\n", "1 value?"},
		"a tag that is missing":                      {"GOTO NOWHERE\n", "1 missingTag"},
		"a tag above":                                {"# A\nSET L2Q 1\nIF $GROUP SEQ 1 GOTO A\n", "3 backward"},
		"a tag above and below":                      {"# A\nIF $GROUP SEQ 1 GOTO A\n# A\n", "3 duplicateTag"},
		"a tag with a blank":                         {"IF $GROUP SEQ 1 GOTO A\nSET L2Q 1\n# A B\n", "1 missingTag; 3 tag"},
		"a tag without its blank":                    {"GOTO A\n#A\n", "1 missingTag; 2 tag"},
		"a tag behind two blanks":                    {"GOTO A\n#  A\n", "1 missingTag; 2 tag"},
		"a jump to two words":                        {"GOTO A B\n# A\n", "1 tag"},
		"a variable no J100 has":                     {"IF $VPNACTIVE SEQ 1 GOTO A\n# A\n", "1 variable?"},
		"statements after the final GET":             {"GET $MACADDR.txt\nSET L2Q 1\n", "2 afterGet?"},
		"text behind GET":                            {"GET $MACADDR.txt ## own\n", "1 trailing?"},
		"a line that is always jumped over":          {"GOTO A\nSET L2Q 1\n# A\n", "2 unreachable?"},
		"lower-case keywords":                        {"goto A\n# A\nset L2Q 1\n", "1 case?; 3 case"},
		"a byte order mark":                          {"\ufeffSET L2Q 1\n", "1 byteOrderMark?"},
		"Windows-1252":                               {"## Caf\xe9\n", "1 encoding?"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range Lint(c.text) {
				if p.Say == "" {
					t.Errorf("%+v says nothing", p)
				}
				got = append(got, fmt.Sprintf("%d %s%s", p.Line, p.Code, map[bool]string{true: "?"}[p.Warning]))
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

func TestLoad(t *testing.T) {
	phone := map[string]string{"MODEL4": "J179", "GROUP": "5", "MACADDR": "C81FEA83E85A", "SERIALNO": "23WZ1234"}
	for name, c := range map[string]struct {
		files map[string]string
		want  Loaded
	}{
		"GET ends a file, and what is SET before it stays": {
			map[string]string{"a": "SET A 1\nSET B 1\nGET b\nSET A 3\n", "b": "SET B 2\n"},
			Loaded{map[string]string{"A": "1", "B": "2"}, nil, []string{"a", "b"}}},
		"a GET that finds nothing is passed over": {
			map[string]string{"a": "GET b\nSET A 3\nGET c\n", "c": "SET C 4"},
			Loaded{map[string]string{"A": "3", "C": "4"}, nil, []string{"a", "c"}}},
		"macros name files": {
			map[string]string{"a": "GET $MACADDR.txt\n", "c81fea83e85a.txt": "GET $MODEL4dir/$SERIALNO$\n", "J179dir/23WZ1234$": "SET A 1"},
			Loaded{map[string]string{"A": "1"}, nil, []string{"a", "c81fea83e85a.txt", "J179dir/23WZ1234$"}}},
		"IF jumps when both sides are the same": {
			map[string]string{"a": "IF $GROUP SEQ 5 GOTO X\nSET A 1\n# X\nSET B 2\nIF \"J129\" SEQ $MODEL4 GOTO Y\nSET C 3\n# Y\n"},
			Loaded{map[string]string{"B": "2", "C": "3"}, nil, []string{"a"}}},
		"an IF over an unknown variable is passed over": {
			map[string]string{"a": "IF $NEW SEQ $NEW GOTO X\nSET A 1\n# X\n"},
			Loaded{map[string]string{"A": "1"}, nil, []string{"a"}}},
		"a jump without its tag passes over the rest": {
			map[string]string{"a": "SET A 1\nGOTO X\nSET B 1\nGET b\n", "b": "SET C 1\n"},
			Loaded{map[string]string{"A": "1"}, nil, []string{"a"}}},
		"nothing jumps upwards": {
			map[string]string{"a": "# X\nSET A 1\nIF $GROUP SEQ 5 GOTO X\nSET B 1\n"},
			Loaded{map[string]string{"A": "1"}, nil, []string{"a"}}},
		"the last SET counts, and keys add up": {
			map[string]string{"a": "SET a 1\nSET A \"2 x\"   # y\nSET A\nSET A \nSET A \"open\nSET PHONEKEY \"Key=1\"\r\nSET PHONEKEY \"Key=2\"\r\n"},
			Loaded{map[string]string{"A": "2 x"}, []string{"Key=1", "Key=2"}, []string{"a"}}},
		"GOTO alone may be in lower case": {
			map[string]string{"a": "goto X\nSET A 1\n# X\nset A 2\nget b\n", "b": "SET B 1"},
			Loaded{map[string]string{}, nil, []string{"a"}}},
		"a byte order mark makes its line a comment": {
			map[string]string{"a": "\ufeffSET A 1\nSET B 2\n"},
			Loaded{map[string]string{"B": "2"}, nil, []string{"a"}}},
		"comments are nothing": {
			map[string]string{"a": "# SET A 1\n SET A 1\n## X\nA line of text\n#\n# \n"},
			Loaded{map[string]string{}, nil, []string{"a"}}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Load("a", func(n string) (string, bool) { s, ok := c.files[n]; return s, ok }, phone)
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, c.want)
			}
		})
	}
	t.Run("files that GET each other end in an error", func(t *testing.T) {
		got, err := Load("a", func(string) (string, bool) { return "GET b", true }, phone)
		if !errors.Is(err, fault.Invalid) || len(got.Files) != maxFiles+1 {
			t.Errorf("got %v, %v", got.Files, err)
		}
	})
	t.Run("no first file is an error", func(t *testing.T) {
		if _, err := Load("a", func(string) (string, bool) { return "", false }, phone); !errors.Is(err, fault.Missing) {
			t.Errorf("got %v", err)
		}
	})
}

func FuzzLint(f *testing.F) {
	f.Add("IF $GROUP SEQ 5 GOTO A\nSET B \"x y\"\n# A\nGET $MACADDR.txt\n")
	f.Add("SET \nIF \nGOTO \n# \n#\n\tSET X\nSET X \"")
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for _, p := range Lint(text) {
			if p.Line < 1 || p.Line > lines || p.Code == "" {
				t.Fatalf("%+v in %d lines", p, lines)
			}
		}
		l, _ := Load("a", func(string) (string, bool) { return text, true }, map[string]string{"GROUP": "5", "MACADDR": "c81fea83e85a"})
		if len(l.Files) > maxFiles+1 {
			t.Fatalf("%d files", len(l.Files))
		}
	})
}
