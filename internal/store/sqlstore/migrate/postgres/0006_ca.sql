-- +goose Up
CREATE TABLE authority (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  key_type TEXT COLLATE "C" NOT NULL, lifetime BIGINT NOT NULL, renew_at BIGINT NOT NULL, approval BOOLEAN NOT NULL, server_keygen BOOLEAN NOT NULL, single_des BOOLEAN NOT NULL
);

-- Keys are sealed; certificates are DER in base64.
CREATE TABLE ca_generation (
  authority TEXT COLLATE "C" NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number BIGINT NOT NULL, stage TEXT COLLATE "C" NOT NULL, imported BOOLEAN NOT NULL,
  certificate TEXT COLLATE "C" NOT NULL, above TEXT COLLATE "C" NOT NULL, key TEXT COLLATE "C" NOT NULL, ra TEXT COLLATE "C" NOT NULL, ra_key TEXT COLLATE "C" NOT NULL, cross_signed TEXT COLLATE "C" NOT NULL, crl BIGINT NOT NULL,
  created_at BIGINT NOT NULL, activated_at BIGINT NOT NULL, ended_at BIGINT NOT NULL, retired_at BIGINT NOT NULL, PRIMARY KEY (authority, number)
);

-- What was issued outlives its device and the account that had it, as long as its authority does: lists name it.
CREATE TABLE certificate (
  serial TEXT COLLATE "C" PRIMARY KEY, authority TEXT COLLATE "C" NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation BIGINT NOT NULL, account TEXT COLLATE "C" NOT NULL, device TEXT COLLATE "C" NOT NULL, mac TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL, key TEXT COLLATE "C" NOT NULL, way TEXT COLLATE "C" NOT NULL, der TEXT COLLATE "C" NOT NULL, not_before BIGINT NOT NULL, not_after BIGINT NOT NULL, issued_at BIGINT NOT NULL,
  revoked_at BIGINT NOT NULL, reason BIGINT NOT NULL, mark BIGINT NOT NULL, seen_at BIGINT NOT NULL
);
CREATE INDEX certificate_page ON certificate (account, serial);
CREATE INDEX certificate_authority ON certificate (authority, generation);
CREATE INDEX certificate_device ON certificate (device);
CREATE INDEX certificate_keys ON certificate (key);
CREATE INDEX certificate_mark ON certificate (mark) WHERE mark > 0;

CREATE TABLE identity (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT COLLATE "C" NOT NULL, state TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C" NOT NULL,
  seed TEXT COLLATE "C" NOT NULL, hash TEXT COLLATE "C" NOT NULL, wanted_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, spent_at BIGINT NOT NULL, spent_key TEXT COLLATE "C" NOT NULL, approved BOOLEAN NOT NULL,
  authority TEXT COLLATE "C" NOT NULL, serial TEXT COLLATE "C" NOT NULL, not_before BIGINT NOT NULL, not_after BIGINT NOT NULL, seen_at BIGINT NOT NULL, changed_at BIGINT NOT NULL
);
CREATE INDEX identity_account ON identity (account);
CREATE INDEX identity_ending ON identity (not_after);
CREATE INDEX identity_serial ON identity (serial) WHERE serial <> '';
CREATE UNIQUE INDEX identity_hash ON identity (hash) WHERE hash <> '';

-- Counters that tell servers what to read anew.
CREATE TABLE pki_mark (name TEXT COLLATE "C" PRIMARY KEY, value BIGINT NOT NULL);

-- Whose certificates count beside our own, and which never do. Both are the operator's account's.
CREATE TABLE factory_root (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  pem TEXT COLLATE "C" NOT NULL, families TEXT COLLATE "C" NOT NULL, subject TEXT COLLATE "C" NOT NULL, organizations TEXT COLLATE "C" NOT NULL, eku TEXT COLLATE "C" NOT NULL, allow_expired BOOLEAN NOT NULL, allow_sha1 BOOLEAN NOT NULL, UNIQUE (account, name)
);
CREATE TABLE blocked_key (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  fingerprint TEXT COLLATE "C" NOT NULL UNIQUE, reason TEXT COLLATE "C" NOT NULL, UNIQUE (account, name)
);
CREATE INDEX blocked_key_page ON blocked_key (account, id);
