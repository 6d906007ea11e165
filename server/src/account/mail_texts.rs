//! What mails say, in Korean and English.

use super::model::{Account, MailKind};
use crate::base::error::Language;
use crate::platform::site::Site;

/// The subject and the text of a mail.
pub(super) fn write(
    kind: MailKind,
    language: Language,
    account: &Account,
    code: Option<&str>,
    site: &Site,
) -> (&'static str, String) {
    let (name, code) = (&account.person.display_name, code.unwrap_or_default());
    match language {
        Language::English => english(kind, name, code, site),
        Language::Korean => korean(kind, name, code, site),
    }
}

fn english(kind: MailKind, name: &str, code: &str, site: &Site) -> (&'static str, String) {
    match kind {
        MailKind::VerifyEmail => (
            "Verify your e-mail",
            format!(
                "Hello {name},\n\nplease show that this address is yours. The code is good for a day:\n\n  {code}\n{}\n\
                 If you did not sign up, do nothing.\n",
                link(site, "verify-email", code)
            ),
        ),
        MailKind::EmailInUse => (
            "You have an account already",
            format!(
                "Hello {name},\n\nsomebody signed up with this address, which has an account already. If it was you, sign in, or \
                 ask for another password.\nIf it was not you, do nothing: nobody got into your account.\n"
            ),
        ),
        MailKind::ResetPassword => (
            "Choose another password",
            format!(
                "Hello {name},\n\nthis code is good for an hour, to choose another password with:\n\n  {code}\n{}\n\
                 If you did not ask for it, do nothing: your password stays.\n",
                link(site, "reset-password", code)
            ),
        ),
        MailKind::PasswordChanged => (
            "Your password was changed",
            format!(
                "Hello {name},\n\nyour password was changed, and other sessions were ended. If it was not you, ask for another \
                 password at once.\n"
            ),
        ),
        MailKind::TotpEnabled => (
            "Signing in takes a code now",
            format!(
                "Hello {name},\n\nfrom now on signing in takes a code of your authenticator app. Keep your recovery codes where nobody \
                 looks.\nIf it was not you, choose another password at once and ask for help.\n"
            ),
        ),
        MailKind::TotpDisabled => (
            "Signing in takes no code any more",
            format!(
                "Hello {name},\n\nsigning in takes no code of an authenticator app any more. If it was not you, choose another password \
                 at once.\n"
            ),
        ),
    }
}

fn korean(kind: MailKind, name: &str, code: &str, site: &Site) -> (&'static str, String) {
    match kind {
        MailKind::VerifyEmail => (
            "이메일을 인증해 주세요",
            format!(
                "{name}님, 안녕하세요.\n\n아래 코드로 이메일을 인증해 주세요. 하루 동안 유효합니다.\n\n  {code}\n{}\n\
                 가입한 적이 없다면 이 메일을 무시해 주세요.\n",
                link(site, "verify-email", code)
            ),
        ),
        MailKind::EmailInUse => (
            "이미 가입된 이메일입니다",
            format!(
                "{name}님, 안녕하세요.\n\n누군가 이 이메일로 가입을 시도했지만 이미 가입되어 있습니다. 본인이라면 로그인하거나 비밀번호를 \
                 재설정해 주세요.\n본인이 아니라면 무시하셔도 됩니다. 계정은 안전합니다.\n"
            ),
        ),
        MailKind::ResetPassword => (
            "비밀번호를 재설정해 주세요",
            format!(
                "{name}님, 안녕하세요.\n\n아래 코드로 한 시간 안에 비밀번호를 재설정할 수 있습니다.\n\n  {code}\n{}\n\
                 요청한 적이 없다면 무시해 주세요. 비밀번호는 그대로입니다.\n",
                link(site, "reset-password", code)
            ),
        ),
        MailKind::PasswordChanged => (
            "비밀번호가 변경되었습니다",
            format!(
                "{name}님, 안녕하세요.\n\n비밀번호가 변경되어 다른 기기에서 로그아웃되었습니다. 본인이 아니라면 바로 비밀번호를 재설정해 \
                 주세요.\n"
            ),
        ),
        MailKind::TotpEnabled => (
            "2단계 인증을 사용합니다",
            format!(
                "{name}님, 안녕하세요.\n\n이제 로그인할 때 인증 앱의 코드가 필요합니다. 복구 코드를 안전한 곳에 보관해 주세요.\n본인이 아니라면 바로 \
                 비밀번호를 재설정하고 문의해 주세요.\n"
            ),
        ),
        MailKind::TotpDisabled => (
            "2단계 인증이 해제되었습니다",
            format!(
                "{name}님, 안녕하세요.\n\n이제 로그인할 때 인증 앱의 코드가 필요하지 않습니다. 본인이 아니라면 바로 비밀번호를 재설정해 주세요.\n"
            ),
        ),
    }
}

/// The page that a code is brought to, on a line of its own, if the shop has pages.
fn link(site: &Site, path: &str, code: &str) -> String {
    site.link(path, code).map_or(String::new(), |it| format!("\n  {it}\n"))
}
