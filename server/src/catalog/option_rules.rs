//! What the variants of a product may differ in, and what becomes of them when that changes.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use std::collections::BTreeSet;
use std::mem;

use super::model::{Combination, OptionValue, Product, ProductOption, Variant};
use super::rules::{PRICE_MINOR_MAX, VARIANTS_MAX};
use crate::base::error::{Error, Result};
use crate::base::ids::{OptionId, OptionValueId};
use crate::base::money::{Currency, Money};
use crate::base::reason;

/// What stands between the values that a variant is called after.
const BETWEEN: &str = " / ";

/// An option as its seller wants it.
#[derive(Clone, Debug)]
pub struct WantedOption {
    /// The one that it is; `None` for one that is new.
    pub id: Option<OptionId>,
    /// What buyers see.
    pub name: String,
    /// What can be chosen, in the seller's order.
    pub values: Vec<WantedValue>,
}

/// A value as its seller wants it.
#[derive(Clone, Debug)]
pub struct WantedValue {
    /// The one that it is; `None` for one that is new.
    pub id: Option<OptionValueId>,
    /// What buyers see.
    pub name: String,
    /// What a variant of it costs more, or less; `None` for nothing.
    pub extra_price: Option<Money>,
}

/// Refuses options, which are at `field`, that nobody could tell apart, or that are not those of `known` that they say they are.
pub fn check(
    wanted: &[WantedOption],
    known: &[ProductOption],
    currency: Currency,
    field: &str,
) -> Result<()> {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (index, option) in wanted.iter().enumerate() {
        let at = format!("{field}[{index}]");
        check_name(&option.name, &mut names, &at)?;
        let values: &[OptionValue] = match option.id {
            None => &[],
            Some(id) => {
                let there = known.iter().find(|it| it.id == id).filter(|_| ids.insert(id));
                let problem = "must be an option of the product, once";
                let unknown = || Error::invalid(format!("{at}.id"), problem);
                there.ok_or_else(unknown)?.values.as_slice()
            }
        };
        check_values(&option.values, values, currency, &at)?;
    }
    Ok(())
}

fn check_values(
    wanted: &[WantedValue],
    known: &[OptionValue],
    currency: Currency,
    option: &str,
) -> Result<()> {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (index, value) in wanted.iter().enumerate() {
        let at = format!("{option}.values[{index}]");
        check_name(&value.name, &mut names, &at)?;
        if value.id.is_some_and(|id| known.iter().all(|it| it.id != id) || !ids.insert(id)) {
            return Err(Error::invalid(format!("{at}.id"), "must be a value of the option, once"));
        }
        let Some(extra_price) = value.extra_price else { continue };
        if extra_price.currency() != currency {
            let field = format!("{at}.extra_price.currency_code");
            return Err(Error::invalid(field, "must be the product's"));
        }
        if !(-PRICE_MINOR_MAX..=PRICE_MINOR_MAX).contains(&extra_price.minor()) {
            let problem = format!("must be -{PRICE_MINOR_MAX} to {PRICE_MINOR_MAX}");
            return Err(Error::invalid(format!("{at}.extra_price.amount_minor"), problem));
        }
    }
    Ok(())
}

fn check_name(name: &str, names: &mut BTreeSet<String>, at: &str) -> Result<()> {
    let problem = match name {
        "" => "must have at least 1 character",
        _ if !names.insert(name.to_lowercase()) => "is there already",
        _ => return Ok(()),
    };
    Err(Error::invalid(format!("{at}.name"), problem))
}

/// Every combination of the options' values: of the first values first, the last option's one after the other.
///
/// Refuses more than a product may have variants; the options are at `field`.
pub fn combinations(options: &[ProductOption], field: &str) -> Result<Vec<Combination>> {
    let count = options.iter().map(|it| it.values.len()).fold(1, usize::saturating_mul);
    if VARIANTS_MAX < count {
        let problem = format!("make {count} variants, more than {VARIANTS_MAX}");
        let refused = reason::option_combinations_too_many(count, VARIANTS_MAX);
        return Err(refused.at(field, problem));
    }
    Ok(options.iter().fold(vec![Combination::new()], |begun, option| {
        let longer = |it| option.values.iter().map(move |value| with(it, value));
        begun.iter().flat_map(longer).collect()
    }))
}

