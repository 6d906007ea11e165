DELETE FROM stock_movements WHERE reason NOT IN ('INITIAL', 'ORDER', 'CANCELLATION');
ALTER TABLE stock_movements
    DROP COLUMN actor_id,
    DROP COLUMN note,
    DROP CONSTRAINT stock_movements_pkey,
    ADD CONSTRAINT stock_movements_pkey PRIMARY KEY (id),
    DROP CONSTRAINT stock_movements_reason_known,
    ADD CONSTRAINT stock_movements_reason_known CHECK (reason IN ('INITIAL', 'ORDER', 'CANCELLATION'));
UPDATE stock SET available = coalesce((
    SELECT sum(quantity) FROM stock_movements WHERE stock_movements.variant_id = stock.variant_id
), 0);
ALTER TABLE stock DROP COLUMN adjustments;
DROP TABLE buyer_purchases;
DROP TABLE variant_revisions;
ALTER TABLE product_revisions
    DROP COLUMN quantity_max_per_buyer,
    DROP COLUMN discount_basis_points,
    DROP COLUMN discount_starts_at,
    DROP COLUMN discount_ends_at;
ALTER TABLE variants DROP COLUMN deleted_at;
DROP INDEX products_closing;
UPDATE products SET state = 'PAUSED' WHERE state = 'ENDED';
ALTER TABLE products
    DROP CONSTRAINT products_state_known,
    ADD CONSTRAINT products_state_known CHECK (state IN ('DRAFT', 'ON_SALE', 'PAUSED')),
    DROP COLUMN quantity_max_per_buyer,
    DROP COLUMN buyers_counted_since,
    DROP COLUMN discount_basis_points,
    DROP COLUMN discount_starts_at,
    DROP COLUMN discount_ends_at,
    DROP COLUMN sale_opens_at,
    DROP COLUMN sale_closes_at;
