package access

import (
	"context"
	"encoding/base32"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/secret"
)

// cheap is for tests: what a hash costs is not what they are about.
var cheap = Cost{Memory: 64, Passes: 1, Threads: 1}

func TestAHashFitsItsPasswordAlone(t *testing.T) {
	h, ctx := NewHasher(cheap), t.Context()
	hash, err := h.Hash(ctx, "a fine long password")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=64,t=1,p=1$") {
		t.Fatal(hash, err)
	}
	again, _ := h.Hash(ctx, "a fine long password")
	if again == hash {
		t.Error("two hashes are one: there is no salt")
	}
	dearer := NewHasher(Cost{Memory: 128, Passes: 2, Threads: 1})
	for name, c := range map[string]struct {
		hash, password string
		fits, fails    bool
	}{
		"it":                   {hash, "a fine long password", true, false},
		"another":              {hash, "a fine long passworD", false, false},
		"none":                 {hash, "", false, false},
		"no hash":              {"", "", false, false},
		"no hash, its dummy's": {"", "a fine long password", false, false},
		"no hash at all":       {"$1$abc$def", "x", false, true},
		"a cut one":            {hash[:len(hash)-9], "a fine long password", false, true},
		"one that takes all":   {strings.Replace(hash, "m=64", "m=4294967295", 1), "a fine long password", false, true},
	} {
		fits, err := dearer.Fits(ctx, c.hash, c.password)
		if fits != c.fits || (err != nil) != c.fails {
			t.Errorf("%s: %v %v", name, fits, err)
		}
	}
}

func TestFewPasswordsAreHashedAtOnce(t *testing.T) {
	h := NewHasher(cheap)
	for range hashing {
		h.turn <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var wait sync.WaitGroup
	wait.Go(func() {
		if _, err := h.Hash(ctx, "x"); err == nil {
			t.Error("hashed out of turn")
		}
	})
	cancel()
	wait.Wait()
}

func TestAPasswordIsLongAndHardToGuess(t *testing.T) {
	m := Member{Email: "lovelace@example.com"}
	for password, want := range map[string]string{
		"":                        "tooShort",
		"eleven char":             "tooShort",
		"zwölf zeiche":            "", // letters count, not bytes
		"aaaaaaaaaaaaaaaa":        "guessable",
		"Lovelace1234":            "guessable",
		"xLOVELACE@example.com":   "guessable",
		"lovelace is in a phrase": "",
		strings.Repeat("ab", 129): "tooLong",
		"correct horse battery":   "",
	} {
		err := CheckPassword("/password", password, m)
		got := ""
		if e := fault.As(err); e != nil {
			got = e.Fields[0].Code
		}
		if got != want {
			t.Errorf("%q: %q, want %q", password, got, want)
		}
	}
}

// From RFC 6238, appendix B; of eight digits the last six.
func TestCodesAreThoseOfTheStandard(t *testing.T) {
	key := secret.New(base32.StdEncoding.EncodeToString([]byte("12345678901234567890")))
	for at, want := range map[int64]string{59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037", 20000000000: "353130"} {
		if got := Code(key, time.Unix(at, 0)); got != want {
			t.Errorf("at %d: %s, want %s", at, got, want)
		}
	}
}

func TestEachCodeIsGoodOnceAndForAShortTime(t *testing.T) {
	now := time.Unix(1_800_000_010, 0)
	l := Login{NewKey: NewKey()}
	if _, _, ok := l.Confirm("000 000", now); ok {
		t.Error("confirmed with a wrong code")
	}
	l, codes, ok := l.Confirm(Code(l.NewKey, now), now)
	if !ok || l.Key.Empty() || !l.NewKey.Empty() || len(codes) != RecoveryCodes {
		t.Fatal(ok, len(codes))
	}
	at := func(step int) string { return Code(l.Key, now.Add(time.Duration(step)*30*time.Second)) }
	for name, c := range map[string]struct {
		code string
		fits bool
	}{
		"the one it was confirmed with": {at(0), false}, "one before": {at(-1), false}, "the next": {at(1), true}, "one too early": {at(2), false},
		"with a space": {at(1)[:3] + " " + at(1)[3:], true}, "none": {"", false}, "a recovery code": {codes[4].Reveal(), true}, "in capitals": {strings.ToUpper(codes[4].Reveal()), true}, "half of one": {codes[4].Reveal()[:9], false},
	} {
		used, ok := l.Prove(c.code, now)
		if ok != c.fits {
			t.Errorf("%s: %v", name, ok)
		}
		if _, again := used.Prove(c.code, now); ok && again {
			t.Errorf("%s: good twice", name)
		}
		if len(l.Recovery) != RecoveryCodes {
			t.Fatalf("%s: the login that was read is written to", name)
		}
	}
	later := now.Add(time.Hour)
	if used, ok := l.Prove(Code(l.Key, later.Add(-30*time.Second)), later); !ok {
		t.Error("a clock may be slow")
	} else if _, ok := used.Prove(Code(l.Key, later), later); !ok {
		t.Error("the next code is refused")
	}
	if a := l.Alone(); !a.Key.Empty() || len(a.Recovery) > 0 {
		t.Error("a second factor is left")
	}
	if _, ok := (Login{}).Prove(at(0), now); ok {
		t.Error("without a key every code fits")
	}
}

func TestASessionIsIdleBeforeItIsOld(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	v, text := NewSession("password", "", "", now)
	if v.Hash != Hash(text.Reveal()) || !v.IdleUntil().Equal(now.Add(SessionIdle)) {
		t.Error(v.IdleUntil())
	}
	v.UsedAt = v.EndsAt.Add(-time.Minute)
	if !v.IdleUntil().Equal(v.EndsAt) {
		t.Error(v.IdleUntil())
	}
}
