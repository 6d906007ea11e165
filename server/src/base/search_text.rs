//! What texts are found by: their words, the parts of these, and their initial consonants, each as a number.
//!
//! A text is kept with the numbers of all its terms, and a query asks for those that have all of its own. Numbers are hashes: where
//! it matters what is found is looked at again. They are kept for good, so a change here makes everything to be indexed anew.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::hangul;

/// The longest beginning of initial consonants that is a term.
const INITIALS_MAX: usize = 5;
/// The most words that are also one word together: 커피 빈 is found as 커피빈.
const JOINED_MAX: usize = 3;

/// The most words of a query; those after them are left out.
const QUERY_WORDS_MAX: usize = 12;

/// A term that nothing has.
pub const NOTHING: i32 = 0;

/// A kind of term.
#[derive(Clone, Copy)]
enum Kind {
    /// A whole word.
    Word,
    /// Some letters of a word.
    Part,
    /// The one or two letters that a Latin word begins with.
    Start,
    /// The initial consonants of what begins with a word.
    Initials,
    /// An id that belongs to it.
    Id,
}

/// The words of `text`: of letters and digits, in lower case, as Unicode has them whole.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    // Consonants by themselves stay as keyboards write them: normalized, they would join what follows.
    let mut folded = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let letter = hangul::is_letter;
        let plain = rest.find(letter).unwrap_or(rest.len());
        let (before, from) = rest.split_at_checked(plain).unwrap_or((rest, ""));
        folded.extend(before.nfkc().flat_map(char::to_lowercase));
        let letters = from.find(|it| !letter(it)).unwrap_or(from.len());
        let (letters, after) = from.split_at_checked(letters).unwrap_or((from, ""));
        folded.push_str(letters);
        rest = after;
    }
    let words = folded.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_owned).collect()
}

/// The words of `text` as one, to tell texts apart by what is written: `A-b C` and `a b c` are one.
#[must_use]
pub fn key(text: &str) -> String {
    words(text).concat()
}

/// The words that are worth knowing when somebody spells them otherwise: those of two letters or more, also within words of mixed script.
#[must_use]
pub fn spelt(text: &str) -> BTreeSet<String> {
    let words = words(text);
    let all = words.iter().flat_map(|it| scripts(it).into_iter().chain([it.as_str()]));
    all.filter(|it| (2..=30).contains(&it.chars().count())).map(str::to_owned).collect()
}

/// The terms of texts that are found by any of them, in ascending order, each once; never none.
#[must_use]
pub fn terms<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<i32> {
    let mut terms = BTreeSet::new();
    for text in texts {
        let words = words(text);
        for (at, word) in words.iter().enumerate() {
            let from = words.get(at..).unwrap_or_default();
            for count in 1..=from.len().min(JOINED_MAX) {
                let joined = from.get(..count).unwrap_or_default().concat();
                terms.insert(term(Kind::Word, &joined));
            }
            for script in scripts(word) {
                terms.insert(term(Kind::Word, script));
                parts_of(script, true, &mut terms);
            }
            initials_of(from, &mut terms);
        }
    }
    if terms.is_empty() {
        // No query has a word without letters.
        terms.insert(term(Kind::Word, ""));
    }
    terms.into_iter().collect()
}

/// The term of what belongs to `id`.
#[must_use]
pub fn id_term(id: Uuid) -> i32 {
    term(Kind::Id, &id.simple().to_string())
}

/// What somebody looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Its words; none if nothing can be found by it.
    pub words: Vec<String>,
}

impl Query {
    /// Reads `text`, of which nothing has a meaning of its own.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut words = words(text);
        words.truncate(QUERY_WORDS_MAX);
        Self { words }
    }

    /// Its words as one.
    #[must_use]
    pub fn key(&self) -> String {
        self.words.concat()
    }

    /// The terms of texts that have each of its words.
    #[must_use]
    pub fn whole(&self) -> Vec<i32> {
        let mut terms = BTreeSet::new();
        for word in &self.words {
            if !asks_for_initials(word, &mut terms) {
                terms.insert(term(Kind::Word, word));
            }
        }
        terms.into_iter().collect()
    }

    /// The terms of texts that have each of its words, or have it as part of a word; some that have not may have them, too.
    #[must_use]
    pub fn parts(&self) -> Vec<i32> {
        self.words
            .iter()
            .flat_map(|it| Self::part(it))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    /// The terms of texts that have `word`, or have it as part of a word.
    #[must_use]
    pub fn part(word: &str) -> BTreeSet<i32> {
        let mut terms = BTreeSet::new();
        if !asks_for_initials(word, &mut terms) {
            for script in scripts(word) {
                parts_of(script, false, &mut terms);
            }
        }
        terms
    }

    /// Those of its words that are to be looked for in what was found by their parts.
    #[must_use]
    pub fn doubtful(&self) -> Vec<String> {
        let doubtful = |it: &&String| 1 < Self::part(it).len();
        self.words.iter().filter(doubtful).cloned().collect()
    }
}

