package admin

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"muster/internal/fleet"
)

// Paging are the parameters of every list. Lists are in the order of ids.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"50" doc:"Items a page"`
	Cursor string `query:"cursor" maxLength:"500" doc:"nextCursor of the page before; of no use with other filters"`
	Sort   string `query:"sort" maxLength:"200" doc:"Only id in this build"`
	Filter string `query:"filter" maxLength:"2000" doc:"Refused in this build: use the named parameters"`
}

// A list is one page.
type list[T any] struct {
	Items      []T     `json:"items" nullable:"false"`
	NextCursor *string `json:"nextCursor" doc:"null on the last page"`
	TotalCount *int    `json:"totalCount,omitempty" doc:"With count=true"`
}

// A listOut is the answer with a page.
type listOut[T any] struct {
	Link string `header:"Link"`
	Body list[T]
}

// A cursor is where a page ends, signed together with the list it belongs to:
// it is of no use elsewhere, and nobody can make one. bind names the list: its
// kind, whose it is, and its filters.
func (s *server) cursor(bind, after string) string {
	mac := hmac.New(sha256.New, s.o.CursorKey)
	_, _ = mac.Write([]byte(bind + "\x00" + after))
	return base64.RawURLEncoding.EncodeToString(append(mac.Sum(nil)[:16], after...))
}

// start reads the page asked for.
func (s *server) start(p Paging, bind ...string) (fleet.Page, error) {
	if p.Sort != "" && p.Sort != "id" {
		return fleet.Page{}, newProblem(http.StatusBadRequest, "badParameter", "sort: this build lists by id only").
			with([]fieldProblem{{Pointer: "sort", Code: "unsupported", Detail: "this build lists by id only"}})
	}
	if p.Filter != "" {
		return fleet.Page{}, newProblem(http.StatusBadRequest, "badParameter", "filter: this build has no filter expressions").
			with([]fieldProblem{{Pointer: "filter", Code: "unsupported", Detail: "this build has no filter expressions; use the named parameters"}})
	}
	page := fleet.Page{Limit: p.Limit}
	if p.Cursor == "" {
		return page, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(p.Cursor)
	if err == nil && len(b) > 16 {
		page.After = string(b[16:])
	}
	if page.After == "" || !hmac.Equal([]byte(s.cursor(strings.Join(bind, "\x00"), page.After)), []byte(p.Cursor)) {
		return page, newProblem(http.StatusBadRequest, "cursorInvalid", "the cursor is not one of this list")
	}
	return page, nil
}

// finish makes the page of one item more than it shows: the further one says
// whether there is a next page.
func finish[V, T any](ctx context.Context, s *server, items []V, limit int, id func(V) string, show func(V) T, self *url.URL, bind ...string) *listOut[T] {
	out := &listOut[T]{}
	out.Body.Items = make([]T, 0, min(len(items), limit))
	for _, v := range items[:min(len(items), limit)] {
		out.Body.Items = append(out.Body.Items, show(v))
	}
	if len(items) > limit {
		next := s.cursor(strings.Join(bind, "\x00"), id(items[limit-1]))
		out.Body.NextCursor = &next
		q := self.Query()
		q.Set("cursor", next)
		q.Set("limit", strconv.Itoa(limit))
		out.Link = "<" + self.EscapedPath() + "?" + q.Encode() + `>; rel="next"`
	}
	return out
}
