CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 13:11:43');
INSERT INTO goose_db_version VALUES (13, 12, 1, '2026-11-27 13:11:43');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', NULL, 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'operator', 'Operator', 'operator', 'standard', 0, '84057922', 'null', 1795785103759019, 1795785103759019, 1);
INSERT INTO account VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'north', '', 'provider', 'enterprise', 0, '11952349', '{"tier":"gold"}', 1795785103768169, 1795785103768169, 1);
INSERT INTO account VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '81840701', 'null', 1795785103770295, 1795785103770295, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', 'lebr44ervihmkva42m3eflix32', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.jGBL1lOCUp6N5Qw6Sw94vro7dPQ7oCVAStiBTr37owXcq4dWQFrSng', 1, 1795785103759019, 1);
INSERT INTO provisioning VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', '6gsk7nzmlk2buaboefcmxvfolp', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.vsi18W+zTKZ5BtiyCcsKwCfWTkKY0WKz//VZ41kVpxGUx7BzKPsZQ1XkIJAqLe0', 1, 1795785103768169, 1);
INSERT INTO provisioning VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '2li2wqodtto6no2cjqi52joyxd', 1, '{"Enabled":false,"Sites":["sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.DRk5bm0jQ/ZIEC73QiSgBoLycxzn7GGcIvAsjJmKkjH91og5jdgPWmBRATduVzo', 2, 1795785103782113, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', 1, 'q5Xmqy90I4PHDCfXUcwXk5BS', 'v1.dc3e05fa./dCKNHJ1plPMIY1PSZLnCDyF8oWSCQNRxKnj9Bbxd0yZCgm98wOq4A9+IUj8u9gc5apvN5jE/WZRcm7F', 1795785103759019, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 1, 'north', 'v1.dc3e05fa.eY/IAx5m1Z1kfUAR/Tu/DUpgenxvXjPvJxYNFIh3DLdOl8p1UzMJVqi/Omyag1M', 1795785103768169, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1, 'acme', 'v1.dc3e05fa.jKMbSqOaI97jwJr/eagxjpZ6erS/rorkFdSMohz4NYYdmVSxmF6lHaBgMg', 1795785103770295, 'filler', 1796389903782113, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 2, 'acme', 'v1.dc3e05fa.Nu/GjWF/E+klaCQZ8MQ1uHUtwB6eYQ7Hmzu+o/aDsQZ3u+mmmZ5yK7gXmw', 1795785103782113, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8EJ46CW8TAKV57524X0BWPY', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'north', '{"l":"v"}', 1795785103772716, 1795785103772716, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa./NZuVAhmYJ82vP9wGBy2Zd4GPj820dIcDFdSqIo1kTGNKtFifkhdmHX/HQL9SsK8TA', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EJ46CW8TAKV57524X0BWPY', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795785103774450, 1795785103774450, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1795785103853982, 1795785103853982, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'settings.txt', 'v1.dc3e05fa./ulzFKLoUfo8t+EDkUz4+2DI4g3jBAu/BmzpjOAyVWZBD8kNXaSN+7zWwhY8Ii23tts9Lgj64wocTg5+t9LJCAo');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8EJ46ETD87XKWDSKJKE52C6', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'code', '{"l":"v"}', 1795785103834931, 1795785103834931, 1, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'numeric12', '89eadb360ade4bb243c5512ae301540717fcdbedfbf5d1d6b012e6567cab702d', 'v1.dc3e05fa.AkXGqDeZeoaC+x72xgEYq1keM8lyVsUBvm8l3NQmI2MxIOew9ANHiA', 4635741600000000, 3, 1);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8EJ46D0TT3MNXT52XS1RJ2D', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Spree', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '3', 'huddle', 6, 'null', 1795785103776654, 1795785103776654, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8EJ46D1Y14NHMRV7P6GDQGD', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'sales', 'who sells', '', 'null', 1795785103777768, 1795785103777768, 1);
INSERT INTO device_group VALUES ('grp_01M8EJ46D2RZ5T78F031N3SV4S', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'ours', '', 'model = "VVX 450"', 'null', 1795785103778846, 1795785103778846, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8EJ46D40ZZJH14EVFKPW7Y1', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'team', 'who works', 'null', 1795785103780426, 1795785103780426, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8EJ46D40ZZJH14EVK6F4MDX', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Ana', 'ana@example.org', '["dug_01M8EJ46D40ZZJH14EVFKPW7Y1"]', 'null', 1795785103780888, 1795785103780888, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8EJ46D5EH5AJG1VYAQ5NQ8H', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795785103781198, 1795785103781198, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'rom_01M8EJ46D0TT3MNXT52XS1RJ2D', '["grp_01M8EJ46D1Y14NHMRV7P6GDQGD"]', 'usr_01M8EJ46D40ZZJH14EVK6F4MDX', 'include', 1, '{"floor":"3"}', 1795785103783334, 1795785103783334, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJ46D8G5W7J2FXBRG5TGJD', 'acc_01M8EJ46CRPW18XSN59XQHSV88', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795785103784246, 1795785103784246, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJ46DB4NVG7XS0ZC09G9C0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795785103786639, 1795785103786639, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795785103819217, 1795785103819217, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8EJ46EXAY84PJ026Y1SWVK1', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '', '', '', '', 0, 'null', 1795785103837469, 1795785103839036, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EJ46CW8TAKV57524X0BWPY', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8EJ46EXAY84PJ026Y1SWVK1', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8EJ46DB4NVG7XS0ZC09G9C0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 2, 'paused', '3 failed', 0, 1795785103790973, 1795785103790973, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8EJ46EEFT22VD6MJAQD9NV0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'cellar', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"l":"v"}', 'v1.dc3e05fa.UCV06YWkggofnk02ERhKll4MdfyPDdCsUse/j6CecfhzqLWiNTrwJCdtgqcBQDeegeEKUQNTNDIJQaubvuzdoqkjlMlxuj9vIROc/c9hSw1nPTod5ObS4sqAVDpBxIVxe5a6ekKKveCbd3Jl1SHDqfkPGQhPWWbtOz++S3d095sibqCUoYwsqH7OFDRYQxOIOLQi3BYuk7kVtg', 1795785103822267, 1795785103822267, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.SQTy0DvnLPTIH7lZpHdnCYc+xJIoC2g1pAH3LIOyytZn5ItKIHDWlh3m5UbIdDLkVpLgNTGthGl6NLxpJ3s7raP2GvtpOHPm6KpVJWxpBvLrU15TiC0x1xIwA11j+NanuyKBDVlQqbfCoa2TPfmul/jJwN+iJd2P2fTGYbQU/JzxfDbRIWeHzt2YOCU8tJv4PI4Hts2Tc9K1MF7y', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1);
INSERT INTO visit_save VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8EJ46E5J10ENM8YBX65Q16P', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -1, 'v1.dc3e05fa.3JQpDQkT7RDchNVDnlrKYM8U1nj8TZu1Brg5qIKBkmN6OmOAx/8hXtxUlJLCqE/mq6pG9Ml++Hoeqgo545VqZC9Y4FaIX0k6sCmBqrt/pZB3/fnLTDzLhJYPxMAaqRAQHPifuFH0j3xa4qcK4yrz75QZQPtMj+BYb8cUVmktI4Uw9HIXg/k1IrWBM5MGUszJq75F5lqWZHaMB/SvjH4', '{"l":"v"}', 1795785103813955, 1795785103814576, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', 1, 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -2, 'v1.dc3e05fa.928gtuKKSBeqlpLeKM1LPuyJv4CYvhKEjNYQoI21HtKkN1+yFAkPvlHccTFm88R0zo3BIn8ybPKD/kN8aPD72T3Pv3mddMt4wG1xqm4hQMoUBpv9liNt9JGIEZ9aW4Ao/680fCsOBQf+4SJguTEPgrY/dNPj2eSlzM9krnxDvBwdkQ0XUgScsT1kFCBXM3De75AjN8Uy4Xbl7xft+ZY', '{"l":"v"}', 1795785103813955, 1795785103813955, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', 2, 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -1, 'v1.dc3e05fa.wdqlHPBK6lxRejfTQJ3F1LTmwnTDfw7h6nfLm/mwJlkWa8hKN7KgAeOVgNF+s8LYDr9mlz3807DYEgkYSLbDa5D1oywh1QzMOnMQLvJusTFbd56kZai86tFFzn+NyzrapjPs7e4w7wy2LXoE1COXYilhlMPo+ZiXIFDekQ5/Ff/d2mTWL6Zdlv3wlEZOiIA+mQYV3TeBqHOR53i2TZM', '{"l":"v"}', 1795785103813955, 1795785103814576, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795785103812541);
INSERT INTO upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795785103813467);
INSERT INTO upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795785103813739);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.9Tvm9y1sQdQUtZOhpQyHfStXf3u1coBotG1cJeqnecD+mcQE6F6laM8ckwZ6GW2tu9vf2hKZQm9XGnRTAVpZ+Lnej5o5YcKqCZc2yho');
INSERT INTO upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.QowOHkMgORyDraz/D9b/JZacN+1aULPqsyOUYru5HdmFxgTkinBce2jTd2xn');
INSERT INTO upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.mt9ddKPvS+YVWuSEC+avkavZ9qW/IEHegFe0tQogZK9v9R3WiNVGxOQzfQ2X');
INSERT INTO upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.SspzaWDEIHAQKKRNa5yYtTY6m8DSF9KdSzjsvizbhMMWmQip5oPqrgId/7M');
INSERT INTO upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Ada', '{"l":"v"}', 1795785103855484, 1795785103855484, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"]', 0, 1795785103858236);
INSERT INTO member VALUES ('mem_01M8EJ46FNT2059DE4RBM6WGQZ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Gone', 'null', 1795785103861117, 1795785103861117, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.pZyS9hSxSV5NElxb73kv0M1YAVwOwdNz5fxx9NMKc+R+qLI5ftRAuGPFU+VUAg', 'v1.dc3e05fa.rDWAoFME54XxL4KdyvTfwzW/P0SwOERWJSXbsbbHyRQRMCKNM/RMdCTasAWI', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8EJ46FJVK905S5B4V4CS9JP', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8EJ46FMTGCX7GB4PQA5QF1Z', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8EJ46FP2CES4PKF668E15HF', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795785103862739, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795785103760236, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '64987b316dfcd555f7e3add59c0dd549e751aef6ba11c5597eb1543119a112e9', '', '');
INSERT INTO audit VALUES (2, 1795785103769709, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ46CRPW18XSN59XQHSV88', '{"license":"enterprise","name":"north","type":"provider"}', '64987b316dfcd555f7e3add59c0dd549e751aef6ba11c5597eb1543119a112e9', '2af56eb0cd21ea717970ccf52f0b9530e29e9a5014be4a514274f99a47f8f6e2', '192.0.2.1', '');
INSERT INTO audit VALUES (3, 1795785103771369, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"license":"standard","name":"acme","type":"customer"}', '2af56eb0cd21ea717970ccf52f0b9530e29e9a5014be4a514274f99a47f8f6e2', '59a821659c786d29ceca3f75546cfe6ce945601866f14301477ef1d5f6f7c550', '192.0.2.1', '');
INSERT INTO audit VALUES (4, 1795785103773124, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EJ46CW8TAKV57524X0BWPY', '{"name":"north"}', '59a821659c786d29ceca3f75546cfe6ce945601866f14301477ef1d5f6f7c550', '09035d234a569455a69a5b917d56ef0805a6926418e9056a5abb3230731fe180', '192.0.2.1', '');
INSERT INTO audit VALUES (5, 1795785103775703, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"name":"Berlin"}', '09035d234a569455a69a5b917d56ef0805a6926418e9056a5abb3230731fe180', '9efde8856c2f1e50097b653c002b82c2f504c2070cf4b99dd818c3492a88ca02', '192.0.2.1', '');
INSERT INTO audit VALUES (6, 1795785103777091, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EJ46D0TT3MNXT52XS1RJ2D', '{"name":"Spree"}', '9efde8856c2f1e50097b653c002b82c2f504c2070cf4b99dd818c3492a88ca02', 'e49b0b0be0e4ff6fc71d5a991127e3a550d1cfa9bdcbdbebf65aa895f7719c10', '192.0.2.1', '');
INSERT INTO audit VALUES (7, 1795785103778223, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ46D1Y14NHMRV7P6GDQGD', '{"name":"sales"}', 'e49b0b0be0e4ff6fc71d5a991127e3a550d1cfa9bdcbdbebf65aa895f7719c10', '109cd25ef4887d5081d8a69d60b341d01c1172903e13d8a1b2f3e3ac7864f114', '192.0.2.1', '');
INSERT INTO audit VALUES (8, 1795785103779362, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ46D2RZ5T78F031N3SV4S', '{"name":"ours"}', '109cd25ef4887d5081d8a69d60b341d01c1172903e13d8a1b2f3e3ac7864f114', '385abc7f6fbb0bb7e41bf1bf04898a1a933e9ed9c0b447ec21ee7fb2639d1c3e', '192.0.2.1', '');
INSERT INTO audit VALUES (9, 1795785103780593, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EJ46D40ZZJH14EVFKPW7Y1', '{"name":"team"}', '385abc7f6fbb0bb7e41bf1bf04898a1a933e9ed9c0b447ec21ee7fb2639d1c3e', 'ffdee710146fa7a81a2356c2ed2ce80a2c119727299a31ee1d6b692be3cae933', '192.0.2.1', '');
INSERT INTO audit VALUES (10, 1795785103781002, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EJ46D40ZZJH14EVK6F4MDX', '{"name":"Ana"}', 'ffdee710146fa7a81a2356c2ed2ce80a2c119727299a31ee1d6b692be3cae933', '9901aa553763a8ecb6fd1ee7e50c70f539a7bf3dc567c3ad9404c19a45b0b162', '192.0.2.1', '');
INSERT INTO audit VALUES (11, 1795785103781410, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EJ46D5EH5AJG1VYAQ5NQ8H', '{"name":"mine"}', '9901aa553763a8ecb6fd1ee7e50c70f539a7bf3dc567c3ad9404c19a45b0b162', '6d392c5e1513dbdca120a8223d5851fb981d8dff5ebeed055bb686a59d76220d', '192.0.2.1', '');
INSERT INTO audit VALUES (12, 1795785103782238, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"autoSync.scope.sites":"none → sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '6d392c5e1513dbdca120a8223d5851fb981d8dff5ebeed055bb686a59d76220d', '6442d9bbb070fd1bc1b8361d73f5de020d8f47c7f33ec5b91aec7ed645dfcead', '192.0.2.1', '');
INSERT INTO audit VALUES (13, 1795785103783602, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', '{"mac":"0004f2fe0001","model":"VVX 450"}', '6442d9bbb070fd1bc1b8361d73f5de020d8f47c7f33ec5b91aec7ed645dfcead', 'a1e74e0f06c8f7b26f50029a5b30517831c52c699692a0fb15ab55795557e952', '192.0.2.1', '');
INSERT INTO audit VALUES (14, 1795785103784806, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ46D8G5W7J2FXBRG5TGJD', '{"mac":"0004f2fe0002","model":"J179"}', 'a1e74e0f06c8f7b26f50029a5b30517831c52c699692a0fb15ab55795557e952', '4a12ba98da5e5f565155eb213e16d0bac7bf3f4dc1f2e2f564dfa37473840c76', '192.0.2.1', '');
INSERT INTO audit VALUES (15, 1795785103787961, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EJ46DB4NVG7XS0ZC09G9C0', '{"count":"1","mac":"64167f000003"}', '4a12ba98da5e5f565155eb213e16d0bac7bf3f4dc1f2e2f564dfa37473840c76', '30a65c7714e47ff7b6499d2769820df4b0ce22b6c227d60cf7f2324bf79de3d5', '', '');
INSERT INTO audit VALUES (16, 1795785103791198, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"generation":"2","reason":"3 failed"}', '30a65c7714e47ff7b6499d2769820df4b0ce22b6c227d60cf7f2324bf79de3d5', '75c878ac7008d01a9f7dd1abd262eb957a72a5063b839a6241902c4f236704f4', '192.0.2.1', '');
INSERT INTO audit VALUES (17, 1795785103814262, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', '{"level":"site","name":"base","settings":"2"}', '75c878ac7008d01a9f7dd1abd262eb957a72a5063b839a6241902c4f236704f4', 'b4e3e910caebd167c4c46363da08b1aebca0d637f69836aae5dcaba668e59e28', '192.0.2.1', '');
INSERT INTO audit VALUES (18, 1795785103814675, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', '{"priority":"lowest → low"}', 'b4e3e910caebd167c4c46363da08b1aebca0d637f69836aae5dcaba668e59e28', '552a5afbd168c577de82ceb8eda39d81a168c9c45d76c02b538aa6e7d5ef9c05', '192.0.2.1', '');
INSERT INTO audit VALUES (19, 1795785103816678, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EJ46E7PH40SFTVSKG4HPTP', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '552a5afbd168c577de82ceb8eda39d81a168c9c45d76c02b538aa6e7d5ef9c05', 'd4a11648b05e43d3239f07a9d0e7b30d84d53801e2e514ea7d5c29927dcc04ee', '192.0.2.1', '');
INSERT INTO audit VALUES (20, 1795785103820783, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'd4a11648b05e43d3239f07a9d0e7b30d84d53801e2e514ea7d5c29927dcc04ee', 'ec37cb7fdaff621de486997046ae335b85c6aed94acfef19e681457550a6623b', '192.0.2.1', '');
INSERT INTO audit VALUES (21, 1795785103822950, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"name":"cellar","site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"}', 'ec37cb7fdaff621de486997046ae335b85c6aed94acfef19e681457550a6623b', 'dc49bde1675d0d6928f461c8d87091052d81da29d4910e26804829e1996dedc8', '192.0.2.1', '');
INSERT INTO audit VALUES (22, 1795785103824744, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'dc49bde1675d0d6928f461c8d87091052d81da29d4910e26804829e1996dedc8', '2eade4016d47e366258b1aaef19e35ac797e36dfb5c583bcd5c69204310b6a68', '', '');
INSERT INTO audit VALUES (23, 1795785103828915, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"certificate":"ab","mac":"0004f2fe0009"}', '2eade4016d47e366258b1aaef19e35ac797e36dfb5c583bcd5c69204310b6a68', 'ed4cff721ed6cb180f75f7199df7b62d16d11d06738da466fb7e3de23b9a03a4', '192.0.2.1', '');
INSERT INTO audit VALUES (24, 1795785103831005, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EJ46EP65RRJMNPSSBAZ7XY', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'ed4cff721ed6cb180f75f7199df7b62d16d11d06738da466fb7e3de23b9a03a4', 'c4ac30b92bf60816d7ef6a35d22b9ecd0fd440ff8d72b30e5d49dfeea0a76e39', '192.0.2.1', '');
INSERT INTO audit VALUES (25, 1795785103832612, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"rule":"none → latest","rule sit_01M8EJ46CYA6KK4WDW8QJF8JKJ":"none → latest, also down","rule sit_01M8EJ46CYA6KK4WDW8QJF8JKJ J179":"none → 4.1.3.0.6"}', 'c4ac30b92bf60816d7ef6a35d22b9ecd0fd440ff8d72b30e5d49dfeea0a76e39', '9ee0c2f86d5f3d07381f05a011ea75c3f79e5783eef354d8fe93aa58665c3e44', '192.0.2.1', '');
INSERT INTO audit VALUES (26, 1795785103835329, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EJ46ETD87XKWDSKJKE52C6', '{"name":"code"}', '9ee0c2f86d5f3d07381f05a011ea75c3f79e5783eef354d8fe93aa58665c3e44', '91a786623eed6cfde9178f69d33896d10a24e37a789971a95b67a1fb69c9892c', '192.0.2.1', '');
INSERT INTO audit VALUES (27, 1795785103839586, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EJ46EXAY84PJ026Y1SWVK1', '{"code":"cod_01M8EJ46ETD87XKWDSKJKE52C6","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '91a786623eed6cfde9178f69d33896d10a24e37a789971a95b67a1fb69c9892c', '17a69caf5cf0e2d0acab1f3945592a94425e3536f15eb1c8ef74207e6d456ec7', '', '');
INSERT INTO audit VALUES (28, 1795785103843042, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EJ46F29KENPSNEP30RZ880', '{"name":"maker"}', '17a69caf5cf0e2d0acab1f3945592a94425e3536f15eb1c8ef74207e6d456ec7', 'f4055d0800cf7ca47fbf5ab5490e118a0781560ed2ac0b695295b05cf629623c', '192.0.2.1', '');
INSERT INTO audit VALUES (29, 1795785103844488, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EJ46F3KGJRW2RBFF2140VJ', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'f4055d0800cf7ca47fbf5ab5490e118a0781560ed2ac0b695295b05cf629623c', '3cdfa9dd79e6234c6bbc1398ed71ea9c2acc81d8d72a85bd44e1367f56cf9011', '192.0.2.1', '');
INSERT INTO audit VALUES (30, 1795785103846244, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '3cdfa9dd79e6234c6bbc1398ed71ea9c2acc81d8d72a85bd44e1367f56cf9011', '6ff482c65bee25a62b1ee4f3689daf4b65711a1494889b2f5e0629173842cf7e', '192.0.2.1', '');
INSERT INTO audit VALUES (31, 1795785103847811, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', '{"generation":"2"}', '6ff482c65bee25a62b1ee4f3689daf4b65711a1494889b2f5e0629173842cf7e', '7efd6fe7e2417f9a477193582e8b83e4602fb5f334172afca59b0d648b204dbc', '192.0.2.1', '');
INSERT INTO audit VALUES (32, 1795785103849098, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '7efd6fe7e2417f9a477193582e8b83e4602fb5f334172afca59b0d648b204dbc', '299fe54e44f8a87efae52dbda4f39dd0b8ab8f73fc4b77b652eab5ab0dad33ca', '192.0.2.1', '');
INSERT INTO audit VALUES (33, 1795785103850205, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"mac":"00e0dbfe0004"}', '299fe54e44f8a87efae52dbda4f39dd0b8ab8f73fc4b77b652eab5ab0dad33ca', 'fe5c072f5422c5d08660421d80f3078647ecf2b710ecf294c5c88a00e2a5e0ab', '192.0.2.1', '');
INSERT INTO audit VALUES (34, 1795785103852997, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EJ46EBR85G855HS010A3G2","mac":"00e0dbfe0004","reason":"superseded"}', 'fe5c072f5422c5d08660421d80f3078647ecf2b710ecf294c5c88a00e2a5e0ab', '4d7f43599f950393f5265ce74af5dc950fa3c999d31c48964a51b40fb1381de1', '192.0.2.1', '');
INSERT INTO audit VALUES (35, 1795785103854797, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '4d7f43599f950393f5265ce74af5dc950fa3c999d31c48964a51b40fb1381de1', '2fb52f8baefcef45e107e02311c77884baae1ae4ba5f228927d4ec42d101226f', '192.0.2.1', '');
INSERT INTO audit VALUES (36, 1795785103855896, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', '{"name":"Ada"}', '2fb52f8baefcef45e107e02311c77884baae1ae4ba5f228927d4ec42d101226f', 'ca844a18076c1573b156f08bf1c7ab7d85fb8362fda2e0815fb6b7de413dfa9b', '192.0.2.1', '');
INSERT INTO audit VALUES (37, 1795785103857415, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', 'ca844a18076c1573b156f08bf1c7ab7d85fb8362fda2e0815fb6b7de413dfa9b', '041179d6a1564c7dbcfb3a85e0f305e455c2104af51e4287ab92c30518106b1e', '192.0.2.1', '');
INSERT INTO audit VALUES (38, 1795785103859071, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EJ46FJVK905S5B4V4CS9JP', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EJ46FFZV7VXW0FZPQ8HG29"}', '041179d6a1564c7dbcfb3a85e0f305e455c2104af51e4287ab92c30518106b1e', 'f1d9e0f59666313f8cd6821fb10863117b0a5b692111995c0dc2d0bdda454d90', '192.0.2.1', '');
INSERT INTO audit VALUES (39, 1795785103860432, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EJ46FMTGCX7GB4PQA5QF1Z', '{"kind":"reset","member":"mem_01M8EJ46FFZV7VXW0FZPQ8HG29"}', 'f1d9e0f59666313f8cd6821fb10863117b0a5b692111995c0dc2d0bdda454d90', 'cb16f24c73fc264c66f50d254f61094a3a6b19bf14e318eefec31d11fbbf730e', '192.0.2.1', '');
INSERT INTO audit VALUES (40, 1795785103861602, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ46FNT2059DE4RBM6WGQZ', '{"name":"Gone"}', 'cb16f24c73fc264c66f50d254f61094a3a6b19bf14e318eefec31d11fbbf730e', 'da45806a107eb78cd123b7257421f54087aff3961430ebcd78795d73fea26411', '192.0.2.1', '');
INSERT INTO audit VALUES (41, 1795785103862836, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EJ46FP2CES4PKF668E15HF', '{"name":"ci","rights":"[\"read\"]"}', 'da45806a107eb78cd123b7257421f54087aff3961430ebcd78795d73fea26411', '011a6344b8e0951f909ec92c8664f1b3234313aaf73d3b32990f26fac2a77866', '192.0.2.1', '');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8EJ46E7PH40SFTVSKG4HPTP', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EJ46CF25Q1SE3596C5TVJH","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.RxGQ2vL22X5+vXX+0/SUULoUmA4Vm7mr/vNaro9aJypPPBqOTh/4Z4dFZskbuz526YNbKLvjYV/dvB4MtYP9', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795785103815006, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8EJ46E7PH40SFTVSKG4HPTP', 0, 'pf', 'v1.dc3e05fa.FnU4VO3SUTzwrFNAg2oIsL2CPySCNJ2YIk3/ESRGumSWTnV2V6V3WiLHbQQWyNGXVx6rQLMc38KkgsP1Q82cN0FiM9T3UVxKcJfM9qA');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.2dPnP2oyNQe4MD+Im3FX5vRyxkJrbWY/aDqqmWIb2wtsREOwS/Y8vpUryIEduKmB6op3lewaqLOq7h3aAOLZgQ', 1795785103863143);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('fce711c1a868b08515a0aa4a1e3a3a93f35bc1994b0598796a665c4b787a80b2', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EJ46EBR85G855HS010A3G2', 'v1.dc3e05fa.7LW2BiQjBzOJ1Qtl+ZKyGB7cR01IhYbwqski64G+cWUZLQsAEe8ZbRRBWsba7PVQBQ', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'v1.dc3e05fa.j7X6HUDpGYIVr7UzlfLKGrRF8woF8aY2snSW2KJTmFXdP1uz+GZMs913n+xZTArXuW/s7lrp', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8EJ46EP65RRJMNPSSBAZ7XY', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'J179 4.1', '{"l":"v"}', 1795785103830240, 1795785103830240, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EJ46EP65RRJMNPSSBAZ7XY');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '[{"value":"latest","down":false},{"site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","value":"latest","down":true}]', 1795785103832372, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'devices', '{"l":"v"}', 1795785103845109, 1795785103847630, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.ika3VltkIq5CdA3yMUchs0SxaJ9uwWMNUrLpqqoeL7RjZVjp413aBCu55ZU', 'BA==', 'v1.dc3e05fa.JONxwfsp37BHguMv9A5rVbdf774e/MosM6buyYDLsmNACzjdocNi3lA35wM', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.v+JgDxtZs//heLFORu5jzgJilXxzewcVRX5/k+MXi6TP809pZoP/9dDdm5vP', 'Bg==', 'v1.dc3e05fa.cqygX8hXgDnmKzWUMebntUyPHcJvj8rl3ZRor/xH38FKc5CeZ5uoUvYsEKlI', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'dev_01M8EJ46EBR85G855HS010A3G2', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'dev_01M8EJ46EBR85G855HS010A3G2', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8EJ46F29KENPSNEP30RZ880', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'maker', 'null', 1795785103842115, 1795785103842115, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEorPoame4vXchVGma
WolEJJo6MWn3dyu0Sc4BzwNDQYKowPBO0yfdRxgkPWDAXl+ztnpniOv0u8osSZFn
C10Ig6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU2Hxg49cpFKje083P
dPKwA8K7MuAwCgYIKoZIzj0EAwIDSAAwRQIgFzBEko9LsTNqgWn3n7drgP+C0ENK
iI3JTBqvgO40EDsCIQCOTuFaBo9GBkaSGUXsvox9wgztKDeibUaGC9vEDqa0cQ==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8EJ46F3KGJRW2RBFF2140VJ', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'copied maker', 'null', 1795785103843953, 1795785103843953, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
CREATE INDEX account_name ON account (name);
CREATE INDEX account_path ON account (path);
CREATE UNIQUE INDEX account_top ON account (type) WHERE parent IS NULL;
CREATE INDEX audit_object ON audit (object, sequence);
CREATE INDEX blocked_key_page ON blocked_key (account, id);
CREATE INDEX bundle_account ON bundle (account, site);
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
