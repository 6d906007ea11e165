"""The tokens of a login, refreshed once for all who need them."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from jangteo._error import JangteoError
from jangteo._io import Io, Work
from jangteo._retry import PAUSE_FIRST_SECONDS
from jangteo._rpc import Headers, Request, Response, Rpc, copied
from jangteo.account.v1 import LoginRequest, RefreshTokenRequest, Tokens
from jangteo.gen.rpcs import ACCOUNT_SERVICE_LOGIN, ACCOUNT_SERVICE_REFRESH_TOKEN

#: How long before its end a token is refreshed.
MARGIN_SECONDS = 15

#: What is sent without a token, since it brings other proof.
UNSIGNED = (ACCOUNT_SERVICE_LOGIN.path, ACCOUNT_SERVICE_REFRESH_TOKEN.path)


class Session:
    def __init__(self, io: Io, headers: Headers) -> None:
        self._io = io
        self._headers = headers
        #: Held for moments only, never while something is waited for.
        self._lock = Lock()
        self._tokens: Tokens | None = None
        self._refreshing: Callable[[float], Work[str | None]] | None = None

    @property
    def tokens(self) -> Tokens | None:
        return copied(self._tokens) if self._tokens else None

    def keep(self, tokens: Tokens | None) -> None:
        with self._lock:
            self._tokens = copied(tokens) if tokens else None

    async def login(self, email: str, password: str, totp_code: str) -> None:
        request = LoginRequest(email=email, password=password, totp_code=totp_code)
        answer = await self._ask(ACCOUNT_SERVICE_LOGIN, request)
        self.keep(answer.tokens)

    async def access_token(self, seconds: float) -> str | None:
        """A token that is good for a while yet; `None` if nobody signed in. Takes `seconds` at most."""
        tokens = self._tokens
        if not tokens or not ends_soon(tokens, time.time()):
            return tokens.access_token if tokens else None
        try:
            return await self.refresh(tokens.access_token, seconds)
        except JangteoError:
            # The server says what is wrong with the old one.
            return tokens.access_token

    async def refresh(self, stale: str, seconds: float) -> str | None:
        """The token that follows `stale`. Whoever comes while it is being fetched waits for it."""
        with self._lock:
            if not self._tokens or self._tokens.access_token != stale:
                return self._tokens.access_token if self._tokens else None
            refreshing = self._refreshing = self._refreshing or self._io.start(self._exchange(self._tokens))
        return await refreshing(seconds)

    async def _exchange(self, old: Tokens) -> str | None:
        try:
            # A lost answer costs nothing: the server exchanges the same token again for a while.
            request = RefreshTokenRequest(refresh_token=old.refresh_token)
            new = (await self._ask(ACCOUNT_SERVICE_REFRESH_TOKEN, request)).tokens
            with self._lock:
                # Whoever signed out or in meanwhile stays so.
                if self._tokens is old:
                    self._tokens = new
                return self._tokens.access_token if self._tokens else None
        finally:
            with self._lock:
                self._refreshing = None

    async def _ask(self, rpc: Rpc[Request, Response], request: Request) -> Response:
        try:
            return await self._io.send(rpc, request, rpc.deadline_seconds, self._headers)
        except JangteoError as error:
            # What a server refuses has a reason.
            if error.reason:
                raise
        # Nobody answered. It takes a moment until a connection that was lost is given up.
        await self._io.pause(PAUSE_FIRST_SECONDS)
        return await self._io.send(rpc, request, rpc.deadline_seconds, self._headers)


def ends_soon(tokens: Tokens, now: float) -> bool:
    end = tokens.access_expire_time
    return tokens.HasField("access_expire_time") and end.seconds + end.nanos / 1e9 < now + MARGIN_SECONDS
