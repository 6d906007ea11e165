DROP INDEX sessions_account_id;
ALTER TABLE sessions DROP COLUMN device_sealed;
DROP TABLE login_attempts;
DROP TABLE mails;
