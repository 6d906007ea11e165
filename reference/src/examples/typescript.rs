//! `client.order.placeOrder({ … })`.

use super::layout::{Code, Group, Layout};
use super::names::{camel, lower_first, number, own};
use super::story::{Call, Form, Keep, Message, Value};
use super::{LEAVES, Language, RESUMES, service, shown, symbols};
use prost_reflect::{FieldDescriptor, Kind};

pub(super) struct TypeScript;

const LAYOUT: Layout = Layout { indent: "  ", chain_indent: "  ", aligned: false };

impl Language for TypeScript {
    fn id(&self) -> &'static str {
        "typescript"
    }

    fn name(&self) -> &'static str {
        "TypeScript"
    }

    fn call(&self, call: &Call, form: &Form) -> String {
        let method =
            format!("client.{}.{}", lower_first(&service(call)), lower_first(call.rpc.name()));
        let request = message(&call.request);
        let line =
            |before: String, after: &str| LAYOUT.lines(&request.clone().within(before, after));
        let shown = shown(call).map(|it| camel(&it));
        match (form, shown) {
            (Form::Login, _) => "await client.login(email, password);".to_owned(),
            (Form::Logout, _) => "await client.logout();".to_owned(),
            (Form::Resume, _) => format!(
                "// {RESUMES}\nconst tokens = client.tokens();\nif (tokens) client.resume(tokens);"
            ),
            (Form::Unary, None) => line(format!("await {method}("), ");"),
            (Form::Unary, Some(shown)) => {
                let call = line(format!("const answer = await {method}("), ");");
                format!("{call}\nconsole.log(answer.{shown});")
            }
            (Form::Pages { item }, _) => {
                let item = camel(item);
                let head = line(format!("for await (const {item} of {method}("), ")) {");
                format!("{head}\n  console.log({item});\n}}")
            }
            (Form::Watch, shown) => {
                let head = line(format!("for await (const told of {method}("), ")) {");
                let shown = shown.unwrap_or_default();
                format!("{head}\n  console.log(told.{shown});\n  break; // {LEAVES}\n}}")
            }
        }
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let client = r#"const client = new Jangteo({ address: "http://127.0.0.1:8080" });"#;
        match login {
            None => client.to_owned(),
            Some((email, password)) => {
                format!("{client}\nawait client.login({email}, {password});")
            }
        }
    }

    fn imports(&self, calls: &[&Call]) -> String {
        let enums = symbols(calls).into_iter().filter(|it| it.is_enum).map(|it| it.name);
        let mut names: Vec<String> = enums.chain(["Jangteo".to_owned()]).collect();
        names.sort();
        format!("import {{ {} }} from \"@jangteo/sdk/node\";", names.join(", "))
    }

    fn variable(&self, name: &str) -> String {
        camel(name)
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!(".{}[{at}]!", camel(field.name())),
            None if field.kind().as_message().is_some() => format!(".{}!", camel(field.name())),
            None => format!(".{}", camel(field.name())),
        };
        format!("answer{}", keep.path.iter().map(part).collect::<String>())
    }

    fn program(&self) -> (&'static str, &'static str) {
        ("typescript/story.mts", include_str!("../../templates/programs/story.mts"))
    }
}

fn message(of: &Message) -> Code {
    let items = of.fields.iter().map(|(field, it)| {
        let name = camel(field.name());
        match it {
            Value::Placeholder(it) if camel(it) == name => Code::text(name),
            it => Code::Pair(format!("{name}:"), Box::new(value(field, it))),
        }
    });
    let (open, items) = ("{".to_owned(), items.collect());
    Code::Group(Group { open, close: "}", items, padding: " ", last: "," })
}

fn value(field: &FieldDescriptor, of: &Value) -> Code {
    Code::text(match of {
        Value::Text(text) => format!("{text:?}"),
        Value::Placeholder(name) => camel(name),
        Value::Integer(it) if field.kind() == Kind::Int64 => format!("{}n", number(*it)),
        Value::Integer(it) => number(*it),
        Value::Flag(it) => it.to_string(),
        Value::Choice(it) => {
            let kind = field.kind();
            let of = kind.as_enum().map(|it| it.name().to_owned()).unwrap_or_default();
            format!("{of}.{}", own(&of, it))
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
