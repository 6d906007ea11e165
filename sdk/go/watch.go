package jangteo

import (
	"context"
	"errors"
	"io"
	"iter"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
)

const (
	// silenceMax is how long a stream may be silent before it is taken for dead: twice a heartbeat, and some.
	silenceMax = 40 * time.Second
	// openingsMax is how often in a row a stream is opened in vain.
	openingsMax = 20
)

var (
	errSilent = status.Error(codes.Unavailable, "the stream is silent")
	errOver   = status.Error(codes.Unavailable, "the stream ended")
)

// message is what a stream that can be resumed tells.
type message interface {
	GetCursor() string
	GetHeartbeat() bool
}

// stream is what such a stream is read from.
type stream[Message any] interface{ Recv() (Message, error) }

// watch reads a stream, and opens it again when that may help; resume makes a request ask for what follows a cursor.
func watch[Request proto.Message, Message message, Stream stream[Message]](
	ctx context.Context,
	session *session,
	open func(context.Context, Request, ...grpc.CallOption) (Stream, error),
	request Request,
	resume func(Request, string),
	options []grpc.CallOption,
) iter.Seq2[Message, error] {
	return func(yield func(Message, error) bool) {
		request := proto.CloneOf(request)
		vain, refreshed := 0, false
		hear := func(message Message) bool {
			vain, refreshed = 0, false
			resume(request, message.GetCursor())
			return message.GetHeartbeat() || yield(message, nil)
		}
		for {
			token := session.tokenFor(ctx, "")
			failed := follow(bearing(ctx, token), func(ctx context.Context) (Stream, error) {
				return open(ctx, request, options...)
			}, hear)
			if failed == nil {
				return
			}
			vain++
			cause := failed
			if failed.advice() == refresh && token != "" && !refreshed {
				if cause = session.refresh(ctx, token); cause == nil {
					refreshed = true
					continue
				}
			}
			if vain < openingsMax && cause.mayPass() && ctx.Err() == nil {
				if err := wait(ctx, pauseBefore(vain+1, cause.RetryAfter)); err == nil {
					continue
				}
			}
			if ctx.Err() != nil {
				failed = ended(ctx)
			}
			var none Message
			yield(none, failed)
			return
		}
	}
}

// mayPass tells whether a stream may be opened later. What no server has told comes from the way to it.
func (e *Error) mayPass() bool {
	return e.Reason == "" || e.advice() == repeat
}

// follow opens a stream and reads it until it fails; nil if hear has heard enough.
func follow[Message message, Stream stream[Message]](
	ctx context.Context,
	open func(context.Context) (Stream, error),
	hear func(Message) bool,
) *Error {
	ctx, leave := context.WithCancelCause(ctx)
	defer leave(nil)
	silence := time.AfterFunc(silenceMax, func() { leave(errSilent) })
	defer silence.Stop()
	stream, err := open(ctx)
	for err == nil {
		var message Message
		if message, err = stream.Recv(); err != nil {
			break
		}
		// How long the caller takes over a message is not the server's silence.
		silence.Stop()
		if !hear(message) {
			return nil
		}
		silence.Reset(silenceMax)
	}
	switch {
	case context.Cause(ctx) == errSilent:
		err = errSilent
	case errors.Is(err, io.EOF):
		err = errOver
	}
	return errorOf(err)
}
