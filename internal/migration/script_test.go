package migration_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"muster/internal/dialect/j100"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/migration"
	"muster/internal/policy"
)

// load imports files, and wants them to mean the same afterwards.
func load(t *testing.T, family fleet.Family, o migration.Options, files map[string]string, order ...string) *migration.Result {
	t.Helper()
	r, err := try(family, o, files, order...)
	if err != nil {
		t.Fatal(err)
	}
	if r.Report.Differences != 0 || r.Report.Cases == 0 {
		t.Errorf("%d of %d cases differ", r.Report.Differences, r.Report.Cases)
	}
	sum := 0
	for _, n := range r.Report.Counts {
		sum += n
	}
	if sum != r.Report.Statements {
		t.Errorf("%d statements were read, %d are in the report", r.Report.Statements, sum)
	}
	return r
}

func try(family fleet.Family, o migration.Options, files map[string]string, order ...string) (*migration.Result, error) {
	if order == nil {
		order = slices.Sorted(maps.Keys(files))
	}
	var in []migration.File
	for _, name := range order {
		in = append(in, migration.File{Name: name, Text: []byte(files[name])})
	}
	return migration.Import(family, in, o)
}

// line finds what the report says of a line.
func line(t *testing.T, r *migration.Result, file string, n int) migration.Line {
	t.Helper()
	for _, l := range r.Report.Lines {
		if l.File == file && l.Line == n {
			return l
		}
	}
	t.Fatalf("the report has no %s:%d", file, n)
	return migration.Line{}
}

// rungs lists policies as "level target key=value".
func rungs(r *migration.Result) []string {
	var out []string
	for _, p := range r.Policies {
		for _, k := range slices.Sorted(maps.Keys(p.Settings)) {
			out = append(out, fmt.Sprintf("%s %s %s=%s", p.Level, p.Target, k, p.Settings[k]))
		}
	}
	return out
}

var estate = map[string]string{
	"J100Supgrade.txt": "## upgrade\r\nIF $MODEL4 SEQ J179 GOTO J179_SW\r\nGOTO GETSET\r\n# J179_SW\r\nSET APPNAME FW_S_J179_R4_1_3_0_6.bin\r\n# GETSET\r\nGET 46xxsettings.txt\r\n",
	"46xxsettings.txt": `## what all have
SET SIPDOMAIN common.example
SET GMTOFFSET "1:00"
SET GMTOFFSET "2:00"
SET MADE_UP_NAME "x y"
SET TLSSRVR old.example
SET TLSPORT
SET PHONEKEY "Key=1;Type=Line"
SET PHONEKEY "Type=Autodial;Key=2"
SET PHONEKEY "Type=nothing"
SET L2QVLAN 99999
set COUNTRY Norway
IF $SIG_IN_USE SEQ H323 GOTO H323
IF $GROUP SEQ 5 GOTO G5
IF $MACADDR SEQ C81FEA000002 GOTO END
GOTO MODELS
# G5
SET LANGUAGES Mlf_J179_French.xml
IF $MODEL4 SEQ J129 GOTO END
SET COUNTRY France
GOTO MODELS
# H323
SET MCIPADD 192.0.2.1
GOTO END
# MODELS
IF $MODEL4 SEQ J129 GOTO J129
SET ENABLE_WEBSERVER 1
GOTO END
SET NOBODY 1
# J129
SET ENABLE_WEBSERVER 0
IF $VPNACTIVE SEQ 1 GOTO END
GOTO NOWHERE
# END
GET $MACADDR.txt
GET 46xxspecials.txt
SET SIPDOMAIN fallback.example
`,
	"c81fea000001.txt": "SET SIPDOMAIN own.example\nSET FORCE_SIP_USERNAME 100\n",
}

