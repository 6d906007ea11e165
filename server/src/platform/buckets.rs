//! Rate limits: how fast one caller may call, by the bucket that the RPC's policy names.
//!
//! Whoever has signed in is limited by account, everybody else by address, in this process. A bucket holds a burst of
//! tokens and fills at a steady rate; a call takes its policy's cost.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::sync::Arc;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jangteo_sdk::policy::v1::Bucket;
use uuid::Uuid;

use crate::base::error::Result;
use crate::base::reason;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// Somebody who has signed in.
    Account(Uuid),
    /// Somebody at this address.
    Address(IpAddr),
}

/// The rates of the buckets: `read=100:400,auth=1:20`, tokens a second and the most that a bucket holds.
///
/// A bucket that is not named has no limit; `off` names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates(BTreeMap<&'static str, (NonZeroU32, NonZeroU32)>);

/// The buckets of all callers. Cheap to clone.
#[derive(Clone, Default)]
pub struct Buckets(Arc<BTreeMap<&'static str, DefaultKeyedRateLimiter<Caller>>>);

impl Buckets {
    /// Full buckets of these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        let limiter = |(name, (per_second, burst)): (&&'static str, &(NonZeroU32, NonZeroU32))| {
            (*name, RateLimiter::keyed(Quota::per_second(*per_second).allow_burst(*burst)))
        };
        Self(Arc::new(rates.0.iter().map(limiter).collect()))
    }

    /// Takes `cost` tokens out of a caller's bucket, or refuses and says when there will be as many.
    pub fn take(&self, bucket: Bucket, caller: Caller, cost: u32) -> Result<()> {
        let name = name_of(bucket);
        let (Some(limiter), Some(cost)) = (self.0.get(name), NonZeroU32::new(cost)) else {
            return Ok(());
        };
        match limiter.check_key_n(&caller, cost) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(later)) => {
                let wait = later.wait_time_from(DefaultClock::default().now());
                Err(reason::rate_limited(name).after(wait))
            }
            // A cost above what the bucket ever holds: a mistake of the configuration, not of the caller.
            Err(_never) => Ok(()),
        }
    }

    /// Forgets callers whose buckets are full again.
    pub fn forget_idle(&self) {
        for limiter in self.0.values() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

impl FromStr for Rates {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut rates = BTreeMap::new();
        for rate in text.split(',').map(str::trim).filter(|it| !it.is_empty() && *it != "off") {
            let must = || format!("must hold rates like read=100:400, or be off; {rate:?} is none");
            let (name, numbers) = rate.split_once('=').ok_or_else(must)?;
            let (per_second, burst) = numbers.split_once(':').ok_or_else(must)?;
            let number = |it: &str| it.parse::<NonZeroU32>().map_err(|_not_a_number| must());
            let known = BUCKETS.into_iter().map(name_of).find(|it| *it == name);
            rates.insert(known.ok_or_else(must)?, (number(per_second)?, number(burst)?));
        }
        Ok(Self(rates))
    }
}

/// Every bucket that a policy can name.
const BUCKETS: [Bucket; 5] =
    [Bucket::Read, Bucket::Write, Bucket::Money, Bucket::Auth, Bucket::Admin];

/// A bucket as settings and errors call it.
const fn name_of(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::Unspecified => "",
        Bucket::Read => "read",
        Bucket::Write => "write",
        Bucket::Money => "money",
        Bucket::Auth => "auth",
        Bucket::Admin => "admin",
    }
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;

    #[test]
    fn a_bucket_gives_its_burst_and_then_says_when() {
        let buckets = Buckets::new(&"read=1:3".parse().unwrap());
        let (ada, bob) = (Caller::Account(Uuid::from_u128(1)), Caller::Account(Uuid::from_u128(2)));

        assert!((0..3).all(|_| buckets.take(Bucket::Read, ada, 1).is_ok()));
        let refused = buckets.take(Bucket::Read, ada, 1).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::RateLimited);
        let wait = refused.retry_after().unwrap();
        assert!(!wait.is_zero() && wait.as_secs() < 2);
        assert!(buckets.take(Bucket::Read, bob, 3).is_ok(), "everybody has a bucket");
        assert!((0..9).all(|_| buckets.take(Bucket::Write, ada, 1).is_ok()), "no rate, no limit");
    }

    #[test]
    fn rates_are_read_as_settings_write_them() {
        assert_eq!("off".parse::<Rates>(), Ok(Rates::default()));
        assert_eq!("read=1:2, auth=3:4".parse::<Rates>().unwrap().0.len(), 2);
        for wrong in ["read", "read=1", "read=0:1", "read=1:x", "reed=1:2", "on"] {
            assert!(wrong.parse::<Rates>().is_err(), "{wrong}");
        }
    }
}
