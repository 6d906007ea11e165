CREATE TABLE orders (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    buyer_id uuid NOT NULL,
    state text NOT NULL,
    currency text NOT NULL,
    subtotal_minor bigint NOT NULL,
    discount_minor bigint NOT NULL,
    shipping_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    points_minor bigint NOT NULL,
    shipping_address_sealed bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT orders_number_unique UNIQUE (number),
    CONSTRAINT orders_state_known CHECK (state IN ('ORDERED')),
    CONSTRAINT orders_total_adds_up CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor),
    CONSTRAINT orders_points_in_range CHECK (points_minor BETWEEN 0 AND total_minor)
);
COMMENT ON TABLE orders IS 'One checkout each.';
COMMENT ON COLUMN orders.number IS 'What people call it; not sequential.';
COMMENT ON COLUMN orders.points_minor IS 'How much of the total is paid with points.';
COMMENT ON COLUMN orders.shipping_address_sealed IS 'The address as it was, a sealed jangteo.type.v1.Address.';
CREATE INDEX orders_buyer_id ON orders (buyer_id, id);

CREATE TABLE store_orders (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES orders (id),
    store_id uuid NOT NULL,
    state text NOT NULL,
    currency text NOT NULL,
    subtotal_minor bigint NOT NULL,
    discount_minor bigint NOT NULL,
    shipping_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    points_minor bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT store_orders_once UNIQUE (order_id, store_id),
    CONSTRAINT store_orders_state_known CHECK (state IN ('ORDERED')),
    CONSTRAINT store_orders_total_adds_up CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor),
    CONSTRAINT store_orders_points_in_range CHECK (points_minor BETWEEN 0 AND total_minor)
);
COMMENT ON TABLE store_orders IS 'The part of an order that one store fulfils; its amounts are the shares of the order''s amounts.';

CREATE TABLE order_lines (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    store_order_id uuid NOT NULL,
    position integer NOT NULL,
    product_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    product_name text NOT NULL,
    variant_name text NOT NULL,
    quantity integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    subtotal_minor bigint NOT NULL,
    store_funded_discount_minor bigint NOT NULL,
    platform_funded_discount_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    points_minor bigint NOT NULL,
    commission_basis_points integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, id),
    CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id),
    CONSTRAINT order_lines_quantity_positive CHECK (quantity > 0),
    CONSTRAINT order_lines_total_adds_up CHECK (
        total_minor = subtotal_minor - store_funded_discount_minor - platform_funded_discount_minor
    )
);
COMMENT ON TABLE order_lines IS 'What was bought, frozen: prices, discounts by who funds them, the commission, and the share of every amount of the order.';

CREATE TABLE order_events (
    order_id uuid NOT NULL,
    sequence integer NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_id uuid,
    reason text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT order_events_pkey PRIMARY KEY (order_id, sequence),
    CONSTRAINT order_events_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);
COMMENT ON TABLE order_events IS 'Every step of an order, append-only: who took it and why.';
COMMENT ON COLUMN order_events.actor_id IS 'The account that took the step; null for the server itself.';