func TestAnEstateOfJ100sMovesIn(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, estate)
	if r.Report.Cases != 6*2*3 {
		t.Errorf("%d cases", r.Report.Cases)
	}
	for n, want := range map[int]string{
		2: "kept", 3: "superseded 46xxsettings.txt:4 counts instead", 5: "unknown no catalog has the name", 6: "reserved",
		7: "comment without a value the line does nothing", 8: "kept", 9: "kept", 10: "invalid", 11: "invalid", 12: "comment a comment: keywords",
		13: "control", 18: "kept", 20: "kept", 23: "otherBranch only for phones whose $SIG_IN_USE is H323", 29: "unreached", 32: "control no J100 is known to have $VPNACTIVE",
		33: "control there is no tag NOWHERE", 36: "control the file was not given", 37: "kept",
	} {
		l := line(t, r, "46xxsettings.txt", n)
		if got := strings.TrimSpace(string(l.Status) + " " + l.Note); !strings.HasPrefix(got, want) {
			t.Errorf("line %d: %s, want %s", n, got, want)
		}
	}
	if l := line(t, r, "J100Supgrade.txt", 5); l.Status != migration.Firmware {
		t.Errorf("%+v", l)
	}
	got := rungs(r)
	for _, want := range []string{"family j100 MADE_UP_NAME=x y", "family j100 PHONEKEY.2=Key=2;Type=Autodial", "family j100 GMTOFFSET=2:00", "group Imported j100: J139 J159 J169 J179 J189, with MAC c81fea000001 j100:FORCE_SIP_USERNAME=100", "group Phone group 5 j100:LANGUAGES=Mlf_J179_French.xml"} {
		if !slices.Contains(got, want) {
			t.Errorf("no policy says %q:\n%s", want, strings.Join(got, "\n"))
		}
	}
	for _, p := range r.Policies {
		for k := range p.Settings {
			if _, name := k.Split(); (j100.J100{}).Reserved(name) || strings.HasSuffix(name, "APPNAME") {
				t.Errorf("%s says %s", p.Name, k)
			}
		}
		if p.Level == policy.Family && !slices.Equal(p.Raw, []policy.Key{"MADE_UP_NAME"}) {
			t.Errorf("raw: %v", p.Raw)
		}
	}
}

func TestAByteOrderMarkHidesNoBranch(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": "\ufeffIF $MODEL4 SEQ J179 GOTO J179\nSET SIPDOMAIN a\nGOTO END\n# J179\nSET SIPDOMAIN b\n# END\n"})
	if got := rungs(r); !slices.Contains(got, "model J179 SIPDOMAIN=b") || !slices.Contains(got, "family j100 SIPDOMAIN=a") {
		t.Errorf("%v", got)
	}
	if !strings.Contains(strings.Join(r.Report.Notes, "\n"), "46xxsettings.txt: it begins with a byte order mark") || !strings.Contains(line(t, r, "46xxsettings.txt", 1).Note, "byte order mark") {
		t.Errorf("%v", r.Report.Notes)
	}
}

func TestAStatementThatWasMeantAndIsNoneIsLost(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": "SET SIPDOMAIN \"open\nSET PSTN_VM_NUM\n12345\nSET L2QVLAN 99999\nSET TLSPORT\nSET COUNTRY \"\xd6sterreich\"\n"})
	for n, want := range map[int]migration.Status{1: migration.Lost, 2: migration.Lost, 3: migration.Comment, 4: migration.Invalid, 5: migration.Comment, 6: migration.Invalid} {
		if l := line(t, r, "46xxsettings.txt", n); l.Status != want {
			t.Errorf("line %d: %+v", n, l)
		}
	}
	if r.Report.Lost() != 4 {
		t.Errorf("%d are lost", r.Report.Lost())
	}
}

func TestWhatIsNotKnownOfAPhoneIsNoted(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": "IF $MACADDR SEQ c8:1f:ea:00:00:02 GOTO A\nIF $MACADDR SEQ C81FEA000003 GOTO A\nGET http://old.example/prov/more.txt\n# A\nSET COUNTRY France\n", "more.txt": "SET SIPDOMAIN a\n"})
	for n, want := range map[int]string{1: "never true", 2: "in upper case is not known", 3: "whether a phone takes an address here is not known"} {
		if l := line(t, r, "46xxsettings.txt", n); !strings.Contains(l.Note, want) {
			t.Errorf("line %d: %s", n, l.Note)
		}
	}
	if r.Report.Cases != 6*2 {
		t.Errorf("%d cases", r.Report.Cases)
	}
	if notes := strings.Join(r.Report.Notes, "\n"); !strings.Contains(notes, "Muster itself also tells devices: ") {
		t.Errorf("%s", notes)
	}
}

