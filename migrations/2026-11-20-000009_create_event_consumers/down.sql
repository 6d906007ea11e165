DROP TABLE product_sales;
DROP TABLE event_consumers;
