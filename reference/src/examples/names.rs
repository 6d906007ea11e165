//! The contract's names, as languages write them.

/// `PlaceOrder` → `place_order`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// `variant_id` → `VariantId`; `ORDER_STATE` → `OrderState`.
pub(crate) fn pascal(name: &str) -> String {
    let word = |it: &str| {
        let mut letters = it.chars();
        let first = letters.next().map(|it| it.to_ascii_uppercase());
        first.into_iter().chain(letters.map(|it| it.to_ascii_lowercase())).collect::<String>()
    };
    name.split('_').map(word).collect()
}

/// `PlaceOrder` → `placeOrder`.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// `variant_id` → `variantId`.
pub(crate) fn camel(name: &str) -> String {
    lower_first(&pascal(name))
}

/// `jangteo.order.v1` → `order`, `v1`.
pub(crate) fn package(name: &str) -> (&str, &str) {
    let mut parts = name.split('.').skip(1);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// `50000` → `50_000`.
pub(crate) fn number(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at != 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{}{grouped}", if number < 0 { "-" } else { "" })
}

/// The enum's value without the enum's name: `ORDER_STATE_ORDERED` of `OrderState` → `ORDERED`.
pub(crate) fn own(of: &str, value: &str) -> String {
    let prefix = format!("{}_", snake(of).to_uppercase());
    value.strip_prefix(&prefix).unwrap_or(value).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_generators() {
        assert_eq!(snake("SetCartItemQuantity"), "set_cart_item_quantity");
        assert_eq!(camel("variant_id"), "variantId");
        assert_eq!(own("PaymentMethod", "PAYMENT_METHOD_POINTS"), "POINTS");
        assert_eq!([999, 1_000, -50_000].map(number), ["999", "1_000", "-50_000"]);
    }
}
