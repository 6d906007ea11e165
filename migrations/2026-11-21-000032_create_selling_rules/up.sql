ALTER TABLE products
    ADD COLUMN quantity_max_per_buyer integer NOT NULL DEFAULT 0,
    ADD COLUMN buyers_counted_since timestamptz,
    ADD COLUMN discount_basis_points integer NOT NULL DEFAULT 0,
    ADD COLUMN discount_starts_at timestamptz,
    ADD COLUMN discount_ends_at timestamptz,
    ADD COLUMN sale_opens_at timestamptz,
    ADD COLUMN sale_closes_at timestamptz,
    ADD CONSTRAINT products_limit_per_buyer_in_range CHECK (quantity_max_per_buyer BETWEEN 0 AND 999),
    ADD CONSTRAINT products_limit_per_buyer_is_counted
        CHECK ((quantity_max_per_buyer > 0) = (buyers_counted_since IS NOT NULL)),
    ADD CONSTRAINT products_discount_in_range CHECK (discount_basis_points BETWEEN 0 AND 10000),
    ADD CONSTRAINT products_discount_ends_after_start CHECK (discount_starts_at < discount_ends_at),
    ADD CONSTRAINT products_sale_closes_after_opening CHECK (sale_opens_at < sale_closes_at),
    DROP CONSTRAINT products_state_known,
    ADD CONSTRAINT products_state_known CHECK (state IN ('DRAFT', 'ON_SALE', 'PAUSED', 'ENDED'));
COMMENT ON COLUMN products.quantity_max_per_buyer IS 'The most pieces that one buyer may have; 0 for no limit.';
COMMENT ON COLUMN products.buyers_counted_since IS 'From when on it is counted what each buyer has; null for not at all.';
COMMENT ON COLUMN products.discount_basis_points IS 'What is taken off the price, in hundredths of a percent; 0 for nothing.';
COMMENT ON COLUMN products.sale_opens_at IS 'When orders begin; null for at once.';
COMMENT ON COLUMN products.sale_closes_at IS 'When orders end; null for never. The state follows within minutes.';
CREATE INDEX products_closing ON products (sale_closes_at) WHERE state = 'ON_SALE' AND sale_closes_at IS NOT NULL;

ALTER TABLE variants ADD COLUMN deleted_at timestamptz;
COMMENT ON COLUMN variants.deleted_at IS 'When its seller deleted it; it stays for the orders that have it.';

ALTER TABLE product_revisions
    ADD COLUMN quantity_max_per_buyer integer NOT NULL DEFAULT 0,
    ADD COLUMN discount_basis_points integer NOT NULL DEFAULT 0,
    ADD COLUMN discount_starts_at timestamptz,
    ADD COLUMN discount_ends_at timestamptz;
CREATE TABLE variant_revisions (
    product_id uuid NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    variant_id uuid NOT NULL,
    name text NOT NULL,
    price_difference_minor bigint NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT variant_revisions_pkey PRIMARY KEY (product_id, revision, position),
    CONSTRAINT variant_revisions_of_a_product FOREIGN KEY (product_id, revision)
        REFERENCES product_revisions (product_id, revision)
);
COMMENT ON TABLE variant_revisions IS 'What could be ordered of each revision of a product, append-only.';
INSERT INTO variant_revisions
SELECT r.product_id, r.revision, v.position, v.id, v.name, v.price_difference_minor, r.created_at
FROM product_revisions AS r JOIN variants AS v ON v.product_id = r.product_id;

CREATE TABLE buyer_purchases (
    product_id uuid NOT NULL REFERENCES products (id),
    buyer_id uuid NOT NULL,
    quantity integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT buyer_purchases_pkey PRIMARY KEY (product_id, buyer_id),
    CONSTRAINT buyer_purchases_quantity_not_negative CHECK (quantity >= 0)
);
COMMENT ON TABLE buyer_purchases IS 'What each buyer has of the products that have a limit for each buyer, counted since it was set.';

ALTER TABLE stock ADD COLUMN adjustments integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN stock.adjustments IS 'How often somebody has set it right: the place of the newest such event.';
ALTER TABLE stock_movements
    DROP CONSTRAINT stock_movements_pkey,
    ADD CONSTRAINT stock_movements_pkey PRIMARY KEY (variant_id, id),
    ADD COLUMN actor_id uuid,
    ADD COLUMN note text,
    DROP CONSTRAINT stock_movements_reason_known,
    ADD CONSTRAINT stock_movements_reason_known CHECK (reason IN (
        'INITIAL', 'ORDER', 'CANCELLATION', 'RECEIVED', 'RETURNED', 'DAMAGED', 'LOST', 'COUNTED'
    ));
COMMENT ON COLUMN stock_movements.actor_id IS 'Who set it right; null for orders.';
COMMENT ON COLUMN stock_movements.note IS 'What they had to say.';
