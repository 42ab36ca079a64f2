-- +goose Up
CREATE TABLE meta (key TEXT COLLATE "C" PRIMARY KEY, value TEXT COLLATE "C" NOT NULL);

CREATE TABLE account (
  id TEXT COLLATE "C" PRIMARY KEY, parent TEXT COLLATE "C" REFERENCES account(id), path TEXT COLLATE "C" NOT NULL, name TEXT COLLATE "C" NOT NULL, display_name TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL, license TEXT COLLATE "C" NOT NULL, existing BOOLEAN NOT NULL, number TEXT COLLATE "C" NOT NULL UNIQUE, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  UNIQUE (parent, name)
);
CREATE UNIQUE INDEX account_top ON account (type) WHERE parent IS NULL;
CREATE INDEX account_path ON account (path);
CREATE INDEX account_name ON account (name);

CREATE TABLE provisioning (
  account TEXT COLLATE "C" PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT COLLATE "C" NOT NULL UNIQUE, enabled BOOLEAN NOT NULL,
  auto_sync TEXT COLLATE "C" NOT NULL, overlap BIGINT NOT NULL, unknown_devices TEXT COLLATE "C" NOT NULL, http TEXT COLLATE "C" NOT NULL, defaults TEXT COLLATE "C" NOT NULL,
  admin_password TEXT COLLATE "C" NOT NULL, generation BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL
);

CREATE TABLE credential (
  account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation BIGINT NOT NULL, server_user TEXT COLLATE "C" NOT NULL,
  password TEXT COLLATE "C" NOT NULL, created_at BIGINT NOT NULL, created_by TEXT COLLATE "C" NOT NULL, valid_until BIGINT NOT NULL, last_used BIGINT NOT NULL, mode TEXT COLLATE "C" NOT NULL, host TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (account, generation)
);

