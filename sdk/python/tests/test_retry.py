from __future__ import annotations

import grpc
import pytest

from jangteo import JangteoError, Reason
from jangteo._retry import ATTEMPTS_MAX, Advice, Budget, advice, pause_seconds
from jangteo.gen.reasons import RETRIES


@pytest.mark.parametrize("attempt", range(2, ATTEMPTS_MAX + 15))
def test_pauses_grow_to_a_bound_after_what_the_server_asks_for(attempt: int) -> None:
    bound = min(0.1 * 2 ** (attempt - 2), 2.0)
    pauses = [pause_seconds(attempt, None) for _ in range(500)]
    assert all(0 <= it <= bound for it in pauses)
    # Full jitter: all of it is used.
    assert min(pauses) < bound / 10
    assert max(pauses) > bound * 9 / 10
    assert all(3 <= pause_seconds(attempt, 3) <= 3 + bound for _ in range(100))


def test_repeats_stop_when_nothing_is_answered() -> None:
    budget = Budget()
    assert sum(budget.spend() for _ in range(1_000)) == 20
    for _ in range(9):
        budget.earn()
    assert not budget.spend()
    budget.earn()
    assert budget.spend()
    assert not budget.spend()


def test_a_budget_holds_no_more_than_it_began_with() -> None:
    budget = Budget()
    for _ in range(1_000):
        budget.earn()
    assert sum(budget.spend() for _ in range(1_000)) == 20


def test_the_registry_decides_what_is_repeated() -> None:
    def told(reason: Reason | None, code: grpc.StatusCode = grpc.StatusCode.UNAVAILABLE) -> Advice:
        error = JangteoError(code, "")
        error.reason = reason
        return advice(error)

    assert set(RETRIES) == set(Reason)
    assert told(Reason.UNAVAILABLE) is Advice.AGAIN
    assert told(Reason.TOKEN_EXPIRED) is Advice.REFRESH
    assert told(Reason.INSUFFICIENT_STOCK) is Advice.GIVE_UP
    assert told(None) is Advice.AGAIN
    assert told(None, grpc.StatusCode.UNIMPLEMENTED) is Advice.GIVE_UP
