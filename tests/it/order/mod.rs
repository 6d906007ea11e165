mod cancel_order;
mod get_order;
mod list_orders;
mod place_order;
mod quote_order;
mod watch_order;
mod selling_rules;
