CREATE TABLE event_consumers (
    name text PRIMARY KEY,
    position bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE event_consumers IS 'How far each reader of the outbox has come; its lock lets one server at a time read for it.';
COMMENT ON COLUMN event_consumers.position IS 'Everything up to here has taken effect, in the transaction that set it.';

CREATE TABLE product_sales (
    hour timestamptz NOT NULL,
    product_id uuid NOT NULL,
    quantity bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT product_sales_pkey PRIMARY KEY (hour, product_id)
);
COMMENT ON TABLE product_sales IS 'The pieces sold in each hour, less those of orders that were cancelled since; made of the orders'' events.';
COMMENT ON COLUMN product_sales.hour IS 'The hour in which the orders were placed: its first instant.';
