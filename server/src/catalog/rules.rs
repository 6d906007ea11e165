//! What a variant may cost, and where a product may go next.

#![warn(clippy::arithmetic_side_effects)]

use chrono::{DateTime, DurationRound, SecondsFormat, TimeDelta, Utc};

use super::model::{Discount, Image, ImageState, Level, Product, State, Step, Window};
use crate::base::error::{Error, Result};
use crate::base::ids::{ImageId, ProductId};
use crate::base::money::Money;
use crate::base::picture::{PictureType, Size, Unfit};
use crate::base::reason;

/// The most variants of a product.
pub const VARIANTS_MAX: usize = 100;
/// The most that one piece may cost, in minor units: a trillion, so that an order of many stays exact.
pub const PRICE_MINOR_MAX: i64 = 1_000_000_000_000;

/// Refuses a price, which is at `field`, that no product may have.
pub fn check_price(price: Money, field: &str) -> Result<()> {
    if (0..=PRICE_MINOR_MAX).contains(&price.minor()) {
        return Ok(());
    }
    let problem = format!("must be 0 to {PRICE_MINOR_MAX}");
    Err(Error::invalid(format!("{field}.amount_minor"), problem))
}

/// What a variant costs: the product's price and the variant's difference together; `field` is what can be put right.
pub fn variant_price(
    price: Money,
    difference: Money,
    field: impl FnOnce() -> String,
) -> Result<Money> {
    let sum = price.plus(difference).ok().filter(|it| (0..=PRICE_MINOR_MAX).contains(&it.minor()));
    sum.ok_or_else(|| {
        let problem = format!(
            "the product's price and a variant's difference must add up to 0 to {PRICE_MINOR_MAX}"
        );
        reason::variant_price_invalid(0, PRICE_MINOR_MAX).at(field(), problem)
    })
}

/// What is asked for what costs `list_price` at `now`: rounded up to a whole minor unit, for the seller.
#[must_use]
pub fn discounted(list_price: Money, discount: Option<Discount>, now: DateTime<Utc>) -> Money {
    let holds = |it: &Discount| it.window.is_open(now) && !it.window.is_over(now);
    let taken_off = discount.filter(holds).map_or(0, |it| {
        let exact = i128::from(list_price.minor()).saturating_mul(it.basis_points.into());
        i64::try_from(exact.div_euclid(10_000)).unwrap_or(0)
    });
    Money::new(list_price.minor().saturating_sub(taken_off), list_price.currency())
}

/// Makes the variants of a product cost what it and they say; `field` is what can be put right.
pub fn price_variants(
    product: &mut Product,
    now: DateTime<Utc>,
    field: impl Fn(usize) -> String,
) -> Result<()> {
    for (index, variant) in product.variants.iter_mut().enumerate() {
        let list_price = variant_price(product.price, variant.price_difference, || field(index))?;
        variant.list_price = list_price;
        variant.price = discounted(list_price, product.discount, now);
    }
    Ok(())
}

/// Refuses a period that ends before it begins; its end is at `field`.
pub fn check_window(window: Window, field: &str) -> Result<()> {
    match (window.opens_at, window.closes_at) {
        (Some(opens_at), Some(closes_at)) if closes_at <= opens_at => {
            Err(Error::invalid(field, "must be later than the beginning"))
        }
        _ => Ok(()),
    }
}

/// How far a product has come by `now`, whose row says `state`.
#[must_use]
pub fn state_at(state: State, window: Window, now: DateTime<Utc>) -> State {
    if state == State::OnSale && window.is_over(now) { State::Ended } else { state }
}

/// How far a product that is in `state` comes when its sale is given another time.
#[must_use]
pub fn state_scheduled(state: State) -> State {
    if state == State::Ended { State::OnSale } else { state }
}

/// Where `step` takes a product that is in `state`.
///
/// ```text
/// Draft ──Publish──▶ OnSale ◀──Publish── Paused
///                     │  └──────Pause───────▲
///                     └─────its time────▶ Ended
/// ```
pub fn next_state(product_id: ProductId, state: State, step: Step) -> Result<State> {
    match (state, step) {
        (State::Draft | State::OnSale | State::Paused, Step::Publish) => Ok(State::OnSale),
        (State::OnSale | State::Paused, Step::Pause) => Ok(State::Paused),
        (State::Draft, Step::Pause) | (State::Ended, _) => {
            Err(reason::product_state_invalid(product_id, state.name()))
        }
    }
}

