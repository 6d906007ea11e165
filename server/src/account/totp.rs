//! The second factor: which codes are good, and that each is good once.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Totp};

use super::login::Attempt;
use super::mailing::{self, mail_to};
use super::model::{Account, MailKind, TotpSecret};
use super::store::{self, totp_secrets};
use crate::app::App;
use crate::base::error::{Error, Language, Result};
use crate::base::ids::{AccountId, CallId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::platform::keys::Keys;

/// How many recovery codes there are, and the letters of each.
const RECOVERY_CODES: i32 = 10;
const RECOVERY_LETTERS: usize = 10;

/// A code of a second factor that is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Good {
    /// The app showed it in this step of time.
    Step(i64),
    /// It is the recovery code of this number.
    Recovery(i32),
}

/// An authenticator app that knows `secret`, of somebody with this e-mail in this shop.
pub(super) fn app_of(secret: &[u8], shop: &str, email: &str) -> Result<Totp> {
    // What is left out here is what every app takes for granted: SHA-1, six digits, thirty seconds. A colon parts the two names.
    let name = |it: &str| it.replace(':', " ");
    let totp = Builder::new()
        .with_secret(secret.to_vec())
        .with_skew(1)
        .with_issuer(Some(name(shop)))
        .with_account_name(name(email));
    totp.build().map_err(|error| Error::internal(anyhow::anyhow!("a second factor: {error}")))
}

/// The recovery codes of a second factor, which are derived and kept nowhere: `7K4M2-Q9XAB`.
pub(super) fn recovery_codes(keys: &Keys, secret: &TotpSecret) -> Vec<String> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let code = |number: i32| {
        let bytes = keys.index("account.recovery_code", &format!("{}/{number}", secret.id));
        let letters = bytes.iter().filter_map(|it| LETTERS.get(usize::from(it % 32)));
        let mut code: String = letters.take(RECOVERY_LETTERS).map(|it| char::from(*it)).collect();
        code.insert(RECOVERY_LETTERS / 2, '-');
        code
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// What a code is good for, whoever used it before.
fn judge(keys: &Keys, secret: &TotpSecret, code: &str, now: DateTime<Utc>) -> Result<Option<Good>> {
    let given: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let given = given.to_uppercase();
    let time = u64::try_from(now.timestamp()).unwrap_or(0);
    if let Some(step) = app_of(&secret.secret, "", "-")?.check(&given, time) {
        return Ok(i64::try_from(step).ok().map(Good::Step));
    }
    let codes = recovery_codes(keys, secret);
    let same = |it: &String| {
        verify_slices_are_equal(it.replace('-', "").as_bytes(), given.as_bytes()).is_ok()
    };
    let found = (0..).zip(&codes).find(|(_, it)| same(it));
    Ok(found.map(|(number, _)| Good::Recovery(number)))
}

impl Good {
    /// What is kept once it was used; `None` if it was before.
    fn used(self, secret: &TotpSecret) -> Option<TotpSecret> {
        let secret = secret.clone();
        match self {
            Self::Step(step) if secret.last_step < step => {
                Some(TotpSecret { last_step: step, confirmed_step: None, ..secret })
            }
            Self::Recovery(number) => {
                let bit = 1 << number;
                let fresh = secret.recovery_codes_used & bit == 0;
                let recovery_codes_used = secret.recovery_codes_used | bit;
                fresh.then_some(TotpSecret { recovery_codes_used, ..secret })
            }
            Self::Step(_) => None,
        }
    }
}

/// Lets in who has a code of the account's second factor, if it has one; uses the code up.
pub(super) async fn pass(app: &App, trail: &Trail, account: &Account, code: &str) -> Result<()> {
    if !account.totp_enabled {
        return Ok(());
    }
    if code.is_empty() {
        return Err(reason::second_factor_required());
    }
    let attempt = Attempt::count_code(app, account.id).await?;
    let (now, call_id) = (app.clock.now(), CallId::new());
    let theirs = Trail { actor_id: Some(account.id), ..trail.clone() };
    let take = async |tx: &mut Tx| spend(app, tx, &theirs, (account.id, code, call_id), now).await;
    let taken = app.db.transaction("account.use_totp_code", take).await;
    attempt.settle(app, trail, Some(account.id), taken).await
}

/// Uses a code up in the name of a call, or refuses it.
pub(super) async fn spend(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, code, call_id): (AccountId, &str, CallId),
    now: DateTime<Utc>,
) -> Result<()> {
    let seal = app.vault.fetch(tx, id).await?;
    let secret = totp_secrets::lock(tx, &seal, id).await?.ok_or_else(reason::totp_code_invalid)?;
    if secret.used_by == Some(call_id) {
        return Ok(());
    }
    let good = judge(&app.keys, &secret, code, now)?.ok_or_else(reason::totp_code_invalid)?;
    let used = good.used(&secret).ok_or_else(reason::totp_code_invalid)?;
    let used = TotpSecret { used_by: Some(call_id), ..used };
    totp_secrets::update(tx, id, &used, now).await?;
    match good {
        Good::Recovery(_) => trail.note(tx, "RECOVERY_CODE_USED", id, now).await,
        Good::Step(_) => Ok(()),
    }
}

