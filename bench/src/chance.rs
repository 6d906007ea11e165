//! Numbers that nobody chose.

use std::time::Duration;

use uuid::Uuid;

/// What `SplitMix64` goes on by.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A number below `bound` that has nothing to do with its neighbours', the same in every run.
pub(crate) fn scatter(n: u64, bound: u64) -> u64 {
    mix(n.wrapping_add(1).wrapping_mul(STEP)) % bound
}

/// Any number below `bound`.
pub(crate) fn below(bound: u64) -> u64 {
    Dice::any().below(bound)
}

/// So many milliseconds, from the first up to the second.
pub(crate) fn between((least, most): (u64, u64)) -> Duration {
    Duration::from_millis(least + below(most - least))
}

/// Dice to throw again and again.
pub(crate) struct Dice(u64);

impl Dice {
    /// Those that fall the same way in every run, and otherwise than those of any other number.
    pub(crate) fn of(n: u64) -> Self {
        Self(mix(n.wrapping_add(1).wrapping_mul(STEP)))
    }

    /// Those that fall otherwise each time.
    pub(crate) fn any() -> Self {
        Self(Uuid::new_v4().as_u64_pair().1.rotate_left(32) ^ Uuid::new_v4().as_u64_pair().0)
    }

    /// A number below `bound`, each as often.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0) % bound
    }

    /// Whether something happens that does so many times of a hundred.
    pub(crate) fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A number below `bound`, the low ones more often: of a hundred the first comes once in ten times, the last once in two hundred.
    pub(crate) fn low(&mut self, bound: u64) -> u64 {
        let share = self.share();
        (bound as f64 * share * share) as u64
    }

    /// A rank below `bound`, as Zipf has it: the tenth comes a tenth as often as the first.
    pub(crate) fn rank(&mut self, bound: u64) -> u64 {
        let rank = (bound as f64).powf(self.share()) as u64;
        rank.saturating_sub(1).min(bound.saturating_sub(1))
    }

    /// One of these, each as often.
    pub(crate) fn one_of<T: Copy + Default>(&mut self, all: &[T]) -> T {
        at(all, self.below(all.len() as u64))
    }

    /// One of these, the first ones more often.
    pub(crate) fn often_of<T: Copy + Default>(&mut self, all: &[T]) -> T {
        at(all, self.low(all.len() as u64))
    }

    /// A number from 0 up to 1.
    pub(crate) fn share(&mut self) -> f64 {
        /// The numbers that a fraction tells apart.
        const FRACTIONS: u64 = 1 << 53;
        self.below(FRACTIONS) as f64 / FRACTIONS as f64
    }
}

/// What stands at a place that there is.
pub(crate) fn at<T: Copy + Default>(all: &[T], place: u64) -> T {
    usize::try_from(place).ok().and_then(|it| all.get(it)).copied().unwrap_or_default()
}

/// `SplitMix64`, by Sebastiano Vigna.
fn mix(n: u64) -> u64 {
    let n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    n ^ (n >> 31)
}
