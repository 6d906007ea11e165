//! What visitors of the market do, and how often.

use std::collections::VecDeque;

use anyhow::{Result, anyhow};
use jangteo_sdk::catalog::v1::{
    GetProductRequest, ListPopularProductsRequest, ListProductsRequest, ProductOrder,
    SearchProductsRequest,
};
use jangteo_sdk::types::v1::Money;
use jangteo_sdk::{Client, Error};
use tonic::Status;

use super::goods::{THINGS, any_product, any_store, category_of, query, thing, top_of};
use super::words::{INITIALS, SLIPS};
use crate::chance::Dice;
use crate::shop::id;

/// How far visitors go, in pages of as many products as who names no number is answered.
pub(super) const FAR: usize = 1_000;
/// The pages up to there that they come to.
const FAR_PAGES: usize = 20;

/// Something that visitors do.
pub(super) struct Visit {
    pub(super) name: &'static str,
    /// So many of a hundred do it.
    pub(super) percent: u64,
    /// Whether it must find something.
    finds: bool,
    /// What is asked, where so much is known.
    ask: fn(&Grounds, &mut Dice) -> Ask,
}

/// Everything that visitors do.
pub(super) const VISITS: &[Visit] = &[
    Visit { name: "list, first page", percent: 10, finds: true, ask: |_, _| all() },
    Visit { name: "list of a category", percent: 6, finds: true, ask: |_, dice| category(dice) },
    Visit { name: "list of a store", percent: 6, finds: true, ask: |_, dice| store(dice) },
    Visit { name: "list of both", percent: 4, finds: false, ask: |_, dice| both(dice) },
    Visit {
        name: "list, thousandth page",
        percent: 12,
        finds: true,
        ask: |grounds, dice| one_of(&grounds.lists, dice),
    },
    Visit { name: "search", percent: 12, finds: false, ask: |_, dice| words(dice) },
    Visit { name: "search, counted", percent: 8, finds: false, ask: |_, dice| counted(dice) },
    Visit { name: "search, filtered", percent: 8, finds: false, ask: |_, dice| filtered(dice) },
    Visit {
        name: "search by initials",
        percent: 4,
        finds: true,
        ask: |_, dice| looking_for(dice.one_of(INITIALS)),
    },
    Visit {
        name: "search, misspelt",
        percent: 4,
        finds: true,
        ask: |_, dice| looking_for(dice.one_of(SLIPS)),
    },
    Visit {
        name: "search, far page",
        percent: 8,
        finds: true,
        ask: |grounds, dice| one_of(&grounds.searches, dice),
    },
    Visit {
        name: "popular, some days",
        percent: 4,
        finds: true,
        ask: |_, dice| popular(dice.one_of(&[0, 0, 24, 168])),
    },
    Visit {
        name: "popular, some months",
        percent: 4,
        finds: true,
        ask: |_, dice| popular(dice.one_of(&[720, 2_160])),
    },
    Visit {
        name: "product",
        percent: 10,
        finds: true,
        ask: |grounds, dice| product(any_product(dice, grounds.products)),
    },
];

/// What is known of the market.
pub(super) struct Grounds {
    client: Client,
    products: u64,
    /// Pages that lie far in.
    lists: Vec<Ask>,
    searches: Vec<Ask>,
}

impl Grounds {
    /// Walks to the far pages of a market of so many products.
    pub(super) async fn explore(client: &Client, products: u64) -> Result<Self> {
        let (mut lists, mut searches) = (Vec::new(), Vec::new());
        for (name, ask) in far_lists() {
            lists.extend(walk(client, name, ask).await?);
        }
        for (name, ask) in far_searches() {
            searches.extend(walk(client, name, ask).await?);
        }
        Ok(Self { client: client.clone(), products, lists, searches })
    }

    /// Does what visitors do, once.
    pub(super) async fn go(&self, visit: &Visit) -> Result<(), Error> {
        let answer = (visit.ask)(self, &mut Dice::any()).send(&self.client).await?;
        if visit.finds && answer.found == 0 {
            return Err(Status::data_loss(format!("{}: nothing", visit.name)).into());
        }
        Ok(())
    }
}

/// A question for the catalog.
#[derive(Clone)]
enum Ask {
    List(ListProductsRequest),
    Search(SearchProductsRequest),
    Popular(ListPopularProductsRequest),
    Product(GetProductRequest),
}

/// What was answered.
struct Answer {
    found: usize,
    next_page_token: String,
}

impl Ask {
    async fn send(self, client: &Client) -> Result<Answer, Error> {
        let (mut catalog, mut searches) =
            (client.catalog_service(), client.product_search_service());
        let (found, next_page_token) = match self {
            Self::List(list) => {
                let page = catalog.list_products(list).await?.into_inner();
                (page.products.len(), page.next_page_token)
            }
            Self::Search(search) => {
                let page = searches.search_products(search).await?.into_inner();
                (page.products.len(), page.next_page_token)
            }
            Self::Popular(list) => {
                let popular = catalog.list_popular_products(list).await?.into_inner();
                (popular.products.len(), String::new())
            }
            Self::Product(get) => {
                let product = catalog.get_product(get).await?.into_inner().product;
                (product.into_iter().count(), String::new())
            }
        };
        Ok(Answer { found, next_page_token })
    }

