package sqlstore

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

const (
	capturingColumns = `since_at, until_at, started_by`
	captureColumns   = `id, at, method, file, status, etag, bytes, cut, kept, shows, head`

	saveCaptureSQL = `INSERT INTO capture (device, size, body, masked, ` + captureColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`
	// capturesOfSQL asks for the device first: whose account it is not has no such device.
	capturesOfSQL = `SELECT c.id, c.at, c.method, c.file, c.status, c.etag, c.bytes, c.cut, c.kept, c.shows, c.head FROM device d JOIN capture c ON c.device = d.id WHERE d.id = $1 AND d.account = $2`
)

func scanCapturing(r row) (c fleet.Capturing, err error) {
	var since, until int64
	err = r.Scan(&since, &until, &c.By)
	c.Since, c.Until = fromMicro(since), fromMicro(until)
	return c, err
}

// capturing is what stands there of a device of the account; fault.Missing where it has no such device.
func (s *Store) capturing(ctx context.Context, tx *sql.Tx, id fleet.AccountID, d fleet.DeviceID) (a fleet.Account, c fleet.Capturing, err error) {
	if a, err = scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
		return a, c, err
	}
	if _, err = scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d, id)); err != nil {
		return a, c, err
	}
	c, err = scanCapturing(tx.QueryRowContext(ctx, `SELECT `+capturingColumns+` FROM capturing WHERE device = $1`, d))
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return a, c, err
}

// StartCapture implements fleet.CaptureStore.
func (s *Store) StartCapture(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, until time.Time) (out fleet.Capturing, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, old, err := s.capturing(ctx, tx, id, d)
		if err != nil {
			return err
		}
		now := s.micros()
		out = fleet.Capturing{Since: now, Until: fromMicro(micro(until)), By: clean(by.Name)}
		if old.On(now) {
			out.Since = old.Since
		}
		if err := s.lockAudit(ctx, tx); err != nil { // so that the bound is exact
			return err
		}
		var others int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM capturing WHERE account = $1 AND until_at > $2 AND device <> $3`, id, micro(now), d).Scan(&others); err != nil {
			return err
		}
		if others >= fleet.MaxCapturing {
			return fault.Coded(fault.Conflict, "tooMany", "%d devices of the account are captured: end one of them first", others)
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO capturing (device, account, `+capturingColumns+`) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (device) DO UPDATE SET since_at = excluded.since_at, until_at = excluded.until_at, started_by = excluded.started_by`, d, id, micro(out.Since), micro(out.Until), out.By); err != nil {
			return err
		}
		if err := tallyCaptures(ctx, tx, d, &out); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "capture.start", string(d), map[string]string{"until": out.Until.Format(time.RFC3339)})
	})
	return out, err
}

// EndCapture implements fleet.CaptureStore.
func (s *Store) EndCapture(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) (out fleet.Capturing, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, old, err := s.capturing(ctx, tx, id, d)
		if err != nil {
			return err
		}
		out = old
		if err := tallyCaptures(ctx, tx, d, &out); err != nil {
			return err
		}
		now := s.micros()
		if !old.On(now) {
			return nil
		}
		out.Until = now
		if _, err := tx.ExecContext(ctx, `UPDATE capturing SET until_at = $2 WHERE device = $1`, d, micro(now)); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "capture.end", string(d), map[string]string{"kept": fmt.Sprint(out.Count)})
	})
	return out, err
}

func tallyCaptures(ctx context.Context, tx *sql.Tx, d fleet.DeviceID, c *fleet.Capturing) error {
	return tx.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(size), 0) FROM capture WHERE device = $1`, d).Scan(&c.Count, &c.Bytes)
}

