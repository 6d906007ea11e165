package jangteo

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"

	orderv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/order/v1"
	typev1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/type/v1"
)

// refusal makes the error that gRPC returns for a refusal of the server's.
func refusal(code codes.Code, reason Reason, more ...proto.Message) error {
	info := &errdetails.ErrorInfo{
		Domain:   domain,
		Reason:   string(reason),
		Metadata: map[string]string{"request_id": "r-1"},
	}
	refused := status.New(code, "refused")
	for _, detail := range append([]proto.Message{info}, more...) {
		with, err := refused.WithDetails(protoadapt.MessageV1Of(detail))
		if err != nil {
			panic(err)
		}
		refused = with
	}
	return refused.Err()
}

func TestAnErrorIsWhatGoExpectsOfOne(t *testing.T) {
	quote := &orderv1.Quote{Total: &typev1.Money{CurrencyCode: "KRW", AmountMinor: 1000}}
	told := refusal(codes.Aborted, ErrPriceChanged, quote, &errdetails.LocalizedMessage{Message: "값이 바뀌었습니다"},
		&errdetails.RetryInfo{RetryDelay: durationpb.New(2 * time.Second)})
	err := fmt.Errorf("checkout: %w", errorOf(told))

	if !errors.Is(err, ErrPriceChanged) || errors.Is(err, ErrCartEmpty) || ReasonOf(err) != ErrPriceChanged {
		t.Errorf("its reason is %q", ReasonOf(err))
	}
	var read *Error
	if !errors.As(err, &read) {
		t.Fatal("it is no *Error")
	}
	if read.Message != "값이 바뀌었습니다" || read.RequestID() != "r-1" || read.RetryAfter != 2*time.Second {
		t.Errorf("it tells %+v", read)
	}
	if found, ok := Detail[*orderv1.Quote](err); !ok || !proto.Equal(found, quote) {
		t.Errorf("its quote is %v", found)
	}
	if _, ok := Detail[*orderv1.Order](err); ok {
		t.Error("it has an order")
	}
	if status.Code(err) != codes.Aborted || len(status.Convert(errorOf(told)).Details()) != 4 {
		t.Errorf("its status is %v", status.Convert(err))
	}
	if none := ReasonOf(context.Canceled); none != "" {
		t.Errorf("somebody else's error has the reason %q", none)
	}
}

func TestAReasonIsOfTheRegistryAndFromTheServer(t *testing.T) {
	newer := errorOf(refusal(codes.FailedPrecondition, "MOON_IN_THE_WRONG_HOUSE"))
	if newer.Reason != "" || newer.RequestID() != "r-1" || errors.Unwrap(newer) != nil {
		t.Errorf("of a newer server: %+v", newer)
	}
	elsewhere, _ := status.New(codes.Unavailable, "").WithDetails(&errdetails.ErrorInfo{Domain: "proxy.example", Reason: "NOT_FOUND"})
	if read := errorOf(elsewhere.Err()); read.Reason != "" || read.advice() != repeat {
		t.Errorf("of a proxy: %+v", read)
	}
}

func TestAnErrorOfTheContextIsThat(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := ended(ctx); !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a call that was given up: %v", err)
	}
	ctx, cancel = context.WithTimeout(context.Background(), -1)
	defer cancel()
	if err := ended(ctx); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		t.Errorf("a call that is late: %v", err)
	}
}

func TestAddresses(t *testing.T) {
	for address, wanted := range map[string]string{
		"http://127.0.0.1:8080": "127.0.0.1:8080 insecure",
		"http://shop.example":   "shop.example:80 insecure",
		"https://shop.example":  "shop.example:443 tls",
		"http://[::1]:8080":     "[::1]:8080 insecure",
	} {
		target, security, err := parse(address)
		if err != nil || target+" "+security.Info().SecurityProtocol != wanted {
			t.Errorf("%s: %s %v", address, target, err)
		}
	}
	for _, address := range []string{"", "127.0.0.1:8080", "shop.example", "ftp://shop.example", "http://"} {
		if _, err := Dial(address); err == nil {
			t.Errorf("%q is an address", address)
		}
	}
}
