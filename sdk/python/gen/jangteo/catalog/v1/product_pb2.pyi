import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ProductState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PRODUCT_STATE_UNSPECIFIED: _ClassVar[ProductState]
    PRODUCT_STATE_DRAFT: _ClassVar[ProductState]
    PRODUCT_STATE_ON_SALE: _ClassVar[ProductState]
    PRODUCT_STATE_PAUSED: _ClassVar[ProductState]
PRODUCT_STATE_UNSPECIFIED: ProductState
PRODUCT_STATE_DRAFT: ProductState
PRODUCT_STATE_ON_SALE: ProductState
PRODUCT_STATE_PAUSED: ProductState

class Product(_message.Message):
    __slots__ = ("id", "store_id", "name", "description", "price", "state", "variants", "sold_out", "create_time", "quantity_max_per_order", "etag")
    ID_FIELD_NUMBER: _ClassVar[int]
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    SOLD_OUT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_ORDER_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    id: str
    store_id: str
    name: str
    description: str
    price: _money_pb2.Money
    state: ProductState
    variants: _containers.RepeatedCompositeFieldContainer[Variant]
    sold_out: bool
    create_time: _timestamp_pb2.Timestamp
    quantity_max_per_order: int
    etag: str
    def __init__(self, id: _Optional[str] = ..., store_id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., state: _Optional[_Union[ProductState, str]] = ..., variants: _Optional[_Iterable[_Union[Variant, _Mapping]]] = ..., sold_out: bool = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., quantity_max_per_order: _Optional[int] = ..., etag: _Optional[str] = ...) -> None: ...

class ProductRevision(_message.Message):
    __slots__ = ("revision", "name", "description", "price", "quantity_max_per_order", "actor_id", "create_time")
    REVISION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_ORDER_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    revision: int
    name: str
    description: str
    price: _money_pb2.Money
    quantity_max_per_order: int
    actor_id: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, revision: _Optional[int] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., quantity_max_per_order: _Optional[int] = ..., actor_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Variant(_message.Message):
    __slots__ = ("id", "name", "price_difference", "price", "stock")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRICE_DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    price_difference: _money_pb2.Money
    price: _money_pb2.Money
    stock: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., price_difference: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., stock: _Optional[int] = ...) -> None: ...
