//! People with accounts, made behind the server's back: signing up takes mails, and passwords take long to hash.

use diesel_async::AsyncPgConnection;
use jangteo_sdk::policy::v1::Role;
use jangteo_server::account::model::{Account, AccountState, Device, Person, Session};
use jangteo_server::account::store::insert_account;
use jangteo_server::account::store::sessions::insert_session;
use jangteo_server::app::App;
use jangteo_server::base::ids::{AccountId, SessionId};
use jangteo_server::platform::token::{Credential, Subject};
use tokio::sync::OnceCell;

use super::{PASSWORD, Persona, Shop};

static PASSWORD_HASH: OnceCell<String> = OnceCell::const_new();

impl Shop {
    /// So many who buy, made on one connection.
    pub async fn buyers(&self, count: usize) -> Vec<Persona> {
        let mut connection = self.database.connect().await;
        let mut buyers = Vec::with_capacity(count);
        for _ in 0..count {
            buyers.push(self.somebody(&mut connection, Role::Buyer, true).await);
        }
        buyers
    }

    /// Somebody with an account and a session, and the same password as everybody.
    pub(super) async fn somebody(
        &self,
        connection: &mut AsyncPgConnection,
        role: Role,
        verified: bool,
    ) -> Persona {
        let App { keys, vault, clock, passwords, .. } = &self.app;
        let hash =
            PASSWORD_HASH.get_or_init(async || passwords.hash(PASSWORD.into()).await.unwrap());
        let (account_id, now) = (AccountId::new(), clock.now());
        let account = Account {
            id: account_id,
            person: Person {
                email: format!("{account_id}@example.com"),
                display_name: "김하늘".into(),
                phone: String::new(),
            },
            roles: vec![role],
            state: AccountState::Active,
            verified,
            totp_enabled: false,
            created_at: now,
        };
        let seal = vault.make(connection, account.id, now).await.unwrap();
        let hash = Some(hash.await.as_str());
        insert_account(connection, keys, &seal, &account, hash).await.unwrap();
        let nobody = Credential::Session { id: SessionId::new(), signed_in_at: now };
        let mut subject = Subject { account_id, credential: nobody, roles: vec![role], verified };
        let session_id = self.add_session(connection, &subject).await;
        subject.credential = Credential::Session { id: session_id, signed_in_at: now };
        Persona::new(&format!("http://{}", self.address), self.token(&subject), subject)
    }

    /// Another session of somebody's.
    pub async fn open_session(&self, subject: &Subject) -> SessionId {
        self.add_session(&mut self.database.connect().await, subject).await
    }

    async fn add_session(
        &self,
        connection: &mut AsyncPgConnection,
        subject: &Subject,
    ) -> SessionId {
        let now = self.app.clock.now();
        let session = Session {
            id: SessionId::new(),
            current: true,
            device: Device::default(),
            created_at: now,
            refreshed_at: now,
        };
        let seal = self.app.vault.fetch(connection, subject.account_id).await.unwrap();
        insert_session(connection, &seal, subject.account_id, &session).await.unwrap();
        session.id
    }
}
