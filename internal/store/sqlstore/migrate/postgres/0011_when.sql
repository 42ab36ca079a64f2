-- +goose Up
-- When a job was to begin, until when no worker takes it, and the hours of the day in which it takes on subjects.
ALTER TABLE job ADD COLUMN start_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN due_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN hours TEXT COLLATE "C" NOT NULL DEFAULT '';

-- How its vendor offers a release, in a word, and the day it came out.
ALTER TABLE firmware_release ADD COLUMN channel TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE firmware_release ADD COLUMN released TEXT COLLATE "C" NOT NULL DEFAULT '';
