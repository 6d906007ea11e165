mod charge_wallet;
mod get_wallet;
mod list_wallet_entries;
