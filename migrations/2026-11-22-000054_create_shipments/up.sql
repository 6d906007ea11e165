ALTER TABLE orders DROP CONSTRAINT orders_state_known,
    ADD CONSTRAINT orders_state_known CHECK (state IN ('ORDERED', 'CANCELLED', 'COMPLETED'));
ALTER TABLE store_orders DROP CONSTRAINT store_orders_state_known,
    ADD CONSTRAINT store_orders_state_known CHECK (
        state IN ('ORDERED', 'CANCELLED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CONFIRMED')
    );
CREATE INDEX store_orders_store_id ON store_orders (store_id, id);
CREATE INDEX store_orders_open ON store_orders (store_id, id)
    WHERE state IN ('ORDERED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED');
CREATE INDEX store_orders_delivered ON store_orders (updated_at) WHERE state = 'DELIVERED';

ALTER TABLE order_events
    ADD COLUMN store_order_id uuid,
    ADD COLUMN shipment_id uuid;
COMMENT ON COLUMN order_events.store_order_id IS 'The part that took the step, or that the shipment which took it is of; null for the order itself.';
COMMENT ON COLUMN order_events.shipment_id IS 'The shipment that took the step; null for the order or a part of it.';

CREATE TABLE shipments (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    store_order_id uuid NOT NULL,
    state text NOT NULL,
    carrier text NOT NULL,
    tracking_number text NOT NULL,
    moved_at timestamptz NOT NULL,
    delivered_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT shipments_state_known CHECK (state IN ('SHIPPED', 'IN_TRANSIT', 'DELIVERED')),
    CONSTRAINT shipments_delivered_once CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL))
);
COMMENT ON TABLE shipments IS 'What stores have sent.';
COMMENT ON COLUMN shipments.moved_at IS 'When it came to its state.';
CREATE INDEX shipments_order_id ON shipments (order_id, id);
CREATE INDEX shipments_under_way ON shipments (state, moved_at) WHERE state <> 'DELIVERED';

CREATE TABLE shipment_lines (
    shipment_id uuid NOT NULL REFERENCES shipments (id),
    line_id uuid NOT NULL,
    quantity integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT shipment_lines_pkey PRIMARY KEY (shipment_id, line_id),
    CONSTRAINT shipment_lines_quantity_positive CHECK (quantity > 0)
);
COMMENT ON TABLE shipment_lines IS 'The pieces of orders'' lines that are in shipments.';
