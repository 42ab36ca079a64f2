package admin

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"muster/internal/fleet"
)

// Paging are the parameters of every list. Lists are in the order of ids,
// unless they say that they can be in another.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"50" doc:"Items a page"`
	Cursor string `query:"cursor" maxLength:"4000" doc:"nextCursor of the page before; of no use with another filter or order"`
	Sort   string `query:"sort" maxLength:"200" doc:"Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id."`
	Filter string `query:"filter" maxLength:"2000" doc:"Devices only: an expression such as state = \"staged\" AND NOT has(site)"`
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

// start reads the page asked for, of a list by id without filters.
func (s *server) start(p Paging, bind ...string) (fleet.Page, error) {
	if p.Sort != "" && p.Sort != "id" {
		return fleet.Page{}, unsupported("sort", "this list is by id only")
	}
	if p.Filter != "" {
		return fleet.Page{}, unsupported("filter", "this list takes no filter expressions; use the named parameters")
	}
	return s.resume(p, bind...)
}

func unsupported(parameter, detail string) error {
	return newProblem(http.StatusBadRequest, "badParameter", parameter+": "+detail).with([]fieldProblem{{Pointer: parameter, Code: "unsupported", Detail: detail}})
}

// resume reads where the list goes on.
func (s *server) resume(p Paging, bind ...string) (fleet.Page, error) {
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

// A paged is a list of things that have an id and a name, which the store has
// in the order of ids.
type paged[V any] struct {
	fetch    func(fleet.Page) ([]V, error)
	id, name func(V) string
}

// page is one item more than the page asked for, by id or by name, and where the
// list goes on after an item. Any order but that of ids reads the whole list:
// such lists are small beside devices.
func (l paged[V]) page(s *server, p Paging, bind ...string) (items []V, after func(V) string, err error) {
	by, down := strings.CutPrefix(p.Sort, "-")
	by = strings.TrimPrefix(by, "metadata.")
	switch {
	case p.Filter != "" || by == "" && !down || by == "id" && !down:
		page, err := s.start(p, bind...)
		if err != nil {
			return nil, nil, err
		}
		page.Limit++
		items, err = l.fetch(page)
		return items, l.id, err
	case by != "id" && by != "name":
		return nil, nil, unsupported("sort", "this list is by id or name")
	}
	page, err := s.resume(p, bind...)
	if err != nil {
		return nil, nil, err
	}
	after = func(v V) string {
		if by == "id" {
			return l.id(v)
		}
		return l.name(v) + "\x00" + l.id(v)
	}
	for from := (fleet.Page{Limit: 1000}); ; {
		more, err := l.fetch(from)
		if err != nil {
			return nil, nil, err
		}
		items = append(items, more...)
		if len(more) < from.Limit {
			break
		}
		from.After = l.id(more[len(more)-1])
	}
	order := func(a, b string) int {
		if down {
			a, b = b, a
		}
		return strings.Compare(a, b)
	}
	slices.SortFunc(items, func(a, b V) int { return order(after(a), after(b)) })
	if page.After != "" {
		items = slices.DeleteFunc(items, func(v V) bool { return order(after(v), page.After) <= 0 })
	}
	return items, after, nil
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

// chosenOf makes a fetch that leaves out what is not asked for, and gives full
// pages of the rest all the same. It is for lists that are small.
func chosenOf[V any](fetch func(fleet.Page) ([]V, error), asked func(V) bool, id func(V) string) func(fleet.Page) ([]V, error) {
	return func(p fleet.Page) ([]V, error) {
		all, err := fetch(fleet.Page{})
		if err != nil {
			return nil, err
		}
		all = slices.DeleteFunc(all, func(v V) bool { return !asked(v) || p.After != "" && id(v) <= p.After })
		if p.Limit > 0 && len(all) > p.Limit {
			all = all[:p.Limit]
		}
		return all, nil
	}
}
