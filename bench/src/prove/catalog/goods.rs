//! What is sold: stores, categories and products, the same in every run, of which a few are had often and most seldom.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{
    ENGLISH_HEADS, ENGLISH_TAILS, HEADS, HOUSES, KINDS, LIKE, PER_KIND, SENTENCES, SIZES, SORTS,
    TAGS, TAILS, Word,
};
use crate::chance::{Dice, at};

/// The stores: as many as there are names.
pub(super) const STORES: u64 = (HEADS.len() * TAILS.len() * HOUSES.len()) as u64;
/// What is sold, whatever it is like.
pub(super) const THINGS: u64 = (KINDS.len() * PER_KIND) as u64;
/// The categories at the top, those of a thing each, and those of its sorts.
const TOPS: u64 = KINDS.len() as u64;
const SORTED: u64 = SORTS.len() as u64;
/// How far apart what sells alike is; a prime number, so that every product has its place.
const STRIDE: u64 = 618_041;

/// A category, whose parent comes before it.
pub(super) struct Category {
    pub(super) number: u64,
    /// 0 at the top.
    pub(super) parent: u64,
    pub(super) name: &'static str,
}

/// All categories: 12 at the top, 96 below them, 384 below those.
pub(super) fn categories() -> Vec<Category> {
    let tops = (0..TOPS).map(|top| Category { number: 1 + top, parent: 0, name: kind(top) });
    let things = (0..THINGS).map(|it| Category {
        number: category_of(it, None),
        parent: top_of(it),
        name: thing(it).0,
    });
    let sorts = (0..THINGS * SORTED).map(|it| Category {
        number: category_of(it / SORTED, Some(it % SORTED)),
        parent: category_of(it / SORTED, None),
        name: at(SORTS, it % SORTED),
    });
    tops.chain(things).chain(sorts).collect()
}

/// The category at the top that a thing is in.
pub(super) fn top_of(thing: u64) -> u64 {
    1 + thing / PER_KIND as u64
}

/// The category of a thing, or of a sort of it.
pub(super) fn category_of(thing: u64, sort: Option<u64>) -> u64 {
    sort.map_or(1 + TOPS + thing, |it| 1 + TOPS + THINGS + thing * SORTED + it)
}

fn kind(top: u64) -> &'static str {
    let place = usize::try_from(top).ok();
    place.and_then(|it| KINDS.get(it)).map(|(name, _)| *name).unwrap_or_default()
}

/// What a thing is called.
pub(super) fn thing(thing: u64) -> Word {
    let kind = usize::try_from(thing / PER_KIND as u64).ok().and_then(|it| KINDS.get(it));
    kind.map(|(_, things)| at(things, thing % PER_KIND as u64)).unwrap_or_default()
}

/// What store `number` is called, from 1.
pub(super) fn store_name(number: u64) -> String {
    format!("{} {}", brand(number), at(HOUSES, number % HOUSES.len() as u64))
}

/// Whether store `number` sells: one of forty rests.
pub(super) fn sells(store: u64) -> bool {
    !store.is_multiple_of(40)
}

/// The brand of a store, which it shares with some others.
fn brand(store: u64) -> String {
    let brand = store / HOUSES.len() as u64;
    let (head, tail) = (brand / TAILS.len() as u64, brand % TAILS.len() as u64);
    format!("{}{}", at(HEADS, head % HEADS.len() as u64), at(TAILS, tail))
}

/// A product.
pub(super) struct Goods {
    pub(super) store: u64,
    /// 0 for none.
    pub(super) category: u64,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) price_minor: i64,
    pub(super) state: &'static str,
    /// When its sale closes, from now; `None` for never.
    pub(super) closes_in_hours: Option<i64>,
    pub(super) discount_basis_points: i32,
    pub(super) tags: Vec<&'static str>,
}

