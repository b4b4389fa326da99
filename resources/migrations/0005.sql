-- Schema 5: steering of jobs - what people paused, which job comes first, limits of bandwidth and
-- hours - and what happened to each job. Written like 0001.
ALTER TABLE jobs ADD COLUMN priority TEXT NOT NULL DEFAULT 'Normal';

-- Among jobs of one priority; equal ones in the order of their sequence.
ALTER TABLE jobs ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

-- What a person wants, whoever runs the job; the state says what is.
ALTER TABLE job_regions ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0;

ALTER TABLE job_regions ADD COLUMN permille INTEGER NOT NULL DEFAULT 0;

CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE job_log (
    job_uid TEXT NOT NULL REFERENCES jobs (uid) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    at INTEGER NOT NULL,
    level TEXT NOT NULL,
    region TEXT NOT NULL,
    event TEXT NOT NULL,
    arguments TEXT NOT NULL,
    PRIMARY KEY (job_uid, line)
) STRICT, WITHOUT ROWID;

-- The row without a region holds for all work together.
CREATE TABLE work_limits (
    region TEXT NOT NULL PRIMARY KEY,
    bytes_per_second INTEGER NOT NULL,
    window TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 5;
