package phone

import "context"

// A j100 is an Avaya J100. It has no API for administrators: it can be asked to fetch its
// configuration, and everything else comes with that.
type j100 struct {
	d *Drivers
	t Target
}

const byFile = "it comes with the phone's next fetch of its configuration: sync it"

// Look implements Phone.
func (j *j100) Look(context.Context) (Look, error) {
	return Look{}, unsupported("what it is and has is seen when it fetches its configuration", "a J100 phone tells the gateway nothing of itself")
}

// Get implements Phone.
func (j *j100) Get(context.Context, []string) (map[string]Value, error) {
	return nil, unsupported("look at what its configuration file says", "a J100 phone does not tell its settings")
}

// Set implements Phone.
func (j *j100) Set(context.Context, map[string]string) (Result, error) {
	return Result{}, unsupported(byFile, "a J100 phone takes settings by its configuration file alone")
}

// Sync implements Phone. The phone waits until it is idle; one that is asked may restart.
func (j *j100) Sync(ctx context.Context) error { return checkSync(ctx, j.d, j.t) }

// Restart implements Phone.
func (j *j100) Restart(context.Context) error {
	return unsupported("sync it, which makes it restart if anything changed, or restart it by hand", "a J100 phone cannot be restarted from afar")
}

// Show implements Phone.
func (j *j100) Show(context.Context, string) error {
	return unsupported("name the phone by MAC and serial number instead of a PIN", "the gateway cannot show a text on a J100 phone")
}

// A stranger is a phone of a family that nobody drives.
type stranger struct{ t Target }

func (s stranger) none() *Trouble {
	return unsupported("say which family the phone is of", "the gateway does not know how to drive a phone of the family %q", string(s.t.Family))
}

// Look implements Phone.
func (s stranger) Look(context.Context) (Look, error) { return Look{}, s.none() }

// Get implements Phone.
func (s stranger) Get(context.Context, []string) (map[string]Value, error) { return nil, s.none() }

// Set implements Phone.
func (s stranger) Set(context.Context, map[string]string) (Result, error) {
	return Result{}, s.none()
}

// Sync implements Phone.
func (s stranger) Sync(context.Context) error { return s.none() }

// Restart implements Phone.
func (s stranger) Restart(context.Context) error { return s.none() }

// Show implements Phone.
func (s stranger) Show(context.Context, string) error { return s.none() }
