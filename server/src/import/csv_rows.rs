//! Products as CSV: a line for each variant, those of a product one behind the other.

use std::collections::BTreeMap;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord, Trim};
use jangteo_sdk::catalog::v1::{ProductRow, VariantRow};
use jangteo_sdk::types::v1::Money;

use super::file::{Mistake, Row};

/// What a file may have, in any order.
const COLUMNS: [&str; 11] = [
    "external_id",
    "name",
    "description",
    "price",
    "currency",
    "quantity_max_per_order",
    "quantity_max_per_buyer",
    "publish",
    "variant",
    "price_difference",
    "stock",
];
/// What it must have.
const REQUIRED: [&str; 4] = ["external_id", "name", "price", "stock"];
/// What is said of a product; its lines after the first may leave it empty.
const OF_A_PRODUCT: [&str; 7] = [
    "name",
    "description",
    "price",
    "currency",
    "quantity_max_per_order",
    "quantity_max_per_buyer",
    "publish",
];
/// The variant of a product that has but one.
const ONLY_VARIANT: &str = "기본";

/// A line, by its columns.
struct Line {
    number: u64,
    fields: BTreeMap<String, String>,
}

/// The products of a file.
pub(super) fn parse(text: &str, mistakes: &mut Vec<Mistake>) -> Vec<Row> {
    let mut rows = Vec::new();
    for lines in products(lines(text, mistakes)) {
        match product(&lines) {
            Ok(row) => rows.push(row),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    rows
}

fn lines(text: &str, mistakes: &mut Vec<Mistake>) -> Vec<Line> {
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(str::to_owned).collect(),
        Err(error) => {
            mistakes.push(Mistake::new(1, error.to_string()));
            return Vec::new();
        }
    };
    if let Err(problem) = check_header(&header) {
        mistakes.push(Mistake::new(1, problem));
        return Vec::new();
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => lines.push(Line::new(&header, &record)),
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                let problem = if let csv::ErrorKind::UnequalLengths { expected_len, len, .. } =
                    error.kind()
                {
                    format!("has {len} fields where the first line has {expected_len}")
                } else {
                    error.to_string()
                };
                mistakes.push(Mistake::new(line, problem));
            }
        }
    }
    lines
}

fn check_header(header: &[String]) -> Result<(), String> {
    if let Some(unknown) = header.iter().find(|it| !COLUMNS.contains(&it.as_str())) {
        return Err(format!("no column is called “{unknown}”, only {}", COLUMNS.join(", ")));
    }
    if let Some(missing) = REQUIRED.iter().find(|name| !header.iter().any(|it| it == *name)) {
        return Err(format!("the column {missing} is missing"));
    }
    let twice = header
        .iter()
        .enumerate()
        .find(|(index, it)| header.iter().take(*index).any(|before| before == *it));
    twice.map_or(Ok(()), |(_, name)| Err(format!("the column {name} is there twice")))
}

/// The lines of each product: those one behind the other with the same `external_id`.
fn products(lines: Vec<Line>) -> Vec<Vec<Line>> {
    let mut products: Vec<Vec<Line>> = Vec::new();
    for line in lines {
        let open = products.last_mut();
        let same = |it: &&mut Vec<Line>| {
            it.first().is_some_and(|first| first.text("external_id") == line.text("external_id"))
        };
        match open.filter(same) {
            Some(product) => product.push(line),
            None => products.push(vec![line]),
        }
    }
    products
}

fn product(lines: &[Line]) -> Result<Row, Mistake> {
    let Some(first) = lines.first() else { return Err(Mistake::new(1, "is empty")) };
    if first.text("external_id").is_empty() {
        return Err(first.mistake("external_id is missing"));
    }
    for line in lines {
        let other = |it: &&&str| !line.text(it).is_empty() && line.text(it) != first.text(it);
        if let Some(name) = OF_A_PRODUCT.iter().find(other) {
            let problem = format!("{name} is another than in line {}", first.number);
            return Err(line.mistake(problem));
        }
    }
    let product = ProductRow {
        external_id: first.text("external_id").to_owned(),
        name: first.text("name").to_owned(),
        description: first.text("description").to_owned(),
        price: Some(first.money("price", first)?),
        quantity_max_per_order: first.number("quantity_max_per_order")?,
        quantity_max_per_buyer: first.number("quantity_max_per_buyer")?,
        variants: lines.iter().map(|it| it.variant(first)).collect::<Result<_, _>>()?,
        publish: first.flag("publish")?,
    };
    Ok(Row { line: first.number, product })
}

impl Line {
    fn new(header: &[String], record: &StringRecord) -> Self {
        let fields = header.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        Self { number: record.position().map_or(0, csv::Position::line), fields }
    }

    fn mistake(&self, problem: impl Into<String>) -> Mistake {
        Mistake::new(self.number, problem)
    }

