from __future__ import annotations

import pickle

import grpc
from google.protobuf.duration_pb2 import Duration
from google.rpc.error_details_pb2 import ErrorInfo, RetryInfo
from shop import status

from jangteo import JangteoError, Reason, errors
from jangteo.gen.errors import CLASSES
from jangteo.order.v1 import Quote
from jangteo.type.v1 import Money


def test_every_reason_has_a_class() -> None:
    assert set(CLASSES) == set(Reason)
    assert all(issubclass(it, JangteoError) for it in CLASSES.values())
    assert Reason.INSUFFICIENT_STOCK == "INSUFFICIENT_STOCK"
    assert f"{Reason.INSUFFICIENT_STOCK}" == "INSUFFICIENT_STOCK"


def test_details_are_told_by_their_type() -> None:
    quote = Quote(total=Money(currency_code="KRW", amount_minor=1_000))
    retry = RetryInfo(retry_delay=Duration(seconds=1, nanos=500_000_000))
    details = status(ErrorInfo(domain="jangteo", reason="PRICE_CHANGED", metadata={"request_id": "r"}), retry, quote)
    error = errors.PriceChanged(grpc.StatusCode.FAILED_PRECONDITION, "it costs more now", details)
    assert error.reason is Reason.PRICE_CHANGED
    assert (error.request_id, error.retry_after, str(error)) == ("r", 1.5, "it costs more now")
    assert error.detail(Quote) == quote
    assert error.detail(Money) is None


def test_errors_survive_the_way_to_another_process() -> None:
    details = status(ErrorInfo(domain="jangteo", reason="CART_EMPTY", metadata={"code": "C101"}))
    error = pickle.loads(pickle.dumps(errors.CartEmpty(grpc.StatusCode.FAILED_PRECONDITION, "empty", details)))  # noqa: S301
    assert type(error) is errors.CartEmpty
    assert error.facts == {"code": "C101"}


def test_details_that_cannot_be_read_are_none() -> None:
    error = JangteoError(grpc.StatusCode.INTERNAL, "what?", b"\xff\xff")
    assert (error.reason, error.facts, error.violations, error.message) == (None, {}, [], "what?")
