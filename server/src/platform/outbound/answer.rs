//! What others answer, and what it means if they do not.

use std::fmt;

use reqwest::StatusCode;
use serde::de::DeserializeOwned;

/// An answer. Shows nothing of what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// What HTTP says of it.
    pub status: StatusCode,
    pub(super) body: Vec<u8>,
}

/// Why nothing useful was answered, by what is known of the work that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// They say no. Their words are theirs to write: whoever asked knows how to read them.
    Refused(Answer),
    /// It was not done: they were not asked, or were too busy to begin.
    Unavailable(Absence),
    /// It may have been done: they were asked, and there is no answer of use.
    Unknown(String),
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absence {
    /// So much failed there lately that they are left alone.
    BreakerOpen,
    /// As many calls as may be are under way to them.
    Busy,
    /// No connection was made.
    Unreachable(String),
    /// They say that they are too busy (429, 503). Something before them may say it in their name after they have worked.
    TurnedAway,
}

impl Answer {
    /// What it says, if that is what it should be.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let read = serde_json::from_slice(&self.body);
        // Where, not what: answers hold what is somebody's.
        read.map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Failure::Unknown(format!("the answer is not what it should be at {line}:{column}"))
        })
    }

    /// What a refusal says, as far as it says anything.
    #[must_use]
    pub fn read_loosely<T: DeserializeOwned + Default>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Whether they are not well, or asked too much of.
    pub(super) fn is_ill(&self) -> bool {
        self.status.is_server_error() || self.status == StatusCode::TOO_MANY_REQUESTS
    }

    /// The answer, if it is a good one.
    pub(super) fn accept(self) -> Result<Self, Failure> {
        match self.status {
            it if it.is_success() => Ok(self),
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                Err(Failure::Unavailable(Absence::TurnedAway))
            }
            // They have not heard all of it, or have, and something on the way has not.
            StatusCode::REQUEST_TIMEOUT => Err(Failure::Unknown("HTTP 408".to_owned())),
            it if it.is_client_error() => Err(Failure::Refused(self)),
            it => Err(Failure::Unknown(format!("HTTP {}", it.as_u16()))),
        }
    }
}

impl Failure {
    /// What HTTP could not do. Nothing was asked for before there was a connection.
    pub(super) fn of(error: reqwest::Error) -> Self {
        let unsent = error.is_connect() || error.is_builder();
        // Addresses are known from the settings, and might hold what is secret.
        let why = format!("{:#}", anyhow::Error::new(error.without_url()));
        if unsent { Self::Unavailable(Absence::Unreachable(why)) } else { Self::Unknown(why) }
    }

    /// Whether the same call may fare better a moment later.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::Refused(_) | Self::Unavailable(Absence::BreakerOpen | Absence::Busy) => false,
            Self::Unavailable(Absence::Unreachable(_) | Absence::TurnedAway) => true,
            Self::Unknown(_) => true,
        }
    }

    /// What figures call it.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Refused(_) => "REFUSED",
            Self::Unavailable(Absence::BreakerOpen) => "BREAKER_OPEN",
            Self::Unavailable(Absence::Busy) => "BUSY",
            Self::Unavailable(Absence::Unreachable(_)) => "UNREACHABLE",
            Self::Unavailable(Absence::TurnedAway) => "TURNED_AWAY",
            Self::Unknown(_) => "UNKNOWN",
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {} of {} bytes", self.status.as_u16(), self.body.len())
    }
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BreakerOpen => f.write_str("so much failed there that it is left alone"),
            Self::Busy => f.write_str("as many calls as may be are under way to it"),
            Self::Unreachable(why) => write!(f, "it cannot be reached: {why}"),
            Self::TurnedAway => f.write_str("it says that it is too busy"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16) -> Answer {
        Answer { status: StatusCode::from_u16(status).unwrap(), body: b"{\"a\":1}".to_vec() }
    }

    #[test]
    fn an_answer_tells_what_was_done() {
        let meant = |status| answer(status).accept().map_or_else(|it| it.name(), |_| "OK");

        assert_eq!((meant(200), meant(201)), ("OK", "OK"));
        for status in [400, 401, 403, 404, 409, 410, 422] {
            assert_eq!(meant(status), "REFUSED", "{status}");
        }
        assert_eq!((meant(429), meant(503)), ("TURNED_AWAY", "TURNED_AWAY"));
        for status in [302, 408, 500, 502, 504] {
            assert_eq!(meant(status), "UNKNOWN", "{status}");
        }
    }

    #[test]
    fn an_answer_shows_nothing_of_itself() {
        let shown = format!("{:?}", Failure::Refused(answer(400)));
        assert_eq!(shown, "Refused(HTTP 400 of 7 bytes)");

        let unread = answer(200).read::<Vec<i32>>().unwrap_err();
        let where_not_what = "the answer is not what it should be at 1:0";
        assert_eq!(unread, Failure::Unknown(where_not_what.to_owned()));
    }
}
