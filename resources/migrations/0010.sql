-- Schema 10: what bytes cost, and which versions may go. Written like 0001. Amounts are millionths
-- of the unit of the currency that meta's `priceCurrency` names; the columns `properties` are JSON:
-- what no query looks for.
-- An empty region: every region without a price of its own. An item is a storage account type, of
-- which a GiB costs so much a month, or Egress, of which a GiB costs so much once.
CREATE TABLE prices (
    region TEXT NOT NULL,
    item TEXT NOT NULL CHECK (item IN ('Standard_LRS', 'Standard_ZRS', 'Premium_LRS', 'Egress')),
    micros INTEGER NOT NULL CHECK (micros >= 0),
    PRIMARY KEY (region, item)
) STRICT, WITHOUT ROWID;

-- Which versions of a gallery, or of one of its definitions, may go.
CREATE TABLE retention_rules (
    uid TEXT PRIMARY KEY,
    gallery_uid TEXT NOT NULL REFERENCES galleries (uid) ON DELETE CASCADE,
    definition_uid TEXT REFERENCES image_definitions (uid) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    properties TEXT NOT NULL,
    UNIQUE (gallery_uid, name_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX retention_rules_by_definition ON retention_rules (definition_uid)
    WHERE definition_uid IS NOT NULL;

-- Tells which machines were made from an image, region by region.
CREATE INDEX image_bases_by_image ON image_bases (image_uid, region_uid);

-- What was deleted when, for the cost of past months.
CREATE INDEX audit_removed_versions ON audit (at)
    WHERE action = 'Microsoft.Compute/galleries/images/versions/delete'
        AND before IS NOT NULL AND after IS NULL;

PRAGMA user_version = 10;
