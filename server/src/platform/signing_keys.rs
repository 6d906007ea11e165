//! The keys that sign access tokens. Each is published before it signs, signs for a month, and is kept until the last of its
//! tokens has ended.

use std::collections::BTreeMap;

use anyhow::anyhow;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jsonwebtoken::{DecodingKey, EncodingKey};

use super::db::{Db, Tx};
use super::keys::{Keys, Secret, fresh_secret};
use super::schema::signing_keys as rows;
use super::token::ACCESS_TTL;
use crate::base::error::{Error, Result};

/// How long a key signs.
const IN_USE: TimeDelta = TimeDelta::days(30);
/// How long a key is published before it signs: whoever keeps the public keys looks again in that time.
const ANNOUNCED: TimeDelta = TimeDelta::hours(1);
/// How long tokens of a key may still come after another signs, clocks that differ included.
const KEPT: TimeDelta = TimeDelta::minutes(2 * ACCESS_TTL.num_minutes());

/// The keys there are, the oldest first.
pub(super) struct Ring(Vec<Key>);

/// A key.
pub(super) struct Key {
    /// What tokens call it.
    pub(super) id: String,
    pub(super) encoding: EncodingKey,
    pub(super) decoding: DecodingKey,
    public: String,
    made_at: DateTime<Utc>,
}

/// What others check tokens with: a JSON Web Key (RFC 8037).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// What tokens call it: `kid`.
    pub id: String,
    /// The 32 bytes of the Ed25519 key, in base64url: `x`.
    pub x: String,
}

impl Ring {
    /// The key that signs at `now`: the newest that was announced for long enough.
    pub(super) fn signing(&self, now: DateTime<Utc>) -> Result<&Key> {
        let keys = self.0.as_slice();
        let announced = keys.iter().rev().find(|it| it.made_at + ANNOUNCED <= now);
        announced
            .or(keys.first())
            .ok_or_else(|| Error::internal(anyhow!("there is no key to sign with")))
    }

    pub(super) fn find(&self, id: &str) -> Option<&Key> {
        self.0.iter().find(|it| it.id == id)
    }

    pub(super) fn public_keys(&self) -> Vec<PublicKey> {
        let public = |it: &Key| PublicKey { id: it.id.clone(), x: it.public.clone() };
        self.0.iter().map(public).collect()
    }
}

/// The keys in `db`; makes the first if there is none.
pub(super) async fn open(db: &Db, keys: &Keys, now: DateTime<Utc>) -> anyhow::Result<Ring> {
    let mut connection = db.connection().await?;
    let make = async |tx: &mut Tx| rotate(tx, keys, now).await;
    db.transaction("platform.rotate_signing_keys", make).await?;
    let ring = changed(&mut connection, keys, &Ring(Vec::new())).await?;
    Ok(ring.unwrap_or(Ring(Vec::new())))
}

/// The keys there are now, if they are others than `known`.
pub(super) async fn changed(tx: &mut Tx, keys: &Keys, known: &Ring) -> Result<Option<Ring>> {
    type Row = (String, Vec<u8>, DateTime<Utc>);
    let all = rows::table.order((rows::created_at, rows::id));
    let ids: Vec<String> = all.select(rows::id).load(tx).await?;
    if ids.iter().eq(known.0.iter().map(|it| &it.id)) {
        return Ok(None);
    }
    let found: Vec<Row> = all.select(rows::all_columns).load(tx).await?;
    let key = |(id, wrapped, made_at): Row| {
        let seed = keys.open(&purpose(&id), &wrapped).and_then(|it| it.try_into().ok());
        let seed = seed.ok_or_else(|| anyhow!("signing key {id} does not open"));
        seed.and_then(|it| Key::of(&it, made_at)).map_err(Error::internal)
    };
    Ok(Some(Ring(found.into_iter().map(key).collect::<Result<_>>()?)))
}

