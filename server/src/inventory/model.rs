//! The words of the inventory.

use crate::base::ids::{OrderId, VariantId};

/// Pieces that came or went, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// Of what.
    pub variant_id: VariantId,
    /// How many came, positive, or went, negative; never 0.
    pub quantity: i32,
    /// Why.
    pub cause: Cause,
}

/// Why pieces came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The variant started with them.
    Initial,
    /// An order took them.
    Order(OrderId),
    /// An order that was cancelled gave them back.
    Cancellation(OrderId),
}