// Capturing implements fleet.CaptureStore.
func (s *Store) Capturing(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (c fleet.Capturing, err error) {
	var since, until int64
	err = s.r.QueryRowContext(ctx, `SELECT coalesce(c.since_at, 0), coalesce(c.until_at, 0), coalesce(c.started_by, ''), (SELECT count(*) FROM capture x WHERE x.device = d.id),
		(SELECT coalesce(sum(x.size), 0) FROM capture x WHERE x.device = d.id) FROM device d LEFT JOIN capturing c ON c.device = d.id WHERE d.id = $1 AND d.account = $2`, d, id).
		Scan(&since, &until, &c.By, &c.Count, &c.Bytes)
	c.Since, c.Until = fromMicro(since), fromMicro(until)
	return c, s.failed(missing(err, "device"))
}

// Captured implements fleet.CaptureStore.
func (s *Store) Captured(ctx context.Context, id fleet.AccountID, at time.Time) (map[fleet.MAC]time.Time, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT d.mac, c.until_at FROM capturing c JOIN device d ON d.id = c.device WHERE c.account = $1 AND d.account = $1 AND c.until_at > $2`, id, micro(at))
	type one struct {
		mac   fleet.MAC
		until time.Time
	}
	all, err := collect(rows, err, func(r row) (o one, err error) {
		var mac string
		var until int64
		if err := r.Scan(&mac, &until); err != nil {
			return o, err
		}
		o.until = fromMicro(until)
		o.mac, err = fleet.ParseMAC(mac)
		return o, err
	})
	if err != nil || len(all) == 0 {
		return nil, s.failed(err)
	}
	out := make(map[fleet.MAC]time.Time, len(all))
	for _, o := range all {
		out[o.mac] = o.until
	}
	return out, nil
}

// captureHead is what head holds.
type captureHead struct {
	Request []fleet.Header `json:"request"`
	Answer  []fleet.Header `json:"answer"`
}

func capturePlace(id, what string) string { return "capture/" + id + "/" + what }

// SaveCaptures implements fleet.CaptureStore. Devices are written in the order of their MACs, so that two
// servers never wait for each other.
func (s *Store) SaveCaptures(ctx context.Context, id fleet.AccountID, captures []fleet.Capture) error {
	sorted := slices.Clone(captures)
	slices.SortStableFunc(sorted, func(a, b fleet.Capture) int {
		return cmp.Or(bytes.Compare(a.MAC[:], b.MAC[:]), a.At.Compare(b.At))
	})
	return s.write(ctx, func(tx *sql.Tx) error {
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		for len(sorted) > 0 {
			n := 1
			for n < len(sorted) && sorted[n].MAC == sorted[0].MAC {
				n++
			}
			if err := s.saveCaptures(ctx, tx, id, sorted[:n]); err != nil {
				return err
			}
			sorted = sorted[n:]
		}
		return nil
	})
}

// saveCaptures keeps those of one MAC.
func (s *Store) saveCaptures(ctx context.Context, tx *sql.Tx, id fleet.AccountID, of []fleet.Capture) error {
	var device fleet.DeviceID
	var since, until int64
	err := tx.QueryRowContext(ctx, `SELECT d.id, c.since_at, c.until_at FROM device d JOIN capturing c ON c.device = d.id WHERE d.mac = $1 AND d.account = $2`, of[0].MAC.String(), id).Scan(&device, &since, &until)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	on := fleet.Capturing{Since: fromMicro(since), Until: fromMicro(until)}
	for _, c := range of[max(0, len(of)-fleet.MaxCaptures):] {
		if !on.On(c.At) {
			continue
		}
		c.ID = newID("cap_")
		head, body, masked := s.seal(capturePlace(c.ID, "head"), []byte(encode(captureHead{c.Request, c.Answer}))), "", ""
		if len(c.Body) > 0 {
			body = s.seal(capturePlace(c.ID, "body"), squeezed(c.Body))
		}
		if len(c.Masked) > 0 {
			masked = s.seal(capturePlace(c.ID, "masked"), squeezed(c.Masked))
		}
		cut := 0
		if c.Cut {
			cut = 1
		}
		if _, err := tx.ExecContext(ctx, saveCaptureSQL, device, len(head)+len(body)+len(masked), body, masked, c.ID, micro(c.At), clean(c.Method), clean(c.File), c.Status, clean(c.ETag), c.Bytes, cut, len(c.Body), string(c.Shows), head); err != nil {
			return err
		}
	}
	return trimCaptures(ctx, tx, device)
}

// trimCaptures drops the oldest of a device until the rest is within the bounds.
func trimCaptures(ctx context.Context, tx *sql.Tx, d fleet.DeviceID) error {
	type kept struct {
		id   string
		size int64
	}
	rows, err := tx.QueryContext(ctx, `SELECT id, size FROM capture WHERE device = $1 ORDER BY at DESC, id DESC`, d)
	all, err := collect(rows, err, func(r row) (k kept, err error) { return k, r.Scan(&k.id, &k.size) })
	if err != nil {
		return err
	}
	var bytes int64
	for i, k := range all {
		if bytes += k.size; i < fleet.MaxCaptures && bytes <= fleet.MaxCaptureBytes {
			continue
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM capture WHERE id = $1`, k.id); err != nil {
			return err
		}
	}
	return nil
}

