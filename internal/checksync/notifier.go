package checksync

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"strconv"
	"time"

	"github.com/emiago/sipgo"
	"github.com/emiago/sipgo/sip"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// The codes of what Send returns.
const (
	codeRefused  = "checkSyncRefused"  // the phone said no
	codePassword = "checkSyncPassword" // it wants another user or password
	codeSilent   = "checkSyncSilent"   // no answer, or nobody there
	codePaced    = "deviceBusy"        // its turn comes
)

// EventCheckSync makes UC Software and J100 fetch: a UC Software phone restarts only
// if something changed, a J100 always (it takes "resync" for the same). PolyOS knows no
// event that a source names.
const EventCheckSync = "check-sync"

// EventOf is what a family is asked with; ok is false for one that cannot be asked.
func EventOf(f fleet.Family) (event string, ok bool) {
	if f == fleet.UCS || f == fleet.J100 {
		return EventCheckSync, true
	}
	return "", false
}

// Credentials answer a phone that asks who sends.
type Credentials struct {
	User     string
	Password secret.Text
}

// A Target is a phone.
type Target struct {
	Addr      netip.AddrPort
	Transport string // "udp" (also ""), "tcp"
	User      string // of its SIP address; empty: none is named
	Event     string // EventCheckSync when empty
	// ContentType and Body are for events that carry one; empty: none.
	ContentType string
	Body        []byte
	Credentials
}

// Options bound a Notifier. The zero value of a field is its default.
type Options struct {
	// Wait is how long a phone has for each answer: 5 s. Over UDP a NOTIFY is
	// repeated meanwhile after 0.5, 1.5 and 3.5 s, and never after.
	Wait time.Duration
	// AtOnce is how many phones are asked at the same time: 32.
	AtOnce int
	// PerAddress and InAll bound what goes out in a minute: FieldPracticePerAddress
	// and FieldPracticeInAll. Negative is no bound.
	PerAddress, InAll int
	UserAgent         string // "muster"
}

// A Notifier sends NOTIFYs. It holds no socket between them. It is safe for use
// by many goroutines.
type Notifier struct {
	o    Options
	pace *pace
	slot chan struct{}
}

// quiet is what the SIP library logs: what matters to us it returns, and the rest
// would hold addresses of phones.
var quiet = slog.New(slog.DiscardHandler)

// Its transports log by a logger of the whole package.
func init() { sip.SetDefaultLogger(quiet) }

// New makes a Notifier.
func New(o Options) *Notifier {
	if o.Wait <= 0 {
		o.Wait = 5 * time.Second
	}
	if o.AtOnce <= 0 {
		o.AtOnce = 32
	}
	if o.PerAddress == 0 {
		o.PerAddress = FieldPracticePerAddress
	}
	if o.InAll == 0 {
		o.InAll = FieldPracticeInAll
	}
	if o.UserAgent == "" {
		o.UserAgent = "muster"
	}
	return &Notifier{o: o, pace: newPace(o.PerAddress, o.InAll), slot: make(chan struct{}, o.AtOnce)}
}

// Send asks one phone and returns nil when it said yes, which is no proof that
// it fetches. An error says in plain words what came instead: fault.Conflict when
// the phone refused, fault.Unavailable when it did not answer or when it is not
// its turn yet ("deviceBusy").
func (n *Notifier) Send(ctx context.Context, t Target) error {
	if err := n.turn(t.Addr.Addr()); err != nil {
		return err
	}
	return n.send(ctx, t)
}

// turn takes the phone's share of the pace.
func (n *Notifier) turn(a netip.Addr) error {
	now := time.Now()
	if ok, again := n.pace.take(a.Unmap(), now); !ok {
		return fault.Coded(fault.Unavailable, codePaced, "enough phones were asked to check in for this minute; ask again in %d s", int(again.Sub(now)/time.Second)+1)
	}
	return nil
}

func (n *Notifier) send(ctx context.Context, t Target) error {
	select {
	case n.slot <- struct{}{}:
		defer func() { <-n.slot }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if !t.Addr.IsValid() || t.Addr.Port() == 0 {
		return fault.New(fault.Invalid, "a phone is asked at an address and a port")
	}
	switch t.Transport {
	case "":
		t.Transport = "udp"
	case "udp", "tcp":
	default:
		return fault.New(fault.Invalid, "check-sync goes by udp or tcp")
	}
	if t.Event == "" {
		t.Event = EventCheckSync
	}
	local, err := localTowards(t.Addr)
	if err != nil {
		return fault.Coded(fault.Unavailable, codeSilent, "no way leads to the phone's address").Because(err)
	}
	// A user agent for each phone: what it opens is closed with it, whatever came.
	ua, err := sipgo.NewUA(sipgo.WithUserAgent(n.o.UserAgent), sipgo.WithUserAgentHostname(local.String()),
		sipgo.WithUserAgentTransportLayerOptions(sip.WithTransportLayerLogger(quiet)), sipgo.WithUserAgentTransactionLayerOptions(sip.WithTransactionLayerLogger(quiet)))
	if err != nil {
		return err
	}
	defer func() { _ = ua.Close() }()
	client, err := sipgo.NewClient(ua, sipgo.WithClientHostname(host(local)), sipgo.WithClientNAT(), sipgo.WithClientLogger(quiet))
	if err != nil {
		return err
	}
	return n.ask(ctx, client, local, t)
}

// ask is the conversation: the NOTIFY, and again when the phone wants to know who sends.
func (n *Notifier) ask(ctx context.Context, client *sipgo.Client, local netip.Addr, t Target) error {
	d := dialogue{t: t, local: local, call: rand.Text() + "@" + host(local), tag: rand.Text(), agent: n.o.UserAgent}
	name, value := "", ""
	for round := 1; ; round++ {
		q := d.request(uint32(round), name, value)
		res, err := n.once(ctx, client, q)
		switch {
		case err != nil:
			return n.silent(ctx, err)
		case res.StatusCode != sip.StatusUnauthorized && res.StatusCode != sip.StatusProxyAuthRequired:
			return outcome(res.StatusCode, t.Event, round > 1)
		case t.Credentials.User == "" && t.Password.Empty():
			return fault.Coded(fault.Conflict, codePassword, "the phone asks who sends the check-sync, and the account names no user and password for it")
		}
		var stale bool
		if name, value, stale, err = answerChallenge(res, q.Recipient.String(), t.Credentials); err != nil {
			return err
		}
		// The first challenge is ordinary, another one says that the password is wrong,
		// unless it is the nonce alone that is too old.
		if round > 1 && !stale || round > 3 {
			return outcome(sip.StatusForbidden, t.Event, true)
		}
	}
}

func (n *Notifier) once(ctx context.Context, client *sipgo.Client, q *sip.Request) (*sip.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, n.o.Wait)
	defer cancel()
	return client.Do(ctx, q)
}

