DROP TABLE order_events;
DROP TABLE order_lines;
DROP TABLE store_orders;
DROP TABLE orders;
