//! A type for every kind of id, so that a product's id cannot stand where a variant's should.

use std::fmt;
use std::str::FromStr;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow,
        )]
        #[diesel(sql_type = sql_types::Uuid)]
        pub struct $name(Uuid);

        #[expect(clippy::new_without_default, reason = "an id has no default")]
        impl $name {
            /// A fresh id, later in order than those made before it.
            #[must_use]
            pub fn new() -> Self {
                #[expect(clippy::disallowed_methods, reason = "this is where ids are made")]
                Self(Uuid::now_v7())
            }

            /// The bare UUID, where the kind no longer matters.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl ToSql<sql_types::Uuid, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                ToSql::<sql_types::Uuid, Pg>::to_sql(&self.0, out)
            }
        }

        impl FromSql<sql_types::Uuid, Pg> for $name {
            fn from_sql(bytes: <Pg as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
                Uuid::from_sql(bytes).map(Self)
            }
        }
    )*};
}

ids! {
    /// Names somebody who may sign in. Their wallet goes by the same id.
    AccountId
    /// Names somebody's heart for a product.
    HeartId
    /// Names a picture of a product.
    ImageId
    /// Names a run of a job.
    JobRunId
    /// Names something that the variants of a product differ in.
    OptionId
    /// Names what can be chosen of an option.
    OptionValueId
    /// Names an order.
    OrderId
    /// Names a line of an order.
    OrderLineId
    /// Names a payment.
    PaymentId
    /// Names a product.
    ProductId
    /// Names a place in the tree of categories.
    CategoryId
    /// Names a login and all that follows from it.
    SessionId
    /// A key that a program calls with.
    ApiKeyId
    /// Something on the audit trail.
    AuditRecordId
    /// An address of an address book.
    AddressId
    /// A mail.
    MailId
    /// A call that takes something for itself.
    CallId
    /// Names a shipment.
    ShipmentId
    /// Names a store.
    StoreId
    /// Names somebody's following of a store.
    FollowId
    /// Names an invitation to keep a store.
    InvitationId
    /// Names the part of an order that one store fulfils.
    StoreOrderId
    /// Names a row of the books.
    TransferId
    /// Names a choice of a product's options.
    VariantId
    /// Names something on a wishlist.
    WishlistItemId
}
