//! Postal addresses, of Korea and elsewhere.

use serde::{Deserialize, Serialize};

/// Where goods are sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Who receives them.
    pub recipient: String,
    /// The recipient's phone number.
    pub phone: String,
    /// ISO 3166-1 alpha-2.
    pub country_code: String,
    /// The postal code.
    pub postal_code: String,
    /// Province, city, road and number.
    pub line1: String,
    /// Building, floor and door; may be empty.
    pub line2: String,
}

impl Address {
    /// What is wrong with the address for its country: the field, and the problem.
    ///
    /// Korean postal codes have five digits since August 2015 (Korea Post); elsewhere the contract's rules are all there is.
    #[must_use]
    pub fn problem(&self) -> Option<(&'static str, &'static str)> {
        let five_digits =
            self.postal_code.len() == 5 && self.postal_code.bytes().all(|it| it.is_ascii_digit());
        (self.country_code == "KR" && !five_digits)
            .then_some(("postal_code", "must have five digits in Korea"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_postal_codes_have_five_digits() {
        let problem = |country: &str, postal: &str| {
            let address = Address {
                recipient: "김하늘".into(),
                phone: "010-1234-5678".into(),
                country_code: country.into(),
                postal_code: postal.into(),
                line1: "서울특별시 중구 세종대로 110".into(),
                line2: String::new(),
            };
            address.problem().map(|(field, _)| field)
        };

        assert_eq!(problem("KR", "04524"), None);
        for wrong in ["100-101", "4524", "0452A", "045240"] {
            assert_eq!(problem("KR", wrong), Some("postal_code"), "{wrong}");
        }
        assert_eq!(problem("GB", "SW1A 2AA"), None);
    }
}
