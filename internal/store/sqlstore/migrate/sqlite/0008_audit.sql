-- +goose Up
-- The trail of one thing is asked for wherever it is shown.
CREATE INDEX audit_object ON audit (object, sequence);
