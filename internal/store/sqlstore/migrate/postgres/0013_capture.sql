-- +goose Up
-- Until when the requests of a device are captured; over when until_at is past, and then kept as long as what it brought.
CREATE TABLE capturing (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, since_at BIGINT NOT NULL, until_at BIGINT NOT NULL, started_by TEXT COLLATE "C" NOT NULL
);
CREATE INDEX capturing_of ON capturing (account, until_at);

-- What was captured. head (both kinds of headers), body and masked are sealed; size is what they take, kept the length of body.
CREATE TABLE capture (
  id TEXT COLLATE "C" PRIMARY KEY, device TEXT COLLATE "C" NOT NULL REFERENCES device(id) ON DELETE CASCADE, at BIGINT NOT NULL, method TEXT COLLATE "C" NOT NULL, file TEXT COLLATE "C" NOT NULL, status BIGINT NOT NULL, etag TEXT COLLATE "C" NOT NULL, bytes BIGINT NOT NULL,
  cut BIGINT NOT NULL, kept BIGINT NOT NULL, shows TEXT COLLATE "C" NOT NULL, size BIGINT NOT NULL, head TEXT COLLATE "C" NOT NULL, body TEXT COLLATE "C" NOT NULL, masked TEXT COLLATE "C" NOT NULL
);
CREATE INDEX capture_of ON capture (device, at, id);
CREATE INDEX capture_age ON capture (at);
