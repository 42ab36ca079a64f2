-- +goose Up
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX profile_page ON profile (account, id);
CREATE INDEX site_profile ON site (profile) WHERE profile <> '';

-- Codes are looked up by a keyed hash, and shown to who may issue them: they are kept sealed beside it.
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX enrollment_code_page ON enrollment_code (account, id);
CREATE INDEX enrollment_code_site ON enrollment_code (site);

ALTER TABLE device ADD COLUMN approved_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN activated_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN deactivated_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN enrolled_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN enrolled_profile TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN enrolled_edition INTEGER NOT NULL DEFAULT 0;

-- What a device's token is made of, with a key that is not in the database.
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
