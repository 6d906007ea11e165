//! A market of a million products: it is loaded in minutes, and looked at and searched without delay, however far somebody goes.

mod campaign;
mod goods;
mod market;
mod visits;
mod words;

pub(super) use self::campaign::catalog;
