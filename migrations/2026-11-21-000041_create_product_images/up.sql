CREATE TABLE product_images (
    id uuid NOT NULL,
    product_id uuid NOT NULL REFERENCES products (id),
    state text NOT NULL,
    refusal text,
    content_type text NOT NULL,
    byte_length bigint NOT NULL,
    width integer,
    height integer,
    alt_text text NOT NULL,
    position integer,
    attempts integer NOT NULL,
    due_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT product_images_pkey PRIMARY KEY (id),
    CONSTRAINT product_images_state_known CHECK (state IN ('AWAITED', 'PROCESSING', 'READY', 'REFUSED', 'DELETED')),
    CONSTRAINT product_images_type_known
        CHECK (content_type IN ('image/gif', 'image/jpeg', 'image/png', 'image/webp')),
    CONSTRAINT product_images_length_in_bounds CHECK (byte_length BETWEEN 1 AND 10485760),
    CONSTRAINT product_images_sizes_in_bounds CHECK (width BETWEEN 1 AND 8192 AND height BETWEEN 1 AND 8192),
    CONSTRAINT product_images_refused_for_a_cause CHECK (state <> 'REFUSED' OR refusal IS NOT NULL),
    CONSTRAINT product_images_shown_are_known
        CHECK (state NOT IN ('PROCESSING', 'READY') OR (width IS NOT NULL AND height IS NOT NULL AND position IS NOT NULL)),
    CONSTRAINT product_images_left_to_nobody CHECK (state = 'READY' OR due_at IS NOT NULL)
);
COMMENT ON TABLE product_images IS 'The pictures of products. Their bytes are objects, whose keys are made of the ids.';
COMMENT ON COLUMN product_images.refusal IS 'Why it is shown to nobody, if it was refused.';
COMMENT ON COLUMN product_images.content_type IS 'What was said that it is.';
COMMENT ON COLUMN product_images.byte_length IS 'How long it was said to be.';
COMMENT ON COLUMN product_images.width IS 'In pixels, upright, as it was uploaded.';
COMMENT ON COLUMN product_images.height IS 'In pixels, upright, as it was uploaded.';
COMMENT ON COLUMN product_images.position IS 'Its place among those that were uploaded: lower comes first.';
COMMENT ON COLUMN product_images.attempts IS 'How often it was begun to be drawn and not ended.';
COMMENT ON COLUMN product_images.due_at IS
    'When it is drawn, or else when what is needed no more of it is deleted; null for never.';
CREATE INDEX product_images_product_id ON product_images (product_id, position);
CREATE INDEX product_images_due_at ON product_images (due_at) WHERE due_at IS NOT NULL;
