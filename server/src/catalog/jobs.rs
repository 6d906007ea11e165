//! What the catalog does by itself.

use uuid::Uuid;

use super::rules::IMAGE_SIDES;
use super::store::images::{self, Overdue};
use super::store::{sales, search};
use super::{rules, store};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::db::Tx;
use crate::platform::objects::Key;

/// The most products that are indexed, and that are counted anew, at a time: whoever changes one of them waits for all.
const INDEXED_MAX: usize = 500;
const COUNTED_MAX: usize = 1_000;
/// The most images whose objects a run deletes.
const CLEARED_MAX: i64 = 1_000;

/// Deletes the sales of hours that nobody can ask for any more.
pub async fn purge_sales(app: App) -> Result<String> {
    let oldest = rules::since(app.clock.now(), rules::POPULAR_HOURS_MAX)?;
    let purge = async |tx: &mut Tx| sales::delete_sales(tx, oldest).await;
    let gone = app.db.transaction("catalog.purge_sales", purge).await?;
    Ok(format!("deleted the sales of {gone} hours of products"))
}

/// Ends the products whose time is over: they were not to be ordered any more since.
pub async fn end_sales(app: App) -> Result<String> {
    let now = app.clock.now();
    let mut ended: usize = 0;
    loop {
        let end = async |tx: &mut Tx| {
            let ids = store::end_products(tx, now).await?;
            search::delete(tx, &ids).await?;
            Ok(ids.len())
        };
        match app.db.transaction("catalog.end_sales", end).await? {
            0 => return Ok(format!("ended {ended} products")),
            some => ended = ended.saturating_add(some),
        }
    }
}

/// Counts what sold best in the last thirty days, as searches need it.
pub async fn count_popularity(app: App) -> Result<String> {
    let since = rules::since(app.clock.now(), rules::POPULARITY_HOURS)?;
    let mut changed = 0_usize;
    loop {
        let list = async |tx: &mut Tx| search::list_sold_anew(tx, since).await;
        let sold = app.db.read(list).await?;
        let all = i64::try_from(sold.len()).is_ok_and(|it| it < search::LISTED_MAX);
        let before = changed;
        for some in sold.chunks(COUNTED_MAX) {
            let now = app.clock.now();
            let count = async |tx: &mut Tx| search::update_sold(tx, some, now).await;
            let counted = app.db.transaction("catalog.count_popularity", count).await?;
            changed = changed.saturating_add(counted);
        }
        // What is sold meanwhile is counted the next time.
        if all || changed == before {
            return Ok(format!("counted anew for {changed} products"));
        }
    }
}

/// Indexes what is on sale and searches do not know: what came some other way, or is older than searches.
pub async fn index_products(app: App) -> Result<String> {
    let mut indexed = 0_usize;
    let mut after = ProductId::from(Uuid::nil());
    loop {
        let now = app.clock.now();
        let list = async |tx: &mut Tx| search::list_on_sale(tx, after, now).await;
        let on_sale = app.db.read(list).await?;
        let Some(last) = on_sale.last().copied() else {
            return Ok(format!("indexed {indexed} products"));
        };
        let list = async |tx: &mut Tx| search::list_unknown(tx, &on_sale).await;
        for some in app.db.read(list).await?.chunks(INDEXED_MAX) {
            let index = async |tx: &mut Tx| search::index_unknown(tx, some, now).await;
            let count = app.db.transaction("catalog.index_products", index).await?;
            indexed = indexed.saturating_add(count);
        }
        after = last;
    }
}

/// Deletes images that were not completed in time, the objects of those that are gone, and the uploads of those that were drawn.
///
/// An object goes before the row that knows of it, so that none is left that nobody knows of.
pub async fn clear_images(app: App) -> Result<String> {
    let now = app.clock.now();
    let list = async |tx: &mut Tx| {
        images::delete_overdue(tx, now).await?;
        images::list_overdue(tx, CLEARED_MAX, now).await
    };
    let overdue = app.db.transaction("catalog.clear_images", list).await?;
    let (mut cleared, mut failed) = (0_usize, None);
    for image in overdue {
        match clear(&app, image).await {
            Ok(()) => cleared = cleared.saturating_add(1),
            // Others may go better.
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(format!("deleted the objects of {cleared} images")), Err)
}

async fn clear(app: &App, image: Overdue) -> Result<()> {
    let id = image.id.uuid();
    app.objects.delete(&Key::upload(id)).await?;
    for side in IMAGE_SIDES.iter().filter(|_| image.gone) {
        app.objects.delete(&Key::picture(id, *side)).await?;
    }
    let now = app.clock.now();
    let forget = async |tx: &mut Tx| images::forget(tx, image, now).await;
    app.db.transaction("catalog.forget_image", forget).await
}
