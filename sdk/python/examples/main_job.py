"""Buys something in the demo shop, cancels it, and watches the order until it is cancelled.

python examples/main_job.py http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo
"""

from __future__ import annotations

import sys

from jangteo import Client
from jangteo.cart.v1 import AddCartItemRequest, ClearCartRequest
from jangteo.catalog.v1 import ListProductsRequest
from jangteo.errors import PriceChanged
from jangteo.order.v1 import (
    CancelOrderRequest,
    CartSelection,
    OrderState,
    PaymentMethod,
    PlaceOrderRequest,
    Quote,
    QuoteOrderRequest,
    WatchOrderRequest,
)
from jangteo.type.v1 import Address, Money
from jangteo.wallet.v1 import ChargeMethod, ChargeWalletRequest


def main(address: str, email: str, password: str) -> None:
    with Client(address) as client:
        client.login(email, password)
        products = client.catalog.iter_products(ListProductsRequest())
        in_stock = ((it, variant) for it in products for variant in it.variants if variant.stock > 0)
        product, variant = next(in_stock, (None, None))
        if not product or not variant:
            sys.exit("everything is sold out")
        print(f"into the cart: {product.name}, {variant.name}")
        client.cart.clear_cart(ClearCartRequest())
        client.cart.add_cart_item(AddCartItemRequest(variant_id=variant.id, quantity=1))

        cart = CartSelection()
        total = client.order.quote_order(QuoteOrderRequest(cart=cart)).quote.total
        print(f"it costs {total.amount_minor} won")
        # A wallet takes 1,000 to 1,000,000 won at once.
        amount = Money(currency_code="KRW", amount_minor=min(max(total.amount_minor, 1_000), 1_000_000))
        client.wallet.charge_wallet(ChargeWalletRequest(amount=amount, method=ChargeMethod.CHARGE_METHOD_SANDBOX))

        request = PlaceOrderRequest(
            cart=cart,
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
        try:
            order = client.order.place_order(request).order
        except PriceChanged as error:
            quote = error.detail(Quote)
            sys.exit(f"it costs {quote.total.amount_minor if quote else 'something else'} now")
        print(f"ordered: {order.number}")

        with client.order.watch_order(WatchOrderRequest(order_id=order.id)) as watch:
            print(f"it is {OrderState.Name(next(watch).order.state)}")
            client.order.cancel_order(CancelOrderRequest(order_id=order.id))
            for told in watch:
                print(f"it is {OrderState.Name(told.order.state)}")
                if told.order.state == OrderState.ORDER_STATE_CANCELLED:
                    return
            sys.exit("the watch ended before the order was cancelled")


if __name__ == "__main__":
    main(*sys.argv[1:])
