CREATE TABLE jobs (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    slot timestamptz,
    state text NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    leased_until timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    outcome text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT jobs_slot_once UNIQUE (name, slot),
    CONSTRAINT jobs_state_known CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    CONSTRAINT jobs_leased_while_running CHECK ((state = 'RUNNING') = (leased_until IS NOT NULL))
);
COMMENT ON TABLE jobs IS 'Runs of the background jobs: those of their schedules, and those that somebody asked for.';
COMMENT ON COLUMN jobs.slot IS 'The time of the schedule that the run is for; null for one that was asked for.';
COMMENT ON COLUMN jobs.due_at IS 'When it may start, by the marketplace''s clock; later after each failed attempt.';
COMMENT ON COLUMN jobs.leased_until IS 'Until when it belongs to the server that runs it, by PostgreSQL''s clock; another takes it over then.';
COMMENT ON COLUMN jobs.outcome IS 'What it did, or the reason why the last attempt failed.';
CREATE INDEX jobs_waiting ON jobs (due_at) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX jobs_by_name ON jobs (name, id);

-- Rows come nearly in the order in which they end, so these grow at their right edges.
CREATE INDEX idempotency_records_expires_at ON idempotency_records (expires_at);
CREATE INDEX refresh_tokens_expires_at ON refresh_tokens (expires_at);
CREATE INDEX refresh_tokens_session_id ON refresh_tokens (session_id);
