//! Settings that belong together.

use std::path::PathBuf;
use std::str::FromStr;

use lettre::message::Mailbox;
use secrecy::SecretString;

use super::Given;
use super::values::{parsed, smtp_url};
use crate::platform::oauth;
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
