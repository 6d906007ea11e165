//! The examples of the Rust client, as a reader would run them.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::harness::{ServerProcess, data_folder, first_code, free_port};

#[tokio::test(flavor = "multi_thread")]
async fn the_examples_do_what_they_say() {
    let folder = data_folder();
    let port = free_port();
    let flags = [
        "--demo",
        "--data-folder",
        folder.path().to_str().unwrap(),
        "--log",
        "error",
        "--jobs",
        "true",
    ];
    let _server = ServerProcess::start(port, &flags).await;
    let address = format!("http://127.0.0.1:{port}");

    for (name, says) in
        [("browse", "달항아리"), ("buy", "ordered: 20"), ("sell", "on sale: 옹기 물컵")]
    {
        let tests = std::env::current_exe().unwrap();
        let example = tests.ancestors().nth(2).unwrap().join("examples").join(name);
        let mut example = Command::new(example);
        example.arg(&address).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let example = example.spawn();
        let mut example =
            example.expect("run `cargo build --workspace --examples` before the tests");
        if name == "sell" {
            let code = first_code(folder.path()).await;
            writeln!(example.stdin.take().unwrap(), "{code}").unwrap();
        }
        let output = tokio::task::spawn_blocking(move || example.wait_with_output()).await.unwrap();
        let output = output.unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success() && said.contains(says), "{name}: {said}");
    }
}
