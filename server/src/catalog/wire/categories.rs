//! Categories and tags to and from the contract.

use std::collections::BTreeSet;

use jangteo_sdk::catalog::v1 as pb;

use super::super::category_rules::Category;
use super::super::create_category::CreateCategory;
use super::super::update_category::UpdateCategory;
use crate::base::error::{Error, Result};
use crate::base::ids::CategoryId;
use crate::base::search_text;
use crate::platform::wire::{id, timestamp};

/// Reads a [`CreateCategory`].
pub fn create_category(request: pb::CreateCategoryRequest) -> Result<CreateCategory> {
    let category = request.category.unwrap_or_default();
    let parent_id = category_id("category.parent_id", &category.parent_id)?;
    Ok(CreateCategory { name: name("category.name", &category.name)?, parent_id })
}

/// Reads an [`UpdateCategory`]: the fields that the mask names, or those that are set.
pub fn update_category(request: &pb::UpdateCategoryRequest) -> Result<UpdateCategory> {
    let id = id("category_id", &request.category_id)?;
    let mut change = UpdateCategory { id, name: None, parent_id: None };
    let mask = request.update_mask.as_ref().map(|it| it.paths.as_slice()).unwrap_or_default();
    let set = [("name", &request.name), ("parent_id", &request.parent_id)];
    let set = set.into_iter().filter(|(_, it)| !it.is_empty()).map(|(path, _)| path);
    let paths: Vec<&str> =
        if mask.is_empty() { set.collect() } else { mask.iter().map(String::as_str).collect() };
    for path in paths {
        match path {
            "name" => change.name = Some(name("name", &request.name)?),
            "parent_id" => change.parent_id = Some(category_id("parent_id", &request.parent_id)?),
            _ => return Err(Error::invalid("update_mask", "may name name and parent_id")),
        }
    }
    Ok(change)
}

/// Reads a category's id from `field`; `None` where it is empty.
pub fn category_id(field: &str, text: &str) -> Result<Option<CategoryId>> {
    if text.is_empty() { Ok(None) } else { id(field, text).map(Some) }
}

/// Reads tags from `field`.
pub fn tags(field: &str, tags: &[String]) -> Result<Vec<String>> {
    let mut seen = BTreeSet::new();
    let tags = tags.iter().enumerate().map(|(index, it)| {
        let refused = |problem: &str| Error::invalid(format!("{field}[{index}]"), problem);
        let key = search_text::key(it);
        if key.is_empty() {
            return Err(refused("must have a letter or a digit"));
        }
        if !seen.insert(key) {
            return Err(refused("is there already"));
        }
        Ok(it.trim().to_owned())
    });
    tags.collect()
}

fn name(field: &str, name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid(field, "must have at least 1 character"));
    }
    Ok(name.to_owned())
}

impl From<Category> for pb::Category {
    fn from(category: Category) -> Self {
        Self {
            id: category.id.to_string(),
            parent_id: category.parent_id.map(|it| it.to_string()).unwrap_or_default(),
            name: category.name,
            create_time: Some(timestamp(category.created_at)),
        }
    }
}
