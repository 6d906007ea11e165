// Command conformance is the driver of the Go client: it plays the scenarios that it is told, see sdk/conformance/PROTOCOL.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"os"
	"strings"
	"sync"
	"time"

	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	jangteo "github.com/jangteo/jangteo/sdk/go"
	accountv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/account/v1"
	catalogv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/catalog/v1"
	orderv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/order/v1"
	walletv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/wallet/v1"
)

type scenario struct {
	Address string `json:"address"`
	Steps   []step `json:"steps"`
}

type step struct {
	Do            string            `json:"do"`
	Email         string            `json:"email"`
	Password      string            `json:"password"`
	Tokens        json.RawMessage   `json:"tokens"`
	RPC           string            `json:"rpc"`
	Request       json.RawMessage   `json:"request"`
	Take          *int              `json:"take"`
	Milliseconds  int               `json:"ms"`
	TimeoutMS     int               `json:"timeout_ms"`
	CancelAfterMS int               `json:"cancel_after_ms"`
	Key           string            `json:"key"`
	Metadata      map[string]string `json:"metadata"`
	Times         int               `json:"times"`
	Repeats       *bool             `json:"repeats"`
	Everywhere    bool              `json:"everywhere"`
}

// outcome is an object of JSON.
type outcome map[string]any

