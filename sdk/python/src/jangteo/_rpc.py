"""What the client has to know of an RPC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from google.protobuf.message import Message

Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)

#: Request metadata by name; values of names that end with `-bin` are bytes.
Metadata = Mapping[str, "str | bytes"]
#: Metadata as gRPC takes it.
Headers = tuple[tuple[str, "str | bytes"], ...]


@dataclass(frozen=True)
class Rpc(Generic[Request, Response]):
    path: str
    request: type[Request]
    response: type[Response]
    #: Whether it needs an idempotency key.
    keyed: bool
    deadline_seconds: float
    #: The field of the answer that has a page's items, if it lists things in pages.
    items: str = ""


def copied(message: Request) -> Request:
    """One that its owner does not change."""
    copy = type(message)()
    copy.CopyFrom(message)
    return copy