    /// The same from another page on.
    fn at_page(self, page_token: String) -> Self {
        match self {
            Self::List(list) => Self::List(ListProductsRequest { page_token, ..list }),
            Self::Search(search) => Self::Search(SearchProductsRequest { page_token, ..search }),
            other @ (Self::Popular(_) | Self::Product(_)) => other,
        }
    }
}

/// Goes from page to page, and tells how to come to the last of them: the thousandth and those before it, unless the list ends.
async fn walk(client: &Client, name: &str, first: Ask) -> Result<Vec<Ask>> {
    let (mut at, mut pages, mut number) = (first, VecDeque::new(), 1);
    while number < FAR {
        let answer = at.clone().send(client).await;
        let answer = answer.map_err(|it| anyhow!("{name}, page {number}: {it:?}"))?;
        if answer.next_page_token.is_empty() {
            break;
        }
        at = at.at_page(answer.next_page_token);
        number += 1;
        pages.push_back(at.clone());
        if FAR_PAGES < pages.len() {
            pages.pop_front();
        }
    }
    println!("  {name}: came to page {number}");
    Ok(pages.into())
}

/// The lists of which visitors come to the far pages: all there is, the largest category, the largest store.
fn far_lists() -> Vec<(&'static str, Ask)> {
    vec![
        ("all products", all()),
        ("those of the largest category", list("", &id(6, 1).to_string())),
        ("those of the largest store", list(&id(5, 1).to_string(), "")),
    ]
}

/// The searches of which visitors come to the far pages: of what there is much.
fn far_searches() -> Vec<(&'static str, Ask)> {
    let ((korean, english), newest) = (thing(0), ProductOrder::Newest.into());
    let (dearest, popular) = (ProductOrder::PriceDown.into(), ProductOrder::Popular.into());
    let search = |query: &str, order_by, category_id: &str| {
        let (query, category_id) = (query.to_owned(), category_id.to_owned());
        Ask::Search(SearchProductsRequest { query, order_by, category_id, ..Default::default() })
    };
    let category_id = id(6, 1).to_string();
    vec![
        ("a search for everything", search("", 0, "")),
        ("a search for a Korean word", search(korean, 0, "")),
        ("a search for an English word", search(english, popular, "")),
        ("a search for a part of words", search("용", newest, "")),
        ("a search in the largest category", search("", dearest, &category_id)),
    ]
}

fn list(store_id: &str, category_id: &str) -> Ask {
    let (store_id, category_id) = (store_id.to_owned(), category_id.to_owned());
    Ask::List(ListProductsRequest { store_id, category_id, ..Default::default() })
}

/// One of these, or the first page of all if there are none.
fn one_of(pages: &[Ask], dice: &mut Dice) -> Ask {
    let place = usize::try_from(dice.below(pages.len().max(1) as u64)).ok();
    place.and_then(|it| pages.get(it)).cloned().unwrap_or_else(all)
}

fn all() -> Ask {
    list("", "")
}

/// A list of a category at the top, or of one at the bottom.
fn category(dice: &mut Dice) -> Ask {
    list("", &category_id(dice))
}

fn store(dice: &mut Dice) -> Ask {
    list(&id(5, any_store(dice)).to_string(), "")
}

fn both(dice: &mut Dice) -> Ask {
    list(&id(5, any_store(dice)).to_string(), &category_id(dice))
}

fn category_id(dice: &mut Dice) -> String {
    let thing = dice.low(THINGS);
    let number = match dice.below(3) {
        0 => top_of(thing),
        1 => category_of(thing, None),
        _ => category_of(thing, Some(0)),
    };
    id(6, number).to_string()
}

fn looking_for(words: &str) -> Ask {
    Ask::Search(SearchProductsRequest { query: words.to_owned(), ..Default::default() })
}

fn words(dice: &mut Dice) -> Ask {
    looking_for(&query(dice))
}

fn counted(dice: &mut Dice) -> Ask {
    // One of five looks around without a word.
    let query = if dice.happens(20) { String::new() } else { query(dice) };
    Ask::Search(SearchProductsRequest { query, with_facets: true, ..Default::default() })
}

/// The orders that visitors ask for.
const ORDERS: &[ProductOrder] = &[
    ProductOrder::Relevance,
    ProductOrder::Newest,
    ProductOrder::PriceUp,
    ProductOrder::PriceDown,
    ProductOrder::Popular,
];

/// Words with one more wish, or a wish alone.
fn filtered(dice: &mut Dice) -> Ask {
    let won = |it: u64| Some(Money { currency_code: "KRW".into(), amount_minor: it.cast_signed() });
    let order_by = dice.one_of(ORDERS).into();
    let query = if dice.happens(75) { query(dice) } else { String::new() };
    let search = SearchProductsRequest { query, order_by, ..Default::default() };
    Ask::Search(match dice.below(4) {
        0 => SearchProductsRequest { category_id: category_id(dice), ..search },
        1 => SearchProductsRequest { store_id: id(5, any_store(dice)).to_string(), ..search },
        2 => {
            let least = 1_000 * (1 + dice.low(300));
            let (price_min, price_max) = (won(least), won(3 * least));
            SearchProductsRequest { price_min, price_max, ..search }
        }
        _ => SearchProductsRequest { in_stock: true, ..search },
    })
}

fn popular(hours: i32) -> Ask {
    Ask::Popular(ListPopularProductsRequest { hours, count: 50, ..Default::default() })
}

fn product(number: u64) -> Ask {
    Ask::Product(GetProductRequest { product_id: id(2, number).to_string() })
}
