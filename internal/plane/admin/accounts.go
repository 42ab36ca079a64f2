package admin

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
)

type accountSpec struct {
	Type        string `json:"type" enum:"operator,provider,reseller,customer"`
	Parent      string `json:"parent" doc:"Id of the account above; empty for the one you are in"`
	DisplayName string `json:"displayName"`
	License     string `json:"license" enum:"standard,enterprise"`
	Existing    bool   `json:"existing" doc:"Was there before Muster: Auto-Sync started off"`
}

type accountStatus struct {
	AccountNumber string `json:"accountNumber" doc:"8 digits, the first part of 12-digit provisioning codes"`
}

type account struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Account"`
	Metadata metadata      `json:"metadata"`
	Spec     accountSpec   `json:"spec"`
	Status   accountStatus `json:"status"`
	Warnings []warning     `json:"warnings,omitempty" nullable:"false"`
}

type accountWriteSpec struct {
	Type        string `json:"type,omitempty" enum:"operator,provider,reseller,customer"`
	Parent      string `json:"parent,omitempty" doc:"Id or name; your own account when empty"`
	DisplayName string `json:"displayName,omitempty"`
	License     string `json:"license,omitempty" enum:"standard,enterprise" doc:"standard when empty"`
	Existing    bool   `json:"existing,omitempty"`
}

type accountWrite struct {
	ReadOnly
	Metadata metadataWrite    `json:"metadata"`
	Spec     accountWriteSpec `json:"spec"`
}

// InAccount names the account in a path.
type InAccount struct {
	Account string `path:"account" doc:"Id or name" maxLength:"200"`
}

func showAccount(a fleet.Account, who fleet.Actor) account {
	v := account{ID: string(a.ID), Kind: "Account",
		Metadata: metadata{a.Name, labels(a.Labels), a.CreatedAt, a.UpdatedAt, a.Revision},
		Spec:     accountSpec{string(a.Type), string(a.Parent), a.DisplayName, string(a.License), a.Existing},
		Status:   accountStatus{a.Number}}
	if a.ID == who.Root {
		v.Spec.Parent = "" // what is above is outside the wall
	}
	return v
}

// account finds the account a path names, within the asker's wall.
func (s *server) account(ctx context.Context, ref string) (fleet.Account, error) {
	return s.o.Store.FindAccount(ctx, actor(ctx).Root, ref)
}

func (s *server) accountRoutes() {
	add(s, route{method: "GET", path: "/accounts", id: "listAccounts", says: "List your account and all beneath it", right: fleet.RightRead}, s.listAccounts)
	add(s, route{method: "POST", path: "/accounts", id: "createAccount", says: "Create an account", right: fleet.RightAdmin, status: 201, errors: []int{404}}, s.createAccount)
	add(s, route{method: "GET", path: "/accounts/{account}", id: "getAccount", says: "Show an account", right: fleet.RightRead}, s.getAccount)
	add(s, route{method: "PATCH", path: "/accounts/{account}", id: "updateAccount", says: "Change an account", right: fleet.RightAdmin}, s.updateAccount)
	add(s, route{method: "DELETE", path: "/accounts/{account}", id: "deleteAccount", says: "Delete an account with its devices, policies and credentials", right: fleet.RightAdmin, status: 204, trial: account{}}, s.deleteAccount)
}

func (s *server) listAccounts(ctx context.Context, in *struct{ Paging }) (*listOut[account], error) {
	who := actor(ctx)
	bind := []string{"accounts", string(who.Root), in.Sort}
	l := paged[fleet.Account]{func(p fleet.Page) ([]fleet.Account, error) { return s.o.Store.Accounts(ctx, who.Root, p) },
		func(a fleet.Account) string { return string(a.ID) }, func(a fleet.Account) string { return a.Name }}
	found, after, err := l.page(s, in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, after, func(a fleet.Account) account { return showAccount(a, who) },
		&url.URL{Path: base + "/accounts", RawQuery: filters("sort", in.Sort)}, bind...), nil
}

func (s *server) getAccount(ctx context.Context, in *struct{ InAccount }) (*one[account], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	return tagged(showAccount(a, actor(ctx)), a.Revision), nil
}

