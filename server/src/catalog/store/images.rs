//! The SQL of images.
//!
//! Sellers' changes hold the product's row; whoever draws holds an image's row alone.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::errors::v1::ErrorReason;

use super::kept::lock_state;
use crate::base::error::{Error, Result};
use crate::base::ids::{ImageId, ProductId};
use crate::base::picture::{PictureType, Size};
use crate::base::reason;
use crate::catalog::model::{Image, ImageState};
use crate::catalog::rules::{AWAITED_TTL, DRAWING_LEASE, OBJECTS_OUTLIVE};
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::{product_images as images, products, store_members, stores};
use crate::platform::telemetry::locking;
use crate::store::model::{Keeper, StoreState};
use crate::store::store::keepers::{Standing, check_standing, theirs};

/// The states in which an image counts.
const COUNTED: [&str; 3] = ["AWAITED", "PROCESSING", "READY"];

#[derive(Queryable, QueryableByName, Selectable)]
#[diesel(table_name = images)]
struct Row {
    id: ImageId,
    product_id: ProductId,
    state: String,
    refusal: Option<String>,
    content_type: String,
    byte_length: i64,
    width: Option<i32>,
    height: Option<i32>,
    alt_text: String,
    position: Option<i32>,
    attempts: i32,
    due_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

/// An image that somebody has to draw.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Which.
    pub image: Image,
    /// How often it was begun.
    pub attempts: i32,
}

/// An image of which objects are to be deleted.
#[derive(Clone, Copy, Debug)]
pub struct Overdue {
    /// Which.
    pub id: ImageId,
    /// Whether nothing of it stays.
    pub gone: bool,
    /// Since when.
    due_at: DateTime<Utc>,
}

/// Adds an image that is awaited.
pub async fn insert(tx: &mut Tx, image: &Image, now: DateTime<Utc>) -> Result<()> {
    let row = (
        images::id.eq(image.id),
        images::product_id.eq(image.product_id),
        images::state.eq(image.state.name()),
        images::content_type.eq(image.type_.content_type()),
        images::byte_length.eq(i64::try_from(image.byte_length).map_err(Error::internal)?),
        images::alt_text.eq(&image.alt_text),
        images::attempts.eq(0),
        images::due_at.eq(due_at(image.state, now)),
        images::created_at.eq(image.created_at),
        images::updated_at.eq(now),
    );
    diesel::insert_into(images::table).values(row).execute(tx).await?;
    Ok(())
}

/// When something is to be done about an image that comes to this state now.
fn due_at(state: ImageState, now: DateTime<Utc>) -> DateTime<Utc> {
    match state {
        ImageState::Awaited | ImageState::Refused(_) => now + AWAITED_TTL,
        ImageState::Processing => now,
        ImageState::Ready | ImageState::Deleted => now + OBJECTS_OUTLIVE,
    }
}

/// How many images a product has, those on their way included.
pub async fn count(tx: &mut Tx, product_id: ProductId) -> Result<i64> {
    let counted = images::table.filter(images::product_id.eq(product_id));
    let counted = counted.filter(images::state.eq_any(COUNTED)).count();
    Ok(counted.get_result(tx).await?)
}

/// The last place that an image of the product has.
pub async fn last_position(tx: &mut Tx, product_id: ProductId) -> Result<Option<i32>> {
    let all = images::table.filter(images::product_id.eq(product_id));
    let placed = all.filter(images::state.eq_any(COUNTED));
    Ok(placed.select(diesel::dsl::max(images::position)).get_result(tx).await?)
}

/// An image of a product in a store of `keeper`'s. To whoever is nothing in the store, the image is not there.
pub async fn load_kept(tx: &mut Tx, id: ImageId, keeper: Keeper) -> Result<Image> {
    let found: Option<(Row, Standing)> = images::table
        .find(id)
        .inner_join(products::table.on(products::id.eq(images::product_id)))
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .left_join(store_members::table.on(theirs(keeper.account_id)))
        .filter(images::state.ne(ImageState::Deleted.name()))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .select((Row::as_select(), (stores::owner_id, store_members::role.nullable())))
        .first(tx)
        .await
        .optional()?;
    let gone = || reason::not_found("image", id);
    let (row, standing) = found.ok_or_else(gone)?;
    check_standing(keeper, standing, gone)?;
    row.image()
}

