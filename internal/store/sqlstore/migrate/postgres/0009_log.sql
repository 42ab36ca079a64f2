-- +goose Up
-- New visits are appended, a row a save and bucket of MACs; full buckets go to visit_batch, a row a device. size is in the key: how full
-- a bucket is can be told without reading lines.
CREATE TABLE visit_new (
  account TEXT COLLATE "C" NOT NULL REFERENCES account(id) ON DELETE CASCADE, bucket BIGINT NOT NULL, save BIGINT NOT NULL, size BIGINT NOT NULL, lines TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (account, bucket, save, size)
);
-- How many saves of visits an account has had. A device has the visits of those that came after it.
CREATE TABLE visit_save (
  account TEXT COLLATE "C" PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, n BIGINT NOT NULL
);
ALTER TABLE device ADD COLUMN visits_after BIGINT NOT NULL DEFAULT 0;
