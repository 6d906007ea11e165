mod add_cart_item;
mod clear_cart;
mod get_cart;
mod remove_cart_item;
mod set_cart_item_quantity;
