//! `StoreMemberService`: gRPC in, gRPC out.

use jangteo_sdk::store::v1 as pb;
use jangteo_sdk::store::v1::store_member_service_server::StoreMemberService;
use tonic::Request;

use super::accept_store_invitation::accept_store_invitation;
use super::decline_store_invitation::decline_store_invitation;
use super::invite_store_member::invite_store_member;
use super::model::Right;
use super::remove_store_member::remove_store_member;
use super::set_store_member_role::set_store_member_role;
use super::store::keepers::check_keeper;
use super::store::{invitations, members};
use super::wire;
use super::withdraw_store_invitation::withdraw_store_invitation;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
use crate::platform::wire::id;

/// Serves owners of stores, and those whom they invite.
pub struct StoreMembers(pub App);

#[tonic::async_trait]
impl StoreMemberService for StoreMembers {
    async fn invite_store_member(
        &self,
        request: Request<pb::InviteStoreMemberRequest>,
    ) -> Reply<pb::InviteStoreMemberResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::invite_store_member(request, Right::Store.by(call.account_id()?))?;
        let (now, trail, seal) = (call.now, call.trail(), call.seal_key().await?);
        call.commit(async |tx| {
            let invited = invite_store_member(&self.0, tx, (&trail, &seal), &command, now).await?;
            Ok(pb::InviteStoreMemberResponse { invitation: Some(invited.into()) })
        })
        .await
    }

    async fn withdraw_store_invitation(
        &self,
        request: Request<pb::WithdrawStoreInvitationRequest>,
    ) -> Reply<pb::WithdrawStoreInvitationResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Store.by(call.account_id()?);
        let kept = (keeper, id("store_id", &request.store_id)?);
        let id = id("invitation_id", &request.invitation_id)?;
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            withdraw_store_invitation(tx, &trail, kept, id, now).await?;
            Ok(pb::WithdrawStoreInvitationResponse {})
        })
        .await
    }

    async fn list_store_members(
        &self,
        request: Request<pb::ListStoreMembersRequest>,
    ) -> Reply<pb::ListStoreMembersResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, keeper) = (id("store_id", &request.store_id)?, call.account_id()?);
        let (now, seal, vault) = (call.now, call.seal_key().await?, &self.0.vault);
        call.view(async |tx| {
            check_keeper(tx, id, Right::Store.by(keeper)).await?;
            let members = members::list_known(tx, vault, id).await?;
            let members = members.into_iter().map(Into::into).collect();
            let invitations = invitations::list(tx, &seal, id, now).await?;
            let invitations = invitations.into_iter().map(Into::into).collect();
            Ok(pb::ListStoreMembersResponse { members, invitations })
        })
        .await
    }

    async fn set_store_member_role(
        &self,
        request: Request<pb::SetStoreMemberRoleRequest>,
    ) -> Reply<pb::SetStoreMemberRoleResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Store.by(call.account_id()?);
        let kept = (keeper, id("store_id", &request.store_id)?);
        let member = (id("account_id", &request.account_id)?, wire::member_role(request.role())?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            let set = set_store_member_role(&self.0, tx, &trail, kept, member, now).await?;
            Ok(pb::SetStoreMemberRoleResponse { member: Some(set.into()) })
        })
        .await
    }

    async fn remove_store_member(
        &self,
        request: Request<pb::RemoveStoreMemberRequest>,
    ) -> Reply<pb::RemoveStoreMemberResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let remover = call.account_id()?;
        let store_id = id("store_id", &request.store_id)?;
        let member = (store_id, id("account_id", &request.account_id)?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            remove_store_member(tx, &trail, remover, member, now).await?;
            Ok(pb::RemoveStoreMemberResponse {})
        })
        .await
    }

    async fn list_store_invitations(
        &self,
        request: Request<pb::ListStoreInvitationsRequest>,
    ) -> Reply<pb::ListStoreInvitationsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, id) = (&self.0.keys, call.now, call.account_id()?);
        let list = format!("store.list_store_invitations/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            let page = invitations::list_of(tx, id, page, now).await?;
            let (invitations, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListStoreInvitationsResponse { invitations, next_page_token })
        })
        .await
    }

    async fn accept_store_invitation(
        &self,
        request: Request<pb::AcceptStoreInvitationRequest>,
    ) -> Reply<pb::AcceptStoreInvitationResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let invited = (call.account_id()?, id("invitation_id", &request.invitation_id)?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            let kept = accept_store_invitation(tx, &trail, invited, now).await?;
            Ok(pb::AcceptStoreInvitationResponse { store: Some(kept.into()) })
        })
        .await
    }

    async fn decline_store_invitation(
        &self,
        request: Request<pb::DeclineStoreInvitationRequest>,
    ) -> Reply<pb::DeclineStoreInvitationResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let invited = (call.account_id()?, id("invitation_id", &request.invitation_id)?);
        let now = call.now;
        call.commit(async |tx| {
            decline_store_invitation(tx, invited, now).await?;
            Ok(pb::DeclineStoreInvitationResponse {})
        })
        .await
    }
}
