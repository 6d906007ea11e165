//! The shop's own pages, which mails lead to.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use url::Url;

/// Where the shop's pages are, if anywhere. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site(Option<Arc<Url>>);

impl Site {
    /// The page at `path`, with `code` as its parameter; `None` where there are no pages.
    #[must_use]
    pub fn link(&self, path: &str, code: &str) -> Option<String> {
        let mut url = Url::clone(self.0.as_ref()?);
        url.path_segments_mut().ok()?.pop_if_empty().push(path);
        url.query_pairs_mut().append_pair("code", code);
        Some(url.into())
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_ref().map_or("none", |it| it.as_str()))
    }
}

impl FromStr for Site {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).ok().filter(|it| matches!(it.scheme(), "http" | "https"));
        let url = url.filter(|it| it.query().is_none() && it.fragment().is_none());
        let url = url
            .ok_or_else(|| format!("must be an address like https://shop.example, not {text:?}"))?;
        Ok(Self(Some(Arc::new(url))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_hold_the_code() {
        for site in ["https://shop.example", "https://shop.example/"] {
            let link = site.parse::<Site>().unwrap().link("verify-email", "a-b_c");
            assert_eq!(link.as_deref(), Some("https://shop.example/verify-email?code=a-b_c"));
        }
        let link = "https://a.example/b/c".parse::<Site>().unwrap().link("x", "1&2=3");
        assert_eq!(link.as_deref(), Some("https://a.example/b/c/x?code=1%262%3D3"));
        assert_eq!(Site::default().link("x", "y"), None);
    }

    #[test]
    fn a_site_is_an_address_of_the_web() {
        for wrong in
            ["shop.example", "javascript:alert(1)", "ftp://shop.example", "https://a.example?x=1"]
        {
            assert!(wrong.parse::<Site>().is_err(), "{wrong}");
        }
    }
}
