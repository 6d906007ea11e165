"""Where the server is, and how its connection is kept."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

#: The longest that a connection takes to be made, or to answer whether it lives.
CONNECT_MAX_MS = 5_000

#: For every connection.
OPTIONS: tuple[tuple[str, str | int], ...] = (
    # A server that vanishes without a word is noticed while a stream is silent.
    ("grpc.keepalive_time_ms", 20_000),
    ("grpc.keepalive_timeout_ms", CONNECT_MAX_MS),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
    # Calls are repeated soon, so a connection that was lost is made again as quickly as they are.
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", CONNECT_MAX_MS),
    ("grpc.max_reconnect_backoff_ms", 2_000),
)


@dataclass(frozen=True)
class Address:
    #: As gRPC takes it: `shop.example:443`.
    target: str
    secure: bool

    @classmethod
    def parse(cls, address: str) -> Address:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            raise ValueError(f"no address of a server: {address!r}; one looks like https://shop.example")
        secure = parts.scheme == "https"
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        return cls(f"{host}:{parts.port or (443 if secure else 80)}", secure)
