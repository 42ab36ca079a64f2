package sim

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// A Channel says how the fleet has the device channel.
type Channel struct {
	// Pair is the https:// address beneath which devices ask for a PIN.
	Pair string
	// KeepAlive is how long a device says nothing before it shows that it lives: 30 s.
	KeepAlive time.Duration
	// Retry is the first wait of a device that was cut off; it doubles up to a minute: 1 s.
	Retry time.Duration
	Lots  []Lot // bad days; the rest of the fleet has good ones
}

// A Key is a device's access to the channel. It is what pairing ends with.
type Key struct {
	URL      string `json:"url"`
	ClientID string `json:"clientId"`
	User     string `json:"user"`
	Password string `json:"password"`
	// DeviceID names the device's topics; Trust are the certificates it checks
	// the channel with, PEM; none: those it has.
	DeviceID string   `json:"-"`
	Trust    []string `json:"-"`
}

var (
	errNoChannel = errors.New("the fleet has no channel")
	errExpired   = errors.New("the PIN expired")
)

// PIN is what the device shows on its screen, empty when it shows none.
func (d *Device) PIN() string {
	if d.tether == nil {
		return ""
	}
	d.tether.mu.Lock()
	defer d.tether.mu.Unlock()
	return d.tether.pin
}

// Paired reports whether the device has access to the channel.
func (d *Device) Paired() bool { return d.tether != nil && d.tether.access().ClientID != "" }

// SetKey gives the device access to the channel that it got in another way than by pairing.
func (d *Device) SetKey(k Key) {
	if d.tether == nil {
		return
	}
	d.tether.mu.Lock()
	defer d.tether.mu.Unlock()
	d.tether.key = k
}

// Pair shows PINs on the device's screen until somebody has typed one, and
// keeps the access it gets for that. It ends early only with ctx, or when the
// server says what no device can go on from.
func (d *Device) Pair(ctx context.Context) error {
	t := d.tether
	if t == nil || d.fleet.o.Channel.Pair == "" {
		return errNoChannel
	}
	r := &run{ctx: ctx, d: d}
	for {
		err := t.pair(ctx)
		t.show("")
		if errors.Is(err, errExpired) {
			continue
		}
		if err != nil {
			r.problem("", "pairing: %v", err)
			return err
		}
		d.fleet.stats.channel.paired.Add(1)
		r.event(Paired, "", t.access().DeviceID)
		return nil
	}
}

func (t *tether) show(pin string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pin = pin
}

// pair is one PIN's life.
func (t *tether) pair(ctx context.Context) error {
	id := t.d.id
	var shown struct {
		PIN       string    `json:"pin"`
		Token     string    `json:"pairingToken"`
		ExpiresAt time.Time `json:"expiresAt"`
	}
	a, err := t.post(ctx, map[string]string{"mac": id.MAC, "model": id.Model.Name, "serial": id.Serial}, &shown)
	if err != nil {
		return err
	}
	switch {
	case a.status != http.StatusCreated:
		return fmt.Errorf("%d to a device that asks for a PIN", a.status)
	case len(shown.PIN) < 6 || len(shown.PIN) > 8 || strings.Trim(shown.PIN, "0123456789") != "":
		return errors.New("a PIN has 6 to 8 digits")
	case shown.Token == "":
		return errors.New("a PIN without its token")
	}
	t.show(shown.PIN)
	(&run{ctx: ctx, d: t.d}).event(Pinned, "", shown.PIN)
	for {
		var got struct {
			DeviceID string   `json:"deviceId"`
			Channel  Key      `json:"channel"`
			Trust    []string `json:"trust"`
		}
		a, err := t.post(ctx, map[string]string{"pairingToken": shown.Token}, &got)
		switch {
		case err != nil:
			return err
		case a.status == http.StatusOK:
			k := got.Channel
			if k.DeviceID, k.Trust = got.DeviceID, got.Trust; k.URL == "" || k.ClientID == "" || k.DeviceID == "" {
				return errors.New("paired, and the answer names no channel")
			}
			t.d.SetKey(k)
			return nil
		case a.status == http.StatusGone || a.status == http.StatusNotFound:
			return errExpired
		case a.status != http.StatusAccepted:
			return fmt.Errorf("%d to a device that waits for its PIN to be typed", a.status)
		}
		wait, told := retryAfter(a.header.Get("Retry-After"), time.Now())
		if !told {
			return errors.New("202 without Retry-After")
		}
		if err := sleep(ctx, max(wait, 100*time.Millisecond)); err != nil {
			return err
		}
	}
}

// post asks the enrollment service, as often as a busy one wants it.
func (t *tether) post(ctx context.Context, body, into any) (*answer, error) {
	f := t.d.fleet
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	for attempt := 1; ; attempt++ {
		a, err := t.postOnce(ctx, b)
		if err == nil && a.status != http.StatusTooManyRequests && a.status < 500 {
			if a.status/100 == 2 && a.status != http.StatusAccepted {
				if err := json.Unmarshal(a.body, into); err != nil {
					return a, errors.New("an answer that is no JSON")
				}
			}
			return a, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if attempt >= f.o.Attempts && err != nil {
			return nil, err
		}
		wait := t.backOff(attempt)
		if a != nil {
			if told, ok := retryAfter(a.header.Get("Retry-After"), time.Now()); ok {
				wait = told + t.jitter(told/4+time.Second) // a fleet must not come back as one
			}
		}
		if err := sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

func (t *tether) postOnce(ctx context.Context, b []byte) (*answer, error) {
	f := t.d.fleet
	ctx, cancel := context.WithTimeout(ctx, answerTimeout)
	defer cancel()
	q, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimRight(f.o.Channel.Pair, "/")+"/enroll/v1/pair", bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	q.Header.Set("Content-Type", "application/json")
	start := time.Now()
	resp, err := f.pairing.Do(q)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxFile))
	if err != nil {
		return nil, err
	}
	f.stats.answered(resp.StatusCode, int64(len(body)), time.Since(start))
	return &answer{status: resp.StatusCode, header: resp.Header, body: body}, nil
}

func (f *Fleet) pairingClient() *http.Client {
	return &http.Client{
		Transport: &http.Transport{DialContext: f.dial, TLSClientConfig: f.tls[0].Clone(), MaxIdleConnsPerHost: f.o.Parallel, IdleConnTimeout: 30 * time.Second, TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}},
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}
}
