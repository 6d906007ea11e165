"""The asyncio client: what `jangteo.Client` does, awaited."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import grpc
import grpc.aio

from jangteo._address import OPTIONS, Address
from jangteo._calls import Call, Calls, Pages, Watching
from jangteo._error import JangteoError, late
from jangteo._io import Stream, Work
from jangteo._retry import ATTEMPTS_MAX
from jangteo._rpc import Headers, Metadata, Request, Response, Rpc
from jangteo.account.v1 import LogoutRequest, Tokens
from jangteo.errors import from_rpc_error
from jangteo.gen.aio_services import Services

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Client", "Watch"]

T = TypeVar("T")


class Client(Services):
    """A client of one Jangteo, for asyncio.

    Ask it for the service to call: `await client.order.place_order(…)`. What a call needs beside its message (token,
    idempotency key, deadline) is added, and what may be repeated is. A call that fails raises a `JangteoError`; one whose task
    is cancelled is cancelled on the server, too.

    Tasks may share a client. Event loops, threads and processes may not: each makes its own.
    """

    def __init__(
        self,
        address: str,
        *,
        credentials: grpc.ChannelCredentials | None = None,
        options: Sequence[tuple[str, Any]] = (),
        interceptors: Sequence[grpc.aio.ClientInterceptor] = (),
    ) -> None:
        """A client of the server at `address`, such as `https://shop.example`. Connects with the first call.

        `credentials` take the place of the certificates that this machine trusts; `options` are added to the channel's; and
        `interceptors` see every attempt of every call.
        """
        at = Address.parse(address)
        if at.secure:
            credentials = credentials or grpc.ssl_channel_credentials()
        self._io = _Io(at.target, credentials if at.secure else None, (*OPTIONS, *options), interceptors)
        self._calls = Calls(self._io)
        self._attempts_max = ATTEMPTS_MAX

    async def login(self, email: str, password: str, totp_code: str = "") -> None:
        """Signs in. From now on calls carry the session's token, which is refreshed when it ends.

        An account with a second factor takes `totp_code`: a code of its app, or a recovery code.
        """
        await self._calls.session.login(email, password, totp_code)

    def resume(self, tokens: Tokens) -> None:
        """Goes on with a session that was signed in before: with `tokens` that were kept."""
        self._calls.session.keep(tokens)

    @property
    def tokens(self) -> Tokens | None:
        """The session's tokens, to keep for the next start; `None` if nobody signed in.

        They are as good as a password, and the refresh token changes with every refresh.
        """
        return self._calls.session.tokens

    async def logout(self) -> None:
        """Signs out: ends the session on the server and forgets it here."""
        await self._end(LogoutRequest())

    async def logout_everywhere(self) -> None:
        """Signs out on every device: ends all sessions of the account on the server and forgets this one here."""
        await self._end(LogoutRequest(everywhere=True))

    async def _end(self, sessions: LogoutRequest) -> None:
        await self.account.logout(sessions)
        self._calls.session.keep(None)

    def without_repeats(self) -> Self:
        """A client of the same session and connection that sends a call once and leaves it to its caller to repeat it."""
        other = copy.copy(self)
        other._attempts_max = 1
        return other

    async def close(self) -> None:
        """Ends the connection, and with it the calls that are under way."""
        await self._io.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _call(
        self,
        rpc: Rpc[Request, Response],
        request: Request,
        timeout: float | None,
        metadata: Metadata | None,
        idempotency_key: str | None = None,
    ) -> Response:
        call = Call(self._calls, self._io, rpc, metadata, idempotency_key)
        return await call.answer(request, timeout, self._attempts_max)

    async def _pages(
        self, rpc: Rpc[Any, Any], request: Any, timeout: float | None, metadata: Metadata | None
    ) -> AsyncIterator[Any]:
        pages = Pages(self._calls, self._io, rpc, request, self._attempts_max)
        while (item := await pages.next(timeout, metadata)) is not None:
            yield item

    def _watch(self, rpc: Rpc[Any, Response], request: Any, metadata: Metadata | None) -> Watch[Response]:
        return Watch(Watching(Call(self._calls, self._io, rpc, metadata), request))


class Watch(Generic[Response]):
    """The messages of a stream, without its heartbeats.

    It is resumed where it was when a server stops, a connection is lost or a token ends; nothing is missed and nothing comes
    twice. It ends with an error that will not pass, or after twenty attempts in a row that were in vain. Close it, or leave its
    `async with`, to end it earlier.
    """

    def __init__(self, watching: Watching[Response]) -> None:
        self._watching = watching

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Response:
        message = await self._watching.next()
        if message is None:
            raise StopAsyncIteration
        return message

    async def close(self) -> None:
        """Ends it, also under whoever waits for its next message in another task."""
        self._watching.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class _Io:
    def __init__(
        self,
        target: str,
        credentials: grpc.ChannelCredentials | None,
        options: Sequence[tuple[str, Any]],
        interceptors: Sequence[grpc.aio.ClientInterceptor],
    ) -> None:
        self._target, self._credentials = target, credentials
        self._options, self._interceptors = options, list(interceptors)
        self._open_channel: grpc.aio.Channel | None = None

    @property
    def _channel(self) -> grpc.aio.Channel:
        """Opened by the first call, since it belongs to the event loop that is running then."""
        if self._open_channel:
            return self._open_channel
        if self._credentials:
            channel = grpc.aio.secure_channel(self._target, self._credentials, self._options, interceptors=self._interceptors)
        else:
            channel = grpc.aio.insecure_channel(self._target, self._options, interceptors=self._interceptors)
        self._open_channel = channel
        return channel

    async def close(self) -> None:
        if self._open_channel:
            await self._open_channel.close()

    async def send(self, rpc: Rpc[Request, Response], request: Request, seconds: float, headers: Headers) -> Response:
        method = self._channel.unary_unary(rpc.path, rpc.request.SerializeToString, rpc.response.FromString)
        try:
            return await method(request, timeout=seconds, metadata=headers)
        except grpc.RpcError as error:
            raise from_rpc_error(error) from error

    def open(self, rpc: Rpc[Request, Response], request: Request, headers: Headers) -> Stream[Response]:
        method = self._channel.unary_stream(rpc.path, rpc.request.SerializeToString, rpc.response.FromString)
        return _Stream(method(request, metadata=headers))

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def start(self, work: Work[T]) -> Callable[[float], Work[T]]:
        task = asyncio.ensure_future(work)
        # Nobody may be left to hear how it failed.
        task.add_done_callback(lambda it: it.cancelled() or it.exception())

        async def wait(seconds: float) -> T:
            try:
                return await asyncio.wait_for(asyncio.shield(task), max(seconds, 0))
            except asyncio.TimeoutError:
                raise late() from None

        return wait


class _Stream(Generic[Response]):
    def __init__(self, call: grpc.aio.UnaryStreamCall[Any, Response]) -> None:
        self._call = call
        self._closed = False

    async def read(self, silence_seconds: float) -> Response | None:
        try:
            message = await asyncio.wait_for(self._call.read(), silence_seconds)
        except asyncio.TimeoutError:
            raise JangteoError(grpc.StatusCode.UNAVAILABLE, "the stream is silent") from None
        except asyncio.CancelledError:
            if self._closed:
                raise JangteoError(grpc.StatusCode.CANCELLED, "the stream was closed") from None
            raise
        except grpc.RpcError as error:
            raise from_rpc_error(error) from error
        return None if message is grpc.aio.EOF else cast(Response, message)

    def cancel(self) -> None:
        self._closed = True
        self._call.cancel()
