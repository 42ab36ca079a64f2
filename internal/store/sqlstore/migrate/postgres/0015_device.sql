-- +goose Up
-- What people write of a device.
ALTER TABLE device ADD COLUMN notes TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Which item of a job is about a device: the items themselves are sealed. A job of before is not found by its devices.
CREATE TABLE job_device (
  device TEXT COLLATE "C" NOT NULL, job TEXT COLLATE "C" NOT NULL REFERENCES job(id) ON DELETE CASCADE, seq BIGINT NOT NULL, PRIMARY KEY (device, job)
);
CREATE INDEX job_device_of ON job_device (job);
