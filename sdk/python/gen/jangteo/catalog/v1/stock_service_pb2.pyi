from jangteo.catalog.v1 import product_pb2 as _product_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StockLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STOCK_LEVEL_UNSPECIFIED: _ClassVar[StockLevel]
    STOCK_LEVEL_SOLD_OUT: _ClassVar[StockLevel]
    STOCK_LEVEL_LOW: _ClassVar[StockLevel]
    STOCK_LEVEL_PLENTY: _ClassVar[StockLevel]
STOCK_LEVEL_UNSPECIFIED: StockLevel
STOCK_LEVEL_SOLD_OUT: StockLevel
STOCK_LEVEL_LOW: StockLevel
STOCK_LEVEL_PLENTY: StockLevel

class WatchStockRequest(_message.Message):
    __slots__ = ("product_ids", "resume_cursor")
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    RESUME_CURSOR_FIELD_NUMBER: _ClassVar[int]
    product_ids: _containers.RepeatedScalarFieldContainer[str]
    resume_cursor: str
    def __init__(self, product_ids: _Optional[_Iterable[str]] = ..., resume_cursor: _Optional[str] = ...) -> None: ...

class WatchStockResponse(_message.Message):
    __slots__ = ("cursor", "sequence", "heartbeat", "stock")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    sequence: int
    heartbeat: bool
    stock: ProductStock
    def __init__(self, cursor: _Optional[str] = ..., sequence: _Optional[int] = ..., heartbeat: bool = ..., stock: _Optional[_Union[ProductStock, _Mapping]] = ...) -> None: ...

class ProductStock(_message.Message):
    __slots__ = ("product_id", "state", "gone", "sold_out", "variants")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    GONE_FIELD_NUMBER: _ClassVar[int]
    SOLD_OUT_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    state: _product_pb2.ProductState
    gone: bool
    sold_out: bool
    variants: _containers.RepeatedCompositeFieldContainer[VariantStock]
    def __init__(self, product_id: _Optional[str] = ..., state: _Optional[_Union[_product_pb2.ProductState, str]] = ..., gone: bool = ..., sold_out: bool = ..., variants: _Optional[_Iterable[_Union[VariantStock, _Mapping]]] = ...) -> None: ...

class VariantStock(_message.Message):
    __slots__ = ("variant_id", "stock", "level")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    stock: int
    level: StockLevel
    def __init__(self, variant_id: _Optional[str] = ..., stock: _Optional[int] = ..., level: _Optional[_Union[StockLevel, str]] = ...) -> None: ...
