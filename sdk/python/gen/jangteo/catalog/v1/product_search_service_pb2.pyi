from jangteo.catalog.v1 import product_pb2 as _product_pb2
from jangteo.type.v1 import money_pb2 as _money_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ProductOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PRODUCT_ORDER_UNSPECIFIED: _ClassVar[ProductOrder]
    PRODUCT_ORDER_RELEVANCE: _ClassVar[ProductOrder]
    PRODUCT_ORDER_NEWEST: _ClassVar[ProductOrder]
    PRODUCT_ORDER_PRICE_UP: _ClassVar[ProductOrder]
    PRODUCT_ORDER_PRICE_DOWN: _ClassVar[ProductOrder]
    PRODUCT_ORDER_POPULAR: _ClassVar[ProductOrder]
PRODUCT_ORDER_UNSPECIFIED: ProductOrder
PRODUCT_ORDER_RELEVANCE: ProductOrder
PRODUCT_ORDER_NEWEST: ProductOrder
PRODUCT_ORDER_PRICE_UP: ProductOrder
PRODUCT_ORDER_PRICE_DOWN: ProductOrder
PRODUCT_ORDER_POPULAR: ProductOrder

class SearchProductsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "query", "category_id", "store_id", "price_min", "price_max", "in_stock", "order_by", "with_facets")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    PRICE_MIN_FIELD_NUMBER: _ClassVar[int]
    PRICE_MAX_FIELD_NUMBER: _ClassVar[int]
    IN_STOCK_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    WITH_FACETS_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    query: str
    category_id: str
    store_id: str
    price_min: _money_pb2.Money
    price_max: _money_pb2.Money
    in_stock: bool
    order_by: ProductOrder
    with_facets: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., query: _Optional[str] = ..., category_id: _Optional[str] = ..., store_id: _Optional[str] = ..., price_min: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., price_max: _Optional[_Union[_money_pb2.Money, _Mapping]] = ..., in_stock: bool = ..., order_by: _Optional[_Union[ProductOrder, str]] = ..., with_facets: bool = ...) -> None: ...

class SearchProductsResponse(_message.Message):
    __slots__ = ("products", "next_page_token", "corrected_query", "facets")
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_QUERY_FIELD_NUMBER: _ClassVar[int]
    FACETS_FIELD_NUMBER: _ClassVar[int]
    products: _containers.RepeatedCompositeFieldContainer[_product_pb2.Product]
    next_page_token: str
    corrected_query: str
    facets: SearchFacets
    def __init__(self, products: _Optional[_Iterable[_Union[_product_pb2.Product, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., corrected_query: _Optional[str] = ..., facets: _Optional[_Union[SearchFacets, _Mapping]] = ...) -> None: ...

class SearchFacets(_message.Message):
    __slots__ = ("categories", "stores", "prices", "complete")
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    STORES_FIELD_NUMBER: _ClassVar[int]
    PRICES_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_FIELD_NUMBER: _ClassVar[int]
    categories: _containers.RepeatedCompositeFieldContainer[CategoryFacet]
    stores: _containers.RepeatedCompositeFieldContainer[StoreFacet]
    prices: _containers.RepeatedCompositeFieldContainer[PriceFacet]
    complete: bool
    def __init__(self, categories: _Optional[_Iterable[_Union[CategoryFacet, _Mapping]]] = ..., stores: _Optional[_Iterable[_Union[StoreFacet, _Mapping]]] = ..., prices: _Optional[_Iterable[_Union[PriceFacet, _Mapping]]] = ..., complete: bool = ...) -> None: ...

class CategoryFacet(_message.Message):
    __slots__ = ("category_id", "count")
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    category_id: str
    count: int
    def __init__(self, category_id: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class StoreFacet(_message.Message):
    __slots__ = ("store_id", "name", "count")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    name: str
    count: int
    def __init__(self, store_id: _Optional[str] = ..., name: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class PriceFacet(_message.Message):
    __slots__ = ("from_minor", "to_minor", "count")
    FROM_MINOR_FIELD_NUMBER: _ClassVar[int]
    TO_MINOR_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    from_minor: int
    to_minor: int
    count: int
    def __init__(self, from_minor: _Optional[int] = ..., to_minor: _Optional[int] = ..., count: _Optional[int] = ...) -> None: ...
