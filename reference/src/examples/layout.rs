//! Code laid out within a width: on one line where it fits, else one part a line.

/// The most characters of a line, so that most screens show it whole.
const WIDTH: usize = 84;

/// A piece of code.
#[derive(Clone)]
pub(crate) enum Code {
    Text(String),
    /// Pieces that follow each other.
    Row(Vec<Code>),
    /// What may stand one below the other between brackets.
    Group(Group),
    /// A name and its value. Go aligns the values of neighbours.
    Pair(String, Box<Code>),
    /// Calls on what calls before them answer.
    Chain(String, Vec<Code>),
}

/// Items between brackets.
#[derive(Clone)]
pub(crate) struct Group {
    pub(crate) open: String,
    pub(crate) close: &'static str,
    pub(crate) items: Vec<Code>,
    /// Goes between an item and its bracket on one line.
    pub(crate) padding: &'static str,
    /// Follows the last item of many lines.
    pub(crate) last: &'static str,
}

/// How a language lays code out.
pub(crate) struct Layout {
    pub(crate) indent: &'static str,
    /// Goes before each call of a chain, beyond the indent.
    pub(crate) chain_indent: &'static str,
    pub(crate) aligned: bool,
}

impl Code {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// `before`, the code, and `after`.
    pub(crate) fn within(self, before: impl Into<String>, after: impl Into<String>) -> Self {
        Self::Row(vec![Self::text(before), self, Self::text(after)])
    }

    /// All on one line.
    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Row(parts) => parts.iter().map(Self::flat).collect(),
            Self::Pair(name, value) => format!("{name} {}", value.flat()),
            Self::Chain(head, calls) => {
                calls.iter().fold(head.clone(), |line, it| line + &it.flat())
            }
            Self::Group(it) if it.items.is_empty() => format!("{}{}", it.open, it.close),
            Self::Group(it) => {
                let items: Vec<String> = it.items.iter().map(Self::flat).collect();
                format!("{}{1}{2}{1}{3}", it.open, it.padding, items.join(", "), it.close)
            }
        }
    }
}

impl Layout {
    /// The code, on as many lines as it needs.
    pub(crate) fn lines(&self, code: &Code) -> String {
        let mut out = String::new();
        self.write(code, "", 0, &mut out);
        out
    }

    /// Writes the code behind what is there. `after` characters will follow on its last line.
    fn write(&self, code: &Code, indent: &str, after: usize, out: &mut String) {
        let flat = code.flat();
        if column(out) + flat.chars().count() + after <= WIDTH {
            out.push_str(&flat);
            return;
        }
        match code {
            Code::Text(text) => out.push_str(text),
            Code::Group(group) if group.items.is_empty() => out.push_str(&flat),
            Code::Row(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    let rest = parts.iter().skip(at + 1).map(|it| it.flat().chars().count());
                    self.write(part, indent, rest.sum::<usize>() + after, out);
                }
            }
            Code::Pair(name, value) => {
                out.push_str(&format!("{name} "));
                self.write(value, indent, after, out);
            }
            Code::Chain(head, calls) => {
                out.push_str(head);
                let inner = format!("{indent}{}", self.chain_indent);
                for (at, call) in calls.iter().enumerate() {
                    out.push_str(&format!("\n{inner}"));
                    let after = if at + 1 == calls.len() { after } else { 0 };
                    self.write(call, &inner, after, out);
                }
            }
            Code::Group(group) => self.write_group(group, indent, out),
        }
    }

    fn write_group(&self, group: &Group, indent: &str, out: &mut String) {
        let inner = format!("{indent}{}", self.indent);
        out.push_str(&group.open);
        for (at, item) in group.items.iter().enumerate() {
            out.push_str(&format!("\n{inner}"));
            match item {
                Code::Pair(name, value) if self.aligned && self.stands_alone(item, &inner) => {
                    let name_width = self.aligned_width(&group.items, at, &inner);
                    out.push_str(&format!("{name:name_width$} {}", value.flat()));
                }
                _ => self.write(item, &inner, 1, out),
            }
            out.push_str(if at + 1 == group.items.len() { group.last } else { "," });
        }
        out.push_str(&format!("\n{indent}{}", group.close));
    }

    /// Whether the item fits on a line of its own.
    fn stands_alone(&self, item: &Code, indent: &str) -> bool {
        indent.len() + item.flat().chars().count() < WIDTH
    }

    /// The width of the longest name among the neighbours of the item `at` that stand on one line each.
    fn aligned_width(&self, items: &[Code], at: usize, indent: &str) -> usize {
        let alone = |it: &&Code| self.stands_alone(it, indent);
        let before = items.iter().take(at).rev().take_while(alone);
        let neighbours = before.chain(items.iter().skip(at).take_while(alone));
        let name_width = |it: &Code| match it {
            Code::Pair(name, _) => name.len(),
            _ => 0,
        };
        neighbours.map(name_width).max().unwrap_or(0)
    }
}

/// The characters of the last line.
fn column(text: &str) -> usize {
    text.rsplit('\n').next().unwrap_or_default().chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GO: Layout = Layout { indent: "\t", chain_indent: "", aligned: true };

    fn group(items: Vec<Code>) -> Code {
        Code::Group(Group { open: "x{".into(), close: "}", items, padding: "", last: "," })
    }

    #[test]
    fn what_fits_stays_on_its_line() {
        let short = group(vec![Code::text("a"), Code::text("b")]);
        assert_eq!(GO.lines(&short), "x{a, b}");
    }

    #[test]
    fn neighbours_on_one_line_are_aligned() {
        let pair = |name: &str, value: Code| Code::Pair(name.into(), Box::new(value));
        let long = group(vec![Code::text("y".repeat(50)), Code::text("z".repeat(50))]);
        let all = group(vec![
            pair("A:", Code::text("1")),
            pair("Long:", Code::text("2")),
            pair("Longest:", long),
            pair("B:", Code::text("3")),
        ]);
        let (y, z) = ("y".repeat(50), "z".repeat(50));
        let wanted = format!(
            "x{{\n\tA:    1,\n\tLong: 2,\n\tLongest: x{{\n\t\t{y},\n\t\t{z},\n\t}},\n\tB: 3,\n}}"
        );
        assert_eq!(GO.lines(&all), wanted);
    }
}
