//! The embedded default, as its users run it: `jangteo serve` with a data folder and nothing else.

use std::fs;
use std::path::Path;
use std::time::Duration;

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LoginRequest, SignUpRequest, VerifyEmailRequest};
use jangteo_sdk::policy::v1::Role;
use nix::sys::signal::Signal;

use crate::harness::{ServerProcess, data_folder, first_code, free_port, program};

async fn start(folder: &Path) -> ServerProcess {
    start_with(folder, &[]).await
}

async fn start_with(folder: &Path, flags: &[&str]) -> ServerProcess {
    let usual = ["--data-folder", folder.to_str().unwrap(), "--log", "warn"];
    ServerProcess::start(free_port(), &[&usual[..], flags].concat()).await
}

fn login() -> LoginRequest {
    LoginRequest {
        email: "ada@example.com".into(),
        password: "correct horse".into(),
        ..LoginRequest::default()
    }
}

async fn sign_up(server: &ServerProcess) {
    let request = SignUpRequest {
        email: login().email,
        password: login().password,
        display_name: "Ada".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };
    AccountServiceClient::new(server.channel.clone()).sign_up(request).await.unwrap();
}

async fn knows_ada(server: &ServerProcess) {
    AccountServiceClient::new(server.channel.clone()).login(login()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn starts_from_nothing_stops_cleanly_and_keeps_what_it_was_told() {
    let folder = data_folder();
    let mut server = start(folder.path()).await;
    sign_up(&server).await;

    server.signal(Signal::SIGTERM);
    assert!(server.ended(Duration::from_secs(20)).await.success());
    assert!(!folder.path().join("postgres/postmaster.pid").exists(), "PostgreSQL was stopped");
    let key = fs::read(folder.path().join("master.key")).unwrap();

    let server = start(folder.path()).await;
    knows_ada(&server).await;
    assert_eq!(fs::read(folder.path().join("master.key")).unwrap(), key);
}

#[tokio::test(flavor = "multi_thread")]
async fn survives_being_killed_and_a_pid_file_that_was_left_behind() {
    let folder = data_folder();
    let mut server = start(folder.path()).await;
    sign_up(&server).await;

    server.kill();
    let mut server = start(folder.path()).await;
    knows_ada(&server).await;

    // PostgreSQL killed as well, as by a power cut: its pid file stays.
    server.kill();
    let pid_file = folder.path().join("postgres/postmaster.pid");
    let pid: i32 = fs::read_to_string(&pid_file).unwrap().lines().next().unwrap().parse().unwrap();
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), Signal::SIGKILL).unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(pid_file.exists());

    let server = start(folder.path()).await;
    knows_ada(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_do_not_share_a_data_folder() {
    let folder = data_folder();
    let server = start(folder.path()).await;

    let listen = format!("127.0.0.1:{}", free_port());
    let second = program("serve")
        .args(["--data-folder", folder.path().to_str().unwrap(), "--listen", &listen])
        .output()
        .unwrap();

    assert!(!second.status.success());
    let said = String::from_utf8(second.stderr).unwrap();
    assert!(said.contains("another server uses"), "{said}");
    sign_up(&server).await;
    knows_ada(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_is_made_beside_a_running_server() {
    let folder = data_folder();
    let server = start_with(folder.path(), &["--jobs", "true"]).await;
    sign_up(&server).await;
    let grant = |email: &str| {
        let folder = folder.path().to_str().unwrap().to_owned();
        program("grant-operator")
            .args(["--email", email, "--data-folder", &folder])
            .output()
            .unwrap()
    };

    let unverified = grant("ada@example.com");
    assert!(String::from_utf8(unverified.stderr).unwrap().contains("has verified the e-mail"));
    let mut accounts = AccountServiceClient::new(server.channel.clone());
    let code = first_code(folder.path()).await;
    accounts.verify_email(VerifyEmailRequest { code }).await.unwrap();
    assert!(grant("ADA@example.com").status.success());
    let unknown = grant("bob@example.com");

    assert!(String::from_utf8(unknown.stderr).unwrap().contains("has verified the e-mail"));
    let tokens = accounts.login(login()).await.unwrap();
    let token = tokens.into_inner().tokens.unwrap().access_token;
    let mut request = tonic::Request::new(jangteo_sdk::ops::v1::VerifyInvariantsRequest {});
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    let channel = server.channel.clone();
    let mut ops = jangteo_sdk::ops::v1::ops_service_client::OpsServiceClient::new(channel);
    assert!(ops.verify_invariants(request).await.unwrap().into_inner().holds);
}

#[test]
fn all_mistakes_of_a_configuration_are_told_at_once() {
    let output = program("check-config")
        .args(["--listen", "nowhere", "--log-format", "xml", "--master-key", "secret-of-mine"])
        .env("JANGTEO_SANDBOX", "perhaps")
        .output()
        .unwrap();

    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    for place in ["--listen", "--log-format", "--master-key", "JANGTEO_SANDBOX"] {
        assert!(said.contains(place), "{said}");
    }
    assert!(!said.contains("secret-of-mine"));
}
