"""The one error that calls fail with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import grpc
from google.protobuf.message import DecodeError, Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, LocalizedMessage, RetryInfo
from google.rpc.status_pb2 import Status

from jangteo.gen.reasons import Reason

#: Whose reasons count.
DOMAIN = "jangteo"

M = TypeVar("M", bound=Message)


@dataclass(frozen=True)
class Violation:
    """A field of the request that is wrong."""

    #: Its path: `lines[1].quantity`.
    field: str
    #: What is wrong with it.
    problem: str


class JangteoError(Exception):
    """Why a call was refused or failed.

    Every reason of the contract's registry has a class of its own below this one, in `jangteo.errors`. What did not come from
    the server, and reasons that are newer than this client, come as this class itself. The gRPC error is the `__cause__`.
    """

    #: The gRPC code.
    code: grpc.StatusCode
    #: The message for people, in the language of the call (`accept-language`).
    message: str
    #: The reason from the registry.
    reason: Reason | None
    #: The facts that the reason promises, and `code` and `request_id`.
    facts: dict[str, str]
    #: The fields of the request that are wrong.
    violations: list[Violation]
    #: After how many seconds to repeat the call, where the server says so.
    retry_after: float | None

    def __init__(self, code: grpc.StatusCode, message: str, details: bytes = b"") -> None:
        # All that is given, so that errors can be pickled.
        super().__init__(code, message, details)
        self.code, self.message = code, message
        self.reason, self.facts, self.violations, self.retry_after = None, {}, [], None
        try:
            self._details = list(Status.FromString(details).details)
        except DecodeError:
            self._details = []
        if info := self.detail(ErrorInfo):
            self.reason = Reason.__members__.get(info.reason) if info.domain == DOMAIN else None
            self.facts = dict(info.metadata)
        if bad := self.detail(BadRequest):
            self.violations = [Violation(it.field, it.description) for it in bad.field_violations]
        if (retry := self.detail(RetryInfo)) and retry.HasField("retry_delay"):
            self.retry_after = retry.retry_delay.ToTimedelta().total_seconds()
        if told := self.detail(LocalizedMessage):
            self.message = told.message

    def __str__(self) -> str:
        return self.message

    @property
    def request_id(self) -> str | None:
        """The name that the server gave the call, to look for in its log."""
        return self.facts.get("request_id")

    def detail(self, message: type[M]) -> M | None:
        """The message of this type in the details, such as the new `Quote` of `PriceChanged`."""
        for detail in self._details:
            found = message()
            try:
                if detail.Unpack(found):
                    return found
            except DecodeError:
                continue
        return None


def late() -> JangteoError:
    return JangteoError(grpc.StatusCode.DEADLINE_EXCEEDED, "no answer in time")
