CREATE TABLE carts (
    buyer_id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE carts IS 'One for each buyer who ever changed theirs; its lock orders the changes of its lines.';

CREATE TABLE cart_lines (
    buyer_id uuid NOT NULL REFERENCES carts (buyer_id),
    variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    seen_price_minor bigint NOT NULL,
    seen_product_name text NOT NULL,
    seen_variant_name text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cart_lines_pkey PRIMARY KEY (buyer_id, variant_id),
    CONSTRAINT cart_lines_quantity_in_range CHECK (quantity BETWEEN 1 AND 999)
);
COMMENT ON TABLE cart_lines IS 'What buyers mean to buy. Nothing is held for them.';
COMMENT ON COLUMN cart_lines.seen_price_minor IS 'What one piece cost when the buyer last touched the line, to tell what has changed.';

ALTER TABLE products ADD COLUMN quantity_max_per_order integer NOT NULL DEFAULT 0
    CONSTRAINT products_quantity_max_in_range CHECK (quantity_max_per_order BETWEEN 0 AND 999);
COMMENT ON COLUMN products.quantity_max_per_order IS 'The most pieces that one order may have, all variants together; 0 for no limit of its own.';

ALTER TABLE orders DROP CONSTRAINT orders_state_known,
    ADD CONSTRAINT orders_state_known CHECK (state IN ('ORDERED', 'CANCELLED'));
ALTER TABLE store_orders DROP CONSTRAINT store_orders_state_known,
    ADD CONSTRAINT store_orders_state_known CHECK (state IN ('ORDERED', 'CANCELLED'));
ALTER TABLE stock_movements DROP CONSTRAINT stock_movements_reason_known,
    ADD CONSTRAINT stock_movements_reason_known CHECK (reason IN ('INITIAL', 'ORDER', 'CANCELLATION'));
ALTER TABLE transfers DROP CONSTRAINT transfers_reason_known,
    ADD CONSTRAINT transfers_reason_known CHECK (reason IN ('CHARGE', 'ORDER', 'CANCELLATION'));
-- What returns, returns once.
CREATE UNIQUE INDEX transfers_cancellation_once ON transfers (store_order_id) WHERE reason = 'CANCELLATION';
