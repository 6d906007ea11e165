"""What `main_job.py` does, with gRPC's own stubs and nothing of the client.

    python examples/plain_grpcio.py http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo

Tokens, idempotency keys and deadlines are the caller's here, and nothing is repeated or resumed.
"""

from __future__ import annotations

import sys
import uuid

import grpc

from jangteo.account.v1 import LoginRequest
from jangteo.account.v1.account_service_pb2_grpc import AccountServiceStub
from jangteo.cart.v1 import AddCartItemRequest, ClearCartRequest
from jangteo.cart.v1.cart_service_pb2_grpc import CartServiceStub
from jangteo.catalog.v1 import ListProductsRequest
from jangteo.catalog.v1.catalog_service_pb2_grpc import CatalogServiceStub
from jangteo.errors import from_rpc_error
from jangteo.order.v1 import (
    CancelOrderRequest,
    CartSelection,
    OrderState,
    PaymentMethod,
    PlaceOrderRequest,
    QuoteOrderRequest,
    WatchOrderRequest,
)
from jangteo.order.v1.order_service_pb2_grpc import OrderServiceStub
from jangteo.type.v1 import Address, Money
from jangteo.wallet.v1 import ChargeMethod, ChargeWalletRequest
from jangteo.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub

Headers = tuple[tuple[str, str], ...]


def main(address: str, email: str, password: str) -> None:
    with grpc.insecure_channel(address.removeprefix("http://")) as channel:
        answer = AccountServiceStub(channel).Login(LoginRequest(email=email, password=password), timeout=10)
        token = (("authorization", f"Bearer {answer.tokens.access_token}"),)
        total = fill_cart(channel, token)
        print(f"it costs {total.amount_minor} won")
        buy_and_cancel(channel, token, total)


def fill_cart(channel: grpc.Channel, token: Headers) -> Money:
    products = CatalogServiceStub(channel).ListProducts(ListProductsRequest(), timeout=5).products
    variant = next((it for product in products for it in product.variants if it.stock > 0), None)
    if not variant:
        sys.exit("everything is sold out")
    print(f"into the cart: {variant.name}")
    carts = CartServiceStub(channel)
    carts.ClearCart(ClearCartRequest(), timeout=10, metadata=token)
    item = AddCartItemRequest(variant_id=variant.id, quantity=1)
    carts.AddCartItem(item, timeout=10, metadata=with_key(token))
    quote = QuoteOrderRequest(cart=CartSelection())
    total: Money = OrderServiceStub(channel).QuoteOrder(quote, timeout=5, metadata=token).quote.total
    return total


def buy_and_cancel(channel: grpc.Channel, token: Headers, total: Money) -> None:
    # A wallet takes 1,000 to 1,000,000 won at once.
    amount = Money(currency_code="KRW", amount_minor=min(max(total.amount_minor, 1_000), 1_000_000))
    charge = ChargeWalletRequest(amount=amount, method=ChargeMethod.CHARGE_METHOD_SANDBOX)
    WalletServiceStub(channel).ChargeWallet(charge, timeout=10, metadata=with_key(token))
    orders = OrderServiceStub(channel)
    request = PlaceOrderRequest(
        cart=CartSelection(),
        expected_total=total,
        payment_method=PaymentMethod.PAYMENT_METHOD_POINTS,
        shipping_address=Address(
            recipient="김하늘",
            phone="010-1234-5678",
            country_code="KR",
            postal_code="04524",
            line1="서울특별시 중구 세종대로 110",
        ),
    )
    # The same key twice is the same order.
    key = with_key(token)
    order = orders.PlaceOrder(request, timeout=10, metadata=key).order
    if orders.PlaceOrder(request, timeout=10, metadata=key).order.id != order.id:
        sys.exit("a repeated call placed another order")
    print(f"ordered: {order.number}")

    watch = orders.WatchOrder(WatchOrderRequest(order_id=order.id), timeout=60, metadata=token)
    cancelled = False
    for told in watch:
        if told.heartbeat:
            continue
        print(f"it is {OrderState.Name(told.order.state)}")
        if told.order.state == OrderState.ORDER_STATE_CANCELLED:
            break
        if not cancelled:
            orders.CancelOrder(CancelOrderRequest(order_id=order.id), timeout=10, metadata=with_key(token))
            cancelled = True
    else:
        sys.exit("the watch ended before the order was cancelled")
    watch.cancel()


def with_key(token: Headers) -> Headers:
    return (*token, ("idempotency-key", str(uuid.uuid4())))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except grpc.RpcError as error:
        sys.exit(f"refused: {from_rpc_error(error)}")
