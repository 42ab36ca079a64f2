-- +goose Up
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
