-- +goose Up
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
CREATE UNIQUE INDEX account_top ON account (type) WHERE parent IS NULL;
CREATE INDEX account_path ON account (path);
CREATE INDEX account_name ON account (name);

CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;

CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;

CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX site_page ON site (account, id);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX room_page ON room (account, id);
CREATE INDEX room_site ON room (site);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX device_group_page ON device_group (account, id);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX device_user_page ON device_user (account, id);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX user_group_page ON user_group (account, id);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX saved_view_page ON saved_view (account, id);

CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
) STRICT;
CREATE INDEX device_page ON device (account, id);
CREATE INDEX device_used ON device (account, used, id);
CREATE INDEX device_serial ON device (account, serial, id);
CREATE INDEX device_by_name ON device (account, name, id);
CREATE INDEX device_by_mac ON device (account, mac, id);
CREATE UNIQUE INDEX device_name ON device (account, name) WHERE name <> '';
CREATE INDEX device_place ON device (account, site, room) WHERE site <> '';
CREATE INDEX device_of_user ON device (account, device_user) WHERE device_user <> '';
CREATE INDEX device_in_groups ON device (account, groups) WHERE groups <> '';

-- What is known of the ways to a device beside its own requests; one that only polls has no row.
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
) STRICT;
CREATE INDEX road_node ON road (node) WHERE node <> '';

CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;

CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;

CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
CREATE INDEX policy_page ON policy (account, id);
CREATE INDEX policy_target ON policy (account, level, target);

CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;

CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX token_page ON token (account, id);

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;

CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
CREATE INDEX job_page ON job (account, id);
CREATE INDEX job_open ON job (id) WHERE finished_at = 0;

-- A row is a page of items: their states, a letter each, and the rest of them, sealed.
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;

CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
CREATE INDEX remembered_age ON remembered (created_at);

-- PINs and tokens are kept as keyed hashes. A pin is empty once it was typed or has expired, a credential once it was fetched.
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX pairing_pin ON pairing (pin) WHERE pin <> '';
CREATE INDEX pairing_open ON pairing (source, mac) WHERE pin <> '';
CREATE INDEX pairing_age ON pairing (expires_at);
CREATE INDEX pairing_due ON pairing (expires_at) WHERE pin <> '' OR credential <> '';
CREATE INDEX pairing_device ON pairing (device) WHERE device IS NOT NULL;

CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;

CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
