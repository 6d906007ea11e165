//! Drawing: what was uploaded becomes what is shown.
//!
//! An image that is to be drawn is a row. Whoever claims it holds a lease, draws it in every size, and only then says that it is
//! ready; whoever dies with it leaves it to the next, who puts the same objects in the same places.

use std::time::Duration;

use chrono::TimeDelta;

use super::model::ImageState;
use super::rules::{DRAWING_LEASE, IMAGE_SIDES};
use super::store::images::{self, Claimed};
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::picture::Unfit;
use crate::platform::db::Tx;
use crate::platform::objects::Key;

/// How often it is looked for images to draw.
const LOOK: Duration = Duration::from_millis(500);
/// How long a database is left alone that does not answer.
const REST: Duration = Duration::from_secs(2);
/// How long an image is left alone whose bytes cannot be had at the moment.
const PAUSE: TimeDelta = TimeDelta::seconds(30);
/// How many servers may die of an image, or take longer than they may.
const ATTEMPTS_MAX: i32 = 5;

/// Draws what is to be drawn, one after the other, for ever.
pub async fn work(app: &App) {
    loop {
        let pause = match draw_next(app).await {
            Ok(false) => LOOK,
            Ok(true) => Duration::ZERO,
            Err(error) => {
                tracing::warn!("cannot draw images: {error:?}");
                REST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Draws the image that has waited longest; `false` if none waits.
pub async fn draw_next(app: &App) -> Result<bool> {
    let now = app.clock.now();
    let claim = async |tx: &mut Tx| images::claim(tx, now).await;
    let Some(claimed) = app.db.transaction("catalog.claim_image", claim).await? else {
        return Ok(false);
    };
    let patience = DRAWING_LEASE.to_std().map_err(Error::internal)?;
    // One that takes too long is somebody's again when the lease is over.
    if let Ok(drawn) = tokio::time::timeout(patience, draw(app, &claimed)).await {
        settle(app, &claimed, drawn).await?;
    }
    Ok(true)
}

/// Puts the image where everybody finds it, in every size; or says why it cannot be shown.
async fn draw(app: &App, claimed: &Claimed) -> Result<Result<(), Unfit>> {
    let Claimed { image, attempts } = claimed;
    let id = image.id.uuid();
    if ATTEMPTS_MAX < *attempts {
        return Ok(Err(Unfit::Damaged));
    }
    let Some(object) = app.objects.find(&Key::upload(id)).await? else {
        return Ok(Err(Unfit::Damaged));
    };
    if object.byte_length() != image.byte_length {
        return Ok(Err(Unfit::LengthDiffers));
    }
    let (size, drawn) =
        match app.pictures.draw(object.bytes().await?, image.type_, IMAGE_SIDES).await? {
            Ok(drawn) => drawn,
            Err(unfit) => return Ok(Err(unfit)),
        };
    if Some(size) != image.size {
        // Another was uploaded since it was looked at.
        return Ok(Err(Unfit::Damaged));
    }
    for picture in drawn {
        app.objects.put_picture(&Key::picture(id, picture.side), picture.bytes).await?;
    }
    Ok(Ok(()))
}

async fn settle(app: &App, claimed: &Claimed, drawn: Result<Result<(), Unfit>>) -> Result<()> {
    let now = app.clock.now();
    let settle = async |tx: &mut Tx| match &drawn {
        Ok(Ok(())) => images::settle(tx, claimed, ImageState::Ready, now).await,
        Ok(Err(unfit)) => images::settle(tx, claimed, ImageState::Refused(*unfit), now).await,
        Err(error) => {
            tracing::warn!(image = %claimed.image.id, "not drawn: {error:?}");
            images::put_back(tx, claimed, PAUSE, now).await
        }
    };
    app.db.transaction("catalog.settle_image", settle).await
}
