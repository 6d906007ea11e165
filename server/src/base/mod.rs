//! Words that every domain speaks. Nothing here does I/O.

pub mod address;
pub mod clock;
pub mod error;
pub mod hangul;
pub mod ids;
pub mod money;
pub mod page;
pub mod picture;
pub mod reason;
pub mod search_text;
pub mod spelling;
