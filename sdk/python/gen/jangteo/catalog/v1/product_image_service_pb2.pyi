from jangteo.catalog.v1 import product_image_pb2 as _product_image_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateImageUploadRequest(_message.Message):
    __slots__ = ("product_id", "content_type", "byte_length")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    BYTE_LENGTH_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    content_type: str
    byte_length: int
    def __init__(self, product_id: _Optional[str] = ..., content_type: _Optional[str] = ..., byte_length: _Optional[int] = ...) -> None: ...

class CreateImageUploadResponse(_message.Message):
    __slots__ = ("upload",)
    UPLOAD_FIELD_NUMBER: _ClassVar[int]
    upload: _product_image_pb2.ImageUpload
    def __init__(self, upload: _Optional[_Union[_product_image_pb2.ImageUpload, _Mapping]] = ...) -> None: ...

class CompleteImageUploadRequest(_message.Message):
    __slots__ = ("image_id", "alt_text")
    IMAGE_ID_FIELD_NUMBER: _ClassVar[int]
    ALT_TEXT_FIELD_NUMBER: _ClassVar[int]
    image_id: str
    alt_text: str
    def __init__(self, image_id: _Optional[str] = ..., alt_text: _Optional[str] = ...) -> None: ...

class CompleteImageUploadResponse(_message.Message):
    __slots__ = ("image",)
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    image: _product_image_pb2.ProductImage
    def __init__(self, image: _Optional[_Union[_product_image_pb2.ProductImage, _Mapping]] = ...) -> None: ...

class ListProductImagesRequest(_message.Message):
    __slots__ = ("product_id",)
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    def __init__(self, product_id: _Optional[str] = ...) -> None: ...

class ListProductImagesResponse(_message.Message):
    __slots__ = ("images",)
    IMAGES_FIELD_NUMBER: _ClassVar[int]
    images: _containers.RepeatedCompositeFieldContainer[_product_image_pb2.ProductImage]
    def __init__(self, images: _Optional[_Iterable[_Union[_product_image_pb2.ProductImage, _Mapping]]] = ...) -> None: ...

class ReorderImagesRequest(_message.Message):
    __slots__ = ("product_id", "image_ids")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    IMAGE_IDS_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    image_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, product_id: _Optional[str] = ..., image_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class ReorderImagesResponse(_message.Message):
    __slots__ = ("images",)
    IMAGES_FIELD_NUMBER: _ClassVar[int]
    images: _containers.RepeatedCompositeFieldContainer[_product_image_pb2.ProductImage]
    def __init__(self, images: _Optional[_Iterable[_Union[_product_image_pb2.ProductImage, _Mapping]]] = ...) -> None: ...

class DeleteImageRequest(_message.Message):
    __slots__ = ("image_id",)
    IMAGE_ID_FIELD_NUMBER: _ClassVar[int]
    image_id: str
    def __init__(self, image_id: _Optional[str] = ...) -> None: ...

class DeleteImageResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