fn with(combination: &Combination, value: &OptionValue) -> Combination {
    combination.iter().copied().chain([value.id]).collect()
}

/// The values of a combination, in the options' order.
pub fn values<'a>(
    options: &'a [ProductOption],
    combination: &'a Combination,
) -> impl Iterator<Item = &'a OptionValue> {
    options.iter().filter_map(move |it| it.values.iter().find(|it| combination.contains(&it.id)))
}

/// What a variant is called after its values: "Black / L".
#[must_use]
pub fn name(options: &[ProductOption], combination: &Combination) -> String {
    let names: Vec<&str> = values(options, combination).map(|it| it.name.as_str()).collect();
    names.join(BETWEEN)
}

/// What a variant's values cost more, or less, together.
#[must_use]
pub fn extra_price(
    options: &[ProductOption],
    combination: &Combination,
    currency: Currency,
) -> Money {
    let extras = values(options, combination).map(|it| it.extra_price.minor());
    Money::new(extras.fold(0, i64::saturating_add), currency)
}

/// The combination whose values `name` is made of, if there is one and no other: of "Black / L", Black and L.
#[must_use]
pub fn spelt(options: &[ProductOption], name: &str) -> Option<Combination> {
    let mut begun = vec![(Combination::new(), name)];
    for (index, option) in options.iter().enumerate() {
        let between = if index == 0 { "" } else { BETWEEN };
        let mut longer = Vec::new();
        for (combination, rest) in begun {
            let Some(rest) = rest.strip_prefix(between) else { continue };
            longer.extend(option.values.iter().filter_map(|value| {
                let rest = rest.strip_prefix(value.name.as_str())?;
                Some((with(&combination, value), rest))
            }));
        }
        begun = longer;
    }
    let mut whole = begun.into_iter().filter(|(_, rest)| rest.is_empty());
    let (combination, _) = whole.next()?;
    whole.next().is_none().then_some(combination)
}

/// What a variant of a product with these options is of, by the names of its values, or else by its own; `field` is what says it.
pub fn chosen(
    options: &[ProductOption],
    named: &[String],
    name: &str,
    field: impl Fn() -> String,
) -> Result<Combination> {
    if options.is_empty() {
        let problem = "must be empty: the product has no options";
        let none = named.is_empty().then(Combination::new);
        return none.ok_or_else(|| Error::invalid(field(), problem));
    }
    let problem = "must name a value of each of the product's options";
    let incomplete = || Error::invalid(field(), problem);
    if named.is_empty() {
        return spelt(options, name).ok_or_else(incomplete);
    }
    if named.len() != options.len() {
        return Err(incomplete());
    }
    let values = options.iter().zip(named).enumerate().map(|(index, (option, name))| {
        let value = option.values.iter().find(|it| it.name == *name).map(|it| it.id);
        let problem = || format!("must be a value of {}", option.name);
        value.ok_or_else(|| Error::invalid(format!("{}[{index}]", field()), problem()))
    });
    values.collect()
}

/// Refuses a combination, which `field` says, that another of a product's variants is of.
pub fn check_free(
    options: &[ProductOption],
    variants: &[Variant],
    combination: &Combination,
    field: impl Fn() -> String,
) -> Result<()> {
    if options.is_empty() || variants.iter().all(|it| it.combination != *combination) {
        return Ok(());
    }
    let name = name(options, combination);
    Err(reason::option_combination_taken(name).at(field(), "is another variant's already"))
}

