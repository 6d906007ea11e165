use jangteo_sdk::account::v1::Tokens;
use jangteo_sdk::cart::v1::cart_service_client::CartServiceClient;
use jangteo_sdk::cart::v1::{AddCartItemRequest, Cart, GetCartRequest};
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::category_admin_service_client::CategoryAdminServiceClient;
use jangteo_sdk::catalog::v1::product_image_service_client::ProductImageServiceClient;
use jangteo_sdk::catalog::v1::product_management_service_client::ProductManagementServiceClient;
use jangteo_sdk::catalog::v1::{
    CompleteImageUploadRequest, CreateImageUploadRequest, CreateProductRequest, ImageUpload,
    ListProductImagesRequest, Product, ProductImage, PublishProductRequest, Variant,
};
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::order::v1::store_order_service_client::StoreOrderServiceClient;
use jangteo_sdk::order::v1::{
    MarkDeliveredRequest, Order, PaymentMethod, PlaceOrderLine, PlaceOrderRequest, ShipOrderLine,
    ShipOrderRequest, StoreOrder,
};
use jangteo_sdk::store::v1::store_service_client::StoreServiceClient;
use jangteo_sdk::store::v1::{CreateStoreRequest, Store};
use jangteo_sdk::types::v1::{Address, Money};
use jangteo_sdk::wallet::v1::wallet_service_client::WalletServiceClient;
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest, GetWalletRequest};
use jangteo_sdk::wishlist::v1::{ListWishlistItemsRequest, SetWishlistItemRequest, WishlistItem};
use jangteo_sdk::{Client, Connection};
use jangteo_server::base::ids::SessionId;
use jangteo_server::platform::token::{Credential, Subject};
use tokio::sync::OnceCell;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Response, Status};

use super::{Shop, put};

/// Somebody who is signed in, and acts through the Rust client.
pub struct Persona {
    pub client: Client,
    /// The way of a client that adds nothing and repeats nothing.
    pub channel: Channel,
    pub token: String,
    pub subject: Subject,
    store: OnceCell<Store>,
}

impl Persona {
    /// Somebody with this token, at the server of this address.
    pub fn new(address: &str, token: String, subject: Subject) -> Self {
        let client = Client::new(address).unwrap();
        client.resume(Tokens { access_token: token.clone(), ..Tokens::default() });
        let channel = Endpoint::from_shared(address.to_owned()).unwrap().connect_lazy();
        Self { client, channel, token, subject, store: OnceCell::new() }
    }

    /// The same, with a token that holds from now on: for when the clock was moved.
    pub fn again(&self, shop: &Shop) -> Self {
        let address = format!("http://{}", shop.address);
        Self::new(&address, shop.token(&self.subject), self.subject.clone())
    }

    /// The session that the token is of.
    pub fn session_id(&self) -> SessionId {
        match self.subject.credential {
            Credential::Session { id, .. } => id,
            Credential::ApiKey(_) => panic!("no session"),
        }
    }

    /// `message` as another client sends it for this persona, with a key of its own.
    pub fn request<T>(&self, message: T) -> Request<T> {
        let mut request = with_key(message, &uuid::Uuid::new_v4().to_string());
        let token = format!("Bearer {}", self.token).parse().unwrap();
        request.metadata_mut().insert("authorization", token);
        request
    }

    /// `message` as another client sends it for this persona, with `key`.
    pub fn keyed<T>(&self, message: T, key: &str) -> Request<T> {
        let mut request = self.request(message);
        request.metadata_mut().insert("idempotency-key", key.parse().unwrap());
        request
    }

    /// Pays points in, a million at a time.
    pub async fn with_points(self, points: i64) -> Self {
        let mut rest = points;
        while rest > 0 {
            self.charge(rest.clamp(1_000, 1_000_000)).await.unwrap();
            rest -= 1_000_000;
        }
        self
    }

    pub async fn charge(&self, points: i64) -> Result<i64, Status> {
        let message =
            ChargeWalletRequest { amount: Some(won(points)), method: ChargeMethod::Sandbox.into() };
        let charged = self.wallet().charge_wallet(message).await?.into_inner();
        Ok(charged.wallet.unwrap().balance.unwrap().amount_minor)
    }

    pub async fn balance(&self) -> i64 {
        let wallet = self.wallet().get_wallet(GetWalletRequest {}).await.unwrap();
        wallet.into_inner().wallet.unwrap().balance.unwrap().amount_minor
    }

