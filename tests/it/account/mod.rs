mod get_account;
mod login;
mod logout;
mod refresh_token;
mod sign_up;
