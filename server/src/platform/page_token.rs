//! Page tokens: sealed, for one list with one filter, and good for a day.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use prost::Message;
use uuid::Uuid;

use super::keys::Keys;
use crate::base::error::{Error, Result};
use crate::base::page::{self, Mark, Page, PageRequest};
use crate::base::reason;

/// The bytes of a page's items: clients take answers of 4 MiB unless told otherwise.
const BYTES_MAX: usize = 3 << 20;
/// How long a page token is good.
const TTL: TimeDelta = TimeDelta::days(1);

/// A list with its filter, as page tokens of it are sealed for: `order.list_orders/<buyer>`.
pub struct ListName<'a>(pub &'a str);

/// Where a page ends, as its token holds it.
pub trait PageKey: Sized {
    /// As bytes.
    fn bytes(self) -> Vec<u8>;

    /// Reads what [`Self::bytes`] made.
    fn read(bytes: &[u8]) -> Option<Self>;
}

impl<K: From<Uuid> + Into<Uuid>> PageKey for K {
    fn bytes(self) -> Vec<u8> {
        let uuid: Uuid = self.into();
        uuid.into_bytes().into()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        Some(Uuid::from_slice(bytes).ok()?.into())
    }
}

impl PageKey for Mark {
    fn bytes(self) -> Vec<u8> {
        let (rank, id) = (self.rank.to_be_bytes(), self.id.into_bytes());
        [&[self.band][..], &rank, &id, self.corrected.as_bytes()].concat()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (band, rest) = bytes.split_first()?;
        let (rank, rest) = rest.split_first_chunk::<8>()?;
        let (id, corrected) = rest.split_first_chunk::<16>()?;
        let corrected = String::from_utf8(corrected.into()).ok()?;
        let (rank, id) = (i64::from_be_bytes(*rank), Uuid::from_bytes(*id));
        Some(Self { band: *band, rank, id, corrected })
    }
}

impl ListName<'_> {
    /// Reads which page is asked for.
    pub fn request<K: PageKey>(
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
            Some(key)
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
        K: PageKey,
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
        next: Option<impl PageKey>,
        now: DateTime<Utc>,
    ) -> Result<String> {
        let Some(next) = next else { return Ok(String::new()) };
        let plain = [&(now + TTL).timestamp().to_be_bytes()[..], &next.bytes()].concat();
        let sealed = keys.seal(&self.purpose(), &plain).map_err(Error::internal)?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    fn open<K: PageKey>(&self, keys: &Keys, token: &str, now: DateTime<Utc>) -> Option<K> {
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let plain = keys.open(&self.purpose(), &sealed)?;
        let (expires_at, key) = plain.split_first_chunk::<8>()?;
        let expires_at = DateTime::from_timestamp(i64::from_be_bytes(*expires_at), 0)?;
        if now < expires_at { K::read(key) } else { None }
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
    fn marks_are_kept_whole_and_other_keys_are_no_marks() {
        let keys = Keys::derive(&[1; SECRET_BYTES]).unwrap();
        let (list, now) = (ListName("found"), DateTime::UNIX_EPOCH);
        let mark = Mark { band: 3, rank: -7, id: Uuid::from_u128(42), corrected: "커피".into() };

        let token = list.token(&keys, Some(mark.clone()), now).unwrap();
        assert_eq!(list.request::<Mark>(&keys, 0, &token, now).unwrap().below, Some(mark));
        assert!(list.request::<Uuid>(&keys, 0, &token, now).is_err());
        let token = list.token(&keys, Some(Uuid::from_u128(42)), now).unwrap();
        assert!(list.request::<Mark>(&keys, 0, &token, now).is_err());
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