    fn text(&self, column: &str) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }

    fn variant(&self, first: &Self) -> Result<VariantRow, Mistake> {
        let name = Some(self.text("variant")).filter(|it| !it.is_empty()).unwrap_or(ONLY_VARIANT);
        if self.text("stock").is_empty() {
            return Err(self.mistake("stock is missing"));
        }
        Ok(VariantRow {
            name: name.to_owned(),
            price_difference: Some(self.money("price_difference", first)?),
            stock: self.number("stock")?,
        })
    }

    /// An amount of minor units, in the currency of the product that begins with `first`. Only a price must be there.
    fn money(&self, column: &str, first: &Self) -> Result<Money, Mistake> {
        if column == "price" && self.text(column).is_empty() {
            return Err(self.mistake("price is missing"));
        }
        let code = Some(first.text("currency")).filter(|it| !it.is_empty()).unwrap_or("KRW");
        Ok(Money { currency_code: code.to_owned(), amount_minor: self.number(column)? })
    }

    /// A whole number; 0 where there is nothing.
    fn number<T: FromStr + Default>(&self, column: &str) -> Result<T, Mistake> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(T::default());
        }
        let problem =
            || format!("{column} must be a whole number without separators, not “{text}”");
        text.parse().map_err(|_unhelpful| self.mistake(problem()))
    }

    fn flag(&self, column: &str) -> Result<bool, Mistake> {
        match self.text(column).to_lowercase().as_str() {
            "" | "false" => Ok(false),
            "true" => Ok(true),
            other => Err(self.mistake(format!("{column} must be true or false, not “{other}”"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        let mut mistakes = Vec::new();
        let rows = parse(text, &mut mistakes);
        assert_eq!(mistakes, []);
        rows
    }

    fn mistake(text: &str) -> (u64, String) {
        let mut mistakes = Vec::new();
        parse(text, &mut mistakes);
        assert_eq!(mistakes.len(), 1, "{mistakes:?}");
        (mistakes[0].line, mistakes[0].problem.clone())
    }

    #[test]
    fn lines_of_a_product_are_its_variants() {
        let rows = rows(
            "external_id,name,description,price,variant,price_difference,stock,publish\n\
             A,찻잔,\"둘,\n하나\",12000,백,,3,TRUE\n\
             A,,,,흑,-500,4,\n\
             B, 접시 ,,9000,,,0,\n",
        );

        assert_eq!(rows.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 5]);
        let [cup, plate] = [&rows[0].product, &rows[1].product];
        let won = |amount_minor| Some(Money { currency_code: "KRW".into(), amount_minor });
        assert_eq!((cup.description.as_str(), cup.publish), ("둘,\n하나", true));
        assert_eq!(cup.price, won(12_000));
        let variant = |name: &str, difference, stock| VariantRow {
            name: name.into(),
            price_difference: won(difference),
            stock,
        };
        assert_eq!(cup.variants, [variant("백", 0, 3), variant("흑", -500, 4)]);
        assert_eq!(plate.variants, [variant("기본", 0, 0)]);
        assert_eq!((plate.name.as_str(), plate.publish), ("접시", false));
    }

    #[test]
    fn columns_stand_in_any_order_and_limits_are_read() {
        let text = "stock,quantity_max_per_buyer,price,currency,name,external_id,quantity_max_per_order\n\
                    1,2,3,USD,컵,A,4\n";
        let rows = rows(text);

        let product = &rows[0].product;
        assert_eq!((product.quantity_max_per_order, product.quantity_max_per_buyer), (4, 2));
        assert_eq!(product.price.as_ref().unwrap().currency_code, "USD");
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_line() {
        let head = "external_id,name,price,variant,stock,publish\n";
        let cases = [
            ("A,컵,\"12,000\",,1,\n", 2, "price must be a whole number"),
            ("A,컵,,,1,\n", 2, "price is missing"),
            ("A,컵,1,,,\n", 2, "stock is missing"),
            ("A,컵,1,,3000000000,\n", 2, "stock must be a whole number"),
            ("A,컵,1,,1,예\n", 2, "publish must be true or false"),
            (",컵,1,,1,\n", 2, "external_id is missing"),
            ("A,컵,1,백,1,\nA,잔,1,흑,1,\n", 3, "name is another than in line 2"),
            ("A,컵,1,,1,\nB,컵,1\n", 3, "has 3 fields where the first line has 6"),
        ];

        for (text, line, problem) in cases {
            let (at, said) = mistake(&format!("{head}{text}"));
            assert_eq!(at, line, "{text}: {said}");
            assert!(said.contains(problem), "{text}: {said}");
        }
    }

    #[test]
    fn a_header_is_held_to_what_is_known() {
        let unknown = mistake("external_id,name,price,stock,colour\nA,컵,1,1,red\n");
        assert!(unknown.1.contains("“colour”"), "{unknown:?}");
        assert_eq!(mistake("external_id,name,price\n").1, "the column stock is missing");
        let twice = mistake("external_id,name,price,stock,name\nA,컵,1,1,컵\n");
        assert_eq!(twice.1, "the column name is there twice");
    }
}
