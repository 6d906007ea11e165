-- What a store sells in a category: without it, all of the category is walked through for a store that has little in it.
CREATE INDEX products_store_category ON products (store_id, category_id, id) WHERE category_id IS NOT NULL;
