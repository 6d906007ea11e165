"""What is repeated, when, and how often."""

from __future__ import annotations

import random
from enum import Enum
from threading import Lock

import grpc

from jangteo._error import JangteoError
from jangteo.gen.reasons import RETRIES

#: How often a call is sent at most.
ATTEMPTS_MAX = 5
#: The longest first pause; each later one may be twice as long.
PAUSE_FIRST_SECONDS = 0.1
PAUSE_MAX_SECONDS = 2.0
#: What the budget holds, in tenths of a repeat.
BUDGET_MAX = 200


class Advice(Enum):
    """What to do about a call that failed."""

    #: The same call gets the same answer.
    GIVE_UP = 0
    #: Send it again after a pause.
    AGAIN = 1
    #: Refresh the token and send it again.
    REFRESH = 2


def advice(error: JangteoError) -> Advice:
    """What the registry advises. Every RPC may be repeated: it reads, is harmless by nature, or has a key."""
    if error.reason:
        again = {"SAME_KEY": Advice.AGAIN, "AFTER_DELAY": Advice.AGAIN, "AFTER_AUTH": Advice.REFRESH}
        return again.get(RETRIES[error.reason], Advice.GIVE_UP)
    passing = error.code in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.ABORTED)
    return Advice.AGAIN if passing else Advice.GIVE_UP


def pause_seconds(attempt: int, asked: float | None) -> float:
    """How long to pause before attempt number `attempt` (2 for the first repeat): anything up to a bound that doubles, after
    what the server asks for.
    """
    bound = min(PAUSE_FIRST_SECONDS * 2 ** (attempt - 2), PAUSE_MAX_SECONDS)
    return (asked or 0) + random.uniform(0, bound)


class Budget:
    """Keeps repeats to a tenth of all calls, so that a server in trouble is not buried under them."""

    def __init__(self) -> None:
        self._tenths = BUDGET_MAX
        self._lock = Lock()

    def earn(self) -> None:
        """A call was answered: a tenth of a repeat more may be made."""
        with self._lock:
            self._tenths = min(self._tenths + 1, BUDGET_MAX)

    def spend(self) -> bool:
        """Whether a repeat may be made."""
        with self._lock:
            may = self._tenths >= 10
            self._tenths -= 10 if may else 0
            return may
