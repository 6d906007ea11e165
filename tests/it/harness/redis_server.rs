use std::process::{Child, Command, Stdio};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::free_port;

/// A Redis that one test has to itself, and that keeps nothing on disk.
pub struct RedisServer {
    pub url: String,
    child: Child,
}

impl RedisServer {
    pub async fn start() -> Self {
        let port = free_port().to_string();
        let mut command = Command::new("redis-server");
        command.args(["--port", &port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
        let child = command.stdout(Stdio::null()).spawn().expect("redis-server is installed");
        let server = Self { url: format!("redis://127.0.0.1:{port}"), child };
        for _ in 0..500 {
            if server.connect().await.is_ok() {
                return server;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("redis-server does not answer after ten seconds");
    }

    /// Makes it forget everything.
    pub async fn flush(&self) {
        let mut connection = self.connect().await.unwrap();
        redis::cmd("FLUSHALL").exec_async(&mut connection).await.unwrap();
    }

    /// How often a command was called.
    pub async fn calls(&self, command: &str) -> u64 {
        let mut connection = self.connect().await.unwrap();
        let stats: String =
            redis::cmd("INFO").arg("commandstats").query_async(&mut connection).await.unwrap();
        let calls =
            stats.lines().find_map(|it| it.strip_prefix(&format!("cmdstat_{command}:calls=")));
        calls.map_or(0, |it| it.split(',').next().unwrap().parse().unwrap())
    }

    /// Lets it hear and not answer.
    pub fn pause(&self) {
        self.signal(Signal::SIGSTOP);
    }

    pub fn go_on(&self) {
        self.signal(Signal::SIGCONT);
    }

    fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.child.id().try_into().unwrap()), signal).unwrap();
    }

    /// Ends it without a chance to say goodbye.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    async fn connect(&self) -> redis::RedisResult<redis::aio::MultiplexedConnection> {
        redis::Client::open(&*self.url)?.get_multiplexed_async_connection().await
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
