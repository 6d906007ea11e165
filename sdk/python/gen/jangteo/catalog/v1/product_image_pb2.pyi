import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ImageState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_STATE_UNSPECIFIED: _ClassVar[ImageState]
    IMAGE_STATE_AWAITED: _ClassVar[ImageState]
    IMAGE_STATE_PROCESSING: _ClassVar[ImageState]
    IMAGE_STATE_READY: _ClassVar[ImageState]
    IMAGE_STATE_REFUSED: _ClassVar[ImageState]

class ImageRefusal(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_REFUSAL_UNSPECIFIED: _ClassVar[ImageRefusal]
    IMAGE_REFUSAL_TYPE_UNKNOWN: _ClassVar[ImageRefusal]
    IMAGE_REFUSAL_TYPE_DIFFERS: _ClassVar[ImageRefusal]
    IMAGE_REFUSAL_LENGTH_DIFFERS: _ClassVar[ImageRefusal]
    IMAGE_REFUSAL_TOO_MANY_PIXELS: _ClassVar[ImageRefusal]
    IMAGE_REFUSAL_DAMAGED: _ClassVar[ImageRefusal]
IMAGE_STATE_UNSPECIFIED: ImageState
IMAGE_STATE_AWAITED: ImageState
IMAGE_STATE_PROCESSING: ImageState
IMAGE_STATE_READY: ImageState
IMAGE_STATE_REFUSED: ImageState
IMAGE_REFUSAL_UNSPECIFIED: ImageRefusal
IMAGE_REFUSAL_TYPE_UNKNOWN: ImageRefusal
IMAGE_REFUSAL_TYPE_DIFFERS: ImageRefusal
IMAGE_REFUSAL_LENGTH_DIFFERS: ImageRefusal
IMAGE_REFUSAL_TOO_MANY_PIXELS: ImageRefusal
IMAGE_REFUSAL_DAMAGED: ImageRefusal

class ProductImage(_message.Message):
    __slots__ = ("id", "state", "url", "width", "height", "thumbnails", "alt_text", "position", "refusal", "byte_length")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    THUMBNAILS_FIELD_NUMBER: _ClassVar[int]
    ALT_TEXT_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    BYTE_LENGTH_FIELD_NUMBER: _ClassVar[int]
    id: str
    state: ImageState
    url: str
    width: int
    height: int
    thumbnails: _containers.RepeatedCompositeFieldContainer[ImageThumbnail]
    alt_text: str
    position: int
    refusal: ImageRefusal
    byte_length: int
    def __init__(self, id: _Optional[str] = ..., state: _Optional[_Union[ImageState, str]] = ..., url: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., thumbnails: _Optional[_Iterable[_Union[ImageThumbnail, _Mapping]]] = ..., alt_text: _Optional[str] = ..., position: _Optional[int] = ..., refusal: _Optional[_Union[ImageRefusal, str]] = ..., byte_length: _Optional[int] = ...) -> None: ...

class ImageThumbnail(_message.Message):
    __slots__ = ("url", "width", "height")
    URL_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    url: str
    width: int
    height: int
    def __init__(self, url: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ...) -> None: ...

class ImageUpload(_message.Message):
    __slots__ = ("image_id", "put_url", "headers", "expire_time")
    IMAGE_ID_FIELD_NUMBER: _ClassVar[int]
    PUT_URL_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    image_id: str
    put_url: str
    headers: _containers.RepeatedCompositeFieldContainer[UploadHeader]
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, image_id: _Optional[str] = ..., put_url: _Optional[str] = ..., headers: _Optional[_Iterable[_Union[UploadHeader, _Mapping]]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class UploadHeader(_message.Message):
    __slots__ = ("name", "value")
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: str
    def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
