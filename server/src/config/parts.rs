//! Settings that belong together.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use lettre::message::Mailbox;
use secrecy::SecretString;

use super::Given;
use super::values::{
    database_url, master_key_text, parsed, safe_address, smtp_url, some_header, some_text,
    web_address,
};
use crate::payment::provider::{self, KakaoPaySettings};
use crate::platform::oauth;
use crate::platform::objects::{self, Bucket};
use crate::platform::site::Site;
use crate::platform::tls::TlsFiles;

/// How mails are sent.
#[derive(Debug)]
pub struct MailSettings {
    /// The server that sends them; `None` to put them into a folder.
    pub smtp_url: Option<SecretString>,
    /// Who they are from.
    pub from: Mailbox,
    /// The shop's own pages, which they lead to.
    pub site: Site,
}

impl Given {
    /// Where reads may go.
    pub(super) fn replica_url(&mut self) -> Option<SecretString> {
        let replica_url = self.read("replica_url", database_url);
        if replica_url.is_some() && !self.values.contains_key("database_url") {
            self.mistake("replica_url", "must be given with database_url: the embedded has none");
        }
        replica_url
    }

    /// What the secrets of this database are wrapped with, and were before.
    pub(super) fn master_keys(
        &mut self,
        database_url: &Option<SecretString>,
    ) -> [Option<SecretString>; 2] {
        let keys = ["master_key", "master_key_previous"].map(|it| self.read(it, master_key_text));
        if database_url.is_some() && !self.values.contains_key("master_key") {
            // One of its own would make every server refuse the others' tokens, and a new disk lose what was sealed.
            let problem = "must be given with a database of your own: openssl rand -hex 32";
            self.mistake("master_key", problem);
        }
        keys
    }

    /// How mails are sent.
    pub(super) fn mails(&mut self) -> Option<MailSettings> {
        let smtp_url = self.read("smtp_url", smtp_url);
        let from = self.read("mail_from", parsed("a mailbox: Shop <no-reply@shop.example>"));
        let site = self.read("site_url", Site::from_str).unwrap_or_default();
        Some(MailSettings { smtp_url, from: from?, site })
    }

    /// Those whose word on who somebody is counts.
    pub(super) fn oauth(&mut self) -> oauth::Settings {
        let providers = self.read("oauth_providers", str::parse).unwrap_or_default();
        let redirect_uris = self.read("oauth_redirect_uris", str::parse);
        let settings =
            oauth::Settings { providers, redirect_uris: redirect_uris.unwrap_or_default() };
        if settings.leads_nowhere() && !self.values.contains_key("oauth_redirect_uris") {
            self.mistake("oauth_redirect_uris", "must be given with oauth_providers");
        }
        settings
    }

    /// Those who take money.
    pub(super) fn payment(
        &mut self,
        sandbox: bool,
        public_url: Option<&str>,
    ) -> provider::Settings {
        let sandbox_url = self.read("sandbox_url", web_address);
        let sandbox_url = sandbox_url.or_else(|| public_url.map(str::to_owned));
        let secret_key = self.read("kakaopay_secret_key", some_header);
        let cid = self.read("kakaopay_cid", some_text);
        let url = self.read("kakaopay_url", safe_address);
        let given = |it: &str| self.values.contains_key(it);
        if given("kakaopay_secret_key") != given("kakaopay_cid") {
            let lacks = if given("kakaopay_cid") { "kakaopay_secret_key" } else { "kakaopay_cid" };
            self.mistake(lacks, "must be given with what else is said of KakaoPay");
        }
        let kakaopay = secret_key.zip(cid).zip(url);
        let kakaopay =
            kakaopay.map(|((secret_key, cid), url)| KakaoPaySettings { url, cid, secret_key });
        let sandbox_url = sandbox_url.filter(|_| sandbox);
        provider::Settings { kakaopay, sandbox_url, ..provider::Settings::default() }
    }

    /// Where objects are kept, and where clients find them.
    pub(super) fn objects(
        &mut self,
        listen: Option<SocketAddr>,
        tls: &Option<TlsFiles>,
    ) -> Option<objects::Settings> {
        let public_url = self.read("public_url", web_address);
        let here = listen.map(|listen| {
            let scheme = if tls.is_some() { "https" } else { "http" };
            let everywhere = listen.ip().is_unspecified();
            let here = format!("{scheme}://{listen}");
            if everywhere { format!("{scheme}://localhost:{}", listen.port()) } else { here }
        });
        let pictures_url = self.read("pictures_url", web_address);
        let bucket = self.bucket();
        Some(objects::Settings { public_url: public_url.or(here)?, pictures_url, bucket })
    }

    fn bucket(&mut self) -> Option<Bucket> {
        let secret = |it: &str| some_text(it).map(SecretString::from);
        let name = self.read("s3_bucket", some_text);
        let endpoint = self.read("s3_endpoint", web_address);
        let region = self.read("s3_region", some_text);
        let access_key_id = self.read("s3_access_key_id", secret);
        let secret_access_key = self.read("s3_secret_access_key", secret);
        let given = |it: &str| self.values.contains_key(it);
        let Some(name) = name else {
            if given("s3_endpoint") || given("s3_access_key_id") || given("s3_secret_access_key") {
                self.mistake("s3_bucket", "must be given with what else is said of the bucket");
            }
            return None;
        };
        if access_key_id.is_none() && !given("s3_access_key_id") {
            self.mistake("s3_access_key_id", "must be given with the bucket");
        }
        if secret_access_key.is_none() && !self.values.contains_key("s3_secret_access_key") {
            self.mistake("s3_secret_access_key", "must be given with the bucket");
        }
        Some(Bucket {
            name,
            endpoint,
            region: region?,
            access_key_id: access_key_id?,
            secret_access_key: secret_access_key?,
        })
    }

    /// The identity to serve with.
    pub(super) fn tls(&mut self) -> Option<TlsFiles> {
        let mut file = |key| self.read(key, |it| Ok(PathBuf::from(it)));
        let (certificate, key) = (file("tls_certificate"), file("tls_key"));
        let client_ca = file("tls_client_ca");
        match (certificate, key) {
            (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key, client_ca }),
            (None, None) if client_ca.is_none() => None,
            (None, _) => {
                self.mistake("tls_certificate", "must be given with the other files of TLS");
                None
            }
            (Some(_), None) => {
                self.mistake("tls_key", "must be given with the certificate");
                None
            }
        }
    }
}
