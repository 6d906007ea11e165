//! Checks what the compiler cannot: that the house keeps its own rules.
//!
//! Reads the source as text, so it may be fooled on purpose, but not by accident.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, bail};

use crate::contract::{self, snake_case};

const SERVER: &str = "server/src";
/// The lines of a file before its tests.
const LINES_MAX: usize = 400;
/// The lines of a domain's first page.
const FIRST_PAGE_LINES_MAX: usize = 60;
/// The lines of a method of a service, from its signature to its end.
const METHOD_LINES_MAX: usize = 20;

/// The only files that a domain may have, besides one for each RPC that changes something.
const PARTS: &[&str] = &[
    "mod",
    "model",
    "rules",
    "store",
    "wire",
    "service",
    "jobs",
    "events",
    "mailing",
    "mail_texts",
    "totp",
    "custody",
    "drawing",
    "provider",
];
/// What files end with that hold a share of such a part: `category_rules`.
const PARTS_OF_A_PART: &[&str] = &["_service", "_rules", "_model", "_wire"];
/// Operations that are commands of `jangteo`, not RPCs.
const COMMANDS: &[&str] = &["grant_operator"];
/// Modules of the crate that are no domains.
const PLUMBING: &[&str] = &[
    "base",
    "platform",
    "app",
    "config",
    "cors",
    "demo",
    "import",
    "master_key",
    "sandbox",
    "serve",
    "start",
    "work",
];
/// Names that fit anything.
const JUNK: &[&str] =
    &["utils", "util", "helpers", "helper", "common", "misc", "manager", "handler", "types"];
/// Words that give away a pure file that touches the outside.
const OUTSIDE: &[&str] = &[
    "diesel",
    "tonic::",
    "tokio",
    "async ",
    ".await",
    "::store::",
    "crate::platform",
    "crate::app",
    "Id::new()",
];

/// Says what breaks a rule of the house.
pub(crate) fn run() -> Result<()> {
    let problems = check()?;
    if !problems.is_empty() {
        bail!("{}\ntidy: {} problem(s)", problems.join("\n"), problems.len());
    }
    Ok(())
}

fn check() -> Result<Vec<String>> {
    let lib = fs::read_to_string(format!("{SERVER}/lib.rs")).context("run this at the root")?;
    let domains = domains(&lib);
    let mut problems = Vec::new();
    let mut sources = BTreeMap::new();
    for path in rust_files(Path::new(SERVER))? {
        sources.insert(path.clone(), fs::read_to_string(&path)?);
    }
    for (path, text) in &sources {
        Source::new(path, text).check(&domains, &mut problems);
    }
    let rpcs = rpcs()?;
    rpcs_have_files_and_tests(&rpcs, &mut problems);
    domains_have_known_files(&domains, &rpcs, &mut problems)?;
    reasons_are_used(&sources, &mut problems)?;
    migrations_go_both_ways(&mut problems)?;
    for path in rust_files(Path::new("tests"))? {
        if fs::read_to_string(&path)?.contains(concat!("#[", "ignore")) {
            problems.push(format!("{}: a test that is ignored tests nothing", path.display()));
        }
    }
    Ok(problems)
}

/// The domains, in the order in which `lib.rs` lists them: each may use those before it.
fn domains(lib: &str) -> Vec<String> {
    let modules = lib.lines().filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';'));
    modules.filter(|it| !PLUMBING.contains(it)).map(Into::into).collect()
}

struct Source<'a> {
    shown: String,
    folder: String,
    /// Where the file is in a folder of the domain's: `store` for `order/store/insert.rs`.
    part: Option<String>,
    stem: String,
    text: &'a str,
    /// The text without comments and tests.
    code: String,
}

