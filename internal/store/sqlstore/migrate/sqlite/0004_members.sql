-- +goose Up
-- What a site's devices are served beneath what is generated. Files may hold passwords: they are sealed.
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
CREATE INDEX bundle_account ON bundle (account, site);
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;

CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
CREATE INDEX member_page ON member (account, id);
ALTER TABLE token ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN sites TEXT NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN member TEXT NOT NULL DEFAULT '';
CREATE INDEX token_member ON token (member) WHERE member <> '';
