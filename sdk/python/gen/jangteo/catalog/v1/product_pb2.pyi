import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.catalog.v1 import product_image_pb2 as _product_image_pb2
from jangteo.catalog.v1 import product_option_pb2 as _product_option_pb2
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
    PRODUCT_STATE_ENDED: _ClassVar[ProductState]
PRODUCT_STATE_UNSPECIFIED: ProductState
PRODUCT_STATE_DRAFT: ProductState
PRODUCT_STATE_ON_SALE: ProductState
PRODUCT_STATE_PAUSED: ProductState
PRODUCT_STATE_ENDED: ProductState

class Product(_message.Message):
    __slots__ = ("id", "store_id", "name", "description", "price", "state", "variants", "sold_out", "create_time", "quantity_max_per_order", "etag", "quantity_max_per_buyer", "discount", "sale_open_time", "sale_close_time", "heart_count", "images", "category_id", "tags", "external_id", "options")
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
    QUANTITY_MAX_PER_BUYER_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    SALE_OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    SALE_CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    HEART_COUNT_FIELD_NUMBER: _ClassVar[int]
    IMAGES_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
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
    quantity_max_per_buyer: int
    discount: ProductDiscount
    sale_open_time: _timestamp_pb2.Timestamp
    sale_close_time: _timestamp_pb2.Timestamp
    heart_count: int
    images: _containers.RepeatedCompositeFieldContainer[_product_image_pb2.ProductImage]
    category_id: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    external_id: str
    options: _containers.RepeatedCompositeFieldContainer[_product_option_pb2.ProductOption]
    def __init__(self, id: _Optional[str] = ..., store_id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., state: _Optional[_Union[ProductState, str]] = ..., variants: _Optional[_Iterable[_Union[Variant, _Mapping]]] = ..., sold_out: bool = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., quantity_max_per_order: _Optional[int] = ..., etag: _Optional[str] = ..., quantity_max_per_buyer: _Optional[int] = ..., discount: _Optional[_Union[ProductDiscount, _Mapping]] = ..., sale_open_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., sale_close_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., heart_count: _Optional[int] = ..., images: _Optional[_Iterable[_Union[_product_image_pb2.ProductImage, _Mapping]]] = ..., category_id: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ..., external_id: _Optional[str] = ..., options: _Optional[_Iterable[_Union[_product_option_pb2.ProductOption, _Mapping]]] = ...) -> None: ...

class ProductDiscount(_message.Message):
    __slots__ = ("basis_points", "start_time", "end_time")
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    basis_points: int
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    def __init__(self, basis_points: _Optional[int] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ProductRevision(_message.Message):
    __slots__ = ("revision", "name", "description", "price", "quantity_max_per_order", "actor_id", "create_time", "quantity_max_per_buyer", "discount", "variants", "options")
    REVISION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_ORDER_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MAX_PER_BUYER_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    revision: int
    name: str
    description: str
    price: _money_pb2.Money
    quantity_max_per_order: int
    actor_id: str
    create_time: _timestamp_pb2.Timestamp
    quantity_max_per_buyer: int
    discount: ProductDiscount
    variants: _containers.RepeatedCompositeFieldContainer[VariantRevision]
    options: _containers.RepeatedCompositeFieldContainer[_product_option_pb2.ProductOption]
    def __init__(self, revision: _Optional[int] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., quantity_max_per_order: _Optional[int] = ..., actor_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., quantity_max_per_buyer: _Optional[int] = ..., discount: _Optional[_Union[ProductDiscount, _Mapping]] = ..., variants: _Optional[_Iterable[_Union[VariantRevision, _Mapping]]] = ..., options: _Optional[_Iterable[_Union[_product_option_pb2.ProductOption, _Mapping]]] = ...) -> None: ...

class VariantRevision(_message.Message):
    __slots__ = ("variant_id", "name", "price_difference", "option_values")
    VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRICE_DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    OPTION_VALUES_FIELD_NUMBER: _ClassVar[int]
    variant_id: str
    name: str
    price_difference: _money_pb2.Money
    option_values: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, variant_id: _Optional[str] = ..., name: _Optional[str] = ..., price_difference: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., option_values: _Optional[_Iterable[str]] = ...) -> None: ...

class Variant(_message.Message):
    __slots__ = ("id", "name", "price_difference", "price", "stock", "list_price", "option_values")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRICE_DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    LIST_PRICE_FIELD_NUMBER: _ClassVar[int]
    OPTION_VALUES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    price_difference: _money_pb2.Money
    price: _money_pb2.Money
    stock: int
    list_price: _money_pb2.Money
    option_values: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., price_difference: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., stock: _Optional[int] = ..., list_price: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., option_values: _Optional[_Iterable[str]] = ...) -> None: ...
