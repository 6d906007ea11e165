mod get_order;
mod list_orders;
mod place_order;
