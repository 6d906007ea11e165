from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event, Timer
from typing import Any

import pytest
from shop import open_shop

from jangteo import Client, _calls, aio
from jangteo.order.v1 import WatchOrderRequest, WatchOrderResponse


class Streams:
    """A message for each time that the stream is opened, and then silence."""

    def __init__(self) -> None:
        self.cursors: list[str] = []
        self.ends = Event()

    def watch_order(self, request: WatchOrderRequest, context: Any) -> Iterator[WatchOrderResponse]:
        self.cursors.append(request.resume_cursor)
        gone = Event()
        context.add_callback(gone.set)
        yield WatchOrderResponse(cursor=f"c{len(self.cursors)}")
        gone.wait(5)


def test_a_silent_stream_is_taken_for_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_calls, "SILENCE_MAX_SECONDS", 0.3)
    streams = Streams()
    with open_shop(WatchOrder=streams.watch_order) as address, Client(address) as client:
        watch = client.order.watch_order(WatchOrderRequest())
        assert [next(watch).cursor, next(watch).cursor] == ["c1", "c2"]
        watch.close()
    assert streams.cursors == ["", "c1"]


def test_a_silent_stream_is_taken_for_dead_in_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_calls, "SILENCE_MAX_SECONDS", 0.3)
    streams = Streams()

    async def watch(address: str) -> list[str]:
        async with aio.Client(address) as client, client.order.watch_order(WatchOrderRequest()) as watch:
            return [(await anext(watch)).cursor, (await anext(watch)).cursor]

    with open_shop(WatchOrder=streams.watch_order) as address:
        assert asyncio.run(watch(address)) == ["c1", "c2"]
    assert streams.cursors == ["", "c1"]


def test_a_watch_is_closed_under_whoever_waits_for_it() -> None:
    with open_shop(WatchOrder=Streams().watch_order) as address, Client(address) as client:
        watch = client.order.watch_order(WatchOrderRequest())
        Timer(0.3, watch.close).start()
        assert [it.cursor for it in watch] == ["c1"]
        assert list(watch) == []


def test_a_watch_is_closed_under_whoever_waits_for_it_in_asyncio() -> None:
    async def read(address: str) -> list[str]:
        async with aio.Client(address) as client:
            watch = client.order.watch_order(WatchOrderRequest())
            asyncio.get_running_loop().call_later(0.3, lambda: asyncio.ensure_future(watch.close()))
            return [it.cursor async for it in watch]

    with open_shop(WatchOrder=Streams().watch_order) as address:
        assert asyncio.run(read(address)) == ["c1"]


def test_the_callers_request_stays_as_it_is() -> None:
    with open_shop(WatchOrder=Streams().watch_order) as address, Client(address) as client:
        request = WatchOrderRequest(order_id="o")
        with client.order.watch_order(request) as watch:
            next(watch)
        assert request == WatchOrderRequest(order_id="o")
