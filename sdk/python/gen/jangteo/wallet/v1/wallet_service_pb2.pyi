from jangteo.type.v1 import money_pb2 as _money_pb2
from jangteo.wallet.v1 import wallet_pb2 as _wallet_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetWalletRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetWalletResponse(_message.Message):
    __slots__ = ("wallet",)
    WALLET_FIELD_NUMBER: _ClassVar[int]
    wallet: _wallet_pb2.Wallet
    def __init__(self, wallet: _Optional[_Union[_wallet_pb2.Wallet, _Mapping]] = ...) -> None: ...

class ChargeWalletRequest(_message.Message):
    __slots__ = ("amount", "method")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    amount: _money_pb2.Money
    method: _wallet_pb2.ChargeMethod
    def __init__(self, amount: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., method: _Optional[_Union[_wallet_pb2.ChargeMethod, str]] = ...) -> None: ...

class ChargeWalletResponse(_message.Message):
    __slots__ = ("wallet", "entry")
    WALLET_FIELD_NUMBER: _ClassVar[int]
    ENTRY_FIELD_NUMBER: _ClassVar[int]
    wallet: _wallet_pb2.Wallet
    entry: _wallet_pb2.WalletEntry
    def __init__(self, wallet: _Optional[_Union[_wallet_pb2.Wallet, _Mapping]] = ..., entry: _Optional[_Union[_wallet_pb2.WalletEntry, _Mapping]] = ...) -> None: ...

class ListWalletEntriesRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListWalletEntriesResponse(_message.Message):
    __slots__ = ("entries", "next_page_token")
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[_wallet_pb2.WalletEntry]
    next_page_token: str
    def __init__(self, entries: _Optional[_Iterable[_Union[_wallet_pb2.WalletEntry, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