func (s *server) createAccount(ctx context.Context, in *struct {
	Trial
	Body accountWrite
}) (*one[account], error) {
	who, w := actor(ctx), in.Body
	problems := append(w.Metadata.check(), checkText("/spec/displayName", w.Spec.DisplayName, 200)...)
	if w.Spec.Type == "" {
		problems = append(problems, fieldProblem{Pointer: "/spec/type", Code: "required", Detail: "type is one of provider, reseller, customer"})
	}
	parent := w.Spec.Parent
	if parent == "" {
		parent = string(who.Root)
	}
	above, err := s.account(ctx, parent)
	if errors.Is(err, fault.Missing) {
		problems = append(problems, fieldProblem{Pointer: "/spec/parent", Code: "reference", Detail: "there is no such account"})
	} else if err != nil {
		return nil, err
	}
	if len(problems) > 0 {
		return nil, invalid(problems...)
	}
	a, err := s.o.Store.CreateAccount(in.context(ctx), who, fleet.Account{Parent: above.ID, Name: w.Metadata.Name, DisplayName: w.Spec.DisplayName,
		Type: fleet.AccountType(w.Spec.Type), License: fleet.License(w.Spec.License), Existing: w.Spec.Existing, Labels: w.Metadata.Labels},
		fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	if err != nil {
		return nil, err
	}
	s.tell(in.context(ctx), fleet.Notice{Account: a.ID, About: "account"})
	out := tagged(showAccount(a, who), a.Revision)
	out.Location = base + "/accounts/" + string(a.ID)
	return out, nil
}

func (s *server) updateAccount(ctx context.Context, in *struct {
	InAccount
	Match
	Trial
	PatchBody
}) (*one[account], error) {
	who := actor(ctx)
	var saved fleet.Account
	var was int64
	err := s.settled(in.Match, func() error {
		a, err := s.account(ctx, in.Account)
		if err != nil {
			return err
		}
		if err := s.check(ctx, in.Match, false, object{a.ID, string(a.ID), a.Revision}); err != nil {
			return err
		}
		was = a.Revision
		is := showAccount(a, who).Spec
		w, _, err := patched(s, accountWrite{Metadata: metadataWrite{Name: a.Name, Labels: a.Labels},
			Spec: accountWriteSpec(is)}, in.PatchBody)
		if err != nil {
			return err
		}
		if err := s.checkAccountChange(ctx, a, is, w, who); err != nil {
			return err
		}
		a.Name, a.Labels, a.DisplayName, a.License = w.Metadata.Name, w.Metadata.Labels, w.Spec.DisplayName, fleet.License(w.Spec.License)
		if a.License == "" {
			a.License = fleet.Standard
		}
		saved, err = s.o.Store.SaveAccount(in.context(ctx), who, a)
		return err
	})
	if err != nil {
		return nil, err
	}
	if saved.Revision != was {
		s.tell(in.context(ctx), fleet.Notice{Account: saved.ID, About: "account"})
	}
	return tagged(showAccount(saved, who), saved.Revision), nil
}

// checkAccountChange holds a change to who may make it: what an account has
// bought is its parent's to say.
func (s *server) checkAccountChange(ctx context.Context, a fleet.Account, is accountSpec, w accountWrite, who fleet.Actor) error {
	problems := append(w.Metadata.check(), checkText("/spec/displayName", w.Spec.DisplayName, 200)...)
	if w.Spec.Type != is.Type {
		problems = append(problems, fieldProblem{Pointer: "/spec/type", Code: "immutable", Detail: "the type of an account stays"})
	}
	if w.Spec.Parent != is.Parent {
		if p, err := s.account(ctx, w.Spec.Parent); err != nil || p.ID != a.Parent {
			problems = append(problems, fieldProblem{Pointer: "/spec/parent", Code: "immutable", Detail: "the parent of an account stays"})
		}
	}
	if w.Spec.Existing != is.Existing {
		problems = append(problems, fieldProblem{Pointer: "/spec/existing", Code: "immutable", Detail: "existing is said when the account is created"})
	}
	if len(problems) > 0 {
		return invalid(problems...)
	}
	if w.Spec.License != is.License && a.ID == who.Root {
		return newProblem(http.StatusForbidden, "parentOnly", "the licence is set by the account above")
	}
	return nil
}

func (s *server) deleteAccount(ctx context.Context, in *struct {
	InAccount
	Match
	Trial
}) (*trialOut, error) {
	who := actor(ctx)
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if err := s.check(ctx, in.Match, false, object{a.ID, string(a.ID), a.Revision}); err != nil {
		return nil, err
	}
	if a.ID == who.Root && a.Type != fleet.Operator {
		return nil, newProblem(http.StatusForbidden, "parentOnly", "an account is deleted by the one above it")
	}
	if err := s.o.Store.DeleteAccount(in.context(ctx), who, a.ID); err != nil {
		return nil, err
	}
	if in.DryRun {
		v := showAccount(a, who)
		v.Warnings, err = s.goesWith(ctx, a.ID)
		return wouldBe(v), err
	}
	s.tell(ctx, fleet.Notice{Account: a.ID, About: "gone"})
	return nil, nil
}

// goesWith says what is deleted together with an account.
func (s *server) goesWith(ctx context.Context, id fleet.AccountID) ([]warning, error) {
	devices, err := s.o.Store.CountDevices(ctx, id, fleet.DeviceQuery{})
	if err != nil {
		return nil, err
	}
	policies, err := s.o.Store.Policies(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	tokens := 0
	for page := (fleet.Page{Limit: 500}); ; {
		found, err := s.o.Store.Tokens(ctx, id, page)
		if err != nil {
			return nil, err
		}
		for _, t := range found {
			if t.RevokedAt.IsZero() {
				tokens++
			}
		}
		if len(found) < page.Limit {
			break
		}
		page.After = found[len(found)-1].ID
	}
	var parts []string
	count := func(n int, one, many string) {
		if n == 1 {
			parts = append(parts, "1 "+one)
		} else if n > 1 {
			parts = append(parts, fmt.Sprint(n, " ", many))
		}
	}
	count(devices, "device", "devices")
	count(len(policies), "policy", "policies")
	count(tokens, "API token", "API tokens")
	switch n := len(parts); n {
	case 0:
		return nil, nil
	case 1:
	default:
		parts = []string{strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]}
	}
	verb := "go"
	if devices+len(policies)+tokens == 1 {
		verb = "goes"
	}
	return []warning{{"goesWithIt", parts[0] + " " + verb + " with it", ""}}, nil
}

// checkText holds a line of text that people read to its length.
func checkText(pointer, text string, most int) []fieldProblem {
	switch {
	case utf8.RuneCountInString(text) > most:
		return []fieldProblem{{Pointer: pointer, Code: "tooLong", Detail: "the text is too long"}}
	case strings.ContainsFunc(text, unicode.IsControl):
		return []fieldProblem{{Pointer: pointer, Code: "characters", Detail: "the text may hold no control characters"}}
	}
	return nil
}