/// How much so many pieces are. The last five are few.
#[must_use]
pub const fn level(pieces: i32) -> Level {
    match pieces {
        ..=0 => Level::SoldOut,
        1..=5 => Level::Low,
        6.. => Level::Plenty,
    }
}

/// The hours that best-selling products can be asked for: ninety days.
pub const POPULAR_HOURS_MAX: i32 = 2_160;

/// The hours whose sales make products popular in searches: thirty days.
pub const POPULARITY_HOURS: i32 = 720;

/// The hour that began so many before the current one.
pub fn since(now: DateTime<Utc>, hours: i32) -> Result<DateTime<Utc>> {
    let hour = now.duration_trunc(TimeDelta::hours(1)).map_err(Error::internal)?;
    let since = hour.checked_sub_signed(TimeDelta::hours(hours.into()));
    since.ok_or_else(|| Error::invalid("hours", "is too many"))
}

/// The most images of a product, those on their way included.
pub const IMAGES_MAX: i64 = 10;
/// How long the longer side of an image is as it is shown at most, in pixels: large, and small twice.
pub const IMAGE_SIDES: &[u32] = &[1_920, 960, 320];
/// How long an image may be uploaded.
pub const UPLOAD_TTL: TimeDelta = TimeDelta::minutes(15);
/// How long it is waited for until it is complete, or kept to be seen that it was refused.
pub const AWAITED_TTL: TimeDelta = TimeDelta::days(1);
/// How long an image belongs to the server that draws it.
pub const DRAWING_LEASE: TimeDelta = TimeDelta::minutes(5);
/// How long objects outlive their need: until nobody can upload or draw them again.
pub const OBJECTS_OUTLIVE: TimeDelta = TimeDelta::hours(1);

/// The type of an image that is said to be of `content_type`.
pub fn image_type(content_type: &str) -> Result<PictureType> {
    let known = PictureType::from_content_type(content_type);
    known.ok_or_else(|| {
        let problem = "must be image/jpeg, image/png, image/webp or image/gif";
        reason::image_type_unsupported(content_type).at("content_type", problem)
    })
}

/// Refuses another image for a product that has `count`.
pub fn check_room(product_id: ProductId, count: i64) -> Result<()> {
    if count < IMAGES_MAX {
        return Ok(());
    }
    Err(reason::image_limit_reached(product_id, IMAGES_MAX))
}

/// What has become of an image whose bytes were looked at, if they were: it comes behind `last`. One that is complete stays so.
#[must_use]
pub fn completed(
    mut image: Image,
    looked: Option<Result<Size, Unfit>>,
    alt_text: String,
    last: Option<i32>,
) -> Image {
    image.alt_text = alt_text;
    match (image.state, looked) {
        (ImageState::Awaited, Some(Ok(size))) => {
            image.state = ImageState::Processing;
            image.size = Some(size);
            image.position = Some(last.map_or(0, |it| it.saturating_add(1)));
        }
        (ImageState::Awaited, Some(Err(unfit))) => image.state = ImageState::Refused(unfit),
        (ImageState::Awaited, None)
        | (ImageState::Processing | ImageState::Ready, _)
        | (ImageState::Refused(_) | ImageState::Deleted, _) => {}
    }
    image
}

/// The images that have a place, in the order of `ids`, which must name each of them once.
pub fn reordered(images: Vec<Image>, ids: &[ImageId]) -> Result<Vec<Image>> {
    let placed = |it: &Image| matches!(it.state, ImageState::Processing | ImageState::Ready);
    let mut left: Vec<Image> = images.into_iter().filter(placed).collect();
    let problem = "must name each image that was uploaded and not refused, once";
    let wrong = || Error::invalid("image_ids", problem);
    let mut ordered = Vec::new();
    for (position, id) in (0..).zip(ids) {
        let index = left.iter().position(|it| it.id == *id).ok_or_else(wrong)?;
        ordered.push(Image { position: Some(position), ..left.swap_remove(index) });
    }
    if left.is_empty() { Ok(ordered) } else { Err(wrong()) }
}

