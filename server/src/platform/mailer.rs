//! Mails on their way out: to an SMTP server, or into a folder where there is none.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use lettre::message::{Mailbox, header};
use lettre::transport::smtp::Error as SmtpError;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// The longest that a server is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends mails. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// A mail.
pub struct Letter<'a> {
    /// Tells it from every other, also when it is sent again.
    pub id: String,
    /// The address that it goes to.
    pub to: &'a str,
    /// What it is about.
    pub subject: &'a str,
    /// What it says.
    pub text: String,
}

/// Why a mail was not sent.
#[derive(Debug)]
pub enum Unsent {
    /// It cannot be: nobody has such an address.
    Refused(anyhow::Error),
    /// Another time it may be.
    Failed(anyhow::Error),
}

impl Mailer {
    /// Sends from `from` through the server at `url`: `smtps://user:password@host`, or `smtp://host:25`.
    pub fn smtp(url: &str, from: Mailbox) -> Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
        let transport = transport.timeout(Some(PATIENCE)).build();
        Ok(Self { from, way: Way::Smtp(transport) })
    }

    /// Puts what is from `from` into files in `folder`.
    #[must_use]
    pub fn folder(folder: &Path, from: Mailbox) -> Self {
        Self { from, way: Way::Folder(folder.to_owned()) }
    }

    /// The folder that mails are put into, if no server sends them.
    #[must_use]
    pub fn mailbox(&self) -> Option<&Path> {
        match &self.way {
            Way::Smtp(_) => None,
            Way::Folder(folder) => Some(folder),
        }
    }

    /// Who sends, as people read it: the shop's name, or where its mails come from.
    #[must_use]
    pub fn sender(&self) -> String {
        self.from.name.clone().unwrap_or_else(|| self.from.email.domain().to_owned())
    }

    /// Sends a mail, or says why not.
    pub async fn send(&self, letter: &Letter<'_>) -> Result<(), Unsent> {
        let message = self.message(letter).map_err(Unsent::Refused)?;
        match &self.way {
            Way::Smtp(transport) => {
                let sent = transport.send(message).await;
                let unsent = |error: SmtpError| match error.is_permanent() {
                    true => Unsent::Refused(error.into()),
                    false => Unsent::Failed(error.into()),
                };
                sent.map(drop).map_err(unsent)
            }
            Way::Folder(folder) => {
                let kept = keep(folder, &letter.id, &message.formatted()).await;
                kept.with_context(|| folder.display().to_string()).map_err(Unsent::Failed)
            }
        }
    }

    fn message(&self, letter: &Letter<'_>) -> Result<Message> {
        let to: Address = letter.to.parse().context("no address")?;
        let domain = self.from.email.domain();
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            // Nobody's holiday answers to it (RFC 3834).
            .header(AutoSubmitted)
            .header(header::ContentType::TEXT_PLAIN);
        Ok(message.body(letter.text.clone())?)
    }
}

/// Writes a mail to a file, which is there whole or not at all.
async fn keep(folder: &Path, id: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let draft = folder.join(format!(".{id}"));
    tokio::fs::write(&draft, bytes).await?;
    tokio::fs::rename(&draft, folder.join(format!("{id}.eml"))).await
}

/// `Auto-Submitted: auto-generated`
#[derive(Clone, Copy)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_mailer() -> (tempfile::TempDir, Mailer) {
        let folder = tempfile::tempdir().unwrap();
        let from = "장터 <shop@jangteo.example>".parse().unwrap();
        let mailer = Mailer::folder(folder.path(), from);
        (folder, mailer)
    }

    #[tokio::test]
    async fn a_mail_goes_to_a_file_of_its_own_once() {
        let (folder, mailer) = folder_mailer();
        let text = "코드: 123".to_owned();
        let letter = Letter { id: "1".into(), to: "ada@example.com", subject: "인증", text };

        mailer.send(&letter).await.unwrap();
        mailer.send(&letter).await.unwrap();

        let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(files.len(), 1);
        let mail = std::fs::read_to_string(folder.path().join("1.eml")).unwrap();
        assert!(mail.contains("To: ada@example.com\r\n"), "{mail}");
        assert!(mail.contains("Message-ID: <1@jangteo.example>\r\n"), "{mail}");
    }

    #[tokio::test]
    async fn what_is_no_address_adds_no_header() {
        let (folder, mailer) = folder_mailer();
        for to in
            ["ada@example.com\r\nBcc: eve@example.com", "ada@example.com, eve@example.com", ""]
        {
            let letter = Letter { id: "1".into(), to, subject: "x", text: String::new() };

            assert!(matches!(mailer.send(&letter).await, Err(Unsent::Refused(_))), "{to:?}");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
