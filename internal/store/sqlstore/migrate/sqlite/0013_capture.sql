-- +goose Up
-- Until when the requests of a device are captured; over when until_at is past, and then kept as long as what it brought.
CREATE TABLE capturing (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, since_at INTEGER NOT NULL, until_at INTEGER NOT NULL, started_by TEXT NOT NULL
) STRICT;
CREATE INDEX capturing_of ON capturing (account, until_at);

-- What was captured. head (both kinds of headers), body and masked are sealed; size is what they take, kept the length of body.
CREATE TABLE capture (
  id TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE, at INTEGER NOT NULL, method TEXT NOT NULL, file TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT NOT NULL, bytes INTEGER NOT NULL,
  cut INTEGER NOT NULL, kept INTEGER NOT NULL, shows TEXT NOT NULL, size INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, masked TEXT NOT NULL
) STRICT;
CREATE INDEX capture_of ON capture (device, at, id);
CREATE INDEX capture_age ON capture (at);
