//! When a refresh token, a code, a mail or a login is good.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::model::{MailKind, Presented, SavedAddress};
use crate::base::error::Result;
use crate::base::ids::{AccountId, AddressId};
use crate::base::reason;

/// How long a refresh token lives.
pub const REFRESH_TTL: TimeDelta = TimeDelta::days(30);
/// How long a client whose answer was lost may exchange the same token again.
const LOST_ANSWER_GRACE: TimeDelta = TimeDelta::seconds(10);
/// How long a repeat of a sign-up is told from another.
pub const REPEATED_FOR: TimeDelta = TimeDelta::minutes(10);
/// The time between two mails that are asked for in the name of one address, and the most in an hour.
const MAIL_PAUSE: TimeDelta = TimeDelta::minutes(1);
const MAILS_MAX_PER_HOUR: usize = 5;
/// The most characters of a name.
const NAME_MAX: usize = 50;
/// How long failed logins count.
const FAILURES_KEPT: TimeDelta = TimeDelta::days(1);

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

/// A phone number as it is compared: by its digits.
#[must_use]
pub fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// What others see of somebody who calls themselves `name` elsewhere.
#[must_use]
pub fn shown_name(name: &str) -> String {
    let name: String = name.chars().filter(|it| !it.is_control()).take(NAME_MAX).collect();
    let name = name.trim();
    // Somebody, to begin with.
    if name.is_empty() { "회원".to_owned() } else { name.to_owned() }
}

/// How long the code of a mail is good; `None` if it carries none.
#[must_use]
pub const fn code_ttl(kind: MailKind) -> Option<TimeDelta> {
    match kind {
        MailKind::VerifyEmail => Some(TimeDelta::days(1)),
        MailKind::ResetPassword => Some(TimeDelta::hours(1)),
        MailKind::EmailInUse
        | MailKind::PasswordChanged
        | MailKind::TotpEnabled
        | MailKind::TotpDisabled => None,
    }
}

/// Refuses another mail to an address that was sent some at these times, the newest first.
pub fn check_mail_pace(sent: &[DateTime<Utc>], now: DateTime<Utc>) -> Result<()> {
    let next = sent.first().map(|newest| *newest + MAIL_PAUSE);
    let full = sent.get(MAILS_MAX_PER_HOUR.saturating_sub(1)).map(|it| *it + TimeDelta::hours(1));
    match next.max(full) {
        Some(at) if now < at => Err(reason::mail_throttled().after(until(at, now))),
        _ => Ok(()),
    }
}

/// Refuses an operator who would lock themselves out.
pub fn check_other(operator_id: Option<AccountId>, id: AccountId) -> Result<()> {
    if operator_id == Some(id) { Err(reason::own_account()) } else { Ok(()) }
}

/// The address with this id, if it is in the book.
pub fn find_address(book: &[SavedAddress], id: AddressId) -> Result<&SavedAddress> {
    let found = book.iter().find(|it| it.id == id);
    found.ok_or_else(|| reason::not_found("address", id))
}

/// Where wrong passwords and codes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// For an e-mail.
    Email,
    /// From a network address.
    Address,
    /// For an account, whose password was right.
    Code,
}

/// How often passwords were wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failures {
    /// How often, the attempt that is under way included.
    pub count: i32,
    /// How long the next attempt has to wait.
    pub blocked_until: DateTime<Utc>,
    /// When the last was.
    pub at: DateTime<Utc>,
}

/// Counts an attempt as failed before it is made, so that a thousand at once are a thousand; refuses one that comes too early.
///
/// The first few are free. After them each makes the next wait, twice as long as the last: for an e-mail from one second to a
/// quarter of an hour, so that nobody is locked out of their account for long; from an address to an hour.
pub fn attempt(counted: Counted, known: Option<Failures>, now: DateTime<Utc>) -> Result<Failures> {
    let (free, longest) = match counted {
        Counted::Email | Counted::Code => (5, TimeDelta::minutes(15)),
        Counted::Address => (20, TimeDelta::hours(1)),
    };
    let known = known.filter(|it| now < it.at + FAILURES_KEPT);
    // While they are few, nobody waits for the end of a call beside theirs, which may be later than their beginning.
    let many = known.filter(|it| free < it.count);
    if let Some(Failures { blocked_until, .. }) = many.filter(|it| now < it.blocked_until) {
        return Err(reason::login_throttled().after(until(blocked_until, now)));
    }
    let count = known.map_or(1, |it| it.count.saturating_add(1));
    let pause = match count.saturating_sub(free) {
        ..=0 => TimeDelta::zero(),
        beyond => TimeDelta::seconds(1_i64 << beyond.saturating_sub(1).min(20)).min(longest),
    };
    Ok(Failures { count, blocked_until: now + pause, at: now })
}

fn until(at: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (at - now).to_std().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{AccountId, SessionId};

    fn noon() -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(12)
    }

    #[test]
    fn refresh_tokens_are_good_once_and_a_moment_longer() {
        let noon = noon();
        let fresh = Presented {
            session_id: SessionId::new(),
            account_id: AccountId::new(),
            signed_in_at: noon,
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

    #[test]
    fn a_name_from_elsewhere_is_made_fit_to_be_seen() {
        assert_eq!(shown_name(" 김하늘\n"), "김하늘");
        assert_eq!(shown_name(&"가".repeat(60)), "가".repeat(50));
        assert_eq!([shown_name(""), shown_name(" \u{7}")], ["회원", "회원"]);
    }

    #[test]
    fn an_address_gets_a_mail_a_minute_and_five_an_hour() {
        let ago = |minutes: i64| noon() - TimeDelta::minutes(minutes);
        let good = |sent: &[i64]| {
            let sent: Vec<_> = sent.iter().map(|it| ago(*it)).collect();
            check_mail_pace(&sent, noon()).is_ok()
        };

        assert!(good(&[]) && good(&[1]) && good(&[1, 2, 3, 4]));
        assert!(!good(&[0]), "another in the same minute");
        assert!(!good(&[1, 2, 3, 4, 59]), "a sixth within an hour");
        assert!(good(&[1, 2, 3, 4, 60]));
    }

    #[test]
    fn failed_logins_wait_twice_as_long_each_time() {
        let mut now = noon();
        let mut known = None;
        let mut pauses = Vec::new();
        for _ in 0..18 {
            let failures = attempt(Counted::Email, known, now).unwrap();
            let pause = failures.blocked_until - now;
            pauses.push(pause.num_seconds());
            if !pause.is_zero() {
                let early = now + pause - TimeDelta::milliseconds(1);
                assert!(attempt(Counted::Email, Some(failures), early).is_err());
            }
            now += pause;
            known = Some(failures);
        }

        assert_eq!(pauses, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
        let tomorrow = attempt(Counted::Email, known, now + FAILURES_KEPT).unwrap();
        assert_eq!(tomorrow.count, 1, "a day later all is forgotten");
    }

    #[test]
    fn a_login_beside_others_waits_for_none_of_them() {
        let ended = noon() + TimeDelta::milliseconds(5);
        let beside = Failures { count: 20, blocked_until: ended, at: ended };

        assert_eq!(attempt(Counted::Address, Some(beside), noon()).unwrap().count, 21);
        let beyond = Failures { count: 21, ..beside };
        assert!(attempt(Counted::Address, Some(beyond), noon()).is_err());
    }
}
