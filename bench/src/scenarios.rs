//! What is measured, by name.

use crate::baseline::Baseline;
use crate::chance::scatter;
use crate::load::Shot;
use crate::shop::{PRODUCTS, REGULARS, Shop};

/// How a scenario is driven.
#[derive(Clone, Copy)]
pub(crate) enum Drive {
    /// As fast as it goes, then at shares and multiples of that.
    Curve,
    /// So many callers, each again when it was answered.
    Callers(u64),
    /// So many callers at the same moment, so many times, each time on another product.
    Rush(u64, u64),
}

/// Something that people do.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) drive: Drive,
    pub(crate) baseline: Baseline,
    /// The calls that make one order, or whatever is counted.
    pub(crate) calls: u32,
    shot: fn(&Shop) -> Shot,
}

impl Scenario {
    /// What is done, in this shop.
    pub(crate) fn shot(&self, shop: &Shop) -> Shot {
        (self.shot)(shop)
    }
}

const ORDER: &str = include_str!("../sql/order.sql");
const ORDER_OF_THREE: &str = include_str!("../sql/order_of_three.sql");
const CHARGE: &str = include_str!("../sql/charge.sql");
const BUYER_PATH: &str = include_str!("../sql/buyer_path.sql");

/// The first product that is for a rush of a hundred, and the first that is for one of ten thousand.
pub(crate) const RUSHES: (u64, u64) = (PRODUCTS + 1, PRODUCTS + 51);

/// Everything that is measured.
pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "hot_sku",
        what: "orders of one piece, all of the same product",
        drive: Drive::Curve,
        baseline: Baseline::Script(ORDER, 1),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move { shop.order(scatter(n, REGULARS), &[1]).await })
        },
    },
    Scenario {
        name: "skus_1000",
        what: "orders of one piece, over a thousand products",
        drive: Drive::Curve,
        baseline: Baseline::Script(ORDER, PRODUCTS),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move {
                shop.order(scatter(n, REGULARS), &[1 + scatter(n + 7, PRODUCTS)]).await
            })
        },
    },
    Scenario {
        name: "lines_3",
        what: "orders of three products out of a thousand",
        drive: Drive::Curve,
        baseline: Baseline::Script(ORDER_OF_THREE, PRODUCTS),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move {
                let third = |it: u64| 1 + it * 333 + scatter(n + it, 333);
                shop.order(scatter(n, REGULARS), &[third(0), third(1), third(2)]).await
            })
        },
    },
    Scenario {
        name: "100_on_100",
        what: "a hundred buyers at the same moment, for a hundred pieces",
        drive: Drive::Rush(100, 20),
        baseline: Baseline::Script(ORDER, 1),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move { shop.order(n % 100, &[RUSHES.0 + n / 100]).await })
        },
    },
    Scenario {
        name: "10000_on_100",
        what: "ten thousand buyers at the same moment, for a hundred pieces",
        drive: Drive::Rush(10_000, 3),
        baseline: Baseline::Script(ORDER, 1),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move { shop.rush(n % 10_000, RUSHES.1 + n / 10_000).await })
        },
    },
    Scenario {
        name: "charge_wallet",
        what: "charges of wallets",
        drive: Drive::Curve,
        baseline: Baseline::Script(CHARGE, PRODUCTS),
        calls: 1,
        shot: |shop| {
            shop.shot(|shop, n| async move { shop.charge(scatter(n, REGULARS), 1_000).await })
        },
    },
    Scenario {
        name: "get_product",
        what: "product pages, over a thousand products",
        drive: Drive::Curve,
        baseline: Baseline::Select,
        calls: 1,
        shot: |shop| shop.shot(|shop, n| async move { shop.look(1 + scatter(n, PRODUCTS)).await }),
    },
    Scenario {
        name: "list_products",
        what: "first pages of twenty products",
        drive: Drive::Curve,
        baseline: Baseline::Select,
        calls: 1,
        shot: |shop| shop.shot(|shop, _| async move { shop.browse().await }),
    },
    Scenario {
        name: "buyer_path",
        what: "64 buyers: product page, into the cart, what it costs, the order",
        drive: Drive::Callers(64),
        baseline: Baseline::Script(BUYER_PATH, PRODUCTS),
        calls: 4,
        // A buyer has one cart, so a caller is always the same buyer.
        shot: |shop| {
            shop.shot(|shop, n| async move { shop.shop(n % 64, 1 + scatter(n, PRODUCTS)).await })
        },
    },
];
