package provision

import (
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// joins reports whether a request with the current pair makes d provisioned: a PIN device that fetches
// its configuration with it is so from then on (mission A3; an old pair, in its overlap, proves that it was told once), and
// even that answer is the one of its policies and groups. A file that is refused,
// or another device's, makes nobody provisioned.
func joins(d fleet.Device, ask dialect.Ask, v *visit, view *view, put bool) bool {
	return d.Onboarding == fleet.PIN && !put && !ask.Two && (ask.Kind == dialect.Shared || ask.Kind == dialect.Own) && !refused(ask, v, view)
}

// refused reports whether a file carries secrets that must not go over plain HTTP.
func refused(ask dialect.Ask, v *visit, view *view) bool {
	return ask.Secret && !v.secure && view.prov.HTTP != fleet.HTTPAll
}

// recognizeAs asks one family's dialect to read a request as its own.
func (s *Server) recognizeAs(f fleet.Family, req dialect.Request) (dialect.Ask, bool) {
	d := s.o.Dialects.Of(f)
	if d == nil {
		return dialect.Ask{}, false
	}
	if k, ok := d.(interface {
		RecognizeKnown(dialect.Request) (dialect.Ask, bool)
	}); ok {
		return k.RecognizeKnown(req)
	}
	return d.Recognize(req)
}
