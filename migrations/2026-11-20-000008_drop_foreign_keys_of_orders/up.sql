-- The parts of an order are written with it, in one transaction, and never alone. To look up the order again for each of
-- them, and to lock it, is work at the hour of the rush that finds nothing; VerifyInvariants looks instead.
ALTER TABLE store_orders DROP CONSTRAINT store_orders_order_id_fkey;
ALTER TABLE order_lines DROP CONSTRAINT order_lines_order_id_fkey;
ALTER TABLE order_events DROP CONSTRAINT order_events_order_id_fkey;
