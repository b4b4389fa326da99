-- Schema 8: machines and scale sets, and what their disks stand on. Written like 0001.
-- What runs the machines of a region: a libvirt address.
CREATE TABLE compute_hosts (
    region_uid TEXT PRIMARY KEY REFERENCES regions (uid) ON DELETE CASCADE,
    uri TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The disks of an image, laid down in a region: a row means that all of them are there. The image,
-- a version or a managed image, may be gone by now.
CREATE TABLE image_bases (
    uid TEXT PRIMARY KEY,
    region_uid TEXT NOT NULL REFERENCES regions (uid),
    image_uid TEXT NOT NULL,
    properties TEXT NOT NULL,
    UNIQUE (region_uid, image_uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE scale_sets (
    uid TEXT PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    group_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    location TEXT NOT NULL,
    properties TEXT NOT NULL,
    tags TEXT NOT NULL,
    UNIQUE (subscription_id, group_folded, name_folded),
    FOREIGN KEY (subscription_id, group_folded)
        REFERENCES resource_groups (subscription_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX scale_sets_by_name ON scale_sets (name_folded, uid);

-- A machine has the uid of its row in sources; an instance of a scale set has no row there.
CREATE TABLE machines (
    uid TEXT PRIMARY KEY,
    base_uid TEXT NOT NULL REFERENCES image_bases (uid),
    scale_set_uid TEXT REFERENCES scale_sets (uid),
    instance INTEGER NOT NULL DEFAULT 0,
    power_state TEXT NOT NULL,
    properties TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX machines_by_base ON machines (base_uid);

CREATE INDEX machines_by_scale_set ON machines (scale_set_uid, instance)
    WHERE scale_set_uid IS NOT NULL;

PRAGMA user_version = 8;
