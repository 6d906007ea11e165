//go:build go1.25

package jangteo

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	accountv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/account/v1"
	orderv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/order/v1"
)

// server answers calls in place of a connection.
type server struct {
	grpc.ClientConnInterface
	call   func(ctx context.Context, path string, answer any) error
	stream func(ctx context.Context) grpc.ClientStream
}

func (s server) Invoke(ctx context.Context, path string, _, answer any, _ ...grpc.CallOption) error {
	return s.call(ctx, path, answer)
}

func (s server) NewStream(ctx context.Context, _ *grpc.StreamDesc, _ string, _ ...grpc.CallOption) (grpc.ClientStream, error) {
	return s.stream(ctx), nil
}

// script is a stream that tells what it is made of.
type script struct {
	grpc.ClientStream
	next func(*orderv1.WatchOrderResponse) error
}

func (script) SendMsg(any) error { return nil }
func (script) CloseSend() error  { return nil }
func (s script) RecvMsg(message any) error {
	return s.next(message.(*orderv1.WatchOrderResponse))
}

func clientOf(server server) *Client {
	return &Client{connection: newConnection(server)}
}

func tokens(access string, left time.Duration) *accountv1.Tokens {
	return &accountv1.Tokens{AccessToken: access, RefreshToken: "r-" + access, AccessExpireTime: timestamppb.New(time.Now().Add(left))}
}

func bearer(ctx context.Context) string {
	sent, _ := metadata.FromOutgoingContext(ctx)
	if values := sent.Get(authorizationHeader); len(values) == 1 {
		return values[0]
	}
	return ""
}

func TestATokenIsRefreshedFifteenSecondsBeforeItsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refreshes, sent := 0, ""
		client := clientOf(server{call: func(ctx context.Context, path string, answer any) error {
			if answer, refresh := answer.(*accountv1.RefreshTokenResponse); refresh {
				refreshes++
				answer.Tokens = tokens("new", 10*time.Minute)
				return nil
			}
			sent = bearer(ctx)
			return nil
		}})
		client.Resume(tokens("old", 16*time.Second))
		for _, wanted := range []string{"Bearer old", "Bearer old", "Bearer new"} {
			if _, err := client.Order().GetOrder(t.Context(), &orderv1.GetOrderRequest{}); err != nil || sent != wanted {
				t.Errorf("sent with %q, not %q: %v", sent, wanted, err)
			}
			time.Sleep(time.Second)
		}
		if refreshes != 1 || client.Tokens().GetRefreshToken() != "r-new" {
			t.Errorf("%d refreshes, the last with %v", refreshes, client.Tokens())
		}
	})
}

func TestARefreshServesAllAndOutlivesWhoeverAskedFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var refreshes, calls atomic.Int32
		client := clientOf(server{call: func(ctx context.Context, path string, answer any) error {
			if answer, refresh := answer.(*accountv1.RefreshTokenResponse); refresh {
				refreshes.Add(1)
				if err := wait(ctx, 3*time.Second); err != nil {
					return err
				}
				answer.Tokens = tokens("new", 10*time.Minute)
				return nil
			}
			if ctx.Err() != nil {
				return ended(ctx)
			}
			calls.Add(1)
			if bearer(ctx) != "Bearer new" {
				t.Errorf("sent with %q", bearer(ctx))
			}
			return nil
		}})
		client.Resume(tokens("old", 0))
		var all sync.WaitGroup
		all.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			_, err := client.Order().GetOrder(ctx, &orderv1.GetOrderRequest{})
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("who gave up hears %v", err)
			}
		})
		synctest.Wait()
		for range 20 {
			all.Go(func() {
				if _, err := client.Order().GetOrder(t.Context(), &orderv1.GetOrderRequest{}); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if refreshes.Load() != 1 || calls.Load() != 20 {
			t.Errorf("%d refreshes, %d calls", refreshes.Load(), calls.Load())
		}
	})
}

func TestARefreshThatIsOvertakenChangesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := clientOf(server{call: func(ctx context.Context, _ string, answer any) error {
			if answer, refresh := answer.(*accountv1.RefreshTokenResponse); refresh {
				time.Sleep(time.Second)
				answer.Tokens = tokens("late", 10*time.Minute)
			}
			return nil
		}})
		client.Resume(tokens("old", 0))
		go client.Order().GetOrder(t.Context(), &orderv1.GetOrderRequest{})
		synctest.Wait()
		client.Resume(tokens("another's", 10*time.Minute))
		time.Sleep(2 * time.Second)
		if token := client.Tokens().GetAccessToken(); token != "another's" {
			t.Errorf("the session is %s", token)
		}
	})
}

func TestADeadlineHoldsOverAllAttemptsAndPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		client := clientOf(server{call: func(ctx context.Context, _ string, _ any) error {
			attempts++
			if end, _ := ctx.Deadline(); time.Until(end) > 10*time.Second {
				t.Errorf("%v left", time.Until(end))
			}
			if err := wait(ctx, 4*time.Second); err != nil {
				return err
			}
			return refusal(codes.Internal, ErrInternal)
		}})
		started := time.Now()
		_, err := client.Order().PlaceOrder(t.Context(), &orderv1.PlaceOrderRequest{})
		if !errors.Is(err, context.DeadlineExceeded) || attempts != 3 || time.Since(started) != 10*time.Second {
			t.Errorf("%v after %d attempts and %v", err, attempts, time.Since(started))
		}
	})
}

func TestWhoeverGivesUpInAPauseHearsSoAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := clientOf(server{call: func(context.Context, string, any) error {
			return refusal(codes.ResourceExhausted, ErrOverloaded, &errdetails.RetryInfo{RetryDelay: durationpb.New(3 * time.Second)})
		}})
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		started := time.Now()
		_, err := client.Order().GetOrder(ctx, &orderv1.GetOrderRequest{})
		if !errors.Is(err, context.Canceled) || time.Since(started) != time.Second {
			t.Errorf("%v after %v", err, time.Since(started))
		}
	})
}

func TestAStreamThatIsSilentForFortySecondsIsOpenedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var opened []time.Duration
		started := time.Now()
		client := clientOf(server{stream: func(ctx context.Context) grpc.ClientStream {
			opened = append(opened, time.Since(started))
			told := false
			return script{next: func(message *orderv1.WatchOrderResponse) error {
				if told {
					<-ctx.Done()
					return ended(ctx)
				}
				told = true
				message.Cursor = "c"
				return wait(ctx, 39*time.Second)
			}}
		}})
		read := 0
		for message, err := range client.WatchOrder(t.Context(), &orderv1.WatchOrderRequest{}) {
			if err != nil || message.GetCursor() != "c" {
				t.Fatal(message, err)
			}
			// The time that the reader takes is not the server's.
			time.Sleep(time.Minute)
			if read++; read == 2 {
				break
			}
		}
		// A message after 39s, a minute of reading, 40s of silence, a short pause.
		if again := 139 * time.Second; len(opened) != 2 || opened[1] < again || opened[1] > again+2*pauseFirst {
			t.Errorf("opened after %v", opened)
		}
	})
}

func TestAStreamIsGivenUpAfterTwentyOpeningsInVain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		opened := 0
		client := clientOf(server{stream: func(context.Context) grpc.ClientStream {
			opened++
			return script{next: func(*orderv1.WatchOrderResponse) error { return refusal(codes.Unavailable, ErrServerDraining) }}
		}})
		for _, err := range client.WatchOrder(t.Context(), &orderv1.WatchOrderRequest{}) {
			if !errors.Is(err, ErrServerDraining) {
				t.Error(err)
			}
		}
		if opened != openingsMax {
			t.Errorf("opened %d times", opened)
		}
	})
}

func TestAStreamEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := clientOf(server{stream: func(ctx context.Context) grpc.ClientStream {
			return script{next: func(*orderv1.WatchOrderResponse) error {
				<-ctx.Done()
				return ended(ctx)
			}}
		}})
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		started, errs := time.Now(), 0
		for _, err := range client.WatchOrder(ctx, &orderv1.WatchOrderRequest{}) {
			errs++
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Error(err)
			}
		}
		if errs != 1 || time.Since(started) != 10*time.Second {
			t.Errorf("%d errors after %v", errs, time.Since(started))
		}
	})
}
