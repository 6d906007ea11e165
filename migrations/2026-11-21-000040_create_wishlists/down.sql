DROP TABLE wishlist_items;
DROP TABLE product_heart_counts;
DROP TABLE product_hearts;
