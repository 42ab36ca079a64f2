CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-26 22:06:25');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-26 22:06:25');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', NULL, 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'operator', 'Operator', 'operator', 'standard', 0, '41017764', 'null', 1795730785936012, 1795730785936012, 1);
INSERT INTO account VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'north', '', 'provider', 'enterprise', 0, '29671253', '{"tier":"gold"}', 1795730785941998, 1795730785941998, 1);
INSERT INTO account VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '59952435', 'null', 1795730785943091, 1795730785943091, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', 'lyr6ycvaqh65bularvrcrm4jdj', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.FzeaHtLwjgy6t/0OZqQHtMTkJENLpRjGILn2g0pfvYak4+J62Y+IEA', 1, 1795730785936012, 1);
INSERT INTO provisioning VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'czt2o4ejv2apy2skieea7e6vhz', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.34+mzpYqe3EtfJq0zhtAzWkABKKk9ZBp0p7dPG7o9bXKwO+cPCBfoK76EC8T8Co', 1, 1795730785941998, 1);
INSERT INTO provisioning VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'gzf5cqi5ydp5tlmm4a4jbunky4', 1, '{"Enabled":false,"Sites":["sit_01M8CYAHMT1D5E3Z824ZBPWW5M"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.y5YVvspiT8B48iJP+IjzevemnBB6kANtuaSNOMfNr8eTzZm+Ugf2pM8FyEbvSBw', 2, 1795730785950677, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', 1, 'N5dEutlvBr9ZDhLv9dBwrG3H', 'v1.dc3e05fa.292S5gJQM+1WREA61XWxYxvuXyV4ibKGlrDD9UupXWlaPX90Wi+2ulg9JA40cl8AiUHoJWh6WwqUMPX+', 1795730785936012, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 1, 'north', 'v1.dc3e05fa.yr6sKuVFLE8PJHlTLvjWf3rrLnqQQwVpV45qHaqUOs5yuHIAtmMxPt3QVSfdnrg', 1795730785941998, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 1, 'acme', 'v1.dc3e05fa.45ufMM9xKXIGtUxbjbWE1JsrHcp0z5J083ZqxhPLg7o/de2x0TAbxsz5RQ', 1795730785943091, 'filler', 1796335585950677, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 2, 'acme', 'v1.dc3e05fa.nYZFX02fgjYO1JyEbsm1RtoGQgzk2F+vwrsywiRyAn3ZDVQdu3Gz0jwHPw', 1795730785950677, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8CYAHMRB3X8CMQX13A09ERT', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'north', '{"l":"v"}', 1795730785944926, 1795730785944926, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.GB+R2s1MZvbZNvojJufqFkLIPsZX7sjxgTBipkd2IraRkU0807bft1V1YI432GH1Yg', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8CYAHMRB3X8CMQX13A09ERT', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795730785946380, 1795730785946380, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 1795730785990431, 1795730785990431, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'settings.txt', 'v1.dc3e05fa./YdmrW9lmr83GJluSOinVAt5RcBeSh86MrpzdcOtrCvo8NFm212kIac4GDXFIdpwI+4t5+CpQqI3+8xevYntulA');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8CYAHNWTAWKH4QS66H56N5F', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'code', '{"l":"v"}', 1795730785980200, 1795730785980200, 1, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'numeric12', '7f72831edbfcfaa589a86c386470479fd9321eb5677ab3fff580f3aa5dd828cc', 'v1.dc3e05fa.3e9mEJHaq0Jc3d0/7VTvt3kSiRj1ReyjT7EtwnvHzDY1Cblbi8O56w', 4635741600000000, 3, 1);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8CYAHMV32N77YCJT1J7S3JN', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Spree', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '3', 'huddle', 6, 'null', 1795730785947632, 1795730785947632, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8CYAHMWQW0BW0PVNM1Q825M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'sales', 'who sells', '', 'null', 1795730785948210, 1795730785948210, 1);
INSERT INTO device_group VALUES ('grp_01M8CYAHMWQW0BW0PVNPB1MKNS', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'ours', '', 'model = "VVX 450"', 'null', 1795730785948705, 1795730785948705, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8CYAHMXM1K90JNXXGJ2BWRS', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'team', 'who works', 'null', 1795730785949176, 1795730785949176, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8CYAHMXM1K90JNXXKAGW4D2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Ana', 'ana@example.org', '["dug_01M8CYAHMXM1K90JNXXGJ2BWRS"]', 'null', 1795730785949632, 1795730785949632, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8CYAHMYWTFBFTBG592PQ4QV', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795730785950166, 1795730785950166, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'rom_01M8CYAHMV32N77YCJT1J7S3JN', '["grp_01M8CYAHMWQW0BW0PVNM1Q825M"]', 'usr_01M8CYAHMXM1K90JNXXKAGW4D2', 'include', 1, '{"floor":"3"}', 1795730785951792, 1795730785951792, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8CYAHN0PDYF2TZKF4TWTDWV', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795730785952375, 1795730785952375, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8CYAHN2790BGS1E03CW24J2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795730785953754, 1795730785953754, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795730785971742, 1795730785971742, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8CYAHNXAMMYXAXNDRXA7E6K', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '', '', '', '', 0, 'null', 1795730785981619, 1795730785982250, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8CYAHMRB3X8CMQX13A09ERT', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8CYAHNXAMMYXAXNDRXA7E6K', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8CYAHN2790BGS1E03CW24J2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 2, 'paused', '3 failed', 0, 1795730785956381, 1795730785956381, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8CYAHNNC6TAPEVCB3AR099R', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'cellar', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"l":"v"}', 'v1.dc3e05fa.OBYzk8z8vf7ynVNITEVIcKdW9izs+d4XxdThRAq4jQqeErf68uv7FBBirD2NztV/iPg9A7rhXS3zbISXw6hlLo3oZnsTpLt2KSZUcKNhs34qgr0YxtaQEXpXzUMmYLn2swKSOcE9cHo96vnba3uEJgXgRTM+1ClQS9rmqbjI2U+qEc/QQj40BV98XDKf3tCIzeQPu8hF0NbLyA', 1795730785973363, 1795730785973363, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8CYAHNNC6TAPEVCB3AR099R', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.ycv0SJ5hVHF7kiBSx7jomPcKXc93BxMgRoAqdYHB0YPRS3fWoOrs/dqXJjr08U7t7UaPDWshWo/OYMDoa/qThcOWvYESgymFSNlG/6xKK5gXWg4tDkRYEpjMC+YmIBBzWRucBA27bonL7YKKgaTQkHYDgR79NtnSQrsHN/fHQz2djuSCLz9tVi/9pSi3CFFDrn1Rn1odHyoqeKYm', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 1);
INSERT INTO visit_save VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -1, 'v1.dc3e05fa.zdivxY4BeS35nVONfKAK+ItNRgiomriV6XoMBHjMDRIfGlPlXQN55A5t6k8Cou+z9oBegSh/t4HWwMlVXkkyKTRyjYWOY1cUn/oEj9GQz5b7lBDSQeTeE5XSoCqT/PCwvRtMmaoDPr/DlVj2NRCJfGURLz9wEKegBqMvjM7pHFaGHpsFAMUbxJjsqr/8gwAEs/t5xO8E7mfXUzscxNs', '{"l":"v"}', 1795730785967600, 1795730785968495, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 1, 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -2, 'v1.dc3e05fa.5ic7euC7SEcsj1l0QCA+HoEYSf5zCJDLsJNyBxDgs1TPEMNC6HuQv+sHifWopKqv0Scqy6Wsc8fHGb4prXpNYiIDybAxydO2LYUPGeCVXionVnJethi9vVkAhe+8xGwA5RXLLFJUz4oaAIlTXL3A1OOJrhySOeDeXgiMropdTEo0RES5G0nsV2tzi7e44gt9Swn5eVr95u0qXxXSftw', '{"l":"v"}', 1795730785967600, 1795730785967600, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 2, 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -1, 'v1.dc3e05fa.TN1b1aEq0ot7rEosTiobmLQOepLqDlYlfivvI1DmxANDATzjgENWzSdj5CdxWAGCE3ChXDmFPN/7SmQLuDLIyjfBRB3ZLJcyGas1jDEjlnrVUdyY0AD1DW7oA+i+G4bsLNdxk08FomFFbHtrGCm//xO5PmDawO11MrGAhuWVjTrzunCTFeh8TByq9KUdmHcwHcNOVX7uqcA3ZXKAls4', '{"l":"v"}', 1795730785967600, 1795730785968495, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795730785966898);
INSERT INTO upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795730785967341);
INSERT INTO upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795730785967429);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.2dJEJdWekxlZq4MfZ1uSbufx8RVa9NtzIduS1L3nncMRTJ0EkmguFLkg6CmpA/yrnd9GyofItwYHoEh99vNt1odGVwpqGrfmx5xk4sA');
INSERT INTO upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.whTxVr8VPQeG1gh4XhJpQw7Sk7qkK8rnBVealfh2rzxif6iBZSykIvLszCR3');
INSERT INTO upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.cuZ+/l8au1SnfkoDoGgtpxNsPVmICtBt5fOHn1wQutPGaUh3PwoDX5YYqcWS');
INSERT INTO upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.pqhzEbsuxeU/RDNZcEbf2mhDkb+A2+7e8NoIj1wwEuWxofCbaEIkvO1WdQU');
INSERT INTO upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Ada', '{"l":"v"}', 1795730785990793, 1795730785990793, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8CYAHMT1D5E3Z824ZBPWW5M"]', 0, 1795730785991399);
INSERT INTO member VALUES ('mem_01M8CYAHP819G9DTQFRGNKJVBT', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Gone', 'null', 1795730785992246, 1795730785992246, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.S9EMiEv8U7J1e20Ac2yOhS4PbxEUPb2n34LrCJLCCKnutwH/nZS75cfgefUyGA', 'v1.dc3e05fa.LiEDzRRKk2jWR4XPQzL08dCFtnoqORCZlXn3G4G+qtlBZu4CekOHFKQIFers', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8CYAHP7RSC4XVRKR2YN0D0F', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8CYAHP7RSC4XVRKR3CYEVM2', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'mem_01M8CYAHP678ESJ79R142FBM6D', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8CYAHP819G9DTQFRM4MGC0T', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795730785992891, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795730785936769, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'system:system', 'first start', '', 'account.create', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '05bc39f608dcf0ee9678f0a2cc254d14cea846548b501ad7121d5c09b12fca29', '');
INSERT INTO audit VALUES (2, 1795730785942655, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', '{"license":"enterprise","name":"north","type":"provider"}', '05bc39f608dcf0ee9678f0a2cc254d14cea846548b501ad7121d5c09b12fca29', 'ab2fd553d7a7b10367ad465ea502b6bb12f8e0166ee5554a9789adbf04eccf1a', '192.0.2.1');
INSERT INTO audit VALUES (3, 1795730785944050, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"license":"standard","name":"acme","type":"customer"}', 'ab2fd553d7a7b10367ad465ea502b6bb12f8e0166ee5554a9789adbf04eccf1a', '0574fa523f1cda15dd337bdb87ac47300981343d600883d4464c224ae1cdae47', '192.0.2.1');
INSERT INTO audit VALUES (4, 1795730785945270, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8CYAHMRB3X8CMQX13A09ERT', '{"name":"north"}', '0574fa523f1cda15dd337bdb87ac47300981343d600883d4464c224ae1cdae47', '69d6137ecdb7908fce24e296e633713aaea10d9aba73f5bc92bd24cb56832d54', '192.0.2.1');
INSERT INTO audit VALUES (5, 1795730785947050, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"name":"Berlin"}', '69d6137ecdb7908fce24e296e633713aaea10d9aba73f5bc92bd24cb56832d54', 'e64e14c4a3c02e140e51b8a0dccae7d2f9961bd312f6abc83742bc65014d7901', '192.0.2.1');
INSERT INTO audit VALUES (6, 1795730785947825, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8CYAHMV32N77YCJT1J7S3JN', '{"name":"Spree"}', 'e64e14c4a3c02e140e51b8a0dccae7d2f9961bd312f6abc83742bc65014d7901', 'ab0b355bc295f43024d99f48e323031945206b06061844e8d32ac8704958d3c3', '192.0.2.1');
INSERT INTO audit VALUES (7, 1795730785948388, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CYAHMWQW0BW0PVNM1Q825M', '{"name":"sales"}', 'ab0b355bc295f43024d99f48e323031945206b06061844e8d32ac8704958d3c3', 'd2a8467d0532b3ee498226bc6ca0b7c7f33ec43355430ab8e877c8d4a1ad3d1a', '192.0.2.1');
INSERT INTO audit VALUES (8, 1795730785948835, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CYAHMWQW0BW0PVNPB1MKNS', '{"name":"ours"}', 'd2a8467d0532b3ee498226bc6ca0b7c7f33ec43355430ab8e877c8d4a1ad3d1a', '4930ce3902de8878f2b1ede318616ea198c51a0033bd3b05f0a7c02b6fcaacfa', '192.0.2.1');
INSERT INTO audit VALUES (9, 1795730785949364, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8CYAHMXM1K90JNXXGJ2BWRS', '{"name":"team"}', '4930ce3902de8878f2b1ede318616ea198c51a0033bd3b05f0a7c02b6fcaacfa', '371172e8b40008d0a941b03df45a454bd32712e8d4dd9b9a96322be493ad3bb5', '192.0.2.1');
INSERT INTO audit VALUES (10, 1795730785949740, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8CYAHMXM1K90JNXXKAGW4D2', '{"name":"Ana"}', '371172e8b40008d0a941b03df45a454bd32712e8d4dd9b9a96322be493ad3bb5', '3a6d949aa6e441e4bc00c507ca7610c52e159bac5334669f5cd429be571a6c5d', '192.0.2.1');
INSERT INTO audit VALUES (11, 1795730785950282, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8CYAHMYWTFBFTBG592PQ4QV', '{"name":"mine"}', '3a6d949aa6e441e4bc00c507ca7610c52e159bac5334669f5cd429be571a6c5d', '1ee822f8ce9eba85be8089453580e9fc0dd3016249fbacfd7f1abfe76bffbd5d', '192.0.2.1');
INSERT INTO audit VALUES (12, 1795730785950979, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"autoSync.scope.sites":"none → sit_01M8CYAHMT1D5E3Z824ZBPWW5M","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '1ee822f8ce9eba85be8089453580e9fc0dd3016249fbacfd7f1abfe76bffbd5d', 'c74e08afaa523c091944f082afa14be581633b5c832e4960f01a00a4b0d34bc4', '192.0.2.1');
INSERT INTO audit VALUES (13, 1795730785952056, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CYAHMZBC3M8CGWHV5WY79E', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'c74e08afaa523c091944f082afa14be581633b5c832e4960f01a00a4b0d34bc4', '2a2affe0fcfff153a2a8b11db3633291adeb29b628505e81517d1241f4911b7d', '192.0.2.1');
INSERT INTO audit VALUES (14, 1795730785952562, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CYAHN0PDYF2TZKF4TWTDWV', '{"mac":"0004f2fe0002","model":"J179"}', '2a2affe0fcfff153a2a8b11db3633291adeb29b628505e81517d1241f4911b7d', 'a6421f1f4723c413f9b51ccfbbb49261e3161dc6c678aaf0804057b1de6e0f45', '192.0.2.1');
INSERT INTO audit VALUES (15, 1795730785954390, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8CYAHN2790BGS1E03CW24J2', '{"count":"1","mac":"64167f000003"}', 'a6421f1f4723c413f9b51ccfbbb49261e3161dc6c678aaf0804057b1de6e0f45', '8869d43c3fa339244e54b0a2d455d95f3013b7c305f832fc4a4dbb5ceedc09e5', '');
INSERT INTO audit VALUES (16, 1795730785956493, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"generation":"2","reason":"3 failed"}', '8869d43c3fa339244e54b0a2d455d95f3013b7c305f832fc4a4dbb5ceedc09e5', 'ad490e728df64347815a13ae664834ef7a9a87c8bc94811d812dc0df7b15290a', '192.0.2.1');
INSERT INTO audit VALUES (17, 1795730785967978, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', '{"level":"site","name":"base","settings":"2"}', 'ad490e728df64347815a13ae664834ef7a9a87c8bc94811d812dc0df7b15290a', '55e244140c688b609eff597328a4261f7819e8e9f1185715f65c9cd4267b9939', '192.0.2.1');
INSERT INTO audit VALUES (18, 1795730785968676, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', '{"priority":"lowest → low"}', '55e244140c688b609eff597328a4261f7819e8e9f1185715f65c9cd4267b9939', '19a80d3691693372b70006b3b5d1d99a66390566a4dd5d7ba810270e33c7aacd', '192.0.2.1');
INSERT INTO audit VALUES (19, 1795730785970055, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8CYAHNHPZ8N9RXSV7QQK5T2', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '19a80d3691693372b70006b3b5d1d99a66390566a4dd5d7ba810270e33c7aacd', 'a51424e30a1a4bf1de68f8da009c0983e9d5eb38be0768901d4e4306779abd06', '192.0.2.1');
INSERT INTO audit VALUES (20, 1795730785972479, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'a51424e30a1a4bf1de68f8da009c0983e9d5eb38be0768901d4e4306779abd06', '6aa1b501942f993638b3ef037eab0bbf80533c5b426baffce01f2d28a7b24f9e', '192.0.2.1');
INSERT INTO audit VALUES (21, 1795730785973717, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"name":"cellar","site":"sit_01M8CYAHMT1D5E3Z824ZBPWW5M"}', '6aa1b501942f993638b3ef037eab0bbf80533c5b426baffce01f2d28a7b24f9e', 'ca6d68bcab88388926f7a6f1ea2d082340a7163c31794cbd3890a57bc71d4716', '192.0.2.1');
INSERT INTO audit VALUES (22, 1795730785974597, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'ca6d68bcab88388926f7a6f1ea2d082340a7163c31794cbd3890a57bc71d4716', 'f428db27f86eca9d461a1aecf5435a6e56619d9d6297255efc081760f414d90e', '');
INSERT INTO audit VALUES (23, 1795730785976758, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"certificate":"ab","mac":"0004f2fe0009"}', 'f428db27f86eca9d461a1aecf5435a6e56619d9d6297255efc081760f414d90e', '2ea2b4740b4247085b80089a5c49351cef76cc5567fad2e5dadeae1477f1f905', '192.0.2.1');
INSERT INTO audit VALUES (24, 1795730785977615, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8CYAHNSWRWD3502525GVX55', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '2ea2b4740b4247085b80089a5c49351cef76cc5567fad2e5dadeae1477f1f905', '9ccff2f7780032308eaec5f2bd07de3b5e355e871fdbcdcc17805461b1939a50', '192.0.2.1');
INSERT INTO audit VALUES (25, 1795730785978491, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"rule":"none → latest","rule sit_01M8CYAHMT1D5E3Z824ZBPWW5M J179":"none → 4.1.3.0.6"}', '9ccff2f7780032308eaec5f2bd07de3b5e355e871fdbcdcc17805461b1939a50', '587dda4b9504794deac681e6586561770d1e29217120c4a3b138a63cf7be1fb4', '192.0.2.1');
INSERT INTO audit VALUES (26, 1795730785980433, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8CYAHNWTAWKH4QS66H56N5F', '{"name":"code"}', '587dda4b9504794deac681e6586561770d1e29217120c4a3b138a63cf7be1fb4', '796b4cc7941bce0cfcec5907fb772b7f2281a575169966f81d4dc36ee2ba4b47', '192.0.2.1');
INSERT INTO audit VALUES (27, 1795730785982547, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8CYAHNXAMMYXAXNDRXA7E6K', '{"code":"cod_01M8CYAHNWTAWKH4QS66H56N5F","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '796b4cc7941bce0cfcec5907fb772b7f2281a575169966f81d4dc36ee2ba4b47', '74be1110701476912d0e3ecaf69d6dc514195a376588c21d63e630024d10348a', '');
INSERT INTO audit VALUES (28, 1795730785984617, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8CYAHNZJM5WJYT59NDB374Q', '{"name":"maker"}', '74be1110701476912d0e3ecaf69d6dc514195a376588c21d63e630024d10348a', '72fb258c4e53a0f7a2a1dcc72d2d59b7f6f15ac6cba78b605297a4fa17f43f09', '192.0.2.1');
INSERT INTO audit VALUES (29, 1795730785985482, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8CYAHP1TCVSGDEZWC53089P', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '72fb258c4e53a0f7a2a1dcc72d2d59b7f6f15ac6cba78b605297a4fa17f43f09', 'f63ffd0d126245703c03cec6bc5c428f646ff610c95850f00d339d46603b773c', '192.0.2.1');
INSERT INTO audit VALUES (30, 1795730785986234, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'f63ffd0d126245703c03cec6bc5c428f646ff610c95850f00d339d46603b773c', '80333a5a93665667ff10ec4bb64356b610f6220171aa8092b406510c53dcebe6', '192.0.2.1');
INSERT INTO audit VALUES (31, 1795730785987266, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', '{"generation":"2"}', '80333a5a93665667ff10ec4bb64356b610f6220171aa8092b406510c53dcebe6', '4e6de6949a34315f54806ef0db4a897b03e75fdf2c52475a4a48794815b2182e', '192.0.2.1');
INSERT INTO audit VALUES (32, 1795730785988058, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '4e6de6949a34315f54806ef0db4a897b03e75fdf2c52475a4a48794815b2182e', 'd0bb23bb3699a0172d4a0ceedd2c4f85985cc618987720056b81d006ae9d9538', '192.0.2.1');
INSERT INTO audit VALUES (33, 1795730785988698, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"mac":"00e0dbfe0004"}', 'd0bb23bb3699a0172d4a0ceedd2c4f85985cc618987720056b81d006ae9d9538', '6065d80680360cbf22e4caa180209e5e614ceaf7b7a6dfb199677380200205b5', '192.0.2.1');
INSERT INTO audit VALUES (34, 1795730785990264, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8CYAHNKEVD20KPNBW003YP8","mac":"00e0dbfe0004","reason":"superseded"}', '6065d80680360cbf22e4caa180209e5e614ceaf7b7a6dfb199677380200205b5', '8e969d4116522e3ec937d7ee2cc734bef851ebc3d0b4d5cb9e09fa6cfa2ff9ce', '192.0.2.1');
INSERT INTO audit VALUES (35, 1795730785990593, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '8e969d4116522e3ec937d7ee2cc734bef851ebc3d0b4d5cb9e09fa6cfa2ff9ce', '1c55220e6542e2dced4ef23cae409e6bf70f864331dbfe946173af1ae719292b', '192.0.2.1');
INSERT INTO audit VALUES (36, 1795730785990949, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CYAHP678ESJ79R142FBM6D', '{"name":"Ada"}', '1c55220e6542e2dced4ef23cae409e6bf70f864331dbfe946173af1ae719292b', '25dd80d9379a1e7dc7825dff44bb95d110ee1a260b9b39586e87de635d697382', '192.0.2.1');
INSERT INTO audit VALUES (37, 1795730785991221, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8CYAHP678ESJ79R142FBM6D', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '25dd80d9379a1e7dc7825dff44bb95d110ee1a260b9b39586e87de635d697382', '8b7202949816bb917ada5c04000152de07f1bd1235240c23f6ad4c2ac4673674', '192.0.2.1');
INSERT INTO audit VALUES (38, 1795730785991503, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8CYAHP7RSC4XVRKR2YN0D0F', '{"address":"192.0.2.1","how":"password","member":"mem_01M8CYAHP678ESJ79R142FBM6D"}', '8b7202949816bb917ada5c04000152de07f1bd1235240c23f6ad4c2ac4673674', 'b81f24a0416c93f628b11d76422d7c2a48ddb0e50419a55c493b7a472fdeeff4', '192.0.2.1');
INSERT INTO audit VALUES (39, 1795730785991734, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8CYAHP7RSC4XVRKR3CYEVM2', '{"kind":"reset","member":"mem_01M8CYAHP678ESJ79R142FBM6D"}', 'b81f24a0416c93f628b11d76422d7c2a48ddb0e50419a55c493b7a472fdeeff4', 'bb1ee73ca1700e4ad7d981a4ceb06a4eaf56550256b25bbd5e4237741761ac5f', '192.0.2.1');
INSERT INTO audit VALUES (40, 1795730785992428, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CYAHP819G9DTQFRGNKJVBT', '{"name":"Gone"}', 'bb1ee73ca1700e4ad7d981a4ceb06a4eaf56550256b25bbd5e4237741761ac5f', '63df627ff94b6f6c3a476bf52e53397fd75db99a998b9baa8d490917bb950a67', '192.0.2.1');
INSERT INTO audit VALUES (41, 1795730785992947, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8CYAHP819G9DTQFRM4MGC0T', '{"name":"ci","rights":"[\"read\"]"}', '63df627ff94b6f6c3a476bf52e53397fd75db99a998b9baa8d490917bb950a67', 'e0dd2c2debd672532d304625cabe2a1f3dbaaa31e2f75aafc54bdec13f0baf7a', '192.0.2.1');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO job VALUES ('job_01M8CYAHNHPZ8N9RXSV7QQK5T2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8CYAHMG04PAPWADZBFHYTGV","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.ZlqiREaMCwB9dY9Dq+7jNg5IiWciItyuD6Fafha8M/ic4sr25X29ACraWbhP10OrhgAd6CTDdL6uqneJc0vt', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795730785969173, 0, 0, 1);
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8CYAHNHPZ8N9RXSV7QQK5T2', 0, 'pf', 'v1.dc3e05fa.Pufl5FgrCliFJlJwkCHMhgCvnAbM+2TOsMKS2D394UAor9vCFcDwO0P2Dwmleq7fD2VBUru42JjXkUtTBDv7fQRAUI8aj04YGR0YBas');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.gkAvOEqj5EEmMOu/HxxZqRg4QRS9cnxRVLTbVH/aXjQ+fAggb0HVO5ytIBwkHwBVIbXXNDr5TMbqaeifFugMFA', 1795730785993106);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('1c13448e845148721dce32b5101168d9041ab11270683e7f638a4659ba7ca4fe', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8CYAHNKEVD20KPNBW003YP8', 'v1.dc3e05fa.V6DwiLi7YMMBmMA8QCoeGFMEyHR8wlxxq8ntxqCGxT8yxicjKbMJ29Elr7bluIgEfA', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'v1.dc3e05fa.yuwTo40wsbtIiA9LPlRQEwHjHfG8Mlp2IdgVu/ETpJDrbsOt03h2LzNVZ8pPbEKASvw3SubE', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8CYAHNSWRWD3502525GVX55', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'J179 4.1', '{"l":"v"}', 1795730785977299, 1795730785977299, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8CYAHNSWRWD3502525GVX55');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '[{"value":"latest"},{"site":"sit_01M8CYAHMT1D5E3Z824ZBPWW5M","model":"J179","value":"4.1.3.0.6"}]', 1795730785978311, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'devices', '{"l":"v"}', 1795730785985802, 1795730785987246, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.3YlFID5/TmBtEUS51KlnKS/yMI7dV/62qQnJUcX3PuRUrRx+UsYmXHBrBD0', 'BA==', 'v1.dc3e05fa.S8OpIFEXUAv0Wgv4odfXizCic40mGwAJaCYKqi7i1pCQjRWebYIhNq8IXbE', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.fC7skk/TX2wgvkSMRnrSh6+K09bPytOb1snUKL4wtrIrNtg+MINTqXR8Nuig', 'Bg==', 'v1.dc3e05fa.9vq95/A0/MpHllb201Ftp6MfQ11fh/qBWo/4M2K02ASF+syKrFIVVEO1yq6O', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8CYAHNZJM5WJYT59NDB374Q', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'maker', 'null', 1795730785983827, 1795730785983827, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEP0alNl10jFqwPR9H
5F4iF22Eh9vlWYNQZ0mKMKAGoHW54RkWDclCcri9C7LMbIIYOgaXJ2wadvq//VAe
zyWvVqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUKegQdARHuKPNbidr
aHWbtxV8P/8wCgYIKoZIzj0EAwIDSAAwRQIhAOlBB/OFh0zdImi1LxF7Bw1NYwQ7
9fh4j1Pu92MXlax+AiBt6BLCuuov/yK5YOPgRJySEuh7TG40p8XFrAkbpkVtTA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8CYAHP1TCVSGDEZWC53089P', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'copied maker', 'null', 1795730785985169, 1795730785985169, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
CREATE INDEX device_by_name ON device (account, name, id);
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
