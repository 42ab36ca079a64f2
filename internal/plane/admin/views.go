package admin

import (
	"context"
	"fmt"
	"slices"

	"muster/internal/filter"
	"muster/internal/fleet"
)

type savedViewSpec struct {
	Filter  string   `json:"filter" doc:"As the device list takes it"`
	Sort    string   `json:"sort" doc:"As the device list takes it"`
	Columns []string `json:"columns" nullable:"false" doc:"What is shown, in order; empty: what there is room for"`
	Shared  bool     `json:"shared" doc:"Always true: views belong to the account"`
}

type savedViewStatus struct {
	Account string `json:"account" doc:"Id of the account that has it"`
}

type savedView struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind" enum:"SavedView"`
	Metadata metadata        `json:"metadata"`
	Spec     savedViewSpec   `json:"spec"`
	Status   savedViewStatus `json:"status"`
}

type savedViewWriteSpec struct {
	Filter  string   `json:"filter,omitempty" maxLength:"2000"`
	Sort    string   `json:"sort,omitempty"`
	Columns []string `json:"columns,omitempty" nullable:"false"`
	Shared  *bool    `json:"shared,omitempty" doc:"true: views belong to the account, and all who may read it see them"`
}

type savedViewWrite struct {
	ReadOnly
	Metadata metadataWrite      `json:"metadata"`
	Spec     savedViewWriteSpec `json:"spec,omitempty"`
}

func (s *server) views() noun[fleet.View, savedView, savedViewWrite] {
	st := s.o.Store
	return noun[fleet.View, savedView, savedViewWrite]{
		kind: "SavedView", plural: "SavedViews", path: "saved-views", words: "saved view",
		fresh: func(id fleet.AccountID) fleet.View { return fleet.View{Account: id} },
		of:    func(v fleet.View) object { return object{v.Account, v.ID, v.Revision} },
		name:  func(v fleet.View) string { return v.Name },
		find:  st.FindView, all: st.Views, create: st.CreateView, save: st.SaveView,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.View) error {
			return st.DeleteView(ctx, by, v.Account, v.ID)
		},
		shower: func(context.Context, fleet.AccountID, ...fleet.View) (func(fleet.View) savedView, error) {
			return showView, nil
		},
		writes: writesView, take: takeView,
	}
}

func showView(v fleet.View) savedView {
	return savedView{v.ID, "SavedView", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
		savedViewSpec{v.Filter, v.Sort, list0(v.Columns), true}, savedViewStatus{string(v.Account)}}
}

func writesView(v fleet.View) savedViewWrite {
	return savedViewWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: savedViewWriteSpec{v.Filter, v.Sort, v.Columns, nil}}
}

func takeView(_ context.Context, v fleet.View, w savedViewWrite) (fleet.View, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/sort", w.Spec.Sort, 200)...)
	problems = append(problems, checkText("/spec/filter", w.Spec.Filter, 2000)...)
	if w.Spec.Shared != nil && !*w.Spec.Shared {
		problems = append(problems, fieldProblem{Pointer: "/spec/shared", Code: "unsupported", Detail: "a view cannot be private: views belong to the account"})
	}
	if len(w.Spec.Columns) > 50 {
		problems = append(problems, fieldProblem{Pointer: "/spec/columns", Code: "tooMany", Detail: "a view may have at most 50 columns"})
	}
	for i, c := range w.Spec.Columns {
		at := fmt.Sprintf("/spec/columns/%d", i)
		problems = append(problems, checkText(at, c, 100)...)
		if c == "" || slices.Index(w.Spec.Columns, c) != i {
			problems = append(problems, fieldProblem{Pointer: at, Code: "column", Detail: "a column is a name that stands once"})
		}
	}
	if _, err := filter.Parse(w.Spec.Filter); err != nil && w.Spec.Filter != "" {
		return v, nil, filter.At(err, "/spec/filter")
	}
	if _, err := filter.ReadSort(w.Spec.Sort); err != nil {
		return v, nil, filter.At(err, "/spec/sort")
	}
	v.Name, v.Labels, v.Filter, v.Sort, v.Columns = w.Metadata.Name, w.Metadata.Labels, w.Spec.Filter, w.Spec.Sort, w.Spec.Columns
	return v, problems, nil
}
