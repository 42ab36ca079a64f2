-- +goose Up
-- Whether it was done (empty) or refused; what was done is hashed as before.
ALTER TABLE audit ADD COLUMN result TEXT NOT NULL DEFAULT '';
