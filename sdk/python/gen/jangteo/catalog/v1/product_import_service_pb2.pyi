from jangteo.errors.v1 import error_reason_pb2 as _error_reason_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RowOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ROW_OUTCOME_UNSPECIFIED: _ClassVar[RowOutcome]
    ROW_OUTCOME_CREATED: _ClassVar[RowOutcome]
    ROW_OUTCOME_UPDATED: _ClassVar[RowOutcome]
    ROW_OUTCOME_UNCHANGED: _ClassVar[RowOutcome]
    ROW_OUTCOME_REFUSED: _ClassVar[RowOutcome]
ROW_OUTCOME_UNSPECIFIED: RowOutcome
ROW_OUTCOME_CREATED: RowOutcome
ROW_OUTCOME_UPDATED: RowOutcome
ROW_OUTCOME_UNCHANGED: RowOutcome
ROW_OUTCOME_REFUSED: RowOutcome

class ImportProductsRequest(_message.Message):
    __slots__ = ("store_id", "rows")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    rows: _containers.RepeatedCompositeFieldContainer[ProductRow]
    def __init__(self, store_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[ProductRow, _Mapping]]] = ...) -> None: ...

class ProductRow(_message.Message):
    __slots__ = ("external_id", "name", "description", "price", "quantity_max_per_order", "quantity_max_per_buyer", "variants", "publish")
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_ORDER_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_BUYER_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    name: str
    description: str
    price: _money_pb2.Money
    quantity_max_per_order: int
    quantity_max_per_buyer: int
    variants: _containers.RepeatedCompositeFieldContainer[VariantRow]
    publish: bool
    def __init__(self, external_id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., quantity_max_per_order: _Optional[int] = ..., quantity_max_per_buyer: _Optional[int] = ..., variants: _Optional[_Iterable[_Union[VariantRow, _Mapping]]] = ..., publish: bool = ...) -> None: ...

class VariantRow(_message.Message):
    __slots__ = ("name", "price_difference", "stock")
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRICE_DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    name: str
    price_difference: _money_pb2.Money
    stock: int
    def __init__(self, name: _Optional[str] = ..., price_difference: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., stock: _Optional[int] = ...) -> None: ...

class ImportProductsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[RowResult]
    def __init__(self, results: _Optional[_Iterable[_Union[RowResult, _Mapping]]] = ...) -> None: ...

class RowResult(_message.Message):
    __slots__ = ("external_id", "outcome", "product_id", "reason", "violations")
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    outcome: RowOutcome
    product_id: str
    reason: _error_reason_pb2.ErrorReason
    violations: _containers.RepeatedCompositeFieldContainer[RowViolation]
    def __init__(self, external_id: _Optional[str] = ..., outcome: _Optional[_Union[RowOutcome, str]] = ..., product_id: _Optional[str] = ..., reason: _Optional[_Union[_error_reason_pb2.ErrorReason, str]] = ..., violations: _Optional[_Iterable[_Union[RowViolation, _Mapping]]] = ...) -> None: ...

class RowViolation(_message.Message):
    __slots__ = ("field", "problem")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    PROBLEM_FIELD_NUMBER: _ClassVar[int]
    field: str
    problem: str
    def __init__(self, field: _Optional[str] = ..., problem: _Optional[str] = ...) -> None: ...
