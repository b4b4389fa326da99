-- Schema 6: the care of what is stored - what the last check of each replica found. Written like
-- 0001.
ALTER TABLE replicas ADD COLUMN health TEXT NOT NULL DEFAULT 'NotChecked';

ALTER TABLE replicas ADD COLUMN checked_at INTEGER;

-- Why it is not intact, as a fault.
ALTER TABLE replicas ADD COLUMN finding TEXT;

PRAGMA user_version = 6;
