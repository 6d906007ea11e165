//! Who may take money here.

use super::model::Provider;
use crate::base::error::Result;
use crate::base::reason;

/// Refuses a provider that does not capture at once, or is not offered: the sandbox, where the server is none.
pub fn check_offered(provider: Provider, sandbox: bool) -> Result<()> {
    match provider {
        Provider::Sandbox if sandbox => Ok(()),
        Provider::KakaoPay | Provider::Sandbox => {
            Err(reason::payment_method_unavailable(provider.name()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sandbox_pays_in_a_sandbox_only() {
        assert!(check_offered(Provider::Sandbox, true).is_ok());
        assert!(check_offered(Provider::Sandbox, false).is_err());
    }
}
