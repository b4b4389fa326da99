-- Schema 4: which versions are encrypted with which disk encryption sets: a set that is used is not
-- deleted. Written like 0001.
CREATE TABLE version_encryption_sets (
    set_uid TEXT NOT NULL REFERENCES disk_encryption_sets (uid),
    version_uid TEXT NOT NULL REFERENCES image_versions (uid) ON DELETE CASCADE,
    PRIMARY KEY (set_uid, version_uid)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_encryption_sets_by_version ON version_encryption_sets (version_uid, set_uid);

PRAGMA user_version = 4;
