//! Page tokens: sealed, for one list with one filter, and good for a day.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::keys::Keys;
use crate::base::error::{Error, Result};
use crate::base::page::{self, PageRequest};
use crate::base::reason;

/// How long a page token is good.
const TTL: TimeDelta = TimeDelta::days(1);

/// A list with its filter, as page tokens of it are sealed for: `order.list_orders/<buyer>`.
pub struct ListName<'a>(pub &'a str);

impl ListName<'_> {
    /// Reads which page is asked for.
    pub fn request<K: From<Uuid>>(
        &self,
        keys: &Keys,
        size: i32,
        token: &str,
        now: DateTime<Utc>,
    ) -> Result<PageRequest<K>> {
        let below = if token.is_empty() {
            None
        } else {
            let key = self.open(keys, token, now).ok_or_else(|| {
                reason::page_token_invalid().at("page_token", "is not one of this list, or too old")
            })?;
            Some(key.into())
        };
        Ok(PageRequest { size: page::size(size), below })
    }

    /// The token of the page that starts below `next`; empty when there is none.
    pub fn token(&self, keys: &Keys, next: Option<Uuid>, now: DateTime<Utc>) -> Result<String> {
        let Some(next) = next else { return Ok(String::new()) };
        let plain = [&(now + TTL).timestamp().to_be_bytes()[..], next.as_bytes()].concat();
        let sealed = keys.seal(&self.purpose(), &plain).map_err(Error::internal)?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    fn open(&self, keys: &Keys, token: &str, now: DateTime<Utc>) -> Option<Uuid> {
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let plain = keys.open(&self.purpose(), &sealed)?;
        let (expires_at, key) = plain.split_first_chunk::<8>()?;
        let expires_at = DateTime::from_timestamp(i64::from_be_bytes(*expires_at), 0)?;
        (now < expires_at).then_some(Uuid::from_slice(key).ok()?)
    }

    fn purpose(&self) -> String {
        format!("page.{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::keys::MASTER_BYTES;

    #[test]
    fn a_token_is_good_for_its_list_and_its_day() {
        let keys = Keys::derive(&[1; MASTER_BYTES]).unwrap();
        let now = DateTime::UNIX_EPOCH;
        let next = Uuid::from_u128(42);
        let token = ListName("order.list_orders/ada").token(&keys, Some(next), now).unwrap();

        let open = |list: &str, token: &str, at| {
            ListName(list).request::<Uuid>(&keys, 0, token, at).map(|it| it.below)
        };

        assert_eq!(open("order.list_orders/ada", &token, now).unwrap(), Some(next));
        assert_eq!(open("order.list_orders/ada", "", now).unwrap(), None);
        assert!(open("order.list_orders/bob", &token, now).is_err());
        assert!(open("order.list_orders/ada", &token, now + TTL).is_err());
        assert!(open("order.list_orders/ada", "AAAA", now).is_err());
    }
}