func (n *Notifier) silent(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var op *net.OpError
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, sip.ErrTransactionTimeout) || errors.As(err, &op) && op.Timeout() {
		return fault.Coded(fault.Unavailable, codeSilent, "the phone did not answer within %s", n.o.Wait).Because(err)
	}
	return fault.Coded(fault.Unavailable, codeSilent, "nobody takes a check-sync at the phone's address").Because(err)
}

// outcome says what a final answer means.
func outcome(code int, event string, proved bool) error {
	refused := func(format string, args ...any) error {
		return fault.Coded(fault.Conflict, codeRefused, "%s (SIP %d)", fmt.Sprintf(format, args...), code)
	}
	switch {
	case code/100 == 2:
		return nil
	case code == sip.StatusForbidden && proved:
		return fault.Coded(fault.Conflict, codePassword, "the phone does not take the user and password of check-sync")
	case code == sip.StatusForbidden:
		return refused("the phone takes no check-sync from this address")
	case code == sip.StatusNotFound:
		return refused("the phone does not know the address it was asked at")
	case code == sip.StatusCallTransactionDoesNotExists:
		return refused("the phone takes a NOTIFY from nobody it did not ask")
	case code == 489:
		return refused("the phone does not know the event %s", event)
	case code == sip.StatusBusyHere || code == sip.StatusGlobalBusyEverywhere:
		return refused("the phone is busy")
	case code == sip.StatusGlobalDecline:
		return refused("the phone declines")
	}
	return refused("the phone refuses")
}

// A dialogue is what its requests have in common.
type dialogue struct {
	t                Target
	local            netip.Addr
	call, tag, agent string
}

func (d dialogue) request(number uint32, authName, auth string) *sip.Request {
	to := sip.Uri{Scheme: "sip", User: d.t.User, Host: host(d.t.Addr.Addr()), Port: int(d.t.Addr.Port())}
	if d.t.Transport == "tcp" {
		to.UriParams = sip.NewParams()
		to.UriParams.Add("transport", "tcp")
	}
	us := sip.Uri{Scheme: "sip", User: d.agent, Host: host(d.local)}
	q := sip.NewRequest(sip.NOTIFY, to)
	q.SetTransport(map[string]string{"udp": "UDP", "tcp": "TCP"}[d.t.Transport])
	q.SetDestination(d.t.Addr.String())
	from := &sip.FromHeader{Address: us, Params: sip.NewParams()}
	from.Params.Add("tag", d.tag)
	call := sip.CallIDHeader(d.call)
	forwards := sip.MaxForwardsHeader(70)
	q.AppendHeader(&forwards)
	q.AppendHeader(from)
	q.AppendHeader(&sip.ToHeader{Address: sip.Uri{Scheme: "sip", User: d.t.User, Host: to.Host}})
	q.AppendHeader(&call)
	q.AppendHeader(&sip.CSeqHeader{SeqNo: number, MethodName: sip.NOTIFY})
	q.AppendHeader(&sip.ContactHeader{Address: us})
	q.AppendHeader(sip.NewHeader("User-Agent", d.agent))
	q.AppendHeader(sip.NewHeader("Event", d.t.Event))
	// RFC 6665 wants it; phones take a NOTIFY without, and others do not.
	q.AppendHeader(sip.NewHeader("Subscription-State", "terminated"))
	if auth != "" {
		q.AppendHeader(sip.NewHeader(authName, auth))
	}
	if d.t.ContentType != "" {
		q.AppendHeader(sip.NewHeader("Content-Type", d.t.ContentType))
	}
	q.SetBody(d.t.Body)
	return q
}

// host writes an address as a URI holds it.
func host(a netip.Addr) string {
	if a = a.Unmap(); a.Is6() {
		return "[" + a.WithZone("").String() + "]"
	}
	return a.String()
}

// localTowards is the address that the phone will see, as the routes are now.
// Nothing is sent for it.
func localTowards(a netip.AddrPort) (netip.Addr, error) {
	c, err := net.Dial("udp", net.JoinHostPort(a.Addr().String(), strconv.Itoa(int(a.Port()))))
	if err != nil {
		return netip.Addr{}, err
	}
	defer func() { _ = c.Close() }()
	return c.LocalAddr().(*net.UDPAddr).AddrPort().Addr().Unmap(), nil
}
