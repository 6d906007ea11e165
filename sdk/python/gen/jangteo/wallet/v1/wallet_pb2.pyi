import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WalletEntryKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WALLET_ENTRY_KIND_UNSPECIFIED: _ClassVar[WalletEntryKind]
    WALLET_ENTRY_KIND_CHARGE: _ClassVar[WalletEntryKind]
    WALLET_ENTRY_KIND_ORDER: _ClassVar[WalletEntryKind]
    WALLET_ENTRY_KIND_CANCELLATION: _ClassVar[WalletEntryKind]

class ChargeMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHARGE_METHOD_UNSPECIFIED: _ClassVar[ChargeMethod]
    CHARGE_METHOD_SANDBOX: _ClassVar[ChargeMethod]
WALLET_ENTRY_KIND_UNSPECIFIED: WalletEntryKind
WALLET_ENTRY_KIND_CHARGE: WalletEntryKind
WALLET_ENTRY_KIND_ORDER: WalletEntryKind
WALLET_ENTRY_KIND_CANCELLATION: WalletEntryKind
CHARGE_METHOD_UNSPECIFIED: ChargeMethod
CHARGE_METHOD_SANDBOX: ChargeMethod

class Wallet(_message.Message):
    __slots__ = ("balance",)
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    balance: _money_pb2.Money
    def __init__(self, balance: _Optional[_Union[_money_pb2.Money, _Mapping]] = ...) -> None: ...

class WalletEntry(_message.Message):
    __slots__ = ("id", "kind", "amount", "order_id", "payment_id", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    kind: WalletEntryKind
    amount: _money_pb2.Money
    order_id: str
    payment_id: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., kind: _Optional[_Union[WalletEntryKind, str]] = ..., amount: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., order_id: _Optional[str] = ..., payment_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
