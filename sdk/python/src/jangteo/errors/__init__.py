"""Errors: one class for each reason of the contract's registry, all below `JangteoError`."""

from __future__ import annotations

from typing import Any

import grpc

from jangteo._error import JangteoError, Violation
from jangteo.gen import errors as _refusals
from jangteo.gen.errors import *  # noqa: F403
from jangteo.gen.reasons import Reason

__all__ = ["JangteoError", "Reason", "Violation", "from_rpc_error"]
__all__ += _refusals.__all__

for _error in (JangteoError, *_refusals.CLASSES.values()):
    # Tracebacks name them as they are imported.
    _error.__module__ = __name__


def from_rpc_error(error: grpc.RpcError) -> JangteoError:
    """What a gRPC error tells; for whoever calls the contract's stubs without this client."""
    # Pairs, for which the blocking and the asyncio half of gRPC have types of their own.
    trailers: Any = error.trailing_metadata() or ()
    details = next((value for name, value in trailers if name == "grpc-status-details-bin"), b"")
    told = JangteoError(error.code(), error.details() or "", details)
    return _refusals.CLASSES[told.reason](*told.args) if told.reason else told
