CREATE TABLE product_hearts (
    account_id uuid NOT NULL,
    product_id uuid NOT NULL,
    id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT product_hearts_pkey PRIMARY KEY (account_id, product_id)
);
COMMENT ON TABLE product_hearts IS 'Who has given which product a heart. It stays while the product is hidden.';
COMMENT ON COLUMN product_hearts.id IS 'Tells the order in which an account has given its hearts.';
CREATE INDEX product_hearts_account_id ON product_hearts (account_id, id);

-- A heart waits for those that were counted in the same row and are not committed yet. With one row for a product, whoever gives
-- it a heart in a rush would wait for everybody before, each time for a disk, and hold a connection meanwhile.
CREATE TABLE product_heart_counts (
    product_id uuid NOT NULL,
    slot integer NOT NULL,
    hearts bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT product_heart_counts_pkey PRIMARY KEY (product_id, slot),
    CONSTRAINT product_heart_counts_slot_known CHECK (slot BETWEEN 0 AND 7),
    CONSTRAINT product_heart_counts_not_negative CHECK (hearts >= 0)
) WITH (fillfactor = 50);
COMMENT ON TABLE product_heart_counts IS 'How many hearts a product has: the sum of its rows, which are several so that few wait for each other.';
COMMENT ON COLUMN product_heart_counts.slot IS 'Follows from the account that gives the heart, so that its end is counted where its beginning was.';

CREATE TABLE wishlist_items (
    buyer_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    id uuid NOT NULL,
    quantity integer NOT NULL,
    seen_price_minor bigint NOT NULL,
    seen_product_name text NOT NULL,
    seen_variant_name text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT wishlist_items_pkey PRIMARY KEY (buyer_id, variant_id),
    CONSTRAINT wishlist_items_quantity_in_range CHECK (quantity BETWEEN 1 AND 999)
);
COMMENT ON TABLE wishlist_items IS 'What buyers may want to buy one day. Nothing is held for them.';
COMMENT ON COLUMN wishlist_items.id IS 'Tells the order in which a buyer has put things on the list.';
COMMENT ON COLUMN wishlist_items.seen_price_minor IS 'What one piece cost when the buyer last set the item, to tell what has changed.';
CREATE INDEX wishlist_items_buyer_id ON wishlist_items (buyer_id, id);
