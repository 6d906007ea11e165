//! `client.order().placeOrder(PlaceOrderRequest.newBuilder().….build())`.

use super::layout::{Code, Layout};
use super::names::{camel, lower_first, number, pascal};
use super::story::{Call, Form, Keep, Message, Value};
use super::{GOOGLE, LEAVES, Language, RESUMES, by_package, service, shown};
use prost_reflect::{FieldDescriptor, Kind};

pub(super) struct Java;

const LAYOUT: Layout = Layout { indent: "        ", chain_indent: "        ", aligned: false };

impl Language for Java {
    fn id(&self) -> &'static str {
        "java"
    }

    fn name(&self) -> &'static str {
        "Java"
    }

    fn call(&self, call: &Call, form: &Form) -> String {
        let service = format!("client.{}()", lower_first(&service(call)));
        let method = lower_first(call.rpc.name());
        let request = built(&call.request);
        let line =
            |before: String, after: &str| LAYOUT.lines(&request.clone().within(before, after));
        // A request of many lines comes before what reads.
        let read = |before: String, after: &str| match line(before.clone(), after) {
            many if many.contains('\n') => {
                format!("{}\n{before}request{after}", line("var request = ".to_owned(), ";"))
            }
            one => one,
        };
        match (form, shown(call)) {
            (Form::Login, _) => "client.login(email, password);".to_owned(),
            (Form::Logout, _) => "client.logout();".to_owned(),
            (Form::Resume, _) => format!(
                "// {RESUMES}\nvar tokens = client.tokens();\ntokens.ifPresent(client::resume);"
            ),
            (Form::Unary, None) => line(format!("{service}.{method}("), ");"),
            (Form::Unary, Some(shown)) => {
                let list =
                    call.rpc.output().get_field_by_name(&shown).is_some_and(|it| it.is_list());
                let call = line(format!("var answer = {service}.{method}("), ");");
                format!("{call}\nSystem.out.println(answer.{}());", getter(&shown, list))
            }
            (Form::Pages { item }, _) => {
                let item = camel(item);
                let head = read(format!("for (var {item} : {service}.pages("), ")) {");
                format!("{head}\n    System.out.println({item});\n}}")
            }
            (Form::Watch, shown) => {
                let head = read(format!("try (var watch = {service}.{method}("), ")) {");
                let shown = getter(&shown.unwrap_or_default(), false);
                let each = "for (var told : watch) {";
                let look =
                    format!("System.out.println(told.{shown}());\n        break; // {LEAVES}");
                format!("{head}\n    {each}\n        {look}\n    }}\n}}")
            }
        }
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let client = r#"var client = Jangteo.connect("http://127.0.0.1:8080");"#;
        match login {
            None => client.to_owned(),
            Some((email, password)) => format!("{client}\nclient.login({email}, {password});"),
        }
    }

    fn imports(&self, calls: &[&Call]) -> String {
        let sdk = "import dev.jangteo.sdk.Jangteo;".to_owned();
        let packages = by_package(calls).into_iter();
        let names = packages.flat_map(|(package, names)| {
            let domain = if package == GOOGLE { "com" } else { "dev" };
            names.into_iter().map(move |it| format!("import {domain}.{package}.{it};"))
        });
        let mut lines: Vec<String> = names.chain([sdk]).collect();
        lines.sort();
        lines.join("\n")
    }

    fn variable(&self, name: &str) -> String {
        camel(name)
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!(".get{}({at})", pascal(field.name())),
            None => format!(".{}()", getter(field.name(), false)),
        };
        format!("answer{}", keep.path.iter().map(part).collect::<String>())
    }

    fn program(&self) -> (&'static str, &'static str) {
        ("java/Story.java", include_str!("../../templates/programs/Story.java"))
    }
}

fn getter(field: &str, list: bool) -> String {
    format!("get{}{}", pascal(field), if list { "List" } else { "" })
}

/// The message, whole.
fn built(of: &Message) -> Code {
    if of.fields.is_empty() {
        return Code::text(format!("{}.getDefaultInstance()", of.of.name()));
    }
    match builder(of) {
        Code::Chain(head, mut calls) => {
            calls.push(Code::text(".build()"));
            Code::Chain(head, calls)
        }
        other => other,
    }
}

/// The message while it is built, which other messages take as well.
fn builder(of: &Message) -> Code {
    if of.fields.is_empty() {
        return built(of);
    }
    let mut calls = Vec::new();
    for (field, it) in &of.fields {
        let name = pascal(field.name());
        match it {
            Value::List(items) => calls.extend(
                items.iter().map(|it| value(field, it).within(format!(".add{name}("), ")")),
            ),
            it => calls.push(value(field, it).within(format!(".set{name}("), ")")),
        }
    }
    Code::Chain(format!("{}.newBuilder()", of.of.name()), calls)
}

fn value(field: &FieldDescriptor, of: &Value) -> Code {
    Code::text(match of {
        Value::Text(text) => format!("{text:?}"),
        Value::Placeholder(name) => camel(name),
        Value::Integer(it) if i32::try_from(*it).is_err() => format!("{}L", number(*it)),
        Value::Integer(it) => number(*it),
        Value::Flag(it) => it.to_string(),
        Value::Choice(it) => match field.kind() {
            Kind::Enum(of) => format!("{}.{it}", of.name()),
            _ => String::new(),
        },
        Value::Message(it) => return builder(it),
        // Builders take lists item by item.
        Value::List(_) => String::new(),
    })
}
