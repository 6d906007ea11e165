mod create_store;
mod get_store;
