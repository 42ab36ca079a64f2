CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 04:22:06');
INSERT INTO goose_db_version VALUES (12, 11, 1, '2026-11-27 04:22:06');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', NULL, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'operator', 'Operator', 'operator', 'standard', 0, '98426276', 'null', 1795753326404217, 1795753326404217, 1);
INSERT INTO account VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'north', '', 'provider', 'enterprise', 0, '70588563', '{"tier":"gold"}', 1795753326433680, 1795753326433680, 1);
INSERT INTO account VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '50779761', 'null', 1795753326434560, 1795753326434560, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'tj5qogt6ptqwqjk7i2uo3qdcfu', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.A0l3OBbW7qFnF+v0d7j7FNpJkjgB+S5WiKKc1tCZcaZPAtKGSwl3EQ', 1, 1795753326404217, 1);
INSERT INTO provisioning VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'z3bjbjf3x7e5tqpwm76mjct5jw', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.m0U6yjlLSF1Yq4pFT7x8xmIWS3J3h8XTQZHxaK21JO8DIwksus2/+LsfkNV6uA0', 1, 1795753326433680, 1);
INSERT INTO provisioning VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'lmcfs6xp46cjn7qvshzr4adsvg', 1, '{"Enabled":false,"Sites":["sit_01M8DKTDVPQG7JTCRDFBV90HYN"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.FHv3NqqLpN30tBi4rO8DLRqoZWaGLBxwPNPd2ZCerXBFeO+ftwCmNJoaX0FLEr4', 2, 1795753326507198, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 1, '5cw1u7Zgrw4UaZRQ2W8n0w9r', 'v1.dc3e05fa.1t7U2Pl+XeR1YpaYUcB+2vEzxRQxyarZHb+RGo2mO7XiANEcFftjnQb3bqHdVoZFdyj5vgNreZTNYfm3', 1795753326404217, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 1, 'north', 'v1.dc3e05fa.PVKCElAg7oJnJBUHMckc6DpjlFDY3TvkgjsEH1qKmyH73qu+S2xRzMjsfC4k3I8', 1795753326433680, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1, 'acme', 'v1.dc3e05fa.LqHtCSHTn4prQWBDUUy1fSJYlJcAKpTLOAzHKqBWg4hWcNZnjW8ScVf6Ow', 1795753326434560, 'filler', 1796358126507198, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 2, 'acme', 'v1.dc3e05fa.F9MGmdytRaonZY7WwO6054fWdg+FZkZWBQlm7P3IjUsvHOiC+n2BUYkUkw', 1795753326507198, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8DKTDV3FC51KEYNEV29T2PB', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'north', '{"l":"v"}', 1795753326435683, 1795753326435683, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.O85cFixvftRdLNqGfLywWF9nTt9qNe6quy0/ra1OgIjm2jpBy6EcTUhXLIXZEEvu0A', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8DKTDV3FC51KEYNEV29T2PB', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795753326454814, 1795753326454814, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1795753326637511, 1795753326637511, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'settings.txt', 'v1.dc3e05fa.tcCskmV8rf1ry0hwLEsn+ahoJ5P0eaRVAgStENpmottwfw72PqnKRmRvr2bebZfUa4iiVGbKSU9u0j7dXyjT9O4');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8DKTE1633PTKVSSW3CJTRJJ', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'code', '{"l":"v"}', 1795753326630404, 1795753326630404, 1, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'numeric12', 'c878e549d72418faabef497c63fc06cd33a77da9b36eaaa69e2b57eba7737c2a', 'v1.dc3e05fa.n531Ebt9OrL/VEpXs7wkqGLhPav4jZHei/iNcJnm70JaSYwjSp4t+Q', 4635741600000000, 3, 1);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8DKTDWHEW3DS0AWT5G80ERN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Spree', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '3', 'huddle', 6, 'null', 1795753326481490, 1795753326481490, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8DKTDWJ379P7E30ZFHGN1DX', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'sales', 'who sells', '', 'null', 1795753326482222, 1795753326482222, 1);
INSERT INTO device_group VALUES ('grp_01M8DKTDWJ379P7E30ZGC8B8YR', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'ours', '', 'model = "VVX 450"', 'null', 1795753326482772, 1795753326482772, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8DKTDWKJYDAQMVZRA49DBDJ', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'team', 'who works', 'null', 1795753326483307, 1795753326483307, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8DKTDWKJYDAQMVZRAD7DAKV', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Ana', 'ana@example.org', '["dug_01M8DKTDWKJYDAQMVZRA49DBDJ"]', 'null', 1795753326483629, 1795753326483629, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8DKTDX75YTP374WMGAQ2PHY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795753326503484, 1795753326503484, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'rom_01M8DKTDWHEW3DS0AWT5G80ERN', '["grp_01M8DKTDWJ379P7E30ZFHGN1DX"]', 'usr_01M8DKTDWKJYDAQMVZRAD7DAKV', 'include', 1, '{"floor":"3"}', 1795753326509187, 1795753326509187, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8DKTDXDCG7J349ET180ZQFZ', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795753326509906, 1795753326509906, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8DKTDXF6HMQA7VQ47HBN1VM', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795753326510528, 1795753326510528, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795753326614953, 1795753326614953, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8DKTE174XW03MG6XBC8B4RY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '', '', '', '', 0, 'null', 1795753326631134, 1795753326631539, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8DKTDV3FC51KEYNEV29T2PB', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8DKTE174XW03MG6XBC8B4RY', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8DKTDXF6HMQA7VQ47HBN1VM', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 2, 'paused', '3 failed', 0, 1795753326525025, 1795753326525025, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8DKTE0RNW31NS5PQWH19WRA', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'cellar', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"l":"v"}', 'v1.dc3e05fa.OcNfOY5grwzjnZt7CMgdv6G4df2HjENdQAYSCkP/Lbt1gD/EB9I11vEa4mP6c0Gr7GNhWtEbF46cMqkDd3bw57JK9FkHG9gbN4eTI2014Jdit16AmtHUAL/nt6K3X7TgmE1VBmH2YnsB+LjzQHu2pxA3yTTi6CmR+txUNqpQXvjg6kPL1qJ/J1T3ec08EYnHX2WiBmZrJEh0vg', 1795753326616374, 1795753326616374, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8DKTE0RNW31NS5PQWH19WRA', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.OSYs5/6UX5eWXlD/DpQpshmPx228uqVUWhA0eLiJxcpqL4Noi8J6mFeYzi4tscUSYKTnLh09A5NBnBELAsLON9SB/1gD7HYj82fjydzwGOyZL68vNw5uaOaG5x2kT2qLotteGccFwx8fubFjkWraoAF0j5RBesz1XB5Xp1LzXEBovXg3LmnisV4AhGiduL7RRRzZ/tKFtnAUVe1A', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1);
INSERT INTO visit_save VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -1, 'v1.dc3e05fa.7cTsMB+l/iq6fDwbQUuN0+tUwM8rpYxJkyYOK9cpsP8HmhCurb1/XHyV3tadeoDvdP9Sd747+qP3WtDm5eoHfyFXDx2ru2x8ZtxM75bq8tX2ioneA6LpnNs1J3UhrBQcYpZrHf1AS+LctkQtlZMsrK9uosZ6jV6Ya2MEjdnDqFSbH0eQYJJ1paJ81qXLpytTI36oeduaeDTbXwWcjSA', '{"l":"v"}', 1795753326602960, 1795753326603346, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 1, 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -2, 'v1.dc3e05fa.HU+OpXRKy6CkJuZPOppbv7tDrkwi7GOWgh0GM64ZrJWnoGW4bl3wuL4mo0NJQYrl1DYZwbR/cCs/AM/OR+PaIpdOqw2TNbcRmxtRjjwdKShVXt92pOg1S/tDRdDYppCqDZzrWqsPYAG6JMvSRcWlngiKjsH7acPiZ9zzDb7Z+UASJXBS/biWDuGbL4zKoNpcEPUQfc/vxL1Mq8cE6c4', '{"l":"v"}', 1795753326602960, 1795753326602960, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 2, 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -1, 'v1.dc3e05fa.iJeb9k2U3kLrHNPVuZHhFCQHZ8uDKiwVlT/ZmdoRGdAUhKJ7BDux1g81fmW4tgZZJMUwfr/4c0rWnyiidM+Mh4Ti4lEpqnc979MAyWsWItAXfu9cFy2vm1WnH3tLiCUa1mvSE5ki/I19z4ddh/PeitiH27r28g+ge85oQ3q6RsoSQMa6xQQCv2YAQse5eQ/Oi3NB/W+t3pnBHIplqrg', '{"l":"v"}', 1795753326602960, 1795753326603346, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795753326601884);
INSERT INTO upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795753326602564);
INSERT INTO upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795753326602623);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.1rKiJm8wp21UjqjVzeJEmHFWeoreB0ClsRhGKUSXFHK3YtN01kVviZ4CKtsITMP3uReJ9dqikbj5602OnV6b3E9USZtjWQHnjQy/NgE');
INSERT INTO upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.NlvObeGhUQehOGyBIjoa+99r0eL3R8rwFlROktzqK6a9Q+TCVom1aZuBked6');
INSERT INTO upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.E1laq3B68snMfzBvkFyCqxC4c72rkz9Dp8aJHEXiGc9dIzS3yWAHTJ20uYx5');
INSERT INTO upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.GVq3LiuPCM3s5neyy8KeAw6DIMZwNR72WpKFQfQoeUywh4jbMoN5AN5Ed9M');
INSERT INTO upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Ada', '{"l":"v"}', 1795753326638192, 1795753326638192, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8DKTDVPQG7JTCRDFBV90HYN"]', 0, 1795753326645708);
INSERT INTO member VALUES ('mem_01M8DKTE1QH9HJVT5ZJFBG32V0', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Gone', 'null', 1795753326647438, 1795753326647438, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.MjHGqKStNM3K2WqwW35iCmffHg0arR8BPB/iaUmX2e8PjwI9YJGUYcpeG0FzGA', 'v1.dc3e05fa.z6v6pPORritEUFfOS3M74REtVEuUiHV6TZmuzl8ZGWghaRZtwjLffx0A7vxd', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8DKTE1N0V89D1XYV62A9QT7', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8DKTE1QH9HJVT5ZJCWQGRDT', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8DKTE1QH9HJVT5ZJK0VYE7X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795753326647730, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795753326405284, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'system:system', 'first start', '', 'account.create', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '735870e7c507a08fdbada2ef4824e2847993da57d0b36cc4e102fce8998bdc2d', '');
INSERT INTO audit VALUES (2, 1795753326434291, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', '{"license":"enterprise","name":"north","type":"provider"}', '735870e7c507a08fdbada2ef4824e2847993da57d0b36cc4e102fce8998bdc2d', 'e170444241a7b9111a990b29c9136e89c78be694bea214d3823e96d25b036397', '192.0.2.1');
INSERT INTO audit VALUES (3, 1795753326435077, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"license":"standard","name":"acme","type":"customer"}', 'e170444241a7b9111a990b29c9136e89c78be694bea214d3823e96d25b036397', 'de34672b691770d47f546d9748f397c992877e02c49f460ebfa8cb0f193bb5ed', '192.0.2.1');
INSERT INTO audit VALUES (4, 1795753326444271, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8DKTDV3FC51KEYNEV29T2PB', '{"name":"north"}', 'de34672b691770d47f546d9748f397c992877e02c49f460ebfa8cb0f193bb5ed', '8d5e2d53561451a6b2a46c95d2e2fd57482f4d72ffacd12dfd7c48a3b9b22879', '192.0.2.1');
INSERT INTO audit VALUES (5, 1795753326481080, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"name":"Berlin"}', '8d5e2d53561451a6b2a46c95d2e2fd57482f4d72ffacd12dfd7c48a3b9b22879', '38c6482e050bb9f625368a30618945c61786a25ebb0a30afe3d08e15d2ff9706', '192.0.2.1');
INSERT INTO audit VALUES (6, 1795753326481999, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8DKTDWHEW3DS0AWT5G80ERN', '{"name":"Spree"}', '38c6482e050bb9f625368a30618945c61786a25ebb0a30afe3d08e15d2ff9706', 'fb92d0ea3115caa15f22004e78d484cd4efff15125efd815b2176618f65c0975', '192.0.2.1');
INSERT INTO audit VALUES (7, 1795753326482411, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8DKTDWJ379P7E30ZFHGN1DX', '{"name":"sales"}', 'fb92d0ea3115caa15f22004e78d484cd4efff15125efd815b2176618f65c0975', 'a2599357a0d1c9b1ef90181475c216b28bc3d7818084bf2ce0f29d27d1bfb99d', '192.0.2.1');
INSERT INTO audit VALUES (8, 1795753326482979, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8DKTDWJ379P7E30ZGC8B8YR', '{"name":"ours"}', 'a2599357a0d1c9b1ef90181475c216b28bc3d7818084bf2ce0f29d27d1bfb99d', '5860a6e64842a56de58b196dc12e5d4f608771f71a2a232a629ffc580b61a6e5', '192.0.2.1');
INSERT INTO audit VALUES (9, 1795753326483372, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8DKTDWKJYDAQMVZRA49DBDJ', '{"name":"team"}', '5860a6e64842a56de58b196dc12e5d4f608771f71a2a232a629ffc580b61a6e5', '2c8e4aedcfcb774089e7aa352d5c01cb6b0d7737a3bb61d2daaafb24f123b2af', '192.0.2.1');
INSERT INTO audit VALUES (10, 1795753326498726, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8DKTDWKJYDAQMVZRAD7DAKV', '{"name":"Ana"}', '2c8e4aedcfcb774089e7aa352d5c01cb6b0d7737a3bb61d2daaafb24f123b2af', '446180ff0b86d2f814e9c37d985474e660604069a8f5ce2ee2284f9725e12a1b', '192.0.2.1');
INSERT INTO audit VALUES (11, 1795753326503703, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8DKTDX75YTP374WMGAQ2PHY', '{"name":"mine"}', '446180ff0b86d2f814e9c37d985474e660604069a8f5ce2ee2284f9725e12a1b', 'c191283f6269091632179ce6913f2f7f0e6e19e6228b56aa151421a7d1f3350c', '192.0.2.1');
INSERT INTO audit VALUES (12, 1795753326507361, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"autoSync.scope.sites":"none → sit_01M8DKTDVPQG7JTCRDFBV90HYN","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'c191283f6269091632179ce6913f2f7f0e6e19e6228b56aa151421a7d1f3350c', '394255c2dd586fc34ae5eff1a484fd4f5fa75ff130b77ce9c89d4130bf297bd2', '192.0.2.1');
INSERT INTO audit VALUES (13, 1795753326509432, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8DKTDXDCG7J349ESZHS6ARP', '{"mac":"0004f2fe0001","model":"VVX 450"}', '394255c2dd586fc34ae5eff1a484fd4f5fa75ff130b77ce9c89d4130bf297bd2', '0b796f4b3d45434bb1ad54b01ea0fd42a80380e6ab73d278e76b9d5743d2b6b0', '192.0.2.1');
INSERT INTO audit VALUES (14, 1795753326510015, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8DKTDXDCG7J349ET180ZQFZ', '{"mac":"0004f2fe0002","model":"J179"}', '0b796f4b3d45434bb1ad54b01ea0fd42a80380e6ab73d278e76b9d5743d2b6b0', '60042195d9221ea6b4b2b1d654856f49d20751123dbc4f74a86fc1d4336b57bb', '192.0.2.1');
INSERT INTO audit VALUES (15, 1795753326511089, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8DKTDXF6HMQA7VQ47HBN1VM', '{"count":"1","mac":"64167f000003"}', '60042195d9221ea6b4b2b1d654856f49d20751123dbc4f74a86fc1d4336b57bb', '9a5310d246b85ff3fbd2bb2a0e1372c3cf949ccd8e56e0ac4905e9ae0f82f234', '');
INSERT INTO audit VALUES (16, 1795753326525188, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"generation":"2","reason":"3 failed"}', '9a5310d246b85ff3fbd2bb2a0e1372c3cf949ccd8e56e0ac4905e9ae0f82f234', '88351d50bf115d1ace1adb3ac883899d30d1e25f84d35e90022c81d4d81b5290', '192.0.2.1');
INSERT INTO audit VALUES (17, 1795753326603090, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', '{"level":"site","name":"base","settings":"2"}', '88351d50bf115d1ace1adb3ac883899d30d1e25f84d35e90022c81d4d81b5290', '68b89a3ec3292e028cabc2c169a0c9b26be60d2243afe8a72912c581050c6616', '192.0.2.1');
INSERT INTO audit VALUES (18, 1795753326603402, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', '{"priority":"lowest → low"}', '68b89a3ec3292e028cabc2c169a0c9b26be60d2243afe8a72912c581050c6616', '6e968e0b1fe687ee2fb9c1fbbd5b8e3826d31dd8322c895a8d87cb471c042b8d', '192.0.2.1');
INSERT INTO audit VALUES (19, 1795753326612094, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8DKTE0G3CG4TBVVBKEFXY1V', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '6e968e0b1fe687ee2fb9c1fbbd5b8e3826d31dd8322c895a8d87cb471c042b8d', 'f35cd800bd420cc79fd0ceebf341a8fcf06a7838366f532d9e5ad754534a93e1', '192.0.2.1');
INSERT INTO audit VALUES (20, 1795753326615347, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'f35cd800bd420cc79fd0ceebf341a8fcf06a7838366f532d9e5ad754534a93e1', 'fde1de8e1e713395650766ccfeea363e323997eff6bc2313522a6b0b366893fa', '192.0.2.1');
INSERT INTO audit VALUES (21, 1795753326618086, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"name":"cellar","site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN"}', 'fde1de8e1e713395650766ccfeea363e323997eff6bc2313522a6b0b366893fa', '2a32d15e3aeb4a4e2c4e3654ae7d7bec8e34d8f92af61d2119d5cd70e609c862', '192.0.2.1');
INSERT INTO audit VALUES (22, 1795753326622376, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2a32d15e3aeb4a4e2c4e3654ae7d7bec8e34d8f92af61d2119d5cd70e609c862', 'db578d489e09fc1477588fa7340c8c75d89f1d9bb930ca2b29be74345dcf29a5', '');
INSERT INTO audit VALUES (23, 1795753326628396, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"certificate":"ab","mac":"0004f2fe0009"}', 'db578d489e09fc1477588fa7340c8c75d89f1d9bb930ca2b29be74345dcf29a5', '0fd2395c57ed53a587f0537816629bf19da3ef4903240ccaac246ee2c0ad3370', '192.0.2.1');
INSERT INTO audit VALUES (24, 1795753326629053, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8DKTE142SC534GQQJ5WX2FG', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '0fd2395c57ed53a587f0537816629bf19da3ef4903240ccaac246ee2c0ad3370', 'bf4172837127f3fcb0b0d1542441ded43b9bc552c7011ba8ece3014d192e1dd1', '192.0.2.1');
INSERT INTO audit VALUES (25, 1795753326629702, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"rule":"none → latest","rule sit_01M8DKTDVPQG7JTCRDFBV90HYN":"none → latest, also down","rule sit_01M8DKTDVPQG7JTCRDFBV90HYN J179":"none → 4.1.3.0.6"}', 'bf4172837127f3fcb0b0d1542441ded43b9bc552c7011ba8ece3014d192e1dd1', '8a7d80c862f8e852a99c9a5b37315217c76f93896f22a7be839faaf7fd5030da', '192.0.2.1');
INSERT INTO audit VALUES (26, 1795753326630539, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8DKTE1633PTKVSSW3CJTRJJ', '{"name":"code"}', '8a7d80c862f8e852a99c9a5b37315217c76f93896f22a7be839faaf7fd5030da', '15018eeb15254beb3a7b503b5e1f190baf1b26ad01d8453c5e0d5c3e5e8e2144', '192.0.2.1');
INSERT INTO audit VALUES (27, 1795753326631735, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8DKTE174XW03MG6XBC8B4RY', '{"code":"cod_01M8DKTE1633PTKVSSW3CJTRJJ","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '15018eeb15254beb3a7b503b5e1f190baf1b26ad01d8453c5e0d5c3e5e8e2144', 'ee39915a27465331a4bf366ebfee7f723a9cf365bfaa18dc6a8fbe897eac5578', '');
INSERT INTO audit VALUES (28, 1795753326633323, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8DKTE19TZ9G0H9TAE9E2HW1', '{"name":"maker"}', 'ee39915a27465331a4bf366ebfee7f723a9cf365bfaa18dc6a8fbe897eac5578', 'd2eee25af0170c0e96fee4a0853738ef67f22e93c47867e0d7ebe72db6c3c111', '192.0.2.1');
INSERT INTO audit VALUES (29, 1795753326633685, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8DKTE19TZ9G0H9TAEY7WB23', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'd2eee25af0170c0e96fee4a0853738ef67f22e93c47867e0d7ebe72db6c3c111', 'f57285b55b956b4b1e49765a0f8650342e7212acfefd91bcbd99fa3643cb4fb5', '192.0.2.1');
INSERT INTO audit VALUES (30, 1795753326634232, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'f57285b55b956b4b1e49765a0f8650342e7212acfefd91bcbd99fa3643cb4fb5', 'd19bc86b23f1640d8f78af00d25735ee9df8252a341c65031160e14fdde7fbd6', '192.0.2.1');
INSERT INTO audit VALUES (31, 1795753326634666, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', '{"generation":"2"}', 'd19bc86b23f1640d8f78af00d25735ee9df8252a341c65031160e14fdde7fbd6', 'd6268a3ad9ca47e1a3b5d1efd9869a1196c2a00ae03207830f0af96314e37bc8', '192.0.2.1');
INSERT INTO audit VALUES (32, 1795753326635143, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'd6268a3ad9ca47e1a3b5d1efd9869a1196c2a00ae03207830f0af96314e37bc8', 'fb06b646e56a395730269f5ad5b88a03c637ff926cf596cc79c2afcbf89324a6', '192.0.2.1');
INSERT INTO audit VALUES (33, 1795753326635610, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"mac":"00e0dbfe0004"}', 'fb06b646e56a395730269f5ad5b88a03c637ff926cf596cc79c2afcbf89324a6', 'f041ad7868ca50cfc38ebb13b21eedc6f69afbd7bfe97183730c116565f7b5ba', '192.0.2.1');
INSERT INTO audit VALUES (34, 1795753326637223, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8DKTE0PCQT7WX4EK2Q30Z6X","mac":"00e0dbfe0004","reason":"superseded"}', 'f041ad7868ca50cfc38ebb13b21eedc6f69afbd7bfe97183730c116565f7b5ba', 'c805694d0a920b945077e65ebe98fd03b6d5b83ad94846c08aab9358802a227a', '192.0.2.1');
INSERT INTO audit VALUES (35, 1795753326637744, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'c805694d0a920b945077e65ebe98fd03b6d5b83ad94846c08aab9358802a227a', '92725d5dc563335bb12c55e6594490307e332c71df9c2f42f2ed5a3bd6fe826e', '192.0.2.1');
INSERT INTO audit VALUES (36, 1795753326638339, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', '{"name":"Ada"}', '92725d5dc563335bb12c55e6594490307e332c71df9c2f42f2ed5a3bd6fe826e', '1dbc12af4c0322400f4458e8344da5f155daa32ff41a1b6f806920b539453268', '192.0.2.1');
INSERT INTO audit VALUES (37, 1795753326645211, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '1dbc12af4c0322400f4458e8344da5f155daa32ff41a1b6f806920b539453268', 'aa9b8572a0175e5ac51973e3a715fb536497e8c17e7c1079415de8d9b6c9d747', '192.0.2.1');
INSERT INTO audit VALUES (38, 1795753326645987, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8DKTE1N0V89D1XYV62A9QT7', '{"address":"192.0.2.1","how":"password","member":"mem_01M8DKTE1ENXZC9EDTQEPCGQBF"}', 'aa9b8572a0175e5ac51973e3a715fb536497e8c17e7c1079415de8d9b6c9d747', '0bd51d2670b1e2a8759912f054509114b0bfd26c85a321e25b828b2419672866', '192.0.2.1');
INSERT INTO audit VALUES (39, 1795753326647213, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8DKTE1QH9HJVT5ZJCWQGRDT', '{"kind":"reset","member":"mem_01M8DKTE1ENXZC9EDTQEPCGQBF"}', '0bd51d2670b1e2a8759912f054509114b0bfd26c85a321e25b828b2419672866', '177ff5cf14643109591f5fc35899ace8d1eb336bb1369b2bea13fdce4fd0c720', '192.0.2.1');
INSERT INTO audit VALUES (40, 1795753326647567, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8DKTE1QH9HJVT5ZJFBG32V0', '{"name":"Gone"}', '177ff5cf14643109591f5fc35899ace8d1eb336bb1369b2bea13fdce4fd0c720', '31fa890eff262120aaa45836daed575824306dcaaa6bf839064e17d726b0bbb9', '192.0.2.1');
INSERT INTO audit VALUES (41, 1795753326650633, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8DKTE1QH9HJVT5ZJK0VYE7X', '{"name":"ci","rights":"[\"read\"]"}', '31fa890eff262120aaa45836daed575824306dcaaa6bf839064e17d726b0bbb9', '99e0bee021236307688955c27c88d16e2847204653239afd336035c763efee43', '192.0.2.1');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
, start_at INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, hours TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO job VALUES ('job_01M8DKTE0G3CG4TBVVBKEFXY1V', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8DKTDT4VVWMCKSG1CNCFBTP","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.2+RlUBPCifGHgBqrn9MBE5kaMoZuVB9GDqMahO0HqTsvCOlsn6IamdjUwRx5rd5fgdNhY6NiveYCOMj485AS', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795753326608117, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8DKTE0G3CG4TBVVBKEFXY1V', 0, 'pf', 'v1.dc3e05fa.sguXz9EcMJHj3jkoAEzhp5sd93X8lyCQH9LYRWS0Ie9dipq6Y6ZCJczgwFqGR04HZTd0qVenoISVlTRJ8vAV4/q26z4HpDA9jg+pt7U');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.gn5tNVLfbgpDJDp1kQsjrOtnIx3tENYG6AoVz5tR/h4kmawk7mg/zYlM9vUGBrqc0GUJIKtVr7CCAzyNTgvGhQ', 1795753326650799);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('8deb827392710ca863f4a03d33f16d9588e6867173db1fc3557d7e4816516968', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'v1.dc3e05fa.QhAKJ2eC1j5QBdEXoi/TLqnCBrllt9W8Ozpx2WHoTYecuAN792+2lmhJD6y2ZqDqJQ', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'v1.dc3e05fa.KnN/VA464+PBKpGb83k3wAeez5sXy7gUMCHKRoh4J+52rOdcCD8JGNJp/xxSmVxLr2szOlRb', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', released TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8DKTE142SC534GQQJ5WX2FG', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'J179 4.1', '{"l":"v"}', 1795753326628800, 1795753326628800, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8DKTE142SC534GQQJ5WX2FG');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '[{"value":"latest","down":false},{"site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN","value":"latest","down":true}]', 1795753326629596, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'devices', '{"l":"v"}', 1795753326634013, 1795753326634650, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.0ULTs3GtAmVoMpbMOHIfI9Q62s0NM5VT2HbevxDkB7xHazLNkmGXXs5ArN0', 'BA==', 'v1.dc3e05fa.4kboQYSnghXtqmZ0Du2zha1fCRHvDLpqSMXR1pGkynLQzD1QHsXFzML7k20', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.31TDsR86erefLP0RlVHmCEn/AzQP7Wl2PvFAVRR3jg4LqP26JvmFRxywwm0i', 'Bg==', 'v1.dc3e05fa.nHLPOir6Zua+AD7g8oWbu6uCpr/xrWGLkNbHakmZxvZHs6KlgMOFQymXBD1W', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8DKTE19TZ9G0H9TAE9E2HW1', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'maker', 'null', 1795753326633039, 1795753326633039, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAExZnuPamPypTn1tCt
fcN8UyIslYJha3lHHAnquG+RGVTDy3dos496vnOka7Pao6CrzxEOCEKRv7Q+1VLu
a+Qt/KMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUrAnfgAJgWHSZyY6Y
jUa382Q1CWYwCgYIKoZIzj0EAwIDSQAwRgIhAIVe8E4vLzOv1W5QDRIA4WqCZ8FZ
y6BUZ8Qnqf6eDgcWAiEAwcxJY126BHxQ1ymsNS6BtrRvM1USVJJcfIF604AsmsU=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8DKTE19TZ9G0H9TAEY7WB23', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'copied maker', 'null', 1795753326633550, 1795753326633550, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
