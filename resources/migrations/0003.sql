-- Schema 3: the definitions of a gallery lie side by side in the order of their names, so that a
-- page of them is read from a few places of the file; shallow versions. Written like 0001.
-- Versions refer to the table that is made anew: what they miss in between is looked at when the
-- migration is committed, and is there again.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE image_definitions_2 AS SELECT * FROM image_definitions;

DROP TABLE image_definitions;

CREATE TABLE image_definitions (
    uid TEXT NOT NULL UNIQUE,
    gallery_uid TEXT NOT NULL REFERENCES galleries (uid),
    subscription_id TEXT NOT NULL,
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
    properties TEXT NOT NULL,
    provisioning_state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    tags TEXT NOT NULL,
    PRIMARY KEY (gallery_uid, name_folded),
    UNIQUE (gallery_uid, publisher_folded, offer_folded, sku_folded)
) STRICT, WITHOUT ROWID;

INSERT INTO image_definitions
SELECT uid, gallery_uid, subscription_id, name, name_folded, location, os_type, os_state,
    hyper_v_generation, publisher, offer, sku, publisher_folded, offer_folded, sku_folded,
    description, end_of_life, properties, provisioning_state, revision, tags
FROM image_definitions_2 ORDER BY gallery_uid, name_folded;

DROP TABLE image_definitions_2;

CREATE INDEX image_definitions_by_publisher ON image_definitions (publisher);

CREATE INDEX image_definitions_by_place ON image_definitions (subscription_id, location);

-- Hold the uid, which is all that a search asks of them.
CREATE INDEX image_definitions_by_name ON image_definitions (name_folded, uid);

CREATE INDEX image_definitions_by_folded_publisher ON image_definitions (publisher_folded, uid);

-- What the shallow versions are read from: ids of resources, and endpoints of storage accounts.
CREATE TABLE shallow_sources (
    source_folded TEXT NOT NULL,
    version_uid TEXT NOT NULL REFERENCES image_versions (uid) ON DELETE CASCADE,
    PRIMARY KEY (source_folded, version_uid)
) STRICT, WITHOUT ROWID;

CREATE INDEX shallow_sources_by_version ON shallow_sources (version_uid);

PRAGMA user_version = 3;
