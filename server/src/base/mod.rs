//! Words that every domain speaks. Nothing here does I/O.

pub mod address;
pub mod clock;
pub mod error;
pub mod ids;
pub mod money;
pub mod page;
pub mod picture;
pub mod reason;
