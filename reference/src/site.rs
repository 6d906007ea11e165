//! The pages.

use anyhow::{Context, Result};
use minijinja::value::Value as Any;
use minijinja::{Environment, UndefinedBehavior, context};
use pulldown_cmark::{Event, Options, Parser, html};
use serde_json::json;

use crate::contract::{Contract, short};
use crate::{File, Site, examples};

const HTML: &str = "text/html; charset=utf-8";

/// Every page, with what they need.
pub(crate) fn pages(contract: &Contract) -> Result<Site> {
    let pages = Pages::new(contract)?;
    let story = examples::story(contract)?;
    let mut site = Site::new();
    let mut add = |path: String, page: Result<String>| -> Result<()> {
        let body = page.with_context(|| path.clone())?.into_bytes();
        site.insert(path, File { content_type: HTML, body });
        Ok(())
    };
    add("index.html".to_owned(), pages.render("index", "", context! {}))?;
    for service in &contract.services {
        for rpc in &service.rpcs {
            let own = contract.reasons.iter().filter(|it| rpc.errors.contains(&it.name));
            let (examples, sources) = examples::of(&story, &rpc.path);
            let page = context! {
                rpc,
                examples,
                sources,
                service => service.short,
                request => contract.messages.get(&rpc.input),
                response => contract.messages.get(&rpc.output),
                reasons => own.collect::<Vec<_>>(),
            };
            add(format!("rpc/{}.html", rpc.short), pages.render("rpc", "../../", page))?;
        }
    }
    for (name, it) in &contract.messages {
        let page = pages.render("type", "../", context! { it });
        add(format!("types/{}.html", short(name)), page)?;
    }
    add("errors/index.html".to_owned(), pages.render("errors", "../", context! {}))?;
    for reason in &contract.reasons {
        let code = reason.spec["code"].as_str().context("no code")?;
        let page = pages.render("error", "../", context! { reason });
        add(format!("errors/{code}.html"), page)?;
    }
    let asset = |content_type, text: &str| File { content_type, body: text.into() };
    site.insert("style.css".into(), asset("text/css", include_str!("../assets/style.css")));
    site.insert("search.js".into(), asset("text/javascript", include_str!("../assets/search.js")));
    let tabs = include_str!("../assets/examples.js");
    site.insert("examples.js".into(), asset("text/javascript", tabs));
    let found = serde_json::to_string(&entries(contract))?;
    site.insert("search.json".into(), asset("application/json", &found));
    Ok(site)
}

/// What can be searched for: a name, what it is, where it is, and a sentence.
fn entries(contract: &Contract) -> Vec<serde_json::Value> {
    let sentence = |it: &str| it.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let rpcs = contract.services.iter().flat_map(|it| &it.rpcs).map(|it| {
        json!({ "name": it.name, "kind": "RPC", "path": format!("rpc/{}.html", it.short), "about": sentence(&it.comment) })
    });
    let types = contract.messages.values().map(|it| {
        let path = format!("types/{}.html", short(&it.name));
        json!({ "name": short(&it.name), "kind": "type", "path": path, "about": sentence(&it.comment) })
    });
    let reasons = contract.reasons.iter().map(|it| {
        let code = it.spec["code"].as_str().unwrap_or_default();
        json!({ "name": format!("{} {code}", it.name), "kind": "error", "path": format!("errors/{code}.html"), "about": sentence(&it.comment) })
    });
    rpcs.chain(types).chain(reasons).collect()
}

struct Pages<'a> {
    environment: Environment<'a>,
    known: Any,
}

