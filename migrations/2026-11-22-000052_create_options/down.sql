COMMENT ON TABLE search_words IS 'The words that names and tags have or had, to find what was meant by one that is spelt otherwise.';
COMMENT ON COLUMN product_search.words IS 'The words of the name and the tags, with a space around each.';
ALTER TABLE variant_revisions DROP COLUMN option_value_ids;
ALTER TABLE product_revisions DROP COLUMN options;
ALTER TABLE variants DROP COLUMN option_value_ids;
ALTER TABLE products DROP COLUMN options;
