from __future__ import annotations

import time
from threading import Event, Thread
from typing import Any

import grpc
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from shop import open_shop

from jangteo import Client, JangteoError
from jangteo._session import ends_soon
from jangteo.account.v1 import RefreshTokenResponse, Tokens
from jangteo.order.v1 import GetOrderRequest, GetOrderResponse


def tokens(access_token: str, end: float) -> Tokens:
    return Tokens(access_token=access_token, refresh_token="r", access_expire_time=Timestamp(seconds=int(end)))


def test_a_token_is_refreshed_fifteen_seconds_before_its_end() -> None:
    assert not ends_soon(tokens("a", 1_000), now=985)
    assert ends_soon(tokens("a", 1_000), now=985.1)
    assert not ends_soon(Tokens(access_token="a"), now=985)


def test_whoever_signs_out_during_a_refresh_stays_signed_out() -> None:
    asked, answer = Event(), Event()

    def refresh(request: Any, context: Any) -> RefreshTokenResponse:
        asked.set()
        answer.wait(5)
        return RefreshTokenResponse(tokens=tokens("new", time.time() + 600))

    with open_shop(RefreshToken=refresh, GetOrder=lambda *_: GetOrderResponse()) as address, Client(address) as client:
        client.resume(tokens("old", 0))
        call = Thread(target=lambda: client.order.get_order(GetOrderRequest()))
        call.start()
        assert asked.wait(5)
        client._calls.session.keep(None)
        answer.set()
        call.join()
        assert client.tokens is None


def test_a_slow_refresh_does_not_outlast_the_deadline_of_a_call() -> None:
    ends = Event()

    def refresh(request: Any, context: Any) -> RefreshTokenResponse:
        ends.wait(5)
        return RefreshTokenResponse(tokens=tokens("new", time.time() + 600))

    with open_shop(RefreshToken=refresh) as address, Client(address) as client:
        client.resume(tokens("old", 0))
        started = time.monotonic()
        with pytest.raises(JangteoError) as failed:
            client.order.get_order(GetOrderRequest(), timeout=0.3)
        assert failed.value.code is grpc.StatusCode.DEADLINE_EXCEEDED
        assert time.monotonic() - started < 2
        ends.set()
