package keep_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"muster/internal/gateway/keep"
	"muster/internal/secret"
)

func keys(t testing.TB, first byte) *secret.Keyring {
	t.Helper()
	k, err := secret.NewKeyring(append([]byte{first}, make([]byte, 31)...))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func open(t testing.TB, path string) (*keep.Keep, string) {
	t.Helper()
	k, aside, err := keep.Open(path, keys(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	return k, aside
}

func TestWhatWasSavedIsThereAfterAKillAtAnyByte(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	k, _ := open(t, path)
	var at []int // size of the file after each Save
	for i := range 20 {
		if err := k.Save(keep.Put(fmt.Sprintf("a/%02d", i), i), keep.Put(fmt.Sprintf("b/%02d", i), i)); err != nil {
			t.Fatal(err)
		}
		b, _ := os.ReadFile(path)
		at = append(at, len(b))
	}
	whole, _ := os.ReadFile(path)
	for cut := 0; cut <= len(whole); cut += 7 {
		torn := filepath.Join(t.TempDir(), "state")
		if err := os.WriteFile(torn, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		k, aside := open(t, torn)
		want := 0
		for _, n := range at {
			if n <= cut {
				want++
			}
		}
		if a, b := len(k.Under("a/")), len(k.Under("b/")); a != want || b != want || aside != "" {
			t.Fatalf("cut at %d: %d and %d entries, want %d of each; aside %q", cut, a, b, want, aside)
		}
		_ = k.Close()
	}
}

func TestADamagedFileIsSetAsideAndTheRestOfItIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	k, _ := open(t, path)
	for i := range 3 {
		_ = k.Save(keep.Put(fmt.Sprint(i), "x"))
	}
	_ = k.Close()
	b, _ := os.ReadFile(path)
	lines := bytes.SplitAfter(b, []byte("\n"))
	lines[1][len(lines[1])/2] ^= 1
	if err := os.WriteFile(path, bytes.Join(lines, nil), 0o600); err != nil {
		t.Fatal(err)
	}
	k, aside := open(t, path)
	defer k.Close()
	if got := k.Under(""); len(got) != 2 || got["1"] != nil {
		t.Errorf("kept %v", got)
	}
	if kept, err := os.ReadFile(aside); err != nil || !bytes.Equal(kept, bytes.Join(lines, nil)) {
		t.Errorf("the damaged file is not as it was at %q: %v", aside, err)
	}
	if again, aside, err := keep.Open(path, keys(t, 1)); err != nil || aside != "" || len(again.Under("")) != 2 {
		t.Errorf("the new file: %v %q", err, aside)
	}
}

func TestAnotherKeyOpensNothingAndDestroysNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	k, _ := open(t, path)
	_ = k.Save(keep.Put("a", "the password"))
	_ = k.Close()
	before, _ := os.ReadFile(path)
	if strings.Contains(string(before), "the password") {
		t.Error("the file shows what it holds")
	}
	if _, _, err := keep.Open(path, keys(t, 2)); !errors.Is(err, secret.ErrKey) {
		t.Errorf("another key: %v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}

func TestTheFileStaysSmallHoweverOftenAnEntryChanges(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	k, _ := open(t, path)
	long := strings.Repeat("x", 10_000)
	for i := range 1000 {
		k.Note(keep.Put("same", fmt.Sprint(i, long)))
		if i%10 == 0 {
			if err := k.Flush(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = k.Save(keep.Put("gone", 1))
	_ = k.Save(keep.Drop("gone"))
	_ = k.Close()
	if s, _ := os.Stat(path); s.Size() > 2<<20 {
		t.Errorf("%d bytes", s.Size())
	}
	k, _ = open(t, path)
	defer k.Close()
	var v string
	if !k.Get("same", &v) || v != fmt.Sprint(999, long) || k.Get("gone", &v) {
		t.Error("not the newest")
	}
}

func TestManySaveAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	k, _ := open(t, path)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 20 {
				if err := k.Save(keep.Put(fmt.Sprint(i, "/", j), j)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait() // no Close: a kill
	again, aside := open(t, path)
	defer again.Close()
	if n := len(again.Under("")); n != 160 || aside != "" {
		t.Errorf("%d entries, aside %q", n, aside)
	}
}
