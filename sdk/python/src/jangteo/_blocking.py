"""The blocking client."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from threading import Event, Lock, Thread, Timer
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import grpc

from jangteo._address import OPTIONS, Address
from jangteo._calls import Call, Calls, Pages, Watching
from jangteo._error import JangteoError, late
from jangteo._io import Stream, Work
from jangteo._retry import ATTEMPTS_MAX
from jangteo._rpc import Headers, Metadata, Request, Response, Rpc
from jangteo.account.v1 import LogoutRequest, Tokens
from jangteo.errors import from_rpc_error
from jangteo.gen.services import Services

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")

Interceptor = grpc.UnaryUnaryClientInterceptor | grpc.UnaryStreamClientInterceptor


class Client(Services):
    """A client of one Jangteo.

    Ask it for the service to call: `client.order.place_order(…)`. What a call needs beside its message (token, idempotency key,
    deadline) is added, and what may be repeated is. A call that fails raises a `JangteoError`.

    Threads may share a client. Processes may not: after a fork, the child makes its own.
    """

    def __init__(
        self,
        address: str,
        *,
        credentials: grpc.ChannelCredentials | None = None,
        options: Sequence[tuple[str, Any]] = (),
        interceptors: Sequence[Interceptor] = (),
    ) -> None:
        """A client of the server at `address`, such as `https://shop.example`. Connects with the first call.

        `credentials` take the place of the certificates that this machine trusts; `options` are added to the channel's; and
        `interceptors` see every attempt of every call.
        """
        at = Address.parse(address)
        every = (*OPTIONS, *options)
        if at.secure:
            credentials = credentials or grpc.ssl_channel_credentials()
            channel = grpc.secure_channel(at.target, credentials, every)
        else:
            channel = grpc.insecure_channel(at.target, every)
        self._channel = grpc.intercept_channel(channel, *interceptors)
        self._calls = Calls(_Io(self._channel))
        self._attempts_max = ATTEMPTS_MAX

    def login(self, email: str, password: str, totp_code: str = "") -> None:
        """Signs in. From now on calls carry the session's token, which is refreshed when it ends.

        An account with a second factor takes `totp_code`: a code of its app, or a recovery code.
        """
        _complete(self._calls.session.login(email, password, totp_code))

    def resume(self, tokens: Tokens) -> None:
        """Goes on with a session that was signed in before: with `tokens` that were kept."""
        self._calls.session.keep(tokens)

    @property
    def tokens(self) -> Tokens | None:
        """The session's tokens, to keep for the next start; `None` if nobody signed in.

        They are as good as a password, and the refresh token changes with every refresh.
        """
        return self._calls.session.tokens

    def logout(self) -> None:
        """Signs out: ends the session on the server and forgets it here."""
        self._end(LogoutRequest())

    def logout_everywhere(self) -> None:
        """Signs out on every device: ends all sessions of the account on the server and forgets this one here."""
        self._end(LogoutRequest(everywhere=True))

    def _end(self, sessions: LogoutRequest) -> None:
        self.account.logout(sessions)
        self._calls.session.keep(None)

    def without_repeats(self) -> Self:
        """A client of the same session and connection that sends a call once and leaves it to its caller to repeat it."""
        other = copy.copy(self)
        other._attempts_max = 1
        return other

    def close(self) -> None:
        """Ends the connection, and with it the calls that are under way."""
        self._channel.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _call(
        self,
        rpc: Rpc[Request, Response],
        request: Request,
        timeout: float | None,
        metadata: Metadata | None,
        cancellation: Cancellation | None,
        idempotency_key: str | None = None,
    ) -> Response:
        call = Call(self._calls, _Io(self._channel, cancellation), rpc, metadata, idempotency_key)
        return _complete(call.answer(request, timeout, self._attempts_max))

    def _pages(
        self,
        rpc: Rpc[Any, Any],
        request: Any,
        timeout: float | None,
        metadata: Metadata | None,
        cancellation: Cancellation | None,
    ) -> Iterator[Any]:
        pages = Pages(self._calls, _Io(self._channel, cancellation), rpc, request, self._attempts_max)
        while (item := _complete(pages.next(timeout, metadata))) is not None:
            yield item

    def _watch(self, rpc: Rpc[Any, Response], request: Any, metadata: Metadata | None) -> Watch[Response]:
        cancellation = Cancellation()
        call = Call(self._calls, _Io(self._channel, cancellation), rpc, metadata)
        return Watch(Watching(call, request), cancellation)


class Cancellation:
    """Ends calls from another thread: give it along with them, and `cancel()` it. They fail with the code `CANCELLED`."""

    def __init__(self) -> None:
        self._event = Event()
        self._lock = Lock()
        self._calls: set[grpc.Future[Any]] = set()

    def cancel(self) -> None:
        with self._lock:
            self._event.set()
            calls = list(self._calls)
        for call in calls:
            call.cancel()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def _wait(self, seconds: float) -> None:
        self._event.wait(seconds)

    def _add(self, call: Any) -> None:
        with self._lock:
            self._calls.add(call)
        if self.cancelled:
            call.cancel()

    def _remove(self, call: Any) -> None:
        with self._lock:
            self._calls.discard(call)


class Watch(Generic[Response]):
    """The messages of a stream, without its heartbeats.

    It is resumed where it was when a server stops, a connection is lost or a token ends; nothing is missed and nothing comes
    twice. It ends with an error that will not pass, or after twenty attempts in a row that were in vain. Close it, or leave its
    `with`, to end it earlier.
    """

    def __init__(self, watching: Watching[Response], cancellation: Cancellation) -> None:
        self._watching, self._cancellation = watching, cancellation

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Response:
        message = _complete(self._watching.next())
        if message is None:
            raise StopIteration
        return message

    def close(self) -> None:
        """Ends it, also under whoever waits for its next message in another thread."""
        self._watching.close()
        self._cancellation.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Io:
    """Never suspends: whoever runs its coroutines waits in them."""

    def __init__(self, channel: grpc.Channel, cancellation: Cancellation | None = None) -> None:
        self._channel, self._cancellation = channel, cancellation

    async def send(self, rpc: Rpc[Request, Response], request: Request, seconds: float, headers: Headers) -> Response:
        method = self._channel.unary_unary(rpc.path, rpc.request.SerializeToString, rpc.response.FromString)
        try:
            if not self._cancellation:
                return method(request, timeout=seconds, metadata=headers)
            call = method.future(request, timeout=seconds, metadata=headers)
            self._cancellation._add(call)
            try:
                return call.result()
            finally:
                self._cancellation._remove(call)
        except grpc.FutureCancelledError:
            raise JangteoError(grpc.StatusCode.CANCELLED, "the caller gave up") from None
        except grpc.RpcError as error:
            raise from_rpc_error(error) from error

    def open(self, rpc: Rpc[Request, Response], request: Request, headers: Headers) -> Stream[Response]:
        method = self._channel.unary_stream(rpc.path, rpc.request.SerializeToString, rpc.response.FromString)
        return _Stream(method(request, metadata=headers), self._cancellation or Cancellation())

    async def pause(self, seconds: float) -> None:
        (self._cancellation or Cancellation())._wait(seconds)

    def start(self, work: Work[T]) -> Callable[[float], Work[T]]:
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(_complete(work))
            except BaseException as error:
                done.set_exception(error)

        async def wait(seconds: float) -> T:
            try:
                return done.result(max(seconds, 0))
            except FutureTimeoutError:
                raise late() from None

        Thread(target=run, name="jangteo", daemon=True).start()
        return wait


class _Stream(Generic[Response]):
    def __init__(self, call: Any, cancellation: Cancellation) -> None:
        self._call, self._cancellation = call, cancellation
        self._silent = False
        cancellation._add(call)

    async def read(self, silence_seconds: float) -> Response | None:
        watchdog = Timer(silence_seconds, self._give_up)
        watchdog.daemon = True
        watchdog.start()
        try:
            message: Response | None = next(self._call, None)
            return message
        except grpc.RpcError as error:
            if self._silent:
                raise JangteoError(grpc.StatusCode.UNAVAILABLE, "the stream is silent") from error
            raise from_rpc_error(error) from error
        finally:
            watchdog.cancel()

    def cancel(self) -> None:
        self._call.cancel()
        self._cancellation._remove(self._call)

    def _give_up(self) -> None:
        self._silent = True
        self._call.cancel()


def _complete(work: Work[T]) -> T:
    """Runs a coroutine that never suspends."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise RuntimeError("a blocking call was suspended")
