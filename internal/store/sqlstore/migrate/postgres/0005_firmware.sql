-- +goose Up
CREATE TABLE firmware_release (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  family TEXT COLLATE "C" NOT NULL, models TEXT COLLATE "C" NOT NULL, version TEXT COLLATE "C" NOT NULL, files TEXT COLLATE "C" NOT NULL, digest TEXT COLLATE "C" NOT NULL, source TEXT COLLATE "C" NOT NULL, notes TEXT COLLATE "C" NOT NULL, UNIQUE (account, name)
);
CREATE INDEX firmware_release_page ON firmware_release (account, id);
CREATE INDEX firmware_release_digest ON firmware_release (digest);

-- Which images releases need: devices ask for them by their hash, and what nobody needs is removed.
CREATE TABLE firmware_file (sum TEXT COLLATE "C" NOT NULL, firmware_release TEXT COLLATE "C" NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release));
CREATE INDEX firmware_file_release ON firmware_file (firmware_release);

CREATE TABLE firmware_rules (account TEXT COLLATE "C" PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT COLLATE "C" NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL);

-- Where devices stand in an upgrade. Its job may be gone before they are.
CREATE TABLE firmware_pin (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT COLLATE "C" NOT NULL, version TEXT COLLATE "C" NOT NULL, from_version TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL, excused BOOLEAN NOT NULL, given_at BIGINT NOT NULL, told_at BIGINT NOT NULL, ended_at BIGINT NOT NULL
);
CREATE INDEX firmware_pin_account ON firmware_pin (account, job);

-- What keeps a device from going up and down for ever.
CREATE TABLE firmware_watch (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT COLLATE "C" NOT NULL, asked_at BIGINT NOT NULL,
  reached BOOLEAN NOT NULL, rounds BIGINT NOT NULL, tries BIGINT NOT NULL
);
CREATE INDEX firmware_watch_account ON firmware_watch (account);
