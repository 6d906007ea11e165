"""Does what `sdk/conformance/PROTOCOL.md` says, with the blocking client, or with `aio` as argument with the asyncio client."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from threading import Timer
from typing import Any

from google.protobuf import descriptor_pool, json_format, message_factory

import jangteo
import jangteo.aio
from jangteo import Cancellation, JangteoError
from jangteo.account.v1 import Tokens

Json = dict[str, Any]


def main() -> None:
    if sys.argv[1:] == ["aio"]:
        asyncio.run(drive_aio())
    else:
        drive_blocking()


def drive_blocking() -> None:
    for line in sys.stdin:
        tell(play_blocking(json.loads(line)))


async def drive_aio() -> None:
    while line := await asyncio.to_thread(sys.stdin.readline):
        tell(await play_aio(json.loads(line)))


def tell(outcomes: list[Json]) -> None:
    print(json.dumps({"outcomes": outcomes}), flush=True)


def play_blocking(scenario: Json) -> list[Json]:
    with jangteo.Client(scenario["address"]) as client:
        return [step_blocking(client, step) for step in scenario["steps"]]


def step_blocking(client: jangteo.Client, step: Json) -> Json:
    match step["do"]:
        case "login":
            return done(lambda: client.login(step["email"], step["password"]))
        case "resume":
            client.resume(parse(Tokens, step["tokens"]))
            return done()
        case "logout":
            return done(logout(client, step))
        case "sleep":
            time.sleep(step["ms"] / 1000)
            return done()
        case "call" if "times" in step:
            with ThreadPoolExecutor(step["times"]) as threads:
                return {"all": list(threads.map(lambda _: call_blocking(client, step), range(step["times"])))}
        case "call":
            return call_blocking(client, step)
        case "pages":
            pages = method(client, step, "iter_")(request(step))
            return items_blocking(pages, step)
        case "watch":
            with method(client, step)(request(step)) as watch:
                return items_blocking(watch, step)
    raise ValueError(step["do"])


def call_blocking(client: jangteo.Client, step: Json) -> Json:
    given = arguments(step)
    if "cancel_after_ms" in step:
        given["cancellation"] = Cancellation()
        timer = Timer(step["cancel_after_ms"] / 1000, given["cancellation"].cancel)
        timer.start()
    try:
        return {"ok": told(method(client, step)(request(step), **given))}
    except JangteoError as error:
        return refused(error)


def items_blocking(items: Any, step: Json) -> Json:
    read: list[Json] = []
    try:
        read.extend(told(it) for it in islice(items, step.get("take")))
    except JangteoError as error:
        return {"items": read, **refused(error)}
    return {"items": read}


async def play_aio(scenario: Json) -> list[Json]:
    async with jangteo.aio.Client(scenario["address"]) as client:
        return [await step_aio(client, step) for step in scenario["steps"]]


async def step_aio(client: jangteo.aio.Client, step: Json) -> Json:
    match step["do"]:
        case "login":
            return await call_done(client.login(step["email"], step["password"]))
        case "resume":
            client.resume(parse(Tokens, step["tokens"]))
            return done()
        case "logout":
            return await call_done(logout(client, step)())
        case "sleep":
            await asyncio.sleep(step["ms"] / 1000)
            return done()
        case "call" if "times" in step:
            return {"all": await asyncio.gather(*(call_aio(client, step) for _ in range(step["times"])))}
        case "call":
            return await call_aio(client, step)
        case "pages":
            pages = method(client, step, "iter_")(request(step))
            return await items_aio(pages, step)
        case "watch":
            async with method(client, step)(request(step)) as watch:
                return await items_aio(watch, step)
    raise ValueError(step["do"])


async def call_done(call: Any) -> Json:
    try:
        await call
    except JangteoError as error:
        return refused(error)
    return done()


async def call_aio(client: jangteo.aio.Client, step: Json) -> Json:
    task = asyncio.ensure_future(method(client, step)(request(step), **arguments(step)))
    if "cancel_after_ms" in step:
        asyncio.get_running_loop().call_later(step["cancel_after_ms"] / 1000, task.cancel)
    try:
        return {"ok": told(await task)}
    except JangteoError as error:
        return refused(error)
    except asyncio.CancelledError:
        # How asyncio tells a caller that it gave up.
        return {"error": {"code": "CANCELLED"}}


async def items_aio(items: Any, step: Json) -> Json:
    read: list[Json] = []
    try:
        while len(read) != step.get("take"):
            read.append(told(await anext(items)))
    except StopAsyncIteration:
        pass
    except JangteoError as error:
        return {"items": read, **refused(error)}
    return {"items": read}


def logout(client: Any, step: Json) -> Callable[[], Any]:
    found: Callable[[], Any] = client.logout_everywhere if step.get("everywhere") else client.logout
    return found


def method(client: Any, step: Json, prefix: str = "") -> Callable[..., Any]:
    """The client's method for the step's RPC: `client.order.place_order`."""
    service, name = step["rpc"].rsplit(".", 1)[1].split("/")
    if "repeats" in step and not step["repeats"]:
        client = client.without_repeats()
    name = snake(name)
    name = prefix + name.removeprefix("list_") if prefix else name
    found: Callable[..., Any] = getattr(getattr(client, snake(service.removesuffix("Service"))), name)
    return found


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def request(step: Json) -> Any:
    service, name = step["rpc"].split("/")
    rpc = descriptor_pool.Default().FindServiceByName(service).FindMethodByName(name)
    return parse(message_factory.GetMessageClass(rpc.input_type), step.get("request") or {})


def arguments(step: Json) -> Json:
    given: Json = {}
    if "timeout_ms" in step:
        given["timeout"] = step["timeout_ms"] / 1000
    if "key" in step:
        given["idempotency_key"] = step["key"]
    if "metadata" in step:
        given["metadata"] = step["metadata"]
    return given


def parse(message: Any, given: Json) -> Any:
    return json_format.ParseDict(given, message())


def told(message: Any) -> Json:
    return json_format.MessageToDict(message, preserving_proto_field_name=True)


def done(does: Callable[[], None] = lambda: None) -> Json:
    try:
        does()
    except JangteoError as error:
        return refused(error)
    return {"ok": {}}


def refused(error: JangteoError) -> Json:
    return {
        "error": {
            "code": error.code.name,
            "reason": error.reason and error.reason.value,
            "message": error.message,
            "facts": error.facts,
            "violations": [{"field": it.field, "problem": it.problem} for it in error.violations],
            "retry_after_ms": None if error.retry_after is None else round(error.retry_after * 1000),
            "request_id": error.request_id,
            "class": type(error).__name__ if error.reason else None,
        }
    }


main()
