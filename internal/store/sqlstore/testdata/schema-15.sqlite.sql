CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 16:55:17');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 16:55:18');
INSERT INTO goose_db_version VALUES (13, 12, 1, '2026-11-27 16:55:18');
INSERT INTO goose_db_version VALUES (14, 13, 1, '2026-11-27 16:55:18');
INSERT INTO goose_db_version VALUES (15, 14, 1, '2026-11-27 16:55:18');
INSERT INTO goose_db_version VALUES (16, 15, 1, '2026-11-27 16:55:18');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', NULL, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'operator', 'Operator', 'operator', 'standard', 0, '64629047', 'null', 1795798518009396, 1795798518009396, 1);
INSERT INTO account VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'north', '', 'provider', 'enterprise', 0, '47124147', '{"tier":"gold"}', 1795798518016915, 1795798518016915, 1);
INSERT INTO account VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '50965802', 'null', 1795798518017670, 1795798518017670, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', '4wrsv7cua2xvry2f2ntzxj2b7h', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Xbb414zCj87xzdKsR54iojUWR4/YXkzJkH4cI7a4h0tUCFFPEjUF0Q', 1, 1795798518009396, 1);
INSERT INTO provisioning VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'k5evdpwlf7bwzejqfd3q5zux26', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.hlVisywieMZCYk49FyPY3ybDix3Zm1Exx7KXmam3n2fWtYzBVmQht/ES8iDKHzU', 1, 1795798518016915, 1);
INSERT INTO provisioning VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'dwnvtzhm2ydszqlbpzfo7s57up', 1, '{"Enabled":false,"Sites":["sit_01M8EYXJ842DCS5MB4B9TVS5Y8"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.D9DZq9DUcqCxQRC+zCQQo+4dRWkRDq491pIYQZFHsnrNxdz+N2e6yNmPqX2f9dQ', 2, 1795798518023688, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 1, 'iH6kvQtj1JTKuVSf5IDdy8Oa', 'v1.dc3e05fa.IuFyKK3RbMiA2KqsL7V9bGzk/LZ5EleSMEhIcDygRw2ihyUukPSrioWJ+bHHG4FVkmdNd8PHm7Wwiar1', 1795798518009396, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 1, 'north', 'v1.dc3e05fa.XedRHkZPX8i9BqKGz5cZ4Dn1PZ51f89b+1/AT3hhkjVyOuKj+S2463qICkG1Whw', 1795798518016915, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 1, 'acme', 'v1.dc3e05fa.45LcKG+bWE0LLfVSCqJTMPiQk2YGQmtSjWUsHBCkJB2/UvhXGumDXYHG9A', 1795798518017670, 'filler', 1796403318023688, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 2, 'acme', 'v1.dc3e05fa.Oe1ROrvmoNPKd3aOLulrAIxVgkseok1sjcvAgj/lqhkFreFwGgTvefS3CQ', 1795798518023688, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8EYXJ837S9YETZW011WQ7EM', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'north', '{"l":"v"}', 1795798518019029, 1795798518019029, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.w1aBoSRN+p4CzI5OgO69pbEdgJOb7TTbNu9k4lekWMGygCnoowZrTJF/TiqjymMS7Q', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EYXJ837S9YETZW011WQ7EM', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795798518020570, 1795798518020570, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1795798518079225, 1795798518079225, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'settings.txt', 'v1.dc3e05fa.VT75ZIGcal6nS0ZRL3tz7/0T99PcZgMT3JvhfhrzJxqeVjUlqDFLBBlrKndCh0TNbo5ulcb/BLgYOWXDxqgyhPU');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, approval INTEGER NOT NULL DEFAULT 0, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8EYXJ9K0676WS6FACQVEH8E', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'code', '{"l":"v"}', 1795798518067360, 1795798518067360, 1, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'numeric12', 'a82cf588df4037c1959448f67d0918f8d1e0f65428097d5af5319471f2db7793', 'v1.dc3e05fa.fU8V6u/I5Z576tlb+A2heFp2A8d0OnSqqZhyTDPOKI6syuKWACpoZg', 4635741600000000, 3, 1, 0);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8EYXJ85XCD6T1M56CXYJN6Y', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Spree', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '3', 'huddle', 6, 'null', 1795798518021238, 1795798518021238, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8EYXJ85XCD6T1M56F7WXD48', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'sales', 'who sells', '', 'null', 1795798518021652, 1795798518021652, 1);
INSERT INTO device_group VALUES ('grp_01M8EYXJ85XCD6T1M56HGRAGAJ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'ours', '', 'model = "VVX 450"', 'null', 1795798518021906, 1795798518021906, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8EYXJ86EMBKWT2EZM582HHT', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'team', 'who works', 'null', 1795798518022429, 1795798518022429, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8EYXJ86EMBKWT2EZMJS6SPA', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Ana', 'ana@example.org', '["dug_01M8EYXJ86EMBKWT2EZM582HHT"]', 'null', 1795798518022811, 1795798518022811, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8EYXJ86EMBKWT2EZNY85PJM', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795798518023000, 1795798518023000, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO device VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'rom_01M8EYXJ85XCD6T1M56CXYJN6Y', '["grp_01M8EYXJ85XCD6T1M56F7WXD48"]', 'usr_01M8EYXJ86EMBKWT2EZMJS6SPA', 'include', 1, '{"floor":"3"}', 1795798518034457, 1795798518034457, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO device VALUES ('dev_01M8EYXJ8JW70YN0AK76P6K3FK', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795798518034961, 1795798518034961, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO device VALUES ('dev_01M8EYXJ8MEC57AJAWSCEZRN0G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795798518035668, 1795798518035668, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO device VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795798518058003, 1795798518058003, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1, '');
INSERT INTO device VALUES ('dev_01M8EYXJ9M6XPCZE4CK4QY528G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '', '', '', '', 0, 'null', 1795798518068970, 1795798518069731, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EYXJ837S9YETZW011WQ7EM', 1, 1, '');
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8EYXJ9M6XPCZE4CK4QY528G', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE capturing (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, since_at INTEGER NOT NULL, until_at INTEGER NOT NULL, started_by TEXT NOT NULL
) STRICT;
INSERT INTO capturing VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1795798518051945, 4635741600000000, 'filler');
CREATE TABLE capture (
  id TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE, at INTEGER NOT NULL, method TEXT NOT NULL, file TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT NOT NULL, bytes INTEGER NOT NULL,
  cut INTEGER NOT NULL, kept INTEGER NOT NULL, shows TEXT NOT NULL, size INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, masked TEXT NOT NULL
) STRICT;
INSERT INTO capture VALUES ('cap_01M8EYXJ94BW93901ASZ8JQBZK', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', 1795798519051945, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.RTlarB1V0frLkki4DA5jtjSgCiJbwRfs0fPJObsJnJcqk06BIyI8S45UihG2TJf6V1UiXf7Mh5PQoaIdHmiM1R7pRIgLMGQ4uNoYpu3x9pjXXrgahuzoVGd3YtnyUFbtglf38+W6+ndlbm5LpjMo5A1NfByVu24MtfeuILHtX8QkDGRb', 'v1.dc3e05fa.48xfKYXiiLvX0AQ96BQTS4UoeM64rZN1Z0XZOlRoSg8LqylSP5UMJNWBCu1LDaLaY60Hp1Sux/UOuKtf83ITQfmgjcvfGfq/GQ', 'v1.dc3e05fa.BLDKnn5LShzI4+0M0A+S/CGpK0CMoWux7GQZ4lv4qrSzlRntTxMJ7Yi0XmaH2h+l4WlmdCGMwBb7mQ');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8EYXJ8MEC57AJAWSCEZRN0G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 2, 'paused', '3 failed', 0, 1795798518038728, 1795798518038728, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8EYXJ9B88QN3Y91P083NAP4', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'cellar', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"l":"v"}', 'v1.dc3e05fa./njmukzeP5D78WSI3qE3R35GAsL7cViui8xZeAjqtcIzo6JZitO51vtc401nz/GmF1xLrkEDFG8qUcaXBke86uPJoqQ6MfGHZ2OOlECAVAt2qMKi4ZSxbtvMTXxSM7BPTQmsFOqAnU3dnK6Ydei3IoLveQzzdpiQSchjh0XqMpSqW36weUvZ38evM0tjzSUO8ZeBaDZiBA933Q', 1795798518059741, 1795798518059741, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8EYXJ9B88QN3Y91P083NAP4', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.mj4rCZ0wbL5YvFpJ30k5HiimVvOrztJBHSh2oFO37Si0TZE5kwGYKW9r4YRpU3zvMZtw9pKmZusDPox2Yh+xDJMY9gL5qU3L0O79K5sjfFlg7MeugC4HNURljh85eQOBjNYtCOhvihTPyKsKjsVtV2WfVkA7WMaOYHa3Hbmo2kl/jBMNQ7hF7/K1hQvBRXRZLJGjsw4/juyfg/Zb', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 1);
INSERT INTO visit_save VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -1, 'v1.dc3e05fa.zjtohEbI+oBJHBpdZWA4FwXq9kYbhK4KVbcBLpFmZhOzjVHKbA4ng/zc9WNoZPTJVth7V3w7pbQcJJQZOVKl/CLuDoJ0sLOXdM73W36r334KV/i7HdEFMFR2A2YgJ7niJDD+unGDBoerR8aXBcA6B09DNgCmff474dDbYlocog+R5PBGevHvx/DkcbKr5EaGGwDZrKcy7ol6hBzz2Sc', '{"l":"v"}', 1795798518055499, 1795798518055958, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 1, 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -2, 'v1.dc3e05fa.vNApPzEaNotnQ2fhxDN+dreujWsvtSIcFxYDFtW7d0tUkSESijb67FG2jcE3idqr8NiMw8jTgPIcILMBY1R6fhl2cdcnbQL/w7iBPgu2FCgE3XFXfE34Rl2hRrCCMhGbxAszTwXh/GCpATZcuXeihb4qUhk7mW6qJ4hQ6SA/pkwgMW0bQ16g+YQ6rubKr87l7XX092zkjqdY55ru0nc', '{"l":"v"}', 1795798518055499, 1795798518055499, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 2, 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -1, 'v1.dc3e05fa.UAoS+amywAQKqP0XmztnsxP0rwMI6ZGoHRuMzeNzjnFSCehuB45lRv+jXjsXsqdWyiLkeo80oJDL4CK6lMVsx39CacjSg2yVRXl4v1mb6+iRh63dUcoXnhmsVmlU4GH9oS6wgcsYTHRbPrukdITm0e5GVTFom0LuPQ6HHeFmDS9I4vz1bV2voEydEpsJz3U0f7JN2X3lQYz9yvUQ8is', '{"l":"v"}', 1795798518055499, 1795798518055958, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795798518054746);
INSERT INTO upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795798518055228);
INSERT INTO upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795798518055287);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.eoFtzXN8rPXw1BlU+yrPb34GrcTb/h8DoN0sfkkw7ZTrXYtk56nmH4McoPm/l5vV2BFeF42aNXc96zJ3A/+vySqMVGVMdcNisVAbbqg');
INSERT INTO upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.kR/aCGIPIZQbn/sZq/I5Fr/DBUvNavpmxv/VQFmmGVblwbluiqe9/3SYAHO7');
INSERT INTO upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.uXvEmZsGg1uAXikdbb+CtOztcLlP6gOm6HEFBFQzobMJWi+MzzjmtOQGv0+x');
INSERT INTO upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.ziCV6geAwOH4dqqACRFOWjzCQrCGFB3HINtuNhDeHgrjb1jIJXbrw5oPlxk');
INSERT INTO upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Ada', '{"l":"v"}', 1795798518079640, 1795798518079640, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EYXJ842DCS5MB4B9TVS5Y8"]', 0, 1795798518080923);
INSERT INTO member VALUES ('mem_01M8EYXJA2D94X9P3GBVENWAQZ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Gone', 'null', 1795798518082362, 1795798518082362, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.GGTE/CS/32I2Ey/hiwSxDoSKdeI+pwHKkDF6Dc4NRan4tYrGkyGl5drCCqLyCw', 'v1.dc3e05fa.2yc2s8/liGOTOZxg/rrjqG69qvtLVFRFfi8Zf3nJDeHXTvyvl8GkgU+4WeUV', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8EYXJA03SJAJ15SSY9BP6CW', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8EYXJA1H76Y849EC8NFWVDT', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8EYXJA3MA335S35READHN1W', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795798518083098, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795798518010707, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bf9a3854a5aec7eb8bd8237b30a7781a471f0891e5e128a83b5714b23e7a0530', '', '');
INSERT INTO audit VALUES (2, 1795798518017385, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', '{"license":"enterprise","name":"north","type":"provider"}', 'bf9a3854a5aec7eb8bd8237b30a7781a471f0891e5e128a83b5714b23e7a0530', '63deedb83514f0bef91770e62897346de4209591e0e0e2e95951deba28817c57', '192.0.2.1', '');
INSERT INTO audit VALUES (3, 1795798518018050, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"license":"standard","name":"acme","type":"customer"}', '63deedb83514f0bef91770e62897346de4209591e0e0e2e95951deba28817c57', '8c7a1e19a86d809d728765bd04e66e39e9bab3a55a0d537930f2cc3e4678ce61', '192.0.2.1', '');
INSERT INTO audit VALUES (4, 1795798518019393, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EYXJ837S9YETZW011WQ7EM', '{"name":"north"}', '8c7a1e19a86d809d728765bd04e66e39e9bab3a55a0d537930f2cc3e4678ce61', 'abae892469fb43ffe7d581a99c242896c2bc8bd1f6462b784b3b2b23014bb9a8', '192.0.2.1', '');
INSERT INTO audit VALUES (5, 1795798518020984, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"name":"Berlin"}', 'abae892469fb43ffe7d581a99c242896c2bc8bd1f6462b784b3b2b23014bb9a8', '3063330f36bd73cf33b85608a9eecee21242cd72668fd6040c9666bbd7510900', '192.0.2.1', '');
INSERT INTO audit VALUES (6, 1795798518021429, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EYXJ85XCD6T1M56CXYJN6Y', '{"name":"Spree"}', '3063330f36bd73cf33b85608a9eecee21242cd72668fd6040c9666bbd7510900', 'f0ef9f7ecb9c9ebea021abcbd9c5fd32924d9c15b5af306dd1d73b9166514c3b', '192.0.2.1', '');
INSERT INTO audit VALUES (7, 1795798518021804, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EYXJ85XCD6T1M56F7WXD48', '{"name":"sales"}', 'f0ef9f7ecb9c9ebea021abcbd9c5fd32924d9c15b5af306dd1d73b9166514c3b', 'b0b54d96279984f6b2753f2b102b50ae51e389cd9986aa8e27a8f93c58b1dbfd', '192.0.2.1', '');
INSERT INTO audit VALUES (8, 1795798518021975, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EYXJ85XCD6T1M56HGRAGAJ', '{"name":"ours"}', 'b0b54d96279984f6b2753f2b102b50ae51e389cd9986aa8e27a8f93c58b1dbfd', 'bdab249a82497d42e5c56e94aab153110a05580cce89f63ee3b0c0b521649c7c', '192.0.2.1', '');
INSERT INTO audit VALUES (9, 1795798518022523, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EYXJ86EMBKWT2EZM582HHT', '{"name":"team"}', 'bdab249a82497d42e5c56e94aab153110a05580cce89f63ee3b0c0b521649c7c', '35edd8d1a80859ac18595ae09d1267fa4b79766a6d67ee7431c7c94ddb30f88d', '192.0.2.1', '');
INSERT INTO audit VALUES (10, 1795798518022882, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EYXJ86EMBKWT2EZMJS6SPA', '{"name":"Ana"}', '35edd8d1a80859ac18595ae09d1267fa4b79766a6d67ee7431c7c94ddb30f88d', 'f75c288494589871db1ddbd5e2a987088dff760fdd3042acc0965c8cab0d90c3', '192.0.2.1', '');
INSERT INTO audit VALUES (11, 1795798518023372, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EYXJ86EMBKWT2EZNY85PJM', '{"name":"mine"}', 'f75c288494589871db1ddbd5e2a987088dff760fdd3042acc0965c8cab0d90c3', 'bb38a76273bd918c7662d4eded0a4486f9ddf79b0f93bb0be9cb7ddc8dbd3040', '192.0.2.1', '');
INSERT INTO audit VALUES (12, 1795798518033674, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"autoSync.scope.sites":"none → sit_01M8EYXJ842DCS5MB4B9TVS5Y8","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'bb38a76273bd918c7662d4eded0a4486f9ddf79b0f93bb0be9cb7ddc8dbd3040', '90aa500179e2aa0fd6bcd6d7055093de170c533a92671209b0622ee684a002f6', '192.0.2.1', '');
INSERT INTO audit VALUES (13, 1795798518034677, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', '{"mac":"0004f2fe0001","model":"VVX 450"}', '90aa500179e2aa0fd6bcd6d7055093de170c533a92671209b0622ee684a002f6', 'fe5063c0e916916f9fd0b43c5d550df8659d8256d9a9bbe98e0c7cee9c4661aa', '192.0.2.1', '');
INSERT INTO audit VALUES (14, 1795798518035113, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EYXJ8JW70YN0AK76P6K3FK', '{"mac":"0004f2fe0002","model":"J179"}', 'fe5063c0e916916f9fd0b43c5d550df8659d8256d9a9bbe98e0c7cee9c4661aa', '26404b687b5a1e8995e338ab617006e4e98ee038bcfdd756ea2ef5fead301488', '192.0.2.1', '');
INSERT INTO audit VALUES (15, 1795798518036793, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EYXJ8MEC57AJAWSCEZRN0G', '{"count":"1","mac":"64167f000003"}', '26404b687b5a1e8995e338ab617006e4e98ee038bcfdd756ea2ef5fead301488', 'e8d81f257980c2b3fcb238b4debdf7cb374b95a615b84d8ed45434daf9e309b7', '', '');
INSERT INTO audit VALUES (16, 1795798518038950, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"generation":"2","reason":"3 failed"}', 'e8d81f257980c2b3fcb238b4debdf7cb374b95a615b84d8ed45434daf9e309b7', 'c1b24e4bb88add3049d649496e602003165692cb9511ea65694176123fba247d', '192.0.2.1', '');
INSERT INTO audit VALUES (17, 1795798518052370, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', '{"until":"2116-11-25T10:00:00Z"}', 'c1b24e4bb88add3049d649496e602003165692cb9511ea65694176123fba247d', '0555b266f845fdcde8e2fd8829690d5dd8360421df05ee31eb92779328fbeea6', '192.0.2.1', '');
INSERT INTO audit VALUES (18, 1795798518055628, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', '{"level":"site","name":"base","settings":"2"}', '0555b266f845fdcde8e2fd8829690d5dd8360421df05ee31eb92779328fbeea6', 'b1dc2bfe28cff258bad41e3725441294dea86d1ddfb121d2108f1086933421e0', '192.0.2.1', '');
INSERT INTO audit VALUES (19, 1795798518055994, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', '{"priority":"lowest → low"}', 'b1dc2bfe28cff258bad41e3725441294dea86d1ddfb121d2108f1086933421e0', '1ec98273b5cc97fa6efbe4c3546f49b43499300209e1a6ee843483242eb47a10', '192.0.2.1', '');
INSERT INTO audit VALUES (20, 1795798518057149, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EYXJ983HBGA6RWTY9Z8TH6', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '1ec98273b5cc97fa6efbe4c3546f49b43499300209e1a6ee843483242eb47a10', 'bfcbd941a48339bed6628f04108878e6dec3c76c6abced59a9bcf5718e6166ec', '192.0.2.1', '');
INSERT INTO audit VALUES (21, 1795798518058460, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'bfcbd941a48339bed6628f04108878e6dec3c76c6abced59a9bcf5718e6166ec', '41732f7f93596415fd725b4b1b35afa8e2d160387977e55f8ef685127da4247d', '192.0.2.1', '');
INSERT INTO audit VALUES (22, 1795798518060175, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"name":"cellar","site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8"}', '41732f7f93596415fd725b4b1b35afa8e2d160387977e55f8ef685127da4247d', '7d48129b3c13d2f5018bd5d66f62333cd001eaf0b5109511bb43904699f75675', '192.0.2.1', '');
INSERT INTO audit VALUES (23, 1795798518060969, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '7d48129b3c13d2f5018bd5d66f62333cd001eaf0b5109511bb43904699f75675', 'fb2eafbb117e8d7aacb701d0aa8732d14a6e519e90c85cdda242559d2ece1184', '', '');
INSERT INTO audit VALUES (24, 1795798518063951, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"certificate":"ab","mac":"0004f2fe0009"}', 'fb2eafbb117e8d7aacb701d0aa8732d14a6e519e90c85cdda242559d2ece1184', '8635d995da987a73f5d75048d1a2d5691c40b1e9b6d0f342adb978ba7bfadae1', '192.0.2.1', '');
INSERT INTO audit VALUES (25, 1795798518064924, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EYXJ9GCMKHGS401M0032EV', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '8635d995da987a73f5d75048d1a2d5691c40b1e9b6d0f342adb978ba7bfadae1', '72e26701cc04187a9a5a352bf9af74cddf2ed9f34f8de169684fe4948b4ac5c6', '192.0.2.1', '');
INSERT INTO audit VALUES (26, 1795798518065869, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"rule":"none → latest","rule sit_01M8EYXJ842DCS5MB4B9TVS5Y8":"none → latest, also down","rule sit_01M8EYXJ842DCS5MB4B9TVS5Y8 J179":"none → 4.1.3.0.6"}', '72e26701cc04187a9a5a352bf9af74cddf2ed9f34f8de169684fe4948b4ac5c6', '64bd85e761cd90e88771f215e15888747b9d4e49b0a76aa250678447c22f4953', '192.0.2.1', '');
INSERT INTO audit VALUES (27, 1795798518067671, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EYXJ9K0676WS6FACQVEH8E', '{"name":"code"}', '64bd85e761cd90e88771f215e15888747b9d4e49b0a76aa250678447c22f4953', '1357b8be0511ad248667a574b3b5e8a7bec2cb3283a46d5b5e355fddcc6a840a', '192.0.2.1', '');
INSERT INTO audit VALUES (28, 1795798518070157, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EYXJ9M6XPCZE4CK4QY528G', '{"code":"cod_01M8EYXJ9K0676WS6FACQVEH8E","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '1357b8be0511ad248667a574b3b5e8a7bec2cb3283a46d5b5e355fddcc6a840a', '7296925cc789cf4fd2c246747af96e1dd71cd7b97db2e759f5b5a81aab0ed69b', '', '');
INSERT INTO audit VALUES (29, 1795798518071742, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EYXJ9QER6KREP9ZH43HWS5', '{"name":"maker"}', '7296925cc789cf4fd2c246747af96e1dd71cd7b97db2e759f5b5a81aab0ed69b', '2c05e7e1abf43f35fbf6de2dbac72722392a531c7bcb21075dee537b3593c55e', '192.0.2.1', '');
INSERT INTO audit VALUES (30, 1795798518072943, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EYXJ9RJFKP2HA1VR0R1G49', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '2c05e7e1abf43f35fbf6de2dbac72722392a531c7bcb21075dee537b3593c55e', '9243944f964040a83734fb4c087caaa85051e2ecdf3548aa79dd38210095b420', '192.0.2.1', '');
INSERT INTO audit VALUES (31, 1795798518073616, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '9243944f964040a83734fb4c087caaa85051e2ecdf3548aa79dd38210095b420', '2e8bb3cc6706f7ef2ec54c9379b896249815f12aa9309f5e2d753e33958745b7', '192.0.2.1', '');
INSERT INTO audit VALUES (32, 1795798518074469, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', '{"generation":"2"}', '2e8bb3cc6706f7ef2ec54c9379b896249815f12aa9309f5e2d753e33958745b7', '4475f688ba4c0f82b7d16c968be5c59734fe5849a3fa3bad0b215a8cfd1626d0', '192.0.2.1', '');
INSERT INTO audit VALUES (33, 1795798518075611, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '4475f688ba4c0f82b7d16c968be5c59734fe5849a3fa3bad0b215a8cfd1626d0', '6e14df515cd78e5413664edd92fb89470cac32b5e3db50b0a1d080c887246901', '192.0.2.1', '');
INSERT INTO audit VALUES (34, 1795798518077099, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"mac":"00e0dbfe0004"}', '6e14df515cd78e5413664edd92fb89470cac32b5e3db50b0a1d080c887246901', 'ddf1b5b270413658be0a49e518cd89ae521949962d71250463470a35a55c3e6b', '192.0.2.1', '');
INSERT INTO audit VALUES (35, 1795798518078579, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EYXJ9A77FTVJY8KAX0G7YK","mac":"00e0dbfe0004","reason":"superseded"}', 'ddf1b5b270413658be0a49e518cd89ae521949962d71250463470a35a55c3e6b', 'c2c3b4f871bd4124a4bad7d815b51a485eb404cf83cde5ee6559075418b2747d', '192.0.2.1', '');
INSERT INTO audit VALUES (36, 1795798518079390, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'c2c3b4f871bd4124a4bad7d815b51a485eb404cf83cde5ee6559075418b2747d', '30ff64a06f0d886feabe719b0652f8e2d4d632600624bd40d6611bafcd6e4476', '192.0.2.1', '');
INSERT INTO audit VALUES (37, 1795798518079871, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', '{"name":"Ada"}', '30ff64a06f0d886feabe719b0652f8e2d4d632600624bd40d6611bafcd6e4476', '517239b52cd6c937082b8a2501b5ee3b7a9715bdfa411eb80d3b650ddcc85940', '192.0.2.1', '');
INSERT INTO audit VALUES (38, 1795798518080481, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '517239b52cd6c937082b8a2501b5ee3b7a9715bdfa411eb80d3b650ddcc85940', '7adc18aef82c4c340db077d6791259a9566a774ddcd4cbf6a022a0fdd321fac0', '192.0.2.1', '');
INSERT INTO audit VALUES (39, 1795798518081234, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EYXJA03SJAJ15SSY9BP6CW', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EYXJ9Z2K7GF2X9JCQAZM98"}', '7adc18aef82c4c340db077d6791259a9566a774ddcd4cbf6a022a0fdd321fac0', 'f223db3ba4c3d39c8ab8c85fdf5f1a9b1bd4e91b98bca1fae8aae93415ab41df', '192.0.2.1', '');
INSERT INTO audit VALUES (40, 1795798518081996, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EYXJA1H76Y849EC8NFWVDT', '{"kind":"reset","member":"mem_01M8EYXJ9Z2K7GF2X9JCQAZM98"}', 'f223db3ba4c3d39c8ab8c85fdf5f1a9b1bd4e91b98bca1fae8aae93415ab41df', '68b403c2caa75e8238c41c8b36fa74997c10f70e5fdd02359587cef29f62f390', '192.0.2.1', '');
INSERT INTO audit VALUES (41, 1795798518082757, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EYXJA2D94X9P3GBVENWAQZ', '{"name":"Gone"}', '68b403c2caa75e8238c41c8b36fa74997c10f70e5fdd02359587cef29f62f390', 'c5ed54265a6958ab8771e1c9e48ebc04d93214428d103246d83db404ec708b54', '192.0.2.1', '');
INSERT INTO audit VALUES (42, 1795798518083201, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EYXJA3MA335S35READHN1W', '{"name":"ci","rights":"[\"read\"]"}', 'c5ed54265a6958ab8771e1c9e48ebc04d93214428d103246d83db404ec708b54', 'd5fb38006928336af0419ede03f62d42a4d7833dbbb52cef5cfe6f4d751e3a1e', '192.0.2.1', '');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8EYXJ983HBGA6RWTY9Z8TH6', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EYXJ7SXWRGY5NA0JJJZNKK","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.YupYhX6NhY31xkBpFToHKr23RH1jf188o8f/NZh+XfE9gYxgYNUwD/pfgBTsH59AskeYQoByBw4eRP9aKcU8', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795798518056136, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8EYXJ983HBGA6RWTY9Z8TH6', 0, 'pf', 'v1.dc3e05fa.x16eCG6XkPtqJNl6iyq9l4gAQGPe2j5yBGllYzDE0zAh9mwAZDOu5wvdr6MHQlbp3w8phxlJrjdfB+2sDPm3OFGPXt+axthHOZ9mxz4');
CREATE TABLE job_device (
  device TEXT NOT NULL, job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, seq INTEGER NOT NULL, PRIMARY KEY (device, job)
) STRICT;
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.dpg/XO16Lrq30KHjS5y/tQhwUoQfxzAeCeiXFyOMTbDWtymIkH89N51k2VW4zcVWSaa2/aLEoe3ME8V6ZoZQ1A', 1795798518083400);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('f8a3194aedb6fd061384bf7dbba90188283078b5928b75df849934426eea3a85', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'v1.dc3e05fa.TBa9+URXGiMF8/AwkZ8AHLxpuLte0KttrPqc3aHsR/KWodS3vvad0uHkiRVh5KJvfQ', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'v1.dc3e05fa.2E6RSX2Pa4LZOAWqU359mQhCgaGBm+D8coNELgSOhohUesuFISp18nPfSB9fQ9NiqNaXBDLC', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8EYXJ9GCMKHGS401M0032EV', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'J179 4.1', '{"l":"v"}', 1795798518064601, 1795798518064601, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EYXJ9GCMKHGS401M0032EV');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '[{"value":"latest","down":false},{"site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8","value":"latest","down":true}]', 1795798518065599, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'devices', '{"l":"v"}', 1795798518073211, 1795798518074392, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.SkfjxxPSeRh7UfSuJSZhJJqDee4QWfqvH4tmnn2V+R5GsFazs5NIPTDOLMw', 'BA==', 'v1.dc3e05fa.5hjAKhpCCEbvze1GXtHOZBtdwiiOE0zb6/nu5lQBE6fN+w24c2F1RP+EU9o', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.Is17HYqb7KDbNss2yyq3OpwwodK8+xcpZuAk78lXuVD6/RmJFQse8OewTtlc', 'Bg==', 'v1.dc3e05fa.WIL+HODPdR8fbUPV2hup4UMDJVNgoqg0zRvsH0yOyzI+5xa2umkAtyaCZ56n', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8EYXJ9QER6KREP9ZH43HWS5', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'maker', 'null', 1795798518071460, 1795798518071460, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEikUvz5QZaHL+ECxG
J+lrtu+nmuTm2rNLCFj5e1J0DY3ELTTzQ1uAeB7sPKixhU4GFvgACTwMGwDlveTa
JOlLR6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUqr2szjjmYeSXLG9x
UupLdfbvt5YwCgYIKoZIzj0EAwIDSAAwRQIge3cky/c2nR306j5L0KpXeOW7L5RD
PAnNpC6RxmGFCf0CIQC1wT8vAT58FPLZctnPqecXmr/3lncsIHXyDX35W/+6CA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8EYXJ9RJFKP2HA1VR0R1G49', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'copied maker', 'null', 1795798518072506, 1795798518072506, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
CREATE INDEX job_device_of ON job_device (job);
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
