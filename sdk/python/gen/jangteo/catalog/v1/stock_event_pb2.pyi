from jangteo.catalog.v1 import stock_management_service_pb2 as _stock_management_service_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StockAdjusted(_message.Message):
    __slots__ = ("variant_id", "difference", "available", "reason")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    difference: int
    available: int
    reason: _stock_management_service_pb2.StockMovementReason
    def __init__(self, variant_id: _Optional[str] = ..., difference: _Optional[int] = ..., available: _Optional[int] = ..., reason: _Optional[_Union[_stock_management_service_pb2.StockMovementReason, str]] = ...) -> None: ...