/// Makes the options of a product others, which are at `field`, and its variants with them.
///
/// Variants keep their values. What was called after them is called after them still, and costs as much more or less as they do. Of
/// options that are new, a variant is of those values that its name is made of.
pub fn replace(product: &mut Product, options: Vec<ProductOption>, field: &str) -> Result<()> {
    let before = mem::replace(&mut product.options, options);
    let Product { options, variants, .. } = product;
    let options: &[ProductOption] = options;
    let mut changed: Vec<Variant> = Vec::new();
    for variant in variants.iter() {
        check_kept(&before, options, variant, field)?;
        let combination = if values(options, &variant.combination).count() == options.len() {
            variant.combination.clone()
        } else {
            let spelt = spelt(options, &variant.name);
            let spelt = spelt.filter(|it| it.is_superset(&variant.combination));
            let problem = "must have the values that the variants' names are made of";
            let missing = || reason::option_values_missing(variant.id, &variant.name);
            spelt.ok_or_else(|| missing().at(field, problem))?
        };
        check_free(options, &changed, &combination, || field.to_owned())?;
        changed.push(follow(variant, (&before, options), combination));
    }
    *variants = changed;
    Ok(())
}

/// Refuses to leave out a value that a variant is of.
fn check_kept(
    before: &[ProductOption],
    after: &[ProductOption],
    variant: &Variant,
    field: &str,
) -> Result<()> {
    let kept = |value: &OptionValue| {
        let mut there = after.iter().flat_map(|it| &it.values);
        there.any(|it| it.id == value.id)
    };
    for option in before {
        let mut values = option.values.iter().filter(|it| variant.combination.contains(&it.id));
        if let Some(gone) = values.find(|it| !kept(it)) {
            let refused = reason::option_in_use(&option.name, &gone.name, variant.id);
            return Err(refused.at(field, format!("must keep {} {}", option.name, gone.name)));
        }
    }
    Ok(())
}

