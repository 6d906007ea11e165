//! `client.order_service().place_order(PlaceOrderRequest { … })`.

use super::layout::{Code, Group, Layout};
use super::names::{number, own, package, pascal, snake};
use super::story::{Call, Form, Keep, Message, Value};
use super::{GOOGLE, LEAVES, Language, RESUMES, by_package, service, shown};
use prost_reflect::{FieldDescriptor, Kind};

pub(super) struct Rust;

const LAYOUT: Layout = Layout { indent: "    ", chain_indent: "    ", aligned: false };

impl Language for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn name(&self) -> &'static str {
        "Rust"
    }

    fn call(&self, call: &Call, form: &Form) -> String {
        let method = snake(call.rpc.name());
        let request = message(&call.request);
        let line =
            |before: String, after: &str| LAYOUT.lines(&request.clone().within(before, after));
        let request = line("let request = ".to_owned(), ";");
        let asked = |before: &str, after: &[&str]| {
            let service = format!(".{}_service()", snake(&service(call)));
            let calls = [service, format!(".{method}(request)"), ".await?".to_owned()].into_iter();
            let calls = calls.chain(after.iter().map(|it| (*it).to_owned())).map(Code::text);
            let chain = Code::Chain("client".to_owned(), calls.collect());
            format!("{request}\n{}", LAYOUT.lines(&chain.within(before, ";")))
        };
        // A request of many lines comes before what reads.
        let read = |before: String, after: &str| match line(before.clone(), after) {
            many if many.contains('\n') => format!("{request}\n{before}request{after}"),
            one => one,
        };
        match (form, shown(call)) {
            (Form::Login, _) => "client.login(&email, &password).await?;".to_owned(),
            (Form::Logout, _) => "client.logout().await?;".to_owned(),
            (Form::Resume, _) => {
                let tokens = r#"let tokens = client.tokens().ok_or("nobody signed in")?;"#;
                format!("// {RESUMES}\n{tokens}\nclient.resume(tokens);")
            }
            (Form::Unary, None) => asked("", &[]),
            (Form::Unary, Some(shown)) => {
                let call = asked("let answer = ", &[".into_inner()"]);
                format!("{call}\nprintln!(\"{{:?}}\", answer.{shown});")
            }
            (Form::Pages { item }, _) => {
                let items = method.replace("list_", "");
                let head = read(format!("let mut {items} = pin!(client.pages("), "));");
                let each = format!("while let Some({item}) = {items}.try_next().await? {{");
                format!("{head}\n{each}\n    println!(\"{{{item}:?}}\");\n}}")
            }
            (Form::Watch, shown) => {
                let head = read("let mut changes = pin!(client.watch(".to_owned(), "));");
                let look = format!("println!(\"{{:?}}\", told.{});", shown.unwrap_or_default());
                let each = "while let Some(told) = changes.try_next().await? {";
                format!("{head}\n{each}\n    {look}\n    break; // {LEAVES}\n}}")
            }
        }
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let client = r#"let client = Client::new("http://127.0.0.1:8080")?;"#;
        match login {
            None => client.to_owned(),
            Some((email, password)) => {
                let borrow =
                    |it: &str| if it.starts_with('"') { it.to_owned() } else { format!("&{it}") };
                format!("{client}\nclient.login({}, {}).await?;", borrow(email), borrow(password))
            }
        }
    }

    fn imports(&self, calls: &[&Call]) -> String {
        let read = |it: &&Call| matches!(it.form, Form::Pages { .. } | Form::Watch);
        let mut lines = Vec::new();
        let mut ours = vec!["use jangteo_sdk::Client;".to_owned()];
        for (of, names) in by_package(calls) {
            let path = match package(&of) {
                _ if of == GOOGLE => "prost_types".to_owned(),
                ("type", version) => format!("types::{version}"),
                (name, version) => format!("{name}::{version}"),
            };
            let open = format!("use jangteo_sdk::{path}::");
            let line = match names.as_slice() {
                [one] => format!("{open}{one};"),
                names => format!("{open}{{{}}};", names.join(", ")),
            };
            if line.len() <= 84 {
                ours.push(line);
            } else {
                ours.push(format!("{open}{{{}\n}};", filled(&names)));
            }
        }
        if calls.iter().any(read) {
            lines.push("use std::pin::pin;\n".to_owned());
            ours.push("use jangteo_sdk::futures::TryStreamExt;".to_owned());
        }
        ours.sort();
        lines.extend(ours);
        lines.join("\n")
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!(".{}[{at}]", field.name()),
            None if field.kind().as_message().is_some() => {
                format!(".{}.clone().unwrap_or_default()", field.name())
            }
            None => format!(".{}.clone()", field.name()),
        };
        format!("answer{}", keep.path.iter().map(part).collect::<String>())
    }

    fn program(&self) -> (&'static str, &'static str) {
        ("rust/src/main.rs", include_str!("../../templates/programs/main.rs"))
    }
}

/// The names, as many on a line as fit.
fn filled(names: &[String]) -> String {
    let mut lines = Vec::<String>::new();
    for it in names {
        match lines.last_mut() {
            Some(line) if line.len() + it.len() < 78 => line.push_str(&format!(" {it},")),
            _ => lines.push(format!("\n    {it},")),
        }
    }
    lines.concat()
}

fn message(of: &Message) -> Code {
    let name = of.of.name();
    if of.fields.is_empty() && of.of.fields().len() != 0 {
        return Code::text(format!("{name}::default()"));
    }
    let mut items = Vec::new();
    for (field, it) in &of.fields {
        match it {
            Value::Placeholder(it) if it == field.name() => items.push(Code::text(it)),
            it => items.push(Code::Pair(format!("{}:", field.name()), Box::new(value(field, it)))),
        }
    }
    let whole = items.len() == of.of.fields().len();
    if !whole {
        items.push(Code::text("..Default::default()"));
    }
    let (open, last) = (format!("{name} {{"), if whole { "," } else { "" });
    Code::Group(Group { open, close: "}", items, padding: " ", last })
}

fn value(field: &FieldDescriptor, of: &Value) -> Code {
    match of {
        Value::List(items) => {
            let items = items.iter().map(|it| item(field, it)).collect();
            Code::Group(Group { open: "vec![".into(), close: "]", items, padding: "", last: "," })
        }
        Value::Message(_) => item(field, of).within("Some(", ")"),
        of => item(field, of),
    }
}

fn item(field: &FieldDescriptor, of: &Value) -> Code {
    Code::text(match of {
        Value::Text(text) => format!("{text:?}.into()"),
        Value::Placeholder(name) => name.clone(),
        Value::Integer(it) => number(*it),
        Value::Flag(it) => it.to_string(),
        Value::Choice(it) => match field.kind() {
            Kind::Enum(of) => format!("{}::{}.into()", of.name(), pascal(&own(of.name(), it))),
            _ => String::new(),
        },
        Value::Message(it) => return message(it),
        Value::List(_) => return value(field, of),
    })
}
