import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.type.v1 import address_pb2 as _address_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SavedAddress(_message.Message):
    __slots__ = ("id", "label", "address", "default", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    label: str
    address: _address_pb2.Address
    default: bool
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., label: _Optional[str] = ..., address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., default: bool = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateAddressRequest(_message.Message):
    __slots__ = ("label", "address", "default")
    LABEL_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_FIELD_NUMBER: _ClassVar[int]
    label: str
    address: _address_pb2.Address
    default: bool
    def __init__(self, label: _Optional[str] = ..., address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., default: bool = ...) -> None: ...

class CreateAddressResponse(_message.Message):
    __slots__ = ("address",)
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: SavedAddress
    def __init__(self, address: _Optional[_Union[SavedAddress, _Mapping]] = ...) -> None: ...

class ListAddressesRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListAddressesResponse(_message.Message):
    __slots__ = ("addresses",)
    ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    addresses: _containers.RepeatedCompositeFieldContainer[SavedAddress]
    def __init__(self, addresses: _Optional[_Iterable[_Union[SavedAddress, _Mapping]]] = ...) -> None: ...

class UpdateAddressRequest(_message.Message):
    __slots__ = ("address_id", "label", "address")
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address_id: str
    label: str
    address: _address_pb2.Address
    def __init__(self, address_id: _Optional[str] = ..., label: _Optional[str] = ..., address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...

class UpdateAddressResponse(_message.Message):
    __slots__ = ("address",)
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: SavedAddress
    def __init__(self, address: _Optional[_Union[SavedAddress, _Mapping]] = ...) -> None: ...

class SetDefaultAddressRequest(_message.Message):
    __slots__ = ("address_id",)
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    address_id: str
    def __init__(self, address_id: _Optional[str] = ...) -> None: ...

class SetDefaultAddressResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteAddressRequest(_message.Message):
    __slots__ = ("address_id",)
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    address_id: str
    def __init__(self, address_id: _Optional[str] = ...) -> None: ...

class DeleteAddressResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