impl Goods {
    /// Product `number`, from 1.
    pub(super) fn of(number: u64) -> Self {
        let mut dice = Dice::of(number);
        let store = 1 + dice.low(STORES);
        let thing = dice.low(THINGS);
        let sort = dice.happens(80).then(|| dice.low(SORTED));
        let category = if dice.happens(95) { category_of(thing, sort) } else { 0 };
        let (state, closes_in_hours) = state(&mut dice);
        let discount = if dice.happens(20) { 500 * (1 + dice.low(10)) } else { 0 };
        // As many between a thousand and ten thousand won as between a hundred thousand and a million.
        let price = 1_000.0 * 1_000_f64.powf(dice.share());
        let mut tags = vec![kind(thing / PER_KIND as u64)];
        for _ in 0..dice.below(4) {
            let tag = dice.often_of(TAGS);
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        Self {
            store,
            category,
            name: name(&mut dice, store, thing),
            description: description(&mut dice, thing),
            price_minor: price as i64 / 100 * 100,
            state,
            closes_in_hours,
            discount_basis_points: i32::try_from(discount).unwrap_or(0),
            tags,
        }
    }

    /// Whether everybody may look at it.
    pub(super) fn is_shown(&self) -> bool {
        self.state != "DRAFT" && sells(self.store)
    }
}

/// How far a product has come: five of six are on sale, some of these for a time.
fn state(dice: &mut Dice) -> (&'static str, Option<i64>) {
    let hours = |it: u64| i64::try_from(it).ok();
    match dice.below(100) {
        0..=2 => ("ON_SALE", hours(48 + dice.below(1_440))),
        3..=84 => ("ON_SALE", None),
        85..=89 => ("PAUSED", None),
        90..=95 => ("ENDED", hours(1 + dice.below(1_440)).map(|it| -it)),
        _ => ("DRAFT", None),
    }
}

/// Seven of ten names are Korean, two English, one is both.
fn name(dice: &mut Dice, store: u64, thing_sold: u64) -> String {
    let (mixed, english) = match dice.below(10) {
        0..=6 => (false, false),
        7 => (true, false),
        _ => (true, true),
    };
    let in_language = |(korean, other): Word| if english { other } else { korean };
    let mut words: Vec<String> = Vec::new();
    if dice.happens(60) {
        let maker = if mixed { english_brand(dice) } else { brand(store) };
        words.push(maker);
    }
    for percent in [80, 30] {
        if dice.happens(percent) {
            words.push(in_language(dice.often_of(LIKE)).to_owned());
        }
    }
    words.push(in_language(thing(thing_sold)).to_owned());
    if dice.happens(60) {
        words.push(in_language(dice.often_of(SIZES)).to_owned());
    }
    if dice.happens(15) {
        words.push(model(dice));
    }
    words.join(" ")
}

fn english_brand(dice: &mut Dice) -> String {
    format!("{}{}", dice.one_of(ENGLISH_HEADS), dice.one_of(ENGLISH_TAILS))
}

/// The number of a model: `KX-204`.
fn model(dice: &mut Dice) -> String {
    let letters: Vec<char> = ('A'..='Z').collect();
    let (one, other) = (dice.one_of(&letters), dice.one_of(&letters));
    format!("{one}{other}-{}", 100 + dice.below(900))
}

fn description(dice: &mut Dice, thing_sold: u64) -> String {
    let ((korean, english), (like, _)) = (thing(thing_sold), dice.often_of(LIKE));
    let mut text = format!("{like} {korean} ({english})입니다.");
    for _ in 0..=dice.below(4) {
        text.push(' ');
        text.push_str(dice.one_of(SENTENCES));
    }
    text
}

/// The product of so many that stands at a place among the best-selling, from 0: wherever its number is.
fn product_at(rank: u64, products: u64) -> u64 {
    1 + (rank % products) * STRIDE % products
}

/// What somebody types who looks for something.
pub(super) fn query(dice: &mut Dice) -> String {
    let (korean, english) = thing(dice.low(THINGS));
    let (like, like_english) = dice.often_of(LIKE);
    let start = |word: &str| word.chars().take(2).collect::<String>();
    match dice.below(10) {
        0..=2 => korean.to_owned(),
        3 | 4 => format!("{like} {korean}"),
        5 => format!("{korean} {}", dice.often_of(SIZES).0),
        6 => format!("{} {korean}", brand(1 + dice.low(STORES))),
        7 => start(korean),
        8 => english.to_owned(),
        _ => format!("{like_english} {english}"),
    }
}

/// A store that is somebody's, large or small, and open.
pub(super) fn any_store(dice: &mut Dice) -> u64 {
    let store = 1 + dice.low(STORES);
    if sells(store) { store } else { store - 1 }
}

/// A product that everybody may look at, the best-selling more often.
pub(super) fn any_product(dice: &mut Dice, products: u64) -> u64 {
    loop {
        let number = product_at(dice.rank(products), products);
        if Goods::of(number).is_shown() {
            return number;
        }
    }
}

/// The pieces that are sold in an hour, by the product's number.
pub(super) fn sold_in(hour: u64, pieces: u64, products: u64) -> BTreeMap<u64, i64> {
    let mut dice = Dice::of(hour);
    let mut sold = BTreeMap::new();
    for _ in 0..pieces {
        *sold.entry(product_at(dice.rank(products), products)).or_default() += 1;
    }
    sold
}

/// The products that an account gives hearts.
pub(super) fn hearted_by(account: u64, hearts: u64, products: u64) -> BTreeSet<u64> {
    let mut dice = Dice::of(account);
    (0..hearts).map(|_| product_at(dice.rank(products), products)).collect()
}
