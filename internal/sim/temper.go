package sim

import (
	"math/rand/v2"
	"time"
)

// A Temper is how a device behaves on a bad day, on the channel or on its LAN. The zero
// Temper is a good one.
type Temper struct {
	// Offline keeps it away until PowerOn.
	Offline bool
	// Drops is how long its link holds, on average; 0 is for good.
	Drops time.Duration
	// Dies makes it acknowledge a credentials order and lose its power before it
	// fetches, once. It is back after Down, and on PowerOn alone when Down is 0.
	Dies bool
	Down time.Duration
	// AckDelay holds its acknowledgements back; AckTwice sends each two times;
	// AckSwapped holds the first back until a second has gone.
	AckDelay   time.Duration
	AckTwice   bool
	AckSwapped bool
	// Refuses is the detail with which it answers "failed" to what would change it.
	Refuses string
	// Silent never answers and never does what it is told.
	Silent bool
	// Clock is how far its clock is off, for certificates and for commands that expire.
	Clock time.Duration
	// Foreign is the address of another provisioning server that it uses.
	Foreign string
	// Claims is the generation it says it has before it was told any.
	Claims int64

	// Mistypes is how often somebody types a wrong code before the right one.
	Mistypes int
	// Stays makes it not come back from its first upgrade.
	Stays bool
	// PowerCut takes its power in the middle of its first upgrade: it is back with what it ran.
	PowerCut bool
	// ShortImage makes every image that it loads end half way, without a word.
	ShortImage bool

	// The rest is of devices that listen on a LAN.

	// InCall is how long the call lasts that is in progress when it starts for the first time.
	InCall time.Duration
	// OtherPassword is an administrator's password that nobody was told; DefaultPassword
	// the factory's: 456 for UCS, which then answers 4010, the serial number for PolyOS.
	OtherPassword, DefaultPassword bool
	// NewCertificate makes itself another certificate whenever it starts.
	NewCertificate bool
	// HTML answers its REST API with a page.
	HTML bool
	// RefusesHalf does not know half of the settings it is asked to write: UCS then
	// takes none of a request, PolyOS the other half.
	RefusesHalf bool
	// Single takes one setting a request (and its gates).
	Single bool
	// Slow is how long each answer takes.
	Slow time.Duration
	// NoREST has its REST API switched off.
	NoREST bool
	// Impostor is no phone: it says that it is, takes any password, says yes to
	// everything, and never asks a server for a file.
	Impostor bool
}

// lanName is what muster sim's flag for the temper is called.
func (m Temper) lanName() string {
	switch {
	case m.InCall > 0:
		return "in-call"
	case m.OtherPassword:
		return "other-password"
	case m.DefaultPassword:
		return "default-password"
	case m.NewCertificate:
		return "new-certificate"
	case m.HTML:
		return "html"
	case m.RefusesHalf:
		return "refuse-half"
	case m.Single:
		return "single-writes"
	case m.Slow > 0:
		return "slow"
	case m.NoREST:
		return "no-rest"
	case m.Impostor:
		return "impostor"
	case m.Foreign != "":
		return "foreign"
	}
	return ""
}

// A Lot deals a Temper to Count devices, or to a Share of the fleet when Count is 0.
type Lot struct {
	Count  int
	Share  float64 // 0 to 1
	Temper Temper
}

// deal gives each device at most one temper: which one is the seed's choice.
// Lots that ask for more devices than there are get what is left.
func deal(lots []Lot, devices int, seed uint64) map[int]Temper {
	order := rand.New(rand.NewPCG(seed, 0x7e3)).Perm(devices)
	out := map[int]Temper{}
	for _, l := range lots {
		n := l.Count
		if n == 0 {
			n = int(l.Share*float64(devices) + .5)
		}
		n = min(n, len(order))
		for _, i := range order[:n] {
			out[i] = l.Temper
		}
		order = order[n:]
	}
	return out
}
