"""How calls are made, lists read and streams watched, whatever the input and output."""

from __future__ import annotations

import time
import uuid
from collections import deque
from typing import Any, Generic, cast

import grpc

from jangteo._error import JangteoError, late
from jangteo._io import Io, Stream
from jangteo._retry import Advice, Budget, advice, pause_seconds
from jangteo._rpc import Headers, Metadata, Request, Response, Rpc, copied
from jangteo._session import UNSIGNED, Session
from jangteo._trace import trace_context
from jangteo.gen.rpcs import VERSION

#: How long a stream may be silent before it is taken for dead: twice a heartbeat, and some.
SILENCE_MAX_SECONDS = 40.0
#: How often in a row a stream is opened in vain.
OPENINGS_MAX = 20

#: gRPC rounds what it tells the server up, to three digits: with this much less, ten seconds stay ten seconds.
ROUNDING_SECONDS = 0.002

CLIENT = {"x-client": f"jangteo-python/{VERSION}"}


class Calls:
    """What the calls of a client share."""

    def __init__(self, io: Io) -> None:
        self.session = Session(io, tuple(CLIENT.items()))
        self.budget = Budget()


class Call(Generic[Request, Response]):
    """A call as it is sent, however often."""

    def __init__(
        self,
        calls: Calls,
        io: Io,
        rpc: Rpc[Request, Response],
        metadata: Metadata | None,
        idempotency_key: str | None = None,
    ) -> None:
        self._calls, self._io, self._rpc = calls, io, rpc
        own = {name.lower(): value for name, value in (metadata or {}).items()}
        self._headers: dict[str, str | bytes] = {**CLIENT, **trace_context(), **own}
        if idempotency_key is not None:
            self._headers["idempotency-key"] = idempotency_key
        elif rpc.keyed:
            self._headers.setdefault("idempotency-key", str(uuid.uuid4()))
        self._signed = "authorization" in own or rpc.path in UNSIGNED
        #: The session's token that it was last sent with.
        self._token: str | None = None
        self._refreshed = False

    async def answer(self, request: Request, timeout: float | None, attempts_max: int) -> Response:
        """Sends it until there is an answer that will not change."""
        deadline = time.monotonic() + (self._rpc.deadline_seconds if timeout is None else timeout)
        attempt = 1
        while True:
            headers = await self.sign(deadline - time.monotonic())
            if (left := deadline - time.monotonic()) <= 0:
                raise late()
            try:
                response = await self._io.send(self._rpc, request, left - ROUNDING_SECONDS, headers)
            except JangteoError as error:
                if attempts_max > 1 and await self.refresh(error, deadline - time.monotonic()) is None:
                    continue
                if advice(error) is not Advice.AGAIN or attempt == attempts_max:
                    raise
                attempt += 1
                pause = pause_seconds(attempt, error.retry_after)
                if deadline <= time.monotonic() + pause or not self._calls.budget.spend():
                    raise
                await self._io.pause(pause)
            else:
                self._calls.budget.earn()
                return response

    async def sign(self, seconds: float) -> Headers:
        """The metadata for the next attempt, with the session's token if there is a session."""
        if not self._signed:
            self._token = await self._calls.session.access_token(seconds)
        token = (("authorization", f"Bearer {self._token}"),) if self._token else ()
        return (*self._headers.items(), *token)

    async def refresh(self, error: JangteoError, seconds: float) -> JangteoError | None:
        """Gets the new token that `error` asks for, once. Tells what is in the way: `error` itself, or how that failed."""
        if self._refreshed or not self._token or advice(error) is not Advice.REFRESH:
            return error
        try:
            await self._calls.session.refresh(self._token, seconds)
        except JangteoError as failed:
            return failed
        self._refreshed = True
        return None

    def succeeded(self) -> None:
        """Another token may be asked for."""
        self._refreshed = False

    def open(self, request: Request, headers: Headers) -> Stream[Response]:
        return self._io.open(self._rpc, request, headers)

    async def pause(self, seconds: float) -> None:
        await self._io.pause(seconds)


class Pages:
    """A list, read page by page. Its items are messages; which, its caller knows."""

    def __init__(self, calls: Calls, io: Io, rpc: Rpc[Any, Any], request: Any, attempts_max: int) -> None:
        self._calls, self._io, self._rpc, self._attempts_max = calls, io, rpc, attempts_max
        self._request = copied(request)
        self._items: deque[Any] = deque()
        self._more = True

    async def next(self, timeout: float | None, metadata: Metadata | None) -> Any | None:
        """The next item; `None` after the last."""
        while not self._items and self._more:
            call = Call(self._calls, self._io, self._rpc, metadata)
            page = await call.answer(self._request, timeout, self._attempts_max)
            self._items.extend(getattr(page, self._rpc.items))
            self._request.page_token = page.next_page_token
            self._more = page.next_page_token != ""
        return self._items.popleft() if self._items else None


class Watching(Generic[Response]):
    """A stream that goes on where it was, however often it is opened."""

    def __init__(self, call: Call[Any, Response], request: Any) -> None:
        self._call = call
        self._request = copied(request)
        self._stream: Stream[Response] | None = None
        #: How often it was opened since the last message.
        self._attempts = 0
        self._closed = False

    async def next(self) -> Response | None:
        """The next message that is no heartbeat; `None` after the stream was closed."""
        while not self._closed:
            try:
                message: Any = await self._read()
            except JangteoError as error:
                self._stop()
                if not self._closed:
                    await self._recover(error)
                continue
            self._attempts = 0
            self._call.succeeded()
            self._request.resume_cursor = message.cursor
            if not message.heartbeat:
                return cast(Response, message)
        return None

    def close(self) -> None:
        self._closed = True
        self._stop()

    async def _read(self) -> Response:
        if not self._stream:
            headers = await self._call.sign(SILENCE_MAX_SECONDS)
            self._stream = self._call.open(self._request, headers)
        message = await self._stream.read(SILENCE_MAX_SECONDS)
        if message is None:
            raise JangteoError(grpc.StatusCode.UNAVAILABLE, "the stream ended")
        return message

    async def _recover(self, error: JangteoError) -> None:
        """Gets ready to open the stream again, if that may help."""
        self._attempts += 1
        hindrance = await self._call.refresh(error, SILENCE_MAX_SECONDS)
        if not hindrance:
            return
        # What no server has told comes from the way to it.
        may_pass = hindrance.reason is None or advice(hindrance) is Advice.AGAIN
        if not may_pass or self._attempts == OPENINGS_MAX:
            self._closed = True
            raise error
        await self._call.pause(pause_seconds(self._attempts + 1, hindrance.retry_after))

    def _stop(self) -> None:
        if self._stream:
            self._stream.cancel()
        self._stream = None
