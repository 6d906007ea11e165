CREATE TABLE stores (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    name text NOT NULL,
    name_folded text NOT NULL,
    description text NOT NULL,
    commission_basis_points integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT stores_name_folded_unique UNIQUE (name_folded),
    CONSTRAINT stores_commission_in_range CHECK (commission_basis_points BETWEEN 0 AND 10000)
);
COMMENT ON TABLE stores IS 'The sellers'' shops.';
COMMENT ON COLUMN stores.owner_id IS 'The account that runs the store.';
COMMENT ON COLUMN stores.commission_basis_points IS 'The marketplace''s share of a sale, in hundredths of a percent.';

CREATE TABLE products (
    id uuid PRIMARY KEY,
    store_id uuid NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    currency text NOT NULL,
    price_minor bigint NOT NULL,
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT products_price_not_negative CHECK (price_minor >= 0),
    CONSTRAINT products_state_known CHECK (state IN ('DRAFT', 'ON_SALE', 'PAUSED'))
);
COMMENT ON TABLE products IS 'What the stores sell.';
COMMENT ON COLUMN products.price_minor IS 'The price before a variant''s difference.';
CREATE INDEX products_on_sale ON products (id) WHERE state = 'ON_SALE';
CREATE INDEX products_store_id ON products (store_id, id);

CREATE TABLE variants (
    id uuid PRIMARY KEY,
    product_id uuid NOT NULL REFERENCES products (id),
    position integer NOT NULL,
    name text NOT NULL,
    price_difference_minor bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT variants_position_unique UNIQUE (product_id, position)
);
COMMENT ON TABLE variants IS 'The choices of a product, each with a price difference and a stock of its own.';
COMMENT ON COLUMN variants.position IS 'The place among the product''s variants, from 0.';

CREATE TABLE stock (
    variant_id uuid PRIMARY KEY,
    available integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT stock_not_negative CHECK (available >= 0)
) WITH (fillfactor = 50);
COMMENT ON TABLE stock IS 'The pieces that can still be sold: narrow, since it changes with every order.';

CREATE TABLE stock_movements (
    id uuid PRIMARY KEY,
    variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    reason text NOT NULL,
    order_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT stock_movements_quantity_not_zero CHECK (quantity <> 0),
    CONSTRAINT stock_movements_reason_known CHECK (reason IN ('INITIAL', 'ORDER')),
    CONSTRAINT stock_movements_once UNIQUE (order_id, variant_id, reason)
);
COMMENT ON TABLE stock_movements IS 'Every change of stock, append-only: a variant''s movements add up to its stock.';
COMMENT ON COLUMN stock_movements.quantity IS 'Pieces that came, positive, or went, negative.';
