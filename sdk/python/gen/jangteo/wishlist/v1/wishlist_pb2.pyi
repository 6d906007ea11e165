import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.cart.v1 import cart_pb2 as _cart_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Heart(_message.Message):
    __slots__ = ("product_id", "heart_time")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    HEART_TIME_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    heart_time: _timestamp_pb2.Timestamp
    def __init__(self, product_id: _Optional[str] = ..., heart_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class WishlistItem(_message.Message):
    __slots__ = ("variant_id", "quantity", "product_id", "store_id", "product_name", "variant_name", "unit_price", "total", "notices", "create_time")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    VARIANT_NAME_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    NOTICES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    quantity: int
    product_id: str
    store_id: str
    product_name: str
    variant_name: str
    unit_price: _money_pb2.Money
    total: _money_pb2.Money
    notices: _containers.RepeatedCompositeFieldContainer[_cart_pb2.CartNotice]
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, variant_id: _Optional[str] = ..., quantity: _Optional[int] = ..., product_id: _Optional[str] = ..., store_id: _Optional[str] = ..., product_name: _Optional[str] = ..., variant_name: _Optional[str] = ..., unit_price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., notices: _Optional[_Iterable[_Union[_cart_pb2.CartNotice, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