/// The same, its product locked until the transaction ends, and then itself.
pub async fn lock_kept(
    tx: &mut Tx,
    id: ImageId,
    keeper: Keeper,
    now: DateTime<Utc>,
) -> Result<Image> {
    let gone = || reason::not_found("image", id);
    let product = images::table.find(id).select(images::product_id);
    let product: Option<ProductId> = product.first(tx).await.optional()?;
    let kept = lock_state(tx, product.ok_or_else(gone)?, keeper, now).await;
    kept.map_err(
        |refused| if refused.reason() == ErrorReason::NotFound { gone() } else { refused },
    )?;
    let lock = images::table.find(id).filter(images::state.ne(ImageState::Deleted.name()));
    let lock = lock.select(Row::as_select()).for_no_key_update();
    let row: Option<Row> = locking("product_images", lock.first(tx)).await.optional()?;
    row.ok_or_else(gone)?.image()
}

/// The images of a product in every state, by their place, and behind those what has none.
pub async fn list(tx: &mut Tx, product_id: ProductId) -> Result<Vec<Image>> {
    let all = images::table.filter(images::product_id.eq(product_id));
    let all = all.filter(images::state.ne(ImageState::Deleted.name()));
    let all = all.order((images::position, images::id)).select(Row::as_select());
    let rows: Vec<Row> = all.load(tx).await?;
    rows.into_iter().map(Row::image).collect()
}

/// The images of these products that are ready, by their place.
pub async fn list_ready(
    mut connection: &AsyncPgConnection,
    product_ids: &[ProductId],
) -> Result<BTreeMap<ProductId, Vec<Image>>> {
    let ready = images::table.filter(images::product_id.eq_any(product_ids));
    let ready = ready.filter(images::state.eq(ImageState::Ready.name()));
    let ready = ready.order((images::product_id, images::position, images::id));
    let rows: Vec<Row> = ready.select(Row::as_select()).load(&mut connection).await?;
    let mut images_of: BTreeMap<ProductId, Vec<Image>> = BTreeMap::new();
    for row in rows {
        images_of.entry(row.product_id).or_default().push(row.image()?);
    }
    Ok(images_of)
}

/// Keeps how far an image whose row is locked has come.
pub async fn update(tx: &mut Tx, image: &Image, now: DateTime<Utc>) -> Result<()> {
    let pixels = |it: u32| i32::try_from(it).map_err(Error::internal);
    let change = (
        images::width.eq(image.size.map(|it| pixels(it.width)).transpose()?),
        images::height.eq(image.size.map(|it| pixels(it.height)).transpose()?),
        images::position.eq(image.position),
        images::alt_text.eq(&image.alt_text),
        images::updated_at.eq(now),
    );
    diesel::update(images::table.find(image.id)).set(change).execute(tx).await?;
    // What has come nowhere new is due when it was.
    let moved = images::table.find(image.id).filter(images::state.ne(image.state.name()));
    let change = (
        images::state.eq(image.state.name()),
        images::refusal.eq(refusal(image.state)),
        images::due_at.eq(due_at(image.state, now)),
    );
    diesel::update(moved).set(change).execute(tx).await?;
    Ok(())
}

const fn refusal(state: ImageState) -> Option<&'static str> {
    match state {
        ImageState::Refused(unfit) => Some(unfit.name()),
        ImageState::Awaited | ImageState::Processing | ImageState::Ready | ImageState::Deleted => {
            None
        }
    }
}

/// Puts images in their places.
pub async fn update_positions(tx: &mut Tx, ordered: &[Image], now: DateTime<Utc>) -> Result<()> {
    const PLACE: &str = "\
        UPDATE product_images SET position = placed.position, updated_at = $3 \
        FROM unnest($1, $2) AS placed (id, position) WHERE product_images.id = placed.id";
    diesel::sql_query(PLACE)
        .bind::<Array<SqlUuid>, _>(column(ordered, |it| it.id))
        .bind::<Array<Integer>, _>(column(ordered, |it| it.position.unwrap_or(0)))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}

/// Deletes the images of a product whose row is locked.
pub async fn delete_all(tx: &mut Tx, product_id: ProductId, now: DateTime<Utc>) -> Result<()> {
    let all = images::table.filter(images::product_id.eq(product_id));
    let all = all.filter(images::state.ne(ImageState::Deleted.name()));
    let change = (
        images::state.eq(ImageState::Deleted.name()),
        images::due_at.eq(due_at(ImageState::Deleted, now)),
        images::updated_at.eq(now),
    );
    diesel::update(all).set(change).execute(tx).await?;
    Ok(())
}

