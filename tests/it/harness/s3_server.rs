use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use jangteo_server::platform::objects::Bucket;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

/// An S3 of somebody else's making, with one bucket, that is gone when this is dropped.
pub struct S3Server {
    pub url: String,
    _serving: AbortOnDropHandle<()>,
    _folder: TempDir,
}

const BUCKET: &str = "jangteo";
const KEY_ID: &str = "AKIAJANGTEO";
const SECRET: &str = "the-secret-of-the-bucket";

impl S3Server {
    pub async fn start() -> Self {
        let folder = TempDir::new().unwrap();
        std::fs::create_dir(folder.path().join(BUCKET)).unwrap();
        let mut service = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
        service.set_auth(SimpleAuth::from_single(KEY_ID, SECRET));
        let service = service.build();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let serving = tokio::spawn(async move {
            // Connections end with the server.
            let mut connections = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let service = service.clone();
                connections.spawn(async move {
                    let http = auto::Builder::new(TokioExecutor::new());
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { url, _serving: AbortOnDropHandle::new(serving), _folder: folder }
    }

    /// What a server has to know of it.
    pub fn bucket(&self) -> Bucket {
        Bucket {
            name: BUCKET.into(),
            endpoint: Some(self.url.clone()),
            region: "us-east-1".into(),
            access_key_id: KEY_ID.into(),
            secret_access_key: SECRET.into(),
        }
    }

    /// The same, as settings.
    pub fn flags(&self) -> [&str; 8] {
        [
            "--s3-bucket",
            BUCKET,
            "--s3-endpoint",
            &self.url,
            "--s3-access-key-id",
            KEY_ID,
            "--s3-secret-access-key",
            SECRET,
        ]
    }
}
