-- +goose Up
-- What a site's devices are served beneath what is generated. Files may hold passwords: they are sealed.
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
CREATE INDEX bundle_account ON bundle (account, site);
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
