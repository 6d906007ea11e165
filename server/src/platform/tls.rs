//! TLS: certificates from files, which may be renewed while the server runs.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio_rustls::TlsAcceptor;

/// Where the server's identity is, all in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate, followed by those that lead to its root.
    pub certificate: PathBuf,
    /// The certificate's private key.
    pub key: PathBuf,
    /// Who signs the certificates that clients must bring; `None` to ask for none.
    pub client_ca: Option<PathBuf>,
}

/// The server's identity as it is now. Cheap to clone.
#[derive(Clone)]
pub struct Tls {
    files: Arc<TlsFiles>,
    loaded: Arc<RwLock<Loaded>>,
}

/// What was read, and what was made of it.
struct Loaded {
    read: Pem,
    config: Arc<ServerConfig>,
}

/// The files' bytes.
#[derive(PartialEq, Eq)]
struct Pem {
    certificate: Vec<u8>,
    key: Vec<u8>,
    client_ca: Option<Vec<u8>>,
}

impl Tls {
    /// Reads the files.
    pub fn load(files: TlsFiles) -> Result<Self> {
        let read = Pem::read(&files)?;
        let config = Arc::new(read.config(&files)?);
        Ok(Self { files: Arc::new(files), loaded: Arc::new(RwLock::new(Loaded { read, config })) })
    }

    /// Shakes hands as whoever the files say.
    #[must_use]
    pub fn acceptor(&self) -> TlsAcceptor {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        TlsAcceptor::from(Arc::clone(&loaded.config))
    }

    /// Takes over files that have changed, and tells whether they had. Files that are half written, or do not fit
    /// together, leave everything as it was.
    pub fn renew(&self) -> Result<bool> {
        let read = Pem::read(&self.files)?;
        if self.loaded.read().unwrap_or_else(PoisonError::into_inner).read == read {
            return Ok(false);
        }
        let config = Arc::new(read.config(&self.files)?);
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Loaded { read, config };
        Ok(true)
    }
}

impl Pem {
    fn read(files: &TlsFiles) -> Result<Self> {
        let read = |path: &Path| {
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
        };
        Ok(Self {
            certificate: read(&files.certificate)?,
            key: read(&files.key)?,
            client_ca: files.client_ca.as_deref().map(read).transpose()?,
        })
    }

    fn config(&self, files: &TlsFiles) -> Result<ServerConfig> {
        let named = |path: &Path| format!("{} does not hold what it should", path.display());
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let config = config.with_safe_default_protocol_versions()?;
        let config = match (&self.client_ca, &files.client_ca) {
            (Some(authorities), Some(path)) => {
                let mut roots = RootCertStore::empty();
                for authority in certificates(authorities).with_context(|| named(path))? {
                    roots.add(authority).with_context(|| named(path))?;
                }
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                config.with_client_cert_verifier(verifier.build().with_context(|| named(path))?)
            }
            _ => config.with_no_client_auth(),
        };
        let chain = certificates(&self.certificate).with_context(|| named(&files.certificate))?;
        let key = PrivateKeyDer::from_pem_slice(&self.key).with_context(|| named(&files.key))?;
        let mut config = config.with_single_cert(chain, key).with_context(|| {
            format!("{} is not the key of {}", files.key.display(), files.certificate.display())
        })?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }
}

/// The certificates in `pem`, of which there must be one.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>()?;
    anyhow::ensure!(!found.is_empty(), "no certificate");
    Ok(found)
}
