package sim

import (
	_ "embed"
	"hash/fnv"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// ucsNames are the names that begin with device, prov, apps and httpd, as a full
// export has them; # and x stand for an index.
//
//go:embed ucsnames.txt
var ucsNames string

// ucsStems are how all other names begin. Beneath a stem any name is taken.
const ucsStems = ` BossLine SCEP acd attendant audioVideoToggle bg bluetooth btoe calendar call callLists da dect diags dialplan dir divert dns
 efk exchange feature genband homeScreen hoteling hotelingMode ind key keypadLock lcl license lineKey locInfo log lync mb messaging mr msg mwi nat
 np obitalk pcc phoneLock powerSaving pres ptt qos reg res roaming_buddies roaming_privacy saf se sec sip smartPairing softkey system tcpIpApp
 tone twamp ui up upgrade usb video voIpProt voice webutility xmpp `

var knownExactly = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, n := range strings.Fields(ucsNames) {
		out[n] = true
	}
	return out
})

var number = regexp.MustCompile(`(^|\.)[0-9]+(\.|$)`)

// ucsKnows tells whether a phone has a setting of that name; a gate is known with
// its setting.
func ucsKnows(name string) bool {
	if name == "device.set" {
		return true
	}
	if plain, gate := strings.CutSuffix(name, ".set"); gate && strings.HasPrefix(name, "device.") {
		name = plain
	}
	stem, rest, deep := strings.Cut(name, ".")
	if !deep || rest == "" {
		return false
	}
	switch stem {
	case "device", "prov", "apps", "httpd":
		return knownExactly()[name] || knownExactly()[number.ReplaceAllString(name, "$1#$2")]
	}
	return strings.Contains(ucsStems, " "+stem+" ") || strings.Contains(ucsStems, "\n "+stem+" ") || strings.Contains(ucsStems, " "+stem+"\n")
}

func secretName(name string) bool {
	n := strings.ToLower(name)
	return strings.Contains(n, "password") || strings.HasSuffix(n, "privatekey") || strings.HasSuffix(n, ".psk.key")
}

func gate(name string) bool {
	return name == "device.set" || strings.HasPrefix(name, "device.") && strings.HasSuffix(name, ".set")
}

// ungated are the names of a set without its gates.
func ungated(set map[string]string) []string {
	var out []string
	for _, n := range slices.Sorted(maps.Keys(set)) {
		if !gate(n) {
			out = append(out, n)
		}
	}
	return out
}

// refusesName is the half that a device with that temper does not know.
func refusesName(name string) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name))
	return h.Sum32()&1 == 1
}

// ucsRestarts begin the names of settings that count from the next start on.
var ucsRestarts = []string{"reg.", "voIpProt.", "httpd.", "lineKey.", "dialplan.", "sec.srtp.", "voice.codecPref.", "video.enable", "feature.presence.", "feature.enhancedFeatureKeys.", "apps.restapi."}

// put takes a set of settings whole or not at all, and says how the phone goes
// on. It holds d.mu. What is device.* goes to flash when its gates are open in
// the same request, and is passed over in silence when they are not.
func (p *ucs) put(l *lan, set map[string]string) (next, int, []string) {
	names := ungated(set)
	switch {
	case len(set) > l.d.fleet.o.LAN.MaxParameters, l.mood.Single && len(names) > 1:
		return done, restTooLarge, nil
	}
	flash, own := maps.Clone(p.flash), maps.Clone(p.layers.own)
	if own == nil {
		own = map[string]string{}
	}
	what, wrote := done, []string(nil)
	for n := range set {
		if !ucsKnows(n) {
			return done, restInvalid, nil
		}
	}
	for _, n := range names {
		v := set[n]
		switch {
		case l.mood.RefusesHalf && refusesName(n):
			return done, restInvalid, nil
		case n == "apps.restapi.enabled": // by a file or the web page alone
			return done, restNotAllowed, nil
		case strings.HasPrefix(n, "device."):
			if words := map[string]map[string]string{"device.prov.serverType": serverTypes, "device.dhcp.bootSrvUseOpt": bootServers}[n]; words != nil {
				var ok bool
				if v, ok = word(words, v); !ok {
					return done, restInvalid, nil
				}
			}
			if !truth(set["device.set"]) || !truth(set[n+".set"]) {
				continue
			}
			flash[n] = v
		default:
			if old, there := own[n]; (!there || old != v) && slices.ContainsFunc(ucsRestarts, func(p string) bool { return strings.HasPrefix(n, p) }) {
				what = restart
			}
			own[n] = v
		}
		wrote = append(wrote, n)
	}
	if !maps.Equal(flash, p.flash) {
		what = reboot
	}
	p.flash, p.layers.own = flash, own
	return what, restOK, wrote
}
