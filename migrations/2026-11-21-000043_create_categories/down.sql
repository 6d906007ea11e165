ALTER TABLE products DROP COLUMN category_id, DROP COLUMN tags;
DROP TABLE categories;
