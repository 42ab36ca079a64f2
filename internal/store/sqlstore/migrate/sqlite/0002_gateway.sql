-- +goose Up
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX gateway_page ON gateway (account, id);
CREATE INDEX gateway_site ON gateway (site);
CREATE INDEX gateway_name ON gateway (name);
CREATE UNIQUE INDEX gateway_token ON gateway (token) WHERE token <> '';
CREATE INDEX gateway_node ON gateway (node) WHERE node <> '';

CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
CREATE INDEX found_age ON found (gateway, at);

ALTER TABLE road ADD COLUMN gateway TEXT NOT NULL DEFAULT '';
ALTER TABLE road ADD COLUMN by_gateway INTEGER NOT NULL DEFAULT 0;
CREATE INDEX road_gateway ON road (gateway) WHERE gateway <> '';

ALTER TABLE pairing ADD COLUMN gateway TEXT NOT NULL DEFAULT '';

-- Devices that something outside of Muster sent with an old pair.
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
CREATE INDEX old_arrival_page ON old_arrival (account, at);
CREATE INDEX old_arrival_at ON old_arrival (at);
