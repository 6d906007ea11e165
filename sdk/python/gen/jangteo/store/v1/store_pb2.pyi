import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StoreState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STORE_STATE_UNSPECIFIED: _ClassVar[StoreState]
    STORE_STATE_ACTIVE: _ClassVar[StoreState]
    STORE_STATE_INACTIVE: _ClassVar[StoreState]

class StoreRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STORE_ROLE_UNSPECIFIED: _ClassVar[StoreRole]
    STORE_ROLE_STAFF: _ClassVar[StoreRole]
    STORE_ROLE_MANAGER: _ClassVar[StoreRole]
    STORE_ROLE_OWNER: _ClassVar[StoreRole]
STORE_STATE_UNSPECIFIED: StoreState
STORE_STATE_ACTIVE: StoreState
STORE_STATE_INACTIVE: StoreState
STORE_ROLE_UNSPECIFIED: StoreRole
STORE_ROLE_STAFF: StoreRole
STORE_ROLE_MANAGER: StoreRole
STORE_ROLE_OWNER: StoreRole

class Store(_message.Message):
    __slots__ = ("id", "name", "description", "create_time", "state", "follower_count", "role")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    FOLLOWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    description: str
    create_time: _timestamp_pb2.Timestamp
    state: StoreState
    follower_count: int
    role: StoreRole
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., state: _Optional[_Union[StoreState, str]] = ..., follower_count: _Optional[int] = ..., role: _Optional[_Union[StoreRole, str]] = ...) -> None: ...
