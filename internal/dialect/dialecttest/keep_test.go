package dialecttest

import (
	"reflect"
	"testing"
)

func TestXMLReadsAsAPhoneDoes(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want map[string]string // nil: the phone drops the file
	}{
		"attributes are settings":                {`<a x="1"/>`, map[string]string{"x": "1"}},
		"elements do not matter, the first wins": {`<a x="1"><b x="2" y="3"/></a>`, map[string]string{"x": "1", "y": "3"}},
		"an element may say nothing":             {`<?xml version="1.0"?><a/>`, map[string]string{}},
		"an attribute twice":                     {`<a x="1" x="2"/>`, nil},
		"a namespace":                            {`<a b:x="1"/>`, nil},
		"an ampersand that is none":              {`<a x="a&b"/>`, nil},
		"an element that does not end":           {`<a x="1">`, nil},
		"no element":                             {`<?xml version="1.0"?>`, nil},
		"nothing":                                {``, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := XML([]byte(c.file))
			if (err == nil) != (c.want != nil) || err == nil && !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, %v, want %v", got, err, c.want)
			}
		})
	}
}
