package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"
)

// config is ~/.config/muster/config.yaml.
type config struct {
	Current  string  `yaml:"current-context"`
	Contexts []entry `yaml:"contexts"`

	path  string
	loose bool // others may read it
}

// An entry is a context: a server and who one is there.
type entry struct {
	Name    string `yaml:"name"`
	Server  string `yaml:"server"`
	Account string `yaml:"account,omitempty"`
	Token   string `yaml:"token,omitempty"`
	CA      string `yaml:"ca,omitempty"` // PEM, trusted beside the system's
}

func (c *config) find(name string) *entry {
	for i := range c.Contexts {
		if c.Contexts[i].Name == name {
			return &c.Contexts[i]
		}
	}
	return nil
}

// readConfig reads the file; one that is not there is empty.
func readConfig() (*config, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return &config{}, nil // no home: flags and environment still work
	}
	c := &config{path: filepath.Join(dir, "muster", "config.yaml")}
	f, err := os.Open(c.path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return nil, usage("%s", reason(err))
	}
	defer func() { _ = f.Close() }()
	if st, err := f.Stat(); err == nil {
		c.loose = st.Mode().Perm()&0o077 != 0
	}
	d := yaml.NewDecoder(f)
	d.KnownFields(true)
	if err := d.Decode(c); err != nil && !errors.Is(err, io.EOF) {
		return nil, usage("%s: %s", c.path, oneLine(err))
	}
	return c, nil
}

// write replaces the file whole or not at all, readable by its owner only.
func (c *config) write() error {
	if c.path == "" {
		return usage("there is no home directory to keep a configuration in: set MUSTER_SERVER and MUSTER_TOKEN")
	}
	b, err := yaml.Marshal(c)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(c.path), 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(c.path), ".config-*") // made with 0600
	if err != nil {
		return err
	}
	_, err = tmp.Write(b)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), c.path)
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
	}
	return err
}

func completeContexts(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	c, err := readConfig()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var names []string
	for _, e := range c.Contexts {
		names = append(names, e.Name)
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// reason is a file error in one line, without the operation.
func reason(err error) string {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Sprintf("%s: %s", e.Path, e.Err)
	}
	return err.Error()
}
