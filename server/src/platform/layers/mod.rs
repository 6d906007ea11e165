//! What every call passes through, from the outside in; `serve` lists the order.

pub mod admit;
pub mod answer;
pub mod bound;
pub mod json;
pub mod observe;
pub mod shed;
