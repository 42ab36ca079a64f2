package admin

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"muster/internal/fleet"
)

// Moments are the pages of what a device's requests left, newest first: they are bounded closer than other lists.
type Moments struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Items a page"`
	Cursor string `query:"cursor" maxLength:"500" doc:"nextCursor of the page before"`
}

// momentsOf lists what a device's requests left, beneath the device at path: fetch gives at most n of before a time (zero:
// the newest). first says that the page is the first. What the planes have in memory is saved before.
func momentsOf[V, T any](ctx context.Context, s *server, d fleet.Device, path string, m Moments, fetch func(before time.Time, n int) ([]V, error), at func(V) time.Time, show func(V) T) (out *listOut[T], first bool, err error) {
	bind := []string{path, string(d.ID)}
	page, err := s.start(Paging{Limit: m.Limit, Cursor: m.Cursor}, bind...)
	if err != nil {
		return nil, false, err
	}
	before := time.Time{}
	if page.After != "" {
		n, err := strconv.ParseInt(page.After, 10, 64)
		if err != nil {
			return nil, false, newProblem(http.StatusBadRequest, "cursorInvalid", "the cursor is not one of this list")
		}
		before = time.UnixMicro(n)
	}
	s.flush(ctx)
	found, err := fetch(before, m.Limit+1)
	if err != nil {
		return nil, false, err
	}
	self := &url.URL{Path: base + "/devices/" + string(d.ID) + "/" + path}
	return finish(ctx, s, found, m.Limit, func(v V) string { return strconv.FormatInt(at(v).UnixMicro(), 10) }, show, self, bind...), before.IsZero(), nil
}
