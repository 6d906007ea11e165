//! Hangul, taken apart into the letters that it is written with.

/// The letters that syllables begin with, as keyboards have them.
const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// The letters in their middle.
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/// The letters that they end with, those of two taken apart. The first has none.
const FINALS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ",
    "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ",
    "ㅎ",
];
/// The first and the last syllable that Unicode has whole.
const SYLLABLES: std::ops::RangeInclusive<char> = '가'..='힣';

/// The place of a syllable among all of them.
fn place(letter: char) -> Option<u32> {
    let first = u32::from(*SYLLABLES.start());
    SYLLABLES.contains(&letter).then(|| u32::from(letter).saturating_sub(first))
}

fn nth(letters: &str, index: u32) -> Option<char> {
    letters.chars().nth(usize::try_from(index).ok()?)
}

/// Whether it is a whole syllable.
#[must_use]
pub fn is_syllable(letter: char) -> bool {
    SYLLABLES.contains(&letter)
}

/// Whether it is a consonant by itself, as keyboards write it: ㅎ.
#[must_use]
pub fn is_consonant(letter: char) -> bool {
    ('ㄱ'..='ㅎ').contains(&letter)
}

/// Whether keyboards write it by itself: ㅎ, ㅏ.
#[must_use]
pub fn is_letter(letter: char) -> bool {
    ('ㄱ'..='ㅣ').contains(&letter)
}

/// The letter that a syllable begins with.
#[must_use]
pub fn initial(syllable: char) -> Option<char> {
    nth(INITIALS, place(syllable)?.checked_div(588)?)
}

/// The letters of `text`, in which each syllable is taken apart: `한ab` is `ㅎㅏㄴab`.
#[must_use]
pub fn letters(text: &str) -> String {
    let mut letters = String::new();
    for letter in text.chars() {
        if let Some(place) = place(letter) {
            let middle = place.checked_rem(588).and_then(|it| it.checked_div(28));
            letters.extend(initial(letter));
            letters.extend(middle.and_then(|it| nth(VOWELS, it)));
            let last = place.checked_rem(28).and_then(|it| usize::try_from(it).ok());
            letters.push_str(last.and_then(|it| FINALS.get(it)).copied().unwrap_or_default());
        } else {
            letters.push(letter);
        }
    }
    letters
}

/// The consonants that `letter` is written with, which are two for those that keyboards join: ㅄ.
#[must_use]
pub fn consonants(letter: char) -> &'static str {
    const JOINED: [(char, &str); 11] = [
        ('ㄳ', "ㄱㅅ"),
        ('ㄵ', "ㄴㅈ"),
        ('ㄶ', "ㄴㅎ"),
        ('ㄺ', "ㄹㄱ"),
        ('ㄻ', "ㄹㅁ"),
        ('ㄼ', "ㄹㅂ"),
        ('ㄽ', "ㄹㅅ"),
        ('ㄾ', "ㄹㅌ"),
        ('ㄿ', "ㄹㅍ"),
        ('ㅀ', "ㄹㅎ"),
        ('ㅄ', "ㅂㅅ"),
    ];
    let joined = JOINED.iter().find(|(it, _)| *it == letter);
    if let Some((_, apart)) = joined {
        return apart;
    }
    let at = INITIALS.find(letter);
    let end = |at: usize| at.checked_add(letter.len_utf8());
    at.and_then(|at| INITIALS.get(at..end(at)?)).unwrap_or_default()
}

/// What keys for Latin letters write when Hangul is meant: `zjvl` is 커피. `None` where they write no whole syllables.
#[must_use]
pub fn from_keys(keys: &str) -> Option<String> {
    // Without the shift, which few letters take.
    const KEYS: &str = "rsefaqtdwczxvgkoijpuhynbml";
    const WRITE: &str = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅛㅜㅠㅡㅣ";
    let written = keys.chars().map(|key| nth(WRITE, position(KEYS, key)?));
    compose(&written.collect::<Option<Vec<char>>>()?)
}

