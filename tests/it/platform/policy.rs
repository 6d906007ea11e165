//! The policy of every RPC, as a table that a change has to show.

use jangteo_sdk::DESCRIPTORS;
use jangteo_server::platform::policy::Policies;
use prost_reflect::DescriptorPool;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/it/platform/policy.txt");

#[test]
fn the_table_of_policies_was_reviewed() {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let option = pool.get_extension_by_name("jangteo.policy.v1.rpc").unwrap();
    let services = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
    let mut table = String::new();
    for method in services.flat_map(|it| it.methods().collect::<Vec<_>>()) {
        let policy = method.options().get_extension(&option).to_string();
        table.push_str(&format!("{}\n    {policy}\n", method.full_name()));
    }

    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(TABLE, &table).unwrap();
    }
    let reviewed = std::fs::read_to_string(TABLE).unwrap_or_default();
    assert!(
        reviewed == table,
        "the policy changed: look it over, run the test with UPDATE=1, commit {TABLE}"
    );
}

#[test]
fn a_method_without_a_policy_stops_the_start() {
    // The same contract, with the bytes of the option's number changed: an option that nobody knows.
    let tag = prost::bytes::Bytes::from({
        let mut tag = Vec::new();
        prost::encoding::encode_key(50_201, prost::encoding::WireType::LengthDelimited, &mut tag);
        tag
    });
    let mut other = Vec::new();
    prost::encoding::encode_key(50_301, prost::encoding::WireType::LengthDelimited, &mut other);
    let at = DESCRIPTORS.windows(tag.len()).rposition(|it| it == tag).unwrap();
    let mut crippled = DESCRIPTORS.to_vec();
    crippled[at..at + tag.len()].copy_from_slice(&other);
    let served: Vec<String> = services();
    let served: Vec<&str> = served.iter().map(String::as_str).collect();

    let fault = Policies::load(&crippled, &served).unwrap_err().to_string();

    assert!(fault.contains("has no policy"), "{fault}");
    assert!(Policies::load(DESCRIPTORS, &served).is_ok());
}

#[test]
fn a_service_that_is_not_served_or_not_in_the_contract_stops_the_start() {
    let mut served: Vec<String> = services();
    served.retain(|it| it != "jangteo.order.v1.OrderService");
    served.push("jangteo.order.v1.OderService".into());
    let served: Vec<&str> = served.iter().map(String::as_str).collect();

    let fault = Policies::load(DESCRIPTORS, &served).unwrap_err().to_string();

    assert!(fault.contains("jangteo.order.v1.OrderService is not served"), "{fault}");
    assert!(fault.contains("jangteo.order.v1.OderService is not in the contract"), "{fault}");
}

fn services() -> Vec<String> {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let services = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
    services.map(|it| it.full_name().to_owned()).collect()
}
