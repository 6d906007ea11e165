CREATE TABLE product_search (
    product_id uuid PRIMARY KEY,
    store_id uuid NOT NULL,
    category_id uuid,
    currency text NOT NULL,
    price_minor bigint NOT NULL,
    sale_closes_at timestamptz,
    sold_quantity bigint NOT NULL DEFAULT 0,
    name_key text NOT NULL,
    words text NOT NULL,
    terms integer[] NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE product_search IS 'What is on sale, as searches need it: written with the product, and gone when it is not on sale.';
COMMENT ON COLUMN product_search.sale_closes_at IS 'When it is on sale no more; null for never.';
COMMENT ON COLUMN product_search.sold_quantity IS 'The pieces sold in the last thirty days, counted now and then.';
COMMENT ON COLUMN product_search.name_key IS 'The words of the name as one.';
COMMENT ON COLUMN product_search.words IS 'The words of the name and the tags, with a space around each.';
COMMENT ON COLUMN product_search.terms IS 'The numbers of all that it is found by.';
-- Not gathered to be sorted in later: searches would read what was gathered from end to end.
CREATE INDEX product_search_terms ON product_search USING gin (terms) WITH (fastupdate = off);
CREATE INDEX product_search_price ON product_search (price_minor, product_id);
CREATE INDEX product_search_sold ON product_search (sold_quantity, product_id);
CREATE INDEX product_search_name_key ON product_search (name_key, sold_quantity, product_id);

CREATE TABLE search_words (
    word text PRIMARY KEY,
    cuts text[] NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE search_words IS 'The words that names and tags have or had, to find what was meant by one that is spelt otherwise.';
COMMENT ON COLUMN search_words.cuts IS 'Its letters, and these with each one left out.';
CREATE INDEX search_words_cuts ON search_words USING gin (cuts) WITH (fastupdate = off);

ALTER TABLE stores ADD COLUMN search_terms integer[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN stores.search_terms IS 'The numbers of all that its name is found by; none until it is indexed.';
CREATE INDEX stores_search_terms ON stores USING gin (search_terms) WITH (fastupdate = off);
CREATE INDEX stores_not_indexed ON stores (id) WHERE search_terms = '{}';
