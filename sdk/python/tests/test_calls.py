from __future__ import annotations

import asyncio
import time
from threading import Timer
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration
from google.rpc.error_details_pb2 import ErrorInfo, RetryInfo
from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags, use_span
from shop import open_shop, status

from jangteo import Cancellation, Client, JangteoError, aio
from jangteo._address import Address
from jangteo.order.v1 import GetOrderRequest, GetOrderResponse


@pytest.mark.parametrize(
    ("address", "target", "secure"),
    [
        ("http://127.0.0.1:8080", "127.0.0.1:8080", False),
        ("http://shop.example/", "shop.example:80", False),
        ("https://shop.example", "shop.example:443", True),
        ("https://[::1]:8443", "[::1]:8443", True),
    ],
)
def test_addresses_are_read(address: str, target: str, secure: bool) -> None:
    assert Address.parse(address) == Address(target, secure)


@pytest.mark.parametrize("address", ["shop.example:443", "ftp://shop.example", "https://", "https://shop.example/api"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        Client(address)
    with pytest.raises(ValueError, match="no address"):
        aio.Client(address)


def test_the_callers_trace_goes_along() -> None:
    seen: list[dict[str, str]] = []

    def get_order(request: Any, context: Any) -> GetOrderResponse:
        seen.append(dict(context.invocation_metadata()))
        return GetOrderResponse()

    span = SpanContext(trace_id=0xABC, span_id=0xDEF, is_remote=False, trace_flags=TraceFlags(1))
    with open_shop(GetOrder=get_order) as address, Client(address) as client:
        with use_span(NonRecordingSpan(span)):
            client.order.get_order(GetOrderRequest())
        client.order.get_order(GetOrderRequest())
    assert seen[0]["traceparent"] == f"00-{0xABC:032x}-{0xDEF:016x}-01"
    assert "traceparent" not in seen[1]


def test_a_pause_is_cancelled_too() -> None:
    def get_order(request: Any, context: Any) -> GetOrderResponse:
        retry = status(ErrorInfo(domain="jangteo", reason="OVERLOADED"), RetryInfo(retry_delay=Duration(seconds=20)))
        context.set_trailing_metadata((("grpc-status-details-bin", retry),))
        context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "come again")
        return GetOrderResponse()

    with open_shop(GetOrder=get_order) as address, Client(address) as client:
        cancellation = Cancellation()
        Timer(0.3, cancellation.cancel).start()
        started = time.monotonic()
        with pytest.raises(JangteoError) as failed:
            client.order.get_order(GetOrderRequest(), timeout=60, cancellation=cancellation)
        assert failed.value.code is grpc.StatusCode.CANCELLED
        assert time.monotonic() - started < 5


def test_a_client_of_asyncio_may_be_made_before_there_is_a_loop() -> None:
    with open_shop(GetOrder=lambda *_: GetOrderResponse()) as address:
        client = aio.Client(address)

        async def call() -> GetOrderResponse:
            async with client:
                return await client.order.get_order(GetOrderRequest())

        assert asyncio.run(call()) == GetOrderResponse()


def test_interceptors_see_every_attempt() -> None:
    attempts: list[str] = []

    class Counting(grpc.UnaryUnaryClientInterceptor):
        def intercept_unary_unary(self, continuation: Any, client_call_details: Any, request: Any) -> Any:
            attempts.append(client_call_details.method)
            return continuation(client_call_details, request)

    def get_order(request: Any, context: Any) -> GetOrderResponse:
        if len(attempts) == 1:
            context.abort(grpc.StatusCode.UNAVAILABLE, "no upstream")
        return GetOrderResponse()

    with open_shop(GetOrder=get_order) as address, Client(address, interceptors=[Counting()]) as client:
        started = time.monotonic()
        client.order.get_order(GetOrderRequest())
    assert attempts == ["/jangteo.order.v1.OrderService/GetOrder"] * 2
    assert time.monotonic() - started < 2
