//! `WalletService`: gRPC in, gRPC out.

use jangteo_sdk::wallet::v1 as pb;
use jangteo_sdk::wallet::v1::wallet_service_server::WalletService;
use tonic::Request;

use super::charge_wallet::{ChargeWallet, ChargeWallets};
use super::{store, wire};
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::group_commit::Committer;
use crate::platform::page_token::ListName;

/// Serves wallets.
pub struct Wallets {
    app: App,
    charging: Committer<ChargeWallet>,
}

impl Wallets {
    /// With a committer of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let charging = Committer::start(ChargeWallets { sandbox: app.sandbox }, app.means());
        Self { app, charging }
    }
}

#[tonic::async_trait]
impl WalletService for Wallets {
    async fn get_wallet(
        &self,
        request: Request<pb::GetWalletRequest>,
    ) -> Reply<pb::GetWalletResponse> {
        let (call, _) = Call::open(&self.app, request)?;
        let buyer_id = call.account_id()?;
        call.read(async |tx| {
            let balance = store::load_balance(tx, buyer_id).await?;
            let wallet = pb::Wallet { balance: Some(balance.into()) };
            Ok(pb::GetWalletResponse { wallet: Some(wallet) })
        })
        .await
    }

    async fn charge_wallet(
        &self,
        request: Request<pb::ChargeWalletRequest>,
    ) -> Reply<pb::ChargeWalletResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let command = wire::charge_wallet(&request, call.account_id()?)?;
        call.commit_in_batch(&self.charging, command).await
    }

    async fn list_wallet_entries(
        &self,
        request: Request<pb::ListWalletEntriesRequest>,
    ) -> Reply<pb::ListWalletEntriesResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (keys, now, buyer_id) = (&self.app.keys, call.now, call.account_id()?);
        let list = format!("wallet.list_wallet_entries/{buyer_id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            let page = store::list_entries(tx, buyer_id, page).await?;
            let (entries, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListWalletEntriesResponse { entries, next_page_token })
        })
        .await
    }
}
