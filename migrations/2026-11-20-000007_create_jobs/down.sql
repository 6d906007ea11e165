DROP INDEX refresh_tokens_session_id;
DROP INDEX refresh_tokens_expires_at;
DROP INDEX idempotency_records_expires_at;
DROP TABLE jobs;
