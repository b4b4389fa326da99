-- Schema 1. Statements are separated by one empty line and hold none themselves.
-- Ids are 32 hex digits; dates are milliseconds since 1970 in UTC; a column *_folded holds the
-- form in which names are compared; tags, profile and fault are JSON.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE subscriptions (
    id TEXT PRIMARY KEY,
    display_name TEXT NOT NULL,
    tenant_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE resource_groups (
    subscription_id TEXT NOT NULL REFERENCES subscriptions (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    tags TEXT NOT NULL,
    PRIMARY KEY (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX resource_groups_by_name ON resource_groups (name_folded, subscription_id);

CREATE TABLE regions (
    uid TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    path TEXT NOT NULL,
    zone_redundant INTEGER NOT NULL CHECK (zone_redundant IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    disk_size_bytes INTEGER NOT NULL,
    os_type TEXT NOT NULL,
    os_state TEXT NOT NULL,
    hyper_v_generation TEXT NOT NULL,
    time_created INTEGER,
    tags TEXT NOT NULL,
    UNIQUE (subscription_id, group_folded, kind, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX sources_by_name ON sources (name_folded, uid);

CREATE TABLE galleries (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    description TEXT NOT NULL,
    provisioning_state TEXT NOT NULL,
    tags TEXT NOT NULL,
    UNIQUE (subscription_id, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX galleries_by_name ON galleries (name_folded, uid);

CREATE INDEX galleries_by_group ON galleries (group_folded, name_folded, uid);

CREATE TABLE image_definitions (
    uid TEXT PRIMARY KEY,
    gallery_uid TEXT NOT NULL REFERENCES galleries (uid),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    os_type TEXT NOT NULL,
    os_state TEXT NOT NULL,
    hyper_v_generation TEXT NOT NULL,
    publisher TEXT NOT NULL,
    offer TEXT NOT NULL,
    sku TEXT NOT NULL,
    publisher_folded TEXT NOT NULL,
    offer_folded TEXT NOT NULL,
    sku_folded TEXT NOT NULL,
    description TEXT NOT NULL,
    end_of_life INTEGER,
    provisioning_state TEXT NOT NULL,
    tags TEXT NOT NULL,
    UNIQUE (gallery_uid, name_folded),
    UNIQUE (gallery_uid, publisher_folded, offer_folded, sku_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX image_definitions_by_publisher ON image_definitions (publisher);

CREATE TABLE image_versions (
    uid TEXT PRIMARY KEY,
    definition_uid TEXT NOT NULL REFERENCES image_definitions (uid),
    major INTEGER NOT NULL CHECK (major BETWEEN 0 AND 2147483647),
    minor INTEGER NOT NULL CHECK (minor BETWEEN 0 AND 2147483647),
    patch INTEGER NOT NULL CHECK (patch BETWEEN 0 AND 2147483647),
    location TEXT NOT NULL,
    provisioning_state TEXT NOT NULL,
    exclude_from_latest INTEGER NOT NULL CHECK (exclude_from_latest IN (0, 1)),
    published INTEGER,
    end_of_life INTEGER,
    os_disk_size_bytes INTEGER NOT NULL,
    occupied_bytes INTEGER NOT NULL,
    content_digest TEXT NOT NULL,
    profile TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX image_versions_newest
    ON image_versions (definition_uid, major DESC, minor DESC, patch DESC);

CREATE TABLE replicas (
    version_uid TEXT NOT NULL REFERENCES image_versions (uid),
    region_uid TEXT NOT NULL REFERENCES regions (uid),
    number INTEGER NOT NULL CHECK (number > 0),
    manifest_digest TEXT NOT NULL,
    stored_bytes INTEGER NOT NULL,
    verified_at INTEGER,
    PRIMARY KEY (version_uid, region_uid, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX replicas_by_region ON replicas (region_uid, version_uid);

CREATE TABLE jobs (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    version_uid TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    copied_bytes INTEGER NOT NULL,
    fault TEXT
) STRICT;

CREATE INDEX jobs_by_version ON jobs (version_uid, sequence);

CREATE INDEX jobs_open ON jobs (sequence)
    WHERE state NOT IN ('Succeeded', 'Failed', 'Cancelled');

CREATE TABLE job_regions (
    job_uid TEXT NOT NULL REFERENCES jobs (uid) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    region TEXT NOT NULL,
    state TEXT NOT NULL,
    fault TEXT,
    PRIMARY KEY (job_uid, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    caller TEXT NOT NULL,
    action TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX audit_by_resource ON audit (resource_id, sequence);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit log is never changed');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit log is never changed');
END;

PRAGMA application_id = 1449751666;

PRAGMA user_version = 1;