impl<'a> Source<'a> {
    fn new(path: &Path, text: &'a str) -> Self {
        let inside = path.strip_prefix(SERVER).unwrap_or(path);
        let folder = inside.parent().and_then(|it| it.components().next());
        let folder = folder.map(|it| it.as_os_str().to_string_lossy().into_owned());
        let inner = inside.parent().and_then(|it| it.components().nth(1));
        let part = inner.map(|it| it.as_os_str().to_string_lossy().into_owned());
        let before_tests = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let lines = before_tests.lines().filter(|it| !it.trim_start().starts_with("//"));
        Self {
            shown: path.display().to_string(),
            folder: folder.unwrap_or_default(),
            part,
            stem: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            text,
            code: lines.map(|it| format!("{it}\n")).collect(),
        }
    }

    fn check(&self, domains: &[String], problems: &mut Vec<String>) {
        let mut complain = |what: String| problems.push(format!("{}: {what}", self.shown));
        if JUNK.contains(&self.stem.as_str()) {
            complain(format!("`{}` fits anything; name the file after what is in it", self.stem));
        }
        if !self.text.starts_with("// @generated") {
            let lines = self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            if LINES_MAX < lines.lines().count() {
                complain(format!("longer than {LINES_MAX} lines"));
            }
            if !self.text.starts_with("//!") {
                complain("does not say what it is in its first line".into());
            }
        }
        if self.code.contains("#[allow(") || self.code.contains("#![allow(") {
            complain("write #[expect(…, reason = \"…\")], never allow".into());
        }
        let place = domains.iter().position(|it| *it == self.folder);
        for used in used_modules(&self.code) {
            if self.may_not_use(&used, place, domains) {
                complain(format!("`{}` may not use `{used}`; see lib.rs", self.folder));
            }
        }
        if place.is_some() {
            self.check_part(&mut complain);
        }
        if self.folder == "base" && self.code.contains("async ") {
            complain("`base` does no I/O".into());
        }
    }

    fn may_not_use(&self, used: &str, place: Option<usize>, domains: &[String]) -> bool {
        match (place, domains.iter().position(|it| it == used)) {
            (Some(place), Some(used)) => place < used,
            (None, Some(_)) => matches!(self.folder.as_str(), "base" | "platform"),
            (Some(_), None) => {
                matches!(used, "serve" | "start" | "demo" | "config" | "work" | "sandbox")
            }
            (None, None) => self.folder == "base" && used != "base",
        }
    }

    /// What a file of a domain owes to its name.
    fn check_part(&self, complain: &mut impl FnMut(String)) {
        if matches!(self.stem.as_str(), "rules" | "model")
            || self.stem.ends_with("_rules")
            || self.stem.ends_with("_model")
        {
            for word in OUTSIDE.iter().filter(|it| self.code.contains(*it)) {
                complain(format!("`{}` is pure, yet says `{}`", self.stem, word.trim()));
            }
        }
        let part = self.part.as_deref().unwrap_or(&self.stem);
        if part != "store" && self.code.contains("diesel") {
            complain("SQL belongs in a `store`".into());
        }
        if self.code.contains("Status::") {
            complain("only `platform::grpc` makes a status; return an error".into());
        }
        if part == "mod" && FIRST_PAGE_LINES_MAX < self.text.lines().count() {
            complain(format!("a first page has at most {FIRST_PAGE_LINES_MAX} lines"));
        }
        if self.stem == "service" || self.stem.ends_with("_service") {
            for (name, lines) in methods(&self.code).filter(|(_, it)| METHOD_LINES_MAX < *it) {
                complain(format!("`{name}` has {lines} lines; a service parses, calls and wraps"));
            }
        }
    }
}

/// The methods of a service with their lines.
fn methods(code: &str) -> impl Iterator<Item = (&str, usize)> {
    code.split("\n    async fn ").skip(1).map(|it| {
        let name = it.split('(').next().unwrap_or_default();
        let lines = it.lines().position(|it| it == "    }").unwrap_or_default();
        (name, lines.saturating_add(1))
    })
}

/// The modules that `code` names as `crate::x` or `use crate::{x, y}`.
fn used_modules(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split('}').next().unwrap_or_default();
            used.extend(list.split(',').map(|it| first_word(it.trim())));
        } else {
            used.insert(first_word(rest));
        }
    }
    used.remove("");
    used
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

