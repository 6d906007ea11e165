import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StockMovementReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STOCK_MOVEMENT_REASON_UNSPECIFIED: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_INITIAL: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_ORDER: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_CANCELLATION: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_RECEIVED: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_RETURNED: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_DAMAGED: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_LOST: _ClassVar[StockMovementReason]
    STOCK_MOVEMENT_REASON_COUNTED: _ClassVar[StockMovementReason]
STOCK_MOVEMENT_REASON_UNSPECIFIED: StockMovementReason
STOCK_MOVEMENT_REASON_INITIAL: StockMovementReason
STOCK_MOVEMENT_REASON_ORDER: StockMovementReason
STOCK_MOVEMENT_REASON_CANCELLATION: StockMovementReason
STOCK_MOVEMENT_REASON_RECEIVED: StockMovementReason
STOCK_MOVEMENT_REASON_RETURNED: StockMovementReason
STOCK_MOVEMENT_REASON_DAMAGED: StockMovementReason
STOCK_MOVEMENT_REASON_LOST: StockMovementReason
STOCK_MOVEMENT_REASON_COUNTED: StockMovementReason

class AdjustStockRequest(_message.Message):
    __slots__ = ("variant_id", "difference", "reason", "note")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    difference: int
    reason: StockMovementReason
    note: str
    def __init__(self, variant_id: _Optional[str] = ..., difference: _Optional[int] = ..., reason: _Optional[_Union[StockMovementReason, str]] = ..., note: _Optional[str] = ...) -> None: ...

class AdjustStockResponse(_message.Message):
    __slots__ = ("available",)
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    available: int
    def __init__(self, available: _Optional[int] = ...) -> None: ...

class SetStockRequest(_message.Message):
    __slots__ = ("variant_id", "available", "expected_available", "note")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    available: int
    expected_available: int
    note: str
    def __init__(self, variant_id: _Optional[str] = ..., available: _Optional[int] = ..., expected_available: _Optional[int] = ..., note: _Optional[str] = ...) -> None: ...

class SetStockResponse(_message.Message):
    __slots__ = ("available",)
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    available: int
    def __init__(self, available: _Optional[int] = ...) -> None: ...

class ListStockMovementsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "variant_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    variant_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., variant_id: _Optional[str] = ...) -> None: ...

class ListStockMovementsResponse(_message.Message):
    __slots__ = ("movements", "next_page_token")
    MOVEMENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    movements: _containers.RepeatedCompositeFieldContainer[StockMovement]
    next_page_token: str
    def __init__(self, movements: _Optional[_Iterable[_Union[StockMovement, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class StockMovement(_message.Message):
    __slots__ = ("quantity", "reason", "order_id", "actor_id", "note", "create_time")
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    quantity: int
    reason: StockMovementReason
    order_id: str
    actor_id: str
    note: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, quantity: _Optional[int] = ..., reason: _Optional[_Union[StockMovementReason, str]] = ..., order_id: _Optional[str] = ..., actor_id: _Optional[str] = ..., note: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