/// How far a product has come, and when it can be ordered: `ON_SALE 2026-11-20T10:00:00Z/..`.
#[must_use]
pub fn sale_told(product: &Product) -> String {
    let told = |at: Option<DateTime<Utc>>| {
        at.map_or_else(|| "..".to_owned(), |it| it.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    };
    let Window { opens_at, closes_at } = product.window;
    format!("{} {}/{}", product.state.name(), told(opens_at), told(closes_at))
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;

    #[test]
    fn a_variant_costs_nothing_or_more_and_not_too_much() {
        let price = |price, difference| {
            let field = || "here".to_owned();
            variant_price(Money::krw(price), Money::krw(difference), field).map(Money::minor)
        };

        assert_eq!(price(1_500, -500).unwrap(), 1_000);
        assert_eq!(price(1_500, -1_500).unwrap(), 0);
        assert_eq!(price(PRICE_MINOR_MAX, 0).unwrap(), PRICE_MINOR_MAX);
        for (base, difference) in [(0, -1), (PRICE_MINOR_MAX, 1), (1 << 53, 0), (i64::MAX, 1)] {
            let refused = price(base, difference).unwrap_err();
            assert_eq!(refused.reason(), ErrorReason::VariantPriceInvalid);
            assert_eq!(refused.violations()[0].field, "here");
        }
    }

    #[test]
    fn a_product_costs_nothing_or_more_before_its_variants_differ() {
        assert!([0, PRICE_MINOR_MAX].into_iter().all(|it| check_price(Money::krw(it), "").is_ok()));
        for price in [i64::MIN, -1, PRICE_MINOR_MAX + 1] {
            let refused = check_price(Money::krw(price), "product.price").unwrap_err();
            assert_eq!(refused.violations()[0].field, "product.price.amount_minor");
        }
    }

    #[test]
    fn a_draft_cannot_be_paused_and_what_has_ended_stays_so() {
        let id = ProductId::new();

        for state in State::ALL {
            let published = next_state(id, state, Step::Publish).ok();
            assert_eq!(published, (state != State::Ended).then_some(State::OnSale));
            let paused = next_state(id, state, Step::Pause).ok();
            let can_be = matches!(state, State::OnSale | State::Paused);
            assert_eq!(paused, can_be.then_some(State::Paused));
        }
    }

    #[test]
    fn a_sale_ends_by_itself_and_goes_on_with_another_time() {
        let now: DateTime<Utc> = "2026-11-20T17:00:00Z".parse().unwrap();
        let until = |at| Window { opens_at: None, closes_at: Some(at) };
        let second = TimeDelta::seconds(1);

        assert_eq!(state_at(State::OnSale, Window::default(), now), State::OnSale);
        assert_eq!(state_at(State::OnSale, until(now + second), now), State::OnSale);
        assert_eq!(state_at(State::OnSale, until(now), now), State::Ended);
        assert_eq!(state_at(State::Paused, until(now), now), State::Paused);
        assert_eq!(state_scheduled(State::Ended), State::OnSale);
        assert_eq!(state_scheduled(State::Draft), State::Draft);
        let backwards = Window { opens_at: Some(now), closes_at: Some(now) };
        assert_eq!(check_window(backwards, "end").unwrap_err().violations()[0].field, "end");
    }

    #[test]
    fn a_discount_holds_for_its_time_and_never_takes_too_much() {
        let now: DateTime<Utc> = "2026-11-20T17:00:00Z".parse().unwrap();
        let second = TimeDelta::seconds(1);
        let price = |list: i64, basis_points, opens_at, closes_at| {
            let window = Window { opens_at, closes_at };
            discounted(Money::krw(list), Some(Discount { basis_points, window }), now).minor()
        };

        assert_eq!(price(9_999, 1_500, None, None), 8_500, "8,499.15 is rounded up");
        assert_eq!(price(9_999, 10_000, None, None), 0);
        assert_eq!(price(0, 5_000, None, None), 0);
        assert_eq!(price(PRICE_MINOR_MAX, 1, None, None), PRICE_MINOR_MAX / 10_000 * 9_999);
        assert_eq!(price(100, 5_000, Some(now), Some(now + second)), 50);
        assert_eq!(price(100, 5_000, Some(now + second), None), 100, "before it begins");
        assert_eq!(price(100, 5_000, None, Some(now)), 100, "when it is over");
        assert_eq!(discounted(Money::krw(7), None, now).minor(), 7);
    }

    #[test]
    fn the_last_five_pieces_are_few() {
        let levels = [0, 1, 5, 6, i32::MAX].map(level);

        assert_eq!(levels[..3], [Level::SoldOut, Level::Low, Level::Low]);
        assert_eq!(levels[3..], [Level::Plenty, Level::Plenty]);
    }

    #[test]
    fn whole_hours_and_the_current_one_count() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };

        assert_eq!(since(at("2026-11-20T17:59:59Z"), 1).unwrap(), at("2026-11-20T16:00:00Z"));
        assert_eq!(since(at("2026-11-20T17:00:00Z"), 72).unwrap(), at("2026-11-17T17:00:00Z"));
    }
    fn image(state: ImageState, position: Option<i32>) -> Image {
        Image {
            id: ImageId::new(),
            product_id: ProductId::new(),
            state,
            type_: PictureType::Png,
            byte_length: 1,
            size: None,
            alt_text: String::new(),
            position,
            created_at: DateTime::default(),
        }
    }

    #[test]
    fn an_image_is_completed_once_and_described_any_time() {
        let (size, unfit) = (Size { width: 3, height: 2 }, Unfit::Damaged);
        let complete =
            |image: &Image, looked| completed(image.clone(), looked, "찻잔".into(), Some(4));

        let awaited = image(ImageState::Awaited, None);
        let whole = complete(&awaited, Some(Ok(size)));
        assert_eq!((whole.state, whole.size), (ImageState::Processing, Some(size)));
        assert_eq!((whole.position, &*whole.alt_text), (Some(5), "찻잔"));
        let broken = complete(&awaited, Some(Err(unfit)));
        assert_eq!((broken.state, broken.position), (ImageState::Refused(unfit), None));
        for state in [ImageState::Processing, ImageState::Ready, ImageState::Refused(unfit)] {
            let before = image(state, Some(1));
            let after = complete(&before, Some(Ok(size)));
            assert_eq!(after, Image { alt_text: "찻잔".into(), ..before });
        }
    }

    #[test]
    fn every_image_that_has_a_place_is_put_in_order_once() {
        let states = [ImageState::Ready, ImageState::Processing, ImageState::Ready];
        let mut images: Vec<Image> = states.map(|it| image(it, Some(0))).into();
        let ids: Vec<ImageId> = images.iter().rev().map(|it| it.id).collect();
        images.push(image(ImageState::Awaited, None));
        images.push(image(ImageState::Refused(Unfit::Damaged), Some(7)));

        let ordered = reordered(images.clone(), &ids).unwrap();
        let places = ordered.iter().map(|it| (it.id, it.position));
        assert!(places.eq(ids.iter().copied().zip([Some(0), Some(1), Some(2)])));

        let awaited = [&ids[..], &[images[3].id]].concat();
        let twice = [&ids[..], &ids[..1]].concat();
        for wrong in [&ids[1..], &[], &awaited, &twice, &[ids[0], ids[0], ids[1]]] {
            let refused = reordered(images.clone(), wrong).unwrap_err();
            assert_eq!(refused.violations()[0].field, "image_ids");
        }
    }

    #[test]
    fn objects_outlive_whoever_might_make_them_again() {
        assert!(UPLOAD_TTL < OBJECTS_OUTLIVE && DRAWING_LEASE < OBJECTS_OUTLIVE);
        assert!(UPLOAD_TTL + OBJECTS_OUTLIVE < AWAITED_TTL);
        assert!(IMAGE_SIDES.is_sorted_by(|a, b| a > b));
    }
}
