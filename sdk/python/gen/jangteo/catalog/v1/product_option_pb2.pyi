from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ProductOption(_message.Message):
    __slots__ = ("id", "name", "values")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    values: _containers.RepeatedCompositeFieldContainer[ProductOptionValue]
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., values: _Optional[_Iterable[_Union[ProductOptionValue, _Mapping]]] = ...) -> None: ...

class ProductOptionValue(_message.Message):
    __slots__ = ("id", "name", "extra_price")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_PRICE_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    extra_price: _money_pb2.Money
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., extra_price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ...) -> None: ...
