package client

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"net/url"
	"strconv"
)

// A Query narrows a list. The zero value lists everything.
type Query struct {
	Text     string     // part of a name, MAC, serial or model
	Filter   string     // expression of the API's filter grammar
	Sort     string     // "-status.lastProvisioningSync,name"
	Values   url.Values // further parameters: family, model, serial, state …
	PageSize int        // items a request, 1–1000; 0 leaves it to the server
}

func (q Query) values() url.Values {
	v := url.Values{}
	for k, list := range q.Values {
		v[k] = list
	}
	set := func(name, value string) {
		if value != "" {
			v.Set(name, value)
		}
	}
	set("q", q.Text)
	set("filter", q.Filter)
	set("sort", q.Sort)
	if q.PageSize > 0 {
		v.Set("limit", strconv.Itoa(q.PageSize))
	}
	return v
}

// A Page is one answer of a list. Next is empty on the last one.
type Page struct {
	Items []json.RawMessage `json:"items"`
	Next  string            `json:"nextCursor"`
	Total *int              `json:"totalCount"` // only when asked for with count=true
}

// PageAt reads one page of the list at a path beneath /api/v1. An empty cursor
// is the first page.
func (c *Client) PageAt(ctx context.Context, path string, q Query, cursor string) (Page, error) {
	v := q.values()
	if cursor != "" {
		v.Set("cursor", cursor)
	}
	if len(v) > 0 {
		path += "?" + v.Encode()
	}
	var p Page
	_, err := c.Do(ctx, http.MethodGet, path, nil, &p)
	return p, err
}

// List walks the items of a list, page by page as they are used. It ends with
// the first error, which is the last thing it yields.
func List[T any](ctx context.Context, c *Client, path string, q Query) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		for cursor := ""; ; {
			p, err := c.PageAt(ctx, path, q, cursor)
			if err != nil {
				yield(zero, err)
				return
			}
			for _, raw := range p.Items {
				var v T
				err := json.Unmarshal(raw, &v)
				if !yield(v, err) || err != nil {
					return
				}
			}
			if p.Next == "" || p.Next == cursor {
				return
			}
			cursor = p.Next
		}
	}
}

// All collects a walk.
func All[T any](seq iter.Seq2[T, error]) ([]T, error) {
	var out []T
	for v, err := range seq {
		if err != nil {
			return out, err
		}
		out = append(out, v)
	}
	return out, nil
}

// Count asks how many items a list has, without reading them.
func (c *Client) Count(ctx context.Context, path string, q Query) (int, error) {
	q.PageSize = 1
	v := url.Values{}
	for k, list := range q.Values {
		v[k] = list
	}
	v.Set("count", "true")
	q.Values = v
	p, err := c.PageAt(ctx, path, q, "")
	if err == nil && p.Total == nil {
		err = errors.New("the server does not say how many there are")
	}
	if err != nil {
		return 0, err
	}
	return *p.Total, nil
}

// one reads, makes or changes a single resource and keeps its ETag.
func one[S, T any](ctx context.Context, c *Client, method, path string, body any, opts []Option) (Resource[S, T], error) {
	var r Resource[S, T]
	a, err := c.Do(ctx, method, path, body, &r, opts...)
	if err == nil {
		if e := a.ETag(); e != "" {
			r.ETag = e
		}
	}
	return r, err
}