    /// Orders variants, in these quantities.
    pub async fn place_order<V: AsRef<str>>(&self, lines: &[(V, i32)]) -> Result<Order, Status> {
        let placed = self.order().place_order(place_order_request(lines)).await?;
        Ok(placed.into_inner().order.unwrap())
    }

    /// Orders under a key, once: with a client that repeats nothing.
    pub async fn place_order_as<V: AsRef<str>>(
        &self,
        key: &str,
        lines: &[(V, i32)],
    ) -> Result<Response<Order>, Status> {
        let request = self.keyed(place_order_request(lines), key);
        let mut orders = OrderServiceClient::new(self.channel.clone());
        let response = orders.place_order(request).await?;
        Ok(response.map(|it| it.order.unwrap()))
    }

    /// Sends pieces of what a store of theirs has sold: of lines, or all that are left.
    pub async fn ship(&self, part_id: &str, lines: &[(&str, i32)]) -> Result<StoreOrder, Status> {
        let line = |(line_id, quantity): &(&str, i32)| ShipOrderLine {
            line_id: (*line_id).into(),
            quantity: *quantity,
        };
        let request = ShipOrderRequest {
            store_order_id: part_id.into(),
            lines: lines.iter().map(line).collect(),
            carrier: "우체국택배".into(),
            tracking_number: "6890-0000-0001".into(),
        };
        let shipped = self.sold().ship_order(request).await?.into_inner();
        Ok(shipped.sold_order.unwrap().store_order.unwrap())
    }

    /// Says that a shipment has arrived.
    pub async fn deliver(&self, shipment_id: &str) -> Result<StoreOrder, Status> {
        let request = MarkDeliveredRequest { shipment_id: shipment_id.into() };
        let delivered = self.sold().mark_delivered(request).await?.into_inner();
        Ok(delivered.sold_order.unwrap().store_order.unwrap())
    }

    /// Puts more of a variant into the cart.
    pub async fn add_to_cart(&self, variant_id: &str, quantity: i32) -> Result<Cart, Status> {
        let request = AddCartItemRequest { variant_id: variant_id.into(), quantity };
        let answer = self.carts().add_cart_item(request).await?;
        Ok(answer.into_inner().cart.unwrap())
    }

    pub async fn cart(&self) -> Cart {
        let cart = self.carts().get_cart(GetCartRequest {}).await.unwrap();
        cart.into_inner().cart.unwrap()
    }

    /// Sets how many of a variant are on the wishlist.
    pub async fn wish(&self, variant_id: &str, quantity: i32) -> Result<WishlistItem, Status> {
        let request = SetWishlistItemRequest { variant_id: variant_id.into(), quantity };
        let answer = self.client.wishlist_service().set_wishlist_item(request).await?;
        Ok(answer.into_inner().item.unwrap())
    }

    /// What is on the wishlist, up to fifty items.
    pub async fn wishlist(&self) -> Vec<WishlistItem> {
        let request = ListWishlistItemsRequest::default();
        let page = self.client.wishlist_service().list_wishlist_items(request).await.unwrap();
        page.into_inner().items
    }

    /// Opens a store, once.
    pub async fn open_store(&self, name: &str) -> &Store {
        self.store
            .get_or_init(|| async {
                let store = Store { name: name.into(), ..Store::default() };
                let request = CreateStoreRequest { store: Some(store) };
                let created = self.store_client().create_store(request).await.unwrap();
                created.into_inner().store.unwrap()
            })
            .await
    }

    /// Makes a product: its name, price, and variants with price difference and stock.
    pub async fn create_product(
        &self,
        name: &str,
        price: i64,
        variants: &[(&str, i64, i32)],
    ) -> Result<Product, Status> {
        let store_id = self.open_store(&format!("{name} 공방")).await.id.clone();
        let variants = variants.iter().map(|(name, difference, stock)| Variant {
            name: (*name).into(),
            price_difference: Some(won(*difference)),
            stock: *stock,
            ..Variant::default()
        });
        let product = Product {
            name: name.into(),
            price: Some(won(price)),
            variants: variants.collect(),
            ..Product::default()
        };
        let request =
            CreateProductRequest { store_id, product: Some(product), ..Default::default() };
        Ok(self.products().create_product(request).await?.into_inner().product.unwrap())
    }

