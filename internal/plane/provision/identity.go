package provision

import (
	"context"
	"strconv"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// identity is where d gets its certificate; over TLS alone, the password is in it.
func (s *Server) identity(ctx context.Context, w *view, d fleet.Device, secure bool) *dialect.Identity {
	if s.o.Identity == nil || !secure || d.ID == "" {
		return nil
	}
	return s.o.Identity(ctx, w.prov.Key, d)
}

// identityKey names what a file says of it. The password is the device's own, and so is a file with it.
func identityKey(i *dialect.Identity) string {
	return i.SCEP + "\n" + i.Password.Reveal() + "\n" + strconv.Itoa(i.RenewAt)
}
