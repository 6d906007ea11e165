//! Accounts to and from the contract.

use chrono::{DateTime, Utc};
use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::CreateApiKeyRequest;
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::types::v1 as types;
use prost_reflect::{DescriptorPool, DynamicMessage};

use super::change_password::ChangePassword;
use super::complete_oauth::{CompleteOAuth, Completed};
use super::create_api_key::CreateApiKey;
use super::login::Login;
use super::model::{Account, AccountState, ApiKey, Person, Place, SavedAddress, Session, Tokens};
use super::reset_password::ResetPassword;
use super::sign_up::SignUp;
use super::start_oauth::{StartOAuth, Started};
use super::store::admin::AccountFilter;
use super::store::{email_index, phone_index};
use super::update_account::UpdateAccount;
use crate::base::error::{Error, Language, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::platform::call::Origin;
use crate::platform::custody::Kept;
use crate::platform::keys::Keys;
use crate::platform::policy::Scopes;
use crate::platform::signing_keys::PublicKey;
use crate::platform::wire::{self, timestamp};

/// Reads a [`SignUp`], for somebody who reads `language`.
pub fn sign_up(request: pb::SignUpRequest, language: Language) -> Result<SignUp> {
    let role = role(request.role)?;
    let person =
        Person { email: request.email, display_name: request.display_name, phone: request.phone };
    Ok(SignUp::new(person, request.password.into(), role, language))
}

fn role(number: i32) -> Result<Role> {
    let role = Role::try_from(number);
    role.map_err(|_unknown| Error::invalid("role", "must be a known value"))
}

/// Reads a [`Login`].
#[must_use]
pub fn login(request: pb::LoginRequest, origin: Origin) -> Login {
    let pb::LoginRequest { email, password, totp_code } = request;
    Login { email, password: password.into(), totp_code, origin }
}

/// Reads a [`StartOAuth`].
#[must_use]
pub fn start_oauth(request: pb::StartOAuthRequest) -> StartOAuth {
    StartOAuth { provider: request.provider, redirect_uri: request.redirect_uri }
}

/// Reads a [`CompleteOAuth`].
pub fn complete_oauth(request: pb::CompleteOAuthRequest, origin: Origin) -> Result<CompleteOAuth> {
    Ok(CompleteOAuth {
        role: role(request.role)?,
        code: request.code,
        state: request.state,
        flow_token: request.flow_token,
        totp_code: request.totp_code,
        origin,
    })
}

/// Reads a [`ResetPassword`], for somebody who reads `language`.
#[must_use]
pub fn reset_password(request: pb::ResetPasswordRequest, language: Language) -> ResetPassword {
    ResetPassword { code: request.code, new_password: request.new_password.into(), language }
}

/// Reads a [`ChangePassword`], for whoever calls in this session.
#[must_use]
pub fn change_password(
    request: pb::ChangePasswordRequest,
    (account_id, session_id): (AccountId, SessionId),
    language: Language,
) -> ChangePassword {
    ChangePassword {
        account_id,
        session_id,
        current: request.current_password.into(),
        new: request.new_password.into(),
        language,
    }
}

/// Reads an [`UpdateAccount`]: the fields that the mask names, or those that are set.
pub fn update_account(request: pb::UpdateAccountRequest) -> Result<UpdateAccount> {
    let account = request.account.unwrap_or_default();
    let mask = request.update_mask.map(|it| it.paths).filter(|it| !it.is_empty());
    let mut change = UpdateAccount::default();
    for path in mask.iter().flatten() {
        match path.as_str() {
            "display_name" => change.display_name = Some(account.display_name.clone()),
            "phone" => change.phone = Some(account.phone.clone()),
            _ => {
                let problem = "may name display_name and phone";
                return Err(Error::invalid("update_mask", problem));
            }
        }
    }
    if mask.is_none() {
        let set = |it: String| Some(it).filter(|it| !it.is_empty());
        change =
            UpdateAccount { display_name: set(account.display_name), phone: set(account.phone) };
    }
    if change.display_name.as_deref() == Some("") {
        return Err(Error::invalid("account.display_name", "must have at least 1 character"));
    }
    Ok(change)
}

impl From<Session> for pb::Session {
    fn from(session: Session) -> Self {
        Self {
            id: session.id.to_string(),
            current: session.current,
            client: session.device.client,
            address: session.device.address,
            create_time: Some(timestamp(session.created_at)),
            refresh_time: Some(timestamp(session.refreshed_at)),
        }
    }
}

/// Reads a [`Place`].
pub fn place(label: String, address: Option<types::Address>) -> Result<Place> {
    Ok(Place { label, address: wire::address("address", address)? })
}

impl From<SavedAddress> for pb::SavedAddress {
    fn from(address: SavedAddress) -> Self {
        Self {
            id: address.id.to_string(),
            label: address.place.label,
            address: Some(address.place.address.into()),
            default: address.default,
            create_time: Some(timestamp(address.created_at)),
        }
    }
}

impl From<Account> for pb::Account {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.to_string(),
            email: account.person.email,
            display_name: account.person.display_name,
            phone: account.person.phone,
            roles: account.roles.into_iter().map(Into::into).collect(),
            create_time: Some(timestamp(account.created_at)),
            email_verified: account.verified,
            state: pb::AccountState::from(account.state).into(),
            totp_enabled: account.totp_enabled,
        }
    }
}

