package sim

import (
	"maps"
	"slices"
	"strings"
)

// A lens is what a UCS phone's REST API sees: which settings there are and where
// each comes from. It does not change.
type lens struct {
	flash  map[string]string
	layers ucsLayers
}

// ucsDefaults are what a phone says of settings that nobody has set; of all others
// it says that they are empty.
var ucsDefaults = map[string]string{
	"device.set": "0", "device.prov.serverType": "FTP", "device.prov.user": "PlcmSpIp", "device.dhcp.bootSrvUseOpt": "CustomAndDefault", "device.dhcp.bootSrvOpt": "160",
	"device.prov.ztpEnabled": "1", "device.prov.tagSerialNo": "0", "prov.polling.enabled": "0", "prov.polling.mode": "abs", "prov.polling.period": "86400", "prov.polling.time": "03:00",
	"apps.push.messageType": "0", "apps.restapi.enabled": "0", "log.render.level": "1", "lcl.datetime.time.24HourClock": "0", "up.oneTouchVoiceMail": "0", "up.headsetMode": "0",
	"call.callWaiting.enable": "1", "tcpIpApp.sntp.resyncPeriod": "86400", "feature.bluetooth.enabled": "1",
}

// sourced is a value and where it comes from; the words are default, device,
// web, and two that are inferred: local and config.
func (s State) sourced(name string) (value, source string) {
	if s.lens == nil {
		return "", "default"
	}
	if v, ok := s.lens.flash[name]; ok {
		return v, "device"
	}
	if gate(name) {
		return "0", "default"
	}
	if strings.HasPrefix(name, "device.") {
		return ucsDefaults[name], "default"
	}
	if v, ok := s.lens.layers.own[name]; ok {
		return v, "web"
	}
	v, ok := s.lens.layers.find(name)
	if !ok {
		return ucsDefaults[name], "default"
	}
	onlyLocal := ucsLayers{suffix: s.lens.layers.suffix, local: s.lens.layers.local}
	if _, ok := onlyLocal.find(name); ok {
		return v, "local"
	}
	return v, "config"
}

// names are all that anything sets.
func (s State) names() []string {
	if s.lens == nil {
		return nil
	}
	out := map[string]struct{}{}
	for n := range s.lens.flash {
		out[n] = struct{}{}
	}
	for n := range s.lens.layers.own {
		out[n] = struct{}{}
	}
	for _, files := range [][]*config{s.lens.layers.local, s.lens.layers.config} {
		for _, c := range files {
			for n := range c.values {
				if !gate(n) {
					out[n] = struct{}{}
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(out))
}