/// The runs of a word that are of one script: `usb허브` is `usb` and `허브`, `5kg` is `5` and `kg`.
fn scripts(word: &str) -> Vec<&str> {
    let script = |it: char| (hangul::is_syllable(it), it.is_numeric());
    let mut runs = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|it| script(it) != script(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        runs.push(run);
        rest = after;
    }
    runs
}

/// The terms of the parts of a run of one script: syllables and pairs of them, or three Latin letters. A text has `all`; a query
/// needs those that say most.
fn parts_of(run: &str, all: bool, terms: &mut BTreeSet<i32>) {
    let letters: Vec<char> = run.chars().collect();
    let hangul = letters.iter().any(|it| hangul::is_syllable(*it));
    let size = if hangul { 2 } else { 3 };
    if all || letters.len() < size {
        if hangul {
            terms.extend(letters.iter().map(|it| term(Kind::Part, &it.to_string())));
        } else {
            let starts = (1..size).filter(|it| all || *it == letters.len());
            let starts = starts.filter_map(|it| letters.get(..it));
            terms.extend(starts.map(|it| term(Kind::Start, &String::from_iter(it))));
        }
    }
    terms.extend(letters.windows(size).map(|it| term(Kind::Part, &String::from_iter(it))));
}

/// The terms of the initial consonants that words begin with: those of their syllables, and those of each word's first.
fn initials_of(words: &[String], terms: &mut BTreeSet<i32>) {
    let syllables = words.iter().flat_map(|it| it.chars()).map_while(hangul::initial);
    let heads = words.iter().map_while(|it| hangul::initial(it.chars().next()?));
    let (syllables, heads): (String, String) =
        (syllables.take(INITIALS_MAX).collect(), heads.take(INITIALS_MAX).collect());
    for initials in [syllables, heads] {
        let letters: Vec<char> = initials.chars().collect();
        let starts = (2..=letters.len()).filter_map(|it| letters.get(..it));
        terms.extend(starts.map(|it| term(Kind::Initials, &String::from_iter(it))));
    }
}

/// Whether `word` is of consonants alone, and if so the term of what begins with them.
fn asks_for_initials(word: &str, terms: &mut BTreeSet<i32>) -> bool {
    if !word.chars().all(hangul::is_consonant) {
        return false;
    }
    let letters: Vec<char> = word.chars().flat_map(|it| hangul::consonants(it).chars()).collect();
    if letters.len() < 2 {
        return false;
    }
    terms.insert(term(Kind::Initials, &letters.iter().take(INITIALS_MAX).collect::<String>()));
    true
}

