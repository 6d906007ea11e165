DROP INDEX products_store_category;