/// An RPC of the contract.
struct Rpc {
    domain: String,
    /// `place_order`
    name: String,
    changes: bool,
}

fn rpcs() -> Result<Vec<Rpc>> {
    let contract = contract::compile()?;
    let option = contract.extension("jangteo.policy.v1.rpc")?;
    let mut rpcs = Vec::new();
    for service in contract.pool.services() {
        let Some(domain) = service.package_name().strip_prefix("jangteo.") else { continue };
        for method in service.methods() {
            let policy = contract::message(&method.options().get_extension(&option));
            let idempotency =
                policy.and_then(|it| it.get_field_by_name("idempotency")?.as_enum_number());
            rpcs.push(Rpc {
                domain: domain.split('.').next().unwrap_or_default().to_owned(),
                name: snake_case(method.name()),
                changes: idempotency != Some(1),
            });
        }
    }
    Ok(rpcs)
}

/// One name everywhere: the RPC, its file, its function and its test.
fn rpcs_have_files_and_tests(rpcs: &[Rpc], problems: &mut Vec<String>) {
    for Rpc { domain, name, changes } in rpcs {
        let file = format!("{SERVER}/{domain}/{name}.rs");
        let text = fs::read_to_string(&file).unwrap_or_default();
        let batch = text.contains("impl Operation for ");
        if *changes && !batch && !text.contains(&format!("pub async fn {name}(")) {
            problems.push(format!("{file}: lacks `fn {name}`, but the contract has the RPC"));
        }
        let test = format!("tests/it/{domain}/{name}.rs");
        if !fs::read_to_string(&test).unwrap_or_default().contains("async fn ") {
            problems.push(format!("{test}: missing, but the contract has the RPC"));
        }
    }
}

fn domains_have_known_files(
    domains: &[String],
    rpcs: &[Rpc],
    problems: &mut Vec<String>,
) -> Result<()> {
    for domain in domains {
        for path in files(&Path::new(SERVER).join(domain))? {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let operation = rpcs.iter().any(|it| it.domain == *domain && it.name == stem);
            let part = PARTS.contains(&stem.as_str());
            let part = part || PARTS_OF_A_PART.iter().any(|it| stem.ends_with(it));
            let known = part || COMMANDS.contains(&stem.as_str());
            if !operation && !known {
                problems.push(format!("{}: neither a part of a domain nor an RPC", path.display()));
            }
        }
    }
    Ok(())
}

/// A reason that nothing answers with is a promise that nobody keeps.
fn reasons_are_used(sources: &BTreeMap<PathBuf, String>, problems: &mut Vec<String>) -> Result<()> {
    let registry = fs::read_to_string("proto/jangteo/errors/v1/error_reason.proto")?;
    let values = registry.lines().filter_map(|it| it.trim().strip_prefix("ERROR_REASON_"));
    for name in values.map(first_word).filter(|it| it != "UNSPECIFIED") {
        let call = format!("reason::{}", name.to_lowercase());
        let in_contract = format!("= ERROR_REASON_{name}]");
        let used = sources.values().any(|it| it.contains(&call));
        let used = used || rust_or_proto_says(&in_contract)?;
        if !used {
            problems.push(format!("ERROR_REASON_{name}: nothing answers with it"));
        }
    }
    Ok(())
}

/// Whether the contract gives a field this option.
fn rust_or_proto_says(option: &str) -> Result<bool> {
    let mut folders = vec![PathBuf::from("proto")];
    while let Some(folder) = folders.pop() {
        for path in files(&folder)? {
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path)?.replace("\n  ]", "]").contains(option) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

fn migrations_go_both_ways(problems: &mut Vec<String>) -> Result<()> {
    for folder in files(Path::new("migrations"))? {
        for way in ["up.sql", "down.sql"] {
            if !folder.join(way).exists() {
                problems.push(format!("{}: lacks {way}", folder.display()));
            }
        }
    }
    Ok(())
}

fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in files(folder)? {
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|it| it.map(|it| it.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
