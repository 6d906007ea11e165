mod create_product;
mod get_product;
mod list_products;
mod pause_product;
mod publish_product;
