ALTER TABLE products
    ADD COLUMN revision integer NOT NULL DEFAULT 1,
    ADD COLUMN deleted_at timestamptz,
    ADD CONSTRAINT products_deleted_are_not_on_sale CHECK (deleted_at IS NULL OR state <> 'ON_SALE');
ALTER TABLE products ALTER COLUMN revision DROP DEFAULT;
COMMENT ON COLUMN products.revision IS 'The newest of its revisions.';
COMMENT ON COLUMN products.deleted_at IS 'When its seller deleted it; it stays for the orders that have it.';

CREATE TABLE product_revisions (
    product_id uuid NOT NULL REFERENCES products (id),
    revision integer NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    currency text NOT NULL,
    price_minor bigint NOT NULL,
    quantity_max_per_order integer NOT NULL,
    actor_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT product_revisions_pkey PRIMARY KEY (product_id, revision),
    CONSTRAINT product_revisions_from_one CHECK (revision > 0)
);
COMMENT ON TABLE product_revisions IS 'What each product was called and what it cost, append-only, from its first day.';
COMMENT ON COLUMN product_revisions.actor_id IS 'The account that made it so.';
INSERT INTO product_revisions
SELECT p.id, 1, p.name, p.description, p.currency, p.price_minor, p.quantity_max_per_order, s.owner_id, p.created_at
FROM products AS p JOIN stores AS s ON s.id = p.store_id;
