package main

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A wireFleet is connected devices that speak MQTT in bytes: a client library's
// goroutines and buffers, ten thousand times, would be what is measured.
type wireFleet struct {
	conns []net.Conn
	got   atomic.Int64
	last  atomic.Int64 // when the newest command came, in nanoseconds
	wg    sync.WaitGroup
}

const dialing = 64 // handshakes at a time

// dialFleet connects devices first..first+n-1, each subscribed to its commands.
func dialFleet(ctx context.Context, addr string, pool *x509.CertPool, first, n int) (*wireFleet, error) {
	f := &wireFleet{conns: make([]net.Conn, n)}
	conf := &tls.Config{RootCAs: pool, ServerName: "127.0.0.1"}
	var next atomic.Int64
	errs := make([]error, dialing)
	var wg sync.WaitGroup
	for w := range dialing {
		wg.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if f.conns[i], errs[w] = dialWire(ctx, addr, conf, "dev_"+strconv.Itoa(first+i)); errs[w] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	if err := errors.Join(append(errs, ctx.Err())...); err != nil {
		f.close()
		return nil, err
	}
	for _, c := range f.conns {
		f.wg.Go(func() { f.listen(c) })
	}
	return f, nil
}

func (f *wireFleet) close() {
	for _, c := range f.conns {
		if c != nil {
			_ = c.Close()
		}
	}
	f.wg.Wait()
}

// received waits for n commands and says when the last one came.
func (f *wireFleet) received(ctx context.Context, n int) (time.Time, error) {
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for start := time.Now(); f.got.Load() < int64(n); {
		select {
		case <-ctx.Done():
			return time.Time{}, ctx.Err()
		case <-tick.C:
		}
		if time.Since(start) > time.Minute {
			return time.Time{}, fmt.Errorf("%d of %d commands after a minute", f.got.Load(), n)
		}
	}
	return time.Unix(0, f.last.Load()), nil
}

func wireText(s string) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(s))), s...)
}

func wirePacket(first byte, parts ...[]byte) []byte {
	body := slices.Concat(parts...)
	out := []byte{first}
	for n := len(body); ; {
		b := byte(n & 0x7f)
		if n >>= 7; n == 0 {
			return append(append(out, b), body...)
		}
		out = append(out, b|0x80)
	}
}

func readWire(r io.Reader) (first byte, body []byte, err error) {
	var b [1]byte
	if _, err = io.ReadFull(r, b[:]); err != nil {
		return 0, nil, err
	}
	first = b[0]
	n := 0
	for shift := 0; ; shift += 7 {
		if _, err = io.ReadFull(r, b[:]); err != nil {
			return 0, nil, err
		}
		if n |= int(b[0]&0x7f) << shift; b[0]&0x80 == 0 {
			break
		}
	}
	body = make([]byte, n)
	_, err = io.ReadFull(r, body)
	return first, body, err
}

// dialWire connects a device and, unless it is the server's own client, subscribes.
func dialWire(ctx context.Context, addr string, conf *tls.Config, id string) (net.Conn, error) {
	c, err := (&tls.Dialer{Config: conf}).DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	fail := func(err error) (net.Conn, error) {
		_ = c.Close()
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	_ = c.SetDeadline(time.Now().Add(time.Minute))
	if _, err = c.Write(wirePacket(0x10, wireText("MQTT"), []byte{4, 0xc2, 0, 60}, wireText(id), wireText(id), wireText("secret-"+id))); err != nil {
		return fail(err)
	}
	if first, body, err := readWire(c); err != nil || first != 0x20 || len(body) < 2 || body[1] != 0 {
		return fail(fmt.Errorf("CONNACK %#x %v %w", first, body, err))
	}
	if strings.HasPrefix(id, "dev_") {
		if _, err = c.Write(wirePacket(0x82, []byte{0, 1}, wireText("muster/v1/"+id+"/cmd"), []byte{1})); err != nil {
			return fail(err)
		}
		if first, body, err := readWire(c); err != nil || first != 0x90 || body[2] != 1 {
			return fail(fmt.Errorf("SUBACK %#x %v %w", first, body, err))
		}
	}
	_ = c.SetDeadline(time.Time{})
	return c, nil
}

// listen confirms commands until the connection ends.
func (f *wireFleet) listen(c net.Conn) {
	for {
		first, body, err := readWire(c)
		if err != nil {
			return
		}
		if first&0xf0 != 0x30 || len(body) < 2 {
			continue
		}
		f.last.Store(time.Now().UnixNano())
		f.got.Add(1)
		at := 2 + int(binary.BigEndian.Uint16(body))
		if _, err := c.Write(wirePacket(0x40, body[at:at+2])); err != nil {
			return
		}
	}
}

// publishAll sends one command to each device as a client of the broker does,
// at most twenty unconfirmed, mosquitto's own window.
func publishAll(ctx context.Context, addr string, conf *tls.Config, n int) error {
	c, err := dialWire(ctx, addr, conf, "server")
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }()
	window := make(chan struct{}, 20)
	done := make(chan error, 1)
	go func() {
		r := bufio.NewReader(c)
		for range n {
			if _, _, err := readWire(r); err != nil {
				done <- err
				return
			}
			<-window
		}
		done <- nil
	}()
	payload := []byte(strings.Repeat("x", commandBytes))
	for i := range n {
		select {
		case window <- struct{}{}:
		case err := <-done:
			return err
		}
		id := binary.BigEndian.AppendUint16(nil, uint16(i%65000+1))
		if _, err := c.Write(wirePacket(0x32, wireText("muster/v1/dev_"+strconv.Itoa(i)+"/cmd"), id, payload)); err != nil {
			return err
		}
	}
	return <-done
}
