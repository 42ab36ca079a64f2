// Package bus carries notices from the room that changed something to whoever
// keeps a copy of it. Its promise is "usually, and soon": messages wake, rows
// decide. Inside one process it is stronger: a hearer has taken the notice in
// before Tell returns, so no stale answer follows an administrator's 2xx.
package bus
