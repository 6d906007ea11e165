use std::path::Path;
use std::time::Duration;

use mailparse::MailHeaderMap;

/// A mail that was sent.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
}

impl Mail {
    /// The code in it: the line that is indented and no link.
    pub fn code(&self) -> &str {
        let code = |it: &&str| it.starts_with("  ") && !it.contains("://");
        self.text.lines().find(code).expect("a code").trim()
    }
}

/// The mails that were put into a folder, in the order of their making.
pub fn mails_in(folder: &Path) -> Vec<Mail> {
    let Ok(files) = std::fs::read_dir(folder) else { return vec![] };
    let files = files.map(|it| it.unwrap().path());
    let mut files: Vec<_> = files.filter(|it| it.extension().is_some()).collect();
    // They are called by their ids, which are in the order of their making.
    files.sort();
    let mail = |path| {
        let bytes = std::fs::read(path).unwrap();
        let mail = mailparse::parse_mail(&bytes).unwrap();
        let header = |name| mail.headers.get_first_value(name).unwrap();
        Mail { to: header("To"), subject: header("Subject"), text: mail.get_body().unwrap() }
    };
    files.into_iter().map(mail).collect()
}

/// The code of the first mail that a server with this data folder sends.
pub async fn first_code(data_folder: &Path) -> String {
    for _ in 0..200 {
        if let Some(mail) = mails_in(&data_folder.join("mails")).first() {
            return mail.code().to_owned();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no mail after ten seconds");
}
