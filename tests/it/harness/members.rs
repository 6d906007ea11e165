use jangteo_sdk::store::v1::{
    AcceptStoreInvitationRequest, InviteStoreMemberRequest, ListStoreMembersRequest,
    ListStoreMembersResponse, RemoveStoreMemberRequest, Store, StoreInvitation, StoreRole,
};
use tonic::Status;

use super::{Persona, Shop};

impl Persona {
    /// The e-mail of their account.
    pub fn email(&self) -> String {
        format!("{}@example.com", self.subject.account_id)
    }

    /// The id of their account, as requests name it.
    pub fn id(&self) -> String {
        self.subject.account_id.to_string()
    }

    /// Invites whoever has an e-mail to keep a store.
    pub async fn invite(
        &self,
        store_id: &str,
        email: &str,
        role: StoreRole,
    ) -> Result<StoreInvitation, Status> {
        let (store_id, email, role) = (store_id.into(), email.into(), role.into());
        let request = InviteStoreMemberRequest { store_id, email, role };
        let invited = self.client.store_member_service().invite_store_member(request).await?;
        Ok(invited.into_inner().invitation.unwrap())
    }

    /// Accepts an invitation, and tells the store.
    pub async fn accept(&self, invitation_id: &str) -> Result<Store, Status> {
        let request = AcceptStoreInvitationRequest { invitation_id: invitation_id.into() };
        let accepted = self.client.store_member_service().accept_store_invitation(request).await?;
        Ok(accepted.into_inner().store.unwrap())
    }

    /// Who keeps a store of theirs, and who is invited to.
    pub async fn members(&self, store_id: &str) -> Result<ListStoreMembersResponse, Status> {
        let request = ListStoreMembersRequest { store_id: store_id.into() };
        let listed = self.client.store_member_service().list_store_members(request).await?;
        Ok(listed.into_inner())
    }

    /// Removes a member from a store.
    pub async fn remove_member(&self, store_id: &str, account_id: &str) -> Result<(), Status> {
        let (store_id, account_id) = (store_id.into(), account_id.into());
        let request = RemoveStoreMemberRequest { store_id, account_id };
        self.client.store_member_service().remove_store_member(request).await.map(drop)
    }
}

impl Shop {
    /// A seller whom the owner of a store has invited to it, and who has accepted.
    pub async fn member(&self, owner: &Persona, store_id: &str, role: StoreRole) -> Persona {
        let member = self.another_seller().await;
        let invitation = owner.invite(store_id, &member.email(), role).await.unwrap();
        member.accept(&invitation.id).await.unwrap();
        member
    }
}
