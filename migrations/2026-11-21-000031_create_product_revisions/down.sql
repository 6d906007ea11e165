DROP TABLE product_revisions;
ALTER TABLE products
    DROP CONSTRAINT products_deleted_are_not_on_sale,
    DROP COLUMN revision,
    DROP COLUMN deleted_at;
