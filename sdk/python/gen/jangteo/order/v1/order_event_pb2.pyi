from jangteo.order.v1 import order_pb2 as _order_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderPlaced(_message.Message):
    __slots__ = ("order", "buyer_id")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    buyer_id: str
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., buyer_id: _Optional[str] = ...) -> None: ...

class OrderCancelled(_message.Message):
    __slots__ = ("order", "buyer_id")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    buyer_id: str
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., buyer_id: _Optional[str] = ...) -> None: ...

class StoreOrderMoved(_message.Message):
    __slots__ = ("order", "buyer_id", "change")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    buyer_id: str
    change: StoreOrderChange
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., buyer_id: _Optional[str] = ..., change: _Optional[_Union[StoreOrderChange, _Mapping]] = ...) -> None: ...

class ShipmentMoved(_message.Message):
    __slots__ = ("order", "buyer_id", "change")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    buyer_id: str
    change: ShipmentChange
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., buyer_id: _Optional[str] = ..., change: _Optional[_Union[ShipmentChange, _Mapping]] = ...) -> None: ...

class OrderCompleted(_message.Message):
    __slots__ = ("order", "buyer_id")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    buyer_id: str
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., buyer_id: _Optional[str] = ...) -> None: ...

class StoreOrderChange(_message.Message):
    __slots__ = ("store_order_id", "from_state", "to_state")
    STORE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_STATE_FIELD_NUMBER: _ClassVar[int]
    TO_STATE_FIELD_NUMBER: _ClassVar[int]
    store_order_id: str
    from_state: _order_pb2.StoreOrderState
    to_state: _order_pb2.StoreOrderState
    def __init__(self, store_order_id: _Optional[str] = ..., from_state: _Optional[_Union[_order_pb2.StoreOrderState, str]] = ..., to_state: _Optional[_Union[_order_pb2.StoreOrderState, str]] = ...) -> None: ...

class ShipmentChange(_message.Message):
    __slots__ = ("store_order_id", "shipment_id", "from_state", "to_state")
    STORE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SHIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_STATE_FIELD_NUMBER: _ClassVar[int]
    TO_STATE_FIELD_NUMBER: _ClassVar[int]
    store_order_id: str
    shipment_id: str
    from_state: _order_pb2.ShipmentState
    to_state: _order_pb2.ShipmentState
    def __init__(self, store_order_id: _Optional[str] = ..., shipment_id: _Optional[str] = ..., from_state: _Optional[_Union[_order_pb2.ShipmentState, str]] = ..., to_state: _Optional[_Union[_order_pb2.ShipmentState, str]] = ...) -> None: ...
