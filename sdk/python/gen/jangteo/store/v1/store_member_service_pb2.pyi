from jangteo.store.v1 import store_pb2 as _store_pb2
from jangteo.store.v1 import store_member_pb2 as _store_member_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class InviteStoreMemberRequest(_message.Message):
    __slots__ = ("store_id", "email", "role")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    email: str
    role: _store_pb2.StoreRole
    def __init__(self, store_id: _Optional[str] = ..., email: _Optional[str] = ..., role: _Optional[_Union[_store_pb2.StoreRole, str]] = ...) -> None: ...

class InviteStoreMemberResponse(_message.Message):
    __slots__ = ("invitation",)
    INVITATION_FIELD_NUMBER: _ClassVar[int]
    invitation: _store_member_pb2.StoreInvitation
    def __init__(self, invitation: _Optional[_Union[_store_member_pb2.StoreInvitation, _Mapping]] = ...) -> None: ...

class WithdrawStoreInvitationRequest(_message.Message):
    __slots__ = ("store_id", "invitation_id")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    INVITATION_ID_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    invitation_id: str
    def __init__(self, store_id: _Optional[str] = ..., invitation_id: _Optional[str] = ...) -> None: ...

class WithdrawStoreInvitationResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListStoreMembersRequest(_message.Message):
    __slots__ = ("store_id",)
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    def __init__(self, store_id: _Optional[str] = ...) -> None: ...

class ListStoreMembersResponse(_message.Message):
    __slots__ = ("members", "invitations")
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    INVITATIONS_FIELD_NUMBER: _ClassVar[int]
    members: _containers.RepeatedCompositeFieldContainer[_store_member_pb2.StoreMember]
    invitations: _containers.RepeatedCompositeFieldContainer[_store_member_pb2.StoreInvitation]
    def __init__(self, members: _Optional[_Iterable[_Union[_store_member_pb2.StoreMember, _Mapping]]] = ..., invitations: _Optional[_Iterable[_Union[_store_member_pb2.StoreInvitation, _Mapping]]] = ...) -> None: ...

class SetStoreMemberRoleRequest(_message.Message):
    __slots__ = ("store_id", "account_id", "role")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    account_id: str
    role: _store_pb2.StoreRole
    def __init__(self, store_id: _Optional[str] = ..., account_id: _Optional[str] = ..., role: _Optional[_Union[_store_pb2.StoreRole, str]] = ...) -> None: ...

class SetStoreMemberRoleResponse(_message.Message):
    __slots__ = ("member",)
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: _store_member_pb2.StoreMember
    def __init__(self, member: _Optional[_Union[_store_member_pb2.StoreMember, _Mapping]] = ...) -> None: ...

class RemoveStoreMemberRequest(_message.Message):
    __slots__ = ("store_id", "account_id")
    STORE_ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    store_id: str
    account_id: str
    def __init__(self, store_id: _Optional[str] = ..., account_id: _Optional[str] = ...) -> None: ...

class RemoveStoreMemberResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListStoreInvitationsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStoreInvitationsResponse(_message.Message):
    __slots__ = ("invitations", "next_page_token")
    INVITATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    invitations: _containers.RepeatedCompositeFieldContainer[_store_member_pb2.StoreInvitation]
    next_page_token: str
    def __init__(self, invitations: _Optional[_Iterable[_Union[_store_member_pb2.StoreInvitation, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class AcceptStoreInvitationRequest(_message.Message):
    __slots__ = ("invitation_id",)
    INVITATION_ID_FIELD_NUMBER: _ClassVar[int]
    invitation_id: str
    def __init__(self, invitation_id: _Optional[str] = ...) -> None: ...

class AcceptStoreInvitationResponse(_message.Message):
    __slots__ = ("store",)
    STORE_FIELD_NUMBER: _ClassVar[int]
    store: _store_pb2.Store
    def __init__(self, store: _Optional[_Union[_store_pb2.Store, _Mapping]] = ...) -> None: ...

class DeclineStoreInvitationRequest(_message.Message):
    __slots__ = ("invitation_id",)
    INVITATION_ID_FIELD_NUMBER: _ClassVar[int]
    invitation_id: str
    def __init__(self, invitation_id: _Optional[str] = ...) -> None: ...

class DeclineStoreInvitationResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
