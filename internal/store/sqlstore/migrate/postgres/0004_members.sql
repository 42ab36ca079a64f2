-- +goose Up
-- What a site's devices are served beneath what is generated. Files may hold passwords: they are sealed.
CREATE TABLE bundle (
  site TEXT COLLATE "C" PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, size BIGINT NOT NULL, files TEXT COLLATE "C" NOT NULL
);
CREATE INDEX bundle_account ON bundle (account, site);
CREATE TABLE bundle_file (site TEXT COLLATE "C" NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, content TEXT COLLATE "C" NOT NULL, PRIMARY KEY (site, name));
