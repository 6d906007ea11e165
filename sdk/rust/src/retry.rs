use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tonic::Code;

use crate::error::Error;
use crate::errors::v1::{ErrorReason, Retry};

/// How often a call is sent at most.
pub(crate) const ATTEMPTS_MAX: u32 = 5;
/// The longest first pause; each later one may be twice as long.
const PAUSE_FIRST: Duration = Duration::from_millis(100);
/// The longest pause.
const PAUSE_MAX: Duration = Duration::from_secs(2);
/// What the budget holds, in tenths of a retry.
const BUDGET_MAX: i64 = 200;

/// What to do about a call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// Give up: the same call gets the same answer.
    GiveUp,
    /// Send it again after a pause.
    Again,
    /// Refresh the token and send it again.
    Refresh,
}

/// What the registry advises. Every RPC may be repeated: it reads, is harmless by nature, or has a key.
pub(crate) fn advice(error: &Error) -> Advice {
    match error.reason.map(retry_of) {
        Some(Retry::SameKey | Retry::AfterDelay) => Advice::Again,
        Some(Retry::AfterAuth) => Advice::Refresh,
        Some(Retry::Never | Retry::NewKey | Retry::AfterReread | Retry::Unspecified) => {
            Advice::GiveUp
        }
        None if matches!(error.code, Code::Unavailable | Code::Aborted) => Advice::Again,
        None => Advice::GiveUp,
    }
}

fn retry_of(reason: ErrorReason) -> Retry {
    crate::rpc::retry(reason)
}

/// How long to pause before attempt number `attempt` (2 for the first repeat): anything up to a bound that doubles,
/// and no less than the server asks for.
pub(crate) fn pause(attempt: u32, asked: Option<Duration>) -> Duration {
    let doubled = 1_u32.checked_shl(attempt.saturating_sub(2)).unwrap_or(u32::MAX);
    let bound = PAUSE_FIRST.saturating_mul(doubled).min(PAUSE_MAX);
    // Any source of chance will do.
    let chance = uuid::Uuid::new_v4().as_u128() % 1_000;
    let chance = u32::try_from(chance).unwrap_or(0);
    asked.unwrap_or_default() + bound * chance / 1_000
}

/// Keeps repeats to a tenth of all calls, so that a server in trouble is not buried under them.
#[derive(Debug)]
pub(crate) struct Budget(AtomicI64);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicI64::new(BUDGET_MAX))
    }
}

impl Budget {
    /// A call was answered: a tenth of a repeat more may be made.
    pub(crate) fn earn(&self) {
        let earned = |it: i64| Some((it + 1).min(BUDGET_MAX));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earned);
    }

    /// Whether a repeat may be made.
    pub(crate) fn spend(&self) -> bool {
        let spent = |it: i64| (10 <= it).then_some(it - 10);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spent).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_bound_and_respect_the_server() {
        for attempt in 2..40 {
            let bound = PAUSE_FIRST.saturating_mul(1 << (attempt - 2).min(10)).min(PAUSE_MAX);
            assert!(pause(attempt, None) <= bound);
            let asked = Duration::from_secs(3);
            assert!(pause(attempt, Some(asked)) >= asked);
        }
    }

    #[test]
    fn repeats_stop_when_nothing_is_answered() {
        let budget = Budget::default();
        let spent = (0..1_000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 20);

        (0..10).for_each(|_| budget.earn());
        assert!(budget.spend() && !budget.spend());
    }

    #[test]
    fn the_registry_decides_what_is_repeated() {
        let told = |reason: Option<ErrorReason>, code| {
            let mut error = Error::from(tonic::Status::new(code, ""));
            error.reason = reason;
            advice(&error)
        };

        assert_eq!(told(Some(ErrorReason::Unavailable), Code::Unavailable), Advice::Again);
        assert_eq!(told(Some(ErrorReason::TokenExpired), Code::Unauthenticated), Advice::Refresh);
        let short = Some(ErrorReason::InsufficientStock);
        assert_eq!(told(short, Code::FailedPrecondition), Advice::GiveUp);
        assert_eq!(told(None, Code::Unavailable), Advice::Again);
        assert_eq!(told(None, Code::Unimplemented), Advice::GiveUp);
    }
}
