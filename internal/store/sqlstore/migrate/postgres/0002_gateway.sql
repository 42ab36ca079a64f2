-- +goose Up
CREATE TABLE gateway (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, site TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL, logins TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  token TEXT COLLATE "C" NOT NULL, token_until BIGINT NOT NULL, key TEXT COLLATE "C" NOT NULL, enrolled_at BIGINT NOT NULL,
  connection TEXT COLLATE "C" NOT NULL, connected_at BIGINT NOT NULL, link_at BIGINT NOT NULL, node TEXT COLLATE "C" NOT NULL, version TEXT COLLATE "C" NOT NULL, host TEXT COLLATE "C" NOT NULL, address TEXT COLLATE "C" NOT NULL,
  networks TEXT COLLATE "C" NOT NULL, started_at BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX gateway_page ON gateway (account, id);
CREATE INDEX gateway_site ON gateway (site);
CREATE INDEX gateway_name ON gateway (name);
CREATE UNIQUE INDEX gateway_token ON gateway (token) WHERE token <> '';
CREATE INDEX gateway_node ON gateway (node) WHERE node <> '';

CREATE TABLE found (
  gateway TEXT COLLATE "C" NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT COLLATE "C" NOT NULL, condition TEXT COLLATE "C" NOT NULL, certificate TEXT COLLATE "C" NOT NULL, trusted TEXT COLLATE "C" NOT NULL, content TEXT COLLATE "C" NOT NULL,
  first_seen BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (gateway, mac)
);
CREATE INDEX found_age ON found (gateway, at);

ALTER TABLE road ADD COLUMN gateway TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE road ADD COLUMN by_gateway BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX road_gateway ON road (gateway) WHERE gateway <> '';

ALTER TABLE pairing ADD COLUMN gateway TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Devices that something outside of Muster sent with an old pair.
CREATE TABLE old_arrival (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT COLLATE "C" NOT NULL, generation BIGINT NOT NULL, at BIGINT NOT NULL, address TEXT COLLATE "C" NOT NULL, told BIGINT NOT NULL
);
CREATE INDEX old_arrival_page ON old_arrival (account, at);
CREATE INDEX old_arrival_at ON old_arrival (at);