// Captures implements fleet.CaptureStore.
func (s *Store) Captures(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, before time.Time, n int) ([]fleet.Capture, error) {
	last := int64(1<<63 - 1)
	if !before.IsZero() {
		last = micro(before)
	}
	rows, err := s.r.QueryContext(ctx, capturesOfSQL+` AND c.at < $3 ORDER BY c.at DESC, c.id DESC LIMIT $4`, d, id, last, limit(n))
	out, err := collect(rows, err, s.scanCapture)
	return out, s.failed(err)
}

// FindCapture implements fleet.CaptureStore.
func (s *Store) FindCapture(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, capture string) (fleet.Capture, error) {
	c, err := s.scanCapture(s.r.QueryRowContext(ctx, capturesOfSQL+` AND c.id = $3`, d, id, capture))
	if err != nil {
		return c, s.failed(missing(err, "capture"))
	}
	var body, masked string
	if err := s.r.QueryRowContext(ctx, `SELECT body, masked FROM capture WHERE id = $1`, c.ID).Scan(&body, &masked); err != nil {
		return c, s.failed(missing(err, "capture"))
	}
	if c.Body, err = s.unsqueezed(capturePlace(c.ID, "body"), body); err == nil {
		c.Masked, err = s.unsqueezed(capturePlace(c.ID, "masked"), masked)
	}
	return c, s.failed(err)
}

func (s *Store) scanCapture(r row) (c fleet.Capture, err error) {
	var at int64
	var head string
	if err := r.Scan(&c.ID, &at, &c.Method, &c.File, &c.Status, &c.ETag, &c.Bytes, &c.Cut, &c.Kept, &c.Shows, &head); err != nil {
		return c, err
	}
	c.At = fromMicro(at)
	b, err := s.unseal(capturePlace(c.ID, "head"), head)
	if err != nil {
		return c, err
	}
	var h captureHead
	err = json.Unmarshal(b, &h)
	c.Request, c.Answer = h.Request, h.Answer
	return c, err
}

// ForgetCaptures implements fleet.CaptureStore. That a device was captured is forgotten with what it brought.
func (s *Store) ForgetCaptures(ctx context.Context, before time.Time) (n int, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, `DELETE FROM capture WHERE at < $1`, micro(before))
		if err != nil {
			return err
		}
		gone, err := res.RowsAffected()
		if n = int(gone); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM capturing WHERE until_at < $1`, micro(before))
		return err
	})
	return n, err
}

// squeezed is content compressed: settings are a tenth then.
func squeezed(content []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(content) // into memory
	_ = z.Close()
	return b.Bytes()
}

func (s *Store) unsqueezed(place, sealed string) ([]byte, error) {
	if sealed == "" {
		return nil, nil
	}
	b, err := s.unseal(place, sealed)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(z, fleet.MaxCaptureBody))
}
