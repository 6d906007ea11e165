mod heart_product;
mod list_hearted_products;
mod list_wishlist_items;
mod remove_wishlist_item;
mod set_wishlist_item;
mod unheart_product;
