-- +goose Up
-- Whether a device that comes with the code waits for somebody.
ALTER TABLE enrollment_code ADD COLUMN approval BOOLEAN NOT NULL DEFAULT false;
