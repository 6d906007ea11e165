//! Examples: how to call each RPC, in every language that has an SDK, with grpcurl and with curl.
//!
//! What pages show is what [`programs`] contain, and those are run: `scripts/test-examples.sh`.

mod go;
mod java;
mod layout;
mod names;
mod python;
mod rust;
mod shell;
mod story;
mod typescript;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use minijinja::{Environment, UndefinedBehavior, context};
use prost_reflect::Kind;
use serde::Serialize;

use self::story::{Call, Form, Keep, Message, Value};
use crate::contract::{Contract, Rpc, short};

pub(crate) use self::story::Story;

/// What everybody in the demo shop signs in with.
const DEMO_PASSWORD: &str = "jangteo-demo";

/// What is said of tokens where a call of `RefreshToken` would be.
const RESUMES: &str =
    "The client refreshes its token by itself. Kept tokens go on after a restart:";
/// What is said where a stream is left after its first message.
const LEAVES: &str = "or go on: every change is told";

/// The package of times, field masks and their like.
const GOOGLE: &str = "google.protobuf";

/// How a language writes a call.
trait Language {
    /// `typescript`.
    fn id(&self) -> &'static str;
    /// `TypeScript`.
    fn name(&self) -> &'static str;
    /// Whether it can make the call.
    fn makes(&self, _call: &Call) -> bool {
        true
    }
    /// The call in this form, and a look at the answer.
    fn call(&self, call: &Call, form: &Form) -> String;
    /// Signing in as whoever calls, from expressions for e-mail and password if that is needed.
    fn start(&self, login: Option<(&str, &str)>) -> String;
    /// The imports of what the calls name.
    fn imports(&self, calls: &[&Call]) -> String;
    /// `variant_id`, as a variable.
    fn variable(&self, name: &str) -> String {
        name.to_owned()
    }
    /// A text of the contract's.
    fn text(&self, text: &str) -> String {
        format!("{text:?}")
    }
    /// What is kept, as an expression of `answer`.
    fn kept(&self, keep: &Keep) -> String;
    /// The path of the program, and its template.
    fn program(&self) -> (&'static str, &'static str);
}

const LANGUAGES: &[&dyn Language] = &[
    &typescript::TypeScript,
    &python::Python,
    &go::Go,
    &java::Java,
    &rust::Rust,
    &shell::Shell::Grpcurl,
    &shell::Shell::Curl,
];

/// A call in one language, as a page shows it.
#[derive(Serialize)]
pub(crate) struct Example {
    id: &'static str,
    language: &'static str,
    before: String,
    code: String,
}

/// A placeholder, and where it comes from.
#[derive(Serialize)]
pub(crate) struct Source {
    name: String,
    /// The short path of the RPC whose answer has it; absent for what callers choose.
    rpc: Option<String>,
}

/// The story of the contract.
pub(crate) fn story(contract: &Contract) -> Result<Story> {
    let rpcs: Vec<&Rpc> = contract.services.iter().flat_map(|it| &it.rpcs).collect();
    Story::read(include_str!("../../examples.toml"), &contract.pool, &rpcs).context("examples.toml")
}

/// The RPC's call in every language, and where its placeholders come from.
pub(crate) fn of(story: &Story, path: &str) -> (Vec<Example>, Vec<Source>) {
    let Some(call) = story.find(path) else { return (Vec::new(), Vec::new()) };
    let example = |language: &&&dyn Language| Example {
        id: language.id(),
        language: language.name(),
        before: before(**language, call),
        code: language.call(call, &call.form),
    };
    let sources = call
        .uses
        .iter()
        .map(|(name, rpc)| Source { name: name.clone(), rpc: rpc.as_deref().map(short) });
    (
        LANGUAGES.iter().filter(|it| it.makes(call)).map(|it| example(&it)).collect(),
        sources.collect(),
    )
}

fn before(language: &dyn Language, call: &Call) -> String {
    let email = language.text(&format!("{}@jangteo.example", call.persona.name()));
    let password = language.text(DEMO_PASSWORD);
    let own = (language.variable("email"), language.variable("password"));
    let login = match (call.signed_in, call.persona) {
        (false, _) => None,
        (true, story::Persona::Newcomer) => Some((own.0.as_str(), own.1.as_str())),
        (true, _) => Some((email.as_str(), password.as_str())),
    };
    let (imports, start) = (language.imports(&[call]), language.start(login));
    if imports.is_empty() { start } else { format!("{imports}\n\n{start}") }
}

/// The story as a program in every language, by path.
pub(crate) fn programs(story: &Story) -> Result<BTreeMap<String, String>> {
    LANGUAGES.iter().map(|it| program(*it, story)).collect()
}

