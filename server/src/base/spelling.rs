//! Which words are spelt alike: by the letters that are typed for them, of which some are easily taken for each other.

use std::collections::BTreeSet;

use super::hangul;

/// The letters from which on a word may have two mistakes.
const LONG: usize = 9;
/// The letters of the shortest word that may have a mistake: 컵 is not corrected.
const SHORTEST: usize = 4;
/// What a mistake counts, and one that takes a letter for another that sounds alike or lies beside it.
const MISTAKE: usize = 2;
const ALIKE: usize = 1;
/// Letters that are taken for each other.
const LIKE: [&str; 12] = [
    "ㅐㅔ",
    "ㅒㅖ",
    "ㅙㅚㅞ",
    "ㅗㅓ",
    "ㅡㅜ",
    "ㄱㅋㄲ",
    "ㄷㅌㄸ",
    "ㅂㅍㅃ",
    "ㅅㅆ",
    "ㅈㅊㅉ",
    "ck",
    "sz",
];

/// The letters of `word`, and these with each one of them left out: words of one mistake have one of these in common.
#[must_use]
pub fn cuts(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = hangul::letters(word).chars().collect();
    let without = |at: usize| letters.iter().enumerate().filter(move |(it, _)| *it != at);
    let cut = |at| without(at).map(|(_, letter)| *letter).collect::<String>();
    (0..=letters.len()).map(cut).collect()
}

/// How far `other` is from `word`, if it may have been meant.
#[must_use]
pub fn distance(word: &str, other: &str) -> Option<usize> {
    let letters = |it: &str| -> Vec<char> { hangul::letters(it).chars().collect() };
    let (word, other) = (letters(word), letters(other));
    let shorter = word.len().min(other.len());
    if shorter < SHORTEST {
        return None;
    }
    let bearable = if shorter < LONG { MISTAKE } else { MISTAKE.saturating_mul(2) };
    Some(mistakes(&word, &other)).filter(|it| *it <= bearable)
}

/// What the mistakes from one to the other count: letters that are missing, too many, others, or the other way round.
fn mistakes(word: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).map(|it| it.saturating_mul(MISTAKE)).collect();
    let at = |row: &[usize], it: usize| row.get(it).copied().unwrap_or(usize::MAX);
    for (i, a) in word.iter().enumerate() {
        let mut row = vec![at(&last, 0).saturating_add(MISTAKE)];
        for (j, b) in other.iter().enumerate() {
            let next = j.saturating_add(1);
            let missing = at(&row, j).saturating_add(MISTAKE);
            let extra = at(&last, next).saturating_add(MISTAKE);
            let another = at(&last, j).saturating_add(difference(*a, *b));
            let previous = |letters: &[char], it: usize| {
                it.checked_sub(1).and_then(|it| letters.get(it)).copied()
            };
            let turned = previous(word, i) == Some(*b) && previous(other, j) == Some(*a);
            let turned = match j.checked_sub(1) {
                Some(j) if turned => at(&before, j).saturating_add(MISTAKE),
                _ => usize::MAX,
            };
            row.push(missing.min(extra).min(another).min(turned));
        }
        before = std::mem::replace(&mut last, row);
    }
    at(&last, other.len())
}

fn difference(a: char, b: char) -> usize {
    match a == b {
        true => 0,
        false if LIKE.iter().any(|it| it.contains(a) && it.contains(b)) => ALIKE,
        false => MISTAKE,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mistakes_that_people_make_are_bearable() {
        for (typed, meant) in [
            ("갤럭씨", "갤럭시"),
            ("겔럭시", "갤럭시"),
            ("찻자", "찻잔"),
            ("커퓌", "커피"),
            ("블루투쓰", "블루투스"),
            ("headphne", "headphone"),
            ("haedphone", "headphone"),
            ("keybord", "keyboard"),
        ] {
            assert!(distance(typed, meant).is_some(), "{typed} {meant}");
            assert!(!cuts(typed).is_disjoint(&cuts(meant)), "{typed} {meant}");
        }
        assert!(distance("겔럭시", "갤럭시") < distance("갤럭기", "갤럭시"));
    }

    #[test]
    fn other_words_are_other_words() {
        for (word, other) in
            [("컵", "겁"), ("사과", "수박"), ("cup", "cap"), ("노트북", "노트"), ("감귤", "감자")]
        {
            assert_eq!(distance(word, other), None, "{word} {other}");
        }
    }

    proptest! {
        #[test]
        fn one_mistake_leaves_a_cut_in_common(word in "[가-힣a-z]{3,9}", at in 0_usize..20, by in "[ㄱ-ㅣa-z]") {
            let mut letters: Vec<char> = hangul::letters(&word).chars().collect();
            let at = at % letters.len();
            letters[at] = by.chars().next().unwrap();
            let other = String::from_iter(letters);
            prop_assert!(!cuts(&word).is_disjoint(&cuts(&other)));
        }

        #[test]
        fn it_is_as_far_there_as_back(a in "[가-다a-c]{1,6}", b in "[가-다a-c]{1,6}") {
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert!(hangul::letters(&a).chars().count() < SHORTEST || distance(&a, &a) == Some(0));
        }
    }
}
