import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.order.v1 import order_pb2 as _order_pb2
from jangteo.type.v1 import address_pb2 as _address_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SoldOrder(_message.Message):
    __slots__ = ("store_order", "order_id", "order_number", "place_time", "shipping_address")
    STORE_ORDER_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACE_TIME_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    store_order: _order_pb2.StoreOrder
    order_id: str
    order_number: str
    place_time: _timestamp_pb2.Timestamp
    shipping_address: _address_pb2.Address
    def __init__(self, store_order: _Optional[_Union[_order_pb2.StoreOrder, _Mapping]] = ..., order_id: _Optional[str] = ..., order_number: _Optional[str] = ..., place_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...

class StoreOrderSums(_message.Message):
    __slots__ = ("count", "subtotal", "discount", "shipping", "total")
    COUNT_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    count: int
    subtotal: _money_pb2.Money
    discount: _money_pb2.Money
    shipping: _money_pb2.Money
    total: _money_pb2.Money
    def __init__(self, count: _Optional[int] = ..., subtotal: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., discount: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., shipping: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ...) -> None: ...

class ListStoreOrdersRequest(_message.Message):
    __slots__ = ("store_id", "states", "from_time", "to_time", "sums", "page_size", "page_token")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    FROM_TIME_FIELD_NUMBER: _ClassVar[int]
    TO_TIME_FIELD_NUMBER: _ClassVar[int]
    SUMS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    states: _containers.RepeatedScalarFieldContainer[_order_pb2.StoreOrderState]
    from_time: _timestamp_pb2.Timestamp
    to_time: _timestamp_pb2.Timestamp
    sums: bool
    page_size: int
    page_token: str
    def __init__(self, store_id: _Optional[str] = ..., states: _Optional[_Iterable[_Union[_order_pb2.StoreOrderState, str]]] = ..., from_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., to_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., sums: bool = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStoreOrdersResponse(_message.Message):
    __slots__ = ("sold_orders", "next_page_token", "sums")
    SOLD_ORDERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SUMS_FIELD_NUMBER: _ClassVar[int]
    sold_orders: _containers.RepeatedCompositeFieldContainer[SoldOrder]
    next_page_token: str
    sums: StoreOrderSums
    def __init__(self, sold_orders: _Optional[_Iterable[_Union[SoldOrder, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., sums: _Optional[_Union[StoreOrderSums, _Mapping]] = ...) -> None: ...

class GetStoreOrderRequest(_message.Message):
    __slots__ = ("store_order_id",)
    STORE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    store_order_id: str
    def __init__(self, store_order_id: _Optional[str] = ...) -> None: ...

class GetStoreOrderResponse(_message.Message):
    __slots__ = ("sold_order",)
    SOLD_ORDER_FIELD_NUMBER: _ClassVar[int]
    sold_order: SoldOrder
    def __init__(self, sold_order: _Optional[_Union[SoldOrder, _Mapping]] = ...) -> None: ...

class ShipOrderRequest(_message.Message):
    __slots__ = ("store_order_id", "lines", "carrier", "tracking_number")
    STORE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    store_order_id: str
    lines: _containers.RepeatedCompositeFieldContainer[ShipOrderLine]
    carrier: str
    tracking_number: str
    def __init__(self, store_order_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[ShipOrderLine, _Mapping]]] = ..., carrier: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...

class ShipOrderLine(_message.Message):
    __slots__ = ("line_id", "quantity")
    LINE_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    line_id: str
    quantity: int
    def __init__(self, line_id: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...

class ShipOrderResponse(_message.Message):
    __slots__ = ("sold_order",)
    SOLD_ORDER_FIELD_NUMBER: _ClassVar[int]
    sold_order: SoldOrder
    def __init__(self, sold_order: _Optional[_Union[SoldOrder, _Mapping]] = ...) -> None: ...

class UpdateShipmentRequest(_message.Message):
    __slots__ = ("shipment_id", "carrier", "tracking_number")
    SHIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    shipment_id: str
    carrier: str
    tracking_number: str
    def __init__(self, shipment_id: _Optional[str] = ..., carrier: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...

class UpdateShipmentResponse(_message.Message):
    __slots__ = ("sold_order",)
    SOLD_ORDER_FIELD_NUMBER: _ClassVar[int]
    sold_order: SoldOrder
    def __init__(self, sold_order: _Optional[_Union[SoldOrder, _Mapping]] = ...) -> None: ...

class MarkInTransitRequest(_message.Message):
    __slots__ = ("shipment_id",)
    SHIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    shipment_id: str
    def __init__(self, shipment_id: _Optional[str] = ...) -> None: ...

class MarkInTransitResponse(_message.Message):
    __slots__ = ("sold_order",)
    SOLD_ORDER_FIELD_NUMBER: _ClassVar[int]
    sold_order: SoldOrder
    def __init__(self, sold_order: _Optional[_Union[SoldOrder, _Mapping]] = ...) -> None: ...

class MarkDeliveredRequest(_message.Message):
    __slots__ = ("shipment_id",)
    SHIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    shipment_id: str
    def __init__(self, shipment_id: _Optional[str] = ...) -> None: ...

class MarkDeliveredResponse(_message.Message):
    __slots__ = ("sold_order",)
    SOLD_ORDER_FIELD_NUMBER: _ClassVar[int]
    sold_order: SoldOrder
    def __init__(self, sold_order: _Optional[_Union[SoldOrder, _Mapping]] = ...) -> None: ...
