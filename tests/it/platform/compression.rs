//! Messages that are compressed on their way.

use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use tonic::codec::CompressionEncoding;

use crate::harness::Shop;

#[tokio::test]
async fn whoever_asks_gets_messages_compressed_and_may_compress_their_own() {
    let shop = Shop::open().await;
    shop.product(1_000, 1).await;

    for (encoding, name) in
        [(CompressionEncoding::Gzip, "gzip"), (CompressionEncoding::Zstd, "zstd")]
    {
        let client = CatalogServiceClient::new(shop.channel.clone());
        let mut client = client.send_compressed(encoding).accept_compressed(encoding);
        let listed = client.list_products(ListProductsRequest::default()).await.unwrap();
        assert_eq!(listed.metadata().get("grpc-encoding").unwrap(), name);
        assert_eq!(listed.into_inner().products.len(), 1);
    }
    let mut plain = CatalogServiceClient::new(shop.channel.clone());
    let listed = plain.list_products(ListProductsRequest::default()).await.unwrap();
    assert!(listed.metadata().get("grpc-encoding").is_none());
}
