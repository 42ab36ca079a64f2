package catalog

import (
	"reflect"
	"strings"
	"testing"
)

func TestParseTSV(t *testing.T) {
	t.Run("a line says all there is to say of a setting", func(t *testing.T) {
		got, err := ParseTSV("# a comment\n" + Columns + "\n\n" +
			"device.prov.serverType\tenum\tHTTP=2|HTTPS=3 -- HTTP over TLS|0 -- off\t\t\tHTTPS\t\treboot\tn\ty\tall\tHow to fetch.\tV\n" +
			"reg.#.port\tint\t\t1\t65535\t\t34\t\ty\tn\t\t\t\r\n")
		want := []Setting{
			{Name: "device.prov.serverType", Type: Enum, Default: "HTTPS", Restart: Reboot, Strict: true, Since: "all", Summary: "How to fetch.", Source: "V",
				Choices: []Choice{{Value: "HTTP", Alias: "2"}, {Value: "HTTPS", Alias: "3", Means: "HTTP over TLS"}, {Value: "0", Means: "off"}}},
			{Name: "reg.#.port", Type: Int, Min: 1, Max: 65535, MaxIndex: 34, Restart: UnknownRestart, Secret: true},
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %v", got, err)
		}
	})
	for name, line := range map[string]string{
		"a missing field is an error":            "a\tint\t\t\t\t\t\t\tn\tn\t\t",
		"a nameless setting is an error":         "\tint\t\t\t\t\t\t\tn\tn\t\t\t",
		"an unknown type is an error":            "a\tnumber\t\t\t\t\t\t\tn\tn\t\t\t",
		"an enum without choices is an error":    "a\tenum\t\t\t\t\t\t\tn\tn\t\t\t",
		"a choice that stands twice is an error": "a\tenum\tx|y|x\t\t\t\t\t\tn\tn\t\t\t",
		"an alias that is a value is an error":   "a\tenum\t1|2=1\t\t\t\t\t\tn\tn\t\t\t",
		"a range upside down is an error":        "a\tint\t\t9\t3\t\t\t\tn\tn\t\t\t",
		"a range in words is an error":           "a\tint\t\tfew\t\t\t\t\tn\tn\t\t\t",
		"an unknown restart is an error":         "a\tint\t\t\t\t\t\tmaybe\tn\tn\t\t\t",
		"secret is said by y or n alone":         "a\tint\t\t\t\t\t\t\tyes\tn\t\t\t",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := ParseTSV(Columns + "\n" + line); err == nil || !strings.HasPrefix(err.Error(), "line 2: ") {
				t.Errorf("got %v, want an error that names line 2", err)
			}
		})
	}
	t.Run("other columns are an error", func(t *testing.T) {
		for _, text := range []string{"", "name\ttype\n"} {
			if _, err := ParseTSV(text); err == nil {
				t.Errorf("%q was taken", text)
			}
		}
	})
}
