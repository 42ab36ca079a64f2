package admin

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

type model struct {
	Model    string `json:"model"`
	Family   string `json:"family"`
	Token    string `json:"token" doc:"How the device spells it in its User-Agent"`
	AutoSync bool   `json:"autoSync" doc:"Supported by Auto-Sync"`
	Note     string `json:"note"`
}

type choice struct {
	Value string `json:"value"`
	Alias string `json:"alias,omitempty" doc:"Another spelling that devices take"`
	Means string `json:"means,omitempty"`
}

type setting struct {
	Family   string   `json:"family"`
	Name     string   `json:"name" doc:"# stands for an index"`
	Category string   `json:"category" enum:"general,time,network,lines,calls,audio,video,display,contacts,security,provisioning,apps,diagnostics,other" doc:"Where people look for it"`
	Type     string   `json:"type" enum:"bool,int,enum,string,host,url,ip,list,opaque"`
	Choices  []choice `json:"choices" nullable:"false"`
	Min      int64    `json:"min"`
	Max      int64    `json:"max" doc:"Both 0: not known"`
	Default  string   `json:"default"`
	MaxIndex int      `json:"maxIndex" doc:"0: not known"`
	Restart  string   `json:"restart" enum:"none,restart,reboot,unknown"`
	Secret   bool     `json:"secret"`
	Strict   bool     `json:"strict" doc:"A value outside the type is refused; otherwise it is warned of"`
	Since    string   `json:"since" doc:"Software or models that know it, as its source says; seen on: an export of these models has it, which says nothing of other models"`
	Summary  string   `json:"summary"`
	Source   string   `json:"source"`
	Asked    []string `json:"asked,omitempty" doc:"With name: those of the names that it is the entry of"`
}

func (s *server) catalogRoutes() {
	add(s, route{method: "GET", path: "/models", id: "listModels", says: "List the model catalog", right: fleet.RightRead}, s.listModels)
	add(s, route{method: "GET", path: "/settings-catalog", id: "listSettings", says: "List the settings that device families know", right: fleet.RightRead}, s.listSettings)
}

// at is an item of a list that never changes while the server runs, with its
// place in it.
type at[T any] struct {
	place int
	item  T
}

func place[T any](v at[T]) string { return strconv.Itoa(v.place) }

// window cuts a page out, and one item more.
func window[T any](all []T, page fleet.Page) []at[T] {
	start := 0
	if n, err := strconv.Atoi(page.After); err == nil {
		start = min(n+1, len(all))
	}
	out := make([]at[T], 0, page.Limit+1)
	for i := start; i < len(all) && len(out) <= page.Limit; i++ {
		out = append(out, at[T]{i, all[i]})
	}
	return out
}

func (s *server) listModels(ctx context.Context, in *struct {
	Paging
	Family string `query:"family" enum:"ucs,polyos,j100"`
}) (*listOut[model], error) {
	bind := []string{"models", in.Family}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	var all []model
	for _, m := range fleet.Models() {
		if in.Family == "" || string(m.Family) == in.Family {
			all = append(all, model{m.Model, string(m.Family), m.Token, m.AutoSync, m.Note})
		}
	}
	return finish(ctx, s, window(all, page), in.Limit, place[model], func(v at[model]) model { return v.item },
		&url.URL{Path: base + "/models", RawQuery: filters("family", in.Family)}, bind...), nil
}

func (s *server) listSettings(ctx context.Context, in *struct {
	Paging
	Family   string `query:"family" enum:"ucs,polyos,j100" doc:"All families when empty"`
	Q        string `query:"q" maxLength:"100" doc:"Part of a name or a summary; a concrete name finds its entry"`
	Category string `query:"category" enum:"general,time,network,lines,calls,audio,video,display,contacts,security,provisioning,apps,diagnostics,other" doc:"All of them when empty"`
	Model    string `query:"model" maxLength:"100" doc:"A model of the catalog: its family's settings, but for those known to be for other models alone"`
	// Name asks for what is to be said of settings that somebody has.
	Name []string `query:"name,explode" maxItems:"200" doc:"Concrete names, reg.1.address or ucs:reg.1.address: their entries alone"`
}) (*listOut[setting], error) {
	family := fleet.Family(in.Family)
	if in.Model != "" {
		m, known := fleet.FindModel(in.Model)
		if !known || family != "" && family != m.Family {
			return nil, newProblem(http.StatusBadRequest, "badParameter", "model is one of /models, and of the family when one is given")
		}
		family, in.Model = m.Family, m.Model
	}
	bind := append([]string{"settings", in.Family, in.Q, in.Category, in.Model}, in.Name...)
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	var all []setting
	for _, d := range s.o.Dialects.All() {
		if family != "" && d.Family() != family {
			continue
		}
		wanted := func(e catalog.Setting) bool {
			return (in.Category == "" || string(e.Category) == in.Category) && e.UnfitModel(in.Model) == ""
		}
		if len(in.Name) > 0 {
			all = append(all, named(d, in.Name, wanted)...)
			continue
		}
		concrete, _, _ := d.Book().Lookup(in.Q)
		for _, e := range d.Book().All() {
			if !wanted(e) {
				continue
			}
			if in.Q == "" || e.Name == concrete.Name || contains(e.Name, in.Q) || contains(e.Summary, in.Q) {
				all = append(all, showSetting(d.Family(), e))
			}
		}
	}
	asked := filters("family", in.Family, "q", in.Q, "category", in.Category, "model", in.Model)
	if len(in.Name) > 0 {
		asked += "&" + url.Values{"name": in.Name}.Encode()
	}
	return finish(ctx, s, window(all, page), in.Limit, place[setting], func(v at[setting]) setting { return v.item },
		&url.URL{Path: base + "/settings-catalog", RawQuery: strings.TrimPrefix(asked, "&")}, bind...), nil
}

// named are the entries of names in a family, in the order of names.
func named(d dialect.Dialect, names []string, wanted func(catalog.Setting) bool) (out []setting) {
	at := map[string]int{}
	for _, name := range names {
		f, bare := policy.Key(name).Split()
		e, _, known := d.Book().Lookup(bare)
		if !known || f != "" && f != d.Family() || !wanted(e) {
			continue
		}
		if _, had := at[e.Name]; !had {
			at[e.Name] = len(out)
			out = append(out, showSetting(d.Family(), e))
		}
		out[at[e.Name]].Asked = append(out[at[e.Name]].Asked, name)
	}
	return out
}

func contains(s, part string) bool {
	return strings.Contains(strings.ToLower(s), strings.ToLower(part))
}

func showSetting(f fleet.Family, e catalog.Setting) setting {
	v := setting{string(f), e.Name, string(e.Category), string(e.Type), []choice{}, e.Min, e.Max, e.Default, e.MaxIndex, string(e.Restart), e.Secret, e.Strict, e.Since, e.Summary, e.Source, nil}
	for _, c := range e.Choices {
		v.Choices = append(v.Choices, choice(c))
	}
	return v
}
