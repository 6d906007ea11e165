//! Values that every domain sends and receives.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use jangteo_sdk::types::v1 as pb;
use prost_types::Timestamp;

use crate::base::address::Address;
use crate::base::error::{Error, Result};
use crate::base::money::{Currency, Money};

/// `at` as the contract tells it.
#[must_use]
pub fn timestamp(at: DateTime<Utc>) -> Timestamp {
    Timestamp {
        seconds: at.timestamp(),
        nanos: at.timestamp_subsec_nanos().try_into().unwrap_or_default(),
    }
}

/// Reads a time from `field`.
pub fn time(field: &str, time: Timestamp) -> Result<DateTime<Utc>> {
    let nanos = u32::try_from(time.nanos).ok();
    let time = nanos.and_then(|nanos| DateTime::from_timestamp(time.seconds, nanos));
    time.ok_or_else(|| Error::invalid(field, "must be a time"))
}

/// Reads an id from `field`.
pub fn id<T: FromStr>(field: &str, text: &str) -> Result<T> {
    text.parse().map_err(|_unhelpful| Error::invalid(field, "must be a UUID"))
}

/// Reads money from `field`.
pub fn money(field: &str, money: Option<&pb::Money>) -> Result<Money> {
    let money = money.ok_or_else(|| Error::invalid(field, "is required"))?;
    let currency = Currency::from_code(&money.currency_code);
    let unknown = || Error::invalid(format!("{field}.currency_code"), "is not traded in");
    Ok(Money::new(money.amount_minor, currency.ok_or_else(unknown)?))
}

/// Reads an address from `field`.
pub fn address(field: &str, address: Option<pb::Address>) -> Result<Address> {
    let address = address.ok_or_else(|| Error::invalid(field, "is required"))?;
    let address = Address::from(address);
    match address.problem() {
        None => Ok(address),
        Some((part, problem)) => Err(Error::invalid(format!("{field}.{part}"), problem)),
    }
}

impl From<Money> for pb::Money {
    fn from(money: Money) -> Self {
        Self { currency_code: money.currency().code().to_owned(), amount_minor: money.minor() }
    }
}

impl From<pb::Address> for Address {
    fn from(address: pb::Address) -> Self {
        let pb::Address { recipient, phone, country_code, postal_code, line1, line2 } = address;
        Self { recipient, phone, country_code, postal_code, line1, line2 }
    }
}

impl From<Address> for pb::Address {
    fn from(address: Address) -> Self {
        let Address { recipient, phone, country_code, postal_code, line1, line2 } = address;
        Self { recipient, phone, country_code, postal_code, line1, line2 }
    }
}
