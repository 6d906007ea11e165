//! `client.order.place_order(PlaceOrderRequest(…))`.

use super::layout::{Code, Group, Layout};
use super::names::{number, snake};
use super::story::{Call, Form, Keep, Message, Value};
use super::{GOOGLE, LEAVES, Language, RESUMES, by_package, service, shown};
use prost_reflect::FieldDescriptor;

pub(super) struct Python;

const LAYOUT: Layout = Layout { indent: "    ", chain_indent: "    ", aligned: false };

impl Language for Python {
    fn id(&self) -> &'static str {
        "python"
    }

    fn name(&self) -> &'static str {
        "Python"
    }

    fn call(&self, call: &Call, form: &Form) -> String {
        let service = format!("client.{}", snake(&service(call)));
        let method = snake(call.rpc.name());
        let line = |before: &str, method: &str, after: &str| {
            let open = format!("{service}.{method}(");
            let items = vec![message(&call.request)];
            let group = Group { open, close: ")", items, padding: "", last: "" };
            LAYOUT.lines(&Code::Group(group).within(before, after))
        };
        let shown = shown(call);
        match (form, shown) {
            (Form::Login, _) => "client.login(email, password)".to_owned(),
            (Form::Logout, _) => "client.logout()".to_owned(),
            (Form::Resume, _) => format!(
                "# {RESUMES}\ntokens = client.tokens\nif tokens:\n    client.resume(tokens)"
            ),
            (Form::Unary, None) => line("", &method, ""),
            (Form::Unary, Some(shown)) => {
                format!("{}\nprint(answer.{shown})", line("answer = ", &method, ""))
            }
            (Form::Pages { item }, _) => {
                let method = method.replace("list_", "iter_");
                format!("{}\n    print({item})", line(&format!("for {item} in "), &method, ":"))
            }
            (Form::Watch, shown) => {
                let head = line("with ", &method, " as watch:");
                let look = format!("print(told.{})", shown.unwrap_or_default());
                format!("{head}\n    for told in watch:\n        {look}\n        break  # {LEAVES}")
            }
        }
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let client = r#"client = Client("http://127.0.0.1:8080")"#;
        match login {
            None => client.to_owned(),
            Some((email, password)) => format!("{client}\nclient.login({email}, {password})"),
        }
    }

    fn imports(&self, calls: &[&Call]) -> String {
        let mut packages = by_package(calls);
        let google = packages.remove(GOOGLE).into_iter().flatten();
        let google = google.map(|it| format!("from {GOOGLE}.{}_pb2 import {it}", snake(&it)));
        let mut lines: Vec<String> = google.collect();
        lines.push("from jangteo import Client".to_owned());
        for (package, names) in packages {
            let open = format!("from {package} import ");
            let line = format!("{open}{}", names.join(", "));
            if line.len() < 84 {
                lines.push(line);
            } else {
                lines.push(format!("{open}(\n    {},\n)", names.join(",\n    ")));
            }
        }
        lines.join("\n")
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!(".{}[{at}]", field.name()),
            None => format!(".{}", field.name()),
        };
        format!("answer{}", keep.path.iter().map(part).collect::<String>())
    }

    fn program(&self) -> (&'static str, &'static str) {
        ("python/story.py", include_str!("../../templates/programs/story.py"))
    }
}

fn message(of: &Message) -> Code {
    let items = of
        .fields
        .iter()
        .map(|(field, it)| value(field, it).within(format!("{}=", field.name()), ""));
    let (open, items) = (format!("{}(", of.of.name()), items.collect());
    Code::Group(Group { open, close: ")", items, padding: "", last: "," })
}

fn value(field: &FieldDescriptor, of: &Value) -> Code {
    Code::text(match of {
        Value::Text(text) => format!("{text:?}"),
        Value::Placeholder(name) => name.clone(),
        Value::Integer(it) => number(*it),
        Value::Flag(true) => "True".to_owned(),
        Value::Flag(false) => "False".to_owned(),
        Value::Choice(it) => {
            let kind = field.kind();
            format!("{}.{it}", kind.as_enum().map(|it| it.name().to_owned()).unwrap_or_default())
        }
        Value::Message(it) => return message(it),
        Value::List(items) => {
            let items = items.iter().map(|it| value(field, it)).collect();
            return Code::Group(Group {
                open: "[".into(),
                close: "]",
                items,
                padding: "",
                last: ",",
            });
        }
    })
}