/// The variant as it is called and what it costs with options that have changed.
fn follow(
    variant: &Variant,
    (before, after): (&[ProductOption], &[ProductOption]),
    combination: Combination,
) -> Variant {
    let currency = variant.price_difference.currency();
    let called_after_them = variant.name == name(before, &variant.combination);
    let name = if called_after_them { name(after, &combination) } else { variant.name.clone() };
    // Values that it was not of before change nothing: its price says already what its seller wants for it.
    let old = extra_price(before, &variant.combination, currency).minor();
    let new = extra_price(after, &variant.combination, currency).minor();
    let difference = variant.price_difference.minor();
    let difference = difference.saturating_add(new.saturating_sub(old));
    let price_difference = Money::new(difference, currency);
    Variant { name, combination, price_difference, ..variant.clone() }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use jangteo_sdk::errors::v1::ErrorReason;
    use proptest::prelude::*;

    use super::*;
    use crate::base::ids::{ProductId, StoreId, VariantId};
    use crate::catalog::model::{Limits, State, Window};

    fn option(name: &str, values: &[(&str, i64)]) -> ProductOption {
        let value = |(name, extra): &(&str, i64)| OptionValue {
            id: OptionValueId::new(),
            name: (*name).into(),
            extra_price: Money::krw(*extra),
        };
        let values = values.iter().map(value).collect();
        ProductOption { id: OptionId::new(), name: name.into(), values }
    }

    fn shirt() -> Vec<ProductOption> {
        vec![
            option("색상", &[("먹색", 0), ("쪽빛", 500)]),
            option("사이즈", &[("M", 0), ("L", 1_000)]),
        ]
    }

    fn variant(name: &str, combination: Combination, difference: i64) -> Variant {
        Variant {
            id: VariantId::new(),
            name: name.into(),
            combination,
            price_difference: Money::krw(difference),
            list_price: Money::krw(0),
            price: Money::krw(0),
            stock: 1,
        }
    }

    fn product(options: Vec<ProductOption>, variants: Vec<Variant>) -> Product {
        Product {
            id: ProductId::new(),
            store_id: StoreId::new(),
            name: "저고리".into(),
            description: String::new(),
            price: Money::krw(100_000),
            state: State::Draft,
            options,
            variants,
            images: Vec::new(),
            limits: Limits::default(),
            discount: None,
            window: Window::default(),
            category_id: None,
            tags: Vec::new(),
            revision: 1,
            heart_count: 0,
            external_id: None,
            created_at: DateTime::UNIX_EPOCH,
        }
    }

    /// A product of every combination.
    fn complete(options: Vec<ProductOption>) -> Product {
        let variants = combinations(&options, "").unwrap().into_iter().map(|it| {
            let difference = extra_price(&options, &it, Currency::Krw).minor();
            variant(&name(&options, &it), it, difference)
        });
        product(options.clone(), variants.collect())
    }

    fn names(product: &Product) -> Vec<&str> {
        product.variants.iter().map(|it| it.name.as_str()).collect()
    }

    /// As it is, to be wanted again.
    fn wanted(options: &[ProductOption]) -> Vec<WantedOption> {
        let value = |it: &OptionValue| WantedValue {
            id: Some(it.id),
            name: it.name.clone(),
            extra_price: Some(it.extra_price),
        };
        let option = |it: &ProductOption| WantedOption {
            id: Some(it.id),
            name: it.name.clone(),
            values: it.values.iter().map(value).collect(),
        };
        options.iter().map(option).collect()
    }

    fn shirts() -> impl Strategy<Value = Vec<ProductOption>> {
        let extras = prop::collection::vec(-1_000..1_000_i64, 1..6);
        prop::collection::vec(extras, 0..4).prop_map(|options| {
            let option = |(index, extras): (usize, Vec<i64>)| {
                let names = (0..extras.len()).map(|it| format!("{index}-{it}")).collect::<Vec<_>>();
                let values = names.iter().map(String::as_str).zip(extras).collect::<Vec<_>>();
                option(&index.to_string(), &values)
            };
            options.into_iter().enumerate().map(option).collect()
        })
    }

    proptest! {
        /// As many as the values multiplied, each once, of one value of each option, in the order of the values.
        #[test]
        fn combinations_are_all_there_are(options in shirts()) {
            let count: usize = options.iter().map(|it| it.values.len()).product();
            let Ok(all) = combinations(&options, "options") else {
                prop_assert!(VARIANTS_MAX < count);
                return Ok(());
            };
            let places: Vec<Vec<usize>> = all.iter().map(|combination| {
                let place = |it: &ProductOption| {
                    it.values.iter().position(|it| combination.contains(&it.id)).unwrap()
                };
                options.iter().map(place).collect()
            }).collect();

            prop_assert_eq!(all.len(), count);
            prop_assert!(places.is_sorted_by(|a, b| a < b));
            prop_assert!(all.iter().all(|it| it.len() == options.len()));
        }

        /// What is called after its values is read as being of them.
        #[test]
        fn names_spell_their_values(options in shirts()) {
            for combination in combinations(&options, "").unwrap_or_default() {
                let name = name(&options, &combination);
                prop_assert_eq!(spelt(&options, &name), Some(combination.clone()));
                let names = values(&options, &combination).map(|it| it.name.clone());
                let names: Vec<String> = names.collect();
                let chosen = chosen(&options, &names, "", String::new).unwrap();
                prop_assert_eq!(chosen, combination);
            }
        }

        /// Whatever is renamed, moved, added or costs something else: each variant stays what it was of.
        #[test]
        fn variants_follow_their_options(
            options in shirts(),
            turned in any::<bool>(),
            extra in -1_000..1_000_i64,
            deviation in -1_000..1_000_i64,
        ) {
            let Ok(all) = combinations(&options, "") else { return Ok(()) };
            prop_assume!(!options.is_empty());
            let mut before = complete(options.clone());
            before.variants[0].name = "흠".into();
            let difference = before.variants[0].price_difference;
            before.variants[0].price_difference = difference.plus(Money::krw(deviation)).unwrap();
            let mut others = options.clone();
            for option in &mut others {
                for value in &mut option.values {
                    value.name = format!("새 {}", value.name);
                    value.extra_price = value.extra_price.plus(Money::krw(extra)).unwrap();
                }
                let new = OptionValue {
                    id: OptionValueId::new(),
                    name: "더".into(),
                    extra_price: Money::krw(7),
                };
                option.values.insert(0, new);
            }
            if turned {
                others.reverse();
            }

            let mut after = before.clone();
            replace(&mut after, others.clone(), "options").unwrap();

            prop_assert_eq!(&after.options, &others);
            let added = extra * i64::try_from(options.len()).unwrap();
            for ((old, new), combination) in before.variants.iter().zip(&after.variants).zip(&all) {
                prop_assert_eq!((old.id, old.stock), (new.id, new.stock));
                prop_assert_eq!(&new.combination, combination);
                let moved = new.price_difference.minus(old.price_difference).unwrap();
                prop_assert_eq!(moved.minor(), added);
            }
            prop_assert_eq!(&after.variants[0].name, "흠", "which its seller gave it");
            for variant in &after.variants[1..] {
                prop_assert_eq!(&variant.name, &name(&others, &variant.combination));
            }

            replace(&mut after, options, "options").unwrap();
            prop_assert_eq!(after, before, "and back");
        }
    }

    #[test]
    fn a_hundred_variants_are_made_and_not_one_more() {
        let values = |count: usize| (0..count).map(|it| it.to_string()).collect::<Vec<_>>();
        let of = |count: usize| {
            let names = values(count);
            let values: Vec<(&str, i64)> = names.iter().map(|it| (it.as_str(), 0)).collect();
            option(&count.to_string(), &values)
        };

        assert_eq!(combinations(&[of(50), of(2)], "options").unwrap().len(), 100);

        let refused = combinations(&[of(50), of(50), of(50)], "options").unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::OptionCombinationsTooMany);
        assert_eq!(refused.violations()[0].field, "options");
        let facts = refused.facts().iter().map(|(key, value)| (&**key, value.as_str()));
        assert_eq!(facts.collect::<Vec<_>>(), [("combinations", "125000"), ("limit", "100")]);
    }

    #[test]
    fn a_value_that_a_variant_is_of_stays() {
        let mut shirt = complete(shirt());
        shirt.variants.retain(|it| it.name != "먹색 / L" && it.name != "쪽빛 / L");
        let before = shirt.clone();

        let mut without = shirt.options.clone();
        without[1].values.truncate(1);
        replace(&mut shirt, without.clone(), "options").unwrap();
        assert_eq!(names(&shirt), ["먹색 / M", "쪽빛 / M"], "nothing is of L any more");

        for (gone, told) in [(without[..1].to_vec(), "M"), (Vec::new(), "먹색")] {
            let refused = replace(&mut before.clone(), gone, "options").unwrap_err();
            assert_eq!(refused.reason(), ErrorReason::OptionInUse);
            assert_eq!(refused.violations()[0].field, "options");
            assert!(refused.facts().iter().any(|(key, it)| *key == "value" && it == told));
        }
    }

    #[test]
    fn variants_without_options_are_of_what_their_names_say() {
        let plain = |names: &[&str]| {
            let variants = names.iter().map(|it| variant(it, Combination::new(), 300));
            product(Vec::new(), variants.collect())
        };
        let reason = |names: &[&str]| {
            replace(&mut plain(names), shirt(), "options").map_err(|it| it.reason())
        };
        let mut kept = plain(&["쪽빛 / L", "먹색 / M"]);

        let options = shirt();
        replace(&mut kept, options.clone(), "options").unwrap();

        assert_eq!(names(&kept), ["쪽빛 / L", "먹색 / M"]);
        let colours = |it: &Variant| values(&options, &it.combination).next().unwrap().name.clone();
        assert_eq!(kept.variants.iter().map(colours).collect::<Vec<_>>(), ["쪽빛", "먹색"]);
        assert!(kept.variants.iter().all(|it| it.price_difference == Money::krw(300)));
        assert_eq!(reason(&["쪽빛 / L", "쪽빛"]), Err(ErrorReason::OptionValuesMissing));
        let twice = Err(ErrorReason::OptionCombinationTaken);
        assert_eq!(reason(&["쪽빛 / L", "쪽빛 / L"]), twice);

        let more = [kept.options.clone(), vec![option("끈", &[("홍", 0)])]].concat();
        let refused = replace(&mut kept.clone(), more.clone(), "options").unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::OptionValuesMissing);
        for (variant, name) in kept.variants.iter_mut().zip(["쪽빛 / L / 홍", "쪽빛 / M / 홍"])
        {
            variant.name = name.into();
        }
        let refused = replace(&mut kept.clone(), more.clone(), "options").unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::OptionValuesMissing, "it was of another colour");
        kept.variants[1].name = "먹색 / M / 홍".into();
        replace(&mut kept, more, "options").unwrap();
        assert!(kept.variants.iter().all(|it| it.combination.len() == 3));
    }

    #[test]
    fn a_name_that_could_be_of_two_combinations_is_of_none() {
        let options =
            [option("가", &[("A", 0), ("A / B", 0)]), option("나", &[("B / C", 0), ("C", 0)])];

        assert_eq!(spelt(&options, "A / B / C"), None);
        assert_eq!(spelt(&options, "A / C").map(|it| name(&options, &it)), Some("A / C".into()));
        assert_eq!(spelt(&options, "A"), None);
    }

    #[test]
    fn options_that_cannot_be_told_apart_are_refused_by_field() {
        let known = shirt();
        let field = |change: &dyn Fn(&mut Vec<WantedOption>)| {
            let mut wanted = wanted(&known);
            change(&mut wanted);
            let refused = check(&wanted, &known, Currency::Krw, "options");
            refused.map_err(|it| it.violations()[0].field.clone())
        };
        let refused = |field: &str| Err(field.to_owned());

        assert_eq!(field(&|_| {}), Ok(()));
        assert_eq!(field(&|it| it[1].name = "색상".into()), refused("options[1].name"));
        assert_eq!(field(&|it| it[0].name = String::new()), refused("options[0].name"));
        let same = |it: &mut Vec<WantedOption>| it[1].values[0].name = "l".into();
        assert_eq!(field(&same), refused("options[1].values[1].name"));
        assert_eq!(field(&|it| it[0].id = Some(OptionId::new())), refused("options[0].id"));
        assert_eq!(field(&|it| it[1].id = it[0].id), refused("options[1].id"));
        let moved = |it: &mut Vec<WantedOption>| it[1].values[0].id = it[0].values[0].id;
        assert_eq!(field(&moved), refused("options[1].values[0].id"));
        let twice = |it: &mut Vec<WantedOption>| it[1].values[1].id = it[1].values[0].id;
        assert_eq!(field(&twice), refused("options[1].values[1].id"));
        let dear = |it: &mut Vec<WantedOption>| {
            it[0].values[1].extra_price = Some(Money::krw(PRICE_MINOR_MAX + 1));
        };
        assert_eq!(field(&dear), refused("options[0].values[1].extra_price.amount_minor"));
    }

    #[test]
    fn a_variant_names_a_value_of_each_option() {
        let options = shirt();
        let of = |names: &[&str], name: &str| {
            let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
            let chosen = chosen(&options, &names, name, || "here".to_owned());
            let chosen = chosen.map(|it| super::name(&options, &it));
            chosen.map_err(|it| it.violations()[0].field.clone())
        };

        assert_eq!(of(&["먹색", "L"], "내 이름"), Ok("먹색 / L".into()));
        assert_eq!(of(&[], "먹색 / L"), Ok("먹색 / L".into()));
        assert_eq!(of(&["먹색"], ""), Err("here".into()));
        assert_eq!(of(&[], "먹색"), Err("here".into()));
        assert_eq!(of(&["먹색", "먹색"], ""), Err("here[1]".into()));
        let none = chosen(&[], &["먹색".into()], "", || "here".to_owned()).unwrap_err();
        assert_eq!(none.violations()[0].field, "here");
        assert_eq!(chosen(&[], &[], "먹색", String::new).unwrap(), Combination::new());
    }
}
