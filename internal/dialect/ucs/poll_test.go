package ucs

import (
	"testing"
	"time"

	"muster/internal/dialect"
)

func TestAPhonePollsAsItsSettingsSay(t *testing.T) {
	type m = map[string]string
	last := time.Date(2026, 11, 27, 10, 30, 0, 0, time.UTC)
	at := func(text string) time.Time {
		if text == "" {
			return time.Time{}
		}
		out, err := time.Parse("2006-01-02 15:04", text)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	const d = 24 * time.Hour
	for name, c := range map[string]struct {
		told     m
		last     time.Time
		pace     dialect.Pace
		every    time.Duration
		from, at string
		clock    string
	}{
		"nothing is told: off":                 {m{}, last, "off", 0, "", "", ""},
		"switched off":                         {m{"prov.polling.enabled": "FALSE", "prov.polling.mode": "rel"}, last, "off", 0, "", "", ""},
		"every so often from the boot":         {m{"prov.polling.enabled": "1", "prov.polling.mode": "rel", "prov.polling.period": "21600"}, last, "period", 6 * time.Hour, "", "2026-11-27 16:30", ""},
		"a period out of range is a day":       {m{"prov.polling.enabled": "true", "prov.polling.mode": "rel", "prov.polling.period": "900"}, last, "period", d, "", "2026-11-28 10:30", ""},
		"it never came":                        {m{"prov.polling.enabled": "1", "prov.polling.mode": "rel"}, time.Time{}, "period", d, "", "", ""},
		"at random within an hour":             {m{"prov.polling.enabled": "1", "prov.polling.mode": "random", "prov.polling.period": "3601"}, last, "random", 3601 * time.Second, "2026-11-27 10:30", "2026-11-27 11:30", ""},
		"at random within a day":               {m{"prov.polling.enabled": "1", "prov.polling.mode": "random"}, last, "random", d, "2026-11-27 10:30", "2026-11-28 10:30", ""},
		"a second more is two days":            {m{"prov.polling.enabled": "1", "prov.polling.mode": "random", "prov.polling.period": "86401", "prov.polling.time": "22:00", "prov.polling.timeRandomEnd": "01:30"}, last, "random", 2 * d, "2026-11-27 10:30", "2026-11-29 14:00", ""},
		"by a clock of which nothing is known": {m{"prov.polling.enabled": "1"}, last, "daily", d, "", "", "03:00"},
		"DHCP may say another offset":          {m{"prov.polling.enabled": "1", "tcpIpApp.sntp.gmtOffset": "3600"}, last, "daily", d, "", "", "03:00"},
		"at a time of a clock without summer": {m{"prov.polling.enabled": "1", "prov.polling.mode": "abs", "prov.polling.time": "04:15", "tcpIpApp.sntp.gmtOffset": "3600", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1", "tcpIpApp.sntp.daylightSavings.enable": "0"},
			last, "daily", d, "", "2026-11-28 03:15", "04:15"},
		"later the same day": {m{"prov.polling.enabled": "1", "prov.polling.time": "13:00", "tcpIpApp.sntp.gmtOffset": "-3600", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1"}, last, "daily", d, "2026-11-27 13:00", "2026-11-27 14:00", "13:00"},
		"a day and a half is two": {m{"prov.polling.enabled": "1", "prov.polling.period": "129600", "prov.polling.time": "13:00", "tcpIpApp.sntp.gmtOffset": "0", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1", "tcpIpApp.sntp.daylightSavings.enable": "0"},
			last, "daily", 2 * d, "", "2026-11-28 13:00", "13:00"},
		"a clock that is before ours":  {m{"prov.polling.enabled": "1", "prov.polling.time": "10:33", "tcpIpApp.sntp.gmtOffset": "0", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1", "tcpIpApp.sntp.daylightSavings.enable": "0"}, last, "daily", d, "", "2026-11-28 10:33", "10:33"},
		"a poll in summer time":        {m{"prov.polling.enabled": "1", "prov.polling.time": "11:30", "tcpIpApp.sntp.gmtOffset": "0", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1"}, last, "daily", d, "2026-11-28 10:30", "2026-11-28 11:30", "11:30"},
		"at a time that has just been": {m{"prov.polling.enabled": "1", "prov.polling.time": "10:30", "tcpIpApp.sntp.gmtOffset": "0", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1", "tcpIpApp.sntp.daylightSavings.enable": "0"}, last, "daily", d, "", "2026-11-28 10:30", "10:30"},
	} {
		got, ok := UCS{}.Poll(func(name string) (string, bool) { v, told := c.told[name]; return v, told }, c.last)
		got.At, got.From = got.At.Truncate(time.Minute), got.From.Truncate(time.Minute)
		if want := (dialect.Poll{Pace: c.pace, Every: c.every, Time: c.clock, From: at(c.from), At: at(c.at)}); !ok || got != want {
			t.Errorf("%s: %+v, %v; want %+v", name, got, ok, want)
		}
	}
	if p, ok := (UCS{}).Poll(func(name string) (string, bool) {
		return "1", name == "prov.polling.enabled" || name == "prov.polling.mode"
	}, last); ok {
		t.Errorf("in a mode of none: %+v", p)
	}
}
