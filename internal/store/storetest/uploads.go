package storetest

import (
	"bytes"
	"fmt"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
)

var uploads = map[string]func(*testing.T, *world){
	"a file is replaced whole": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		for _, content := range [][]byte{[]byte("first, longer"), []byte("second"), {}, nil, {0, 255, 0}} {
			w.no(w.PutUpload(w.ctx, a.ID, m, "x-phone.cfg", content))
			got, err := w.Upload(w.ctx, a.ID, m, "x-phone.cfg")
			w.no(err)
			if !bytes.Equal(got, content) {
				w.t.Errorf("got %q, want %q", got, content)
			}
		}
	},
	"appends add up, and start over at the limit": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		steps := []struct{ add, want string }{{"aaaa", "aaaa"}, {"bbbb", "aaaabbbb"}, {"cc", "aaaabbbbcc"}, {"d", "d"}, {"e", "de"}}
		for _, s := range steps {
			w.no(w.AppendUpload(w.ctx, a.ID, m, "app.log", []byte(s.add), 10))
			got, err := w.Upload(w.ctx, a.ID, m, "app.log")
			w.no(err)
			w.same(string(got), s.want)
		}
		list, err := w.Uploads(w.ctx, a.ID, m)
		w.no(err)
		if len(list) != 1 || list[0].Size != 2 || list[0].Name != "app.log" || list[0].MAC != m || list[0].Account != a.ID || list[0].UpdatedAt.IsZero() {
			w.t.Errorf("listed as %+v", list)
		}
	},
	"a log of very many lines keeps every one": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		var want []byte
		for i := range 1100 { // twice the pieces a backend may keep before it joins them
			line := fmt.Appendf(nil, "line %d\n", i)
			want = append(want, line...)
			w.no(w.AppendUpload(w.ctx, a.ID, m, "app.log", line, 1<<20))
		}
		got, err := w.Upload(w.ctx, a.ID, m, "app.log")
		w.no(err)
		if !bytes.Equal(got, want) {
			w.t.Errorf("%d bytes, want %d", len(got), len(want))
		}
	},
	"a replaced file can be appended to, and the other way round": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		w.no(w.AppendUpload(w.ctx, a.ID, m, "f", []byte("a"), 100))
		w.no(w.AppendUpload(w.ctx, a.ID, m, "f", []byte("b"), 100))
		w.no(w.PutUpload(w.ctx, a.ID, m, "f", []byte("c")))
		w.no(w.AppendUpload(w.ctx, a.ID, m, "f", []byte("d"), 100))
		got, err := w.Upload(w.ctx, a.ID, m, "f")
		w.no(err)
		w.same(string(got), "cd")
	},
	"files are listed by name and belong to one MAC": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		for _, n := range []string{"b.log", "a.log", "c.cfg"} {
			w.no(w.PutUpload(w.ctx, a.ID, m, n, []byte(n)))
		}
		list, err := w.Uploads(w.ctx, a.ID, m)
		w.no(err)
		var names []string
		for _, u := range list {
			names = append(names, u.Name)
		}
		w.same(names, []string{"a.log", "b.log", "c.cfg"})
		_, err = w.Upload(w.ctx, a.ID, mac(), "a.log")
		w.missing(err, "upload")
		_, err = w.Upload(w.ctx, a.ID, m, "none")
		w.missing(err, "upload")
	},
	"a device cannot leave files without end": func(_ *testing.T, w *world) {
		a, m := w.customer("acme"), mac()
		for i := range 200 {
			err := w.PutUpload(w.ctx, a.ID, m, fmt.Sprint(i), nil)
			if err != nil {
				w.is(err, fault.Denied, "uploadQuota")
				w.no(w.PutUpload(w.ctx, a.ID, m, "0", []byte("those there can still be replaced")))
				w.no(w.PutUpload(w.ctx, a.ID, mac(), "0", nil))
				return
			}
		}
		w.t.Error("200 files taken")
	},
	"an account that is not there takes no files": func(_ *testing.T, w *world) {
		w.missing(w.PutUpload(w.ctx, "acc_none", mac(), "f", nil), "account")
		w.missing(w.AppendUpload(w.ctx, "acc_none", mac(), "f", nil, 10), "account")
	},
	"a deleted device takes its files with it": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d := w.device(a)
		w.no(w.PutUpload(w.ctx, a.ID, d.MAC, "f", []byte("x")))
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, d.ID))
		_, err := w.Upload(w.ctx, a.ID, d.MAC, "f")
		w.missing(err, "upload")
		list, err := w.Uploads(w.ctx, a.ID, d.MAC)
		w.no(err)
		w.same(list, []fleet.Upload{})
	},
}
