mod create_product;
mod get_product;
mod list_popular_products;
mod list_products;
mod pause_product;
mod publish_product;
