//! Mails on their way, with an SMTP server that nobody here wrote.

use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};

use chrono::TimeDelta;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::policy::v1::Role;
use jangteo_server::account::mailing::send_due;
use jangteo_server::platform::mailer::Mailer;
use mailparse::MailHeaderMap;
use serde_json::{Value, json};
use tonic::Request;

use super::sign_up::request;
use super::verify_email::verify_email;
use crate::harness::{Mail, Shop, free_port};

/// An SMTP server that takes mails, or refuses them with a code.
struct SmtpServer {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl SmtpServer {
    fn start(port: u16, refusal: &str) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/foreign/smtp_server.mjs");
        let mut node = Command::new("node");
        node.args([script, &port.to_string(), refusal]).stdout(Stdio::piped());
        let mut child = node.spawn().expect("node: run `make setup`");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert_eq!(lines.next().unwrap().unwrap(), "listening");
        Self { child, lines }
    }

    /// The next mail that it takes: `from`, `to` and `text`.
    fn next(&mut self) -> Value {
        serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn shop_with_smtp(port: u16) -> Shop {
    let from = "장터 <no-reply@jangteo.example>".parse().unwrap();
    let mailer = Mailer::smtp(&format!("smtp://127.0.0.1:{port}"), from).unwrap();
    Shop::open_with(|app| app.mailer = mailer).await
}

async fn sign_up_in_korean(shop: &Shop, email: &str) {
    let mut request = Request::new(request(email, Role::Buyer));
    request.metadata_mut().insert("accept-language", "ko-KR".parse().unwrap());
    AccountServiceClient::new(shop.channel.clone()).sign_up(request).await.unwrap();
}

/// How often the one mail was tried, and whether it was sent, given up, or neither yet.
async fn fate(shop: &Shop) -> (i64, &'static str) {
    let attempts = shop.database.number("SELECT attempts FROM mails").await;
    let sent = shop.database.number("SELECT count(sent_at) FROM mails").await;
    let given_up = shop.database.number("SELECT count(given_up_at) FROM mails").await;
    let fate = match (sent, given_up) {
        (1, 0) => "sent",
        (0, 1) => "given up",
        _ => "waits",
    };
    (attempts, fate)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_comes_by_smtp_in_the_language_of_who_signs_up() {
    let port = free_port();
    let mut smtp = SmtpServer::start(port, "");
    let shop = shop_with_smtp(port).await;

    sign_up_in_korean(&shop, "ada@example.com").await;
    assert_eq!(send_due(&shop.app).await.unwrap(), 1);
    assert_eq!(send_due(&shop.app).await.unwrap(), 0, "once");

    let taken = smtp.next();
    assert_eq!(taken["from"], "no-reply@jangteo.example");
    assert_eq!(taken["to"], json!(["ada@example.com"]));
    let parsed = mailparse::parse_mail(taken["text"].as_str().unwrap().as_bytes()).unwrap();
    let header = |name| parsed.headers.get_first_value(name).unwrap();
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("From"), "장터 <no-reply@jangteo.example>");
    let mail =
        Mail { to: header("To"), subject: header("Subject"), text: parsed.get_body().unwrap() };
    assert_eq!(mail.subject, "이메일을 인증해 주세요");
    assert!(mail.text.starts_with("김하늘님"), "{}", mail.text);
    verify_email(&shop, mail.code()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_or_busy_is_tried_again_later_each_time() {
    let port = free_port();
    let shop = shop_with_smtp(port).await;
    sign_up_in_korean(&shop, "ada@example.com").await;

    send_due(&shop.app).await.unwrap();
    assert_eq!(fate(&shop).await, (1, "waits"), "nobody listens");
    assert_eq!(send_due(&shop.app).await.unwrap(), 0, "not yet");
    shop.app.clock.advance(TimeDelta::seconds(10));
    let busy = SmtpServer::start(port, "421");
    send_due(&shop.app).await.unwrap();
    assert_eq!(fate(&shop).await, (2, "waits"));
    drop(busy);
    shop.app.clock.advance(TimeDelta::seconds(19));
    assert_eq!(send_due(&shop.app).await.unwrap(), 0, "twice as long");
    shop.app.clock.advance(TimeDelta::seconds(1));
    let mut smtp = SmtpServer::start(port, "");
    send_due(&shop.app).await.unwrap();

    assert_eq!(fate(&shop).await, (3, "sent"));
    assert_eq!(smtp.next()["to"], json!(["ada@example.com"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_that_is_not_there_is_given_up() {
    let port = free_port();
    let _smtp = SmtpServer::start(port, "550");
    let shop = shop_with_smtp(port).await;
    sign_up_in_korean(&shop, "ada@example.com").await;

    send_due(&shop.app).await.unwrap();

    assert_eq!(fate(&shop).await, (1, "given up"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_dies_with_a_mail_leaves_it_to_others() {
    let shop = Shop::open().await;
    sign_up_in_korean(&shop, "ada@example.com").await;
    // Claimed by somebody who was never heard of again.
    shop.database.run("UPDATE mails SET attempts = 1, due_at = due_at + interval '1 minute'").await;
    assert_eq!(send_due(&shop.app).await.unwrap(), 0);

    shop.app.clock.advance(TimeDelta::seconds(61));

    assert_eq!(shop.mails_to("ada@example.com").await.len(), 1);
    assert_eq!(fate(&shop).await, (2, "sent"));
}
