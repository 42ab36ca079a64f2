package client

import (
	"encoding/json"
	"time"
)

// A Resource is a thing of the API: what is wanted of it (Spec) and what is so
// (Status, which only the server writes).
type Resource[Spec, Status any] struct {
	ID       string   `json:"id,omitempty"`
	Kind     string   `json:"kind,omitempty"`
	Metadata Metadata `json:"metadata,omitzero"`
	Spec     Spec     `json:"spec"`
	Status   Status   `json:"status,omitzero"`
	// Warnings are in the answer to a write, where there are some.
	Warnings []Warning `json:"warnings,omitempty"`

	// ETag is the revision as IfMatch takes it; empty for items of a list whose
	// server does not number them.
	ETag string `json:"-"`
	// Raw is the resource as the server sent it, with every field of it.
	Raw json.RawMessage `json:"-"`
}

// Metadata is what every resource has.
type Metadata struct {
	Name        string            `json:"name,omitempty"`
	Account     string            `json:"account,omitempty"` // whose it is, where it belongs to one
	Labels      map[string]string `json:"labels,omitempty"`
	Annotations map[string]string `json:"annotations,omitempty"`
	Revision    json.Number       `json:"revision,omitempty"`
	CreatedAt   time.Time         `json:"createdAt,omitzero"`
	UpdatedAt   time.Time         `json:"updatedAt,omitzero"`
	ManagedBy   string            `json:"managedBy,omitempty"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (r *Resource[Spec, Status]) UnmarshalJSON(b []byte) error {
	type plain Resource[Spec, Status]
	if err := keep(b, (*plain)(r), &r.Raw); err != nil {
		return err
	}
	if n := r.Metadata.Revision; n != "" {
		r.ETag = `"` + n.String() + `"`
	}
	return nil
}

// keep decodes b into v, and copies b itself.
func keep(b []byte, v any, raw *json.RawMessage) error {
	if err := json.Unmarshal(b, v); err != nil {
		return err
	}
	*raw = append(json.RawMessage(nil), b...)
	return nil
}

// A Secret can be written and not read back: the server answers only whether
// one is set. It prints as dots.
type Secret struct {
	value     string
	Set       bool
	UpdatedAt time.Time
}

// NewSecret is a value to be written.
func NewSecret(value string) Secret { return Secret{value: value, Set: value != ""} }

func (s Secret) String() string {
	if s.value == "" && !s.Set {
		return ""
	}
	return "••••••••"
}

// GoString keeps %#v from printing the secret.
func (s Secret) GoString() string { return "client.Secret(" + s.String() + ")" }

// IsZero reports whether there is neither a value to write nor one set.
func (s Secret) IsZero() bool { return s.value == "" && !s.Set }

// MarshalJSON writes the value, for the server; a secret that was read is
// null, and absent where it stands in an object that omits zero.
func (s Secret) MarshalJSON() ([]byte, error) {
	if s.value == "" {
		return []byte("null"), nil
	}
	return json.Marshal(s.value)
}

// UnmarshalJSON reads {"set":true,"updatedAt":…}, or a value.
func (s *Secret) UnmarshalJSON(b []byte) error {
	*s = Secret{}
	var v string
	if json.Unmarshal(b, &v) == nil {
		*s = NewSecret(v)
		return nil
	}
	return json.Unmarshal(b, &struct {
		Set       *bool
		UpdatedAt *time.Time
	}{&s.Set, &s.UpdatedAt})
}

// A Patch changes a resource (RFC 7396): what is absent stays, what is null
// goes. Its keys are "metadata" and "spec"; the values are whatever encodes to
// the wanted part, such as a ProvisioningEdit or a map.
type Patch map[string]any

// A Warning is about something that was done and might not be meant.
type Warning struct {
	Code    string `json:"code"`
	Detail  string `json:"detail"`
	Pointer string `json:"pointer,omitempty"`
}
