-- +goose Up
-- What people write of a device.
ALTER TABLE device ADD COLUMN notes TEXT NOT NULL DEFAULT '';

-- Which item of a job is about a device: the items themselves are sealed. A job of before is not found by its devices.
CREATE TABLE job_device (
  device TEXT NOT NULL, job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, seq INTEGER NOT NULL, PRIMARY KEY (device, job)
) STRICT;
CREATE INDEX job_device_of ON job_device (job);