func main() {
	if err := drive(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func drive() error {
	answers := json.NewEncoder(os.Stdout)
	answers.SetEscapeHTML(false)
	scenarios := json.NewDecoder(os.Stdin)
	for scenarios.More() {
		var scenario scenario
		if err := scenarios.Decode(&scenario); err != nil {
			return err
		}
		outcomes, err := play(scenario)
		if err != nil {
			return err
		}
		if err := answers.Encode(outcome{"outcomes": outcomes}); err != nil {
			return err
		}
	}
	return nil
}

func play(scenario scenario) ([]outcome, error) {
	client, err := jangteo.Dial(scenario.Address)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	outcomes := []outcome{}
	for _, step := range scenario.Steps {
		outcome, err := take(client, step)
		if err != nil {
			return nil, err
		}
		outcomes = append(outcomes, outcome)
	}
	return outcomes, nil
}

func take(client *jangteo.Client, step step) (outcome, error) {
	ctx := context.Background()
	switch step.Do {
	case "login":
		return told(outcome{}, client.Login(ctx, step.Email, step.Password)), nil
	case "logout":
		logout := client.Logout
		if step.Everywhere {
			logout = client.LogoutEverywhere
		}
		return told(outcome{}, logout(ctx)), nil
	case "resume":
		tokens, err := read(step.Tokens, &accountv1.Tokens{})
		client.Resume(tokens)
		return told(outcome{}, nil), err
	case "sleep":
		time.Sleep(milliseconds(step.Milliseconds))
		return told(outcome{}, nil), nil
	case "call":
		return calls(ctx, client, step)
	case "pages", "watch":
		return list(ctx, client, step)
	}
	return nil, fmt.Errorf("what is %s?", step.Do)
}

func calls(ctx context.Context, client *jangteo.Client, step step) (outcome, error) {
	if step.Times == 0 {
		return call(ctx, client, step)
	}
	var calls sync.WaitGroup
	all := make([]outcome, step.Times)
	failures := make([]error, step.Times)
	for at := range all {
		calls.Add(1)
		go func() {
			defer calls.Done()
			all[at], failures[at] = call(ctx, client, step)
		}()
	}
	calls.Wait()
	return outcome{"all": all}, errors.Join(failures...)
}

func call(ctx context.Context, client *jangteo.Client, step step) (outcome, error) {
	request, answer, err := messages(step.RPC)
	if err != nil {
		return nil, err
	}
	if _, err := read(step.Request, request); err != nil {
		return nil, err
	}
	if step.TimeoutMS > 0 {
		late, done := context.WithTimeout(ctx, milliseconds(step.TimeoutMS))
		defer done()
		ctx = late
	}
	if step.CancelAfterMS > 0 {
		left, leave := context.WithCancel(ctx)
		defer time.AfterFunc(milliseconds(step.CancelAfterMS), leave).Stop()
		ctx = left
	}
	for name, value := range step.Metadata {
		ctx = metadata.AppendToOutgoingContext(ctx, name, value)
	}
	var options []grpc.CallOption
	if step.Key != "" {
		options = append(options, jangteo.WithKey(step.Key))
	}
	if step.Repeats != nil && !*step.Repeats {
		options = append(options, jangteo.WithoutRepeats())
	}
	if err := client.Connection().Invoke(ctx, "/"+step.RPC, request, answer, options...); err != nil {
		return told(nil, err), nil
	}
	written, err := written(answer)
	return told(written, nil), err
}

// messages makes a request and an answer of an RPC: jangteo.order.v1.OrderService/PlaceOrder.
func messages(rpc string) (request, answer proto.Message, err error) {
	found, err := protoregistry.GlobalFiles.FindDescriptorByName(protoreflect.FullName(strings.ReplaceAll(rpc, "/", ".")))
	if err != nil {
		return nil, nil, err
	}
	method, ok := found.(protoreflect.MethodDescriptor)
	if !ok {
		return nil, nil, fmt.Errorf("%s is no RPC", rpc)
	}
	input, err := protoregistry.GlobalTypes.FindMessageByName(method.Input().FullName())
	if err != nil {
		return nil, nil, err
	}
	output, err := protoregistry.GlobalTypes.FindMessageByName(method.Output().FullName())
	if err != nil {
		return nil, nil, err
	}
	return input.New().Interface(), output.New().Interface(), nil
}

func list(ctx context.Context, client *jangteo.Client, step step) (outcome, error) {
	switch step.RPC {
	case "jangteo.catalog.v1.CatalogService/ListProducts":
		request, err := read(step.Request, &catalogv1.ListProductsRequest{})
		return items(step.Take, client.AllProducts(ctx, request), err)
	case "jangteo.order.v1.OrderService/ListOrders":
		request, err := read(step.Request, &orderv1.ListOrdersRequest{})
		return items(step.Take, client.AllOrders(ctx, request), err)
	case "jangteo.wallet.v1.WalletService/ListWalletEntries":
		request, err := read(step.Request, &walletv1.ListWalletEntriesRequest{})
		return items(step.Take, client.AllWalletEntries(ctx, request), err)
	case "jangteo.order.v1.OrderService/WatchOrder":
		request, err := read(step.Request, &orderv1.WatchOrderRequest{})
		return items(step.Take, client.WatchOrder(ctx, request), err)
	}
	return nil, fmt.Errorf("no list and no stream: %s", step.RPC)
}

func items[Message proto.Message](most *int, read iter.Seq2[Message, error], unread error) (outcome, error) {
	if unread != nil {
		return nil, unread
	}
	left := math.MaxInt
	if most != nil {
		left = *most
	}
	items := []json.RawMessage{}
	if left == 0 {
		return outcome{"items": items}, nil
	}
	for item, err := range read {
		if err != nil {
			return outcome{"items": items, "error": described(err)}, nil
		}
		written, err := written(item)
		if err != nil {
			return nil, err
		}
		items = append(items, written)
		if left--; left == 0 {
			break
		}
	}
	return outcome{"items": items}, nil
}

func told(answer any, err error) outcome {
	if err != nil {
		return outcome{"error": described(err)}
	}
	return outcome{"ok": answer}
}

func described(err error) outcome {
	var told *jangteo.Error
	if !errors.As(err, &told) {
		return outcome{"message": err.Error()}
	}
	described := outcome{"code": code.Code(told.Code).String(), "message": told.Message, "facts": told.Facts}
	if told.Reason != "" {
		described["reason"] = told.Reason
	}
	if told.RetryAfter > 0 {
		described["retry_after_ms"] = told.RetryAfter.Milliseconds()
	}
	if told.RequestID() != "" {
		described["request_id"] = told.RequestID()
	}
	violations := []outcome{}
	for _, it := range told.Violations {
		violations = append(violations, outcome{"field": it.Field, "problem": it.Problem})
	}
	described["violations"] = violations
	return described
}

func read[Message proto.Message](text json.RawMessage, message Message) (Message, error) {
	if len(text) == 0 {
		return message, nil
	}
	return message, protojson.Unmarshal(text, message)
}

func written(message proto.Message) (json.RawMessage, error) {
	return protojson.MarshalOptions{UseProtoNames: true}.Marshal(message)
}

func milliseconds(number int) time.Duration {
	return time.Duration(number) * time.Millisecond
}
