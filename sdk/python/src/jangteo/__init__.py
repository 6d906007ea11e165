"""Jangteo in Python: `Client`, and the same for asyncio in `jangteo.aio`.

Messages are imported from the contract's packages (`from jangteo.order.v1 import PlaceOrderRequest`), errors from
`jangteo.errors`.
"""

from jangteo import errors
from jangteo._blocking import Cancellation, Client, Watch
from jangteo.errors import JangteoError, Reason, Violation
from jangteo.gen.rpcs import VERSION

__all__ = ["Cancellation", "Client", "JangteoError", "Reason", "Violation", "Watch", "__version__", "errors"]

__version__ = VERSION
