package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"strings"
	"testing"
	"time"
)

// openSpied opens the same SQLite database through a driver that tells which
// queries are asked.
func openSpied(t *testing.T, url string, tell func(query string, args []any)) *Store {
	t.Helper()
	file := strings.TrimPrefix(url, "sqlite:")
	plain, err := sql.Open("sqlite", "file:"+file)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(spy{file, plain.Driver(), tell})
	t.Cleanup(func() {
		_ = plain.Close()
		_ = db.Close()
	})
	return &Store{w: db, r: db, keys: testKeys(t), url: url, name: file, now: time.Now}
}

type spy struct {
	file string
	d    driver.Driver
	tell func(string, []any)
}

func (s spy) Driver() driver.Driver { return s.d }

func (s spy) Connect(context.Context) (driver.Conn, error) {
	c, err := s.d.Open("file:" + s.file)
	return spiedConn{c, s.tell}, err
}

type spiedConn struct {
	driver.Conn
	tell func(string, []any)
}

func (c spiedConn) QueryContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Rows, error) {
	values := make([]any, len(args))
	for i, a := range args {
		values[i] = a.Value
	}
	c.tell(q, values)
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, q, args)
}
