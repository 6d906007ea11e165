//! Who a client is behind proxies that we trust.

use std::net::IpAddr;
use std::str::FromStr;

use http::HeaderMap;
use ipnet::IpNet;

/// The proxies whose `x-forwarded-for` is believed. Anybody else may write into it what they like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(Vec<IpNet>);

impl Proxies {
    /// The client's address: the last in the chain that is no proxy of ours.
    #[must_use]
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let forwarded = headers.get_all("x-forwarded-for").iter();
        let forwarded = forwarded.filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(','));
        let forwarded: Vec<Option<IpAddr>> = forwarded.map(|it| it.trim().parse().ok()).collect();
        let mut client = peer;
        for hop in forwarded.into_iter().rev() {
            let (true, Some(hop)) = (self.trusts(client), hop) else { break };
            client = hop;
        }
        client
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|it| it.contains(&address.to_canonical()))
    }
}

impl FromStr for Proxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let nets = text.split(',').map(str::trim).filter(|it| !it.is_empty()).map(|it| {
            let net = it.parse::<IpNet>().or_else(|_| it.parse::<IpAddr>().map(IpNet::from));
            net.map_err(|_neither| format!("must hold addresses like 10.0.0.0/8; {it:?} is none"))
        });
        Ok(Self(nets.collect::<Result<_, _>>()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_say_who_the_client_is() {
        let proxies: Proxies = "10.0.0.0/8, 192.0.2.1".parse().unwrap();
        let client = |peer: &str, forwarded: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", forwarded.parse().unwrap());
            proxies.client(peer.parse().unwrap(), &headers).to_string()
        };

        assert_eq!(client("203.0.113.9", "198.51.100.7"), "203.0.113.9");
        assert_eq!(client("10.1.2.3", "198.51.100.7"), "198.51.100.7");
        assert_eq!(client("10.1.2.3", "1.1.1.1, 198.51.100.7, 192.0.2.1"), "198.51.100.7");
        assert_eq!(client("10.1.2.3", "nonsense"), "10.1.2.3");
        assert!("nonsense".parse::<Proxies>().is_err());
    }
}
