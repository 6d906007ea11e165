import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.order.v1 import order_pb2 as _order_pb2
from jangteo.order.v1 import order_event_pb2 as _order_event_pb2
from jangteo.order.v1 import quote_pb2 as _quote_pb2
from jangteo.type.v1 import address_pb2 as _address_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PaymentMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PAYMENT_METHOD_UNSPECIFIED: _ClassVar[PaymentMethod]
    PAYMENT_METHOD_POINTS: _ClassVar[PaymentMethod]
PAYMENT_METHOD_UNSPECIFIED: PaymentMethod
PAYMENT_METHOD_POINTS: PaymentMethod

class CartSelection(_message.Message):
    __slots__ = ("variant_ids",)
    VARIANT_IDS_FIELD_NUMBER: _ClassVar[int]
    variant_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, variant_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class WishlistSelection(_message.Message):
    __slots__ = ("variant_ids",)
    VARIANT_IDS_FIELD_NUMBER: _ClassVar[int]
    variant_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, variant_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class QuoteOrderRequest(_message.Message):
    __slots__ = ("lines", "cart", "wishlist")
    LINES_FIELD_NUMBER: _ClassVar[int]
    CART_FIELD_NUMBER: _ClassVar[int]
    WISHLIST_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[PlaceOrderLine]
    cart: CartSelection
    wishlist: WishlistSelection
    def __init__(self, lines: _Optional[_Iterable[_Union[PlaceOrderLine, _Mapping]]] = ..., cart: _Optional[_Union[CartSelection, _Mapping]] = ..., wishlist: _Optional[_Union[WishlistSelection, _Mapping]] = ...) -> None: ...

class QuoteOrderResponse(_message.Message):
    __slots__ = ("quote",)
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    quote: _quote_pb2.Quote
    def __init__(self, quote: _Optional[_Union[_quote_pb2.Quote, _Mapping]] = ...) -> None: ...

class PlaceOrderRequest(_message.Message):
    __slots__ = ("lines", "shipping_address", "payment_method", "cart", "expected_total", "wishlist")
    LINES_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    CART_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_TOTAL_FIELD_NUMBER: _ClassVar[int]
    WISHLIST_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[PlaceOrderLine]
    shipping_address: _address_pb2.Address
    payment_method: PaymentMethod
    cart: CartSelection
    expected_total: _money_pb2.Money
    wishlist: WishlistSelection
    def __init__(self, lines: _Optional[_Iterable[_Union[PlaceOrderLine, _Mapping]]] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., payment_method: _Optional[_Union[PaymentMethod, str]] = ..., cart: _Optional[_Union[CartSelection, _Mapping]] = ..., expected_total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., wishlist: _Optional[_Union[WishlistSelection, _Mapping]] = ...) -> None: ...

class PlaceOrderLine(_message.Message):
    __slots__ = ("variant_id", "quantity")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    quantity: int
    def __init__(self, variant_id: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...

class PlaceOrderResponse(_message.Message):
    __slots__ = ("order",)
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ...) -> None: ...

class CancelOrderRequest(_message.Message):
    __slots__ = ("order_id",)
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    def __init__(self, order_id: _Optional[str] = ...) -> None: ...

class CancelOrderResponse(_message.Message):
    __slots__ = ("order",)
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ...) -> None: ...

class ConfirmPurchaseRequest(_message.Message):
    __slots__ = ("store_order_id",)
    STORE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    store_order_id: str
    def __init__(self, store_order_id: _Optional[str] = ...) -> None: ...

class ConfirmPurchaseResponse(_message.Message):
    __slots__ = ("order",)
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    __slots__ = ("order_id",)
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    def __init__(self, order_id: _Optional[str] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    __slots__ = ("order",)
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: _order_pb2.Order
    def __init__(self, order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ...) -> None: ...

class ListOrdersRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListOrdersResponse(_message.Message):
    __slots__ = ("orders", "next_page_token")
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    orders: _containers.RepeatedCompositeFieldContainer[_order_pb2.Order]
    next_page_token: str
    def __init__(self, orders: _Optional[_Iterable[_Union[_order_pb2.Order, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class WatchOrderRequest(_message.Message):
    __slots__ = ("order_id", "resume_cursor")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RESUME_CURSOR_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    resume_cursor: str
    def __init__(self, order_id: _Optional[str] = ..., resume_cursor: _Optional[str] = ...) -> None: ...

class WatchOrderResponse(_message.Message):
    __slots__ = ("cursor", "sequence", "heartbeat", "order", "change")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    sequence: int
    heartbeat: bool
    order: _order_pb2.Order
    change: OrderChange
    def __init__(self, cursor: _Optional[str] = ..., sequence: _Optional[int] = ..., heartbeat: bool = ..., order: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., change: _Optional[_Union[OrderChange, _Mapping]] = ...) -> None: ...

class OrderChange(_message.Message):
    __slots__ = ("order", "store_order", "shipment", "change_time", "cause")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    STORE_ORDER_FIELD_NUMBER: _ClassVar[int]
    SHIPMENT_FIELD_NUMBER: _ClassVar[int]
    CHANGE_TIME_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    order: OrderStateChange
    store_order: _order_event_pb2.StoreOrderChange
    shipment: _order_event_pb2.ShipmentChange
    change_time: _timestamp_pb2.Timestamp
    cause: str
    def __init__(self, order: _Optional[_Union[OrderStateChange, _Mapping]] = ..., store_order: _Optional[_Union[_order_event_pb2.StoreOrderChange, _Mapping]] = ..., shipment: _Optional[_Union[_order_event_pb2.ShipmentChange, _Mapping]] = ..., change_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., cause: _Optional[str] = ...) -> None: ...

class OrderStateChange(_message.Message):
    __slots__ = ("from_state", "to_state")
    FROM_STATE_FIELD_NUMBER: _ClassVar[int]
    TO_STATE_FIELD_NUMBER: _ClassVar[int]
    from_state: _order_pb2.OrderState
    to_state: _order_pb2.OrderState
    def __init__(self, from_state: _Optional[_Union[_order_pb2.OrderState, str]] = ..., to_state: _Optional[_Union[_order_pb2.OrderState, str]] = ...) -> None: ...
