//! What is sold, and at what price.
//!
//! - A product has at least one variant, and every variant's price is 0 or more.
//! - Each variant is of one value of each of its product's options, and no two are of the same.
//! - Categories are a tree of five levels, in which nothing is below itself.
//! - A draft is shown to nobody but its store. Only what is on sale is listed and can be ordered, in its time.
//! - What is uploaded as an image is shown to nobody: what is shown was drawn from it here.

pub mod model;
pub mod rules;
pub mod store;
pub mod create_product;
pub mod publish_product;
pub mod pause_product;
pub mod update_product;
pub mod delete_product;
pub mod schedule_sale;
pub mod create_variant;
pub mod update_variant;
pub mod delete_variant;
pub mod import_products;
pub mod adjust_stock;
pub mod set_stock;
pub mod watch_stock;
pub mod create_image_upload;
pub mod complete_image_upload;
pub mod reorder_images;
pub mod delete_image;
pub mod drawing;
pub mod create_category;
pub mod update_category;
pub mod delete_category;
pub mod search_products;
pub mod events;
pub mod category_rules;
pub mod option_rules;
pub mod popular_rules;
pub mod wire;
pub mod service;
pub mod management_service;
pub mod product_import_service;
pub mod stock_management_service;
pub mod stock_service;
pub mod product_image_service;
pub mod category_service;
pub mod category_admin_service;
pub mod product_search_service;
pub mod jobs;
pub mod custody;