/// FNV-1a of 32 bits.
fn term(kind: Kind, text: &str) -> i32 {
    const OFFSET: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let kind = match kind {
        Kind::Word => b'w',
        Kind::Part => b'p',
        Kind::Start => b's',
        Kind::Initials => b'i',
        Kind::Id => b'#',
    };
    let bytes = [kind].into_iter().chain(text.bytes());
    let hash = bytes.fold(OFFSET, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    match hash.cast_signed() {
        NOTHING => 1,
        hash => hash,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether a text of these names and tags has the terms.
    fn has(texts: &[&str], wanted: &[i32]) -> bool {
        let terms = terms(texts.iter().copied());
        !wanted.is_empty() && wanted.iter().all(|it| terms.contains(it))
    }

    #[test]
    fn words_are_folded_and_nothing_else_is_left() {
        let words = |it| words(it).join("|");

        assert_eq!(words("ＵＳＢ-C 허브, 5kg!"), "usb|c|허브|5kg");
        assert_eq!(
            words("\u{1112}\u{1161}\u{11ab}라원"),
            "한라원",
            "decomposed, as some systems name files"
        );
        assert_eq!(words("ㅎㄹㅇ ㅎㅏㄴ"), "ㅎㄹㅇ|ㅎㅏㄴ", "as it was typed");
        assert_eq!(words("%_\\'\";--.*+?^$()[]{}| \u{0}\n"), "");
        assert_eq!(key("커피 빈, No. 5"), "커피빈no5");
    }

    #[test]
    fn words_and_their_parts_are_found() {
        let name = ["제주 한라원 감귤 5kg 세트", "겨울 선물"];
        for query in [
            "감귤",
            "한라원감귤",
            "제주한라원감귤",
            "귤",
            "라원",
            "세",
            "5kg",
            "5 kg",
            "kg 감귤",
            "겨울선물",
            "울",
        ] {
            let query = Query::parse(query);
            assert!(has(&name, &query.whole()) || has(&name, &query.parts()), "{query:?}");
        }
        for query in ["감자", "귤감", "원감귤", "0kg", "겨울 사과"] {
            let query = Query::parse(query);
            assert!(!has(&name, &query.whole()) && !has(&name, &query.parts()), "{query:?}");
        }
        assert!(has(&["나주 배 5kg"], &Query::parse("배").whole()));
        assert!(!has(&["배터리"], &Query::parse("배").whole()));
        assert!(has(&["배터리"], &Query::parse("배").parts()));
    }

    #[test]
    fn latin_words_are_found_by_parts_too() {
        let name = ["Wireless Headphones TV"];
        for query in ["head", "phones", "HEADPHONES", "wi", "t", "tv"] {
            assert!(has(&name, &Query::parse(query).parts()), "{query}");
        }
        for query in ["ph", "v", "headset"] {
            assert!(!has(&name, &Query::parse(query).parts()), "{query}");
        }
    }

    #[test]
    fn initial_consonants_find_what_begins_with_them() {
        for query in ["ㅎㄹㅇ", "ㅎㄹ", "ㅎㄹㅇㄱㄱ", "ㅎㄹㅇㄱㄱㅅ", "ㅈㅎㄱ", "ㄱㄱ"]
        {
            assert!(has(&["제주 한라원 감귤"], &Query::parse(query).whole()), "{query}");
        }
        assert!(has(&["커피 빈"], &Query::parse("ㅋㅂ").whole()));
        assert!(has(&["커피 빈"], &Query::parse("ㅋㅍㅂ").whole()));
        assert!(has(&["보석 상자"], &Query::parse("ㅄ").whole()), "as keyboards join them");
        for query in ["ㄹㅇ", "ㅎ", "ㅎㅎ"] {
            assert!(!has(&["제주 한라원 감귤"], &Query::parse(query).whole()), "{query}");
        }
    }

    #[test]
    fn what_has_all_parts_may_still_not_have_the_word() {
        let query = Query::parse("찻잔대 세트");

        assert!(has(&["찻잔 잔대 세트"], &query.parts()));
        assert_eq!(query.doubtful(), ["찻잔대"], "so it is looked for");
    }

    #[test]
    fn numbers_of_terms_stay() {
        assert_eq!(terms(["컵"]), [-1_923_095_191, -1_709_777_586], "rows have them");
    }

    proptest! {
        #[test]
        fn every_part_of_a_word_is_found(word in "[가-힣]{1,12}|[a-z]{3,12}", at in 0_usize..12, len in 1_usize..12) {
            let letters: Vec<char> = word.chars().collect();
            let at = at % letters.len();
            let part: String = letters[at..].iter().take(len).collect();
            let short = word.is_ascii() && part.len() < 3 && at > 0;
            prop_assert!(short || has(&[&word], &Query::parse(&part).parts()));
        }

        #[test]
        fn a_text_is_found_by_all_of_it(text in any::<String>()) {
            let query = Query::parse(&text);
            let wanted = query.parts();
            let initials = query.words.iter().any(|it| it.chars().all(hangul::is_consonant));
            prop_assert!(wanted.is_empty() || initials || has(&[&text], &wanted), "{:?}", query);
            let _ = (query.doubtful(), spelt(&text));
        }
    }
}
