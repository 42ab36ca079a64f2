package j100

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// upgradeScript appends J100Supgrade.txt: the firmware, when one is wanted and
// sure to be this phone's, then 46xxsettings.txt. Without SET APPNAME a phone
// keeps what it runs.
//
// The model is asked for even though the file is one phone's: the model of the
// request may be a lie and the inventory wrong, and a phone that is told to run
// another model's image would ask for it at every boot. J189 exists in two
// generations; each takes its own image (HWVERS 1 to 3: the first).
func upgradeScript(dst []byte, model string, image dialect.Image) []byte {
	dst = append(dst, "## Muster: firmware, then settings\n"...)
	if first, second := generations(model, image); first != "" || second != "" {
		dst = append(dst, "IF $MODEL4 SEQ "+model+" GOTO "+model+"_SW\nGOTO GETSET\n# "+model+"_SW\n"...)
		if model == "J189" {
			for _, hw := range [...]string{"1", "2", "3"} {
				dst = append(dst, "IF $HWVERS SEQ "+hw+" GOTO J189_SW_OLD\n"...)
			}
			dst = append(dst, second...)
			dst = append(dst, "GOTO GETSET\n# J189_SW_OLD\n"...)
		}
		dst = append(dst, first...)
		dst = append(dst, "# GETSET\n"...)
	}
	return append(dst, "GET 46xxsettings.txt\n"...)
}

// generations are the lines that name a model's images, for its first generation and its second. They have no
// quotes, as in every upgrade file seen.
func generations(model string, i dialect.Image) (first, second string) {
	for _, path := range [...]string{i.Other, i.Path} {
		im, ok := imageFor(model, dialect.Image{Version: i.Version, Path: path})
		switch line := "SET APPNAME " + path + "\n"; {
		case ok && im.second:
			second = line
		case ok:
			first = line
		}
	}
	return first, second
}

// An image is what its file's name says, and phones go by the name alone.
type image struct {
	model   string // "J179"
	second  bool   // for the second generation of J189: "J189A"
	version string // "4.1.3.0.6", as in User-Agent and APPNAME_IN_USE
}

// imageFor reports whether a phone of model can be told to run an image. A
// name by another rule, or with another version than the release's, would make
// the phone load it again at every boot: what it runs would never be what it is told.
func imageFor(model string, i dialect.Image) (image, bool) {
	if i.Path == "" || !sayable(i.Path) || strings.ContainsAny(i.Path, " ") {
		return image{}, false
	}
	im, ok := parseImage(i.Path[strings.LastIndexByte(i.Path, '/')+1:])
	if !ok || im.model != model || i.Version != "" && i.Version != im.version {
		return image{}, false
	}
	if m, ok := fleet.FindModel(model); !ok || m.Family != fleet.J100 {
		return image{}, false
	}
	return im, true
}

// parseImage reads FW_S_J179_R4_1_3_0_6.bin, the form of every image the
// vendor made for these phones.
func parseImage(name string) (image, bool) {
	name, bin := strings.CutSuffix(name, ".bin")
	name, fw := strings.CutPrefix(name, "FW_S_")
	model, version, ok := strings.Cut(name, "_R")
	if !bin || !fw || !ok || strings.Count(version, "_") < 3 || strings.Trim(version, digits+"_") != "" ||
		strings.Contains("_"+version+"_", "__") {
		return image{}, false
	}
	im := image{model: model, version: strings.ReplaceAll(version, "_", ".")}
	if model == "J189A" {
		im.model, im.second = "J189", true
	}
	return im, true
}
