-- +goose Up
-- How members sign in. What codes are made of is sealed; of passwords and recovery codes there are hashes.
CREATE TABLE member_login (
  member TEXT COLLATE "C" PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT COLLATE "C" NOT NULL,
  totp TEXT COLLATE "C" NOT NULL, new_totp TEXT COLLATE "C" NOT NULL, step BIGINT NOT NULL, recovery TEXT COLLATE "C" NOT NULL, subject TEXT COLLATE "C" NOT NULL, revision BIGINT NOT NULL
);
CREATE INDEX member_login_account ON member_login (account);
CREATE INDEX member_login_subject ON member_login (subject) WHERE subject <> '';
CREATE INDEX member_email ON member (email_key);

CREATE TABLE member_session (
  id TEXT COLLATE "C" PRIMARY KEY, hash TEXT COLLATE "C" NOT NULL UNIQUE, member TEXT COLLATE "C" NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT COLLATE "C" NOT NULL, address TEXT COLLATE "C" NOT NULL, browser TEXT COLLATE "C" NOT NULL, created_at BIGINT NOT NULL, used_at BIGINT NOT NULL, ends_at BIGINT NOT NULL
);
CREATE INDEX member_session_member ON member_session (member);
CREATE INDEX member_session_account ON member_session (account);
CREATE INDEX member_session_ends ON member_session (ends_at);

-- member is empty for a link that makes an owner.
CREATE TABLE login_link (
  id TEXT COLLATE "C" PRIMARY KEY, hash TEXT COLLATE "C" NOT NULL UNIQUE, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL
);
CREATE INDEX login_link_account ON login_link (account, member);
