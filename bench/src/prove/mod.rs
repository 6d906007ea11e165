//! `make prove`: what the server survives, and how much it holds.

mod campaigns;
mod catalog;
mod kills;
mod minutes;

pub(crate) use self::campaigns::prove;
