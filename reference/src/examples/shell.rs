//! `grpcurl` and `curl`, in JSON.

use prost_reflect::{FieldDescriptor, Kind};

use super::Language;
use super::layout::{Code, Group, Layout};
use super::story::{Call, Form, Keep, Message, Value};

/// A program that is called from a shell.
pub(super) enum Shell {
    Grpcurl,
    /// JSON over HTTP, which has no streams.
    Curl,
}

const LAYOUT: Layout = Layout { indent: "  ", chain_indent: "  ", aligned: false };

impl Shell {
    /// A call of `rpc` with these headers, and the request as an argument; `@-` has it follow.
    fn line(&self, rpc: &str, headers: &[&str], request: &str) -> String {
        let headers = headers.iter().map(|it| format!("-H \"{it}\" \\\n  "));
        let headers: String = headers.collect();
        match self {
            // What grpcurl is to read from its input is called so, too.
            Self::Grpcurl => {
                let request = if request == "@-" { "@" } else { request };
                format!("grpcurl -plaintext {headers}-d {request} $SERVER {rpc}")
            }
            Self::Curl => format!("curl {headers}--json {request} http://$SERVER/{rpc}"),
        }
    }

    /// The message in JSON, as protobuf writes it. grpcurl does not know how it writes field masks.
    fn message(&self, of: &Message) -> Code {
        let known = matches!(self, Self::Curl) || of.of.name() != "FieldMask";
        if let Some(json) = of.json.as_ref().filter(|_| known) {
            return Code::text(json);
        }
        let field = |(field, it): &(FieldDescriptor, Value)| {
            Code::Pair(format!("\"{}\":", field.json_name()), Box::new(self.value(field, it)))
        };
        let (open, items) = ("{".to_owned(), of.fields.iter().map(field).collect());
        Code::Group(Group { open, close: "}", items, padding: " ", last: "" })
    }

    fn value(&self, field: &FieldDescriptor, of: &Value) -> Code {
        Code::text(match of {
            Value::Text(text) | Value::Choice(text) => format!("{text:?}"),
            Value::Placeholder(name) => format!("\"${}\"", name.to_uppercase()),
            // As text, since JSON's numbers are not exact beyond 2⁵³.
            Value::Integer(it) if field.kind() == Kind::Int64 => format!("\"{it}\""),
            Value::Integer(it) => it.to_string(),
            Value::Flag(it) => it.to_string(),
            Value::Message(it) => return self.message(it),
            Value::List(items) => {
                let items = items.iter().map(|it| self.value(field, it)).collect();
                let open = "[".to_owned();
                return Code::Group(Group { open, close: "]", items, padding: "", last: "" });
            }
        })
    }
}

impl Language for Shell {
    fn id(&self) -> &'static str {
        match self {
            Self::Grpcurl => "grpcurl",
            Self::Curl => "curl",
        }
    }

    fn name(&self) -> &'static str {
        self.id()
    }

    fn makes(&self, call: &Call) -> bool {
        matches!(self, Self::Grpcurl) || !matches!(call.form, Form::Watch)
    }

    fn call(&self, call: &Call, _form: &Form) -> String {
        let mut headers = Vec::new();
        if call.signed_in {
            headers.push("authorization: Bearer $TOKEN");
        }
        if call.keyed {
            headers.push("idempotency-key: $KEY");
        }
        let key = if call.keyed { "KEY=$(uuidgen) # the same for every repeat\n" } else { "" };
        if call.request.fields.is_empty() {
            return format!("{key}{}", self.line(&call.path, &headers, "'{}'"));
        }
        let request = LAYOUT.lines(&self.message(&call.request));
        format!("{key}{} <<JSON\n{request}\nJSON", self.line(&call.path, &headers, "@-"))
    }

    fn start(&self, login: Option<(&str, &str)>) -> String {
        let server = "SERVER=127.0.0.1:8080";
        let Some((email, password)) = login else { return server.to_owned() };
        let request = if email.starts_with('"') {
            format!("'{{\"email\": {email}, \"password\": {password}}}'")
        } else {
            format!(
                "\"{{\\\"email\\\": \\\"${email}\\\", \\\"password\\\": \\\"${password}\\\"}}\""
            )
        };
        let login = "jangteo.account.v1.AccountService/Login";
        let call = match self {
            Self::Grpcurl => format!("grpcurl -plaintext \\\n  -d {request} \\\n  $SERVER {login}"),
            Self::Curl => {
                format!("curl --silent \\\n  --json {request} \\\n  http://$SERVER/{login}")
            }
        };
        // What both write alike.
        let token = r#"sed -n 's/.*"accessToken": *"\([^"]*\)".*/\1/p'"#;
        format!("{server}\nTOKEN=$({call} |\n  {token})")
    }

    fn imports(&self, _calls: &[&Call]) -> String {
        String::new()
    }

    fn variable(&self, name: &str) -> String {
        name.to_uppercase()
    }

    fn kept(&self, keep: &Keep) -> String {
        let part = |(field, at): &(FieldDescriptor, Option<usize>)| match at {
            Some(at) => format!("{} {at}", field.json_name()),
            None => field.json_name().to_owned(),
        };
        keep.path.iter().map(part).collect::<Vec<_>>().join(" ")
    }

    fn program(&self) -> (&'static str, &'static str) {
        let template = include_str!("../../templates/programs/story.sh");
        match self {
            Self::Grpcurl => ("grpcurl/story.sh", template),
            Self::Curl => ("curl/story.sh", template),
        }
    }
}
