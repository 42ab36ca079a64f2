CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (13, 12, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (14, 13, 1, '2026-11-27 14:09:10');
INSERT INTO goose_db_version VALUES (15, 14, 1, '2026-11-27 14:09:10');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', NULL, 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'operator', 'Operator', 'operator', 'standard', 0, '14940236', 'null', 1795788550315407, 1795788550315407, 1);
INSERT INTO account VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'north', '', 'provider', 'enterprise', 0, '52810257', '{"tier":"gold"}', 1795788550322574, 1795788550322574, 1);
INSERT INTO account VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '19038392', 'null', 1795788550323560, 1795788550323560, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', 'qol4gg3x3sh4dppb3jukbp6c6m', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.dyD/Po4G53381hn1wW5XuEcqSrwt5eR6ikbcv02n5ZFJ8GswQZRP4g', 1, 1795788550315407, 1);
INSERT INTO provisioning VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 'u7w7yukgjux3qhnn553oddv4q6', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.mcMRuRp9Lso7BwxiLIXDGk2hnBZK3Kol8dRJSuncQ8C2whQDgQi3rPPF9Evf9PQ', 1, 1795788550322574, 1);
INSERT INTO provisioning VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'cpwxwj42ioq6r3xyu2vaw34i6t', 1, '{"Enabled":false,"Sites":["sit_01M8ENDC5NG82DEKGARMBF5XJR"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.jgxXTc3yBJWCNaSJPIvJnz32xSlufewtnifYyCbBIMmzHzMDkKkKE8u0Mv/70sk', 2, 1795788550328258, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', 1, 'GMHAsE9lZf2aN5y0YVHcMgIt', 'v1.dc3e05fa.h7KQDn77MkJ91cDpN90ljriF7Fdm+NOmiaNrgXocY1q4E3YXhpXhTzdPl4SX8kprexezZvsF2eGCMb+w', 1795788550315407, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 1, 'north', 'v1.dc3e05fa.+PKZ/6RSeKGCSvtW+WLu8pqzDx9zfs683mQT4dwAUjupFNqu2+fNffvmzJgGnfk', 1795788550322574, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 1, 'acme', 'v1.dc3e05fa.sQe8M0yY5VDM0hpmZEDXH9yGUrXY+rXI83x/9rJnuOblknf69IJ4a8O5kQ', 1795788550323560, 'filler', 1796393350328258, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 2, 'acme', 'v1.dc3e05fa.a22DRR+Jd11zeDjaQ+GypJCi7wF/sxA+qDyvCq0i/PJZkXG6U/eYtaaZLA', 1795788550328258, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8ENDC5MTRW5S05V9M8EN70T', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'north', '{"l":"v"}', 1795788550324827, 1795788550324827, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.8kPvnSYgLds2GBo05FPKaBj5HCbwauAR6kCprYWwGc+HHs31kt7KCjiFmDw4riIYkw', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8ENDC5MTRW5S05V9M8EN70T', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795788550325690, 1795788550325690, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1795788550356144, 1795788550356144, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'settings.txt', 'v1.dc3e05fa.KOv65l9bTsZeeFi6gU1ATbaIujx0tsybNVoaViMccnmTfh2w+6ZshdY0LBvWPOdVS11oZ1E2WoHFmptFQSq1hIs');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, approval INTEGER NOT NULL DEFAULT 0, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8ENDC6CX345ZPWACQ9G5JR2', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'code', '{"l":"v"}', 1795788550348277, 1795788550348277, 1, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', 'numeric12', '87e769dcbc32775afd382bb4e9abe613dc4e1b2a147ebd4115c8a734d0c8d7bf', 'v1.dc3e05fa.YOYMgB5clMOEAdz9g5GoMXdn1c5/1tsghL6xHdZkAslNEy22X1z1mA', 4635741600000000, 3, 1, 0);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8ENDC5P83S1RBR08FVXNYBF', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Spree', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '3', 'huddle', 6, 'null', 1795788550326454, 1795788550326454, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8ENDC5P83S1RBR08H8F0AVZ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'sales', 'who sells', '', 'null', 1795788550326881, 1795788550326881, 1);
INSERT INTO device_group VALUES ('grp_01M8ENDC5QG4C75MMT8YDVFE2M', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'ours', '', 'model = "VVX 450"', 'null', 1795788550327147, 1795788550327147, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8ENDC5QG4C75MMT8ZSJ99AK', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'team', 'who works', 'null', 1795788550327447, 1795788550327447, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8ENDC5QG4C75MMT93131A19', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Ana', 'ana@example.org', '["dug_01M8ENDC5QG4C75MMT8ZSJ99AK"]', 'null', 1795788550327678, 1795788550327678, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8ENDC5QG4C75MMT95ZQTHZH', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795788550327946, 1795788550327946, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', 'rom_01M8ENDC5P83S1RBR08FVXNYBF', '["grp_01M8ENDC5P83S1RBR08H8F0AVZ"]', 'usr_01M8ENDC5QG4C75MMT93131A19', 'include', 1, '{"floor":"3"}', 1795788550328904, 1795788550328904, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8ENDC5SZ2RE76ZC5KE6X42C', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795788550329314, 1795788550329314, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795788550330300, 1795788550330300, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795788550344236, 1795788550344236, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8ENDC6DNDRRSA9VQQXFM6GE', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '', '', '', '', 0, 'null', 1795788550349041, 1795788550349336, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8ENDC5MTRW5S05V9M8EN70T', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8ENDC6DNDRRSA9VQQXFM6GE', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE capturing (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, since_at INTEGER NOT NULL, until_at INTEGER NOT NULL, started_by TEXT NOT NULL
) STRICT;
INSERT INTO capturing VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1795788550339159, 4635741600000000, 'filler');
CREATE TABLE capture (
  id TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE, at INTEGER NOT NULL, method TEXT NOT NULL, file TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT NOT NULL, bytes INTEGER NOT NULL,
  cut INTEGER NOT NULL, kept INTEGER NOT NULL, shows TEXT NOT NULL, size INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, masked TEXT NOT NULL
) STRICT;
INSERT INTO capture VALUES ('cap_01M8ENDC63RYFMTAXGNTT84FYH', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 1795788551339159, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.uAws85scnqxNSutQNIXqNCCb/wrm3V82ahnYPfwZZN7le21EaYHhGN5qB1LkZRZwwEzqQw5iuLA+sI2x4xPqvy1B0l09cuXQLPNde6kRc3j79emxQlCg1H2ec48pp95QhzhGOvR51qJE04GTDHOUl5RC9WKw8YzzvBj/dcloTqrW4UqN', 'v1.dc3e05fa.Wl2TUQKTBYkIGZpDXTvKTyMur7R8+x0GYj1e7c/aji1ihJUOF6AjrGci6cai7G+/oRqy6R8irCT1PDO8m5M2yUH6AnTC15C40g', 'v1.dc3e05fa.tQa4qAQOXPOo5LsgUv+ahIgTJFOlpXi7FPmP3+/WGXnu6VK+8bmRBzwJ4G/rtILXGs+ygNZbdF7+tA');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 2, 'paused', '3 failed', 0, 1795788550332167, 1795788550332167, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'cellar', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"l":"v"}', 'v1.dc3e05fa.53AE1tM60hB2MUroJIIrqc91x9GsntLadtDAupAq3TXnWgthkEbIno98XTfbOnsT70IiqPteTWM8qkpqI+xqx1BhmOt+5bapkBm0nG60y2K+8mEmpKl85RE6gzjcUFRJwIY8J7GJLLLTWKHc7dsZp2WjSOpi3qg4jqZTk7APvpPBF71MlmWjlhM1h20sONKEdiwiRsgW8zJd/Q', 1795788550345145, 1795788550345145, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.eS+/dBchWAKS8a4QJ0fOBEHECfudL82W4JExMBxycFVLNjnUcwrDEcl+25GyU0cS4iv8kbjLTYjOjWU0gDIWT9F/hpdIDKkjA9cbMP+R/qawDGHS6T8m3YzsDEts2B7+W7Oj4mG29n33ou8WJ8/D1HfJvkysMv/fVshniy7rq1BQE+nyLYWlwVyqISdWCZPtG3mJYDV/Ayhum878', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
60000000				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
60000000				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
60000000				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
60000000				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee	eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
60000000				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff	ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
60000000				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg	gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
60000000				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh	hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
60000000				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii	iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
60000000				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj	jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
60000000				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk	kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
60000000				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll	llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
60000000				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm	mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
60000000				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
60000000				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo	oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
60000000				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp	pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
60000000				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq	qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
60000000				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr	rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
60000000				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss	ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
60000000				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt	tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
60000000				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu	uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
60000000				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv	vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
60000000				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww	wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
60000000				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
60000000				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60000000				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz	zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
');
CREATE TABLE visit_new (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, bucket INTEGER NOT NULL, save INTEGER NOT NULL, size INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (account, bucket, save, size)
);
INSERT INTO visit_new VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 1);
INSERT INTO visit_save VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8ENDC65VK0J3WM05HMB9TKM', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -1, 'v1.dc3e05fa.UtZ/8trSncnCZB/Kf6Hj7fTCXkQyiUkg2fe/kzrgDAgkT880GkD+Z/dlki9f6pvIrfGu4LqgxLT0R7NikQy6op9hne5uhb/vLnBv5+95tGNkDcTbgAEWwreu1CKe9eJTZlhHDrGoYW64+VtALAifDHsPzizTNPwsgB4DMNj9fZMOAxlCDn8DP6CDXqkMioQIAZisBWU4SIhFGRUhf/o', '{"l":"v"}', 1795788550341701, 1795788550342100, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', 1, 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -2, 'v1.dc3e05fa.qEv/kxkfwHeH8D63Ud3Go/sbvOhUOIWMPWbEN5YDTzKUtF1uu8DKvyXnFq+fFieOqZB31lXAA7Jq9UW3I4/ehcThGaTpk3nn8fTH+rnGpSHfhqYm+WJsTYK06UmrkBwLds/EFzKwkuvTKI1jVqjLEHch/aNNqn++wvqqw6MazGjJgOzHLW0oiTAyODfUxRT9aZgsx+Nd5AcPV33mwk8', '{"l":"v"}', 1795788550341701, 1795788550341701, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', 2, 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -1, 'v1.dc3e05fa.GhlW3F/oYnD3ri70vFFHva6iiokeQVdcnpY3PPd2OBZcG3Sf93Zqk/5tHgJ5IldKTxuJzt3ycEwqlXD2VHQPk0JBfxga8UPDz1I+ykdIb10oHHH2RiAhPBs0+BKFIN9pLJs/gJKlKGT5FB9CwWz89arRY9lX5f3z0t0kY3bFF4N+Y9d6DCC3HwkomB+TPZxLvIEjYHNVetTbai759Ew', '{"l":"v"}', 1795788550341701, 1795788550342100, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795788550340899);
INSERT INTO upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795788550341250);
INSERT INTO upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795788550341395);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.8pXkb7EAeMsYuYklPvBrmDoPgbVhlKfY0JCSa4QZyE++NdhM6CCxJpAgBjkvjSz0CxLy7+00nAxu4xzknsn4K6t2dQZdSoKP8fBxFPo');
INSERT INTO upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.lJHXMa2Y4XHZDFIpamGTeCCw+f6AuSUiYyXP2y6xSSjTk7lZpaASD4b+ZbvC');
INSERT INTO upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.qdqqeTH+mDHtNrcEqi3hITMJh2JN2Iq+wq3BCMaNTJPFdCpcWrlJbLqRbuqU');
INSERT INTO upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.8MizNHzszL5FloMWIQ62x1FhyTDk+6f0d/hnud9Agt5MWWN+bg3tjxL0feA');
INSERT INTO upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Ada', '{"l":"v"}', 1795788550356813, 1795788550356813, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8ENDC5NG82DEKGARMBF5XJR"]', 0, 1795788550357395);
INSERT INTO member VALUES ('mem_01M8ENDC6PFX9208X78TE6ANFJ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Gone', 'null', 1795788550358177, 1795788550358177, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.jV7adkdjolwF2QSlRxsXhOTNjCg+/5hE66+ve95qs2BR1sxrfav1h7SynJkGsg', 'v1.dc3e05fa.Aqd4GCFIlkr+n5SW260yL/5n5BH/VwFftNXJ6uYXjQ4qXTXF8U1AbvmnjAJh', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8ENDC6NWA2A3V7GPRE417NQ', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8ENDC6NWA2A3V7GPTAKRS4N', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8ENDC6PFX9208X78V7F0EAA', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795788550358446, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795788550316212, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'system:system', 'first start', '', 'account.create', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e627bf073e7113402dd3fa4591be901aa0ee54d63006f907afba61e284c6e52c', '', '');
INSERT INTO audit VALUES (2, 1795788550323110, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', '{"license":"enterprise","name":"north","type":"provider"}', 'e627bf073e7113402dd3fa4591be901aa0ee54d63006f907afba61e284c6e52c', '0629837d0a3b23e8e6875298c97a692386c78886cbc41d13ace1a6ea8e43ac94', '192.0.2.1', '');
INSERT INTO audit VALUES (3, 1795788550324056, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"license":"standard","name":"acme","type":"customer"}', '0629837d0a3b23e8e6875298c97a692386c78886cbc41d13ace1a6ea8e43ac94', 'd5f725863249b25e69a05a9c1e982d950fb54cff4aa130dfffdc15d1131aa3c1', '192.0.2.1', '');
INSERT INTO audit VALUES (4, 1795788550325053, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8ENDC5MTRW5S05V9M8EN70T', '{"name":"north"}', 'd5f725863249b25e69a05a9c1e982d950fb54cff4aa130dfffdc15d1131aa3c1', 'e1fb69c9071fe5227d9ebd40ebd2c38e8a0cf20362bfa7f2d49c22d282625973', '192.0.2.1', '');
INSERT INTO audit VALUES (5, 1795788550326153, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"name":"Berlin"}', 'e1fb69c9071fe5227d9ebd40ebd2c38e8a0cf20362bfa7f2d49c22d282625973', '0f329b8db76b5341f9a16bed84f7c342f2c9e97cdbb4518babee870f6b50dff2', '192.0.2.1', '');
INSERT INTO audit VALUES (6, 1795788550326547, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8ENDC5P83S1RBR08FVXNYBF', '{"name":"Spree"}', '0f329b8db76b5341f9a16bed84f7c342f2c9e97cdbb4518babee870f6b50dff2', 'a7014e2a265cb61e8e39faacdec278d3cfe643cefacc0933981646e629118acf', '192.0.2.1', '');
INSERT INTO audit VALUES (7, 1795788550326948, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8ENDC5P83S1RBR08H8F0AVZ', '{"name":"sales"}', 'a7014e2a265cb61e8e39faacdec278d3cfe643cefacc0933981646e629118acf', '75df897f790c180339d9d2a0e2fa3f9e7a1412a4b2d95108c4a3714de944d4fc', '192.0.2.1', '');
INSERT INTO audit VALUES (8, 1795788550327266, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8ENDC5QG4C75MMT8YDVFE2M', '{"name":"ours"}', '75df897f790c180339d9d2a0e2fa3f9e7a1412a4b2d95108c4a3714de944d4fc', 'f7ef3015627a09dabea92a6f310597d84df7f634692ff362288e3d40b82593bd', '192.0.2.1', '');
INSERT INTO audit VALUES (9, 1795788550327500, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8ENDC5QG4C75MMT8ZSJ99AK', '{"name":"team"}', 'f7ef3015627a09dabea92a6f310597d84df7f634692ff362288e3d40b82593bd', '631eacbf14506690ba3a9ad3e7ca51d8362b0e6903bba63e719156041fcd7625', '192.0.2.1', '');
INSERT INTO audit VALUES (10, 1795788550327725, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8ENDC5QG4C75MMT93131A19', '{"name":"Ana"}', '631eacbf14506690ba3a9ad3e7ca51d8362b0e6903bba63e719156041fcd7625', 'a08a6fd8e9df665b3fa70722d11043a7a9acf69e4f305d21f51ce2542b65be77', '192.0.2.1', '');
INSERT INTO audit VALUES (11, 1795788550328000, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8ENDC5QG4C75MMT95ZQTHZH', '{"name":"mine"}', 'a08a6fd8e9df665b3fa70722d11043a7a9acf69e4f305d21f51ce2542b65be77', '358afe39ffc20da8d2cc273f5b054f3e29afe0edb408e9b68cc2391705ef794b', '192.0.2.1', '');
INSERT INTO audit VALUES (12, 1795788550328360, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"autoSync.scope.sites":"none → sit_01M8ENDC5NG82DEKGARMBF5XJR","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '358afe39ffc20da8d2cc273f5b054f3e29afe0edb408e9b68cc2391705ef794b', 'cf558a7863af39350c0f742d56c694edeebc99253f91ee635184494950fcac02', '192.0.2.1', '');
INSERT INTO audit VALUES (13, 1795788550329067, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'cf558a7863af39350c0f742d56c694edeebc99253f91ee635184494950fcac02', '10a206d282cc409d7452ed77a255deeb351ff60c82b6543b2e811a5d7fb77597', '192.0.2.1', '');
INSERT INTO audit VALUES (14, 1795788550329500, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8ENDC5SZ2RE76ZC5KE6X42C', '{"mac":"0004f2fe0002","model":"J179"}', '10a206d282cc409d7452ed77a255deeb351ff60c82b6543b2e811a5d7fb77597', '52287e164403a0f71d42c992df06501fcb5b466f93f57e89fe69d4e32dfc330f', '192.0.2.1', '');
INSERT INTO audit VALUES (15, 1795788550331209, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', '{"count":"1","mac":"64167f000003"}', '52287e164403a0f71d42c992df06501fcb5b466f93f57e89fe69d4e32dfc330f', 'b335a60732dcd9a7461139c8180e41ab1d7846f1e61ba94ee442f5cfbab6541a', '', '');
INSERT INTO audit VALUES (16, 1795788550332233, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"generation":"2","reason":"3 failed"}', 'b335a60732dcd9a7461139c8180e41ab1d7846f1e61ba94ee442f5cfbab6541a', 'abf70575705e66bb0393794c1cd9103e796230d786131a3ea748c62f11d70c35', '192.0.2.1', '');
INSERT INTO audit VALUES (17, 1795788550339282, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', '{"until":"2116-11-25T10:00:00Z"}', 'abf70575705e66bb0393794c1cd9103e796230d786131a3ea748c62f11d70c35', '839f28a2606aa9f362076be873e8da13b9d87015414dcd71fb0bbcf9bf72bd58', '192.0.2.1', '');
INSERT INTO audit VALUES (18, 1795788550341852, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', '{"level":"site","name":"base","settings":"2"}', '839f28a2606aa9f362076be873e8da13b9d87015414dcd71fb0bbcf9bf72bd58', '2f78f0f26820e0dc6ce76219596e6bf082083b59953377c3580014b5602b3bbf', '192.0.2.1', '');
INSERT INTO audit VALUES (19, 1795788550342133, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', '{"priority":"lowest → low"}', '2f78f0f26820e0dc6ce76219596e6bf082083b59953377c3580014b5602b3bbf', 'af5cba9638aa718a29c578277d1e95622b8543bd2d923949208fce78d9f76dd7', '192.0.2.1', '');
INSERT INTO audit VALUES (20, 1795788550343129, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8ENDC66M6JQ19DN6RG5XE17', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', 'af5cba9638aa718a29c578277d1e95622b8543bd2d923949208fce78d9f76dd7', '27afad065d31d0260504147dc670d77047f6a8f20fcd528d3ff66a9d3447f77e', '192.0.2.1', '');
INSERT INTO audit VALUES (21, 1795788550344541, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '27afad065d31d0260504147dc670d77047f6a8f20fcd528d3ff66a9d3447f77e', '204857282570e30e171ac296f1a9651b7430aae5e885b5193173c0b948a0764d', '192.0.2.1', '');
INSERT INTO audit VALUES (22, 1795788550345353, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"name":"cellar","site":"sit_01M8ENDC5NG82DEKGARMBF5XJR"}', '204857282570e30e171ac296f1a9651b7430aae5e885b5193173c0b948a0764d', '495c52f3771a64a1cd76cd8771cf97d513d28b75945963d9495ecfd9cf803885', '192.0.2.1', '');
INSERT INTO audit VALUES (23, 1795788550345795, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '495c52f3771a64a1cd76cd8771cf97d513d28b75945963d9495ecfd9cf803885', 'f950dcdd7497ca2bcad026bbec76370919038906a7c803816ec1366f2d5dac38', '', '');
INSERT INTO audit VALUES (24, 1795788550346714, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"certificate":"ab","mac":"0004f2fe0009"}', 'f950dcdd7497ca2bcad026bbec76370919038906a7c803816ec1366f2d5dac38', '275954453aa9b73497a656bc18b5e39fe3b0c54c7ccb7e9e2d609e88869bf47c', '192.0.2.1', '');
INSERT INTO audit VALUES (25, 1795788550347111, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8ENDC6A86Z6331HAATNZ7Q6', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '275954453aa9b73497a656bc18b5e39fe3b0c54c7ccb7e9e2d609e88869bf47c', 'cba65309d2ec52828bfdd72894cc7634bcc2d293fd5fb8eda2d5043f8f7aea76', '192.0.2.1', '');
INSERT INTO audit VALUES (26, 1795788550347507, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"rule":"none → latest","rule sit_01M8ENDC5NG82DEKGARMBF5XJR":"none → latest, also down","rule sit_01M8ENDC5NG82DEKGARMBF5XJR J179":"none → 4.1.3.0.6"}', 'cba65309d2ec52828bfdd72894cc7634bcc2d293fd5fb8eda2d5043f8f7aea76', '87c7c1cb6d24ed79cb93cf248ebdbe7a872cd67c5800e91f56ce4f981726e712', '192.0.2.1', '');
INSERT INTO audit VALUES (27, 1795788550348390, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8ENDC6CX345ZPWACQ9G5JR2', '{"name":"code"}', '87c7c1cb6d24ed79cb93cf248ebdbe7a872cd67c5800e91f56ce4f981726e712', '1383b7139944cb82181e51f7a480c8f28cda509ace28f5d4b055440d30c23271', '192.0.2.1', '');
INSERT INTO audit VALUES (28, 1795788550349457, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8ENDC6DNDRRSA9VQQXFM6GE', '{"code":"cod_01M8ENDC6CX345ZPWACQ9G5JR2","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '1383b7139944cb82181e51f7a480c8f28cda509ace28f5d4b055440d30c23271', '463097c5caede23c1296ea2fffaa41251b717d45856879feed2e0d2bd9d9d50b', '', '');
INSERT INTO audit VALUES (29, 1795788550351435, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8ENDC6FT8YMDZQEJ6K0R8FC', '{"name":"maker"}', '463097c5caede23c1296ea2fffaa41251b717d45856879feed2e0d2bd9d9d50b', 'd2cf540548233212c60fbabb1f4183a44152289f199700ed8693ca27b50b408e', '192.0.2.1', '');
INSERT INTO audit VALUES (30, 1795788550351932, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8ENDC6FT8YMDZQEJ7FTFR6W', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'd2cf540548233212c60fbabb1f4183a44152289f199700ed8693ca27b50b408e', 'c52ac0a2b94317798ec0453629ef63c1eca4dd759757b3a6ebc13942e86c836d', '192.0.2.1', '');
INSERT INTO audit VALUES (31, 1795788550352373, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'c52ac0a2b94317798ec0453629ef63c1eca4dd759757b3a6ebc13942e86c836d', 'd3894de9eeb7087ffa829fada5a0ed277d0a342b52eb57a95badb79fdfa328f8', '192.0.2.1', '');
INSERT INTO audit VALUES (32, 1795788550352876, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', '{"generation":"2"}', 'd3894de9eeb7087ffa829fada5a0ed277d0a342b52eb57a95badb79fdfa328f8', 'a87d6151d846bd847eb9b2474517bde44b6132b5efaeadfa1175bb25af82bb5a', '192.0.2.1', '');
INSERT INTO audit VALUES (33, 1795788550353353, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'a87d6151d846bd847eb9b2474517bde44b6132b5efaeadfa1175bb25af82bb5a', 'df01f23e6bb368f53a9cde93e0f749e825537fb64e16a40b1eb9d7d65f311716', '192.0.2.1', '');
INSERT INTO audit VALUES (34, 1795788550353721, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"mac":"00e0dbfe0004"}', 'df01f23e6bb368f53a9cde93e0f749e825537fb64e16a40b1eb9d7d65f311716', '600c8414c95c8b1354a0ba883f51453494aea400a28c4df789509f46291c9657', '192.0.2.1', '');
INSERT INTO audit VALUES (35, 1795788550355701, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8ENDC68MFVABA7HJXH9V2PB","mac":"00e0dbfe0004","reason":"superseded"}', '600c8414c95c8b1354a0ba883f51453494aea400a28c4df789509f46291c9657', 'cd5d98945ce118cbcf558b9c4deb71c66a87272b810616efd6e9bb03b05055f2', '192.0.2.1', '');
INSERT INTO audit VALUES (36, 1795788550356421, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'cd5d98945ce118cbcf558b9c4deb71c66a87272b810616efd6e9bb03b05055f2', '1871cb8d2a9ef569c6c76323a49c017a76e0c7f488839c1c6a70ac2be056fbec', '192.0.2.1', '');
INSERT INTO audit VALUES (37, 1795788550356905, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', '{"name":"Ada"}', '1871cb8d2a9ef569c6c76323a49c017a76e0c7f488839c1c6a70ac2be056fbec', 'a8d6cd3c6a804c14beb4e792b8487222ceab063cd986c6a1a611c6e5d4e56daa', '192.0.2.1', '');
INSERT INTO audit VALUES (38, 1795788550357206, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', 'a8d6cd3c6a804c14beb4e792b8487222ceab063cd986c6a1a611c6e5d4e56daa', 'b57e6c253e0f9c918a9fdf25ef56ea4d7bd3ebc435bea1b7a5813fe8d35d2ef6', '192.0.2.1', '');
INSERT INTO audit VALUES (39, 1795788550357536, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8ENDC6NWA2A3V7GPRE417NQ', '{"address":"192.0.2.1","how":"password","member":"mem_01M8ENDC6M9R5E639B46EYJ7B8"}', 'b57e6c253e0f9c918a9fdf25ef56ea4d7bd3ebc435bea1b7a5813fe8d35d2ef6', '4734f1dd61f7a781f704c537760c9b15ab2d95e961c0f177f1d888b0a78ef679', '192.0.2.1', '');
INSERT INTO audit VALUES (40, 1795788550357994, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8ENDC6NWA2A3V7GPTAKRS4N', '{"kind":"reset","member":"mem_01M8ENDC6M9R5E639B46EYJ7B8"}', '4734f1dd61f7a781f704c537760c9b15ab2d95e961c0f177f1d888b0a78ef679', '2d8b82c366e3039fae1b6efd40e6df50dd7af7c761a13145c15dfcf6cd07feff', '192.0.2.1', '');
INSERT INTO audit VALUES (41, 1795788550358279, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8ENDC6PFX9208X78TE6ANFJ', '{"name":"Gone"}', '2d8b82c366e3039fae1b6efd40e6df50dd7af7c761a13145c15dfcf6cd07feff', '4adf8b28481c2d90e96ddbd4e7f9a119c386c681eee26c513e8ce65239b58069', '192.0.2.1', '');
INSERT INTO audit VALUES (42, 1795788550358479, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8ENDC6PFX9208X78V7F0EAA', '{"name":"ci","rights":"[\"read\"]"}', '4adf8b28481c2d90e96ddbd4e7f9a119c386c681eee26c513e8ce65239b58069', 'ff961a57792c5ba3206c35520069d10eeeef8e890024440097c80105d81643b3', '192.0.2.1', '');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8ENDC66M6JQ19DN6RG5XE17', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8ENDC5B33YGRJFV8KZ569T7","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.9rTkwBiVsN7gdcGSb0fbnNFoBMAcurXuxjE25u4sglehaEtJuYCsICdzgKDiCjvSLHH64iApQG1HUBIth0rH', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795788550342377, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8ENDC66M6JQ19DN6RG5XE17', 0, 'pf', 'v1.dc3e05fa.GZ2l6rzrxomynHz2BW57tHJc5zTyyNJIwoAOr8dvj6nxGT/QkHl0cqbKhFR+9pCwHEssqC+rtqqKF03VgOnSmps4nE91iQOiS/WT3tE');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa./tBgXu6nQoP78EURtjxa8ijx3mgyQRQ97c/qRK3DmRgCXutlXi4B5Wfl2q9G5rSj5COhiFvjaNt3PK5TQo30ZA', 1795788550358658);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('421cd571ca5dc4885e98c5ea2aca9d9e80d96550f1b92fa41bf71ac953f0a397', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', 'v1.dc3e05fa.td+AmtXH+JWZEeYiFKsXTWBXMxplJN0NsC6ykUA5TKq5vc+52CWrqqET8cKnwdwVrQ', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'v1.dc3e05fa.pgtTyWYEEjFfy/C4+A7aMxcRZpgV5Cpj5JlgzolaiyUeZEan60L01HS3BhO8ZM6fN4EaCLUk', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8ENDC6A86Z6331HAATNZ7Q6', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'J179 4.1', '{"l":"v"}', 1795788550346981, 1795788550346981, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8ENDC6A86Z6331HAATNZ7Q6');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '[{"value":"latest","down":false},{"site":"sit_01M8ENDC5NG82DEKGARMBF5XJR","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8ENDC5NG82DEKGARMBF5XJR","value":"latest","down":true}]', 1795788550347464, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'devices', '{"l":"v"}', 1795788550352200, 1795788550352801, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.NeoAhl5IuW/ulaU13lqXM09fsY9nkHRyF4P7vuxJdLvMVdjDqsKO+Fnp+jQ', 'BA==', 'v1.dc3e05fa.GxgoG/9WaMTTfn3RcAspJYZ7Q0Z5bowRp29jHmNcEGP9lcd1ORIHz6Fuz2k', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.oVMYVUGgV1HYHAGcdZBYXza/n24okdftrBEEfx6zSy7pEfNtK83lQHYO2IJG', 'Bg==', 'v1.dc3e05fa.vn42hl2vrj0irzCTnBHnnc8pAxf+55J8omlPhaEhUtAuOOZFi07CLoe5+GF2', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8ENDC6FT8YMDZQEJ6K0R8FC', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'maker', 'null', 1795788550351107, 1795788550351107, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsinfqmnznjxPx8Jb
a1yvKs+WOZMJjo5Kno1IPSYlVuYVOyeV5tgIS7lxFS+sGwmVCkT6Lj463bThDrGj
ClnnbKMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUiabLgLZBVxmT0ScV
NV9Ph3l4pP4wCgYIKoZIzj0EAwIDSQAwRgIhALSzfY+Bl+PSXHJBMlPy3+Rf5qV/
5yIwQ9KSXejnRfG7AiEAySpfa39SUeQ9vkCZg8TMV894KmiYEm/vFQ+uzEWvsYE=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8ENDC6FT8YMDZQEJ7FTFR6W', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'copied maker', 'null', 1795788550351832, 1795788550351832, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
CREATE INDEX account_name ON account (name);
CREATE INDEX account_path ON account (path);
CREATE UNIQUE INDEX account_top ON account (type) WHERE parent IS NULL;
CREATE INDEX audit_object ON audit (object, sequence);
CREATE INDEX blocked_key_page ON blocked_key (account, id);
CREATE INDEX bundle_account ON bundle (account, site);
CREATE INDEX capture_age ON capture (at);
CREATE INDEX capture_of ON capture (device, at, id);
CREATE INDEX capturing_of ON capturing (account, until_at);
CREATE INDEX certificate_authority ON certificate (authority, generation);
CREATE INDEX certificate_device ON certificate (device);
CREATE INDEX certificate_keys ON certificate (key);
CREATE INDEX certificate_mark ON certificate (mark) WHERE mark > 0;
CREATE INDEX certificate_page ON certificate (account, serial);
CREATE INDEX device_by_mac ON device (account, mac, id);
CREATE INDEX device_by_name ON device (account, name, id, mac, serial, model);
CREATE INDEX device_group_page ON device_group (account, id);
CREATE INDEX device_in_groups ON device (account, groups) WHERE groups <> '';
CREATE UNIQUE INDEX device_name ON device (account, name) WHERE name <> '';
CREATE INDEX device_of_user ON device (account, device_user) WHERE device_user <> '';
CREATE INDEX device_page ON device (account, id);
CREATE INDEX device_place ON device (account, site, room) WHERE site <> '';
CREATE INDEX device_serial ON device (account, serial, id);
CREATE INDEX device_used ON device (account, used, id);
CREATE INDEX device_user_page ON device_user (account, id);
CREATE INDEX enrollment_code_page ON enrollment_code (account, id);
CREATE INDEX enrollment_code_site ON enrollment_code (site);
CREATE INDEX firmware_file_release ON firmware_file (firmware_release);
CREATE INDEX firmware_pin_account ON firmware_pin (account, job);
CREATE INDEX firmware_release_digest ON firmware_release (digest);
CREATE INDEX firmware_release_page ON firmware_release (account, id);
CREATE INDEX firmware_watch_account ON firmware_watch (account);
CREATE INDEX found_age ON found (gateway, at);
CREATE INDEX gateway_name ON gateway (name);
CREATE INDEX gateway_node ON gateway (node) WHERE node <> '';
CREATE INDEX gateway_page ON gateway (account, id);
CREATE INDEX gateway_site ON gateway (site);
CREATE UNIQUE INDEX gateway_token ON gateway (token) WHERE token <> '';
CREATE INDEX identity_account ON identity (account);
CREATE INDEX identity_ending ON identity (not_after);
CREATE UNIQUE INDEX identity_hash ON identity (hash) WHERE hash <> '';
CREATE INDEX identity_serial ON identity (serial) WHERE serial <> '';
CREATE INDEX job_open ON job (id) WHERE finished_at = 0;
CREATE INDEX job_page ON job (account, id);
CREATE INDEX login_link_account ON login_link (account, member);
CREATE INDEX member_email ON member (email_key);
CREATE INDEX member_login_account ON member_login (account);
CREATE INDEX member_login_subject ON member_login (subject) WHERE subject <> '';
CREATE INDEX member_page ON member (account, id);
CREATE INDEX member_session_account ON member_session (account);
CREATE INDEX member_session_ends ON member_session (ends_at);
CREATE INDEX member_session_member ON member_session (member);
CREATE INDEX old_arrival_at ON old_arrival (at);
CREATE INDEX old_arrival_page ON old_arrival (account, at);
CREATE INDEX pairing_age ON pairing (expires_at);
CREATE INDEX pairing_device ON pairing (device) WHERE device IS NOT NULL;
CREATE INDEX pairing_due ON pairing (expires_at) WHERE pin <> '' OR credential <> '';
CREATE INDEX pairing_open ON pairing (source, mac) WHERE pin <> '';
CREATE UNIQUE INDEX pairing_pin ON pairing (pin) WHERE pin <> '';
CREATE INDEX policy_page ON policy (account, id);
CREATE INDEX policy_target ON policy (account, level, target);
CREATE INDEX profile_page ON profile (account, id);
CREATE INDEX remembered_age ON remembered (created_at);
CREATE INDEX road_connection ON road (connection, device);
CREATE INDEX road_gateway ON road (gateway) WHERE gateway <> '';
CREATE INDEX road_node ON road (node) WHERE node <> '';
CREATE INDEX room_page ON room (account, id);
CREATE INDEX room_site ON room (site);
CREATE INDEX saved_view_page ON saved_view (account, id);
CREATE INDEX site_page ON site (account, id);
CREATE INDEX site_profile ON site (profile) WHERE profile <> '';
CREATE INDEX token_member ON token (member) WHERE member <> '';
CREATE INDEX token_page ON token (account, id);
CREATE INDEX user_group_page ON user_group (account, id);
