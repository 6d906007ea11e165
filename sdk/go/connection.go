package jangteo

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
)

const (
	authorizationHeader = "authorization"
	clientHeader        = "x-client"
	keyHeader           = "idempotency-key"
)

// method is what the client has to know of a unary RPC.
type method struct {
	// Needs an idempotency key.
	keyed    bool
	deadline time.Duration
}

// connection gives every call what its policy asks for, and repeats what may be repeated.
type connection struct {
	transport grpc.ClientConnInterface
	session   *session
	budget    *budget
}

func newConnection(transport grpc.ClientConnInterface) *connection {
	return &connection{transport: transport, session: &session{transport: transport}, budget: newBudget()}
}

// Invoke makes a unary call.
func (c *connection) Invoke(ctx context.Context, path string, request, answer any, options ...grpc.CallOption) error {
	method, known := methodOf(path)
	if known {
		var done context.CancelFunc
		ctx, done = within(ctx, method.deadline)
		defer done()
	}
	wishes := wishesOf(options)
	ctx = prepare(ctx, method.keyed, wishes)
	repeats := known && !wishes.once
	refreshed := false
	for attempt := 1; ; {
		token := c.session.tokenFor(ctx, path)
		err := errorOf(c.transport.Invoke(bearing(ctx, token), path, request, answer, options...))
		if err == nil {
			c.budget.earn()
			return nil
		}
		switch err.advice() {
		case refresh:
			if !repeats || refreshed || token == "" || c.session.refresh(ctx, token) != nil {
				return err
			}
			refreshed = true
		case repeat:
			attempt++
			if !repeats || attempt > attemptsMax {
				return err
			}
			if paused := c.pause(ctx, attempt, err); paused != nil {
				return paused
			}
		default:
			return err
		}
	}
}

// pause waits before attempt number attempt. It fails with refused if there shall be no such attempt.
func (c *connection) pause(ctx context.Context, attempt int, refused *Error) error {
	pause := pauseBefore(attempt, refused.RetryAfter)
	if end, ends := ctx.Deadline(); ends && time.Until(end) <= pause {
		return refused
	}
	if !c.budget.spend() {
		return refused
	}
	return wait(ctx, pause)
}

// NewStream opens a stream once; see watch for streams that go on.
func (c *connection) NewStream(ctx context.Context, description *grpc.StreamDesc, path string, options ...grpc.CallOption) (grpc.ClientStream, error) {
	ctx = prepare(ctx, false, wishesOf(options))
	stream, err := c.transport.NewStream(bearing(ctx, c.session.tokenFor(ctx, path)), description, path, options...)
	if err != nil {
		return nil, errorOf(err)
	}
	return typedStream{stream}, nil
}

// typedStream is a stream that fails with an [*Error].
type typedStream struct{ grpc.ClientStream }

func (s typedStream) RecvMsg(message any) error {
	err := s.ClientStream.RecvMsg(message)
	if err == nil || errors.Is(err, io.EOF) {
		return err
	}
	return errorOf(err)
}

// within gives ctx a deadline if it has none.
func within(ctx context.Context, deadline time.Duration) (context.Context, context.CancelFunc) {
	if _, ends := ctx.Deadline(); ends {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, deadline)
}

// prepare adds the metadata that all attempts of a call share.
func prepare(ctx context.Context, keyed bool, wishes wishes) context.Context {
	if wishes.key != "" {
		ctx = metadata.AppendToOutgoingContext(ctx, keyHeader, wishes.key)
	} else if keyed && !brings(ctx, keyHeader) {
		ctx = metadata.AppendToOutgoingContext(ctx, keyHeader, newKey())
	}
	if !brings(ctx, clientHeader) {
		ctx = metadata.AppendToOutgoingContext(ctx, clientHeader, "jangteo-go/"+Version)
	}
	return ctx
}

// bearing adds a token, if there is one.
func bearing(ctx context.Context, token string) context.Context {
	if token == "" {
		return ctx
	}
	return metadata.AppendToOutgoingContext(ctx, authorizationHeader, "Bearer "+token)
}

// brings tells whether the caller has set this metadata.
func brings(ctx context.Context, name string) bool {
	brought, _ := metadata.FromOutgoingContext(ctx)
	return len(brought.Get(name)) > 0
}

// newKey makes a UUIDv4.
func newKey() string {
	var key [16]byte
	_, _ = rand.Read(key[:]) // Never fails: see its documentation.
	key[6] = key[6]&0x0f | 0x40
	key[8] = key[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", key[:4], key[4:6], key[6:8], key[8:10], key[10:])
}
