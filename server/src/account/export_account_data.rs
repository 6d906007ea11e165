//! `ExportAccountData`: everything that is kept of somebody, a page at a time.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::custody::{Asking, Kept};
use crate::platform::db::Tx;
use crate::platform::page_token::ListName;

/// The largest page.
const SIZE_MAX: i64 = 50;
/// The most bytes of its messages: as JSON they are longer, and clients take answers of 4 MiB.
const BYTES_MAX: usize = 1 << 20;

/// Which part of it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The custodian that comes next, by its place in the list.
    custodian: usize,
    page: PageRequest<Uuid>,
}

/// The list that a custodian's page tokens are good for.
fn list_name(app: &App, account_id: AccountId, custodian: usize) -> Option<String> {
    let custodian = app.custodians.get(custodian)?;
    Some(format!("account.export_account_data/{account_id}/{}", custodian.name))
}

impl Part {
    /// Reads which part is asked for.
    pub fn read(
        app: &App,
        account_id: AccountId,
        (size, token): (i32, &str),
        now: DateTime<Utc>,
    ) -> Result<Self> {
        // Each custodian's tokens are sealed for itself, so one that opens tells whose it is.
        for custodian in 0..app.custodians.len() {
            let Some(list) = list_name(app, account_id, custodian) else { break };
            if let Ok(page) = ListName(&list).request(&app.keys, size, token, now) {
                let page = PageRequest { size: page.size.min(SIZE_MAX), ..page };
                return Ok(Self { custodian, page });
            }
        }
        Err(reason::page_token_invalid().at("page_token", "is not one of this list, or too old"))
    }
}

/// Some of what is kept of an account, and the token of what comes next, which is empty when nothing does.
pub async fn export_account_data(
    app: &App,
    tx: &mut Tx,
    account_id: AccountId,
    part: Part,
    now: DateTime<Utc>,
) -> Result<(Vec<Kept>, String)> {
    let seal = &app.vault.fetch(tx, account_id).await?;
    let (mut records, mut bytes): (Vec<Kept>, usize) = (Vec::new(), 0);
    let Part { mut custodian, mut page } = part;
    'page: while 0 < page.size
        && let Some(asked) = app.custodians.get(custodian)
    {
        let asking =
            Asking { account_id, vault: &app.vault, seal, objects: &app.objects, page, now };
        let told = match asked.export {
            Some(export) => export(tx, asking).await?,
            None => Page { items: Vec::new(), next: None },
        };
        for record in told.items {
            bytes = bytes.saturating_add(record.message.len());
            if BYTES_MAX < bytes && !records.is_empty() {
                break 'page;
            }
            page = PageRequest { size: page.size.saturating_sub(1), below: Some(record.id) };
            records.push(record);
        }
        if told.next.is_none() {
            custodian = custodian.saturating_add(1);
            page.below = None;
        }
    }
    let Some(list) = list_name(app, account_id, custodian) else {
        return Ok((records, String::new()));
    };
    // Where a custodian's list begins, everything is below.
    let next = page.below.unwrap_or(Uuid::max());
    Ok((records, ListName(&list).token(&app.keys, Some(next), now)?))
}
