import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from jangteo.ops.v1 import job_pb2 as _job_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class VerifyInvariantsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class VerifyInvariantsResponse(_message.Message):
    __slots__ = ("holds", "invariants", "check_time")
    HOLDS_FIELD_NUMBER: _ClassVar[int]
    INVARIANTS_FIELD_NUMBER: _ClassVar[int]
    CHECK_TIME_FIELD_NUMBER: _ClassVar[int]
    holds: bool
    invariants: _containers.RepeatedCompositeFieldContainer[Invariant]
    check_time: _timestamp_pb2.Timestamp
    def __init__(self, holds: bool = ..., invariants: _Optional[_Iterable[_Union[Invariant, _Mapping]]] = ..., check_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Invariant(_message.Message):
    __slots__ = ("name", "statement", "violation_count", "violation_ids")
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_COUNT_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_IDS_FIELD_NUMBER: _ClassVar[int]
    name: str
    statement: str
    violation_count: int
    violation_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., statement: _Optional[str] = ..., violation_count: _Optional[int] = ..., violation_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class ListJobsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListJobsResponse(_message.Message):
    __slots__ = ("jobs",)
    JOBS_FIELD_NUMBER: _ClassVar[int]
    jobs: _containers.RepeatedCompositeFieldContainer[_job_pb2.Job]
    def __init__(self, jobs: _Optional[_Iterable[_Union[_job_pb2.Job, _Mapping]]] = ...) -> None: ...

class RunJobRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class RunJobResponse(_message.Message):
    __slots__ = ("run",)
    RUN_FIELD_NUMBER: _ClassVar[int]
    run: _job_pb2.JobRun
    def __init__(self, run: _Optional[_Union[_job_pb2.JobRun, _Mapping]] = ...) -> None: ...