func TestAnIfOverAnUnknownVariableSaysThatItIsPassedOver(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": "IF $NOSUCH SEQ 1 GOTO NOWHERE\nSET SIPDOMAIN a\n"})
	if l := line(t, r, "46xxsettings.txt", 1); l.Note != "no J100 is known to have $NOSUCH, so they pass over the line" {
		t.Errorf("%+v", l)
	}
}

func TestAReportCanHaveEveryStatement(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, estate)
	var all, some strings.Builder
	if r.Report.WriteText(&all, true) != nil || r.Report.WriteText(&some, false) != nil {
		t.Fatal("not written")
	}
	if !strings.Contains(all.String(), "46xxsettings.txt:4: kept: SET GMTOFFSET\n") || strings.Contains(some.String(), "46xxsettings.txt:4:") {
		t.Errorf("%s", all.String())
	}
}

// A walk that looked for each target from the top would take a hundred times as long for ten times the lines.
func TestTheTimeOfABranchDoesNotGrowWithTheFile(t *testing.T) {
	took := func(branches int) time.Duration {
		var b strings.Builder
		for i := range branches {
			fmt.Fprintf(&b, "IF $MODEL4 SEQ J%d GOTO T%d\nSET SIPDOMAIN d%d\n# T%d\n", 1000+i, i, i%7, i)
		}
		before := used(t)
		load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": b.String()})
		return used(t) - before
	}
	few, many := took(6000), took(60_000)
	if many > 30*few { // a busy machine disturbs one look, not both
		few, many = took(6000), took(60_000)
	}
	t.Logf("%s, %s", few, many)
	if many > 30*few {
		t.Errorf("6,000 branches take %s, ten times as many %s", few, many)
	}
}

// used is the processor time of this process: what a busy machine takes away is not in it.
func used(t *testing.T) time.Duration {
	t.Helper()
	var v syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &v); err != nil {
		t.Fatal(err)
	}
	return time.Duration(v.Utime.Nano() + v.Stime.Nano())
}

func TestJ100FilesThatCannotBeReadAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		files     map[string]string
		code, say string
	}{
		"a jump backward":   {map[string]string{"a.txt": "# A\n\nGOTO A"}, "backwardJump", "a.txt: line 3: "},
		"a GET loop":        {map[string]string{"46xxsettings.txt": "SET A 1\nGET b.txt", "b.txt": "GET 46xxSettings.txt"}, "getLoop", "b.txt: line 1: "},
		"a file on its own": {map[string]string{"46xxsettings.txt": "\nGET 46xxsettings.txt"}, "getLoop", "46xxsettings.txt: line 2: "},
		"too many cases":    {map[string]string{"46xxsettings.txt": manyMACs(4000)}, "tooManyCases", "the files tell apart 6 models, 1 groups and 4001 MACs"},
		"UTF-16":            {map[string]string{"46xxsettings.txt": "\xff\xfeS\x00"}, "encoding", "46xxsettings.txt: line 1: the file is UTF-16"},
		"one name twice":    {map[string]string{"a/x.txt": "", "b/x.txt": ""}, "", "b/x.txt: two files"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := try(fleet.J100, migration.Options{}, c.files)
			if e := fault.As(err); e == nil || e.Kind != fault.Invalid || e.Code != c.code || !strings.HasPrefix(e.Say, c.say) {
				t.Errorf("%v", err)
			}
		})
	}
}

func manyMACs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "IF $MACADDR SEQ c81fea%06x GOTO END\n", i)
	}
	return b.String() + "# END\n"
}