CREATE TABLE site (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  region TEXT COLLATE "C" NOT NULL, address TEXT COLLATE "C" NOT NULL, profile TEXT COLLATE "C" NOT NULL, pin TEXT COLLATE "C" NOT NULL, subnets TEXT COLLATE "C" NOT NULL, only_new BOOLEAN NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX site_page ON site (account, id);
CREATE TABLE room (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  site TEXT COLLATE "C" NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT COLLATE "C" NOT NULL, size TEXT COLLATE "C" NOT NULL, capacity BIGINT NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX room_page ON room (account, id);
CREATE INDEX room_site ON room (site);
CREATE TABLE device_group (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C" NOT NULL, filter TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX device_group_page ON device_group (account, id);
CREATE TABLE device_user (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  email TEXT COLLATE "C" NOT NULL, groups TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX device_user_page ON device_user (account, id);
CREATE TABLE user_group (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX user_group_page ON user_group (account, id);
CREATE TABLE saved_view (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL,
  filter TEXT COLLATE "C" NOT NULL, sort TEXT COLLATE "C" NOT NULL, columns TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX saved_view_page ON saved_view (account, id);

CREATE TABLE device (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT COLLATE "C" NOT NULL UNIQUE, serial TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL, family TEXT COLLATE "C" NOT NULL, model TEXT COLLATE "C" NOT NULL, onboarding TEXT COLLATE "C" NOT NULL, lifecycle TEXT COLLATE "C" NOT NULL,
  site TEXT COLLATE "C" NOT NULL, room TEXT COLLATE "C" NOT NULL, groups TEXT COLLATE "C" NOT NULL, device_user TEXT COLLATE "C" NOT NULL, auto_sync TEXT COLLATE "C" NOT NULL, held BOOLEAN NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL,
  first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, last_sync BIGINT NOT NULL, holds BIGINT NOT NULL, used BIGINT NOT NULL,
  software_version TEXT COLLATE "C" NOT NULL, address TEXT COLLATE "C" NOT NULL, external_server TEXT COLLATE "C" NOT NULL, version_order TEXT COLLATE "C" NOT NULL
);
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
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT COLLATE "C" NOT NULL, connected_at BIGINT NOT NULL, link_at BIGINT NOT NULL, node TEXT COLLATE "C" NOT NULL, says BIGINT NOT NULL,
  order_id TEXT COLLATE "C" NOT NULL, order_generation BIGINT NOT NULL, order_state TEXT COLLATE "C" NOT NULL, order_road TEXT COLLATE "C" NOT NULL, order_reason TEXT COLLATE "C" NOT NULL, order_at BIGINT NOT NULL, order_tries BIGINT NOT NULL
);
CREATE INDEX road_node ON road (node) WHERE node <> '';

CREATE TABLE rollout (
  account TEXT COLLATE "C" PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation BIGINT NOT NULL, state TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C" NOT NULL, forgiven BIGINT NOT NULL,
  started_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL
);

CREATE TABLE pending_device (
  account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT COLLATE "C" NOT NULL, family TEXT COLLATE "C" NOT NULL, model TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C" NOT NULL, first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, PRIMARY KEY (account, mac)
);

CREATE TABLE policy (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, level BIGINT NOT NULL,
  target TEXT COLLATE "C" NOT NULL, priority BIGINT NOT NULL, content TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, revision BIGINT NOT NULL, UNIQUE (account, name)
);
CREATE INDEX policy_page ON policy (account, id);
CREATE INDEX policy_target ON policy (account, level, target);

CREATE TABLE policy_past (
  account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT COLLATE "C" NOT NULL, revision BIGINT NOT NULL, name TEXT COLLATE "C" NOT NULL,
  level BIGINT NOT NULL, target TEXT COLLATE "C" NOT NULL, priority BIGINT NOT NULL, content TEXT COLLATE "C" NOT NULL, labels TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, by_name TEXT COLLATE "C" NOT NULL, gone BOOLEAN NOT NULL, PRIMARY KEY (account, policy, revision)
);

CREATE TABLE upload (
  account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT COLLATE "C" NOT NULL, name TEXT COLLATE "C" NOT NULL, size BIGINT NOT NULL,
  chunks BIGINT NOT NULL, updated_at BIGINT NOT NULL, PRIMARY KEY (account, mac, name)
);
CREATE TABLE upload_chunk (
  account TEXT COLLATE "C" NOT NULL, mac TEXT COLLATE "C" NOT NULL, name TEXT COLLATE "C" NOT NULL, seq BIGINT NOT NULL, content TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
);

CREATE TABLE visit_batch (
  mac TEXT COLLATE "C" NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last BIGINT NOT NULL, account TEXT COLLATE "C" NOT NULL, n BIGINT NOT NULL, lines TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (mac, last)
);

CREATE TABLE token (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT COLLATE "C" NOT NULL, prefix TEXT COLLATE "C" NOT NULL,
  hash TEXT COLLATE "C" NOT NULL UNIQUE, rights TEXT COLLATE "C" NOT NULL, expires_at BIGINT NOT NULL, created_at BIGINT NOT NULL, revoked_at BIGINT NOT NULL
);
CREATE INDEX token_page ON token (account, id);

CREATE TABLE audit (
  sequence BIGINT PRIMARY KEY, at BIGINT NOT NULL, account TEXT COLLATE "C" NOT NULL, path TEXT COLLATE "C" NOT NULL, actor TEXT COLLATE "C" NOT NULL, actor_name TEXT COLLATE "C" NOT NULL,
  request_id TEXT COLLATE "C" NOT NULL, action TEXT COLLATE "C" NOT NULL, object TEXT COLLATE "C" NOT NULL, changes TEXT COLLATE "C" NOT NULL, previous TEXT COLLATE "C" NOT NULL, hash TEXT COLLATE "C" NOT NULL
);

CREATE TABLE job (
  id TEXT COLLATE "C" PRIMARY KEY, account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT COLLATE "C" NOT NULL, title TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL, state TEXT COLLATE "C" NOT NULL, actor TEXT COLLATE "C" NOT NULL, params TEXT COLLATE "C" NOT NULL, dry_run BOOLEAN NOT NULL,
  total BIGINT NOT NULL, done BIGINT NOT NULL, failed BIGINT NOT NULL, waiting BIGINT NOT NULL, skipped BIGINT NOT NULL,
  errors TEXT COLLATE "C" NOT NULL, worker TEXT COLLATE "C" NOT NULL, lease_until BIGINT NOT NULL,
  created_at BIGINT NOT NULL, started_at BIGINT NOT NULL, finished_at BIGINT NOT NULL, revision BIGINT NOT NULL
);
CREATE INDEX job_page ON job (account, id);
CREATE INDEX job_open ON job (id) WHERE finished_at = 0;

-- A row is a page of items: their states, a letter each, and the rest of them, sealed.
CREATE TABLE job_item (
  job TEXT COLLATE "C" NOT NULL REFERENCES job(id) ON DELETE CASCADE, page BIGINT NOT NULL, states TEXT COLLATE "C" NOT NULL, items TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (job, page)
);

CREATE TABLE remembered (
  scope TEXT COLLATE "C" NOT NULL, key TEXT COLLATE "C" NOT NULL, fingerprint TEXT COLLATE "C" NOT NULL, status BIGINT NOT NULL, header TEXT COLLATE "C" NOT NULL, body TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL, PRIMARY KEY (scope, key)
);
CREATE INDEX remembered_age ON remembered (created_at);

-- PINs and tokens are kept as keyed hashes. A pin is empty once it was typed or has expired, a credential once it was fetched.
CREATE TABLE pairing (
  token TEXT COLLATE "C" PRIMARY KEY, pin TEXT COLLATE "C" NOT NULL, mac TEXT COLLATE "C" NOT NULL, model TEXT COLLATE "C" NOT NULL, serial TEXT COLLATE "C" NOT NULL, source TEXT COLLATE "C" NOT NULL,
  device TEXT COLLATE "C" REFERENCES device(id) ON DELETE CASCADE, credential TEXT COLLATE "C" NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX pairing_pin ON pairing (pin) WHERE pin <> '';
CREATE INDEX pairing_open ON pairing (source, mac) WHERE pin <> '';
CREATE INDEX pairing_age ON pairing (expires_at);
CREATE INDEX pairing_due ON pairing (expires_at) WHERE pin <> '' OR credential <> '';
CREATE INDEX pairing_device ON pairing (device) WHERE device IS NOT NULL;

CREATE TABLE channel_key (device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT COLLATE "C" NOT NULL, created_at BIGINT NOT NULL);

CREATE TABLE live_settings (device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL);
