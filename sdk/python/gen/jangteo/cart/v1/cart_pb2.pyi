from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CartNoticeKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CART_NOTICE_KIND_UNSPECIFIED: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_PRICE_CHANGED: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_PRODUCT_RENAMED: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_OPTION_RENAMED: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_OUT_OF_STOCK: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_UNAVAILABLE: _ClassVar[CartNoticeKind]
    CART_NOTICE_KIND_NOT_OPEN: _ClassVar[CartNoticeKind]
CART_NOTICE_KIND_UNSPECIFIED: CartNoticeKind
CART_NOTICE_KIND_PRICE_CHANGED: CartNoticeKind
CART_NOTICE_KIND_PRODUCT_RENAMED: CartNoticeKind
CART_NOTICE_KIND_OPTION_RENAMED: CartNoticeKind
CART_NOTICE_KIND_OUT_OF_STOCK: CartNoticeKind
CART_NOTICE_KIND_UNAVAILABLE: CartNoticeKind
CART_NOTICE_KIND_NOT_OPEN: CartNoticeKind

class Cart(_message.Message):
    __slots__ = ("lines", "subtotal")
    LINES_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[CartLine]
    subtotal: _money_pb2.Money
    def __init__(self, lines: _Optional[_Iterable[_Union[CartLine, _Mapping]]] = ..., subtotal: _Optional[_Union[_money_pb2.Money, _Mapping]] = ...) -> None: ...

class CartLine(_message.Message):
    __slots__ = ("variant_id", "quantity", "product_id", "store_id", "product_name", "variant_name", "unit_price", "total", "notices")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    VARIANT_NAME_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    NOTICES_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    quantity: int
    product_id: str
    store_id: str
    product_name: str
    variant_name: str
    unit_price: _money_pb2.Money
    total: _money_pb2.Money
    notices: _containers.RepeatedCompositeFieldContainer[CartNotice]
    def __init__(self, variant_id: _Optional[str] = ..., quantity: _Optional[int] = ..., product_id: _Optional[str] = ..., store_id: _Optional[str] = ..., product_name: _Optional[str] = ..., variant_name: _Optional[str] = ..., unit_price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., total: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., notices: _Optional[_Iterable[_Union[CartNotice, _Mapping]]] = ...) -> None: ...

class CartNotice(_message.Message):
    __slots__ = ("kind", "old_value", "new_value")
    KIND_FIELD_NUMBER: _ClassVar[int]
    OLD_VALUE_FIELD_NUMBER: _ClassVar[int]
    NEW_VALUE_FIELD_NUMBER: _ClassVar[int]
    kind: CartNoticeKind
    old_value: str
    new_value: str
    def __init__(self, kind: _Optional[_Union[CartNoticeKind, str]] = ..., old_value: _Optional[str] = ..., new_value: _Optional[str] = ...) -> None: ...
