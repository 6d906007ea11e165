//! `client.Order().PlaceOrder(ctx, &orderv1.PlaceOrderRequest{…})`.

use super::layout::{Code, Group, Layout};
use super::names::{camel, number, package, pascal};
use super::story::{Call, Form, Keep, Message, Value};
use super::{GOOGLE, LEAVES, Language, RESUMES, by_package, service, shown};
use prost_reflect::{FieldDescriptor, Kind};

pub(super) struct Go;

const LAYOUT: Layout = Layout { indent: "\t", chain_indent: "\t", aligned: true };
const SDK: &str = "github.com/jangteo/jangteo/sdk/go";
const FAILS: &str = "if err != nil {\n\treturn err\n}";

impl Language for Go {
    fn id(&self) -> &'static str {
        "go"
    }

    fn name(&self) -> &'static str {
        "Go"
    }

    fn call(&self, call: &Call, form: &Form) -> String {
        let request = message(&call.request).within("&", "");
        let line =
            |before: String, after: &str| LAYOUT.lines(&request.clone().within(before, after));
        let (service, method) = (service(call), call.rpc.name());
        let unary = format!("client.{service}().{method}(ctx, ");
        let failed = "if err != nil {\n\t\treturn err\n\t}";
        match (form, shown(call)) {
            (Form::Login, _) => or_fail("client.Login(ctx, email, password)"),
            (Form::Logout, _) => or_fail("client.Logout(ctx)"),
            (Form::Resume, _) => {
                format!("// {RESUMES}\ntokens := client.Tokens()\nclient.Resume(tokens)")
            }
            (Form::Unary, None) => format!("{}\n{FAILS}", line(format!("_, err := {unary}"), ")")),
            (Form::Unary, Some(shown)) => {
                let call = line(format!("answer, err := {unary}"), ")");
                format!("{call}\n{FAILS}\nfmt.Println(answer.Get{}())", pascal(&shown))
            }
            (Form::Pages { item }, _) => {
                let (item, all) = (camel(item), method.replace("List", "All"));
                let head = line(format!("for {item}, err := range client.{all}(ctx, "), ") {");
                format!("{head}\n\t{failed}\n\tfmt.Println({item})\n}}")
            }
            (Form::Watch, shown) => {
                let head = line(format!("for told, err := range client.{method}(ctx, "), ") {");
                let look = format!("fmt.Println(told.Get{}())", pascal(&shown.unwrap_or_default()));
                format!("{head}\n\t{failed}\n\t{look}\n\tbreak // {LEAVES}\n}}")
            }
        }
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let client = r#"client, err := jangteo.Dial("http://127.0.0.1:8080")"#;
        let client = format!("{client}\n{FAILS}\ndefer client.Close()");
        match login {
            None => client,
            Some((email, password)) => {
                let login = format!("client.Login(ctx, {email}, {password})");
                format!("{client}\n{}", or_fail(&login))
            }
        }
    }

    fn imports(&self, calls: &[&Call]) -> String {
        let mut packages = by_package(calls);
        let google = packages.remove(GOOGLE).into_iter().flatten();
        let google = google
            .map(|it| format!("\n\t\"google.golang.org/protobuf/types/known/{}\"", known(&it)));
        let packages = packages.into_keys().map(|it| {
            let (name, version) = package(&it);
            format!("\n\t{name}{version} \"{SDK}/gen/{}\"", it.replace('.', "/"))
        });
        let packages: String = packages.chain(google).collect();
        format!("import (\n\tjangteo \"{SDK}\"{packages}\n)")
    }

    fn variable(&self, name: &str) -> String {
        let name = camel(name);
        name.strip_suffix("Id").map_or(name.clone(), |it| format!("{it}ID"))
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!(".Get{}()[{at}]", pascal(field.name())),
            None => format!(".Get{}()", pascal(field.name())),
        };
        format!("answer{}", keep.path.iter().map(part).collect::<String>())
    }

    fn program(&self) -> (&'static str, &'static str) {
        ("go/main.go", include_str!("../../templates/programs/main.go"))
    }
}

/// A call that answers nothing but whether it failed.
fn or_fail(call: &str) -> String {
    format!("if err := {call}; err != nil {{\n\treturn err\n}}")
}

/// `FieldMask` → `fieldmaskpb`.
fn known(name: &str) -> String {
    format!("{}pb", name.to_lowercase())
}

/// `jangteo.order.v1`, `Order` → `orderv1.Order`.
fn path(of: &str, name: &str) -> String {
    if of == GOOGLE {
        return format!("{}.{name}", known(name));
    }
    let (package, version) = package(of);
    format!("{package}{version}.{name}")
}

fn fields(of: &Message, open: String) -> Code {
    let item = |(field, it): &(FieldDescriptor, Value)| {
        Code::Pair(format!("{}:", pascal(field.name())), Box::new(value(field, it)))
    };
    let items = of.fields.iter().map(item).collect();
    Code::Group(Group { open, close: "}", items, padding: "", last: "," })
}

fn message(of: &Message) -> Code {
    fields(of, format!("{}{{", path(of.of.package_name(), of.of.name())))
}

fn value(field: &FieldDescriptor, of: &Value) -> Code {
    Code::text(match of {
        Value::Text(text) => format!("{text:?}"),
        Value::Placeholder(name) => Go.variable(name),
        Value::Integer(it) => number(*it),
        Value::Flag(it) => it.to_string(),
        Value::Choice(it) => match field.kind() {
            Kind::Enum(of) => path(of.package_name(), &format!("{}_{it}", of.name())),
            _ => String::new(),
        },
        Value::Message(it) => return message(it).within("&", ""),
        Value::List(items) => {
            let of = match field.kind() {
                Kind::Message(it) => format!("*{}", path(it.package_name(), it.name())),
                Kind::Enum(it) => path(it.package_name(), it.name()),
                other => format!("{other:?}").to_lowercase(),
            };
            let items = items.iter().map(|it| match it {
                // The list says what they are.
                Value::Message(it) => fields(it, "{".to_owned()),
                it => value(field, it),
            });
            let (open, items) = (format!("[]{of}{{"), items.collect());
            return Code::Group(Group { open, close: "}", items, padding: "", last: "," });
        }
    })
}
