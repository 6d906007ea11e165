"""A server of the contract's stubs, which says what a test tells it to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.message import Message
from google.rpc.status_pb2 import Status

from jangteo.account.v1.account_service_pb2_grpc import AccountServiceServicer, add_AccountServiceServicer_to_server
from jangteo.order.v1.order_service_pb2_grpc import OrderServiceServicer, add_OrderServiceServicer_to_server


@contextmanager
def open_shop(**rpcs: Callable[..., Any]) -> Iterator[str]:
    """Serves these RPCs: functions of the request and the context. Tells the address."""
    server = grpc.server(ThreadPoolExecutor(8))
    shop = type("Shop", (AccountServiceServicer, OrderServiceServicer), {})()
    for name, rpc in rpcs.items():
        setattr(shop, name, rpc)
    add_AccountServiceServicer_to_server(shop, server)
    add_OrderServiceServicer_to_server(shop, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.stop(0).wait()


def status(*details: Message) -> bytes:
    """The details of a refusal, as they travel."""
    told = Status()
    for detail in details:
        told.details.add().Pack(detail)
    encoded: bytes = told.SerializeToString()
    return encoded
