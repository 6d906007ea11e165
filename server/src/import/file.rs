//! The file that is brought in: read as a whole, or not at all.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use aws_lc_rs::digest::{SHA256, digest};
use jangteo_sdk::catalog::v1::ProductRow;
use prost::Message;

use super::{csv_rows, json_rows};

/// The largest file: it is kept in memory.
const BYTES_MAX: u64 = 1 << 30;
/// The largest row, so that a batch is never larger than a server takes.
pub(super) const ROW_BYTES_MAX: usize = 1 << 20;
/// The most mistakes that are named.
const MISTAKES_MAX: usize = 20;

/// A product, and where it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its first line, from 1.
    pub(super) line: u64,
    /// What it says.
    pub(super) product: ProductRow,
}

/// A file that can be sent.
pub(super) struct File {
    /// Tells it from others: hexadecimal.
    pub(super) sha256: String,
    /// Its products, in its order.
    pub(super) rows: Vec<Row>,
}

/// Why a line cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mistake {
    /// Which line, from 1.
    pub(super) line: u64,
    /// What is wrong with it.
    pub(super) problem: String,
}

impl Mistake {
    pub(super) fn new(line: u64, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}

/// Why a file cannot be read.
#[derive(Debug)]
pub(super) struct Mistakes(pub(super) Vec<Mistake>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file has {} mistake(s), and nothing was sent:", self.0.len())?;
        for Mistake { line, problem } in self.0.iter().take(MISTAKES_MAX) {
            write!(f, "\n  line {line}: {problem}")?;
        }
        match self.0.len().checked_sub(MISTAKES_MAX) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for Mistakes {}

/// Reads the file at `path`: CSV or JSON lines, by its name.
pub(super) fn read(path: &Path) -> Result<File> {
    let shown = path.display();
    let size = std::fs::metadata(path).with_context(|| format!("cannot read {shown}"))?.len();
    if BYTES_MAX < size {
        bail!("{shown} has more than {BYTES_MAX} bytes; split it");
    }
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {shown}"))?;
    let extension = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    let parse = match extension.as_deref() {
        Some("csv") => csv_rows::parse,
        Some("jsonl" | "ndjson") => json_rows::parse,
        _ => bail!("{shown} must end in .csv or .jsonl"),
    };
    let mut mistakes = Vec::new();
    let rows = match text(&bytes) {
        Ok(text) => parse(text, &mut mistakes),
        Err(mistake) => {
            mistakes.push(mistake);
            Vec::new()
        }
    };
    check(&rows, &mut mistakes);
    if !mistakes.is_empty() {
        mistakes.sort();
        return Err(Mistakes(mistakes).into());
    }
    if rows.is_empty() {
        bail!("{shown} has no products");
    }
    let hash = digest(&SHA256, &bytes);
    let sha256 = hash.as_ref().iter().map(|it| format!("{it:02x}")).collect();
    Ok(File { sha256, rows })
}

/// The text of a file in UTF-8, which may begin with the mark that Excel puts there.
fn text(bytes: &[u8]) -> Result<&str, Mistake> {
    const HINT: &str = "is not UTF-8; in Excel, save the file as “CSV UTF-8”";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Mistake::new(1, HINT));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.iter().take(error.valid_up_to());
        let lines = good.filter(|it| **it == b'\n').count().saturating_add(1);
        Mistake::new(u64::try_from(lines).unwrap_or(u64::MAX), HINT)
    })
}

/// Finds what no server would take as one row.
fn check(rows: &[Row], mistakes: &mut Vec<Mistake>) {
    let mut known: BTreeMap<&str, u64> = BTreeMap::new();
    for Row { line, product } in rows {
        let name = product.external_id.as_str();
        if ROW_BYTES_MAX < product.encoded_len() {
            mistakes.push(Mistake::new(*line, format!("has more than {ROW_BYTES_MAX} bytes")));
        }
        if let Some(first) = known.insert(name, *line).filter(|_| !name.is_empty()) {
            let problem = format!("external_id {name} stands in line {first} already");
            mistakes.push(Mistake::new(*line, problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(name: &str, bytes: &[u8]) -> Result<File> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        read(&path)
    }

    fn mistakes(name: &str, bytes: &[u8]) -> Vec<Mistake> {
        let error = read_as(name, bytes).map(|it| it.rows).unwrap_err();
        error.downcast::<Mistakes>().unwrap().0
    }

    #[test]
    fn excel_s_mark_is_no_part_of_the_first_name() {
        let file = read_as("a.csv", "\u{feff}external_id,name,price,stock\nA,컵,1,2\n".as_bytes());

        assert_eq!(file.unwrap().rows[0].product.external_id, "A");
    }

    #[test]
    fn other_encodings_are_told_by_their_line() {
        let (euc_kr, utf_16) = (b"external_id,name\nA,\xc4\xc5\n", b"\xff\xfee\0x\0");

        assert_eq!(mistakes("a.csv", euc_kr)[0].line, 2);
        assert!(mistakes("a.csv", utf_16)[0].problem.contains("CSV UTF-8"));
        assert_eq!(mistakes("a.jsonl", b"\n\n\xff")[0].line, 3);
    }

    #[test]
    fn products_stand_in_one_place() {
        let text = "external_id,name,price,stock\nA,컵,1,2\nB,컵,1,2\nA,컵,1,2\n";

        let found = mistakes("a.csv", text.as_bytes());

        assert_eq!(found, [Mistake::new(4, "external_id A stands in line 2 already")]);
    }

    #[test]
    fn what_is_no_such_file_is_said() {
        let said = |name: &str, text: &str| {
            read_as(name, text.as_bytes()).map(|it| it.rows).unwrap_err().to_string()
        };

        assert!(said("a.xlsx", "x").contains(".csv or .jsonl"));
        assert!(said("a.csv", "external_id,name,price,stock\n").contains("no products"));
        assert!(said("a.jsonl", "\n").contains("no products"));
    }
}
