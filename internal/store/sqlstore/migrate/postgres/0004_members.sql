-- +goose Up
-- What a site's devices are served beneath what is generated. Files may hold passwords: they are sealed.
CREATE TABLE bundle (
  site TEXT COLLATE "C" PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, size BIGINT NOT NULL, files TEXT COLLATE "C" NOT NULL
);
CREATE INDEX bundle_account ON bundle (account, site);
CREATE TABLE bundle_file (site TEXT COLLATE "C" NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, content TEXT COLLATE "C" NOT NULL, PRIMARY KEY (site, name));

CREATE TABLE member (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  email TEXT COLLATE "C" NOT NULL, email_key TEXT COLLATE "C" NOT NULL, role TEXT COLLATE "C" NOT NULL, sites TEXT COLLATE "C" NOT NULL, disabled BOOLEAN NOT NULL, signed_in_at BIGINT NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
);
CREATE INDEX member_page ON member (account, id);
ALTER TABLE token ADD COLUMN role TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN sites TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN member TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX token_member ON token (member) WHERE member <> '';