fn program(language: &dyn Language, story: &Story) -> Result<(String, String)> {
    let calls: Vec<&Call> =
        story.calls.iter().filter(|it| !it.shown_only && language.makes(it)).collect();
    let variable = |name: &str| language.variable(name);
    let step = |call: &&Call| {
        let keeps = call.keeps.iter();
        let keeps =
            keeps.map(|it| context! { name => variable(&it.name), value => language.kept(it) });
        // SDKs resume with tokens that they have.
        let uses = call.uses.keys().filter(|_| !matches!(call.form, Form::Resume));
        let given = call.given.iter();
        let given = given.map(|it| context! { name => variable(&it.name), command => it.command });
        context! {
            rpc => call.path,
            persona => call.persona.name(),
            answered => answered(call),
            login => matches!(call.form, Form::Login),
            streams => matches!(call.form, Form::Watch),
            code => in_program(language, call),
            keeps => keeps.collect::<Vec<_>>(),
            given => given.collect::<Vec<_>>(),
            uses => uses.map(|it| variable(it)).collect::<Vec<_>>(),
        }
    };
    let kept = calls.iter().filter(|it| answered(it)).flat_map(|it| &it.keeps);
    let kept = kept.map(|it| variable(&it.name));
    let given = calls.iter().flat_map(|it| &it.given).map(|it| variable(&it.name));
    let people = ["buyer", "seller", "operator"];
    let start = |it: &str| {
        let email = language.text(&format!("{it}@jangteo.example"));
        context! { name => it, code => language.start(Some((&email, &language.text(DEMO_PASSWORD)))) }
    };
    let (path, template) = language.program();
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    environment.add_filter("text", |it: &str| format!("{it:?}"));
    let text = environment.render_str(
        template,
        context! {
            steps => calls.iter().map(step).collect::<Vec<_>>(),
            variables => kept.chain(given).collect::<Vec<_>>(),
            imports => language.imports(&calls),
            people => people,
            starts => people.map(start),
            password => DEMO_PASSWORD,
        },
    );
    Ok((path.to_owned(), text.with_context(|| path)?))
}

/// Whether a program that makes the call with an SDK has its answer.
fn answered(call: &Call) -> bool {
    matches!(call.form, Form::Unary | Form::Pages { .. })
}

/// The call as programs make it: what they keep of a list is on its first page.
fn in_program(language: &dyn Language, call: &Call) -> String {
    let (shown, page) = (language.call(call, &call.form), language.call(call, &Form::Unary));
    let reads_on = matches!(call.form, Form::Pages { .. }) && shown != page;
    if reads_on && !call.keeps.is_empty() { format!("{shown}\n{page}") } else { shown }
}

/// A message or an enum that a call names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Symbol {
    /// `jangteo.order.v1`.
    package: String,
    name: String,
    is_enum: bool,
}

/// What is named by calls that an SDK makes with a message.
fn symbols(calls: &[&Call]) -> BTreeSet<Symbol> {
    fn note(of: &Message, symbols: &mut BTreeSet<Symbol>) {
        let (package, name) = (of.of.package_name().to_owned(), of.of.name().to_owned());
        symbols.insert(Symbol { package, name, is_enum: false });
        for (field, value) in &of.fields {
            match (field.kind(), value) {
                (Kind::Enum(it), _) => {
                    let (package, name) = (it.package_name().to_owned(), it.name().to_owned());
                    symbols.insert(Symbol { package, name, is_enum: true });
                }
                (_, Value::Message(it)) => note(it, symbols),
                (_, Value::List(items)) => {
                    let messages = items.iter().filter_map(|it| match it {
                        Value::Message(it) => Some(it),
                        _ => None,
                    });
                    messages.for_each(|it| note(it, symbols));
                }
                _ => {}
            }
        }
    }
    let mut symbols = BTreeSet::new();
    let by_message = |it: &&&Call| !matches!(it.form, Form::Login | Form::Resume | Form::Logout);
    calls.iter().filter(by_message).for_each(|it| note(&it.request, &mut symbols));
    symbols
}

/// The symbols by package, in order.
fn by_package(calls: &[&Call]) -> BTreeMap<String, Vec<String>> {
    let mut packages = BTreeMap::<String, Vec<String>>::new();
    for it in symbols(calls) {
        packages.entry(it.package).or_default().push(it.name);
    }
    packages
}

/// `order.v1.OrderService` → `Order`.
fn service(call: &Call) -> String {
    let name = call.rpc.parent_service().name().to_owned();
    name.strip_suffix("Service").map_or(name.clone(), Into::into)
}

/// The field of the answer that is worth a look.
fn shown(call: &Call) -> Option<String> {
    let fields = call.rpc.output().fields().collect::<Vec<_>>();
    let message = |it: &&prost_reflect::FieldDescriptor| it.kind().as_message().is_some();
    let first = fields.first();
    let shown = if call.rpc.is_server_streaming() { fields.iter().find(message) } else { first };
    shown.map(|it| it.name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESCRIPTORS: &[u8] = include_bytes!("../../../sdk/rust/src/gen/descriptors.bin");

    #[test]
    fn what_pages_show_is_in_the_programs() {
        let story = story(&Contract::read(DESCRIPTORS, "").unwrap()).unwrap();
        let flush = |text: &str| text.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
        let programs = programs(&story).unwrap();
        for call in story.calls.iter().filter(|it| !it.shown_only) {
            for example in of(&story, &call.path).0 {
                let folder = format!("{}/", example.id);
                let program = programs.iter().find(|(path, _)| path.starts_with(&folder)).unwrap();
                let shown = flush(&example.code);
                assert!(flush(program.1).contains(&shown), "{}: {shown}", example.language);
            }
        }
    }
}
