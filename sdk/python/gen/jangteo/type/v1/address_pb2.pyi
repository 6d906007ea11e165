from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class Address(_message.Message):
    __slots__ = ("recipient", "phone", "country_code", "postal_code", "line1", "line2")
    RECIPIENT_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_CODE_FIELD_NUMBER: _ClassVar[int]
    POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
    LINE1_FIELD_NUMBER: _ClassVar[int]
    LINE2_FIELD_NUMBER: _ClassVar[int]
    recipient: str
    phone: str
    country_code: str
    postal_code: str
    line1: str
    line2: str
    def __init__(self, recipient: _Optional[str] = ..., phone: _Optional[str] = ..., country_code: _Optional[str] = ..., postal_code: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ...) -> None: ...
