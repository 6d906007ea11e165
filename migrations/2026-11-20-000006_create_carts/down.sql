DROP INDEX transfers_cancellation_once;
ALTER TABLE transfers DROP CONSTRAINT transfers_reason_known,
    ADD CONSTRAINT transfers_reason_known CHECK (reason IN ('CHARGE', 'ORDER'));
ALTER TABLE stock_movements DROP CONSTRAINT stock_movements_reason_known,
    ADD CONSTRAINT stock_movements_reason_known CHECK (reason IN ('INITIAL', 'ORDER'));
ALTER TABLE store_orders DROP CONSTRAINT store_orders_state_known,
    ADD CONSTRAINT store_orders_state_known CHECK (state IN ('ORDERED'));
ALTER TABLE orders DROP CONSTRAINT orders_state_known,
    ADD CONSTRAINT orders_state_known CHECK (state IN ('ORDERED'));
ALTER TABLE products DROP COLUMN quantity_max_per_order;
DROP TABLE cart_lines;
DROP TABLE carts;
