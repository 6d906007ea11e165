//! Rate limits: how fast one caller may call, by the bucket that the RPC's policy names.
//!
//! Whoever has signed in is limited by account, everybody else by address. A bucket holds a burst of tokens and fills at
//! a steady rate; a call takes its policy's cost.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::str::FromStr;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use http::HeaderValue;
use uuid::Uuid;

pub use jangteo_sdk::policy::v1::Bucket;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// Somebody who has signed in.
    Account(Uuid),
    /// Somebody at this address.
    Address(IpAddr),
}

/// How fast a bucket fills, and how much it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The bucket, as settings and errors call it.
    pub name: &'static str,
    /// The tokens that come in a second.
    pub per_second: NonZeroU32,
    /// The most tokens.
    pub burst: NonZeroU32,
}

/// The rates of the buckets: `read=100:400,auth=1:20`, tokens a second and the most that a bucket holds.
///
/// A bucket that is not named has no limit; `off` names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates(BTreeMap<&'static str, Rate>);

/// What came of asking for tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The bucket has no limit.
    Unlimited,
    /// They were there, and so many are left.
    Given(Rate, u32),
    /// There are too few in this bucket, and there will be enough after so long.
    Refused(&'static str, Duration),
}

/// The buckets of all callers, in this process.
pub struct Buckets(BTreeMap<&'static str, (Rate, Limiter)>);

type Limiter =
    RateLimiter<Caller, DefaultKeyedStateStore<Caller>, DefaultClock, StateInformationMiddleware>;

impl Caller {
    /// Whoever is at this address. Networks of IPv6 are handed out by 64 bits, so nobody is told apart by the rest.
    #[must_use]
    pub fn at(address: IpAddr) -> Self {
        Self::Address(match address.to_canonical() {
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                Ipv6Addr::from(network).into()
            }
            address => address,
        })
    }
}

impl Rates {
    /// The rate of a bucket, if it has one.
    #[must_use]
    pub fn of(&self, bucket: Bucket) -> Option<Rate> {
        self.0.get(name_of(bucket)).copied()
    }
}

impl Taken {
    /// Tells the caller how much is left: the `ratelimit` field of the IETF's draft on rate limit headers, with the
    /// bucket's name, the tokens left, and the seconds until it is full again.
    #[must_use]
    pub fn header(self) -> Option<HeaderValue> {
        let Self::Given(rate, left) = self else { return None };
        let missing = rate.burst.get().saturating_sub(left);
        let seconds = missing.div_ceil(rate.per_second.get());
        HeaderValue::from_str(&format!("\"{}\";r={left};t={seconds}", rate.name)).ok()
    }
}

impl Buckets {
    /// Full buckets of these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        let limiter = |(name, rate): (&&'static str, &Rate)| {
            let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
            (*name, (*rate, RateLimiter::keyed(quota).with_middleware()))
        };
        Self(rates.0.iter().map(limiter).collect())
    }

    /// Takes `cost` tokens out of a caller's bucket, if it holds as many.
    pub fn take(&self, bucket: Bucket, caller: Caller, cost: u32) -> Taken {
        let limited = self.0.get(name_of(bucket)).zip(NonZeroU32::new(cost));
        let Some(((rate, limiter), cost)) = limited else { return Taken::Unlimited };
        match limiter.check_key_n(&caller, cost) {
            Ok(Ok(state)) => Taken::Given(*rate, state.remaining_burst_capacity()),
            Ok(Err(later)) => {
                let wait = later.wait_time_from(DefaultClock::default().now());
                Taken::Refused(rate.name, wait)
            }
            // A cost above what the bucket ever holds: a mistake of the configuration, not of the caller.
            Err(_never) => Taken::Unlimited,
        }
    }

    /// Forgets callers whose buckets are full again.
    pub fn forget_idle(&self) {
        for (_, limiter) in self.0.values() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account(id) => write!(f, "{id}"),
            Self::Address(address) => write!(f, "{address}"),
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
            let name = known.ok_or_else(must)?;
            let (per_second, burst) = (number(per_second)?, number(burst)?);
            rates.insert(name, Rate { name, per_second, burst });
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
    use super::*;

    #[test]
    fn a_bucket_gives_its_burst_and_then_says_when() {
        let buckets = Buckets::new(&"read=1:3".parse().unwrap());
        let (ada, bob) = (Caller::Account(Uuid::from_u128(1)), Caller::Account(Uuid::from_u128(2)));
        let left = |taken| if let Taken::Given(_, left) = taken { Some(left) } else { None };

        assert_eq!(
            [(); 3].map(|()| left(buckets.take(Bucket::Read, ada, 1))),
            [Some(2), Some(1), Some(0)]
        );
        let Taken::Refused("read", wait) = buckets.take(Bucket::Read, ada, 1) else {
            panic!("a fourth")
        };
        assert!(!wait.is_zero() && wait.as_secs() < 2);
        assert_eq!(left(buckets.take(Bucket::Read, bob, 3)), Some(0), "everybody has a bucket");
        assert_eq!(buckets.take(Bucket::Write, ada, 1), Taken::Unlimited);
    }

    #[test]
    fn what_is_left_is_told_as_the_draft_writes_it() {
        let rate = "read=2:9".parse::<Rates>().unwrap().of(Bucket::Read).unwrap();

        assert_eq!(Taken::Given(rate, 4).header().unwrap(), "\"read\";r=4;t=3");
        assert_eq!(Taken::Unlimited.header(), None);
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
