//! The page where the buyer agrees, in their language: plain HTML that runs nothing and loads nothing.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use url::Url;

use super::model::{Choice, Payment, State};
use crate::base::error::Language;

const STYLE: &str = "\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f4f1ea;color:#222;\
font:16px/1.6 system-ui,sans-serif}\
main{box-sizing:border-box;width:min(26rem,100vw);padding:2rem;background:#fff;border-radius:1rem}\
h1{margin:0;font-size:1.25rem}p{margin:.25rem 0 1.5rem;color:#666}\
dl{display:grid;grid-template-columns:auto 1fr;gap:.5rem 1.5rem;margin:0 0 2rem}\
dt{color:#666}dd{margin:0;text-align:right;overflow-wrap:anywhere}dd.amount{font-weight:700}\
form{display:grid;gap:.75rem}\
button{padding:.9rem;border:1px solid #bbb;border-radius:.6rem;background:#fff;color:#222;font:inherit;cursor:pointer}\
button[value=approve]{border-color:#1f4d3a;background:#1f4d3a;color:#fff;font-weight:700}";

/// What the page says.
struct Words {
    title: &'static str,
    play: &'static str,
    item: &'static str,
    quantity: &'static str,
    amount: &'static str,
    choices: [&'static str; 3],
}

const ENGLISH: Words = Words {
    title: "Sandbox payment",
    play: "No real money moves.",
    item: "For",
    quantity: "Quantity",
    amount: "Amount",
    choices: ["Pay", "Decline", "Leave"],
};

const KOREAN: Words = Words {
    title: "샌드박스 결제",
    play: "실제로 결제되지 않습니다.",
    item: "상품",
    quantity: "수량",
    amount: "결제 금액",
    choices: ["결제 승인", "결제 거절", "닫기"],
};

/// The page of a payment that has come so far.
pub(super) fn html(payment: &Payment, state: State, language: Language) -> String {
    let words = match language {
        Language::English => ENGLISH,
        Language::Korean => KOREAN,
    };
    let below = match state {
        State::Ready | State::Approvable => form(&words),
        State::Captured | State::PartlyCancelled | State::Cancelled => {
            note(language, "It is paid.", "결제가 완료되었습니다.")
        }
        State::Failed => note(language, "It was not paid.", "결제되지 않았습니다."),
        State::Expired => note(language, "It took too long.", "결제 시간이 지났습니다."),
    };
    let Words { title, play, item, quantity, amount, .. } = words;
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body><main><h1>{title}</h1><p>{play}</p>\n\
         <dl><dt>{item}</dt><dd>{}</dd>\n<dt>{quantity}</dt><dd>{}</dd>\n\
         <dt>{amount}</dt><dd class=\"amount\">{}</dd></dl>\n{below}</main></body></html>\n",
        language.tag(),
        escaped(&payment.item_name),
        payment.quantity,
        shown(payment, language),
    )
}

fn form(words: &Words) -> String {
    let buttons = Choice::ALL.iter().zip(words.choices).map(|(choice, label)| {
        format!("<button name=\"choice\" value=\"{}\">{label}</button>\n", choice.name())
    });
    format!("<form method=\"post\">\n{}</form>", buttons.collect::<String>())
}

fn note(language: Language, english: &str, korean: &str) -> String {
    let text = if language == Language::Korean { korean } else { english };
    format!("<p>{text}</p>")
}

/// What browsers let the page do: send its form here, and the buyer on to the shop from there.
pub(super) fn policy(payment: &Payment) -> String {
    let style = STANDARD.encode(digest(&SHA256, STYLE.as_bytes()));
    let ways = [&payment.approve_url, &payment.cancel_url, &payment.fail_url];
    let ways = ways.into_iter().filter_map(|it| source(it)).map(|it| format!(" {it}"));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; form-action 'self'{}; base-uri 'none'; \
         frame-ancestors 'none'",
        ways.collect::<String>()
    )
}

/// Where an address is, as policies name it: an origin, or the scheme of an app.
fn source(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let origin = url.origin();
    Some(if origin.is_tuple() {
        origin.ascii_serialization()
    } else {
        format!("{}:", url.scheme())
    })
}

/// `9,900원`, or `9,900 KRW`.
fn shown(payment: &Payment, language: Language) -> String {
    let digits = payment.amount_minor.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if 0 < place && (digits.len().saturating_sub(place)).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match (language, payment.currency.as_str()) {
        (Language::Korean, "KRW") => format!("{grouped}원"),
        (_, currency) => format!("{grouped} {}", escaped(currency)),
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn payment() -> Payment {
        Payment {
            id: "S1".into(),
            payment_id: "p1".into(),
            buyer_ref: "u1".into(),
            item_name: "<script>alert('달')</script>".into(),
            quantity: 2,
            currency: "KRW".into(),
            amount_minor: 1_234_567,
            cancelled_minor: 0,
            approve_url: "https://shop.example/paid?order=1".into(),
            cancel_url: "http://localhost:3000/left".into(),
            fail_url: "kr.jangteo.app:/failed".into(),
            callback_url: None,
            token: None,
            failure: None,
            captured_at: None,
            expires_at: DateTime::UNIX_EPOCH,
            created_at: DateTime::UNIX_EPOCH,
            updated_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn tells_what_and_how_much_in_both_languages() {
        let korean = html(&payment(), State::Ready, Language::Korean);
        assert!(korean.contains("lang=\"ko\"") && korean.contains("1,234,567원"), "{korean}");
        for label in ["결제 승인", "결제 거절", "닫기"] {
            assert!(korean.contains(&format!(">{label}</button>")), "{label}");
        }
        let english = html(&payment(), State::Ready, Language::English);
        assert!(english.contains("1,234,567 KRW") && english.contains(">Pay</button>"));
        let over = html(&payment(), State::Expired, Language::Korean);
        assert!(over.contains("결제 시간이 지났습니다.") && !over.contains("<form"));
    }

    #[test]
    fn what_the_shop_says_is_text() {
        let page = html(&payment(), State::Ready, Language::English);
        assert!(!page.contains("<script") && page.contains("&lt;script&gt;alert(&#39;달&#39;)"));
    }

    #[test]
    fn leads_to_the_shop_and_nowhere_else() {
        let policy = policy(&payment());
        let ways = "form-action 'self' https://shop.example http://localhost:3000 kr.jangteo.app:;";
        assert!(policy.starts_with("default-src 'none'; ") && policy.contains(ways), "{policy}");
    }
}