/// Makes the next key when it is time, drops those whose tokens have ended, and says what was done.
pub async fn rotate(tx: &mut Tx, keys: &Keys, now: DateTime<Utc>) -> Result<String> {
    // One server at a time: the others find what it made.
    diesel::sql_query("LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE").execute(tx).await?;
    let made: Vec<(String, DateTime<Utc>)> =
        rows::table.order(rows::created_at).select((rows::id, rows::created_at)).load(tx).await?;
    let due = made.last().is_none_or(|(_, at)| *at + IN_USE <= now);
    if due {
        let seed = fresh_secret().map_err(Error::internal)?;
        let Key { id, .. } = Key::of(&seed, now).map_err(Error::internal)?;
        let row = (
            rows::wrapped.eq(keys.seal(&purpose(&id), &seed).map_err(Error::internal)?),
            rows::id.eq(id),
            rows::created_at.eq(now),
        );
        diesel::insert_into(rows::table).values(row).execute(tx).await?;
    }
    // A key is past when the one after it has signed for long enough.
    let followed = made.iter().zip(made.iter().skip(1));
    let past = followed.filter(|(_, (_, next))| *next + ANNOUNCED + KEPT <= now);
    let past: Vec<&str> = past.map(|((id, _), _)| id.as_str()).collect();
    let gone = diesel::delete(rows::table.filter(rows::id.eq_any(&past))).execute(tx).await?;
    Ok(format!("made {} and dropped {gone} signing keys", u8::from(due)))
}

impl Key {
    fn of(seed: &Secret, made_at: DateTime<Utc>) -> anyhow::Result<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed);
        let pair = pair.map_err(|_opaque| anyhow!("cannot make a signing key"))?;
        let public = pair.public_key().as_ref();
        let pkcs8 = pair.to_pkcs8v1().map_err(|_opaque| anyhow!("cannot write a signing key"))?;
        let thumbprint = thumbprint(&URL_SAFE_NO_PAD.encode(public));
        Ok(Self {
            id: thumbprint,
            encoding: EncodingKey::from_ed_der(pkcs8.as_ref()),
            decoding: DecodingKey::from_ed_der(public),
            public: URL_SAFE_NO_PAD.encode(public),
            made_at,
        })
    }
}

/// What a key is called: its thumbprint, as RFC 7638 and RFC 8037 make it.
fn thumbprint(x: &str) -> String {
    let members = BTreeMap::from([("crv", "Ed25519"), ("kty", "OKP"), ("x", x)]);
    let text: Vec<String> = members.iter().map(|(key, it)| format!("\"{key}\":\"{it}\"")).collect();
    let text = format!("{{{}}}", text.join(","));
    URL_SAFE_NO_PAD.encode(digest(&SHA256, text.as_bytes()))
}

/// What a key is wrapped for.
fn purpose(id: &str) -> String {
    format!("signing_key/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_called_by_its_thumbprint() {
        // The example of RFC 8037, appendix A.3.
        let x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

        assert_eq!(thumbprint(x), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    #[test]
    fn the_newest_key_signs_once_it_was_announced() {
        let noon = DateTime::UNIX_EPOCH + TimeDelta::hours(12);
        let ring = |made: &[TimeDelta]| {
            let key = |(n, ago): (usize, &TimeDelta)| {
                Key::of(&[u8::try_from(n).unwrap(); 32], noon - *ago).unwrap()
            };
            Ring(made.iter().enumerate().map(key).collect())
        };
        let signing =
            |ring: &Ring| ring.0.iter().position(|it| it.id == ring.signing(noon).unwrap().id);

        assert_eq!(signing(&ring(&[TimeDelta::zero()])), Some(0), "the first need not wait");
        assert_eq!(signing(&ring(&[IN_USE, TimeDelta::minutes(59)])), Some(0));
        assert_eq!(signing(&ring(&[IN_USE, ANNOUNCED])), Some(1));
        assert!(ring(&[]).signing(noon).is_err());
    }
}
