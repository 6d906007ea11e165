ALTER TABLE products ADD COLUMN external_id text;
COMMENT ON COLUMN products.external_id IS 'What its seller calls it elsewhere; null where it was not imported.';
CREATE UNIQUE INDEX products_external_id_unique ON products (store_id, external_id)
    WHERE deleted_at IS NULL AND external_id IS NOT NULL;
