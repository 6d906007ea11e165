//! What can be set.

/// What a setting is called and what it means.
pub struct Setting {
    /// Its name in files: `data_folder`.
    pub key: &'static str,
    /// What it means, with its unit.
    pub help: &'static str,
    /// What it is where nobody says; empty for "nothing".
    pub default: &'static str,
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    Setting { key: "listen", help: "Address and port to serve on", default: "127.0.0.1:8080" },
    Setting {
        key: "admin_listen",
        help: "Address and port of /metrics, /healthz and /readyz, in the clear and for nobody outside: 127.0.0.1:9464",
        default: "",
    },
    Setting {
        key: "tls_certificate",
        help: "PEM file with the certificate to serve with, and those that lead to its root; renewed files count without \
               a restart",
        default: "",
    },
    Setting { key: "tls_key", help: "PEM file with the certificate's private key", default: "" },
    Setting {
        key: "tls_client_ca",
        help: "PEM file with whoever signs clients' certificates; every client must bring one then",
        default: "",
    },
    Setting {
        key: "data_folder",
        help: "Folder of the embedded database and the master key \
               [default: /var/lib/jangteo for root, ~/.local/share/jangteo for others]",
        default: "",
    },
    Setting {
        key: "database_url",
        help: "PostgreSQL to use instead of the embedded one: postgres://user:password@host/database; \
               DATABASE_URL does as well",
        default: "",
    },
    Setting {
        key: "replica_url",
        help: "Replica of that PostgreSQL, for reads: postgres://user:password@standby/database; REPLICA_URL does as well",
        default: "",
    },
    Setting {
        key: "database_connections",
        help: "Most connections to PostgreSQL at a time, and as many to its replica",
        default: "16",
    },
    Setting {
        key: "redis_url",
        help: "Redis that servers share caches, rate limits and news through: redis://host:6379, or rediss:// for TLS",
        default: "",
    },
    Setting {
        key: "postgres_binaries",
        help: "Folder of postgres and initdb, for the embedded database [default: found on PATH or in \
               /usr/lib/postgresql]",
        default: "",
    },
    Setting {
        key: "master_key",
        help: "Secret that the database's own secrets are wrapped with: 64 hexadecimal digits, the same on \
               every server [default: made once and kept in the data folder]",
        default: "",
    },
    Setting {
        key: "master_key_previous",
        help: "Secret that master_key replaces, until every server has started with both",
        default: "",
    },
    Setting {
        key: "smtp_url",
        help: "Server that sends mails: smtps://user:password@host, or smtp://host:587?tls=required \
               [default: they are put into the folder mails of the data folder]",
        default: "",
    },
    Setting {
        key: "mail_from",
        help: "Who mails are from",
        default: "장터 <no-reply@jangteo.example>",
    },
    Setting {
        key: "site_url",
        help: "Shop's own pages, which mails lead to: /verify-email and /reset-password of https://shop.example get the code \
               as the parameter `code`",
        default: "",
    },
    Setting {
        key: "oauth_providers",
        help: "Whose word people may sign in by, separated by semicolons: kakao client_id=… client_secret=…; google \
               issuer=https://accounts.google.com client_id=… client_secret=…",
        default: "",
    },
    Setting {
        key: "oauth_redirect_uris",
        help: "Where they may come back to from there, separated by commas; compared letter by letter",
        default: "",
    },
    Setting {
        key: "public_url",
        help: "Where clients reach this server over HTTP: https://api.shop.example [default: where it listens]",
        default: "",
    },
    Setting {
        key: "pictures_url",
        help: "Where clients find pictures, such as a CDN before the bucket: https://cdn.shop.example [default: this \
               server]",
        default: "",
    },
    Setting {
        key: "s3_bucket",
        help: "Bucket that keeps uploads and pictures [default: the folder objects of the data folder]",
        default: "",
    },
    Setting {
        key: "s3_endpoint",
        help: "Where the bucket is, if it is not Amazon's: https://minio.example",
        default: "",
    },
    Setting { key: "s3_region", help: "Region of the bucket", default: "us-east-1" },
    Setting { key: "s3_access_key_id", help: "Who the server is to the bucket", default: "" },
    Setting { key: "s3_secret_access_key", help: "Secret of that access key", default: "" },
    Setting { key: "issuer", help: "Issuer that access tokens name", default: "jangteo" },
    Setting {
        key: "sandbox",
        help: "Take sandbox payments, which move no real money: true or false [default: true with the \
               embedded database, false with another]",
        default: "",
    },
    Setting {
        key: "confirm_purchases_days",
        help: "Days after its delivery that a purchase is confirmed by itself, 1 to 90",
        default: "7",
    },
    Setting {
        key: "sandbox_url",
        help: "Where this server and buyers find the sandbox provider: http://localhost:8080 [default: public_url]",
        default: "",
    },
    Setting {
        key: "kakaopay_secret_key",
        help: "Secret key that KakaoPay knows the shop by, if it takes payments",
        default: "",
    },
    Setting {
        key: "kakaopay_cid",
        help: "Code that KakaoPay has given the shop; TC0ONETIME for tests",
        default: "",
    },
    Setting {
        key: "kakaopay_url",
        help: "Where KakaoPay is",
        default: "https://open-api.kakaopay.com",
    },
    Setting {
        key: "cors_origins",
        help: "Origins whose pages may call from browsers, separated by commas; * for all, and \
               `loopback` for pages of this machine",
        default: "loopback",
    },
    Setting {
        key: "connections_max",
        help: "Most connections of clients at a time; more are closed at once",
        default: "4096",
    },
    Setting {
        key: "calls_max",
        help: "Most calls under way at a time; more are told to come again",
        default: "1024",
    },
    Setting {
        key: "rate_limits",
        help: "Calls a second and most at once, by bucket and caller: read=100:400; a bucket that is left out has no \
               limit, and off stands for none",
        default: "read=100:400,write=20:80,money=20:80,auth=1:20,admin=10:40",
    },
    Setting {
        key: "trusted_proxies",
        help: "Addresses or networks of proxies whose x-forwarded-for tells the client's address, separated by commas",
        default: "",
    },
    Setting {
        key: "drain_seconds",
        help: "Longest time that a stopping server waits for calls to finish, in seconds",
        default: "10",
    },
    Setting {
        key: "jobs",
        help: "Whether this server runs background jobs: true or false; `jangteo work` always does",
        default: "true",
    },
    Setting {
        key: "otlp_endpoint",
        help: "OpenTelemetry collector that takes traces, metrics and logs over gRPC: http://127.0.0.1:4317",
        default: "",
    },
    Setting {
        key: "trace_ratio",
        help: "Share of calls that are traced, from 0 to 1, where the client has not decided",
        default: "1",
    },
    Setting {
        key: "log",
        help: "What to log: error, warn, info, debug or trace, also by module",
        default: "info",
    },
    Setting { key: "log_format", help: "How to log: text or json", default: "text" },
];