impl Pages<'_> {
    fn new(contract: &Contract) -> Result<Self> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        environment.set_trim_blocks(true);
        environment.set_lstrip_blocks(true);
        environment.add_filter("markdown", |it: &str| Any::from_safe_string(markdown(it)));
        environment.add_filter("short", |it: &str| short(it));
        environment.add_filter("words", |it: &str| words(it));
        environment.add_filter("time", |it: &str| time(it));
        environment.add_template("layout.html", include_str!("../templates/layout.html"))?;
        environment.add_template("fields.html", include_str!("../templates/fields.html"))?;
        environment.add_template("examples.html", include_str!("../templates/examples.html"))?;
        environment.add_template("index.html", include_str!("../templates/index.html"))?;
        environment.add_template("rpc.html", include_str!("../templates/rpc.html"))?;
        environment.add_template("type.html", include_str!("../templates/type.html"))?;
        environment.add_template("errors.html", include_str!("../templates/errors.html"))?;
        environment.add_template("error.html", include_str!("../templates/error.html"))?;
        let known = context! {
            version => contract.version,
            services => contract.services,
            reasons => contract.reasons,
        };
        Ok(Self { environment, known })
    }

    /// A page, from which `root` leads to the first.
    fn render(&self, template: &str, root: &str, page: Any) -> Result<String> {
        let template = self.environment.get_template(&format!("{template}.html"))?;
        let known = self.known.clone();
        Ok(template.render(context! { root, site => known, ..page })?)
    }
}

fn markdown(text: &str) -> String {
    // Comments are words: what looks like a tag in them is none.
    let events = Parser::new_ext(text, Options::empty()).map(|it| match it {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// `IDEMPOTENCY_KEY_REQUIRED` → `key required`.
fn words(name: &str) -> String {
    let known = ["ACCESS_", "ROLE_", "OWNERSHIP_", "IDEMPOTENCY_", "BUCKET_", "RETRY_"];
    let name = known.iter().find_map(|it| name.strip_prefix(it)).unwrap_or(name);
    name.to_lowercase().replace('_', " ")
}

/// `2592000s` → `30 days`.
fn time(seconds: &str) -> String {
    let seconds: u64 = seconds.trim_end_matches('s').parse().unwrap_or(0);
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let (unit, name) =
        units.into_iter().find(|(it, _)| seconds.is_multiple_of(*it)).unwrap_or((1, "second"));
    let count = seconds / unit;
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path, PathBuf};

    use crate::site;

    const DESCRIPTORS: &[u8] = include_bytes!("../../sdk/rust/src/gen/descriptors.bin");

    /// Where a link on the page `from` leads to, if that is within the site.
    fn target(from: &str, link: &str) -> Option<String> {
        let link = link.split('#').next().filter(|it| !it.is_empty() && !it.contains("://"))?;
        let joined = Path::new(from).parent()?.join(link);
        let mut path = PathBuf::new();
        for part in joined.components() {
            match part {
                Component::ParentDir => drop(path.pop()),
                other => path.push(other),
            }
        }
        Some(path.display().to_string())
    }

    #[test]
    fn every_link_leads_somewhere() {
        let site = site(DESCRIPTORS, "0.0.0").unwrap();
        let mut links = 0;
        for (path, file) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            let text = std::str::from_utf8(&file.body).unwrap().replace("&#x2f;", "/");
            for part in text.split("href=\"").skip(1).chain(text.split("src=\"").skip(1)) {
                let link = part.split('"').next().unwrap();
                if let Some(target) = target(path, link) {
                    assert!(site.contains_key(&target), "{path} leads to {target}");
                    links += 1;
                }
            }
        }
        assert!(1_000 < links, "{links} links");
        assert!(site.contains_key("rpc/order.v1.OrderService/PlaceOrder.html"));
        assert!(site.contains_key("errors/O100.html"));
    }

    #[test]
    fn openapi_refers_to_what_it_has() {
        let site = site(DESCRIPTORS, "0.0.0").unwrap();
        let text = String::from_utf8(site["openapi.json"].body.clone()).unwrap();
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        for part in text.split("\"#/").skip(1) {
            let pointer = format!("/{}", part.split('"').next().unwrap());
            assert!(document.pointer(&pointer).is_some(), "{pointer}");
        }
        let order = &document["paths"]["/jangteo.order.v1.OrderService/PlaceOrder"]["post"];
        assert_eq!(order["parameters"][0]["name"], "idempotency-key");
        let watch = "/jangteo.order.v1.OrderService/WatchOrder";
        assert!(document["paths"][watch].is_null(), "streams are not spoken in JSON");
        let money = &document["components"]["schemas"]["jangteo.type.v1.Money"];
        assert_eq!(money["properties"]["amountMinor"]["type"], "string");
    }
}
