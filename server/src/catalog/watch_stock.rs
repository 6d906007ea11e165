//! `WatchStock`: shows what is left of products, then tells when that changes.
//!
//! A cursor is what has been told: how often, and a mark of each product's state. Whoever resumes is told what differs.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::{Stream, stream};
use tokio::time::{Instant, timeout_at};

use super::model::Shelf;
use crate::base::error::{Error, Result};
use crate::base::ids::ProductId;
use crate::base::reason;
use crate::platform::hub::{Hub, Watched};
use crate::platform::keys::Keys;

/// How long a stream is silent at most.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Asks what is left of products.
#[derive(Clone, Debug)]
pub struct WatchStock {
    /// Which products, each once.
    pub product_ids: Vec<ProductId>,
    /// What was told before; `None` to begin with all of them.
    pub resume_cursor: Option<String>,
}

/// What is told of a product.
#[derive(Clone, Debug)]
pub struct Told {
    /// All that has been told up to here.
    pub cursor: String,
    /// How much that is.
    pub sequence: i64,
    /// The product, and what is left of it: `None` if it is shown to nobody any more. `None` altogether if there is no news.
    pub news: Option<(ProductId, Option<Arc<Shelf>>)>,
}

/// What a stream has told.
struct Seen {
    sequence: i64,
    /// The state of each product as it was last told; [`UNTOLD`] before.
    marks: Vec<u64>,
}

/// The mark of a product that nothing has been told of.
const UNTOLD: u64 = 0;

/// Products that are watched. Many streams are open, so this is small.
struct Watching {
    keys: Keys,
    purpose: String,
    product_ids: Vec<ProductId>,
    shelves: Watched<Shelf>,
    seen: Seen,
    /// Those to look at before waiting, by their places.
    next: Range<usize>,
    /// Whether nothing has been told yet.
    fresh: bool,
}

/// What there is to tell, as it happens.
pub async fn watch_stock(
    hub: &Hub<ProductId, Shelf>,
    keys: Keys,
    watch: WatchStock,
) -> Result<impl Stream<Item = Result<Told>> + use<>> {
    let WatchStock { product_ids, resume_cursor } = watch;
    let purpose = purpose(&product_ids);
    let resumed = resume_cursor.map(|it| {
        let seen = Seen::open(&keys, &purpose, &it);
        seen.ok_or_else(reason::cursor_invalid)
    });
    let resumed = resumed.transpose()?;
    let mut shelves = hub.watch(&product_ids).await?;
    let seen = match resumed {
        Some(seen) => seen,
        None => {
            for (at, id) in product_ids.iter().enumerate() {
                shelves.look(at).ok_or_else(|| reason::not_found("product", id))?;
            }
            Seen { sequence: 0, marks: vec![UNTOLD; product_ids.len()] }
        }
    };
    let next = 0..shelves.count();
    let watching = Watching { keys, purpose, product_ids, shelves, seen, next, fresh: true };
    Ok(stream::try_unfold(watching, |mut watching| async move {
        let told = watching.next().await?;
        Ok(Some((told, watching)))
    }))
}

impl Watching {
    async fn next(&mut self) -> Result<Told> {
        let heartbeat = Instant::now() + HEARTBEAT;
        loop {
            while let Some(at) = self.next.next() {
                if let Some(news) = self.news(at) {
                    self.fresh = false;
                    return self.told(Some(news));
                }
            }
            // Whoever resumes hears at once that the stream lives.
            if std::mem::take(&mut self.fresh) {
                return self.told(None);
            }
            if timeout_at(heartbeat, self.shelves.changed()).await.is_err() {
                return self.told(None);
            }
            self.next = 0..self.shelves.count();
        }
    }

    /// The product at this place, if it is not as it was told.
    fn news(&mut self, at: usize) -> Option<(ProductId, Option<Arc<Shelf>>)> {
        let shelf = self.shelves.look(at);
        let (told, now) = (self.seen.marks.get_mut(at)?, mark(shelf.as_deref()));
        if *told == now {
            return None;
        }
        *told = now;
        self.seen.sequence = self.seen.sequence.saturating_add(1);
        Some((*self.product_ids.get(at)?, shelf))
    }

    fn told(&self, news: Option<(ProductId, Option<Arc<Shelf>>)>) -> Result<Told> {
        let cursor = self.seen.cursor(&self.keys, &self.purpose)?;
        Ok(Told { cursor, sequence: self.seen.sequence, news })
    }
}

/// Tells a state from others, and from [`UNTOLD`]. Another build of the server may mark otherwise, and tells again what is known.
fn mark(shelf: Option<&Shelf>) -> u64 {
    let mut hasher = DefaultHasher::new();
    shelf.hash(&mut hasher);
    hasher.finish().max(UNTOLD.saturating_add(1))
}

/// What cursors are sealed for: these products in this order.
fn purpose(product_ids: &[ProductId]) -> String {
    let ids = product_ids.iter().map(|it| format!("/{it}"));
    format!("catalog.watch_stock{}", ids.collect::<String>())
}

impl Seen {
    fn cursor(&self, keys: &Keys, purpose: &str) -> Result<String> {
        let marks = self.marks.iter().flat_map(|it| it.to_be_bytes());
        let plain: Vec<u8> = self.sequence.to_be_bytes().into_iter().chain(marks).collect();
        let sealed = keys.seal(purpose, &plain).map_err(Error::internal)?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    fn open(keys: &Keys, purpose: &str, cursor: &str) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(cursor).ok()?;
        let plain = keys.open(purpose, &sealed)?;
        let (sequence, marks) = plain.split_first_chunk()?;
        let (marks, _) = marks.as_chunks();
        let marks = marks.iter().map(|it| u64::from_be_bytes(*it)).collect();
        Some(Self { sequence: i64::from_be_bytes(*sequence), marks })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::VariantId;
    use crate::catalog::model::State;
    use crate::platform::keys::SECRET_BYTES;

    #[test]
    fn a_cursor_is_good_for_its_products_and_untouched_only() {
        let keys = Keys::derive(&[1; SECRET_BYTES]).unwrap();
        let ids: Vec<ProductId> = (0..50).map(|_| ProductId::new()).collect();
        let seen = Seen { sequence: 7, marks: (1..=50).collect() };
        let cursor = seen.cursor(&keys, &purpose(&ids)).unwrap();
        let opened = Seen::open(&keys, &purpose(&ids), &cursor).unwrap();
        let open = |ids: &[ProductId], cursor: &str| Seen::open(&keys, &purpose(ids), cursor);

        assert_eq!((opened.sequence, opened.marks), (7, seen.marks));
        assert!(cursor.len() <= 1_000, "the contract has room for it");
        assert!(open(&ids[..49], &cursor).is_none() && open(&ids, "AAAA").is_none());
        assert!(open(&ids, cursor.get(1..).unwrap()).is_none() && open(&ids, "").is_none());
    }

    #[test]
    fn every_state_has_a_mark_of_its_own() {
        let shelf = |state, pieces| Shelf { state, variants: vec![(variant_id(), pieces)] };
        let states = [shelf(State::OnSale, 1), shelf(State::OnSale, 0), shelf(State::Paused, 0)];
        let mut marks: Vec<u64> = states.iter().map(|it| mark(Some(it))).collect();
        marks.extend([mark(None), UNTOLD]);

        assert_eq!(mark(Some(&shelf(State::OnSale, 1))), marks[0]);
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(marks.len(), 5);
    }

    fn variant_id() -> VariantId {
        uuid::Uuid::from_u128(7).into()
    }
}
