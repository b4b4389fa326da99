-- Schema 11: deployments of templates. Written like 0001. The column `properties` is JSON: what no
-- query looks for.
CREATE TABLE deployments (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    properties TEXT NOT NULL,
    UNIQUE (subscription_id, group_folded, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX deployments_by_name ON deployments (name_folded, uid);

PRAGMA user_version = 11;
