package j100

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"muster/internal/fault"
)

func TestAScriptSaysWhatEachLineIs(t *testing.T) {
	script, err := ReadScript([]byte("## a\r\n\r\n# SET X 1\nSET sipdomain \"a b\" # why\nSET X\nSET X \"open\nset X 1\n SET X 1\nIF $MODEL4 SEQ J179 goto END\ngoto NOWHERE\nGET $MACADDR.txt\nIF broken\n# END\nSET LANGUAGE Latin American"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range script.Statements {
		got = append(got, fmt.Sprintf("%d-%d %d %d %s=%s %t %t", s.Line, s.Last, s.Count, s.Verb, s.Name, s.Value, s.Idle, s.Note != ""))
	}
	want := []string{
		fmt.Sprintf("1-3 2 %d = false false", Remark),
		fmt.Sprintf("4-4 1 %d SIPDOMAIN=a b false false", Set),
		fmt.Sprintf("5-5 1 %d X= true true", Set),
		fmt.Sprintf("6-6 1 %d X=open true true", Set),
		fmt.Sprintf("7-7 1 %d = false true", Remark),
		fmt.Sprintf("8-8 1 %d = false true", Remark),
		fmt.Sprintf("9-9 1 %d END= false false", If),
		fmt.Sprintf("10-10 1 %d NOWHERE= false true", Goto),
		fmt.Sprintf("11-11 1 %d $MACADDR.txt= false false", Get),
		fmt.Sprintf("12-12 1 %d = false true", Broken),
		fmt.Sprintf("13-13 1 %d END= false false", Tag),
		fmt.Sprintf("14-14 1 %d LANGUAGE=Latin false true", Set),
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAFileIsReadWithoutItsByteOrderMark(t *testing.T) {
	s, err := ReadScript([]byte("\ufeffIF $MODEL4 SEQ J179 GOTO A\nSET X 1\n# A\n"))
	if err != nil || !s.Mark || s.Statements[0].Verb != If || !strings.Contains(s.Statements[0].Note, "byte order mark") || s.Statements[1].Note != "" {
		t.Errorf("%v %+v", err, s)
	}
	for name, file := range map[string]string{"little": "\xff\xfeS\x00", "big": "\xfe\xff\x00S", "unmarked": "S\x00E\x00"} {
		if _, err := ReadScript([]byte(file)); fault.As(err) == nil || fault.As(err).Code != "encoding" {
			t.Errorf("UTF-16, %s: %v", name, err)
		}
	}
}

func TestAValueThatWasMeantIsToldFromNone(t *testing.T) {
	for file, want := range map[string]bool{
		"SET X \"open\n": true, "SET X\n\"the value\"\n": true, "SET X \n12345\r\n": true, "SET X\n": false, "SET X\n\n12345\n": false,
		"SET X\n## why\n": false, "SET X\nSET Y 1\n": false, "SET X\nset Y 1\n": false, "SET X \"\"\nfoo\n": false,
	} {
		s, err := ReadScript([]byte(file))
		if err != nil || s.Statements[0].Meant != want {
			t.Errorf("%q: %v %+v", file, err, s.Statements[0])
		}
	}
}

func TestAJumpBackwardIsRefusedWithItsLine(t *testing.T) {
	for name, c := range map[string]struct{ file, say string }{
		"GOTO":                {"# TOP\nSET X 1\nGOTO TOP", "line 3: GOTO TOP jumps back to line 1"},
		"IF":                  {"# A\n# TOP\nIF $GROUP SEQ 1 GOTO TOP\nGOTO A", "line 3: GOTO TOP jumps back to line 2"},
		"onto itself, almost": {"GOTO TOP\n# TOP\nGOTO TOP", "line 3: GOTO TOP"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadScript([]byte(c.file))
			if e := fault.As(err); e == nil || e.Code != "backwardJump" || !strings.HasPrefix(e.Say, c.say) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestFilesThatGetEachOtherAreRefused(t *testing.T) {
	f := Folder{}
	for name, text := range map[string]string{"a.txt": "SET X 1\nGET b.txt", "b.txt": "\nGET A.TXT"} {
		f[name], _ = ReadScript([]byte(text))
	}
	err := f.Run("a.txt", nil, func(string, *Statement) {})
	if e := fault.As(err); e == nil || e.Code != "getLoop" || !strings.Contains(e.Say, "line 2") {
		t.Errorf("%v", err)
	}
}

// program writes a random program without jumps backward.
func program(rng *rand.Rand) string {
	pick := func(all ...string) string { return all[rng.IntN(len(all))] }
	var b strings.Builder
	n := 5 + rng.IntN(40)
	for i := range n {
		switch rng.IntN(7) {
		case 0:
			fmt.Fprintf(&b, "IF %s SEQ %s GOTO T%d\n", pick("$MODEL4", "$GROUP", "$MACADDR", "$SIG_IN_USE", "$NONE"), pick("J129", "J179", "5", "c81fea83e85a", "SIP", "H323"), i+1+rng.IntN(10))
		case 1:
			fmt.Fprintf(&b, "GOTO T%d\n", i+1+rng.IntN(10))
		case 2, 3:
			fmt.Fprintf(&b, "# T%d\n", i)
		case 4:
			fmt.Fprintf(&b, "GET %s\n", pick("none.txt", "$MACADDR.txt", "b.txt"))
		default:
			fmt.Fprintf(&b, "SET %s %d\n", pick("A", "B", "c", "D"), rng.IntN(9))
		}
	}
	return b.String()
}

func TestRunDoesWhatLoadDoes(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 100))
	for range 500 {
		files := map[string]string{"a.txt": program(rng), "b.txt": strings.ReplaceAll(program(rng), "b.txt", "none.txt"), "c81fea83e85a.txt": "SET A own\n"}
		f := Folder{}
		for name, text := range files {
			s, err := ReadScript([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			f[name] = s
		}
		for _, model := range []string{"J129", "J179"} {
			for _, group := range []string{"5", "6"} {
				vars := map[string]string{"MODEL4": model, "GROUP": group, "MACADDR": "c81fea83e85a", "SIG_IN_USE": "SIP"}
				want, err := Load("a.txt", func(name string) (string, bool) { s, ok := files[name]; return s, ok }, vars)
				if err != nil {
					t.Fatal(err)
				}
				got := map[string]string{}
				if err := f.Run("a.txt", vars, func(_ string, s *Statement) {
					if s.Verb == Set {
						got[s.Name] = s.Value
					}
				}); err != nil {
					t.Fatal(err)
				}
				if !maps.Equal(got, want.Settings) {
					t.Fatalf("%v, want %v\n%v", got, want.Settings, files)
				}
			}
		}
	}
}

func TestAPresetKeyIsFoundInItsValue(t *testing.T) {
	for value, want := range map[string]string{
		"Key=3;Type=Line": "PHONEKEY.3 Key=3;Type=Line", "key=96": "PHONEKEY.96 key=96", "Type=Line;Key=3;Name=x": "PHONEKEY.3 Key=3;Type=Line;Name=x",
		"Key=97": "", "Key=0": "", "Type=Line": "", "": "",
	} {
		name, spelled, ok := KeyOf(value)
		if got := strings.TrimSpace(name + " " + spelled); got != want || ok != (want != "") {
			t.Errorf("%s: %q", value, got)
		}
	}
}
