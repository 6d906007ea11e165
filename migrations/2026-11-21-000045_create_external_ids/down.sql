DROP INDEX products_external_id_unique;
ALTER TABLE products DROP COLUMN external_id;
