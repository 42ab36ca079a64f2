CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 12:52:02');
INSERT INTO goose_db_version VALUES (13, 12, 1, '2026-11-27 12:52:02');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', NULL, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'operator', 'Operator', 'operator', 'standard', 0, '85909728', 'null', 1795783922550136, 1795783922550136, 1);
INSERT INTO account VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'north', '', 'provider', 'enterprise', 0, '63103083', '{"tier":"gold"}', 1795783922557113, 1795783922557113, 1);
INSERT INTO account VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '10144274', 'null', 1795783922557896, 1795783922557896, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'xirhqnpehshpa4eoc32e45pe4s', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.5w5JgRWiTkThyPO++7LH3QqCErDVi4uO8kE4Vj0ihi6l3gXrYTy37w', 1, 1795783922550136, 1);
INSERT INTO provisioning VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 'i67fbi6ayjvqzc2cnmjsseqi5l', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.IO0tJrIZZEFZlhCCsmPq1bvyKUN5NPoTgYSiFyRFFNAbKmXnNc+TZJBCPHQ/TOI', 1, 1795783922557113, 1);
INSERT INTO provisioning VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'hus7pkfiiyeiebwhiunzccygsb', 1, '{"Enabled":false,"Sites":["sit_01M8EH04VZ7THBZD9XMXZ53CM4"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.HH3hrzpcrcZie1QAUx3f8swT/+1amX92rsePHsMwEqkLYgf8R6SQ+FRHtYq+13c', 2, 1795783922564495, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', 1, 'PzN8uO9xJMws7CbstTf9FEow', 'v1.dc3e05fa./IYETaXMpWv2Un425IDlJB4PxBih6Iy3WGtsAlxNujzDb3o1c4EiRcUk6zUPp4NRdJhGOPpi62E34kmv', 1795783922550136, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 1, 'north', 'v1.dc3e05fa.7VKmqPOTdUK/QJXAH25xkB+DgBnxL0/UGJ/aIQ3FWEQ+eUrAWEgx0Ih1U9UomMo', 1795783922557113, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 1, 'acme', 'v1.dc3e05fa.zYTGTgJwwPxQEhBNy40S3cRIohS5K7HH1rrtV9mRen0t7Va7KGaptOhIBw', 1795783922557896, 'filler', 1796388722564495, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 2, 'acme', 'v1.dc3e05fa.BtLB6vznhU8831loit4CTOEdbPCvA1uOhERnjs12pLWy2Jhh+byd0SFfBA', 1795783922564495, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8EH04VYTZQ41Z006XFAXYA4', 'acc_01M8EH04VXEXMAV301RVB79299', 'north', '{"l":"v"}', 1795783922558836, 1795783922558836, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.SbNddofNCCdgFBYWPhs6HcOJaxoL2pNkd3+wSTUErv1GolOOKxMOx58mKxCgV5vAmQ', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EH04VYTZQ41Z006XFAXYA4', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795783922559349, 1795783922559349, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 1795783922611709, 1795783922611709, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'settings.txt', 'v1.dc3e05fa.tq264qFYmKz2lBm9H2kcYa4R8RQlItoKyZGRyblvgyNzk+PRNslKP58ActO0pF6zPeY/EYqLVUPz32esMfaCjv4');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, approval INTEGER NOT NULL DEFAULT 0, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8EH04X60K96CDNVSDA3D1VD', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'code', '{"l":"v"}', 1795783922598288, 1795783922598288, 1, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'numeric12', 'cee566dfbc5336aa22aad71e57d7d890c006aee1beefb6c6e26006298482afa2', 'v1.dc3e05fa.nGi9ZyJn2nrqR8b07ahrfKY9yBcjYlL6eLgek06rTGBpKjpMKeLu1g', 4635741600000000, 3, 1, 0);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8EH04W0GYMZ3HVF7025ZHBD', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Spree', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '3', 'huddle', 6, 'null', 1795783922560411, 1795783922560411, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8EH04W0GYMZ3HVF705RHV8J', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'sales', 'who sells', '', 'null', 1795783922560971, 1795783922560971, 1);
INSERT INTO device_group VALUES ('grp_01M8EH04W1V0VVSCSCBADVTF62', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'ours', '', 'model = "VVX 450"', 'null', 1795783922561397, 1795783922561397, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8EH04W2VGQSED4KTE6QB9V9', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'team', 'who works', 'null', 1795783922562028, 1795783922562028, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8EH04W3D661G60CTK5M3TPW', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Ana', 'ana@example.org', '["dug_01M8EH04W2VGQSED4KTE6QB9V9"]', 'null', 1795783922563142, 1795783922563142, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8EH04W3D661G60CTM65V47G', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795783922563831, 1795783922563831, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'rom_01M8EH04W0GYMZ3HVF7025ZHBD', '["grp_01M8EH04W0GYMZ3HVF705RHV8J"]', 'usr_01M8EH04W3D661G60CTK5M3TPW', 'include', 1, '{"floor":"3"}', 1795783922565984, 1795783922565984, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EH04W676B1C1JMHSWVCW03', 'acc_01M8EH04VXEXMAV301RVB79299', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795783922566907, 1795783922566907, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EH04WAPFEEBKPA6KPVRE42', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795783922569001, 1795783922569001, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795783922591887, 1795783922591887, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8EH04X84AGE1MBGEHYY69WW', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '', '', '', '', 0, 'null', 1795783922600004, 1795783922600665, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EH04VYTZQ41Z006XFAXYA4', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8EH04X84AGE1MBGEHYY69WW', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8EH04WAPFEEBKPA6KPVRE42', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 2, 'paused', '3 failed', 0, 1795783922572835, 1795783922572835, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8EH04X1FFRDJNRYGBY0SCK7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'cellar', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"l":"v"}', 'v1.dc3e05fa.sPs9OdRswNsgpmqnqzqpWz1YoJNNLJGZutTDaBxkNvtoquD+odIsjbB1gHuBGtIgDSIUTxOQiKYLYNNusQB2IN3+3LPLTlSNReaYgAyO3ZrSzzMx65bXXep7UNSdV2LP7ySfw+ILlOWvHsqIX5dS2i64+Tsj61ZYAxwHjlGI/cZwYoOCMint2gsoVsEziMxULKq5LDJkSX7liQ', 1795783922593722, 1795783922593722, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.RSbmUDOAZo0gUAfCgm7m56mV+HgmARYA5oQ8jRb4rGEJ6dFP4ePc1TM/nMbtn26uKQwqpxrVmFsl/8n3Dk/CgpMU72JH0/wVELU4qcCmTMcQp6pmA4Ri16QldSytXOm4ejY0k6kJVO3hDn6o/09f9rhxh5xkeqy8G1lBRCkeiX/4yNVwgfRI2H8f4fYpKpcdu6iBxTTvuy/TR/qe', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EH04VXEXMAV301RVB79299', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 1);
INSERT INTO visit_save VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8EH04WVA2772TNAK0G57SGF', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -1, 'v1.dc3e05fa.4MyqxyjT0yUzelC6l0f26eM54sgyQR5UIaVZOtj6t1HoWAOQFFxzQDRradwkkYGbvW5gneDLHqranaP92YR7F5LjCk15eB8agdNcqngwW5rKnnM+ocpZv5Mm4Unbdadtt+WjHb/9SLnRC0/3wtzb/fjKHv7B5i+ed/MaeT1zyA89yDEjxb9jzmVMMMXA+X/sXBxetSW5hFVfWKIYxCs', '{"l":"v"}', 1795783922587335, 1795783922588014, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'pol_01M8EH04WVA2772TNAK0G57SGF', 1, 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -2, 'v1.dc3e05fa.Y5r1kSf+0OI5RPSLkinv7/wNNj6ydR3iJp0BPJVVaVejugPFhdn3xsbZeWdLVhlVO9KteN6dlST4bN5gX78QznCcEbUPn6ITpPbN2Othou2F+nJxDRkD6YqErbWwKxqQSaxFxn0UTJ+dQHx59kzYIzuTiLXNQITiNxb0me2NqeS6jKpGHqTzBaTt/qIbbQQUDKynh3p5r0t17d1nCdo', '{"l":"v"}', 1795783922587335, 1795783922587335, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'pol_01M8EH04WVA2772TNAK0G57SGF', 2, 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -1, 'v1.dc3e05fa.i76tpbmXf79zsnRx215ln6s0S3jJhoqGg7SbwheGOOGfysXE38tz++gOotjbMWxPrEAWm2LZXYvMmjBC1g3ReTwX+d3/To1Dg3Ig4slIohzKmcZu7eMKGPiQPCT2kp2PjKhZ9Le7l0ljNqKuBLsr0P+2rjXCivymXbQXQdbV3Fe38PMyiC3VaDiKWdpNpkFzJOYecqdBxS0TU+iau9I', '{"l":"v"}', 1795783922587335, 1795783922588014, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795783922585496);
INSERT INTO upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795783922586602);
INSERT INTO upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795783922586819);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.D8nRWQmgc6u5qTry+KhHjF1QZRsYesVuw4MvRZ3V7mScH3Bb2UsDCgJtL99DxkDQADnj5dHszSTOLRpFV4JnKIumn/oA8GPN58hFBEM');
INSERT INTO upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.V9YXUZntTjioe3+/d8+rPdqVoKXPkbibWhsu7g5IrndZae0lay5bUyHOCHHd');
INSERT INTO upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.76hL6qjZl0rqh0p+Y1ALUeURYjrPbOnIBil0JnpAp6Cher2G5sFFdZVKBZA8');
INSERT INTO upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.3+puw0rqYVpwUVrkq1DwEGJO2p8+aR+vsgQUtmxs4BARmaGpVYtVB5CR5f4');
INSERT INTO upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Ada', '{"l":"v"}', 1795783922612359, 1795783922612359, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EH04VZ7THBZD9XMXZ53CM4"]', 0, 1795783922612945);
INSERT INTO member VALUES ('mem_01M8EH04XNDA4CB52TKJGQMXQF', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Gone', 'null', 1795783922613641, 1795783922613641, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.ezGd70Yt5tkqNtMKziawR79tWdCwbnX3cHBDQb+mez1lMM32Ta60UULAZvC7Ag', 'v1.dc3e05fa.mU474gQOTuece7kQ83DsmMsANVguDoteu4NAvTM2s/ZRdihZ3wVsgvUqVafQ', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8EH04XMB0PYHTT9D9MRRA97', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8EH04XNDA4CB52TKH54H98Y', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8EH04XPAE4GT9QTB21Q7F3B', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795783922614313, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795783922551001, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '6de32d893dc5f15c4b6edc1ab7bc58026c8a12bdf6ef8dad33aa1a00b249876e', '');
INSERT INTO audit VALUES (2, 1795783922557568, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EH04VXEXMAV301RVB79299', '{"license":"enterprise","name":"north","type":"provider"}', '6de32d893dc5f15c4b6edc1ab7bc58026c8a12bdf6ef8dad33aa1a00b249876e', '82a591e3f52dc5af10f6eff41569b5ac2da6484e9bd3c7ed06d133e986a0977d', '192.0.2.1');
INSERT INTO audit VALUES (3, 1795783922558156, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"license":"standard","name":"acme","type":"customer"}', '82a591e3f52dc5af10f6eff41569b5ac2da6484e9bd3c7ed06d133e986a0977d', '41e86ab9ad5bdc354408cf487155a159d1b144bd6385ac71732106efdf7d234c', '192.0.2.1');
INSERT INTO audit VALUES (4, 1795783922558999, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EH04VYTZQ41Z006XFAXYA4', '{"name":"north"}', '41e86ab9ad5bdc354408cf487155a159d1b144bd6385ac71732106efdf7d234c', '338a1682968c92061ebeb71727350c1d56e5f16c2800e8c7474839bd73fd924a', '192.0.2.1');
INSERT INTO audit VALUES (5, 1795783922559562, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"name":"Berlin"}', '338a1682968c92061ebeb71727350c1d56e5f16c2800e8c7474839bd73fd924a', '2c777caabf6c03bf275a1b30b92fb99c54fbdddd3f7cef5e4b7dddd8c457c0c4', '192.0.2.1');
INSERT INTO audit VALUES (6, 1795783922560613, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EH04W0GYMZ3HVF7025ZHBD', '{"name":"Spree"}', '2c777caabf6c03bf275a1b30b92fb99c54fbdddd3f7cef5e4b7dddd8c457c0c4', 'd8f95bc0cacf94dab7272aa1cd074136566bec8d0b2c15597f525d705a919f94', '192.0.2.1');
INSERT INTO audit VALUES (7, 1795783922561141, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EH04W0GYMZ3HVF705RHV8J', '{"name":"sales"}', 'd8f95bc0cacf94dab7272aa1cd074136566bec8d0b2c15597f525d705a919f94', '78996445e5616d816046811ed5256b77d226d358bc3835acdf5ea386f893673e', '192.0.2.1');
INSERT INTO audit VALUES (8, 1795783922561587, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EH04W1V0VVSCSCBADVTF62', '{"name":"ours"}', '78996445e5616d816046811ed5256b77d226d358bc3835acdf5ea386f893673e', 'e45f6a188944b31de5eeea7013db78eadf5963a24ed5273fdd386f4851849190', '192.0.2.1');
INSERT INTO audit VALUES (9, 1795783922562139, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EH04W2VGQSED4KTE6QB9V9', '{"name":"team"}', 'e45f6a188944b31de5eeea7013db78eadf5963a24ed5273fdd386f4851849190', '3aa25d25dc9a2bd2c1ac920b4f2ff920c6b76282afe2e4059e6bd7081d40771b', '192.0.2.1');
INSERT INTO audit VALUES (10, 1795783922563303, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EH04W3D661G60CTK5M3TPW', '{"name":"Ana"}', '3aa25d25dc9a2bd2c1ac920b4f2ff920c6b76282afe2e4059e6bd7081d40771b', 'ff25a75b16334b8505d91a605bcae974d449a5c9b316c2bd53ae8afb464741a8', '192.0.2.1');
INSERT INTO audit VALUES (11, 1795783922564040, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EH04W3D661G60CTM65V47G', '{"name":"mine"}', 'ff25a75b16334b8505d91a605bcae974d449a5c9b316c2bd53ae8afb464741a8', 'e99d89176df0dfbe30efe16cb05e5fdafca22924c71b08f4b1fa8a5ad0419dd2', '192.0.2.1');
INSERT INTO audit VALUES (12, 1795783922564952, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"autoSync.scope.sites":"none → sit_01M8EH04VZ7THBZD9XMXZ53CM4","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'e99d89176df0dfbe30efe16cb05e5fdafca22924c71b08f4b1fa8a5ad0419dd2', 'ea52f5b6c5266ea5bb65bdd97ad59247f77dc5171254c4bac54b2aae4e92bc0e', '192.0.2.1');
INSERT INTO audit VALUES (13, 1795783922566369, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EH04W5XB4C1NRMXHANVBWN', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'ea52f5b6c5266ea5bb65bdd97ad59247f77dc5171254c4bac54b2aae4e92bc0e', 'b6be43e93aafed9dda2f570c229b681c56573f4ce3902f5d085e60f9db1dfa7f', '192.0.2.1');
INSERT INTO audit VALUES (14, 1795783922567107, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EH04W676B1C1JMHSWVCW03', '{"mac":"0004f2fe0002","model":"J179"}', 'b6be43e93aafed9dda2f570c229b681c56573f4ce3902f5d085e60f9db1dfa7f', '0b39e0b8138bdb74aba132c2f5cfc628d4d23e72541064e75cd92444797f59ad', '192.0.2.1');
INSERT INTO audit VALUES (15, 1795783922570513, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EH04WAPFEEBKPA6KPVRE42', '{"count":"1","mac":"64167f000003"}', '0b39e0b8138bdb74aba132c2f5cfc628d4d23e72541064e75cd92444797f59ad', 'c86d661ed83e09f81bd50b7d0c9e27735c6b1ac9fbfdab8a86810bbac7abcfec', '');
INSERT INTO audit VALUES (16, 1795783922573138, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"generation":"2","reason":"3 failed"}', 'c86d661ed83e09f81bd50b7d0c9e27735c6b1ac9fbfdab8a86810bbac7abcfec', '3b139588ba4332d8cd51b02f8c70233332487fa1431d0e6a052b2f98e88ac185', '192.0.2.1');
INSERT INTO audit VALUES (17, 1795783922587560, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EH04WVA2772TNAK0G57SGF', '{"level":"site","name":"base","settings":"2"}', '3b139588ba4332d8cd51b02f8c70233332487fa1431d0e6a052b2f98e88ac185', 'f26769ac8dff4c67c4620524eb79edb996b668eaee228a52c3a16246f4090df1', '192.0.2.1');
INSERT INTO audit VALUES (18, 1795783922588102, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EH04WVA2772TNAK0G57SGF', '{"priority":"lowest → low"}', 'f26769ac8dff4c67c4620524eb79edb996b668eaee228a52c3a16246f4090df1', '83960d404bcac910f3dab74b59942cc217d2f2c35a2e34759f6adcdec0c6a8c7', '192.0.2.1');
INSERT INTO audit VALUES (19, 1795783922589843, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EH04WWZ720VKZRQGBC0MY8', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '83960d404bcac910f3dab74b59942cc217d2f2c35a2e34759f6adcdec0c6a8c7', '46ccc97482233088fa844a22a453f6c4f32f4c77fce725e5b95720cece79feb1', '192.0.2.1');
INSERT INTO audit VALUES (20, 1795783922592693, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '46ccc97482233088fa844a22a453f6c4f32f4c77fce725e5b95720cece79feb1', '4b7e5e9b5ef895e25ed946381afefcb247c6972d3c4621c631f76e0e833eae17', '192.0.2.1');
INSERT INTO audit VALUES (21, 1795783922593866, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"name":"cellar","site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4"}', '4b7e5e9b5ef895e25ed946381afefcb247c6972d3c4621c631f76e0e833eae17', '252fbd339634e796d480e214e29d09d942888efe844b28a9b25748f44da17e98', '192.0.2.1');
INSERT INTO audit VALUES (22, 1795783922594374, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '252fbd339634e796d480e214e29d09d942888efe844b28a9b25748f44da17e98', 'd168c9cddb48c27a8304010ebe06b95bc8b8e88e66f46866b63dc0f11b3ffa3d', '');
INSERT INTO audit VALUES (23, 1795783922595287, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"certificate":"ab","mac":"0004f2fe0009"}', 'd168c9cddb48c27a8304010ebe06b95bc8b8e88e66f46866b63dc0f11b3ffa3d', '7d700c3153759f5ccc56122ca3e51a10c14a5116093b0f4e6ba950e4cebb48a4', '192.0.2.1');
INSERT INTO audit VALUES (24, 1795783922596303, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EH04X30JAZGB2MAYBKS9T2', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '7d700c3153759f5ccc56122ca3e51a10c14a5116093b0f4e6ba950e4cebb48a4', '7bde92621be18b699fd60a5335f01f044316092f61a7658cacfa147a035ce590', '192.0.2.1');
INSERT INTO audit VALUES (25, 1795783922596986, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"rule":"none → latest","rule sit_01M8EH04VZ7THBZD9XMXZ53CM4":"none → latest, also down","rule sit_01M8EH04VZ7THBZD9XMXZ53CM4 J179":"none → 4.1.3.0.6"}', '7bde92621be18b699fd60a5335f01f044316092f61a7658cacfa147a035ce590', '8cf0cae6af4d583273a3e5a2031a97690af1e43136dbaff7c2b98adf7d54dad3', '192.0.2.1');
INSERT INTO audit VALUES (26, 1795783922598581, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EH04X60K96CDNVSDA3D1VD', '{"name":"code"}', '8cf0cae6af4d583273a3e5a2031a97690af1e43136dbaff7c2b98adf7d54dad3', '799a844c2090afafabe22f069adc652e7f48855e76338bbca62ba0319d9757a8', '192.0.2.1');
INSERT INTO audit VALUES (27, 1795783922600954, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EH04X84AGE1MBGEHYY69WW', '{"code":"cod_01M8EH04X60K96CDNVSDA3D1VD","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '799a844c2090afafabe22f069adc652e7f48855e76338bbca62ba0319d9757a8', '29f5caf2d93fbe2dea930c24a656a223615b1fa60297f4a949804c13e47dbf46', '');
INSERT INTO audit VALUES (28, 1795783922602943, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EH04XASW7TKZM19WT8J4FV', '{"name":"maker"}', '29f5caf2d93fbe2dea930c24a656a223615b1fa60297f4a949804c13e47dbf46', '200c3e67d611bcbf145e3c8f1b9a06fa58b4ac5c3d61dedbad94697a70edc2c5', '192.0.2.1');
INSERT INTO audit VALUES (29, 1795783922603345, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EH04XBK3004FYEWJ3W0J9J', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '200c3e67d611bcbf145e3c8f1b9a06fa58b4ac5c3d61dedbad94697a70edc2c5', '32e20bcf8f2e5c92e2cf6faf64d354ce42146ba164bcb76aae5bf3f8e0c7ac5f', '192.0.2.1');
INSERT INTO audit VALUES (30, 1795783922604775, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '32e20bcf8f2e5c92e2cf6faf64d354ce42146ba164bcb76aae5bf3f8e0c7ac5f', 'dd47f39f22a701a2789cfd39bf054846b1cbcbe83ca580b17ca1ff520535cf6a', '192.0.2.1');
INSERT INTO audit VALUES (31, 1795783922605876, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', '{"generation":"2"}', 'dd47f39f22a701a2789cfd39bf054846b1cbcbe83ca580b17ca1ff520535cf6a', 'c4ba60a797a45d8f87e8cfe876171e02bbae58847dea0de7116a753577ce7247', '192.0.2.1');
INSERT INTO audit VALUES (32, 1795783922606673, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'c4ba60a797a45d8f87e8cfe876171e02bbae58847dea0de7116a753577ce7247', '38e3c7be85ca6919a635759abc8b6af659f9ce2cc64691e0324caabd3f6c2261', '192.0.2.1');
INSERT INTO audit VALUES (33, 1795783922607730, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"mac":"00e0dbfe0004"}', '38e3c7be85ca6919a635759abc8b6af659f9ce2cc64691e0324caabd3f6c2261', '056fd1d1cc84492ce8825a5d4cf2fa131d8fc6c43d1e6180985b42e125b94a34', '192.0.2.1');
INSERT INTO audit VALUES (34, 1795783922611529, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EH04WZGC5RKZTEX7V625J7","mac":"00e0dbfe0004","reason":"superseded"}', '056fd1d1cc84492ce8825a5d4cf2fa131d8fc6c43d1e6180985b42e125b94a34', '92407542f2ee44ada1003e67621fd884221859fbe82c854b502c56744ef674ca', '192.0.2.1');
INSERT INTO audit VALUES (35, 1795783922611879, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '92407542f2ee44ada1003e67621fd884221859fbe82c854b502c56744ef674ca', '9b8c7a89108f297ff60cb6a2395bd68c6c313575fb89b4a140aeb1b36e2bcb8c', '192.0.2.1');
INSERT INTO audit VALUES (36, 1795783922612451, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', '{"name":"Ada"}', '9b8c7a89108f297ff60cb6a2395bd68c6c313575fb89b4a140aeb1b36e2bcb8c', '520786b30bf2a64a1a31ceb2d12dadc1e146fd4642a8607604f3f26e292b3758', '192.0.2.1');
INSERT INTO audit VALUES (37, 1795783922612793, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '520786b30bf2a64a1a31ceb2d12dadc1e146fd4642a8607604f3f26e292b3758', 'b397f05547ebef3d75b5af00a9df83f5c7d23749b8f3ca9e6e9ada05b7a83709', '192.0.2.1');
INSERT INTO audit VALUES (38, 1795783922613128, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EH04XMB0PYHTT9D9MRRA97', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EH04XMB0PYHTT9D90Z9SXM"}', 'b397f05547ebef3d75b5af00a9df83f5c7d23749b8f3ca9e6e9ada05b7a83709', '205fed15a899e0b4ba080fe0ad6326d62ab791116f566b4c9dbe69c948dae01a', '192.0.2.1');
INSERT INTO audit VALUES (39, 1795783922613449, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EH04XNDA4CB52TKH54H98Y', '{"kind":"reset","member":"mem_01M8EH04XMB0PYHTT9D90Z9SXM"}', '205fed15a899e0b4ba080fe0ad6326d62ab791116f566b4c9dbe69c948dae01a', 'e352b19d5f78079e718ffe8076e740c4e2a82c21efd757ad70e17ed657cd07d9', '192.0.2.1');
INSERT INTO audit VALUES (40, 1795783922613732, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EH04XNDA4CB52TKJGQMXQF', '{"name":"Gone"}', 'e352b19d5f78079e718ffe8076e740c4e2a82c21efd757ad70e17ed657cd07d9', '9a82695061c79b2d4484d077e19e602c5c818ca4dbb01fcfa1154e74b05f9f14', '192.0.2.1');
INSERT INTO audit VALUES (41, 1795783922614410, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EH04XPAE4GT9QTB21Q7F3B', '{"name":"ci","rights":"[\"read\"]"}', '9a82695061c79b2d4484d077e19e602c5c818ca4dbb01fcfa1154e74b05f9f14', '943045096a204c6c2cdd9448640797e3a524e25c9433c87dfef7234ac8af6170', '192.0.2.1');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8EH04WWZ720VKZRQGBC0MY8', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EH04VPTAPV2KDBVYNCKQPH","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.AUBWGfXUY+uhio6ZRwKh8hn4O3lNUeMz63C/wru57SeEUH4yud6k1G8OU8WJVvAgT7wun9NnfE2oKua10D20', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795783922588770, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8EH04WWZ720VKZRQGBC0MY8', 0, 'pf', 'v1.dc3e05fa.l0eB4iFUAGOVC10t1ML/pQTerFTD0mmuHSjQ1AHeJePhdJE7PgPHgiyicenXLIecE3CfLrDpYCifNhAGT6MM0z/tx0kbXg1W+DE4uhQ');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.Y8PrAXllfVL7DjZtUlDOGMAKQ+l6wv3IEanuGFpYpuysMPvIKpOHhmQ+CicfOe1T7nWxY9L4L0AlAI6Jlw/oRA', 1795783922614584);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('537ce1a194abde3ea1d1e7638183779a49c709fc045a207383478f4b0d688b02', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EH04WZGC5RKZTEX7V625J7', 'v1.dc3e05fa.PJ6bgNJwmcjAYLfs8PF40bvQHEdIzR7zoILN014844gWrww2QCFprnIiEg/7hEQJ+w', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'v1.dc3e05fa.HqgTaYLrZZTmR/adijm10FmM4nbpPwLrBY8JsG+iMiBd3Q7OfhW5L6vQoaviBQqTZ+gNq+hY', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8EH04X30JAZGB2MAYBKS9T2', 'acc_01M8EH04VXEXMAV301RVB79299', 'J179 4.1', '{"l":"v"}', 1795783922595715, 1795783922595715, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EH04X30JAZGB2MAYBKS9T2');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '[{"value":"latest","down":false},{"site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4","value":"latest","down":true}]', 1795783922596780, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'devices', '{"l":"v"}', 1795783922604340, 1795783922605853, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.mkMcDtkAsshfJ+d6P/J3dKNxFvyxhM2r9LOHmP4bAbaHPHlPuTxr9Urri9c', 'BA==', 'v1.dc3e05fa.BUSb0Vq/Yo08kQatSDcTXEGecMohj9e106Mv9gmB+agQxRZsnNheIlRk/QM', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.cIXPhcVWuxePhcdAcveAzFGbzXETpR/daDHLMyN2TUulzWY/zUIevdrQfhUL', 'Bg==', 'v1.dc3e05fa.JPOPYL7VA4BE02l+HZA1r9Na7X5CRSuDlf/U5AsIv+1MNMLJuIS2PL0YBYNw', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8EH04XASW7TKZM19WT8J4FV', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'maker', 'null', 1795783922602625, 1795783922602625, 1, '-----BEGIN CERTIFICATE-----
MIIBSTCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErFwVOEIXaW1qhLMW
qA3QvmoRmiRg9AsV4PINtvPnEcsmVBvo2nCdHb+CoGaqc/4nOv0NT8JCsQkH6sAd
UEb3raMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU+j3Tkr1grzqQpnaK
DGyZQYUP6PEwCgYIKoZIzj0EAwIDRwAwRAIfe+vSnq+/vlZ/+y5qpBuoHZXEZKKT
aiW3xrJ98P1DhAIhAPLRAkdDbHsSrku1xvGFKsTTimeSk2RGkd/jFVkcW3Kt
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8EH04XBK3004FYEWJ3W0J9J', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'copied maker', 'null', 1795783922603136, 1795783922603136, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
