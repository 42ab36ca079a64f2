-- +goose Up
CREATE TABLE profile (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  server_type TEXT COLLATE "C" NOT NULL, url TEXT COLLATE "C" NOT NULL, server_user TEXT COLLATE "C" NOT NULL, password TEXT COLLATE "C" NOT NULL, root_ca TEXT COLLATE "C" NOT NULL, phone_group BIGINT NOT NULL,
  issue_identity BOOLEAN NOT NULL, first_contact TEXT COLLATE "C" NOT NULL, edition BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX profile_page ON profile (account, id);
CREATE INDEX site_profile ON site (profile) WHERE profile <> '';

-- Codes are looked up by a keyed hash, and shown to who may issue them: they are kept sealed beside it.
CREATE TABLE enrollment_code (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  site TEXT COLLATE "C" NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT COLLATE "C" NOT NULL, hash TEXT COLLATE "C" NOT NULL UNIQUE, code TEXT COLLATE "C" NOT NULL,
  expires_at BIGINT NOT NULL, max_uses BIGINT NOT NULL, uses BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX enrollment_code_page ON enrollment_code (account, id);
CREATE INDEX enrollment_code_site ON enrollment_code (site);

ALTER TABLE device ADD COLUMN approved_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN activated_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN deactivated_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN enrolled_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN enrolled_profile TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN enrolled_edition BIGINT NOT NULL DEFAULT 0;

-- What a device's token is made of, with a key that is not in the database.
CREATE TABLE device_token (device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT COLLATE "C" NOT NULL, created_at BIGINT NOT NULL);
