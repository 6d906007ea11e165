package jangteo

import (
	"context"
	"errors"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
)

// domain is whose reasons are those of the registry.
const domain = "jangteo"

// Reason is why a call was refused, a name of the contract's registry: "INSUFFICIENT_STOCK". The constants are errors, to ask for
// with [errors.Is].
type Reason string

func (r Reason) Error() string { return string(r) }

// Error tells why a call was refused or failed. It is a gRPC status, too: see [status.FromError].
type Error struct {
	// Code is gRPC's code.
	Code codes.Code
	// Reason is from the registry; "" for what did not come from the server, and for reasons that are newer than this client.
	Reason Reason
	// Message is for people, in the language of the call.
	Message string
	// Facts are those that the reason promises, and code and request_id.
	Facts map[string]string
	// Violations are the fields of the request that are wrong.
	Violations []Violation
	// RetryAfter is when to repeat the call; 0 where the server does not say so.
	RetryAfter time.Duration

	status  *status.Status
	details []any
}

// Violation is a field of the request that is wrong.
type Violation struct {
	// Field is its path: "lines[1].quantity".
	Field string
	// Problem is what is wrong with it.
	Problem string
}

// ReasonOf gives the reason of an error that a call returned; "" if it has none.
func ReasonOf(err error) Reason {
	var reason Reason
	errors.As(err, &reason)
	return reason
}

// Detail gives the message of type M in the details of an error that a call returned, such as the new Quote of
// [ErrPriceChanged]: Detail[*orderv1.Quote](err).
func Detail[M proto.Message](err error) (detail M, found bool) {
	var told *Error
	if errors.As(err, &told) {
		for _, it := range told.details {
			if detail, found = it.(M); found {
				return detail, true
			}
		}
	}
	return detail, false
}

// RequestID gives the name that the server gave the call, to look for in its log; "" if it did not come to the server.
func (e *Error) RequestID() string { return e.Facts["request_id"] }

func (e *Error) Error() string {
	if e.Reason != "" {
		return string(e.Reason) + ": " + e.Message
	}
	return e.Code.String() + ": " + e.Message
}

// GRPCStatus gives the status as it came.
func (e *Error) GRPCStatus() *status.Status { return e.status }

// Unwrap gives the reason, if there is one.
func (e *Error) Unwrap() error {
	if e.Reason == "" {
		return nil
	}
	return e.Reason
}

// Is tells whether target is the context's error of this code.
func (e *Error) Is(target error) bool {
	switch e.Code {
	case codes.Canceled:
		return target == context.Canceled
	case codes.DeadlineExceeded:
		return target == context.DeadlineExceeded
	}
	return false
}

// errorOf reads an error of gRPC's; nil of none.
func errorOf(err error) *Error {
	if err == nil {
		return nil
	}
	if known := (*Error)(nil); errors.As(err, &known) {
		return known
	}
	told := status.Convert(err)
	read := &Error{Code: told.Code(), Message: told.Message(), status: told, details: told.Details()}
	for _, detail := range read.details {
		switch detail := detail.(type) {
		case *errdetails.ErrorInfo:
			read.Facts = detail.GetMetadata()
			reason := Reason(detail.GetReason())
			if _, known := adviceOf(reason); known && detail.GetDomain() == domain {
				read.Reason = reason
			}
		case *errdetails.BadRequest:
			for _, it := range detail.GetFieldViolations() {
				read.Violations = append(read.Violations, Violation{Field: it.GetField(), Problem: it.GetDescription()})
			}
		case *errdetails.RetryInfo:
			read.RetryAfter = detail.GetRetryDelay().AsDuration()
		case *errdetails.LocalizedMessage:
			read.Message = detail.GetMessage()
		}
	}
	return read
}
