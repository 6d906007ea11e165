//! A whole marketplace for each test: its own database, its own port, a clock that the test moves.
//!
//! ```ignore
//! let shop = Shop::open().await;
//! let lamp = shop.product(9_900, 1).await;                    // price in won, stock
//! let ada = shop.buyer().await.with_points(10_000).await;
//! let order = ada.place_order(&[(lamp, 1)]).await.unwrap();
//! ```
//!
//! Personas (`Buyer`, `Seller`, `Operator`) act through the contract only. `Shop` may reach into the database, to set
//! a scene or to look behind it. Dropping it checks that the invariants hold.

mod collector;
mod database;
mod explained;
mod hostile;
mod mails;
mod kakao;
mod openid;
mod people;
mod personas;
mod pictures;
mod process;
mod proxy;
mod raw;
mod redis_server;
mod refusal;
mod replicated;
mod s3_server;
mod shop;
mod stand_in;
mod tcp_proxy;

pub use collector::Collector;
pub use database::Database;
pub use explained::{Plans, Step};
pub use hostile::{Attack, Outcome};
pub use kakao::{Kakao, KakaoUser};
pub use mails::{Mail, first_code};
pub use openid::{OpenId, OpenIdProvider};
pub use personas::{Persona, address, place_order_request, with_key, won};
pub use pictures::{PLACE, bomb, fetch, gif, holds, jpeg_noted, png, put};
pub use process::{ServerProcess, data_folder, free_port, program};
pub use proxy::Proxy;
pub use raw::{call_raw, post_web};
pub use redis_server::RedisServer;
pub use refusal::{Refusal, refusal};
pub use replicated::Replicated;
pub use s3_server::S3Server;
pub use shop::{BACK, PASSWORD, Shop};
pub use stand_in::{Asked, Reply, StandIn};
pub use tcp_proxy::TcpProxy;