/// The step of time in which the app of `secret` shows `code`.
pub(super) fn step_of(
    keys: &Keys,
    secret: &TotpSecret,
    code: &str,
    now: DateTime<Utc>,
) -> Result<i64> {
    match judge(keys, secret, code, now)? {
        Some(Good::Step(step)) => Ok(step),
        Some(Good::Recovery(_)) | None => Err(reason::totp_code_invalid()),
    }
}

/// Takes the second factor of an account away, and tells whose it was.
pub(super) async fn remove(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    account: &Account,
    (cause, language): (&str, Language),
    now: DateTime<Utc>,
) -> Result<()> {
    totp_secrets::delete(tx, account.id).await?;
    store::set_totp_enabled(tx, account.id, false, now).await?;
    let mut act = trail.act("TOTP_DISABLED", account.id);
    act.facts.push(("cause", cause.to_owned()));
    append(tx, &[act], now).await?;
    let notice = mail_to(Some(account.id), MailKind::TotpDisabled, language);
    mailing::request(tx, &app.keys, account, notice, now).await
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;
    use crate::platform::keys::SECRET_BYTES;

    /// The secret of the examples of RFC 6238, appendix B.
    fn secret() -> TotpSecret {
        let secret = b"12345678901234567890".to_vec();
        TotpSecret {
            id: Uuid::nil(),
            secret,
            last_step: 0,
            confirmed_step: None,
            used_by: None,
            recovery_codes_used: 0,
        }
    }

    fn keys() -> Keys {
        Keys::derive(&[1; SECRET_BYTES]).unwrap()
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // The last six of the eight digits that the RFC gives.
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            let good = judge(&keys(), &secret(), code, at(time)).unwrap();
            assert_eq!(good, Some(Good::Step(time / 30)), "{code}");
        }
    }

    #[test]
    fn a_code_is_good_half_a_minute_early_and_late_and_once() {
        let judged = |time| judge(&keys(), &secret(), "287 082", at(time)).unwrap();

        assert_eq!([judged(0), judged(89)], [Some(Good::Step(1)); 2]);
        assert_eq!(judged(90), None);
        let used = Good::Step(1).used(&secret()).unwrap();
        assert_eq!(Good::Step(1).used(&used), None);
        assert!(Good::Step(2).used(&used).is_some());
    }

    #[test]
    fn a_recovery_code_is_good_once_however_it_is_typed() {
        let codes = recovery_codes(&keys(), &secret());
        assert_eq!(codes.len(), 10);
        let last = codes[9].replace('-', " ").to_lowercase();

        let good = judge(&keys(), &secret(), &last, at(0)).unwrap().unwrap();
        assert_eq!(good, Good::Recovery(9));
        let used = good.used(&secret()).unwrap();
        assert_eq!(good.used(&used), None);
        assert!(Good::Recovery(8).used(&used).is_some());
        let others = TotpSecret { id: Uuid::max(), ..secret() };
        assert_eq!(judge(&keys(), &others, &last, at(0)).unwrap(), None);
    }
}
