-- Schema 7: who may do what - principals, roles, sharing - and an audit log that shows when it was
-- changed. Written like 0001. Ids of principals, applications, roles and assignments are UUIDs.
CREATE TABLE applications (
    app_id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    display_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX applications_by_tenant ON applications (tenant_id);

-- secret_hash is scrypt's, with its parameters; the secret itself is shown once and kept nowhere.
CREATE TABLE application_secrets (
    key_id TEXT PRIMARY KEY,
    app_id TEXT NOT NULL REFERENCES applications (app_id) ON DELETE CASCADE,
    display_name TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX application_secrets_by_application ON application_secrets (app_id, ends_at);

-- A service principal is what an application is in one tenant: its presence is the consent.
-- os_account is the account of the operating system that is this user without a password.
CREATE TABLE principals (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    kind TEXT NOT NULL CHECK (kind IN ('User', 'Group', 'ServicePrincipal')),
    display_name TEXT NOT NULL,
    sign_in_name TEXT NOT NULL,
    sign_in_folded TEXT NOT NULL,
    app_id TEXT REFERENCES applications (app_id) ON DELETE CASCADE,
    password_hash TEXT NOT NULL DEFAULT '',
    os_account TEXT UNIQUE,
    is_enabled INTEGER NOT NULL DEFAULT 1 CHECK (is_enabled IN (0, 1)),
    UNIQUE (tenant_id, sign_in_folded)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX principals_by_application ON principals (app_id, tenant_id)
    WHERE app_id IS NOT NULL;

CREATE TABLE group_members (
    group_id TEXT NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX group_members_by_member ON group_members (member_id, group_id);

-- Who stays signed in: SHA-256 of a token that only the one who signed in has. It goes with the
-- secret that it was given for, and with the principal.
CREATE TABLE tokens (
    token_hash TEXT PRIMARY KEY,
    principal_id TEXT NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
    key_id TEXT REFERENCES application_secrets (key_id) ON DELETE CASCADE,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_by_principal ON tokens (principal_id);

CREATE INDEX tokens_by_secret ON tokens (key_id) WHERE key_id IS NOT NULL;

CREATE INDEX tokens_by_end ON tokens (expires_at);

-- The roles that people define; the built-in ones are in the program.
CREATE TABLE role_definitions (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    properties TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role_assignments (
    id TEXT PRIMARY KEY,
    principal_id TEXT NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
    role_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    scope_folded TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (principal_id, role_id, scope_folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX role_assignments_by_scope ON role_assignments (scope_folded, principal_id);

-- permissions is Private, Groups or Community; sharing holds what a community is told.
ALTER TABLE galleries ADD COLUMN permissions TEXT NOT NULL DEFAULT 'Private';

ALTER TABLE galleries ADD COLUMN sharing TEXT NOT NULL DEFAULT '{}';

ALTER TABLE galleries ADD COLUMN public_name_folded TEXT;

CREATE UNIQUE INDEX galleries_by_public_name ON galleries (public_name_folded)
    WHERE public_name_folded IS NOT NULL;

-- Whom a gallery is shared with directly: a subscription or a tenant, that answers.
CREATE TABLE gallery_shares (
    gallery_uid TEXT NOT NULL REFERENCES galleries (uid) ON DELETE CASCADE,
    grantee_kind TEXT NOT NULL CHECK (grantee_kind IN ('Subscriptions', 'AADTenants')),
    grantee_id TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('Pending', 'Accepted', 'Rejected')),
    shared_at INTEGER NOT NULL,
    PRIMARY KEY (gallery_uid, grantee_kind, grantee_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX gallery_shares_by_grantee ON gallery_shares (grantee_id, answer);

-- Who asked for a job, as JSON; it is asked again when the job commits.
ALTER TABLE jobs ADD COLUMN caller TEXT NOT NULL DEFAULT '';

ALTER TABLE audit ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';

ALTER TABLE audit ADD COLUMN outcome TEXT NOT NULL DEFAULT 'Succeeded';

-- Of this row and of the digest of the row before; empty in rows of older schemas.
ALTER TABLE audit ADD COLUMN digest TEXT NOT NULL DEFAULT '';

-- Raised by whatever may change what somebody may do: rights that were read are good as long as it
-- stays the same.
INSERT INTO meta (key, value) VALUES ('accessRevision', '1');

CREATE TRIGGER access_assigned AFTER INSERT ON role_assignments BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_unassigned AFTER DELETE ON role_assignments BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_reassigned AFTER UPDATE ON role_assignments BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_role_made AFTER INSERT ON role_definitions BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_role_changed AFTER UPDATE ON role_definitions BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_role_removed AFTER DELETE ON role_definitions BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_principal_made AFTER INSERT ON principals BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_principal_changed AFTER UPDATE ON principals BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_principal_removed AFTER DELETE ON principals BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_member_added AFTER INSERT ON group_members BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_member_removed AFTER DELETE ON group_members BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_share_made AFTER INSERT ON gallery_shares BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_share_changed AFTER UPDATE ON gallery_shares BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_share_removed AFTER DELETE ON gallery_shares BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_gallery_made AFTER INSERT ON galleries
    WHEN NEW.permissions <> 'Private' BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_gallery_permissions AFTER UPDATE OF permissions ON galleries BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

CREATE TRIGGER access_subscription_made AFTER INSERT ON subscriptions BEGIN
    UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'accessRevision';
END;

PRAGMA user_version = 7;
