DROP TABLE shipment_lines;
DROP TABLE shipments;
ALTER TABLE order_events DROP COLUMN store_order_id, DROP COLUMN shipment_id;
DROP INDEX store_orders_store_id, store_orders_open, store_orders_delivered;
ALTER TABLE store_orders DROP CONSTRAINT store_orders_state_known,
    ADD CONSTRAINT store_orders_state_known CHECK (state IN ('ORDERED', 'CANCELLED'));
ALTER TABLE orders DROP CONSTRAINT orders_state_known,
    ADD CONSTRAINT orders_state_known CHECK (state IN ('ORDERED', 'CANCELLED'));
