//! How categories may stand in their tree.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::base::error::Result;
use crate::base::ids::CategoryId;
use crate::base::reason;

/// The most categories.
pub const CATEGORIES_MAX: usize = 2_000;
/// The most levels of the tree.
const LEVELS_MAX: usize = 5;

/// A place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its name in the system.
    pub id: CategoryId,
    /// The one that it is directly below; `None` at the top.
    pub parent_id: Option<CategoryId>,
    /// What buyers see.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// All categories.
#[derive(Clone, Debug, Default)]
pub struct Tree(BTreeMap<CategoryId, Category>);

impl Category {
    /// Its name, as it is told from others beside it.
    #[must_use]
    pub fn name_folded(&self) -> String {
        self.name.to_lowercase()
    }
}

impl Tree {
    /// The tree of these.
    pub fn of(categories: impl IntoIterator<Item = Category>) -> Self {
        Self(categories.into_iter().map(|it| (it.id, it)).collect())
    }

    /// The category of this id.
    pub fn get(&self, id: CategoryId) -> Result<&Category> {
        self.0.get(&id).ok_or_else(|| reason::not_found("category", id))
    }

    /// Refuses `category` where it would be, be it new or one that changes.
    pub fn check(&self, category: &Category) -> Result<()> {
        if !self.0.contains_key(&category.id) && CATEGORIES_MAX <= self.0.len() {
            return Err(reason::categories_full(CATEGORIES_MAX));
        }
        let above = match category.parent_id {
            None => 0,
            Some(parent_id) => {
                let path = self.path(parent_id)?;
                if path.contains(&category.id) {
                    return Err(reason::category_cycle(category.id));
                }
                path.len()
            }
        };
        if LEVELS_MAX < above.saturating_add(self.levels(category.id, LEVELS_MAX)) {
            return Err(reason::category_too_deep(LEVELS_MAX));
        }
        let beside = self.children(category.parent_id).filter(|it| it.id != category.id);
        match beside.map(Category::name_folded).find(|it| *it == category.name_folded()) {
            Some(_) => Err(reason::category_name_taken(&category.name)),
            None => Ok(()),
        }
    }

    /// All categories, each after the one that it is below, those beside each other by name.
    #[must_use]
    pub fn in_order(self) -> Vec<Category> {
        let mut below: BTreeMap<Option<CategoryId>, Vec<Category>> = BTreeMap::new();
        for category in self.0.into_values() {
            below.entry(category.parent_id).or_default().push(category);
        }
        for beside in below.values_mut() {
            // The last is taken first.
            beside.sort_by_cached_key(|it| std::cmp::Reverse((it.name_folded(), it.id)));
        }
        let mut open = below.remove(&None).unwrap_or_default();
        let mut ordered = Vec::new();
        while let Some(category) = open.pop() {
            open.extend(below.remove(&Some(category.id)).unwrap_or_default());
            ordered.push(category);
        }
        ordered
    }

    /// The category and all that it is below.
    fn path(&self, id: CategoryId) -> Result<Vec<CategoryId>> {
        let mut path = vec![id];
        let mut category = self.get(id)?;
        while let Some(parent_id) = category.parent_id {
            path.push(parent_id);
            category = self.get(parent_id)?;
        }
        Ok(path)
    }

    /// How many levels a category and what is below it take; it does not look further than `most`.
    fn levels(&self, id: CategoryId, most: usize) -> usize {
        let Some(rest) = most.checked_sub(1) else { return 1 };
        let below = self.children(Some(id)).map(|it| self.levels(it.id, rest)).max();
        below.unwrap_or(0).saturating_add(1)
    }

    fn children(&self, parent_id: Option<CategoryId>) -> impl Iterator<Item = &Category> {
        self.0.values().filter(move |it| it.parent_id == parent_id)
    }
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn id(number: usize) -> CategoryId {
        Uuid::from_u128(u128::try_from(number).unwrap()).into()
    }

    fn category(number: usize, parent: Option<usize>, name: &str) -> Category {
        let parent_id = parent.map(id);
        Category { id: id(number), parent_id, name: name.into(), created_at: DateTime::UNIX_EPOCH }
    }

    /// 1 ─ 2 ─ 3 ─ 4 ─ 5, and 6 ─ 7.
    fn tree() -> Tree {
        let line = (1..=5).map(|it| category(it, it.checked_sub(1).filter(|it| 0 < *it), "줄"));
        Tree::of(line.chain([category(6, None, "옷"), category(7, Some(6), "Coat")]))
    }

    #[test]
    fn nothing_is_below_itself_or_too_deep_or_called_like_its_neighbour() {
        let reason = |it: Category| tree().check(&it).map_err(|error| error.reason());

        assert_eq!(reason(category(2, Some(2), "줄")), Err(ErrorReason::CategoryCycle));
        assert_eq!(reason(category(1, Some(5), "줄")), Err(ErrorReason::CategoryCycle));
        assert_eq!(reason(category(8, Some(5), "끝")), Err(ErrorReason::CategoryTooDeep));
        assert_eq!(reason(category(6, Some(4), "옷")), Err(ErrorReason::CategoryTooDeep));
        assert_eq!(reason(category(6, Some(3), "옷")), Ok(()));
        assert_eq!(reason(category(8, Some(6), "COAT")), Err(ErrorReason::CategoryNameTaken));
        assert_eq!(reason(category(8, None, "옷")), Err(ErrorReason::CategoryNameTaken));
        assert_eq!(reason(category(7, Some(6), "coat")), Ok(()), "its own name");
        assert_eq!(reason(category(8, Some(9), "어디")), Err(ErrorReason::NotFound));
    }

    #[test]
    fn there_are_only_so_many() {
        let many = (1..=CATEGORIES_MAX).map(|it| category(it, None, &it.to_string()));
        let many = Tree::of(many);

        assert!(many.check(&category(1, None, "다른 이름")).is_ok());
        let full = many.check(&category(CATEGORIES_MAX + 1, None, "하나 더")).unwrap_err();
        assert_eq!(full.reason(), ErrorReason::CategoriesFull);
    }

    #[test]
    fn what_is_below_comes_after() {
        let order = tree().in_order().iter().map(|it| it.id.uuid().as_u128()).collect::<Vec<_>>();

        assert_eq!(order, [6, 7, 1, 2, 3, 4, 5]);
    }

    proptest! {
        /// However categories are made and moved, a tree of five levels is left.
        #[test]
        fn a_tree_stays_a_tree(moves in proptest::collection::vec((1_usize..12, 0_usize..12), 0..60)) {
            let mut all: BTreeMap<usize, Category> = BTreeMap::new();
            for (number, parent) in moves {
                let category = category(number, Some(parent).filter(|it| 0 < *it), &number.to_string());
                if Tree::of(all.values().cloned()).check(&category).is_ok() {
                    all.insert(number, category);
                }
            }
            let tree = Tree::of(all.values().cloned());
            prop_assert_eq!(tree.clone().in_order().len(), all.len(), "all hang together");
            prop_assert!(all.values().all(|it| tree.path(it.id).unwrap().len() <= LEVELS_MAX));
        }
    }
}
