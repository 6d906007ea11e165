"""What calls do to the world, which the blocking and the asyncio client do each in its way.

The rest of the client is written once, as coroutines. The blocking client's input and output never suspends, so that its
coroutines run from beginning to end like functions.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from jangteo._rpc import Headers, Request, Response, Rpc

T = TypeVar("T")
Message_co = TypeVar("Message_co", covariant=True)

Work = Coroutine[Any, Any, T]


class Stream(Protocol[Message_co]):
    """A stream that is being read."""

    async def read(self, silence_seconds: float) -> Message_co | None:
        """The next message, `None` after the last. Fails with `UNAVAILABLE` if none comes for so long."""

    def cancel(self) -> None: ...


class Io(Protocol):
    async def send(self, rpc: Rpc[Request, Response], request: Request, seconds: float, headers: Headers) -> Response:
        """Sends a call once. Fails with a `JangteoError`."""

    def open(self, rpc: Rpc[Request, Response], request: Request, headers: Headers) -> Stream[Response]: ...

    async def pause(self, seconds: float) -> None: ...

    def start(self, work: Work[T]) -> Callable[[float], Work[T]]:
        """Begins what is finished whoever gives up; many may wait for it, each for so many seconds at most."""
