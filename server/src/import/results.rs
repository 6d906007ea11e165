//! What became of the rows, kept beside their file: `products.csv.results.jsonl`.
//!
//! The first line says which import it is, each further one what became of a row, in the file's order. An import that was stopped
//! goes on behind the last whole batch; one that is complete, or of another file or store, makes room for a new one.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use jangteo_sdk::catalog::v1::{RowOutcome, RowResult};
use prost::Message;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::file::{self, ROW_BYTES_MAX, Row};

/// The most rows of a batch: as many as a call may have.
const ROWS_MAX: usize = 500;
/// The most variants of a batch, so that no transaction takes long.
const VARIANTS_MAX: usize = 2_000;

/// Which import it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// Its own name, which its calls' keys begin with.
    run: Uuid,
    file_sha256: String,
    store_id: Uuid,
    rows: usize,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    line: u64,
    external_id: String,
    /// `CREATED`, `UPDATED`, `UNCHANGED` or `REFUSED`.
    pub(super) outcome: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    product_id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    violations: Vec<Violation>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Violation {
    field: String,
    problem: String,
}

/// The results of an import that is under way.
pub(super) struct Results {
    file: File,
    /// Where they are.
    pub(super) path: PathBuf,
    run: Uuid,
    /// The batches that are to come.
    pub(super) batches: Vec<Range<usize>>,
    /// What became of the rows before them.
    pub(super) known: Vec<Line>,
}

impl Results {
    /// Opens what is beside the file at `path`, to go on or to begin.
    pub(super) fn open(path: &Path, of: &file::File, store_id: Uuid) -> Result<Self> {
        let mut name = path.as_os_str().to_owned();
        name.push(".results.jsonl");
        let path = PathBuf::from(name);
        let shown = path.display();
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).read(true).write(true);
        let mut file = options.open(&path).with_context(|| format!("cannot open {shown}"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!("another import writes to {shown}"),
            Err(TryLockError::Error(error)) => {
                return Err(error).context(format!("cannot lock {shown}"));
            }
        }
        let mut text = Vec::new();
        file.read_to_end(&mut text).with_context(|| format!("cannot read {shown}"))?;
        let batches = batches(&of.rows);
        let begun = begun(&text).filter(|it| {
            let (head, known) = (&it.head, it.known.len());
            head.file_sha256 == of.sha256 && head.store_id == store_id && known < of.rows.len()
        });
        let mut begun = match begun {
            Some(begun) => begun,
            None => begin(&mut file, of, store_id)?,
        };
        // A batch whose end is missing is sent again, under its key.
        let whole =
            batches.iter().map(|it| it.end).take_while(|it| *it <= begun.known.len()).last();
        begun.known.truncate(whole.unwrap_or(0));
        let end = begun.known.last().map_or(begun.head_end, |(_, end)| *end);
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        let known: Vec<Line> = begun.known.into_iter().map(|(line, _)| line).collect();
        let batches = batches.into_iter().filter(|it| known.len() <= it.start).collect();
        Ok(Self { file, path, run: begun.head.run, batches, known })
    }

    /// What makes the call of a batch a repeat of another.
    pub(super) fn key(&self, batch: &Range<usize>) -> String {
        format!("import-{}-{}-{}", self.run, batch.start, batch.end)
    }

    /// Keeps what became of the rows of the next batch.
    pub(super) fn add(&mut self, lines: Vec<Line>) -> Result<()> {
        let mut text = Vec::new();
        for line in &lines {
            serde_json::to_writer(&mut text, line)?;
            text.push(b'\n');
        }
        let kept = self.file.write_all(&text);
        kept.with_context(|| format!("cannot write to {}", self.path.display()))?;
        self.known.extend(lines);
        Ok(())
    }
}

impl Line {
    /// What the server says of `row`.
    pub(super) fn new(row: &Row, result: RowResult) -> Self {
        let outcome = result.outcome().as_str_name().trim_start_matches("ROW_OUTCOME_").to_owned();
        let refused = result.outcome() == RowOutcome::Refused;
        let reason = result.reason().as_str_name().trim_start_matches("ERROR_REASON_");
        let violation = |it: jangteo_sdk::catalog::v1::RowViolation| Violation {
            field: it.field,
            problem: it.problem,
        };
        Self {
            line: row.line,
            external_id: row.product.external_id.clone(),
            outcome,
            reason: if refused { reason.to_owned() } else { String::new() },
            product_id: result.product_id,
            violations: result.violations.into_iter().map(violation).collect(),
        }
    }
}

/// An import that was begun.
struct Begun {
    head: Head,
    /// The bytes of the first line.
    head_end: u64,
    /// What is whole of the rest, each with where it ends.
    known: Vec<(Line, u64)>,
}

/// What `text` tells of an import, up to where it was cut off.
fn begun(text: &[u8]) -> Option<Begun> {
    let mut end = 0_u64;
    let mut lines = text.split_inclusive(|it| *it == b'\n').map_while(|it| {
        end = end.checked_add(u64::try_from(it.len()).ok()?)?;
        Some((it.strip_suffix(b"\n")?, end))
    });
    let (head, head_end) = lines.next()?;
    let head = serde_json::from_slice(head).ok()?;
    let known = lines.map_while(|(it, end)| Some((serde_json::from_slice(it).ok()?, end)));
    Some(Begun { head, head_end, known: known.collect() })
}

