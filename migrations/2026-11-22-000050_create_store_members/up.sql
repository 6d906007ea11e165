CREATE TABLE store_members (
    store_id uuid NOT NULL REFERENCES stores (id),
    account_id uuid NOT NULL,
    role text NOT NULL,
    invitation_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT store_members_pkey PRIMARY KEY (store_id, account_id),
    CONSTRAINT store_members_role_known CHECK (role IN ('STAFF', 'MANAGER'))
);
COMMENT ON TABLE store_members IS 'Who keeps a store beside its owner, until they are removed or it is deleted.';
COMMENT ON COLUMN store_members.invitation_id IS 'The invitation that they accepted, which is found here when it is accepted again.';
CREATE INDEX store_members_account_id ON store_members (account_id, invitation_id);

CREATE TABLE store_invitations (
    id uuid PRIMARY KEY,
    store_id uuid NOT NULL REFERENCES stores (id),
    email_index bytea NOT NULL,
    email_sealed bytea NOT NULL,
    role text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT store_invitations_email_unique UNIQUE (store_id, email_index),
    CONSTRAINT store_invitations_role_known CHECK (role IN ('STAFF', 'MANAGER'))
);
COMMENT ON TABLE store_invitations IS 'Who is invited to keep a store, until they answer, it is withdrawn or its time is over.';
COMMENT ON COLUMN store_invitations.email_index IS 'HMAC of the e-mail in lower case, by which whoever verifies it is found.';
COMMENT ON COLUMN store_invitations.email_sealed IS 'The e-mail, sealed with the key of the store''s owner.';
CREATE INDEX store_invitations_email_index ON store_invitations (email_index, id);
CREATE INDEX store_invitations_expires_at ON store_invitations (expires_at);
