//! Products as JSON lines: on each a `ProductRow`, as protobuf writes it in JSON.

use anyhow::{Context, Result};
use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::catalog::v1::ProductRow;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor};

use super::file::{Mistake, Row};

/// The products of a file. Empty lines are passed over.
pub(super) fn parse(text: &str, mistakes: &mut Vec<Mistake>) -> Vec<Row> {
    let of = match descriptor() {
        Ok(of) => of,
        Err(error) => {
            mistakes.push(Mistake::new(1, format!("{error:#}")));
            return Vec::new();
        }
    };
    let mut rows = Vec::new();
    for (line, text) in (1..).zip(text.lines()).filter(|(_, it)| !it.trim().is_empty()) {
        match product(&of, text) {
            Ok(product) => rows.push(Row { line, product }),
            Err(error) => mistakes.push(Mistake::new(line, format!("{error:#}"))),
        }
    }
    rows
}

fn descriptor() -> Result<MessageDescriptor> {
    let pool = DescriptorPool::decode(DESCRIPTORS)?;
    pool.get_message_by_name("jangteo.catalog.v1.ProductRow").context("no ProductRow")
}

fn product(of: &MessageDescriptor, text: &str) -> Result<ProductRow> {
    let mut json = serde_json::Deserializer::from_str(text);
    let message = DynamicMessage::deserialize(of.clone(), &mut json)?;
    json.end()?;
    Ok(message.transcode_to()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_product() {
        let text = r#"{"externalId":"A","name":"컵","price":{"currencyCode":"KRW","amountMinor":"1200"},"variants":[{"name":"백","stock":3}]}

{"external_id":"B","price":{"amount_minor":5},"publish":true}"#;
        let mut mistakes = Vec::new();

        let rows = parse(text, &mut mistakes);

        assert_eq!(mistakes, []);
        assert_eq!(rows.iter().map(|it| it.line).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(rows[0].product.price.as_ref().unwrap().amount_minor, 1_200);
        assert_eq!((rows[0].product.variants[0].stock, rows[1].product.publish), (3, true));
    }

    #[test]
    fn what_is_no_product_is_told_by_its_line() {
        let text =
            "{\"externalId\":\"A\"}\n{\"colour\":\"red\"}\n{\"externalId\":\n{} {}\n{\"name\":1}";
        let mut mistakes = Vec::new();

        assert_eq!(parse(text, &mut mistakes).len(), 1);

        assert_eq!(mistakes.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 3, 4, 5]);
        assert!(mistakes[0].problem.contains("colour"), "{mistakes:?}");
    }
}
