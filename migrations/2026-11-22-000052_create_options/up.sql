ALTER TABLE products ADD COLUMN options jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN products.options IS 'What its variants differ in: options with their values, in the seller''s order.';

ALTER TABLE variants ADD COLUMN option_value_ids uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN variants.option_value_ids IS 'The values that it is of, one of each option, in ascending order.';
CREATE UNIQUE INDEX variants_combination_unique ON variants (product_id, option_value_ids)
    WHERE deleted_at IS NULL AND option_value_ids <> '{}';

ALTER TABLE product_revisions ADD COLUMN options jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN product_revisions.options IS 'What its variants differed in.';
ALTER TABLE variant_revisions ADD COLUMN option_value_ids uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN variant_revisions.option_value_ids IS 'The values that it was of, in ascending order.';

COMMENT ON COLUMN product_search.words IS 'The words of the name, the tags and the options'' values, with a space around each.';
COMMENT ON TABLE search_words IS 'The words that names, tags and options'' values have or had, to find what was meant by one that is spelt otherwise.';