/// The syllables that letters are typed for, one after the other; `None` if any is left over.
fn compose(letters: &[char]) -> Option<String> {
    let mut text = String::new();
    let mut rest = letters;
    while let [initial, vowel, after @ ..] = rest {
        let initial = position(INITIALS, *initial)?;
        let (vowel, after) = match after {
            [second, after @ ..] if joined_vowel(*vowel, *second).is_some() => {
                (joined_vowel(*vowel, *second)?, after)
            }
            _ => (*vowel, after),
        };
        let vowel = position(VOWELS, vowel)?;
        // A consonant before a vowel belongs to the next syllable.
        let consonants = after.iter().take_while(|it| is_consonant(**it)).count();
        let more = consonants < after.len();
        let own = consonants.checked_sub(usize::from(more))?;
        let last: String = after.get(..own)?.iter().collect();
        let last = u32::try_from(FINALS.iter().position(|it| *it == last)?).ok()?;
        let place = initial.checked_mul(588)?.checked_add(vowel.checked_mul(28)?)?;
        let place = place.checked_add(last)?.checked_add(u32::from(*SYLLABLES.start()))?;
        text.push(char::from_u32(place)?);
        rest = after.get(own..)?;
    }
    rest.is_empty().then_some(text)
}

fn position(letters: &str, letter: char) -> Option<u32> {
    letters.chars().position(|it| it == letter)?.try_into().ok()
}

fn joined_vowel(first: char, second: char) -> Option<char> {
    Some(match (first, second) {
        ('ㅗ', 'ㅏ') => 'ㅘ',
        ('ㅗ', 'ㅐ') => 'ㅙ',
        ('ㅗ', 'ㅣ') => 'ㅚ',
        ('ㅜ', 'ㅓ') => 'ㅝ',
        ('ㅜ', 'ㅔ') => 'ㅞ',
        ('ㅜ', 'ㅣ') => 'ㅟ',
        ('ㅡ', 'ㅣ') => 'ㅢ',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn syllables_come_apart() {
        assert_eq!(letters("한라원 값 뷁 ab1"), "ㅎㅏㄴㄹㅏㅇㅝㄴ ㄱㅏㅂㅅ ㅂㅞㄹㄱ ab1");
        assert_eq!("가힣한원".chars().filter_map(initial).collect::<String>(), "ㄱㅎㅎㅇ");
        assert_eq!((initial('a'), initial('ㅎ')), (None, None));
        assert_eq!([consonants('ㅄ'), consonants('ㅎ'), consonants('ㅏ')], ["ㅂㅅ", "ㅎ", ""]);
    }

    #[test]
    fn keys_of_the_other_layout_write_what_was_meant() {
        let meant = |it| from_keys(it);

        assert_eq!(meant("zjvl").as_deref(), Some("커피"));
        assert_eq!(meant("dkdlvhs").as_deref(), Some("아이폰"));
        assert_eq!(meant("rkqt").as_deref(), Some("값"));
        assert_eq!(meant("dhkdls").as_deref(), Some("와인"));
        assert_eq!(meant("cjdwk").as_deref(), Some("청자"));
        assert_eq!([meant("phone"), meant("zz"), meant("a1")], [None, None, None]);
    }

    proptest! {
        /// Whatever is typed for syllables of one consonant at the end, or none, is those syllables again.
        #[test]
        fn what_comes_apart_goes_together(text in "[가-힣]{1,12}") {
            let typed: Vec<char> = letters(&text).chars().collect();
            // Where letters can be typed for more than one text, the keyboard takes as many as it can.
            if let Some(again) = compose(&apart(&typed)) {
                prop_assert_eq!(letters(&again), letters(&text));
            }
        }

        #[test]
        fn taking_apart_loses_nothing(one in "[가-힣]", other in "[가-힣]") {
            prop_assert_eq!(letters(&one) == letters(&other), one == other);
        }

        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            let _ = (letters(&text), from_keys(&text));
            for letter in text.chars() {
                let _ = (initial(letter), consonants(letter));
            }
        }
    }

    /// Letters as keys write them: vowels of two are two keys.
    fn apart(letters: &[char]) -> Vec<char> {
        let keys = |it: &char| -> Vec<char> {
            let parts = "ㅗㅜㅡㅏㅐㅓㅔㅣ";
            let pair = parts.chars().flat_map(|a| parts.chars().map(move |b| (a, b)));
            let pair = pair.into_iter().find(|(a, b)| joined_vowel(*a, *b) == Some(*it));
            pair.map_or(vec![*it], |(a, b)| vec![a, b])
        };
        letters.iter().flat_map(keys).collect()
    }
}
