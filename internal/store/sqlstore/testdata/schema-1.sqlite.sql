CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:57:12');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:57:12');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('keyring', 'dc3e05fa');
CREATE TABLE account (
  id TEXT PRIMARY KEY, parent TEXT REFERENCES account(id), path TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  type TEXT NOT NULL, license TEXT NOT NULL, existing INTEGER NOT NULL, number TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
INSERT INTO account VALUES ('acc_01M8AETT7QGCQNGG2MKGW62TV8', NULL, 'acc_01M8AETT7QGCQNGG2MKGW62TV8/', 'operator', 'Operator', 'operator', 'standard', 0, '37543241', 'null', 1795647432951870, 1795647432951870, 1);
INSERT INTO account VALUES ('acc_01M8AETT7W6A3AFCATQWTQG86K', 'acc_01M8AETT7QGCQNGG2MKGW62TV8', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/', 'north', '', 'provider', 'enterprise', 0, '12219534', '{"tier":"gold"}', 1795647432956166, 1795647432956166, 1);
INSERT INTO account VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7W6A3AFCATQWTQG86K', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', 1, '47292203', 'null', 1795647432957342, 1795647432957342, 1);
CREATE TABLE provisioning (
  account TEXT PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, address_key TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,
  auto_sync TEXT NOT NULL, overlap INTEGER NOT NULL, unknown_devices TEXT NOT NULL, http TEXT NOT NULL, defaults TEXT NOT NULL,
  admin_password TEXT NOT NULL, generation INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO provisioning VALUES ('acc_01M8AETT7QGCQNGG2MKGW62TV8', 'zq6q7ax4roxxetznrimzcz5hkt', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true}', 'v1.dc3e05fa.e1mdELCLovfT/yNESDRc4y1ebbLcZrmJOe/ixgmE7EQn1UC+w8ygrQ', 1, 1795647432951870, 1);
INSERT INTO provisioning VALUES ('acc_01M8AETT7W6A3AFCATQWTQG86K', 'vpdlnfrr56qhy3ijcvzvqurfc2', 1, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true}', 'v1.dc3e05fa.xr/cEn83zaOA7dXrnvYOBugxa9FyYgTMejEBmjHYc7pyliBtKvQCyiZjy9y24Zo', 1, 1795647432956166, 1);
INSERT INTO provisioning VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', 'wkam6vqz4s2uarhjkp2p7anaea', 1, '{"Enabled":false,"Sites":["site_1"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true}', 'v1.dc3e05fa.POl8z64uKrv/MhzTXiySqFdZ4EZgwMTzZrEEnLnwakGHMWzUqVvF/6r8vLWF0Ks', 2, 1795647432958599, 2);
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, generation INTEGER NOT NULL, server_user TEXT NOT NULL,
  password TEXT NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, valid_until INTEGER NOT NULL,
  PRIMARY KEY (account, generation)
) STRICT;
INSERT INTO credential VALUES ('acc_01M8AETT7QGCQNGG2MKGW62TV8', 1, 'DOPag3h76mBFfx2NH1J0piSX', 'v1.dc3e05fa.vNug8j463MDH5U8bX+SbH+Dtay0LM3jI2oWpZunOxhvOoQ8MKBeIqSQli9k/QUOMZWFukef+7lZPk6qK', 1795647432951870, 'first start', 0);
INSERT INTO credential VALUES ('acc_01M8AETT7W6A3AFCATQWTQG86K', 1, 'north', 'v1.dc3e05fa.uJr4nEMNdq3ShxwdeyuUwnw4/R4Kuvj3XeKaJlHDCOFUtQ6fXmACqcJ4npLhO1o', 1795647432956166, 'filler', 0);
INSERT INTO credential VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', 1, 'acme', 'v1.dc3e05fa.MIAJq8+Leil/ZfuJB/FV4JBBlwShv+AcS769m/IsRMiVQUBiW5FGb6MOrw', 1795647432957342, 'filler', 1796252232958599);
INSERT INTO credential VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', 2, 'acme', 'v1.dc3e05fa.czGpB7WGsuI4de/gmLAAjA5ceRPBvpA/iJGadkuodJDDq0CnNIJS1A+03g', 1795647432958599, 'filler', 0);
CREATE TABLE device (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL UNIQUE, serial TEXT NOT NULL,
  name TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL, onboarding TEXT NOT NULL, lifecycle TEXT NOT NULL,
  site TEXT NOT NULL, groups TEXT NOT NULL, device_user TEXT NOT NULL, auto_sync TEXT NOT NULL, held INTEGER NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, last_sync INTEGER NOT NULL, holds INTEGER NOT NULL,
  software_version TEXT NOT NULL, address TEXT NOT NULL, external_server TEXT NOT NULL, version_order TEXT NOT NULL
) STRICT;
INSERT INTO device VALUES ('dev_01M8AETT80QDH25HH2RMPE5TA0', 'acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'site_1', '["grp_1"]', 'usr_1', 'include', 1, '{"floor":"3"}', 1795647432960035, 1795647432960035, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, '6.4.6', '192.0.2.1', '', '016.014.016');
INSERT INTO device VALUES ('dev_01M8AETT81M2SF5RJKC4830S49', 'acc_01M8AETT7W6A3AFCATQWTQG86K', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', 0, 'null', 1795647432961002, 1795647432961002, 1, 0, 0, 0, 0, '', '', '', '');
INSERT INTO device VALUES ('dev_01M8AETT83DT92AP54Y8YD6WJ8', 'acc_01M8AETT7X72G94WRP5V1GDK08', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', 0, 'null', 1795647432962205, 1795647432962205, 1, 1795600800000000, 1795600800000000, 0, 1, '', '', '', '');
CREATE TABLE pending_device (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, family TEXT NOT NULL, model TEXT NOT NULL,
  address TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, PRIMARY KEY (account, mac)
) STRICT;
INSERT INTO pending_device VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
CREATE TABLE policy (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, level INTEGER NOT NULL,
  target TEXT NOT NULL, priority INTEGER NOT NULL, content TEXT NOT NULL, labels TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, UNIQUE (account, name)
) STRICT;
INSERT INTO policy VALUES ('pol_01M8AETT848Q9NTKKFP5ES5P9R', 'acc_01M8AETT7X72G94WRP5V1GDK08', 'base', 5, 'site_1', -2, 'v1.dc3e05fa.5oD4n+DkUPxxiahb6dU7rqAE6O715xTPwh24/nrt5sOT+awIwcTuFZE/J3nLTcl4mkQNwY0aa6aSss1U2iRvBig7yFccNK6/6cwydi7WfEGg6SR8msRLuE0lObHiicMunMFh25PMMmuEd1o7SEDiuFewqx/LM0kQXHlJ4FPuzFb4l2zC3WYyURDBwY6grv902Hw', '{"l":"v"}', 1795647432964707, 1795647432964707, 1);
CREATE TABLE upload (
  account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, mac TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  chunks INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (account, mac, name)
) STRICT;
INSERT INTO upload VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795647432963575);
INSERT INTO upload VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795647432964397);
INSERT INTO upload VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795647432964460);
CREATE TABLE upload_chunk (
  account TEXT NOT NULL, mac TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (account, mac, name, seq),
  FOREIGN KEY (account, mac, name) REFERENCES upload(account, mac, name) ON DELETE CASCADE
) STRICT;
INSERT INTO upload_chunk VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.V+WqaMAf/e1xj2e8Eu68aGymPumPNT9Y0vxjcaOQv3qk0DycfRkIgnX2A0xsvmisD4lYfS26MKImaQEukI7m2SK+gQbAS8KJkC9ZreE');
INSERT INTO upload_chunk VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.+1eSChLl4BxCFhjp/iQmoJ9QpsmQBwIeinTrG1HnsEZ2LIY1lZWzlQNQHR8q');
INSERT INTO upload_chunk VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.oFs4GZ1qYo3ryjT6sro88kQ89OqRQKaNu1bwydbudQOU1m2Dhb8vBMkAnk+r');
INSERT INTO upload_chunk VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.6ZejNtJ2AILE5bIWxIYHp0YfAZ6kFO8UkfpeWrWI+anMzed+BbwiM6Lk3us');
INSERT INTO upload_chunk VALUES ('acc_01M8AETT7X72G94WRP5V1GDK08', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
CREATE TABLE token (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, rights TEXT NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER NOT NULL
) STRICT;
INSERT INTO token VALUES ('tok_01M8AETT855VM9WK3JM23PD0N0', 'acc_01M8AETT7X72G94WRP5V1GDK08', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795647432965512, 0);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, path TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,
  request_id TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, changes TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
INSERT INTO audit VALUES (1, 1795647432953041, 'acc_01M8AETT7QGCQNGG2MKGW62TV8', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/', 'system:system', 'first start', '', 'account.create', 'acc_01M8AETT7QGCQNGG2MKGW62TV8', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '0fa3fd915aa3c88a097f84a0b1f3d483d0b2e43a878e6de3e12d69aca8b383b5');
INSERT INTO audit VALUES (2, 1795647432956737, 'acc_01M8AETT7W6A3AFCATQWTQG86K', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8AETT7W6A3AFCATQWTQG86K', '{"license":"enterprise","name":"north","type":"provider"}', '0fa3fd915aa3c88a097f84a0b1f3d483d0b2e43a878e6de3e12d69aca8b383b5', 'c83f1df17d10ace05b7dece4e9a162634c7e6487a56d60b311e6ca2d26aa1c9c');
INSERT INTO audit VALUES (3, 1795647432957761, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8AETT7X72G94WRP5V1GDK08', '{"license":"standard","name":"acme","type":"customer"}', 'c83f1df17d10ace05b7dece4e9a162634c7e6487a56d60b311e6ca2d26aa1c9c', '8fac3ee39be0931b1494daf31aa6365bdd71dc99c3cb437b2e1e3a1afd6596ef');
INSERT INTO audit VALUES (4, 1795647432959106, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8AETT7X72G94WRP5V1GDK08', '{"autoSync.scope.sites":"none → site_1","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '8fac3ee39be0931b1494daf31aa6365bdd71dc99c3cb437b2e1e3a1afd6596ef', '151eac7ac947fffd73d94d71f4553d706a33a4f4dd74f29d34247ce792f4c1db');
INSERT INTO audit VALUES (5, 1795647432960544, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8AETT80QDH25HH2RMPE5TA0', '{"mac":"0004f2fe0001","model":"VVX 450"}', '151eac7ac947fffd73d94d71f4553d706a33a4f4dd74f29d34247ce792f4c1db', '4f915fc77b11826ce8e5ea22b8a2606c10aa854971001d57b02c1a5e6f86db69');
INSERT INTO audit VALUES (6, 1795647432961247, 'acc_01M8AETT7W6A3AFCATQWTQG86K', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8AETT81M2SF5RJKC4830S49', '{"mac":"0004f2fe0002","model":"J179"}', '4f915fc77b11826ce8e5ea22b8a2606c10aa854971001d57b02c1a5e6f86db69', 'a2532ee82cf86583f14af520f0a110a021ad49336b51e6435432e6f9d6b53e86');
INSERT INTO audit VALUES (7, 1795647432963269, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8AETT83DT92AP54Y8YD6WJ8', '{"count":"1","mac":"64167f000003"}', 'a2532ee82cf86583f14af520f0a110a021ad49336b51e6435432e6f9d6b53e86', '0a71dc62cc6b045f5e00ffd336f3665a1301962540a53d8f89aaa95062a72559');
INSERT INTO audit VALUES (8, 1795647432964820, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8AETT848Q9NTKKFP5ES5P9R', '{"level":"site","name":"base","settings":"2"}', '0a71dc62cc6b045f5e00ffd336f3665a1301962540a53d8f89aaa95062a72559', '3d8d0f5b745ac146d7e26d398ec31111c88186bed9153310c4cd3ddd5603b4a3');
INSERT INTO audit VALUES (9, 1795647432965279, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8AETT855VM9WK3JM1S0VJSX', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '3d8d0f5b745ac146d7e26d398ec31111c88186bed9153310c4cd3ddd5603b4a3', '54784b3c908b63de95caad1c7b16c12ec401a986719921562b701d0d6377b07c');
INSERT INTO audit VALUES (10, 1795647432965541, 'acc_01M8AETT7X72G94WRP5V1GDK08', 'acc_01M8AETT7QGCQNGG2MKGW62TV8/acc_01M8AETT7W6A3AFCATQWTQG86K/acc_01M8AETT7X72G94WRP5V1GDK08/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8AETT855VM9WK3JM23PD0N0', '{"name":"ci","rights":"[\"read\"]"}', '54784b3c908b63de95caad1c7b16c12ec401a986719921562b701d0d6377b07c', '1fb5e1992004f36f83bf30187544bce89d15567616bd6eeab2d7efee83477afc');
CREATE TABLE job (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, kind TEXT NOT NULL, title TEXT NOT NULL,
  state TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL, dry_run INTEGER NOT NULL,
  total INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, waiting INTEGER NOT NULL, skipped INTEGER NOT NULL,
  errors TEXT NOT NULL, worker TEXT NOT NULL, lease_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
INSERT INTO job VALUES ('job_01M8AETT855VM9WK3JM1S0VJSX', 'acc_01M8AETT7X72G94WRP5V1GDK08', 'import', 'Import phones.csv', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8AETT7QGCQNGG2MKGW62TV8","Rights":null,"RequestID":"req_1"}', 'v1.dc3e05fa.TQQUg5P1bQhuSZjpPuf8ua7wE+bESIIvJ8OnDJzvavlie1FIkvBeIn6guWuRmSOI31k24sXtMA++FiIOKzYI', 1, 2, 0, 1, 0, 0, '[]', '', 0, 1795647432965084, 0, 0, 1);
CREATE TABLE job_item (
  job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, seq INTEGER NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
  action TEXT NOT NULL, code TEXT NOT NULL, pointer TEXT NOT NULL, detail TEXT NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (job, seq)
) STRICT;
INSERT INTO job_item VALUES ('job_01M8AETT855VM9WK3JM1S0VJSX', 1, 'row 1', 'pending', '', '', '', '', 'v1.dc3e05fa.3c+N80nFlRhqXrIW4ZL+hMaLaCp0QADR7LDB2G9lNLB+RwqTkQnML3AoR7BTsA');
INSERT INTO job_item VALUES ('job_01M8AETT855VM9WK3JM1S0VJSX', 2, 'row 2', 'failed', '', 'mac', '/mac', 'ü', '');
CREATE TABLE remembered (
  scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, header TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.xbUYp+MgowL9PNu3UdDOeXyoEuGiW7Q7jUnAIkpU9VIrdcbulynEyVwZ5k1iPPbwlT0icQIRxj3LwOXu0kl4eg', 1795647432965662);
CREATE INDEX account_name ON account (name);
CREATE INDEX account_path ON account (path);
CREATE UNIQUE INDEX account_top ON account (type) WHERE parent IS NULL;
CREATE INDEX device_by_name ON device (account, name, id);
CREATE INDEX device_holds ON device (account, holds, id);
CREATE UNIQUE INDEX device_name ON device (account, name) WHERE name <> '';
CREATE INDEX device_page ON device (account, id);
CREATE INDEX device_serial ON device (account, serial, id);
CREATE INDEX job_item_state ON job_item (job, state, seq);
CREATE INDEX job_open ON job (id) WHERE finished_at = 0;
CREATE INDEX job_page ON job (account, id);
CREATE INDEX policy_page ON policy (account, id);
CREATE INDEX remembered_age ON remembered (created_at);
CREATE INDEX token_page ON token (account, id);
