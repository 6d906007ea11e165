//! Options and what variants are of, as rows have them.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Jsonb;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::model::{Combination, OptionValue, ProductOption};
use crate::base::ids::OptionValueId;
use crate::base::money::{Currency, Money};

/// The options of a product, which are read and written as one.
#[derive(Debug, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Jsonb)]
pub(super) struct OptionRows(Vec<OptionRow>);

#[derive(Debug, Serialize, Deserialize)]
struct OptionRow {
    id: Uuid,
    name: String,
    values: Vec<ValueRow>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ValueRow {
    id: Uuid,
    name: String,
    extra_price_minor: i64,
}

impl OptionRows {
    pub(super) fn of(options: &[ProductOption]) -> Self {
        let value = |it: &OptionValue| ValueRow {
            id: it.id.uuid(),
            name: it.name.clone(),
            extra_price_minor: it.extra_price.minor(),
        };
        let option = |it: &ProductOption| OptionRow {
            id: it.id.uuid(),
            name: it.name.clone(),
            values: it.values.iter().map(value).collect(),
        };
        Self(options.iter().map(option).collect())
    }

    pub(super) fn options(self, currency: Currency) -> Vec<ProductOption> {
        let value = |it: ValueRow| OptionValue {
            id: it.id.into(),
            name: it.name,
            extra_price: Money::new(it.extra_price_minor, currency),
        };
        let option = |it: OptionRow| ProductOption {
            id: it.id.into(),
            name: it.name,
            values: it.values.into_iter().map(value).collect(),
        };
        self.0.into_iter().map(option).collect()
    }

    /// What all values are called.
    pub(super) fn value_names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flat_map(|it| &it.values).map(|it| it.name.as_str())
    }
}

impl FromSql<Jsonb, Pg> for OptionRows {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        let json = <serde_json::Value as FromSql<Jsonb, Pg>>::from_sql(bytes)?;
        Ok(serde_json::from_value(json)?)
    }
}

impl ToSql<Jsonb, Pg> for OptionRows {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let json = serde_json::to_value(self)?;
        ToSql::<Jsonb, Pg>::to_sql(&json, &mut out.reborrow())
    }
}

/// The values of a combination as a row has them: in ascending order, so that two of the same are the same.
pub(super) fn ids(combination: &Combination) -> Vec<OptionValueId> {
    combination.iter().copied().collect()
}

/// The same as PostgreSQL writes it, where many are written at once: it has no lists of lists.
pub(super) fn literal(combination: &Combination) -> String {
    let ids: Vec<String> = combination.iter().map(ToString::to_string).collect();
    format!("{{{}}}", ids.join(","))
}