func TestAFileOfAMACCountsWhenSomethingLeadsToIt(t *testing.T) {
	files := map[string]string{"46xxsettings.txt": "SET SIPDOMAIN a\n", "c81fea000001.txt": "SET SIPDOMAIN b\n"}
	r := load(t, fleet.J100, migration.Options{}, files)
	if l := line(t, r, "c81fea000001.txt", 1); l.Status != migration.Unreached {
		t.Errorf("%+v", l)
	}
	r = load(t, fleet.J100, migration.Options{MACFromNames: true}, files)
	if got := rungs(r); !slices.Contains(got, "device c81fea000001 SIPDOMAIN=b") {
		t.Errorf("%v", got)
	}
	r = load(t, fleet.J100, migration.Options{}, map[string]string{"c81fea000001.txt": "SET SIPDOMAIN b\n"})
	if got := rungs(r); !slices.Equal(got, []string{"device c81fea000001 SIPDOMAIN=b"}) {
		t.Errorf("%v", got)
	}
}

func TestAFullModelBecomesAStaticGroup(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": "SET SIPDOMAIN a\nIF $GROUP SEQ 7 GOTO B\nIF $MODEL SEQ J179D02A GOTO B\nIF $MODEL SEQ 9608D01A GOTO C\nGOTO END\n# B\nSET SIPDOMAIN b\nGOTO END\n# C\nSET SIPDOMAIN c\n# END\n"})
	var names []string
	for _, g := range r.Groups {
		if g.Filter == "" {
			names = append(names, g.Name)
		}
	}
	if !slices.Equal(names, []string{"Phone group 7", "Phone model J179D02A"}) {
		t.Errorf("%v", names)
	}
	if l := line(t, r, "46xxsettings.txt", 10); l.Status != migration.OtherBranch {
		t.Errorf("%+v", l)
	}
}

func TestDefaultsAreLeftOutWhenThatIsWished(t *testing.T) {
	files := map[string]string{"46xxsettings.txt": "SET HTTPPROXY \"\"\nSET SNMPADD \"\"\nSET DHCPSTD 0\nSET SIPDOMAIN a\nIF $MODEL4 SEQ J129 GOTO X\nGOTO END\n# X\nSET DHCPSTD 1\n# END\n"}
	r := load(t, fleet.J100, migration.Options{DropDefaults: true}, files)
	if l := line(t, r, "46xxsettings.txt", 3); l.Status != migration.Default {
		t.Errorf("%+v", l)
	}
	if got := rungs(r); slices.Contains(got, "family j100 DHCPSTD=0") || !slices.Contains(got, "model J129 DHCPSTD=1") {
		t.Errorf("%v", got)
	}
}

// template is of the size and shape of the vendor's own: nearly all comments.
func template() string {
	var b strings.Builder
	rng := rand.New(rand.NewPCG(1, 2))
	names := j100.J100{}.Book().All()
	for n := 0; n < 14_700; n++ {
		switch s := names[n%len(names)]; {
		case n%600 == 0:
			fmt.Fprintf(&b, "IF $MODEL4 SEQ J1%d9 GOTO TAG_%d\n", []int{2, 3, 5, 6, 7, 8}[n/600%6], n/600)
		case n%600 == 599:
			fmt.Fprintf(&b, "# TAG_%d\n", n/600)
		case n%50 == 0:
			fmt.Fprintf(&b, "SET %s \"%d\"\n", s.Name, rng.IntN(2))
		default:
			fmt.Fprintf(&b, "## SET %s is a line that explains at some length what the setting does \x96 quoted\n", s.Name)
		}
	}
	return b.String() + "IF $GROUP SEQ 1 GOTO G\nGOTO END\n# G\nSET SIPDOMAIN g\n# END\nGET $MACADDR.txt\n"
}

func TestAVendorsTemplateOfJ100MovesInQuickly(t *testing.T) {
	text := template()
	if len(text) < 900_000 {
		t.Fatalf("%d bytes", len(text))
	}
	start := time.Now()
	r := load(t, fleet.J100, migration.Options{}, map[string]string{"46xxsettings.txt": text})
	took := time.Since(start)
	t.Logf("%d bytes, %d statements, %d cases, %d policies in %s", len(text), r.Report.Statements, r.Report.Cases, len(r.Policies), took)
	if took > 10*time.Second {
		t.Errorf("%s", took)
	}
	lines := 0
	for l := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(l) != "" {
			lines++
		}
	}
	if r.Report.Statements != lines {
		t.Errorf("%d of %d lines", r.Report.Statements, lines)
	}
}
