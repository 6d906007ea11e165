//! The words of operations.

use uuid::Uuid;

/// Something that must always hold, and the rows that would break it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invariant {
    /// What it is called.
    pub name: &'static str,
    /// What it says.
    pub statement: &'static str,
    /// Selects the `id` of everything that breaks it.
    pub violations: &'static str,
}

/// An invariant that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was checked.
    pub invariant: Invariant,
    /// How many things break it.
    pub count: i64,
    /// Some of them.
    pub ids: Vec<Uuid>,
}
