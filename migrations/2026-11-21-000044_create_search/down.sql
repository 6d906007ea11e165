ALTER TABLE stores DROP COLUMN search_terms;
DROP TABLE search_words;
DROP TABLE product_search;
