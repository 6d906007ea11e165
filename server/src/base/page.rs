//! Lists, a page at a time.

use uuid::Uuid;

/// The page size where the client names none.
const SIZE_DEFAULT: i64 = 50;
/// The largest page.
const SIZE_MAX: i64 = 200;

/// Which part of a list, in descending order of `K`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRequest<K> {
    /// The most items to answer.
    pub size: i64,
    /// Only items below this one; `None` for the first page.
    pub below: Option<K>,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T, K> {
    /// The items, in order.
    pub items: Vec<T>,
    /// Where the next page starts; `None` when there is none.
    pub next: Option<K>,
}

/// The page size to use for the one that a client named.
#[must_use]
pub fn size(asked: i32) -> i64 {
    if asked == 0 { SIZE_DEFAULT } else { i64::from(asked).min(SIZE_MAX) }
}

/// Where something stands in what was searched for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// How well it fits: 0 is best.
    pub band: u8,
    /// Its place among those that fit as well.
    pub rank: i64,
    /// Its id, where that is the same, too.
    pub id: Uuid,
    /// What was looked for instead of the query, which finds nothing; empty where it finds something.
    pub corrected: String,
}

impl<T, K> Page<T, K> {
    /// The page of `rows`, which were asked for with one row more than `request.size`, to see if more follow.
    #[must_use]
    pub fn of(mut rows: Vec<T>, request: PageRequest<K>, key: impl Fn(&T) -> K) -> Self {
        let size = usize::try_from(request.size).unwrap_or(usize::MAX);
        let more = rows.len() > size;
        rows.truncate(size);
        let next = if more { rows.last().map(key) } else { None };
        Self { items: rows, next }
    }

    /// The same page of other items.
    #[must_use]
    pub fn map<U>(self, item: impl Fn(T) -> U) -> Page<U, K> {
        Page { items: self.items.into_iter().map(item).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_a_default_and_a_limit() {
        assert_eq!([size(0), size(1), size(200), size(201)], [50, 1, 200, 200]);
    }

    #[test]
    fn a_page_knows_whether_another_follows() {
        let request = PageRequest { size: 2, below: None };

        assert_eq!(
            Page::of(vec![9, 8, 7], request, |it| *it),
            Page { items: vec![9, 8], next: Some(8) }
        );
        assert_eq!(Page::of(vec![9, 8], request, |it| *it), Page { items: vec![9, 8], next: None });
    }
}
