//! Whether what came is what was promised.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::fake::Call;
use crate::script::Seen;

/// What is wrong with `told`, which must have at least what `wanted` has. `*` stands for anything that is there, `!` for
/// nothing.
pub(crate) fn difference(wanted: &Json, told: &Json, at: &str) -> Option<String> {
    match (wanted, told) {
        (Json::String(any), there) if any == "*" => {
            there.is_null().then(|| format!("{at} is missing"))
        }
        (Json::String(none), there) if none == "!" => {
            (!there.is_null()).then(|| format!("{at} is {there}"))
        }
        (Json::Object(wanted), Json::Object(told)) => wanted.iter().find_map(|(name, wanted)| {
            difference(wanted, told.get(name).unwrap_or(&Json::Null), &format!("{at}.{name}"))
        }),
        (Json::Array(wanted), Json::Array(told)) if wanted.len() == told.len() => {
            let mut pairs = wanted.iter().zip(told).enumerate();
            pairs.find_map(|(index, (wanted, told))| {
                difference(wanted, told, &format!("{at}[{index}]"))
            })
        }
        (wanted, told) => (wanted != told).then(|| format!("{at} is {told}, not {wanted}")),
    }
}

/// What is wrong with the calls that came.
pub(crate) fn seen(wanted: &Seen, calls: &[Call]) -> Option<String> {
    let calls: Vec<&Call> = calls.iter().filter(|it| it.rpc.ends_with(&wanted.rpc)).collect();
    let rpc = &wanted.rpc;
    if calls.len() != wanted.times {
        return Some(format!("{rpc} was called {} times, not {}", calls.len(), wanted.times));
    }
    let values = |name: &String| -> Vec<Option<String>> {
        calls.iter().map(|it| it.metadata.get(name).cloned()).collect()
    };
    let same = wanted.same.iter().find(|it| {
        let values = values(it);
        values.contains(&None) || values.iter().collect::<BTreeSet<_>>().len() > 1
    });
    let distinct = wanted.distinct.iter().find(|it| {
        let values = values(it);
        values.contains(&None) || values.iter().collect::<BTreeSet<_>>().len() != values.len()
    });
    let absent = wanted.absent.iter().find(|it| values(it).iter().any(Option::is_some));
    for (name, what) in [(same, "not the same"), (distinct, "not distinct"), (absent, "there")] {
        if let Some(name) = name {
            return Some(format!("{name} is {what} in {rpc}: {:?}", values(name)));
        }
    }
    let metadata = wanted.metadata.iter().find_map(|(name, wanted)| {
        let told = values(name);
        let fits = |(wanted, told): (&String, &Option<String>)| match wanted.strip_suffix('*') {
            Some(start) => told.as_ref().is_some_and(|it| it.starts_with(start)),
            None => told.as_ref() == Some(wanted),
        };
        let all = wanted.len() == told.len() && wanted.iter().zip(&told).all(fits);
        (!all).then(|| format!("{name} is {told:?} in {rpc}, not {wanted:?}"))
    });
    let requests =
        wanted.requests.iter().zip(&calls).enumerate().find_map(|(at, (wanted, call))| {
            difference(wanted, &call.request, &format!("request {at} of {rpc}"))
        });
    let pauses = calls.windows(2).map(|it| match it {
        [one, next] => millis(next.at.duration_since(one.at)),
        _ => 0,
    });
    let pauses = within("the pause", &wanted.pauses_ms, pauses.collect(), rpc);
    let timeouts = calls.iter().map(|it| timeout_ms(it).unwrap_or(0));
    let timeouts = within("grpc-timeout", &wanted.timeouts_ms, timeouts.collect(), rpc);
    metadata.or(requests).or(pauses).or(timeouts)
}

fn within(what: &str, wanted: &[[u64; 2]], told: Vec<u64>, rpc: &str) -> Option<String> {
    let mut pairs = wanted.iter().zip(&told);
    let wrong = pairs.find(|([least, most], told)| !(least..=most).contains(told));
    wrong.map(|(wanted, _)| format!("{what} of {rpc} is not within {wanted:?} ms: {told:?}"))
}

fn timeout_ms(call: &Call) -> Option<u64> {
    let text = call.metadata.get("grpc-timeout")?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let amount: u64 = digits.parse().ok()?;
    Some(match unit {
        "H" => amount * 3_600_000,
        "M" => amount * 60_000,
        "S" => amount * 1_000,
        "m" => amount,
        "u" => amount / 1_000,
        _ => amount / 1_000_000,
    })
}

pub(crate) fn millis(duration: std::time::Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
