CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (9, 8, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (10, 9, 1, '2026-11-27 00:11:21');
INSERT INTO goose_db_version VALUES (11, 10, 1, '2026-11-27 00:11:21');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', NULL, 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'operator', 'Operator', 'operator', 'standard', 0, '61912356', 'null', 1795738281119644, 1795738281119644, 1);
INSERT INTO account VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'north', '', 'provider', 'enterprise', 0, '85459937', '{"tier":"gold"}', 1795738281140766, 1795738281140766, 1);
INSERT INTO account VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '81961365', 'null', 1795738281141724, 1795738281141724, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', '4r5r3q32b4msm7wiiho4ez3hgo', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.D6hDtON8viRo/ZR3jVJDMa2cz628qsW2mFFzbWuOubDJsmKxQchBRQ', 1, 1795738281119644, 1);
INSERT INTO provisioning VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'tvrtwpzv3pkyowujzvzkh3dv4c', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.S3rBwROIZqfmawgVf7/HYgBLoUV4Zbb7Ay+oTCkBr4b8UplJ301+OZN2EoHpd68', 1, 1795738281140766, 1);
INSERT INTO provisioning VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '52ebhcmvl5e6lhgvs3ixct6rdr', 1, '{"Enabled":false,"Sites":["sit_01M8D5F95QCS2JBK968FV6TVKS"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.JASaLuFXdShPBNBSNlv1m7sc8U2xDzHsbw49+E53yDOew8f+fxHFa9ezvGjbC1c', 2, 1795738281150522, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL, last_used INTEGER NOT NULL, mode TEXT NOT NULL, host TEXT NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', 1, 'VVv2ZAoyrtnwx30wpakoyxH3', 'v1.dc3e05fa.JC9Gl4v/Ytr8snskXDQzV8hvsjONoDO/AD7G/ho6broz/T2zlCJ5e8M6NXbraMKetExzlfKfj/TNOb16', 1795738281119644, 'first start', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 1, 'north', 'v1.dc3e05fa.cQpem/uVSQblwqXRzoBuL+ZUCcysmMQCWUfxhyahYXNvbCHkmJKYhDtjtcT6Sf0', 1795738281140766, 'filler', 0, 0, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 1, 'acme', 'v1.dc3e05fa.eHZdYVGi1WwEI8mbOUAAvW+j0zNOZEUTw0yIh5978exzeLCkHmnopzdzPQ', 1795738281141724, 'filler', 1796343081150522, 1795600800000000, 'shared', '');
INSERT INTO credential VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 2, 'acme', 'v1.dc3e05fa.2ClGi/v77duYTTZnwlUT2aJNEWbJs/rwk5Pxp7Hb4yUwRjQNEo+gRG0Fkg', 1795738281150522, 'filler', 0, 1795600800000000, 'shared', '');
CREATE TABLE profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  server_type TEXT NOT NULL, url TEXT NOT NULL, server_user TEXT NOT NULL, password TEXT NOT NULL, root_ca TEXT NOT NULL, phone_group INTEGER NOT NULL,
  issue_identity INTEGER NOT NULL, first_contact TEXT NOT NULL, edition INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO profile VALUES ('prf_01M8D5F95P8JFK1VRFKSCGH481', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'north', '{"l":"v"}', 1795738281142720, 1795738281142720, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.5XMOu/31vTFmOhDy1/aeijAaw0oTW2ez0zoMGgfpoiOOxJm4klPgJ1VyCPy9ojf+Xg', '', 7, 1, 'proof', 1);
CREATE TABLE site (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  region TEXT NOT NULL, address TEXT NOT NULL, profile TEXT NOT NULL, pin TEXT NOT NULL, subnets TEXT NOT NULL, only_new INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO site VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8D5F95P8JFK1VRFKSCGH481', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', 1, '{"l":"v"}', 1795738281143579, 1795738281143579, 1);
CREATE TABLE bundle (
  site TEXT PRIMARY KEY REFERENCES site(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, size INTEGER NOT NULL, files TEXT NOT NULL
) STRICT;
INSERT INTO bundle VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 1795738281238345, 1795738281238345, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
CREATE TABLE bundle_file (site TEXT NOT NULL REFERENCES bundle(site) ON DELETE CASCADE, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (site, name)) STRICT;
INSERT INTO bundle_file VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'settings.txt', 'v1.dc3e05fa.mdTPonnhvkNWIngv2pjRHq44lPylxA4x6a17tTQSBoyUDZYwUUJK0rpoXbck/UPAon6HT8UjE0x3fIusNxKiC7k');
CREATE TABLE enrollment_code (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO enrollment_code VALUES ('cod_01M8D5F97XBQED5PCYY77VTBVY', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'code', '{"l":"v"}', 1795738281213081, 1795738281213081, 1, 'sit_01M8D5F95QCS2JBK968FV6TVKS', 'numeric12', 'a7d92a898cecbaa699a1366038a09688e80e965dd037443558a4e9003adb942c', 'v1.dc3e05fa.lsVKAW9eTM2lFanw4Fuzur8+73v+4Xhx6SZ1zPRj/f16Q9y1tOiKmg', 4635741600000000, 3, 1);
CREATE TABLE room (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  site TEXT NOT NULL REFERENCES site(id) ON DELETE CASCADE, floor TEXT NOT NULL, size TEXT NOT NULL, capacity INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO room VALUES ('rom_01M8D5F95WPMZA08PNVCCBVSTM', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Spree', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '3', 'huddle', 6, 'null', 1795738281148284, 1795738281148284, 1);
CREATE TABLE device_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, filter TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_group VALUES ('grp_01M8D5F95WPMZA08PNVCF4TWSZ', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'sales', 'who sells', '', 'null', 1795738281148668, 1795738281148668, 1);
INSERT INTO device_group VALUES ('grp_01M8D5F95WPMZA08PNVE28WTP7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'ours', '', 'model = "VVX 450"', 'null', 1795738281148909, 1795738281148909, 1);
CREATE TABLE user_group (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  description TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO user_group VALUES ('dug_01M8D5F95XDHCDQYVXWV0MTT4Y', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'team', 'who works', 'null', 1795738281149224, 1795738281149224, 1);
CREATE TABLE device_user (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  email TEXT NOT NULL, groups TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO device_user VALUES ('usr_01M8D5F95XDHCDQYVXWY30DAWA', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Ana', 'ana@example.org', '["dug_01M8D5F95XDHCDQYVXWV0MTT4Y"]', 'null', 1795738281149599, 1795738281149599, 1);
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
  filter TEXT NOT NULL, sort TEXT NOT NULL, columns TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO saved_view VALUES ('viw_01M8D5F95Y6FNKK3CT3X7S0FP7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795738281150038, 1795738281150038, 1);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, room TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL, used INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
, approved_at INTEGER NOT NULL DEFAULT 0, activated_at INTEGER NOT NULL DEFAULT 0, deactivated_at INTEGER NOT NULL DEFAULT 0, enrolled_at INTEGER NOT NULL DEFAULT 0, enrolled_profile TEXT NOT NULL DEFAULT '', enrolled_edition INTEGER NOT NULL DEFAULT 0, visits_after INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO device VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8D5F95QCS2JBK968FV6TVKS', 'rom_01M8D5F95WPMZA08PNVCCBVSTM', '["grp_01M8D5F95WPMZA08PNVCF4TWSZ"]', 'usr_01M8D5F95XDHCDQYVXWY30DAWA', 'include', 1, '{"floor":"3"}', 1795738281151396, 1795738281151396, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8D5F9634QEG12GY8Z018JVM', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', 0, 'null', 1795738281155590, 1795738281155590, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8D5F96CE49ZHC66WJ7WG3Z5', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', 0, 'null', 1795738281159213, 1795738281159213, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO device VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', 0, 'null', 1795738281202542, 1795738281202542, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO device VALUES ('dev_01M8D5F97XBQED5PCYY8JDAXDQ', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '', '', '', '', 0, 'null', 1795738281213800, 1795738281214076, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8D5F95P8JFK1VRFKSCGH481', 1, 1);
CREATE TABLE device_token (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, seed TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO device_token VALUES ('dev_01M8D5F97XBQED5PCYY8JDAXDQ', 'seed', 1795600800000000);
CREATE TABLE road (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, says INTEGER NOT NULL,
  order_id TEXT NOT NULL, order_generation INTEGER NOT NULL, order_state TEXT NOT NULL, order_road TEXT NOT NULL, order_reason TEXT NOT NULL, order_at INTEGER NOT NULL, order_tries INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '', by_gateway INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO road VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', 0);
INSERT INTO road VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', 0);
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_trouble VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
CREATE TABLE old_arrival (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, address TEXT NOT NULL, told INTEGER NOT NULL
) STRICT;
INSERT INTO old_arrival VALUES ('dev_01M8D5F96CE49ZHC66WJ7WG3Z5', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 1, 1795600800000000, '192.0.2.3', 1);
CREATE TABLE rollout (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, forgiven INTEGER NOT NULL,
  started_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO rollout VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 2, 'paused', '3 failed', 0, 1795738281166183, 1795738281166183, 1);
CREATE TABLE gateway (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, site TEXT NOT NULL, labels TEXT NOT NULL, logins TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  token TEXT NOT NULL, token_until INTEGER NOT NULL, key TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
  connection TEXT NOT NULL, connected_at INTEGER NOT NULL, link_at INTEGER NOT NULL, node TEXT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL,
  networks TEXT NOT NULL, started_at INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO gateway VALUES ('gtw_01M8D5F97KM407AXFHZ1M1ZZRY', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'cellar', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"l":"v"}', 'v1.dc3e05fa.x7UxCjBL7vbpoTQr6QfLsFLV+CayC8PjVafN/23mdQC2q8d8XMmemvhSRoJ64C7AR5OTP5IsdFVxraNzzf/OFviLpRmhRKtw0HsyNij569op567alVcT6TxpumVIuF/eLnYr1HXxFwvDoNbk8pHm9J0CJCFmMBC7/hmCW6Up7JL/OarmW3YnwwZ353rjgAbfzmT8V5p4+5OU1w', 1795738281203613, 1795738281203613, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
CREATE TABLE found (
  gateway TEXT NOT NULL REFERENCES gateway(id) ON DELETE CASCADE, mac TEXT NOT NULL, condition TEXT NOT NULL, certificate TEXT NOT NULL, trusted TEXT NOT NULL, content TEXT NOT NULL,
  first_seen INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (gateway, mac)
) STRICT;
INSERT INTO found VALUES ('gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.nZVVifqMuXBD9Fm+EHzf5Op6pOEr4thq5sk8XDeFcj26+3EMTu4p4pKFXF5AtgTEV/ztvBNVQCNbKBL/DTLsrzuYfo/SO+JEeFAU8h4wZrbCS4D+Zrl6YGxkMZWFXf/sG5v+lA3WZn8zhyHu2ZUeyz6cIDkIpOq65v46l2bBv+UeRd1/V5zkWBpei6p8LbSCZ3whd9UuOFThwWCy', 1795600800000000, 1795600800000000);
CREATE TABLE visit_batch (
  mac TEXT NOT NULL REFERENCES device(mac) ON DELETE CASCADE, last INTEGER NOT NULL, account TEXT NOT NULL, n INTEGER NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (mac, last)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO visit_new VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
CREATE TABLE visit_save (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n INTEGER NOT NULL
);
INSERT INTO visit_save VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 1);
INSERT INTO visit_save VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 30);
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8D5F979M6ZTNS8NCRDB6NAP', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -1, 'v1.dc3e05fa.z7sTgNCRcIifhdH1W3hi5LZOAx+JrD2XYS30teEeZwJNj61jzO6PCgeLF3+bhiGgscrGCsvyX6XRTjYQIYUQoaB6Uj1kIAPdYXWqkSaSJVFMsjLWsydbVq2a42QLL9XB8kjdQiS5/5sbAk4p+mOn+rEvq/Rex/RMm1fR3XMqIV6y7IfQT/LiJKo4VhzYxXbDCjOF1phUUAFTMBQmIvk', '{"l":"v"}', 1795738281193523, 1795738281193923, 2);
CREATE TABLE policy_past (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, policy TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  level INTEGER NOT NULL, target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, by_name TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (account, policy, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_past VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', 1, 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -2, 'v1.dc3e05fa.Qiqi4Vweqt1uQsGr4df7WucOGPFoo5mAWft8fZGuCm9mQ7zwRG1fOJddTYgoKbKiMQomQEtKW5CrQEA20Dke9WSXoWkrSRgMlkLzwAj7YPOBY8WC8lE2oFYlVzCYKYgzWETSXK/qlh4oP9g1/n5DkSAOmCbugP92gSYdar9sTkG/p4MngovimuX47MFfaVw8ybTjEU47Q9v20N/EX7k', '{"l":"v"}', 1795738281193523, 1795738281193523, 'filler', 0);
INSERT INTO policy_past VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', 2, 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -1, 'v1.dc3e05fa.R4iwwFDToe42aRhyF5UtbKOfqIj5IonsLbpuOe3NrwTr4+9lVdHmv6JQWZNfCJPZBAt1faT8ITzKJGuPXRfI+1zZ7UTYp7SKU8f6eoca0PQDapHRVn1F8KLTqj3HyrPsMsnvgWkTv+41882YlYyAwceOY0rjoFi3VNH+7hl1t4uRmPec1zwiNTDAkMbVkh4XoFLifZk6dgnZ8rPnqLg', '{"l":"v"}', 1795738281193523, 1795738281193923, 'filler', 0);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795738281192618);
INSERT INTO upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795738281193306);
INSERT INTO upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795738281193372);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.6eIRl8YePtpEKEOsCYKwLMM6tJ6MDGwtu7KfJMz7B5VKulcoa8KR9zfaS+3xPxObhxunEn04NEmXay/ybvEjIMBkNYhsQ6K4bEyTSgg');
INSERT INTO upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.zuKUOkuZ2HgfUl3XaKyNXjF9VT58vjkf28jeOEMG9UINtDMFRuSfAF14a3Qp');
INSERT INTO upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.VUJobhaYeeepN1mLFZ0Ny80fkvRTiGncfWM238D55B909NG/q3L5A57WE/AS');
INSERT INTO upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.5TO/ad1lVOE33Q86K/4e/BrilM1h5+anG9uJZVmb5cDSxI7DemkYs6pCYaQ');
INSERT INTO upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE member (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  email TEXT NOT NULL, email_key TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in_at INTEGER NOT NULL,
  UNIQUE (account, name), UNIQUE (account, email_key)
) STRICT;
INSERT INTO member VALUES ('mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Ada', '{"l":"v"}', 1795738281238790, 1795738281238790, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8D5F95QCS2JBK968FV6TVKS"]', 0, 1795738281239405);
INSERT INTO member VALUES ('mem_01M8D5F98STW7JSX20RATZWEJ7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Gone', 'null', 1795738281241215, 1795738281241215, 1, 'gone@example.com', 'gone@example.com', 'owner', '', 1, 0);
CREATE TABLE member_login (
  member TEXT PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, password TEXT NOT NULL,
  totp TEXT NOT NULL, new_totp TEXT NOT NULL, step INTEGER NOT NULL, recovery TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO member_login VALUES ('mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.+cQEw9YWn6KJbjmXtxBTaqtxk5dqZ219XeztinfpvhNEafk20XXrUATcp3rTgw', 'v1.dc3e05fa.3dEvUFSc288RdBN+wr/o/xg9mWup/oJCCbZ+1XPAVGHkOhJRSxuuk06IA0Kc', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
CREATE TABLE member_session (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, member TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  how TEXT NOT NULL, address TEXT NOT NULL, browser TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
) STRICT;
INSERT INTO member_session VALUES ('ses_01M8D5F98Q3Q16XJWWK6AAQVV5', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
CREATE TABLE login_link (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, member TEXT NOT NULL, kind TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_link VALUES ('lnk_01M8D5F98R93X4CMXCD403G8DD', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', 'reset', 1795600800000000, 4951274400000000);
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', sites TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '', used_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO token VALUES ('tok_01M8D5F98STW7JSX20REDATKWH', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795738281241854, 0, '', '', '', 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
, source TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO audit VALUES (1, 1795738281121179, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'system:system', 'first start', '', 'account.create', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c8d434f79bd0d205e3137a8b019cf71b6a1008ad9636c5cacd22d3b6e5db3bb0', '');
INSERT INTO audit VALUES (2, 1795738281141454, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', '{"license":"enterprise","name":"north","type":"provider"}', 'c8d434f79bd0d205e3137a8b019cf71b6a1008ad9636c5cacd22d3b6e5db3bb0', 'e7a9ed5f87208cd4a4f0194b0989168218203f409a9edb42e1d7d905a43ab380', '192.0.2.1');
INSERT INTO audit VALUES (3, 1795738281141984, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"license":"standard","name":"acme","type":"customer"}', 'e7a9ed5f87208cd4a4f0194b0989168218203f409a9edb42e1d7d905a43ab380', '8e7add85bb470ff1b11e1aab2c01c1fa0fa30b31ade27644cf2724af1e411af9', '192.0.2.1');
INSERT INTO audit VALUES (4, 1795738281142922, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8D5F95P8JFK1VRFKSCGH481', '{"name":"north"}', '8e7add85bb470ff1b11e1aab2c01c1fa0fa30b31ade27644cf2724af1e411af9', 'c10e5edbc1bc86fb9f42edaa4b50ddb2d88a3a68eff7cfb8542f3fbf0a0bf7ad', '192.0.2.1');
INSERT INTO audit VALUES (5, 1795738281144877, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"name":"Berlin"}', 'c10e5edbc1bc86fb9f42edaa4b50ddb2d88a3a68eff7cfb8542f3fbf0a0bf7ad', '417d48803007f1687691820290937539151f6075f3c46d8c78c84243c5d24be0', '192.0.2.1');
INSERT INTO audit VALUES (6, 1795738281148447, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8D5F95WPMZA08PNVCCBVSTM', '{"name":"Spree"}', '417d48803007f1687691820290937539151f6075f3c46d8c78c84243c5d24be0', '248da770c75199d9ce56158435845df6adbb05007497a5e309b6b00edd4b7bf9', '192.0.2.1');
INSERT INTO audit VALUES (7, 1795738281148732, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D5F95WPMZA08PNVCF4TWSZ', '{"name":"sales"}', '248da770c75199d9ce56158435845df6adbb05007497a5e309b6b00edd4b7bf9', 'a98dd275ce2c66d348110682407493a2d0f6ddf368f18b4cffcf5d352f625426', '192.0.2.1');
INSERT INTO audit VALUES (8, 1795738281148995, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D5F95WPMZA08PNVE28WTP7', '{"name":"ours"}', 'a98dd275ce2c66d348110682407493a2d0f6ddf368f18b4cffcf5d352f625426', 'c7bad5aff27eb8f2b0764d2b8f8dff1f74bb3faed85a9b3560ca9c9f829ed470', '192.0.2.1');
INSERT INTO audit VALUES (9, 1795738281149406, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8D5F95XDHCDQYVXWV0MTT4Y', '{"name":"team"}', 'c7bad5aff27eb8f2b0764d2b8f8dff1f74bb3faed85a9b3560ca9c9f829ed470', 'a236da80e280d10348ec6d3e18df9d4db1e78a16c3202cb7423819e25755d781', '192.0.2.1');
INSERT INTO audit VALUES (10, 1795738281149650, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8D5F95XDHCDQYVXWY30DAWA', '{"name":"Ana"}', 'a236da80e280d10348ec6d3e18df9d4db1e78a16c3202cb7423819e25755d781', '0ef1f103f2a3d52e47914a870860c5bafa63425f49a9270a3083a047ac87c9d7', '192.0.2.1');
INSERT INTO audit VALUES (11, 1795738281150092, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8D5F95Y6FNKK3CT3X7S0FP7', '{"name":"mine"}', '0ef1f103f2a3d52e47914a870860c5bafa63425f49a9270a3083a047ac87c9d7', 'dfd351b957d37e4fa09cf1ea308c5d4e9a70f45a3b7f4f097e4b448bdce608b2', '192.0.2.1');
INSERT INTO audit VALUES (12, 1795738281150698, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"autoSync.scope.sites":"none → sit_01M8D5F95QCS2JBK968FV6TVKS","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'dfd351b957d37e4fa09cf1ea308c5d4e9a70f45a3b7f4f097e4b448bdce608b2', '92ce9a6c05449146f9a39a833da276eb0e76ba64a001bafc276a14a8ddf2fbd1', '192.0.2.1');
INSERT INTO audit VALUES (13, 1795738281151635, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D5F95ZS3GMC6AET2DVWGHW', '{"mac":"0004f2fe0001","model":"VVX 450"}', '92ce9a6c05449146f9a39a833da276eb0e76ba64a001bafc276a14a8ddf2fbd1', 'd5054ff284a056f1ad62e26be093ea820822be8ee5d6cbb94dd4b731e659269c', '192.0.2.1');
INSERT INTO audit VALUES (14, 1795738281155859, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D5F9634QEG12GY8Z018JVM', '{"mac":"0004f2fe0002","model":"J179"}', 'd5054ff284a056f1ad62e26be093ea820822be8ee5d6cbb94dd4b731e659269c', '43b165bec624d0befa10ba4d98104c88b844ad54407fe8c127a4cba4dc11547c', '192.0.2.1');
INSERT INTO audit VALUES (15, 1795738281164502, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8D5F96CE49ZHC66WJ7WG3Z5', '{"count":"1","mac":"64167f000003"}', '43b165bec624d0befa10ba4d98104c88b844ad54407fe8c127a4cba4dc11547c', '49dd6c74029041656496d30339b10bebdce6b0bfe5075976fe21e0f3a87ca6b7', '');
INSERT INTO audit VALUES (16, 1795738281166259, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"generation":"2","reason":"3 failed"}', '49dd6c74029041656496d30339b10bebdce6b0bfe5075976fe21e0f3a87ca6b7', '35f7f08667f4b45b40c6d5895b789a0fe328c68dccbe2404fea8d7d87ef12a3f', '192.0.2.1');
INSERT INTO audit VALUES (17, 1795738281193680, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', '{"level":"site","name":"base","settings":"2"}', '35f7f08667f4b45b40c6d5895b789a0fe328c68dccbe2404fea8d7d87ef12a3f', '7223ce7170891cf7cf0c1e607f651bdd3ea453ef1e79721a339a435272cccc6e', '192.0.2.1');
INSERT INTO audit VALUES (18, 1795738281194000, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', '{"priority":"lowest → low"}', '7223ce7170891cf7cf0c1e607f651bdd3ea453ef1e79721a339a435272cccc6e', '7a899d30ea22fceb563361e3ed2fb930b6a056946375b725801c7e65158618e3', '192.0.2.1');
INSERT INTO audit VALUES (19, 1795738281194977, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8D5F97AFQEFMPY15CTAVC76', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '7a899d30ea22fceb563361e3ed2fb930b6a056946375b725801c7e65158618e3', 'f058caf2905b626e785ea9f5ac4efefb66ec2befd438b1701b4703b2ade5f0fa', '192.0.2.1');
INSERT INTO audit VALUES (20, 1795738281202873, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'f058caf2905b626e785ea9f5ac4efefb66ec2befd438b1701b4703b2ade5f0fa', 'e78fe6b8917f778dbf80a0080e1eb3455ac10ada88941a653bca2808402d1433', '192.0.2.1');
INSERT INTO audit VALUES (21, 1795738281205042, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"name":"cellar","site":"sit_01M8D5F95QCS2JBK968FV6TVKS"}', 'e78fe6b8917f778dbf80a0080e1eb3455ac10ada88941a653bca2808402d1433', '2ca61a39f6d752ce94a23c9deebc8256992ee4c8e43d7b38ce774018fdd9160d', '192.0.2.1');
INSERT INTO audit VALUES (22, 1795738281206958, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2ca61a39f6d752ce94a23c9deebc8256992ee4c8e43d7b38ce774018fdd9160d', '5955d584da046be4c22cc31736a6b58958de4e3692101a5ddde6117f18fc3eb5', '');
INSERT INTO audit VALUES (23, 1795738281211606, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"certificate":"ab","mac":"0004f2fe0009"}', '5955d584da046be4c22cc31736a6b58958de4e3692101a5ddde6117f18fc3eb5', '5f558133697624debe82f576896959a4488540b836e0bc4ea0d1b8747e28f8e2', '192.0.2.1');
INSERT INTO audit VALUES (24, 1795738281212201, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8D5F97V2Y6G8AWE0GAX21EP', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '5f558133697624debe82f576896959a4488540b836e0bc4ea0d1b8747e28f8e2', '1692a6154767e46515acd22ccfbd4a1cbf17370a2e755bfa2a6a4a4d7e8a83cc', '192.0.2.1');
INSERT INTO audit VALUES (25, 1795738281212500, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"rule":"none → latest","rule sit_01M8D5F95QCS2JBK968FV6TVKS J179":"none → 4.1.3.0.6"}', '1692a6154767e46515acd22ccfbd4a1cbf17370a2e755bfa2a6a4a4d7e8a83cc', 'a6769ea9c8a25b80e6527c029a0ea86a9c8b93f7e9d9f5e9d195338b50878910', '192.0.2.1');
INSERT INTO audit VALUES (26, 1795738281213245, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8D5F97XBQED5PCYY77VTBVY', '{"name":"code"}', 'a6769ea9c8a25b80e6527c029a0ea86a9c8b93f7e9d9f5e9d195338b50878910', 'c19d7f89c9b7c6fbc8602ed6f47b115c0ddf2bacb84b9935df5cf11d7f697ef8', '192.0.2.1');
INSERT INTO audit VALUES (27, 1795738281214272, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8D5F97XBQED5PCYY8JDAXDQ', '{"code":"cod_01M8D5F97XBQED5PCYY77VTBVY","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'c19d7f89c9b7c6fbc8602ed6f47b115c0ddf2bacb84b9935df5cf11d7f697ef8', '320f014bdb9f7431b9d004086f7f9ab1625e48032ddb10ae8c7c12925e5eda04', '');
INSERT INTO audit VALUES (28, 1795738281221076, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8D5F9834NEVR6EV05PXWJ5V', '{"name":"maker"}', '320f014bdb9f7431b9d004086f7f9ab1625e48032ddb10ae8c7c12925e5eda04', 'e61528f4e7135ca53133ecadf56fd298af9e9a11c9d818988ba60a10e3115319', '192.0.2.1');
INSERT INTO audit VALUES (29, 1795738281224189, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8D5F986T1NFMFRC1QXXWG33', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'e61528f4e7135ca53133ecadf56fd298af9e9a11c9d818988ba60a10e3115319', 'bd72885a55d5877d778d72711143bbf83186cbceb2aac7bd15f6b7fab76d9109', '192.0.2.1');
INSERT INTO audit VALUES (30, 1795738281225107, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8D5F988758C8Z4E4AJPXQHF', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'bd72885a55d5877d778d72711143bbf83186cbceb2aac7bd15f6b7fab76d9109', '5adf3e31d84da108cdf3cc0221f7e89e3db9bc0eb3a968bd539b259592481b8f', '192.0.2.1');
INSERT INTO audit VALUES (31, 1795738281228564, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8D5F988758C8Z4E4AJPXQHF', '{"generation":"2"}', '5adf3e31d84da108cdf3cc0221f7e89e3db9bc0eb3a968bd539b259592481b8f', '116547b6d28230cbe1849ce3a9bf5745859ff97dfddb8f5e1d2a62470b5401af', '192.0.2.1');
INSERT INTO audit VALUES (32, 1795738281230991, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '116547b6d28230cbe1849ce3a9bf5745859ff97dfddb8f5e1d2a62470b5401af', 'e4526317cb64e78b01bfd9fe652cea6c59815cadc5ce1f7d9969b7e3d5aa2e16', '192.0.2.1');
INSERT INTO audit VALUES (33, 1795738281233801, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"mac":"00e0dbfe0004"}', 'e4526317cb64e78b01bfd9fe652cea6c59815cadc5ce1f7d9969b7e3d5aa2e16', '70c124adb21d9581e54e8013a59993cf0bfd1be2091590ce2d64233884059a6d', '192.0.2.1');
INSERT INTO audit VALUES (34, 1795738281237997, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8D5F97JEYXWM7VV23GKBKDF","mac":"00e0dbfe0004","reason":"superseded"}', '70c124adb21d9581e54e8013a59993cf0bfd1be2091590ce2d64233884059a6d', '7ae2476c91fc9f3f8bdffd2cd35f35df1614ef9d00762a3b32ffab1022cf7e12', '192.0.2.1');
INSERT INTO audit VALUES (35, 1795738281238535, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '7ae2476c91fc9f3f8bdffd2cd35f35df1614ef9d00762a3b32ffab1022cf7e12', 'bb61e8269bdf25ee2adfc355934fc97b4896e26bca4c57e0c9c9effc43300d6f', '192.0.2.1');
INSERT INTO audit VALUES (36, 1795738281238875, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', '{"name":"Ada"}', 'bb61e8269bdf25ee2adfc355934fc97b4896e26bca4c57e0c9c9effc43300d6f', '0e0d098720a9267d1eb96b50dfeadb521fa3dbf5f3e2522643839da8adcd9bd9', '192.0.2.1');
INSERT INTO audit VALUES (37, 1795738281239219, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '0e0d098720a9267d1eb96b50dfeadb521fa3dbf5f3e2522643839da8adcd9bd9', 'b90e57b705979b24ee4bb7f9cdc57404f343a92c76759bf35b03ae5c7a285a06', '192.0.2.1');
INSERT INTO audit VALUES (38, 1795738281239544, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8D5F98Q3Q16XJWWK6AAQVV5', '{"address":"192.0.2.1","how":"password","member":"mem_01M8D5F98P10NJR3TYRSQ75E1J"}', 'b90e57b705979b24ee4bb7f9cdc57404f343a92c76759bf35b03ae5c7a285a06', '8819ac347eccea397856b452d5fc8b999fbbb24cf5d0415a9a276612810885d0', '192.0.2.1');
INSERT INTO audit VALUES (39, 1795738281240513, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8D5F98R93X4CMXCD403G8DD', '{"kind":"reset","member":"mem_01M8D5F98P10NJR3TYRSQ75E1J"}', '8819ac347eccea397856b452d5fc8b999fbbb24cf5d0415a9a276612810885d0', '527d07de052ccda6a1f2a3981d68d115ed6b256c9aedd3082b0ab58c0d79eeab', '192.0.2.1');
INSERT INTO audit VALUES (40, 1795738281241531, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D5F98STW7JSX20RATZWEJ7', '{"name":"Gone"}', '527d07de052ccda6a1f2a3981d68d115ed6b256c9aedd3082b0ab58c0d79eeab', '1a701f07ca4f9b5cbe623fb1d26e38dee3715c72f6d8f8bad97cedbfcfd6d852', '192.0.2.1');
INSERT INTO audit VALUES (41, 1795738281241958, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8D5F98STW7JSX20REDATKWH', '{"name":"ci","rights":"[\"read\"]"}', '1a701f07ca4f9b5cbe623fb1d26e38dee3715c72f6d8f8bad97cedbfcfd6d852', '415ad93187a36774f58fcb22fc1e782d0597cf9f39dba18c88b118192b88b5d1', '192.0.2.1');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  subject TEXT NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO job VALUES ('job_01M8D5F97AFQEFMPY15CTAVC76', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8D5F94ZZKWJGW394CC8X1P2","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.vf9MRgJKr5PUFaQVrqOIqU/+uDqhta0MHi8sU0uqwwmlYYRvTJzSZrdYtASbpEkdxpxUnT7HhAvCwrj2ktEI', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795738281194356, 0, 0, 1);
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, page INTEGER NOT NULL, states TEXT NOT NULL, items TEXT NOT NULL,
  PRIMARY KEY (job, page)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8D5F97AFQEFMPY15CTAVC76', 0, 'pf', 'v1.dc3e05fa.LKVl2cisvofuGb2aFkq8UluZPYQ1vAUpmd+uwIMCBT2x3BD5fLLbHYdBPmLWSHPBZCDn2RjscUF/L/2uh9dLohoOTusrOD5Fw9lceWo');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.wdZoF50czscrYUYIutoqAb/NvZk4+GblRnilXuLvz4ntSYYN4T1Xf1eAmGN1MsGQazUPCCz1g6Jk6e/HUH6dUA', 1795738281242109);
CREATE TABLE pairing (
  token TEXT PRIMARY KEY, pin TEXT NOT NULL, mac TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL, source TEXT NOT NULL,
  device TEXT REFERENCES device(id) ON DELETE CASCADE, credential TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
, gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pairing VALUES ('b59c21e87c809e0f446528620228ed6305532258db2f8535f49a215c2a96bba2', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', 'v1.dc3e05fa.gOWpaR3QY+H+960roXnI+YWygXpVPFiRofNSAeZ3Lykg+Zcq4ro/NNA9Llu6vX2ViA', 1795600800000000, 1795601700000000, '');
CREATE TABLE channel_key (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
INSERT INTO channel_key VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
CREATE TABLE live_settings (device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, content TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO live_settings VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'v1.dc3e05fa.0GTHJp0SXr+j1xf812y8dLUH8gXfCCNV1OB5/cW/GV2AGGaW1Br5UfLkw87GColyF1WV23rj', 1795600800000000);
CREATE TABLE firmware_release (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  family TEXT NOT NULL, models TEXT NOT NULL, version TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL, bad TEXT NOT NULL DEFAULT '', UNIQUE (account, name)
) STRICT;
INSERT INTO firmware_release VALUES ('fwr_01M8D5F97V2Y6G8AWE0GAX21EP', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'J179 4.1', '{"l":"v"}', 1795738281211979, 1795738281211979, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '');
CREATE TABLE firmware_file (sum TEXT NOT NULL, firmware_release TEXT NOT NULL REFERENCES firmware_release(id) ON DELETE CASCADE, PRIMARY KEY (sum, firmware_release)) STRICT, WITHOUT ROWID;
INSERT INTO firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8D5F97V2Y6G8AWE0GAX21EP');
CREATE TABLE firmware_rules (account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, rules TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO firmware_rules VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '[{"value":"latest"},{"site":"sit_01M8D5F95QCS2JBK968FV6TVKS","model":"J179","value":"4.1.3.0.6"}]', 1795738281212406, 1);
CREATE TABLE firmware_pin (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, job TEXT NOT NULL, version TEXT NOT NULL, from_version TEXT NOT NULL,
  state TEXT NOT NULL, excused INTEGER NOT NULL, given_at INTEGER NOT NULL, told_at INTEGER NOT NULL, ended_at INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_pin VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'job_gone', '6.4.1.1', '', 'given', 0, 1795600800000000, 0, 0);
CREATE TABLE firmware_watch (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, wanted TEXT NOT NULL, asked_at INTEGER NOT NULL,
  reached INTEGER NOT NULL, rounds INTEGER NOT NULL, tries INTEGER NOT NULL
) STRICT;
INSERT INTO firmware_watch VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '6.4.1.1', 1795600800000000, 1, 2, 1);
CREATE TABLE authority (
  id TEXT PRIMARY KEY, account TEXT NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  key_type TEXT NOT NULL, lifetime INTEGER NOT NULL, renew_at INTEGER NOT NULL, approval INTEGER NOT NULL, server_keygen INTEGER NOT NULL, single_des INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'devices', '{"l":"v"}', 1795738281224675, 1795738281228537, 2, 'rsa-2048', 7776000, 70, 1, 1, 1);
CREATE TABLE ca_generation (
  authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, number INTEGER NOT NULL, stage TEXT NOT NULL, imported INTEGER NOT NULL,
  certificate TEXT NOT NULL, above TEXT NOT NULL, key TEXT NOT NULL, ra TEXT NOT NULL, ra_key TEXT NOT NULL, cross_signed TEXT NOT NULL, crl INTEGER NOT NULL,
  created_at INTEGER NOT NULL, activated_at INTEGER NOT NULL, ended_at INTEGER NOT NULL, retired_at INTEGER NOT NULL, PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ca_generation VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'current', 1, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.K8l5thLNTJeBcbg9/YFmlYgeZpxzskq9g1gSlM6C2vQo2HIc8WQGUqzZP08', 'BA==', 'v1.dc3e05fa.cwaEUThIhqDzuOy7BbXgohvWs74ta6NIB9IO0DPolN9RZz2lo+B/jEFBE/E', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO ca_generation VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 2, 'next', 0, 'BQ==', '', 'v1.dc3e05fa.k5NAOZfpGXGT4ENryYM9dTBEYJgdYxQYapN7lel0qwza0DuiGRCNh6k7iXUz', 'Bg==', 'v1.dc3e05fa.KDzT8bfq9nLXtsPStoxAucWsPnrElkdgi9KRFHFEywSEnzNDUstrl3xJukW1', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
CREATE TABLE certificate (
  serial TEXT PRIMARY KEY, authority TEXT NOT NULL REFERENCES authority(id) ON DELETE CASCADE, generation INTEGER NOT NULL, account TEXT NOT NULL, device TEXT NOT NULL, mac TEXT NOT NULL,
  status TEXT NOT NULL, key TEXT NOT NULL, way TEXT NOT NULL, der TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL, reason INTEGER NOT NULL, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL
) STRICT;
INSERT INTO certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
CREATE TABLE identity (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  seed TEXT NOT NULL, hash TEXT NOT NULL, wanted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, spent_at INTEGER NOT NULL, spent_key TEXT NOT NULL, approved INTEGER NOT NULL,
  authority TEXT NOT NULL, serial TEXT NOT NULL, not_before INTEGER NOT NULL, not_after INTEGER NOT NULL, seen_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 0, 'ca_01M8D5F988758C8Z4E4AJPXQHF', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
CREATE TABLE pki_mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO pki_mark VALUES ('trust', 4);
INSERT INTO pki_mark VALUES ('revoked', 1);
CREATE TABLE factory_root (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  pem TEXT NOT NULL, families TEXT NOT NULL, subject TEXT NOT NULL, organizations TEXT NOT NULL, eku TEXT NOT NULL, allow_expired INTEGER NOT NULL, allow_sha1 INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO factory_root VALUES ('fct_01M8D5F9834NEVR6EV05PXWJ5V', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'maker', 'null', 1795738281219940, 1795738281219940, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEyd7afgqtQrgJqLjC
hnnSGnHBmZq7ZIV4+tvjLLW94UWsSSrv56+1NzsWetweJSueb0GSM8qmfmokJJ85
aCGUeqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUX7qpd+MqStFDcZoB
W8NYk0Akg5MwCgYIKoZIzj0EAwIDSAAwRQIhALksfvOasL9TMTtv9lsdjEejAPnq
Ya5KWBYAyaRYRf2ZAiAVDRJElp+73NcSK5J44FmJavtiM0LCqr8Gv7o2L4Ov5Q==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', 0, 0);
CREATE TABLE blocked_key (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO blocked_key VALUES ('blk_01M8D5F986T1NFMFRC1QXXWG33', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'copied maker', 'null', 1795738281222236, 1795738281222236, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
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
