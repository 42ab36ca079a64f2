package app

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"muster/internal/store/sqlstore"
)

// backupMark is the first entry of a backup; its content is the format.
const (
	backupMark   = "muster-backup"
	backupFormat = "1\n"
	backupDB     = "muster.db"
)

// Backup writes database, master key, certificates and token into one archive:
// everything that Restore needs to answer as before. It may run beside a
// server. Whoever has the archive has every secret: callers say so.
func Backup(ctx context.Context, c *Config, out string) (err error) {
	keyring, err := OpenKeyring(c)
	if err != nil {
		return err
	}
	st, err := sqlstore.Open(ctx, sqlstore.Options{URL: c.DatabaseURL(), Keyring: keyring, Existing: true})
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	tmp, err := os.MkdirTemp(c.Data, "backup-")
	if err != nil {
		return &ConfigError{"data", plain(err)}
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	if err := st.Backup(ctx, filepath.Join(tmp, backupDB)); err != nil {
		return fmt.Errorf("copy the database: %w", err)
	}
	f, err := os.OpenFile(out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already; a backup overwrites nothing", out)
	}
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(out)
		}
	}()
	z := gzip.NewWriter(f)
	t := tar.NewWriter(z)
	err = errors.Join(
		addBytes(t, backupMark, []byte(backupFormat)),
		addFile(t, "master.key", filepath.Join(c.Data, "master.key")),
		addFile(t, backupDB, filepath.Join(tmp, backupDB)),
		addIfThere(t, "admin.token", filepath.Join(c.Data, "admin.token")),
		addTree(t, "pki", filepath.Join(c.Data, "pki")),
		addTree(t, "acme", filepath.Join(c.Data, "acme")),
	)
	return errors.Join(err, t.Close(), z.Close(), f.Sync(), f.Close())
}

func addBytes(t *tar.Writer, name string, b []byte) error {
	if err := t.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(b))}); err != nil {
		return err
	}
	_, err := t.Write(b)
	return err
}

func addFile(t *tar.Writer, name, from string) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	st, err := f.Stat()
	if err != nil {
		return err
	}
	if err := t.WriteHeader(&tar.Header{Name: name, Mode: int64(st.Mode().Perm()), Size: st.Size(), ModTime: st.ModTime()}); err != nil {
		return err
	}
	_, err = io.CopyN(t, f, st.Size())
	return err
}

func addIfThere(t *tar.Writer, name, from string) error {
	if _, err := os.Stat(from); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return addFile(t, name, from)
}

func addTree(t *tar.Writer, name, from string) error {
	return filepath.WalkDir(from, func(p string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !d.Type().IsRegular() || strings.HasSuffix(p, ".tmp") {
			return err
		}
		rel, err := filepath.Rel(from, p)
		if err != nil {
			return err
		}
		return addFile(t, path.Join(name, filepath.ToSlash(rel)), p)
	})
}

// maxRestore bounds a file taken out of an archive: the database of a million
// devices has about 1 GB.
const maxRestore = 64 << 30

// Restore unpacks an archive into an empty data folder, and the database into
// c.Database when that names another one. It changes nothing where something
// is already there.
func Restore(ctx context.Context, c *Config, in string) error {
	if entries, err := os.ReadDir(c.Data); err == nil && len(entries) > 0 {
		return fmt.Errorf("the data folder %s is not empty; a backup is restored into a new one", c.Data)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &ConfigError{"data", plain(err)}
	}
	f, err := os.Open(in)
	if err != nil {
		return errors.New(plain(err))
	}
	defer func() { _ = f.Close() }()
	// Beside the target, then renamed: a restore that breaks off leaves nothing.
	parent := filepath.Dir(filepath.Clean(c.Data))
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return &ConfigError{"data", plain(err)}
	}
	tmp, err := os.MkdirTemp(parent, ".muster-restore-")
	if err != nil {
		return &ConfigError{"data", plain(err)}
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	if err := unpack(f, tmp); err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	if c.Database != "" {
		trial := *c
		trial.Data = tmp
		keyring, err := OpenKeyring(&trial)
		if err != nil {
			return err
		}
		if err := sqlstore.Restore(ctx, filepath.Join(tmp, backupDB), sqlstore.Options{URL: c.Database, Keyring: keyring}); err != nil {
			return fmt.Errorf("database: %w", err)
		}
		if err := os.Remove(filepath.Join(tmp, backupDB)); err != nil {
			return err
		}
	}
	_ = os.Remove(c.Data) // empty, or not there
	return os.Rename(tmp, c.Data)
}

func unpack(r io.Reader, dir string) error {
	z, err := gzip.NewReader(r)
	if err != nil {
		return errors.New("not a Muster backup")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	t := tar.NewReader(z)
	var total int64
	for n := 0; ; n++ {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("damaged: %w", err)
		}
		if n == 0 {
			b, err := io.ReadAll(io.LimitReader(t, 64))
			if h.Name != backupMark || err != nil {
				return errors.New("not a Muster backup")
			}
			if string(b) != backupFormat {
				return fmt.Errorf("made by a newer Muster (format %q)", strings.TrimSpace(string(b)))
			}
			continue
		}
		if total += h.Size; total > maxRestore || n > 100_000 {
			return errors.New("the archive is larger than any backup")
		}
		if h.Typeflag != tar.TypeReg || !filepath.IsLocal(h.Name) {
			return fmt.Errorf("odd entry %q", h.Name)
		}
		if err := put(root, h, t); err != nil {
			return err
		}
	}
	for _, needed := range []string{"master.key", backupDB} {
		if _, err := root.Stat(needed); err != nil {
			return fmt.Errorf("the archive has no %s", needed)
		}
	}
	return nil
}

func put(root *os.Root, h *tar.Header, r io.Reader) error {
	if err := root.MkdirAll(path.Dir(h.Name), 0o700); err != nil {
		return err
	}
	f, err := root.OpenFile(h.Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, os.FileMode(h.Mode&0o700|h.Mode&0o044))
	if err != nil {
		return err
	}
	_, err = io.Copy(f, io.LimitReader(r, h.Size))
	return errors.Join(err, f.Sync(), f.Close())
}
