//! The only reader of the wall clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

/// Tells the time. Clones tell the same time.
///
/// Development and tests can move it ahead of the wall clock, to see what expires.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead_microseconds: Arc<AtomicI64>,
}

impl Clock {
    /// The time now, to the microsecond: what PostgreSQL keeps is what was decided on.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let ahead = TimeDelta::microseconds(self.ahead_microseconds.load(Ordering::Relaxed));
        #[expect(clippy::disallowed_methods, reason = "this is where the wall clock is read")]
        let now = Utc::now() + ahead;
        now.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(now)
    }

    /// Moves the time ahead for every clone.
    pub fn advance(&self, by: TimeDelta) {
        let by = by.num_microseconds().unwrap_or(0);
        self.ahead_microseconds.fetch_add(by, Ordering::Relaxed);
    }
}
