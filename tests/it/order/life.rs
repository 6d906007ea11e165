//! The lives of orders are drawn as they are.

use std::fmt::{Debug, Write};
use std::path::Path;

use jangteo_server::order::life_rules::{ORDER_STEPS, PART_STEPS, SHIPMENT_STEPS};

#[test]
fn the_lives_of_orders_are_drawn() {
    let mut drawn = String::from(
        "# The life of an order\n\nDrawn from `server/src/order/life_rules.rs`, where every step stands. An order lives with its parts until \
         something of it is sent;\nthen each part lives on its own, and the order is complete when the last of them has come to its end.\n",
    );
    draw(&mut drawn, "Orders", ORDER_STEPS);
    draw(&mut drawn, "Store orders: the part of an order that one store fulfils", PART_STEPS);
    draw(&mut drawn, "Shipments", SHIPMENT_STEPS);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/order-life.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, drawn, "run this test with UPDATE=1 and commit {}", path.display());
}

fn draw<S: Debug + PartialEq, A: Debug>(drawn: &mut String, title: &str, steps: &[(S, A, S)]) {
    write!(drawn, "\n## {title}\n\n```mermaid\nstateDiagram-v2\n    [*] --> {:?}\n", steps[0].0)
        .unwrap();
    for (from, step, to) in steps {
        writeln!(drawn, "    {from:?} --> {to:?}: {step:?}").unwrap();
    }
    let mut ends: Vec<&S> = Vec::new();
    for (_, _, to) in steps {
        if !ends.contains(&to) && steps.iter().all(|(from, ..)| from != to) {
            ends.push(to);
        }
    }
    for end in ends {
        writeln!(drawn, "    {end:?} --> [*]").unwrap();
    }
    drawn.push_str("```\n");
}