/// Makes room for a new import.
fn begin(file: &mut File, of: &file::File, store_id: Uuid) -> Result<Begun> {
    #[expect(clippy::disallowed_methods, reason = "nobody looks for an import by its name")]
    let run = Uuid::new_v4();
    let head = Head { run, file_sha256: of.sha256.clone(), store_id, rows: of.rows.len() };
    let mut text = serde_json::to_vec(&head)?;
    text.push(b'\n');
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&text)?;
    // The name must outlive whatever happens once it is used.
    file.sync_all()?;
    Ok(Begun { head, head_end: u64::try_from(text.len())?, known: Vec::new() })
}

/// The rows of each call: the same for the same file.
fn batches(rows: &[Row]) -> Vec<Range<usize>> {
    let mut batches: Vec<Range<usize>> = Vec::new();
    let (mut bytes, mut variants) = (0_usize, 0_usize);
    for (index, row) in rows.iter().enumerate() {
        let (more_bytes, more_variants) = (row.product.encoded_len(), row.product.variants.len());
        bytes = bytes.saturating_add(more_bytes);
        variants = variants.saturating_add(more_variants);
        let end = index.saturating_add(1);
        match batches.last_mut() {
            Some(batch)
                if batch.len() < ROWS_MAX && bytes <= ROW_BYTES_MAX && variants <= VARIANTS_MAX =>
            {
                batch.end = end;
            }
            _ => {
                batches.push(index..end);
                (bytes, variants) = (more_bytes, more_variants);
            }
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::catalog::v1::{ProductRow, VariantRow};
    use tempfile::TempDir;

    use super::*;

    fn file_of(rows: usize) -> file::File {
        let row = |index: usize| Row {
            line: u64::try_from(index).unwrap(),
            product: ProductRow { external_id: index.to_string(), ..ProductRow::default() },
        };
        file::File { sha256: "ab".into(), rows: (0..rows).map(row).collect() }
    }

    fn lines(of: &file::File, batch: &Range<usize>) -> Vec<Line> {
        let created = || RowResult { outcome: RowOutcome::Created.into(), ..RowResult::default() };
        of.rows[batch.clone()].iter().map(|row| Line::new(row, created())).collect()
    }

    #[test]
    fn an_import_that_was_stopped_goes_on_behind_its_last_whole_batch() {
        let (folder, of, store) = (TempDir::new().unwrap(), file_of(1_200), Uuid::max());
        let path = folder.path().join("a.csv");
        let mut results = Results::open(&path, &of, store).unwrap();
        assert_eq!(results.batches, [0..500, 500..1_000, 1_000..1_200]);
        let key = results.key(&(500..1_000));
        results.add(lines(&of, &(0..500))).unwrap();
        results.add(lines(&of, &(500..700))).unwrap();
        results.file.write_all(b"{\"line\":70").unwrap();
        drop(results);

        let mut again = Results::open(&path, &of, store).unwrap();

        assert_eq!(
            (again.known.len(), again.batches.as_slice()),
            (500, &[500..1_000, 1_000..1_200][..])
        );
        assert_eq!(again.key(&(500..1_000)), key);
        again.add(lines(&of, &(500..1_000))).unwrap();
        again.add(lines(&of, &(1_000..1_200))).unwrap();
        let text = std::fs::read_to_string(&again.path).unwrap();
        assert_eq!(text.lines().count(), 1_201);
    }

    #[test]
    fn what_is_complete_or_another_begins_anew() {
        let (folder, of) = (TempDir::new().unwrap(), file_of(3));
        let path = folder.path().join("a.csv");
        let open = |of: &file::File, store| Results::open(&path, of, store).unwrap();
        let first = open(&of, Uuid::nil()).run;
        assert_eq!(open(&of, Uuid::nil()).run, first, "nothing was done yet");

        let mut other = open(&of, Uuid::max());
        assert_ne!(other.run, first, "another store");
        other.add(lines(&of, &(0..3))).unwrap();
        let run = other.run;
        drop(other);

        let again = open(&of, Uuid::max());
        assert_ne!(again.run, run, "it was complete");
        assert_eq!((again.known.len(), again.batches.len()), (0, 1));
    }

    #[test]
    fn two_do_not_write_to_one_file() {
        let (folder, of) = (TempDir::new().unwrap(), file_of(1));
        let path = folder.path().join("a.csv");
        let _first = Results::open(&path, &of, Uuid::nil()).unwrap();

        let second = Results::open(&path, &of, Uuid::nil()).map(|it| it.run).unwrap_err();

        assert!(second.to_string().contains("another import"), "{second:#}");
    }

    #[test]
    fn batches_are_bounded_by_rows_variants_and_bytes() {
        let row = |variants: usize, bytes: usize| Row {
            line: 1,
            product: ProductRow {
                description: "x".repeat(bytes),
                variants: vec![VariantRow::default(); variants],
                ..ProductRow::default()
            },
        };

        assert_eq!(batches(&vec![row(100, 0); 25]), [0..20, 20..25]);
        assert_eq!(batches(&vec![row(1, 400_000); 5]), [0..2, 2..4, 4..5]);
        assert_eq!(batches(&[]), Vec::<Range<usize>>::new());
    }
}
