//! Findings to the contract.

use jangteo_sdk::ops::v1 as pb;

use super::model::Finding;

impl From<Finding> for pb::Invariant {
    fn from(finding: Finding) -> Self {
        Self {
            name: finding.invariant.name.to_owned(),
            statement: finding.invariant.statement.to_owned(),
            violation_count: finding.count,
            violation_ids: finding.ids.iter().map(ToString::to_string).collect(),
        }
    }
}
