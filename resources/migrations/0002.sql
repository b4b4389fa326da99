-- Schema 2: every property of the service. Written like 0001: one empty line ends a statement.
-- A column `properties` holds as JSON what no query looks for.
CREATE TABLE tenants (
    id TEXT PRIMARY KEY,
    display_name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

INSERT INTO tenants (id, display_name, name_folded)
SELECT DISTINCT tenant_id,
    CASE tenant_id WHEN (SELECT tenant_id FROM subscriptions ORDER BY id LIMIT 1)
        THEN 'Default' ELSE tenant_id END,
    CASE tenant_id WHEN (SELECT tenant_id FROM subscriptions ORDER BY id LIMIT 1)
        THEN 'default' ELSE tenant_id END
FROM subscriptions;

ALTER TABLE subscriptions ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';

ALTER TABLE subscriptions
    ADD COLUMN is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1));

UPDATE subscriptions SET name_folded = lower(display_name);

UPDATE subscriptions SET is_default = 1 WHERE id = (SELECT min(id) FROM subscriptions);

CREATE UNIQUE INDEX subscriptions_by_name ON subscriptions (name_folded);

CREATE UNIQUE INDEX subscriptions_default ON subscriptions (is_default) WHERE is_default = 1;

CREATE TABLE policy (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE disk_encryption_sets (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    key_url TEXT NOT NULL,
    tags TEXT NOT NULL,
    UNIQUE (subscription_id, group_folded, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX disk_encryption_sets_by_name ON disk_encryption_sets (name_folded, uid);

CREATE TABLE storage_accounts (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    location TEXT NOT NULL,
    path TEXT NOT NULL,
    tags TEXT NOT NULL,
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX storage_accounts_by_group
    ON storage_accounts (subscription_id, group_folded, name_folded);

ALTER TABLE regions DROP COLUMN zone_redundant;

ALTER TABLE regions ADD COLUMN zone_paths TEXT NOT NULL DEFAULT '[]';

ALTER TABLE sources ADD COLUMN properties TEXT NOT NULL DEFAULT '{}';

ALTER TABLE galleries ADD COLUMN soft_delete_enabled INTEGER NOT NULL DEFAULT 0
    CHECK (soft_delete_enabled IN (0, 1));

ALTER TABLE galleries ADD COLUMN retention_days INTEGER NOT NULL DEFAULT 7;

ALTER TABLE galleries ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

CREATE INDEX galleries_by_place ON galleries (subscription_id, location);

ALTER TABLE image_definitions ADD COLUMN properties TEXT NOT NULL DEFAULT '{}';

ALTER TABLE image_definitions ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- The gallery's, so that the limits are counted from one index.
ALTER TABLE image_definitions ADD COLUMN subscription_id TEXT NOT NULL DEFAULT '';

UPDATE image_definitions SET subscription_id =
    (SELECT g.subscription_id FROM galleries g WHERE g.uid = gallery_uid);

CREATE INDEX image_definitions_by_place ON image_definitions (subscription_id, location);

CREATE INDEX image_definitions_by_name ON image_definitions (name_folded);

CREATE INDEX image_definitions_by_folded_publisher ON image_definitions (publisher_folded);

-- Made anew: the versions of a definition lie side by side, newest first, so that a page of them
-- is read from a few places of the file. never_latest is 1 when no region can have the version as
-- its latest: excluded, and no target region says otherwise.
CREATE TABLE image_versions_2 (
    uid TEXT NOT NULL UNIQUE,
    definition_uid TEXT NOT NULL REFERENCES image_definitions (uid),
    subscription_id TEXT NOT NULL,
    major INTEGER NOT NULL CHECK (major BETWEEN 0 AND 2147483647),
    minor INTEGER NOT NULL CHECK (minor BETWEEN 0 AND 2147483647),
    patch INTEGER NOT NULL CHECK (patch BETWEEN 0 AND 2147483647),
    location TEXT NOT NULL,
    provisioning_state TEXT NOT NULL,
    exclude_from_latest INTEGER NOT NULL CHECK (exclude_from_latest IN (0, 1)),
    never_latest INTEGER NOT NULL CHECK (never_latest IN (0, 1)),
    published INTEGER,
    end_of_life INTEGER,
    source_id TEXT NOT NULL,
    source_uri TEXT NOT NULL,
    profile TEXT NOT NULL,
    os_disk_size_bytes INTEGER NOT NULL,
    occupied_bytes INTEGER NOT NULL,
    content_digest TEXT NOT NULL,
    data_disk_sizes TEXT NOT NULL,
    soft_deleted_at INTEGER,
    revision INTEGER NOT NULL,
    tags TEXT NOT NULL,
    PRIMARY KEY (definition_uid, major DESC, minor DESC, patch DESC)
) STRICT, WITHOUT ROWID;

INSERT INTO image_versions_2
SELECT v.uid, v.definition_uid, d.subscription_id, v.major, v.minor, v.patch, v.location,
    v.provisioning_state, v.exclude_from_latest,
    v.exclude_from_latest AND NOT EXISTS (
        SELECT 1 FROM json_each(v.profile, '$.targetRegions') r
        WHERE json_extract(r.value, '$.excludeFromLatest') = 0),
    v.published, v.end_of_life, coalesce(json_extract(v.profile, '$.sourceId'), ''),
    coalesce(json_extract(v.profile, '$.sourceUri'), ''),
    json_remove(v.profile, '$.sourceId', '$.sourceUri', '$.publishedDate', '$.endOfLifeDate'),
    v.os_disk_size_bytes, v.occupied_bytes, v.content_digest, '{}', NULL, 1, v.tags
FROM image_versions v CROSS JOIN image_definitions d ON d.uid = v.definition_uid;

CREATE TABLE replicas_1 AS SELECT * FROM replicas;

DROP TABLE replicas;

DROP TABLE image_versions;

ALTER TABLE image_versions_2 RENAME TO image_versions;

CREATE TABLE replicas (
    version_uid TEXT NOT NULL REFERENCES image_versions (uid),
    region_uid TEXT NOT NULL REFERENCES regions (uid),
    zone INTEGER NOT NULL CHECK (zone BETWEEN 0 AND 3),
    number INTEGER NOT NULL CHECK (number > 0),
    manifest_digest TEXT NOT NULL,
    stored_bytes INTEGER NOT NULL,
    verified_at INTEGER,
    PRIMARY KEY (version_uid, region_uid, zone, number)
) STRICT, WITHOUT ROWID;

INSERT INTO replicas
SELECT version_uid, region_uid, 0, number, manifest_digest, stored_bytes, verified_at
FROM replicas_1;

DROP TABLE replicas_1;

CREATE INDEX replicas_by_region ON replicas (region_uid, version_uid);

-- Counts what lies in the recycle bin and what does not.
CREATE INDEX image_versions_by_bin ON image_versions (definition_uid, soft_deleted_at);

-- Holds all that a list asks of the latest version, the terms of the index too: SQLite 3.40 looks
-- at them again.
CREATE INDEX image_versions_latest
    ON image_versions (definition_uid, major DESC, minor DESC, patch DESC, exclude_from_latest,
        end_of_life, provisioning_state, never_latest, soft_deleted_at)
    WHERE provisioning_state = 'Succeeded' AND never_latest = 0 AND soft_deleted_at IS NULL;

CREATE INDEX image_versions_by_place ON image_versions (subscription_id, location);

CREATE INDEX image_versions_deleted ON image_versions (soft_deleted_at)
    WHERE soft_deleted_at IS NOT NULL;

-- Rows of the full text index are numbered; resources are not.
CREATE TABLE search_keys (
    docid INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_names USING fts5 (
    gallery, name, publisher, offer, sku,
    content = '', columnsize = 0, tokenize = 'trigram case_sensitive 1'
);

INSERT INTO search_keys (uid)
SELECT uid FROM galleries UNION ALL SELECT uid FROM image_definitions;

INSERT INTO search_names (rowid, gallery)
SELECT k.docid, g.name_folded FROM galleries g CROSS JOIN search_keys k ON k.uid = g.uid;

INSERT INTO search_names (rowid, name, publisher, offer, sku)
SELECT k.docid, d.name_folded, d.publisher_folded, d.offer_folded, d.sku_folded
FROM image_definitions d CROSS JOIN search_keys k ON k.uid = d.uid;

PRAGMA user_version = 2;