/// Takes the image that has waited longest to be drawn: whoever dies with it leaves it to others when the lease is over.
pub async fn claim(tx: &mut Tx, now: DateTime<Utc>) -> Result<Option<Claimed>> {
    const CLAIM: &str = "\
        UPDATE product_images SET due_at = $2, attempts = attempts + 1, updated_at = $1 \
        WHERE id = (SELECT id FROM product_images WHERE due_at <= $1 AND state = 'PROCESSING' \
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) \
        RETURNING id, product_id, state, refusal, content_type, byte_length, width, height, alt_text, position, \
            attempts, due_at, created_at";
    let claim = diesel::sql_query(CLAIM).bind::<Timestamptz, _>(now);
    let claim = claim.bind::<Timestamptz, _>(now + DRAWING_LEASE).constant();
    let row: Option<Row> = claim.get_result(tx).await.optional()?;
    row.map(|row| Ok(Claimed { attempts: row.attempts, image: row.image()? })).transpose()
}

/// Notes what has become of an image that was drawn, unless it was deleted meanwhile, or is somebody else's to draw.
pub async fn settle(
    tx: &mut Tx,
    claimed: &Claimed,
    state: ImageState,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        images::state.eq(state.name()),
        images::refusal.eq(refusal(state)),
        images::due_at.eq(due_at(state, now)),
        images::updated_at.eq(now),
    );
    let ours = images::table.find(claimed.image.id).filter(images::attempts.eq(claimed.attempts));
    let ours = ours.filter(images::state.eq(ImageState::Processing.name()));
    diesel::update(ours).set(change).execute(tx).await?;
    Ok(())
}

/// Has an image drawn again after `pause`, as if it had not been begun.
pub async fn put_back(
    tx: &mut Tx,
    claimed: &Claimed,
    pause: TimeDelta,
    now: DateTime<Utc>,
) -> Result<()> {
    let change =
        (images::due_at.eq(now + pause), images::attempts.eq(0), images::updated_at.eq(now));
    let ours = images::table.find(claimed.image.id).filter(images::attempts.eq(claimed.attempts));
    let ours = ours.filter(images::state.eq(ImageState::Processing.name()));
    diesel::update(ours).set(change).execute(tx).await?;
    Ok(())
}

/// Deletes images that were awaited, or kept to be seen as refused, for long enough. Nobody can bring their objects back.
pub async fn delete_overdue(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    let overdue = images::table.filter(images::due_at.le(now));
    let overdue = overdue.filter(images::state.eq_any(["AWAITED", "REFUSED"]));
    let deleted = (images::state.eq(ImageState::Deleted.name()), images::updated_at.eq(now));
    diesel::update(overdue).set(deleted).execute(tx).await?;
    Ok(())
}

/// Some of the images of which objects are to be deleted, the longest overdue first.
pub async fn list_overdue(tx: &mut Tx, most: i64, now: DateTime<Utc>) -> Result<Vec<Overdue>> {
    let overdue = images::table.filter(images::due_at.le(now));
    let overdue = overdue.filter(images::state.eq_any(["READY", "DELETED"]));
    let overdue = overdue.order(images::due_at).limit(most);
    let rows: Vec<Row> = overdue.select(Row::as_select()).load(tx).await?;
    let overdue = rows.into_iter().filter_map(|row| {
        let gone = row.state == ImageState::Deleted.name();
        row.due_at.map(|due_at| Overdue { id: row.id, gone, due_at })
    });
    Ok(overdue.collect())
}

/// Notes that the objects were deleted of an image to which nothing has happened since.
pub async fn forget(tx: &mut Tx, overdue: Overdue, now: DateTime<Utc>) -> Result<()> {
    let same = images::table.find(overdue.id).filter(images::due_at.eq(overdue.due_at));
    if overdue.gone {
        diesel::delete(same).execute(tx).await?;
    } else {
        let ready = same.filter(images::state.eq(ImageState::Ready.name()));
        let change = (images::due_at.eq(None::<DateTime<Utc>>), images::updated_at.eq(now));
        diesel::update(ready).set(change).execute(tx).await?;
    }
    Ok(())
}

impl Row {
    fn image(self) -> Result<Image> {
        let corrupt = || Error::internal(anyhow::anyhow!("unreadable image {}", self.id));
        let state = ImageState::from_names(&self.state, self.refusal.as_deref());
        let pixels = |it: Option<i32>| it.and_then(|it| u32::try_from(it).ok());
        let size = pixels(self.width).zip(pixels(self.height));
        Ok(Image {
            state: state.ok_or_else(corrupt)?,
            type_: PictureType::from_content_type(&self.content_type).ok_or_else(corrupt)?,
            byte_length: u64::try_from(self.byte_length).map_err(Error::internal)?,
            size: size.map(|(width, height)| Size { width, height }),
            id: self.id,
            product_id: self.product_id,
            alt_text: self.alt_text,
            position: self.position,
            created_at: self.created_at,
        })
    }
}
