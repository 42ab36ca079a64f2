package admin

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/danielgtaylor/huma/v2"
)

// settings are a policy's, as they are written: values are text, and a number or
// true and false, as people write them in YAML, is taken for the text it reads as.
type settings map[string]string

// Schema says what is taken.
func (settings) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeObject, AdditionalProperties: &huma.Schema{
		AnyOf: []*huma.Schema{{Type: huma.TypeString}, {Type: huma.TypeNumber}, {Type: huma.TypeBoolean}}}}
}

// UnmarshalJSON keeps a number's digits as they were written.
func (v *settings) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var all map[string]any
	if err := d.Decode(&all); err != nil {
		return err
	}
	*v = make(settings, len(all))
	for k, value := range all {
		switch value.(type) {
		case string, json.Number, bool:
			(*v)[k] = fmt.Sprint(value)
		default:
			return fmt.Errorf("the value of %s is no text", k)
		}
	}
	return nil
}
