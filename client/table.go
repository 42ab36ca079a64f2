package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A file is a body that is sent as it is.
type file struct {
	kind    string // content type
	content []byte
}

// A Table is a file with devices: CSV, XLSX, JSON, or a zip with some of them.
type Table struct {
	Name    string // what the file is called; lists of jobs show it
	Type    string // its content type; empty: the server looks at name and content
	Content []byte // at most 64 MB
}

// ImportDevices starts an import and returns its job. With DryRun the job ends
// with what would become of each row, and nothing is changed. Further
// parameters go by With: mode=all imports nothing when a row is wrong,
// createSites=true makes sites that the table names, sheet says which of a workbook.
func (c *Client) ImportDevices(ctx context.Context, account string, t Table, opts ...Option) (Job, error) {
	kind := t.Type
	if kind == "" {
		kind = "application/octet-stream"
	}
	if t.Name != "" {
		opts = append(opts, func(k *call) { k.header.Set("X-File-Name", url.PathEscape(t.Name)) })
	}
	return c.job(ctx, http.MethodPost, at("accounts", account, "imports"), file{kind, t.Content}, opts)
}

// ImportErrors writes the rows of an import that failed, with the reasons, as CSV.
func (c *Client) ImportErrors(ctx context.Context, job string, to io.Writer) error {
	return c.download(ctx, at("jobs", job, "errors.csv"), to, nil)
}

// ExportDevices writes an account's devices as a table. Parameters go by With:
// format (csv, xlsx, json), settings, secrets, columns, filter, q, family, model.
func (c *Client) ExportDevices(ctx context.Context, account string, to io.Writer, opts ...Option) error {
	return c.download(ctx, at("accounts", account, "devices")+":export", to, opts)
}

// download writes an answer of any size. It is not repeated once it has begun.
func (c *Client) download(ctx context.Context, path string, to io.Writer, opts []Option) error {
	k := &call{header: http.Header{}, query: url.Values{}}
	for _, o := range opts {
		o(k)
	}
	target := c.base + "/api/v1" + path
	if len(k.query) > 0 {
		target += "?" + k.query.Encode()
	}
	for attempt := 1; ; attempt++ {
		err := c.fetch(ctx, target, k.header, to)
		wait, again := repeat(http.MethodGet, attempt, err)
		if _, begun := errors.AsType[*interrupted](err); !again || begun || attempt >= c.attempts {
			return err
		}
		if late := sleep(ctx, wait); late {
			return err
		}
	}
}

// interrupted is a download that broke off after it had begun.
type interrupted struct{ cause error }

func (i *interrupted) Error() string { return "the download broke off: " + i.cause.Error() }
func (i *interrupted) Unwrap() error { return i.cause }

// open sends a GET whose answer is read as it comes: the client's time limit is
// for the head alone. end gives the answer up; the caller calls it, whatever came.
func (c *Client) open(ctx context.Context, target string, header http.Header) (res *http.Response, end func(), err error) {
	patient := *c.http
	patient.Timeout = 0
	ctx, giveUp := context.WithCancelCause(ctx)
	end = func() { giveUp(nil) }
	came := func() bool { return true }
	if limit := c.http.Timeout; limit > 0 {
		came = time.AfterFunc(limit, func() { giveUp(context.DeadlineExceeded) }).Stop
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, end, err
	}
	r.Header = header.Clone()
	r.Header.Set("User-Agent", c.agent)
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err = patient.Do(r)
	came()
	return res, end, err
}

// fetch copies a body of any size.
func (c *Client) fetch(ctx context.Context, target string, header http.Header, to io.Writer) error {
	header = header.Clone()
	header.Set("Accept", "*/*")
	res, end, err := c.open(ctx, target, header)
	defer end()
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode >= 300 {
		b, err := io.ReadAll(io.LimitReader(res.Body, maxBody))
		if err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		return problem(res, b)
	}
	if _, err := io.Copy(to, res.Body); err != nil {
		return &interrupted{err}
	}
	return nil
}

// TableType guesses a file's content type from its name; empty: not known.
func TableType(name string) string {
	switch name = strings.ToLower(name); {
	case strings.HasSuffix(name, ".csv"), strings.HasSuffix(name, ".txt"):
		return "text/csv"
	case strings.HasSuffix(name, ".tsv"), strings.HasSuffix(name, ".tab"):
		return "text/tab-separated-values"
	case strings.HasSuffix(name, ".xlsx"):
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case strings.HasSuffix(name, ".zip"):
		return "application/zip"
	case strings.HasSuffix(name, ".json"):
		return "application/json"
	}
	return ""
}
