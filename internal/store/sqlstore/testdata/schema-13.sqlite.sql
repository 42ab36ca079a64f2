CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (13, 12, 1, '2026-11-27 13:25:02');
INSERT INTO goose_db_version VALUES (14, 13, 1, '2026-11-27 13:25:02');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', NULL, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'operator', 'Operator', 'operator', 'standard', 0, '19643145', 'null', 1795785902769565, 1795785902769565, 1);
INSERT INTO account VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'north', '', 'provider', 'enterprise', 0, '53469314', '{"tier":"gold"}', 1795785902779958, 1795785902779958, 1);
INSERT INTO account VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '15221449', 'null', 1795785902782514, 1795785902782514, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'ektykw5eodrf3ll57n6tc5qej4', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.MSiZtKzjz4WC87pBXsDQosz2bxgYUdO53FlqkNnH5krm5jeeLxCZJw', 1, 1795785902769565, 1);
INSERT INTO provisioning VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 'l7gaaxkbpgrr2o5smvra22scww', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.pWn6kYakAFqgAEyB7rH2J7LCfl9HaCrO5CmI4N8wLibR0qqfj087mGMd589cnOc', 1, 1795785902779958, 1);
INSERT INTO provisioning VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ffxx2th7c4xmr7gkmor3i73gch', 1, '{"Enabled":false,"Sites":["sit_01M8EJWJP39B4G2853KKER1GN4"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Bmbh50ON8ExsOPDk7QMxWvipmRNS7lNrb1InKXU65rDTeLDSOChwLAnUCrMaCac', 2, 1795785902792032, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 1, 'puzE2vxHeJ1vZnzYxDocVCuS', 'v1.dc3e05fa.O5UBXA6wUUDCB3lGC/xWxhKjNhwAvcmm/DtFCBuN6yeR1Thn7u1jRmswzgXTFtfR41PFveFUwc8iHFyl', 1795785902769565, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 1, 'north', 'v1.dc3e05fa.iNlrECfjizup2PyMTkxDFM+tfoWruMIFZ54r4zCr7DrDvydAQI7o2VKElAA91gA', 1795785902779958, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 1, 'acme', 'v1.dc3e05fa.bnwahVPHtBhsbUPw0gKmNWS5mh5j8OgHfD2GTtsiULPhHnPkcfR9CjlpHw', 1795785902782514, 'filler', 1796390702792032, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 2, 'acme', 'v1.dc3e05fa.rvqakykBVdVNPzR+RQ9Ys5Qr+hHnRBhpXzAdGCDAtWplzWvyBRStoIe9iw', 1795785902792032, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8EJWJP1V1PAQ412516Y5F6Q', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'north', '{"l":"v"}', 1795785902785232, 1795785902785232, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.yrBPHrYqpP1BsdOE20aW1MigbfvkPWtEpR8iZ4J9Wrj93YsChCi3CU7O1qhkPTe9iQ', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795785902787880, 1795785902787880, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1795785902839443, 1795785902839443, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'settings.txt', 'v1.dc3e05fa.kZBcobJeJ8msW9jmiSfhl87394WYyJASliyTB/bbKcS8tlarcEtadbC93XaqAruLcQeId7l4xXeakgScwNEExxI');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, approval INTEGER NOT NULL DEFAULT 0, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8EJWJQDRYV9WR0VHGG0H60X', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'code', '{"l":"v"}', 1795785902829804, 1795785902829804, 1, 'sit_01M8EJWJP39B4G2853KKER1GN4', 'numeric12', 'f40fd1db79e0a50bc585971922291bb39daf4b50adfd6ac647b3657a6e7a49e3', 'v1.dc3e05fa.+yc2F20FovkovMhad8KZ7P7E74B0Hy7JKYsMHlXQvOiyEcKdbeHVGA', 4635741600000000, 3, 1, 0);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8EJWJP5CV0DCCNYXGZX7NW1', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Spree', 'sit_01M8EJWJP39B4G2853KKER1GN4', '3', 'huddle', 6, 'null', 1795785902789095, 1795785902789095, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8EJWJP5CV0DCCNYXM6Z99ZK', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'sales', 'who sells', '', 'null', 1795785902789564, 1795785902789564, 1);
INSERT INTO device_group VALUES ('grp_01M8EJWJP5CV0DCCNYXQZF6KT2', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ours', '', 'model = "VVX 450"', 'null', 1795785902789893, 1795785902789893, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8EJWJP6N86F606ESZ9M9J1J', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'team', 'who works', 'null', 1795785902790334, 1795785902790334, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8EJWJP6N86F606ET34HPVT6', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Ana', 'ana@example.org', '["dug_01M8EJWJP6N86F606ESZ9M9J1J"]', 'null', 1795785902790616, 1795785902790616, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8EJWJP74CCC3C6ZQ10F236H', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795785902791204, 1795785902791204, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EJWJP39B4G2853KKER1GN4', 'rom_01M8EJWJP5CV0DCCNYXGZX7NW1', '["grp_01M8EJWJP5CV0DCCNYXM6Z99ZK"]', 'usr_01M8EJWJP6N86F606ET34HPVT6', 'include', 1, '{"floor":"3"}', 1795785902793625, 1795785902793625, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJWJPAYYTNHTS7APGBHCC1', 'acc_01M8EJWJNVZ991E993QH29E0JY', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795785902794751, 1795785902794751, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJWJPDSYMRM8PTE2E4352D', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795785902796891, 1795785902796891, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795785902823812, 1795785902823812, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8EJWJQE8S09H3QHQ84R0GGG', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EJWJP39B4G2853KKER1GN4', '', '', '', '', 0, 'null', 1795785902830942, 1795785902832041, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8EJWJQE8S09H3QHQ84R0GGG', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE capturing (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, since_at INTEGER NOT NULL, until_at INTEGER NOT NULL, started_by TEXT NOT NULL
) STRICT;
INSERT INTO capturing VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1795785902817553, 4635741600000000, 'filler');
CREATE TABLE capture (
  id TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE, at INTEGER NOT NULL, method TEXT NOT NULL, file TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT NOT NULL, bytes INTEGER NOT NULL,
  cut INTEGER NOT NULL, kept INTEGER NOT NULL, shows TEXT NOT NULL, size INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, masked TEXT NOT NULL
) STRICT;
INSERT INTO capture VALUES ('cap_01M8EJWJQ2535FDZGJ108YDCZ4', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', 1795785903817553, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.ISv58dzOgEWB6KodgUuucmWm6mTDXoP0CtiGVtY+XIRGMjxffPrbdSJA8WD9YBCSQFLW8dQuOtFXKUj+qAP8oXR4olWMFurT0ClyuGa+FwmINF/bo0Xi+ScWymxs1nGgKZm9E9b7xCvWJHKiNOVtcbIOG/xOTZHt2NVcwUPGAIy+3vDV', 'v1.dc3e05fa.6r1tS+gPeRmngYWcsw3rk4MsOyE4xNpsM1ySkBXdT3dW7/7mBEcEdBKJWgxjsTXNF8syCGrObZ6m6d8yswJWdYXozGMZo7lsUw', 'v1.dc3e05fa.pO6f6sqqqnPHZJhs9mqQxfZxdmwX3zweZtzV+ULz+4gpqAj7YsDMbc1fbZw1pscJa3m9mwmApi/S0A');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8EJWJPDSYMRM8PTE2E4352D', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 2, 'paused', '3 failed', 0, 1795785902801487, 1795785902801487, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'cellar', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"l":"v"}', 'v1.dc3e05fa.HR5NkMC7VGirx/wXAvPByZnKKz8rI42rWvoU7TN0oxn6wUTphd7ufnPyBKBTEhpkHvTzpH5iSgZ58UZSwWYTSUXy1K5F88ThBkg26+HrrsoiLNwKZQlPlKqkp4ZdLUE31cluuFCA06PwOxu590XusA7y/w5pJvto2WFvPFkAanwB0pGabZ3F52y9jpkKZuTnt7+D2DEqTbLLjg', 1795785902825307, 1795785902825307, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.d/d30v5x7kjjXDahSVyiZ2wEbNw+pqT24T82ei81fJng2yN0Mzb+sYVLVBC1kCCVZSZg6eAftU49VoiKVu2cI7ZeKGRxw7SvB7yKzMqETexdoNte/NuE8KYN3sBYpgu2ZhSp+Vmqns8L9JgLeejYCEgAGUO/7OCYfN0XQstBM4mdMz8nVQu5PtYrT7UHqhoXDa3p71TA9MJh+MPN', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EJWJNVZ991E993QH29E0JY', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 1);
INSERT INTO visit_save VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8EJWJQ4CKAEPTPJS092KNTF', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -1, 'v1.dc3e05fa.+FwUxSSbhrR1QaPAf5COWsWvEgVGGKSsK6kqCDQ9py2ttxm/F2p3FfMsYtuVcrcsmpveFHx2KbFU9Lp/qNx/yUjjVEGPHmZM9krNIAnwvTBoPuXCmIt+FSC7yB3kCqpnuzWhEObb45lDVYQX534AYFrt1dwBMDGkfGSWALZec/nvc4WYAV0mkoRPeZufrTq0/XBRkZORZgr5KtXPpxU', '{"l":"v"}', 1795785902820471, 1795785902821122, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', 1, 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -2, 'v1.dc3e05fa.GEyt6VnOJ4b4+pOZniJuNbsjLx0diDcbeNE9XQtyXwnm0AkXzPCwYxS3RcycJH6d42b/COXdKkeVJ+oU5/YTJbUJOY1ok5nkwaHlCX0KY8OWLdE6QvUyDxnswfvIWW9pFkEImM9UxbqWV9thpacOvaL9sWerK7c2fq4oW1Tke864aEpZ6P/Ick9XuAzXsl9YuDuRDwcViOYqqMTJaBY', '{"l":"v"}', 1795785902820471, 1795785902820471, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', 2, 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -1, 'v1.dc3e05fa.54zSHEvc2YUPhrsHpIyNz5Lyia5IGMW2Oc228vPn9Tc5qNigIc7urgMoR4lVFL7u1EontE2tl6zOdA5Eyclt4LqBmoXioYCk8vrV2fSt7oYTBsLdAkgQkFlHTuzK0eSYPADh0Qpda3xALeFCLXAIs1GkrcUhQfeFJ1d5JztYJMNJSIWAZ9Zj+/Kp+ZWaxuQ2EvtR+cNi8cxHPTdOG0E', '{"l":"v"}', 1795785902820471, 1795785902821122, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795785902819440);
INSERT INTO upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795785902820118);
INSERT INTO upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795785902820200);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.n/rXq/5drdofWEvv7Se5endFG/2ajsCShjzzD7GYZ/+ESmC8HTd1jbyf8iG95ThbtId2tyBJJwYSIuL7ND1ps88OTxUm5QOIIlHEUJo');
INSERT INTO upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.9h2L+FNroRNtu5p87a8kIn6OeKr+yhdfsagXIDJkVZW87NdJipOj/q9iF219');
INSERT INTO upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.UteWwXZ5SEvYkPmoSZykLXtL3oAUKU3djB5ZAM/uVfLW+yqYs8OR59HyKM/9');
INSERT INTO upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.TUb6Q6idROEwzP0ONb//FkZUYbb76LzM00e2FJOIBK1TLX+fSe/N1OEj5Qw');
INSERT INTO upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Ada', '{"l":"v"}', 1795785902840497, 1795785902840497, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EJWJP39B4G2853KKER1GN4"]', 0, 1795785902841205);
INSERT INTO member VALUES ('mem_01M8EJWJQT7K7F5S4YCCBP5VX8', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Gone', 'null', 1795785902842756, 1795785902842756, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.OC2LBcDeIxEqAG+9Z9PFz6VE5iiK1OX7YlYw1UIaI4RzvDsCjoLofFml9dmK1g', 'v1.dc3e05fa.EE8Ql+qSn6mOea+MfoH3nfln5EQC0x60kxxjNl0/uSUC7fp6prX7IrgkG38n', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8EJWJQSTC373EX6YZNA6WX7', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8EJWJQSTC373EX6Z34YZ08S', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8EJWJQV3MKP81736G8WM9GZ', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795785902843240, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795785902770894, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '829b59b7079f97d16300439d4627648025752d87f604910d5fb2554ebd197b65', '');
INSERT INTO audit VALUES (2, 1795785902781844, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJWJNVZ991E993QH29E0JY', '{"license":"enterprise","name":"north","type":"provider"}', '829b59b7079f97d16300439d4627648025752d87f604910d5fb2554ebd197b65', 'a25a1f2acb76d61c5f51adfd54e510bd70aeaef038dadc43dd1a509111de014e', '192.0.2.1');
INSERT INTO audit VALUES (3, 1795785902783625, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"license":"standard","name":"acme","type":"customer"}', 'a25a1f2acb76d61c5f51adfd54e510bd70aeaef038dadc43dd1a509111de014e', 'e7495c8c964e10e87cfe6401c3ffaea6185b6f43e5c49516fbf1d4d1e8e843f1', '192.0.2.1');
INSERT INTO audit VALUES (4, 1795785902785962, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', '{"name":"north"}', 'e7495c8c964e10e87cfe6401c3ffaea6185b6f43e5c49516fbf1d4d1e8e843f1', '6fe008b18930c9b73f6b5fee409c0b1538e2718600037ba3dd59a2190279bbda', '192.0.2.1');
INSERT INTO audit VALUES (5, 1795785902788717, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"name":"Berlin"}', '6fe008b18930c9b73f6b5fee409c0b1538e2718600037ba3dd59a2190279bbda', '5f21097bb50469a89b94c25b1db35d90209088519cb4266cd347e9b17f50c533', '192.0.2.1');
INSERT INTO audit VALUES (6, 1795785902789267, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EJWJP5CV0DCCNYXGZX7NW1', '{"name":"Spree"}', '5f21097bb50469a89b94c25b1db35d90209088519cb4266cd347e9b17f50c533', '379cb3d3f207c0bfc2c56e5be567cbfae9c874d9ba04a1c98faefe6a00d1511d', '192.0.2.1');
INSERT INTO audit VALUES (7, 1795785902789721, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJWJP5CV0DCCNYXM6Z99ZK', '{"name":"sales"}', '379cb3d3f207c0bfc2c56e5be567cbfae9c874d9ba04a1c98faefe6a00d1511d', '4c62178d4bdeaee02bd18311f9ee0e3c83033c72d8bb1cc9975a9b8bde93c92c', '192.0.2.1');
INSERT INTO audit VALUES (8, 1795785902790010, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJWJP5CV0DCCNYXQZF6KT2', '{"name":"ours"}', '4c62178d4bdeaee02bd18311f9ee0e3c83033c72d8bb1cc9975a9b8bde93c92c', '2028068ec9ef8869770ed39ff666457565648ea859a63d51a1b701aad05d7bf6', '192.0.2.1');
INSERT INTO audit VALUES (9, 1795785902790431, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EJWJP6N86F606ESZ9M9J1J', '{"name":"team"}', '2028068ec9ef8869770ed39ff666457565648ea859a63d51a1b701aad05d7bf6', '437a6817dc5afc504509f2064e92764b17f22e43c37caae2dfcd47d058fcd3e2', '192.0.2.1');
INSERT INTO audit VALUES (10, 1795785902790850, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EJWJP6N86F606ET34HPVT6', '{"name":"Ana"}', '437a6817dc5afc504509f2064e92764b17f22e43c37caae2dfcd47d058fcd3e2', '04d20269b85cee894c1c6d2ca34027a830051ab0fedefa7c32c93ee56e54a730', '192.0.2.1');
INSERT INTO audit VALUES (11, 1795785902791338, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EJWJP74CCC3C6ZQ10F236H', '{"name":"mine"}', '04d20269b85cee894c1c6d2ca34027a830051ab0fedefa7c32c93ee56e54a730', '8b0f31d01806cd174ea6aaf1f330118c39d34af8cf13eee9247b857c39887f26', '192.0.2.1');
INSERT INTO audit VALUES (12, 1795785902792375, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"autoSync.scope.sites":"none → sit_01M8EJWJP39B4G2853KKER1GN4","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '8b0f31d01806cd174ea6aaf1f330118c39d34af8cf13eee9247b857c39887f26', '33d9d707d325352c83ca48e46bde0cd449600724a9033ba71e1123d3da77509b', '192.0.2.1');
INSERT INTO audit VALUES (13, 1795785902794131, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', '{"mac":"0004f2fe0001","model":"VVX 450"}', '33d9d707d325352c83ca48e46bde0cd449600724a9033ba71e1123d3da77509b', '02399d70871c571f5078ec52a485b7ac39ba8af811e3c46885098c87dd432115', '192.0.2.1');
INSERT INTO audit VALUES (14, 1795785902795026, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJWJPAYYTNHTS7APGBHCC1', '{"mac":"0004f2fe0002","model":"J179"}', '02399d70871c571f5078ec52a485b7ac39ba8af811e3c46885098c87dd432115', 'a8258a8552a4e16179147722fffcbf78c3611778291520e761bf8e0c4a068ec3', '192.0.2.1');
INSERT INTO audit VALUES (15, 1795785902798484, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EJWJPDSYMRM8PTE2E4352D', '{"count":"1","mac":"64167f000003"}', 'a8258a8552a4e16179147722fffcbf78c3611778291520e761bf8e0c4a068ec3', '5a60cba22862476f9c96db91d90fa8fe45e88274d0e8d29b40b1f20bb44183a6', '');
INSERT INTO audit VALUES (16, 1795785902801571, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"generation":"2","reason":"3 failed"}', '5a60cba22862476f9c96db91d90fa8fe45e88274d0e8d29b40b1f20bb44183a6', '9784d26c6f22ca1011f56bc6b1f7a56c88a09cc68319b62cbbcbdf636e05ca36', '192.0.2.1');
INSERT INTO audit VALUES (17, 1795785902817783, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', '{"until":"2116-11-25T10:00:00Z"}', '9784d26c6f22ca1011f56bc6b1f7a56c88a09cc68319b62cbbcbdf636e05ca36', '2aedcd514ffb8478f1cb1090c8644f3e3155651c816ab12b506c2cf408588e0a', '192.0.2.1');
INSERT INTO audit VALUES (18, 1795785902820811, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', '{"level":"site","name":"base","settings":"2"}', '2aedcd514ffb8478f1cb1090c8644f3e3155651c816ab12b506c2cf408588e0a', 'a5f215d73464c191a61d0fcdb40624423ac86e5fe0394aa9e037433b2d866026', '192.0.2.1');
INSERT INTO audit VALUES (19, 1795785902821241, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', '{"priority":"lowest → low"}', 'a5f215d73464c191a61d0fcdb40624423ac86e5fe0394aa9e037433b2d866026', '6ee63cf1329b6361d46f811f4938f64a102ac19ddf79021bae21487d3c4470eb', '192.0.2.1');
INSERT INTO audit VALUES (20, 1795785902822554, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '6ee63cf1329b6361d46f811f4938f64a102ac19ddf79021bae21487d3c4470eb', '7a47e7eeefdcc239728c5e2a8d1ed754210dcc3521e0b297e4b71cff0adb0d6a', '192.0.2.1');
INSERT INTO audit VALUES (21, 1795785902824603, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '7a47e7eeefdcc239728c5e2a8d1ed754210dcc3521e0b297e4b71cff0adb0d6a', '97396d24a020701e9f8563431eef02133dd7c6331ba1d048f5c40815dc62432d', '192.0.2.1');
INSERT INTO audit VALUES (22, 1795785902825593, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"name":"cellar","site":"sit_01M8EJWJP39B4G2853KKER1GN4"}', '97396d24a020701e9f8563431eef02133dd7c6331ba1d048f5c40815dc62432d', '74ee0ef4452208db3543ee3f7641f6074ca1e0d9a47289bde89f5cc4e627c437', '192.0.2.1');
INSERT INTO audit VALUES (23, 1795785902826225, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '74ee0ef4452208db3543ee3f7641f6074ca1e0d9a47289bde89f5cc4e627c437', '44ad997c93917f244f87eedd8f6fc34f4e6549f21978ee3c4d5012c37d852ca2', '');
INSERT INTO audit VALUES (24, 1795785902827478, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"certificate":"ab","mac":"0004f2fe0009"}', '44ad997c93917f244f87eedd8f6fc34f4e6549f21978ee3c4d5012c37d852ca2', '07cda0c74376f2b11c31db90e41e3df365d8f66c7f2d49cb91148cfd4920834b', '192.0.2.1');
INSERT INTO audit VALUES (25, 1795785902828351, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EJWJQCV82GH96AE30Q8KFA', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '07cda0c74376f2b11c31db90e41e3df365d8f66c7f2d49cb91148cfd4920834b', '4320b0d034054adcbb2c681d5e1f5d003ab57c265ad1a28e64bba343b289a4b8', '192.0.2.1');
INSERT INTO audit VALUES (26, 1795785902828919, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"rule":"none → latest","rule sit_01M8EJWJP39B4G2853KKER1GN4":"none → latest, also down","rule sit_01M8EJWJP39B4G2853KKER1GN4 J179":"none → 4.1.3.0.6"}', '4320b0d034054adcbb2c681d5e1f5d003ab57c265ad1a28e64bba343b289a4b8', '7672166787d9b53645020760b6e4ee1feeffbd0efc03bdb5c243eecff2f7ff28', '192.0.2.1');
INSERT INTO audit VALUES (27, 1795785902829923, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EJWJQDRYV9WR0VHGG0H60X', '{"name":"code"}', '7672166787d9b53645020760b6e4ee1feeffbd0efc03bdb5c243eecff2f7ff28', '5ea845cb241dae93932ea356f3e68c1a04698d334dd6aae1ce71935518760aeb', '192.0.2.1');
INSERT INTO audit VALUES (28, 1795785902832223, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EJWJQE8S09H3QHQ84R0GGG', '{"code":"cod_01M8EJWJQDRYV9WR0VHGG0H60X","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '5ea845cb241dae93932ea356f3e68c1a04698d334dd6aae1ce71935518760aeb', '5399447a0674cc3908f5edbdcaaaa7661ad99fa42f71ac71cfe3a83b4073e8cf', '');
INSERT INTO audit VALUES (29, 1795785902834209, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EJWJQHRWCR3DN8GFGB8R99', '{"name":"maker"}', '5399447a0674cc3908f5edbdcaaaa7661ad99fa42f71ac71cfe3a83b4073e8cf', '5b323fe43b8253dff64d387763af8164f867aedc2b96a8ee431a51a6c67ae7fe', '192.0.2.1');
INSERT INTO audit VALUES (30, 1795785902834755, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EJWJQJ9Z9N89NXEH13PPKM', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '5b323fe43b8253dff64d387763af8164f867aedc2b96a8ee431a51a6c67ae7fe', '682e00b8f140561018f39c15457fbce74114447ee376cb79bf04b52512f8c73e', '192.0.2.1');
INSERT INTO audit VALUES (31, 1795785902835170, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '682e00b8f140561018f39c15457fbce74114447ee376cb79bf04b52512f8c73e', 'e3ea73c88703f8303264eeb1f843b06dc17f56c52b0622ee709bf6fd3c5e8fb2', '192.0.2.1');
INSERT INTO audit VALUES (32, 1795785902836086, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', '{"generation":"2"}', 'e3ea73c88703f8303264eeb1f843b06dc17f56c52b0622ee709bf6fd3c5e8fb2', '7a9b10e7b7424d9ef039a14a2183df7eecb722d86fc5dc400c16731fc73c65fe', '192.0.2.1');
INSERT INTO audit VALUES (33, 1795785902836819, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '7a9b10e7b7424d9ef039a14a2183df7eecb722d86fc5dc400c16731fc73c65fe', '4b96d9af0fc4b6b1fbd2790160be25fc8f9e30fb036d8485b34ea11b06023e36', '192.0.2.1');
INSERT INTO audit VALUES (34, 1795785902837377, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"mac":"00e0dbfe0004"}', '4b96d9af0fc4b6b1fbd2790160be25fc8f9e30fb036d8485b34ea11b06023e36', '30ed77ed26b7cec0146d866b150448bd55f3553723d81ebb47079507150d8f1c', '192.0.2.1');
INSERT INTO audit VALUES (35, 1795785902838997, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EJWJQ7ZYG7A7VEWV4A1073","mac":"00e0dbfe0004","reason":"superseded"}', '30ed77ed26b7cec0146d866b150448bd55f3553723d81ebb47079507150d8f1c', '2e43afb3ab0461e463ee3adc5f0154bf01b0682864878dda050c3ead9cf8ced8', '192.0.2.1');
INSERT INTO audit VALUES (36, 1795785902839627, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '2e43afb3ab0461e463ee3adc5f0154bf01b0682864878dda050c3ead9cf8ced8', '0a356d91b8c015ee97e8c3019382f2778e218b99263dd30ac7705987a3cd2b63', '192.0.2.1');
INSERT INTO audit VALUES (37, 1795785902840599, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', '{"name":"Ada"}', '0a356d91b8c015ee97e8c3019382f2778e218b99263dd30ac7705987a3cd2b63', '36631244d5b9e514ae8b0a9126140d9dbe5a09821878a5aed1df7daad29ab348', '192.0.2.1');
INSERT INTO audit VALUES (38, 1795785902840966, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '36631244d5b9e514ae8b0a9126140d9dbe5a09821878a5aed1df7daad29ab348', 'ed0446915f722c3c28f92e68f99661303a9bc45e1ded15cfb318414ec9277a3c', '192.0.2.1');
INSERT INTO audit VALUES (39, 1795785902841431, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EJWJQSTC373EX6YZNA6WX7', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EJWJQRVCB3AHTEPK1X37NY"}', 'ed0446915f722c3c28f92e68f99661303a9bc45e1ded15cfb318414ec9277a3c', '69c7423e480b0ca294cab4f644485bc885565bcdbd591abde3535e1026394324', '192.0.2.1');
INSERT INTO audit VALUES (40, 1795785902842033, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EJWJQSTC373EX6Z34YZ08S', '{"kind":"reset","member":"mem_01M8EJWJQRVCB3AHTEPK1X37NY"}', '69c7423e480b0ca294cab4f644485bc885565bcdbd591abde3535e1026394324', '1697aec0c4ed0a45c02904ee86935f2d0320f014faf6c067750b03f85257dc94', '192.0.2.1');
INSERT INTO audit VALUES (41, 1795785902843021, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJWJQT7K7F5S4YCCBP5VX8', '{"name":"Gone"}', '1697aec0c4ed0a45c02904ee86935f2d0320f014faf6c067750b03f85257dc94', 'f31086dad5798e946d5a0977a47236778f0760db97b38c49ec24c6e0b3d47de5', '192.0.2.1');
INSERT INTO audit VALUES (42, 1795785902843341, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EJWJQV3MKP81736G8WM9GZ', '{"name":"ci","rights":"[\"read\"]"}', 'f31086dad5798e946d5a0977a47236778f0760db97b38c49ec24c6e0b3d47de5', '64bfe4ae78b25c4636139521676a79bd3839fd84f332eaaa9251e73d6387b1fd', '192.0.2.1');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.HPcU2cYZ01tKpaBx1BDsgaJtBwZFjmhSKtUDshRwgNgT41IQaVqu8cjH63ZItzxhaOJW+aX20cEac9qrngH7', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795785902821537, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', 0, 'pf', 'v1.dc3e05fa.vgGZIAW8CRoIVS4naOK4Mo9YE06Z4NdltjnL2365QcdJGR6cumnEGAcmftzJOlurwN89nfnf+AQofhSqXATKmQurpw1PvHlqthoHlcY');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.rHuQk0oNES69Ew3LnhwBTzRUYGUjbxLJ72Ew5LYar4qZhTxCLIcjBzFMAanulASBnrgasON7JMoEZ2bD5M52UA', 1795785902843505);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('c802892abf068baa73e9f4b0bd9f9fd33c77c0b123bdd466de40837386e271d6', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'v1.dc3e05fa.uYQeAfpCSGcZ1Ysx4crfpVN8Q7DZg2mlwZXyDwAeFM9iUrk+XgyVFZzbrjnqYzv4pg', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'v1.dc3e05fa.v2qYf4OtD+KDOf5hWA7aDkxWYyWxUoCh4aoZ3s3j2MAPUQuC1unJvTqveyvA8oERp4GKQe7Z', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8EJWJQCV82GH96AE30Q8KFA', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'J179 4.1', '{"l":"v"}', 1795785902828050, 1795785902828050, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EJWJQCV82GH96AE30Q8KFA');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '[{"value":"latest","down":false},{"site":"sit_01M8EJWJP39B4G2853KKER1GN4","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EJWJP39B4G2853KKER1GN4","value":"latest","down":true}]', 1795785902828858, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'devices', '{"l":"v"}', 1795785902835002, 1795785902836015, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.6uJ2msK0oHF+DgRZ4PG7usjKBAHYBjjEzHPhsz2G97zcAezJ/fBsBZOTmIk', 'BA==', 'v1.dc3e05fa.H6kvqwjwEHaO2MOmGXv4BD+nDyt08+jJM7cEAHzQxi4jgV0A/b2wqPtT2L0', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.jJvbuXwOtO5Pzw7Aw5t32OW+BoldL8N3Z9kpmGgoMTVSQILjSPLn6Q2U6KG2', 'Bg==', 'v1.dc3e05fa.P6VsDQXvUs2bjFhbvBWY6C8QNylIEEGSjSRxbBTbNUmdwENV9X83y8dkG8lL', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8EJWJQHRWCR3DN8GFGB8R99', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'maker', 'null', 1795785902833778, 1795785902833778, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOXAb4tM7w1SRkd9c
cirgZ8UMjW7nz7cnAOzUcIn1OqwOAOXOHRaOSmkh3Z/Z5ehmcvP1xUr4JFjwRre4
TPXhJqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUhwWBTSRtpSM/TXih
ClyHL+MhwtAwCgYIKoZIzj0EAwIDSAAwRQIhAK3oNKQxAMJlPMlzzPkkOER/CW+7
YBUg3ogcsB54+FHBAiAmOlvotDG3AivaN3CwPJOp14gV40bxTeEA5NOl8BnzDA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8EJWJQJ9Z9N89NXEH13PPKM', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'copied maker', 'null', 1795785902834550, 1795785902834550, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