    /// Makes a product and puts it on sale.
    pub async fn sell(&self, name: &str, price: i64, variants: &[(&str, i64, i32)]) -> Product {
        let product = self.create_product(name, price, variants).await.unwrap();
        let request = PublishProductRequest { product_id: product.id };
        let published = self.products().publish_product(request).await.unwrap();
        published.into_inner().product.unwrap()
    }

    /// Asks to upload an image of a product.
    pub async fn begin_upload(
        &self,
        product_id: &str,
        content_type: &str,
        byte_length: usize,
    ) -> Result<ImageUpload, Status> {
        let request = CreateImageUploadRequest {
            product_id: product_id.into(),
            content_type: content_type.into(),
            byte_length: byte_length.try_into().unwrap(),
        };
        let begun = self.images().create_image_upload(request).await?;
        Ok(begun.into_inner().upload.unwrap())
    }

    /// Says that an image was uploaded.
    pub async fn complete_upload(&self, image_id: &str) -> Result<ProductImage, Status> {
        let (image_id, alt_text) = (image_id.into(), "흰 찻잔".into());
        let request = CompleteImageUploadRequest { image_id, alt_text };
        let completed = self.images().complete_image_upload(request).await?;
        Ok(completed.into_inner().image.unwrap())
    }

    /// Uploads an image of a product, from the first step to the last.
    pub async fn upload(
        &self,
        product_id: &str,
        content_type: &str,
        bytes: &[u8],
    ) -> Result<ProductImage, Status> {
        let upload = self.begin_upload(product_id, content_type, bytes.len()).await?;
        assert_eq!(put(&upload, bytes).await, 200);
        self.complete_upload(&upload.image_id).await
    }

    /// All images of a product of theirs.
    pub async fn images_of(&self, product_id: &str) -> Vec<ProductImage> {
        let request = ListProductImagesRequest { product_id: product_id.into() };
        self.images().list_product_images(request).await.unwrap().into_inner().images
    }

    pub fn images(&self) -> ProductImageServiceClient<Connection> {
        ProductImageServiceClient::new(self.client.connection())
    }

    pub fn carts(&self) -> CartServiceClient<Connection> {
        CartServiceClient::new(self.client.connection())
    }

    pub fn wallet(&self) -> WalletServiceClient<Connection> {
        WalletServiceClient::new(self.client.connection())
    }

    pub fn order(&self) -> OrderServiceClient<Connection> {
        OrderServiceClient::new(self.client.connection())
    }

    pub fn sold(&self) -> StoreOrderServiceClient<Connection> {
        StoreOrderServiceClient::new(self.client.connection())
    }

    pub fn catalog(&self) -> CatalogServiceClient<Connection> {
        CatalogServiceClient::new(self.client.connection())
    }

    pub fn products(&self) -> ProductManagementServiceClient<Connection> {
        ProductManagementServiceClient::new(self.client.connection())
    }

    pub fn category_admin(&self) -> CategoryAdminServiceClient<Connection> {
        CategoryAdminServiceClient::new(self.client.connection())
    }

    pub fn store_client(&self) -> StoreServiceClient<Connection> {
        StoreServiceClient::new(self.client.connection())
    }
}

/// An order of variants, in these quantities, paid with points.
pub fn place_order_request<V: AsRef<str>>(lines: &[(V, i32)]) -> PlaceOrderRequest {
    let lines = lines.iter().map(|(variant_id, quantity)| PlaceOrderLine {
        variant_id: variant_id.as_ref().into(),
        quantity: *quantity,
    });
    PlaceOrderRequest {
        lines: lines.collect(),
        shipping_address: Some(address()),
        payment_method: PaymentMethod::Points.into(),
        ..PlaceOrderRequest::default()
    }
}

pub fn address() -> Address {
    Address {
        recipient: "김하늘".into(),
        phone: "010-1234-5678".into(),
        country_code: "KR".into(),
        postal_code: "04524".into(),
        line1: "서울특별시 중구 세종대로 110".into(),
        line2: "3층".into(),
    }
}

pub fn won(amount_minor: i64) -> Money {
    Money { currency_code: "KRW".into(), amount_minor }
}

/// `message` under a key, from nobody.
pub fn with_key<T>(message: T, key: &str) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("idempotency-key", key.parse().unwrap());
    request
}
