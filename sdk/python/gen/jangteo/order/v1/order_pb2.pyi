import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.type.v1 import address_pb2 as _address_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_STATE_UNSPECIFIED: _ClassVar[OrderState]
    ORDER_STATE_ORDERED: _ClassVar[OrderState]
    ORDER_STATE_CANCELLED: _ClassVar[OrderState]
    ORDER_STATE_COMPLETED: _ClassVar[OrderState]

class StoreOrderState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STORE_ORDER_STATE_UNSPECIFIED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_ORDERED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_CANCELLED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_PARTLY_SHIPPED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_SHIPPED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_DELIVERED: _ClassVar[StoreOrderState]
    STORE_ORDER_STATE_CONFIRMED: _ClassVar[StoreOrderState]

class ShipmentState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SHIPMENT_STATE_UNSPECIFIED: _ClassVar[ShipmentState]
    SHIPMENT_STATE_SHIPPED: _ClassVar[ShipmentState]
    SHIPMENT_STATE_IN_TRANSIT: _ClassVar[ShipmentState]
    SHIPMENT_STATE_DELIVERED: _ClassVar[ShipmentState]

class OrderAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_ACTION_UNSPECIFIED: _ClassVar[OrderAction]
    ORDER_ACTION_CANCEL_ORDER: _ClassVar[OrderAction]
    ORDER_ACTION_SHIP_ORDER: _ClassVar[OrderAction]
    ORDER_ACTION_UPDATE_SHIPMENT: _ClassVar[OrderAction]
    ORDER_ACTION_MARK_IN_TRANSIT: _ClassVar[OrderAction]
    ORDER_ACTION_MARK_DELIVERED: _ClassVar[OrderAction]
    ORDER_ACTION_CONFIRM_PURCHASE: _ClassVar[OrderAction]
ORDER_STATE_UNSPECIFIED: OrderState
ORDER_STATE_ORDERED: OrderState
ORDER_STATE_CANCELLED: OrderState
ORDER_STATE_COMPLETED: OrderState
STORE_ORDER_STATE_UNSPECIFIED: StoreOrderState
STORE_ORDER_STATE_ORDERED: StoreOrderState
STORE_ORDER_STATE_CANCELLED: StoreOrderState
STORE_ORDER_STATE_PARTLY_SHIPPED: StoreOrderState
STORE_ORDER_STATE_SHIPPED: StoreOrderState
STORE_ORDER_STATE_DELIVERED: StoreOrderState
STORE_ORDER_STATE_CONFIRMED: StoreOrderState
SHIPMENT_STATE_UNSPECIFIED: ShipmentState
SHIPMENT_STATE_SHIPPED: ShipmentState
SHIPMENT_STATE_IN_TRANSIT: ShipmentState
SHIPMENT_STATE_DELIVERED: ShipmentState
ORDER_ACTION_UNSPECIFIED: OrderAction
ORDER_ACTION_CANCEL_ORDER: OrderAction
ORDER_ACTION_SHIP_ORDER: OrderAction
ORDER_ACTION_UPDATE_SHIPMENT: OrderAction
ORDER_ACTION_MARK_IN_TRANSIT: OrderAction
ORDER_ACTION_MARK_DELIVERED: OrderAction
ORDER_ACTION_CONFIRM_PURCHASE: OrderAction

class Order(_message.Message):
    __slots__ = ("id", "number", "state", "store_orders", "subtotal", "discount", "total", "points", "shipping_address", "place_time", "allowed_actions")
    ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STORE_ORDERS_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    POINTS_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PLACE_TIME_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    id: str
    number: str
    state: OrderState
    store_orders: _containers.RepeatedCompositeFieldContainer[StoreOrder]
    subtotal: _money_pb2.Money
    discount: _money_pb2.Money
    total: _money_pb2.Money
    points: _money_pb2.Money
    shipping_address: _address_pb2.Address
    place_time: _timestamp_pb2.Timestamp
    allowed_actions: _containers.RepeatedScalarFieldContainer[OrderAction]
    def __init__(self, id: _Optional[str] = ..., number: _Optional[str] = ..., state: _Optional[_Union[OrderState, str]] = ..., store_orders: _Optional[_Iterable[_Union[StoreOrder, _Mapping]]] = ..., subtotal: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., discount: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., points: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., place_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., allowed_actions: _Optional[_Iterable[_Union[OrderAction, str]]] = ...) -> None: ...

class StoreOrder(_message.Message):
    __slots__ = ("id", "store_id", "state", "lines", "total", "shipments", "allowed_actions")
    ID_FIELD_NUMBER: _ClassVar[int]
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    SHIPMENTS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    id: str
    store_id: str
    state: StoreOrderState
    lines: _containers.RepeatedCompositeFieldContainer[OrderLine]
    total: _money_pb2.Money
    shipments: _containers.RepeatedCompositeFieldContainer[Shipment]
    allowed_actions: _containers.RepeatedScalarFieldContainer[OrderAction]
    def __init__(self, id: _Optional[str] = ..., store_id: _Optional[str] = ..., state: _Optional[_Union[StoreOrderState, str]] = ..., lines: _Optional[_Iterable[_Union[OrderLine, _Mapping]]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., shipments: _Optional[_Iterable[_Union[Shipment, _Mapping]]] = ..., allowed_actions: _Optional[_Iterable[_Union[OrderAction, str]]] = ...) -> None: ...

class Shipment(_message.Message):
    __slots__ = ("id", "state", "carrier", "tracking_number", "lines", "ship_time", "delivery_time", "allowed_actions")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    SHIP_TIME_FIELD_NUMBER: _ClassVar[int]
    DELIVERY_TIME_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    id: str
    state: ShipmentState
    carrier: str
    tracking_number: str
    lines: _containers.RepeatedCompositeFieldContainer[ShipmentLine]
    ship_time: _timestamp_pb2.Timestamp
    delivery_time: _timestamp_pb2.Timestamp
    allowed_actions: _containers.RepeatedScalarFieldContainer[OrderAction]
    def __init__(self, id: _Optional[str] = ..., state: _Optional[_Union[ShipmentState, str]] = ..., carrier: _Optional[str] = ..., tracking_number: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[ShipmentLine, _Mapping]]] = ..., ship_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delivery_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., allowed_actions: _Optional[_Iterable[_Union[OrderAction, str]]] = ...) -> None: ...

class ShipmentLine(_message.Message):
    __slots__ = ("line_id", "quantity")
    LINE_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    line_id: str
    quantity: int
    def __init__(self, line_id: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...

class OrderLine(_message.Message):
    __slots__ = ("id", "variant_id", "product_id", "product_name", "variant_name", "quantity", "unit_price", "discount", "total")
    ID_FIELD_NUMBER: _ClassVar[int]
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    VARIANT_NAME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    id: str
    variant_id: str
    product_id: str
    product_name: str
    variant_name: str
    quantity: int
    unit_price: _money_pb2.Money
    discount: _money_pb2.Money
    total: _money_pb2.Money
    def __init__(self, id: _Optional[str] = ..., variant_id: _Optional[str] = ..., product_id: _Optional[str] = ..., product_name: _Optional[str] = ..., variant_name: _Optional[str] = ..., quantity: _Optional[int] = ..., unit_price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., discount: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ...) -> None: ...
