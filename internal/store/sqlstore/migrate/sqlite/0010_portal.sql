-- +goose Up
-- The newest request of a device that somebody has to do something about. It counts until the device's settings are served.
CREATE TABLE device_trouble (
  device TEXT PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at INTEGER NOT NULL, trouble_reason TEXT NOT NULL, trouble_detail TEXT NOT NULL, trouble_file TEXT NOT NULL, trouble_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When a token was last used; saved now and then.
ALTER TABLE token ADD COLUMN used_at INTEGER NOT NULL DEFAULT 0;

-- Where who did it came from; empty in entries of before, whose hashes do not cover it.
ALTER TABLE audit ADD COLUMN source TEXT NOT NULL DEFAULT '';

-- Why nobody is offered a release any more; empty: it is.
ALTER TABLE firmware_release ADD COLUMN bad TEXT NOT NULL DEFAULT '';

-- In the order of names with all that a search looks at: 100,000 rows of which few or none match are not read for it.
DROP INDEX device_by_name;
CREATE INDEX device_by_name ON device (account, name, id, mac, serial, model);

-- Of many devices that are behind, those that have a session are found from the few that have one.
CREATE INDEX road_connection ON road (connection, device);
