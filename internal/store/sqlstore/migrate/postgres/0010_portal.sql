-- +goose Up
-- The newest request of a device that somebody has to do something about. It counts until the device's settings are served.
CREATE TABLE device_trouble (
  device TEXT COLLATE "C" PRIMARY KEY REFERENCES device(id) ON DELETE CASCADE, trouble_at BIGINT NOT NULL, trouble_reason TEXT COLLATE "C" NOT NULL, trouble_detail TEXT COLLATE "C" NOT NULL, trouble_file TEXT COLLATE "C" NOT NULL, trouble_source TEXT COLLATE "C" NOT NULL
);

-- When a token was last used; saved now and then.
ALTER TABLE token ADD COLUMN used_at BIGINT NOT NULL DEFAULT 0;

-- Where who did it came from; empty in entries of before, whose hashes do not cover it.
ALTER TABLE audit ADD COLUMN source TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Why nobody is offered a release any more; empty: it is.
ALTER TABLE firmware_release ADD COLUMN bad TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Of many devices that are behind, those that have a session are found from the few that have one.
CREATE INDEX road_connection ON road (connection, device);
