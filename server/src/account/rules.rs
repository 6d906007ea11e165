//! When a refresh token is good.

use chrono::{DateTime, TimeDelta, Utc};

use super::model::Presented;

/// How long a refresh token lives.
pub const REFRESH_TTL: TimeDelta = TimeDelta::days(30);
/// How long a client whose answer was lost may exchange the same token again.
const LOST_ANSWER_GRACE: TimeDelta = TimeDelta::seconds(10);

/// What to do about a refresh token that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Exchange it.
    Exchange,
    /// Refuse it: it is past its time.
    Refuse,
    /// Refuse it and end its session: somebody holds a token that they should not.
    EndSession,
}

/// Judges a refresh token that came back at `now`.
///
/// An exchanged token is good for a little longer, as long as what it bought was not used: its owner may have lost
/// the answer.
#[must_use]
pub fn judge(presented: &Presented, now: DateTime<Utc>) -> Verdict {
    if presented.session_revoked || presented.expires_at <= now {
        return Verdict::Refuse;
    }
    match presented.used_at {
        None => Verdict::Exchange,
        Some(at) if now < at + LOST_ANSWER_GRACE && !presented.successor_used => Verdict::Exchange,
        Some(_) => Verdict::EndSession,
    }
}

/// An e-mail as it is compared: letter case tells no two apart.
#[must_use]
pub fn fold(email: &str) -> String {
    email.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{AccountId, SessionId};

    #[test]
    fn refresh_tokens_are_good_once_and_a_moment_longer() {
        let noon = DateTime::UNIX_EPOCH + TimeDelta::hours(12);
        let fresh = Presented {
            session_id: SessionId::new(),
            account_id: AccountId::new(),
            expires_at: noon + REFRESH_TTL,
            used_at: None,
            successor_used: false,
            session_revoked: false,
        };
        let used = |seconds| Some(noon - TimeDelta::seconds(seconds));
        let cases = [
            (fresh, Verdict::Exchange),
            (Presented { used_at: used(9), ..fresh }, Verdict::Exchange),
            (Presented { used_at: used(10), ..fresh }, Verdict::EndSession),
            (Presented { used_at: used(1), successor_used: true, ..fresh }, Verdict::EndSession),
            (Presented { expires_at: noon, ..fresh }, Verdict::Refuse),
            (Presented { session_revoked: true, ..fresh }, Verdict::Refuse),
            (Presented { session_revoked: true, used_at: used(99), ..fresh }, Verdict::Refuse),
        ];

        for (presented, verdict) in cases {
            assert_eq!(judge(&presented, noon), verdict, "{presented:?}");
        }
    }
}
