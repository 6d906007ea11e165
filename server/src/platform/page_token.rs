//! Page tokens: sealed, for one list with one filter, and good for a day.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use prost::Message;
use uuid::Uuid;

use super::keys::Keys;
use crate::base::error::{Error, Result};
use crate::base::page::{self, Page, PageRequest};
use crate::base::reason;

/// The bytes of a page's items: clients take answers of 4 MiB unless told otherwise.
const BYTES_MAX: usize = 3 << 20;
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

    /// A page as messages, and the token of the page after it, which is empty when there is none.
    ///
    /// Items that would make the answer larger than clients take stay for the next page.
    pub fn answer<T, K, M>(
        &self,
        keys: &Keys,
        page: Page<T, K>,
        key: impl Fn(&T) -> K,
        now: DateTime<Utc>,
    ) -> Result<(Vec<M>, String)>
    where
        M: Message + From<T>,
        K: Into<Uuid>,
    {
        let mut bytes: usize = 0;
        let mut messages = Vec::new();
        let mut last = None;
        for item in page.items {
            let item_key = key(&item);
            let message = M::from(item);
            bytes = bytes.saturating_add(message.encoded_len());
            if BYTES_MAX < bytes && last.is_some() {
                return Ok((messages, self.token(keys, last, now)?));
            }
            messages.push(message);
            last = Some(item_key);
        }
        Ok((messages, self.token(keys, page.next, now)?))
    }

    /// The token of the page that begins below `next`; empty where there is none.
    pub fn token(
        &self,
        keys: &Keys,
        next: Option<impl Into<Uuid>>,
        now: DateTime<Utc>,
    ) -> Result<String> {
        let Some(next) = next else { return Ok(String::new()) };
        let next: Uuid = next.into();
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
    use crate::platform::keys::SECRET_BYTES;

    #[test]
    fn a_token_is_good_for_its_list_and_its_day() {
        let keys = Keys::derive(&[1; SECRET_BYTES]).unwrap();
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

    #[test]
    fn what_does_not_fit_stays_for_the_next_page() {
        let keys = Keys::derive(&[1; SECRET_BYTES]).unwrap();
        let (list, now) = (ListName("texts"), DateTime::UNIX_EPOCH);
        let page = |count: u128| Page {
            items: (0..count).map(|it| (Uuid::from_u128(it), "x".repeat(1 << 20))).collect(),
            next: None,
        };
        let answer = |count| {
            let (texts, token) =
                list.answer::<_, _, Text>(&keys, page(count), |(id, _)| *id, now).unwrap();
            let below = list.request::<Uuid>(&keys, 0, &token, now).unwrap().below;
            (texts.len(), below.map(|it| it.as_u128()))
        };

        assert_eq!([answer(0), answer(2), answer(9)], [(0, None), (2, None), (2, Some(1))]);
    }

    #[derive(Clone, PartialEq, Message)]
    struct Text {
        #[prost(string, tag = "1")]
        text: String,
    }

    impl From<(Uuid, String)> for Text {
        fn from((_, text): (Uuid, String)) -> Self {
            Self { text }
        }
    }
}
