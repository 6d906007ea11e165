mod callbacks;
mod kakaopay;
mod port;
mod sandbox;
mod sandbox_scripts;