impl From<AccountState> for pb::AccountState {
    fn from(state: AccountState) -> Self {
        match state {
            AccountState::Active => Self::Active,
            AccountState::Suspended => Self::Suspended,
            AccountState::Withdrawn => Self::Unspecified,
        }
    }
}

/// Reads a [`CreateApiKey`], for whoever calls.
pub fn create_api_key(
    request: CreateApiKeyRequest,
    owner_id: AccountId,
    known: &Scopes,
    now: DateTime<Utc>,
) -> Result<CreateApiKey> {
    for (n, scope) in request.scopes.iter().enumerate() {
        if !known.contain(scope) {
            return Err(Error::invalid(format!("scopes[{n}]"), "is no scope that a key can have"));
        }
    }
    let expires_at = request.expire_time.map(|it| wire::time("expire_time", it)).transpose()?;
    if expires_at.is_some_and(|it| it <= now) {
        return Err(Error::invalid("expire_time", "must be in the future"));
    }
    let CreateApiKeyRequest { name, scopes, .. } = request;
    Ok(CreateApiKey { owner_id, name, scopes, expires_at })
}

/// Reads which accounts are looked for.
pub fn account_filter(request: &pb::SearchAccountsRequest, keys: &Keys) -> Result<AccountFilter> {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let state = match pb::AccountState::try_from(request.state) {
        Ok(pb::AccountState::Unspecified) => None,
        Ok(pb::AccountState::Active) => Some(AccountState::Active),
        Ok(pb::AccountState::Suspended) => Some(AccountState::Suspended),
        Err(_unknown) => return Err(Error::invalid("state", "must be a known value")),
    };
    let account_id = given(&request.account_id).map(|it| wire::id("account_id", &it));
    Ok(AccountFilter {
        id: account_id.transpose()?,
        email_index: given(&request.email).map(|it| email_index(keys, &it)),
        phone_index: phone_index(keys, &request.phone),
        state,
    })
}

/// Reads roles.
pub fn roles(roles: &[i32]) -> Result<Vec<Role>> {
    let mut roles: Vec<Role> = roles
        .iter()
        .map(|it| Role::try_from(*it))
        .collect::<std::result::Result<_, _>>()
        .map_err(|_unknown| Error::invalid("roles", "must be known values"))?;
    roles.sort_unstable();
    roles.dedup();
    Ok(roles)
}

impl From<ApiKey> for pb::ApiKey {
    fn from(key: ApiKey) -> Self {
        Self {
            id: key.id.to_string(),
            name: key.name,
            scopes: key.scopes,
            create_time: Some(timestamp(key.created_at)),
            expire_time: key.expires_at.map(timestamp),
            use_time: key.used_at.map(timestamp),
        }
    }
}

impl From<Tokens> for pb::Tokens {
    fn from(tokens: Tokens) -> Self {
        Self {
            access_token: tokens.access,
            access_expire_time: Some(timestamp(tokens.access_expires_at)),
            refresh_token: tokens.refresh,
            refresh_expire_time: Some(timestamp(tokens.refresh_expires_at)),
        }
    }
}

impl From<Started> for pb::StartOAuthResponse {
    fn from(started: Started) -> Self {
        Self { authorization_url: started.authorization_url, flow_token: started.flow_token }
    }
}

impl From<Completed> for pb::CompleteOAuthResponse {
    fn from(completed: Completed) -> Self {
        Self { tokens: Some(completed.tokens.into()), created: completed.created }
    }
}

impl From<PublicKey> for pb::SigningKey {
    fn from(key: PublicKey) -> Self {
        Self {
            kid: key.id,
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            x: key.x,
            alg: "EdDSA".to_owned(),
            r#use: "sig".to_owned(),
        }
    }
}

/// A record as it is exported.
pub fn exported(kept: &Kept, contract: &DescriptorPool) -> Result<pb::ExportedRecord> {
    let message = contract.get_message_by_name(&kept.type_name);
    let message = message.ok_or_else(|| anyhow::anyhow!("no message {}", kept.type_name));
    let message = message.and_then(|it| Ok(DynamicMessage::decode(it, &*kept.message)?));
    let json = message.and_then(|it| Ok(serde_json::to_string(&it)?)).map_err(Error::internal)?;
    Ok(pb::ExportedRecord { r#type: kept.type_name.clone(), json })
}
