-- Schema 9: lab accounts and labs. Written like 0001. The columns `properties` are JSON: what no
-- query looks for.
CREATE TABLE lab_accounts (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    gallery_uid TEXT REFERENCES galleries (uid) ON DELETE SET NULL,
    properties TEXT NOT NULL,
    tags TEXT NOT NULL,
    UNIQUE (subscription_id, group_folded, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX lab_accounts_by_name ON lab_accounts (name_folded, uid);

CREATE INDEX lab_accounts_by_gallery ON lab_accounts (gallery_uid) WHERE gallery_uid IS NOT NULL;

CREATE TABLE labs (
    uid TEXT PRIMARY KEY,
    account_uid TEXT NOT NULL REFERENCES lab_accounts (uid),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    state TEXT NOT NULL,
    properties TEXT NOT NULL,
    UNIQUE (account_uid, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX labs_by_location ON labs (location);

CREATE INDEX labs_unfinished ON labs (state) WHERE state = 'Creating';

-- What a lab's template is being exported as. The row is written before the version is made and
-- removed when the export has ended, so that one that fails is taken back even after a crash.
CREATE TABLE lab_exports (
    lab_uid TEXT PRIMARY KEY REFERENCES labs (uid),
    version_id TEXT NOT NULL,
    makes_definition INTEGER NOT NULL CHECK (makes_definition IN (0, 1)),
    started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
