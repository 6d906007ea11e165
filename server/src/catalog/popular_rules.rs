//! Which sales count where products are asked for that sold best.

use std::ops::Range;

use chrono::{DateTime, Datelike, TimeDelta, Utc, WeekdaySet};

use super::rules::{POPULAR_HOURS_MAX, since};
use crate::base::error::{Error, Result};

/// How far Korean clocks are ahead, in hours: the whole year, since there is no summer time.
const KOREA_AHEAD_HOURS: i64 = 9;

/// The hours whose sales are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many.
    pub hours: i32,
    /// When they are over; `None` for so many whole ones and the current one.
    pub ends_at: Option<DateTime<Utc>>,
    /// Those on these days alone, by Korean clocks; none stands for all.
    pub weekdays: WeekdaySet,
}

impl Period {
    /// What tells it from others, in forty letters at most.
    #[must_use]
    pub fn key(&self) -> String {
        let ends_at = self.ends_at.map(|it| it.timestamp()).unwrap_or_default();
        let days = self.weekdays.iter(chrono::Weekday::Mon);
        let days: String = days.map(|it| it.number_from_monday().to_string()).collect();
        format!("{}:{ends_at}:{days}", self.hours)
    }

    /// Its hours at `now`, those that follow each other as one span. Refuses hours that are to come, and those whose sales
    /// are forgotten.
    pub fn spans(&self, now: DateTime<Utc>) -> Result<Vec<Range<DateTime<Utc>>>> {
        let (hour, oldest) = (TimeDelta::hours(1), since(now, POPULAR_HOURS_MAX)?);
        let refused = |problem: &str| Err(Error::invalid("end_time", problem));
        let forgotten = "and hours must not reach back more than ninety days";
        let (starts_at, ends_at) = match self.ends_at {
            None => (since(now, self.hours)?, since(now, 0)? + hour),
            Some(ends_at) if now < ends_at => return refused("must not be later than now"),
            Some(ends_at) if ends_at < oldest => return refused(forgotten),
            Some(ends_at) => (since(ends_at, self.hours)?, ends_at),
        };
        if ends_at != since(ends_at, 0)? {
            return refused("must be a whole hour");
        }
        if starts_at < oldest {
            return refused(forgotten);
        }
        let mut spans: Vec<Range<DateTime<Utc>>> = Vec::new();
        let mut at = starts_at;
        while at < ends_at {
            let next = at + hour;
            match spans.last_mut() {
                _ if !self.counts(at) => {}
                Some(last) if last.end == at => last.end = next,
                _ => spans.push(at..next),
            }
            at = next;
        }
        Ok(spans)
    }

    /// Whether an hour is on one of the days.
    fn counts(&self, hour: DateTime<Utc>) -> bool {
        let in_korea = hour + TimeDelta::hours(KOREA_AHEAD_HOURS);
        self.weekdays.is_empty() || self.weekdays.contains(in_korea.weekday())
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// The spans of a period at half past three in the morning of a Friday in Korea, as texts.
    fn spans(hours: i32, ends_at: Option<&str>, days: WeekdaySet) -> Result<Vec<String>> {
        let period = Period { hours, ends_at: ends_at.map(at), weekdays: days };
        let spans = period.spans(at("2026-11-19T18:30:00Z"))?.into_iter();
        Ok(spans
            .map(|it| format!("{}..{}", it.start.format("%d %H"), it.end.format("%d %H")))
            .collect())
    }

    #[test]
    fn without_an_end_the_current_hour_counts_beside_so_many_whole_ones() {
        let every = WeekdaySet::EMPTY;

        assert_eq!(spans(1, None, every).unwrap(), ["19 17..19 19"]);
        assert_eq!(spans(72, None, every).unwrap(), ["16 18..19 19"]);
        assert_eq!(spans(1, Some("2026-11-19T18:00:00Z"), every).unwrap(), ["19 17..19 18"]);
    }

    #[test]
    fn days_begin_at_midnight_in_korea() {
        let monday = WeekdaySet::single(Mon);

        // The week of the ninth of November, which is a Monday there.
        let week = Some("2026-11-15T15:00:00Z");
        assert_eq!(spans(168, week, WeekdaySet::EMPTY).unwrap(), ["08 15..15 15"]);
        assert_eq!(spans(168, week, monday).unwrap(), ["08 15..09 15"]);
        let weekend = WeekdaySet::from_array([Sun, Sat]);
        assert_eq!(spans(168, week, weekend).unwrap(), ["13 15..15 15"]);
        let apart = WeekdaySet::from_array([Tue, Thu]);
        assert_eq!(spans(168, week, apart).unwrap(), ["09 15..10 15", "11 15..12 15"]);
        // What the period has of a day.
        let friday = WeekdaySet::single(Fri);
        assert_eq!(spans(6, None, friday).unwrap(), ["19 15..19 19"]);
        assert_eq!(spans(3, None, WeekdaySet::single(Wed)).unwrap(), [""; 0]);
    }

    #[test]
    fn all_days_are_every_day() {
        let all = WeekdaySet::ALL;

        assert_eq!(
            spans(2_160, None, all).unwrap(),
            spans(2_160, None, WeekdaySet::EMPTY).unwrap()
        );
    }

    #[test]
    fn what_is_to_come_or_forgotten_is_refused() {
        let refused = |hours, ends_at| {
            let refused = spans(hours, Some(ends_at), WeekdaySet::EMPTY).unwrap_err();
            let violation = &refused.violations()[0];
            (violation.field.clone(), violation.problem.clone())
        };
        let problems = [
            refused(72, "2026-11-19T19:00:00Z"),
            refused(72, "2026-11-19T18:15:00Z"),
            refused(2_160, "2026-11-19T17:00:00Z"),
            refused(1, "0001-01-01T00:00:00Z"),
        ];

        assert!(problems.iter().all(|(field, _)| field == "end_time"), "{problems:?}");
        let problems: Vec<&str> = problems.iter().map(|(_, it)| it.as_str()).collect();
        let forgotten = "and hours must not reach back more than ninety days";
        let expected = ["must not be later than now", "must be a whole hour", forgotten, forgotten];
        assert_eq!(problems, expected);
        assert!(spans(2_160, Some("2026-11-19T18:00:00Z"), WeekdaySet::EMPTY).is_ok());
    }

    #[test]
    fn the_key_tells_periods_apart_and_not_the_order_of_days() {
        let days = [WeekdaySet::EMPTY, WeekdaySet::single(Mon), WeekdaySet::from_array([Mon, Tue])];
        let ends = [None, Some(at("2026-11-19T18:00:00Z")), Some(at("2026-11-19T17:00:00Z"))];
        let mut keys = std::collections::BTreeSet::new();
        for weekdays in days {
            for ends_at in ends {
                for hours in [1, 72, 2_160] {
                    keys.insert(Period { hours, ends_at, weekdays }.key());
                }
            }
        }

        assert_eq!(keys.len(), 27);
        assert!(keys.iter().all(|it| it.len() <= 40));
        let twice = [WeekdaySet::from_array([Sat, Sun]), WeekdaySet::from_array([Sun, Sat])];
        let keys = twice.map(|weekdays| Period { hours: 1, ends_at: None, weekdays }.key());
        assert_eq!(keys, ["1:0:67", "1:0:67"]);
    }
}
