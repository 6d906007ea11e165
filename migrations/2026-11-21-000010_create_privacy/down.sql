COMMENT ON COLUMN orders.shipping_address_sealed IS 'The address as it was, a sealed jangteo.type.v1.Address.';
COMMENT ON COLUMN idempotency_records.answer IS 'The sealed answer: the response of a success, the facts of a refusal.';

DELETE FROM refresh_tokens;
DELETE FROM sessions;
DELETE FROM accounts;
DROP INDEX accounts_email_index;
DROP INDEX accounts_email_verified_unique;
DROP INDEX accounts_phone_index;
ALTER TABLE accounts
    DROP CONSTRAINT accounts_withdrawn_are_nobody,
    DROP CONSTRAINT accounts_state_known,
    DROP COLUMN person_sealed,
    DROP COLUMN email_index,
    DROP COLUMN phone_index,
    DROP COLUMN state,
    DROP COLUMN email_verified_at,
    ALTER COLUMN password_hash SET NOT NULL,
    ADD COLUMN email text NOT NULL,
    ADD COLUMN email_folded text NOT NULL,
    ADD COLUMN display_name text NOT NULL,
    ADD COLUMN phone text NOT NULL,
    ADD CONSTRAINT accounts_email_folded_unique UNIQUE (email_folded);
COMMENT ON COLUMN accounts.email_folded IS 'The e-mail in lower case: letter case does not tell accounts apart.';
COMMENT ON COLUMN accounts.password_hash IS 'argon2id, in PHC form.';

DROP TABLE account_keys;
DROP TABLE signing_keys;
DROP TABLE server_secrets;
