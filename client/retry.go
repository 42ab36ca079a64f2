package client

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

// longestWait is how long Retry-After may hold a call; beyond it the caller is
// told instead.
const longestWait = 30 * time.Second

// repeat decides whether a request may be sent again, and after how long. What
// it repeats cannot happen twice: reads, POSTs (they carry an idempotency key),
// and requests that the server says it did not look at.
func repeat(method string, attempt int, err error) (time.Duration, bool) {
	if err == nil {
		return 0, false
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return 0, false
	}
	// 0.2, 0.4, 0.8 s, each between half and all of it, so that clients of a
	// restarted server do not come back in step.
	wait := time.Duration(200<<(attempt-1)) * time.Millisecond
	wait = wait/2 + rand.N(wait/2)
	p, answered := errors.AsType[*Problem](err)
	if !answered {
		return wait, method == http.MethodGet || method == http.MethodHead || method == http.MethodPost
	}
	switch p.Status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
	case http.StatusConflict: // the same key is still being worked on
		if method != http.MethodPost || p.RetryAfter == 0 {
			return 0, false
		}
	case http.StatusBadGateway, http.StatusGatewayTimeout: // a proxy lost the answer
		if method != http.MethodGet && method != http.MethodHead && method != http.MethodPost {
			return 0, false
		}
	default:
		return 0, false
	}
	if p.RetryAfter > longestWait {
		return 0, false
	}
	return max(wait, p.RetryAfter), true
}

// retryAfter reads both forms of the header (RFC 9110 §10.2.3).
func retryAfter(h http.Header) time.Duration {
	v := h.Get("Retry-After")
	if n, err := strconv.Atoi(v); err == nil && n >= 0 {
		return time.Duration(n) * time.Second
	}
	if t, err := http.ParseTime(v); err == nil {
		return max(0, time.Until(t))
	}
	return 0
}
