// Package jangteo is a client of Jangteo, a commerce backend for marketplaces that sell limited goods.
//
// A [Client] signs in and refreshes its tokens once for all who call, gives every call that needs an idempotency key one and
// keeps it over repeats, repeats what the contract says may be repeated, reads lists over their pages, and resumes streams.
// Its services have the methods that the contract's generated code gives them:
//
//	client, err := jangteo.Dial("http://127.0.0.1:8080")
//	…
//	err = client.Login(ctx, "buyer@jangteo.example", "jangteo-demo")
//	…
//	order, err := client.Order().PlaceOrder(ctx, &orderv1.PlaceOrderRequest{…})
//	if errors.Is(err, jangteo.ErrInsufficientStock) {
//		…
//	}
//
// A call that fails does so with an [*Error]. A call whose context has no deadline gets that of the contract's policy. More
// request metadata, such as accept-language, travels by [metadata.AppendToOutgoingContext].
//
// [metadata.AppendToOutgoingContext]: https://pkg.go.dev/google.golang.org/grpc/metadata#AppendToOutgoingContext
package jangteo

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/url"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/protobuf/proto"

	accountv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/account/v1"
)

const (
	// connectMax is the longest that a connection takes to be made, or to answer whether it lives.
	connectMax = 5 * time.Second
	// keepAlive is how often a connection is asked.
	keepAlive = 20 * time.Second
)

// Client is a client of one Jangteo, for as many goroutines as like to call it. All its calls share a connection, a session
// and a budget of repeats.
type Client struct {
	channel    *grpc.ClientConn
	connection *connection
}

// Dial makes a client of the server at address: "http://127.0.0.1:8080", or "https://…" for one whose certificate this machine
// trusts. It connects with the first call; [Client.Close] disconnects.
//
// The options come after the client's own and win: other credentials, interceptors (which see every attempt of a call),
// OpenTelemetry's stats handler.
func Dial(address string, options ...grpc.DialOption) (*Client, error) {
	target, security, err := parse(address)
	if err != nil {
		return nil, err
	}
	options = append([]grpc.DialOption{
		grpc.WithTransportCredentials(security),
		// A server that vanishes without a word is noticed while a stream is silent.
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepAlive, Timeout: connectMax, PermitWithoutStream: true}),
		// The pauses between repeats are short; so are those between the connections that they need.
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: pauseFirst, Multiplier: 2, Jitter: 0.2, MaxDelay: pauseMax},
			MinConnectTimeout: connectMax,
		}),
		grpc.WithDisableServiceConfig(),
	}, options...)
	// Whoever repeats in two places repeats five times five times.
	channel, err := grpc.NewClient(target, append(options, grpc.WithDisableRetry())...)
	if err != nil {
		return nil, fmt.Errorf("jangteo: %w", err)
	}
	return &Client{channel: channel, connection: newConnection(channel)}, nil
}

func parse(address string) (target string, security credentials.TransportCredentials, err error) {
	parsed, err := url.Parse(address)
	if err != nil {
		return "", nil, fmt.Errorf("jangteo: no address: %w", err)
	}
	port := parsed.Port()
	switch {
	case parsed.Hostname() == "":
	case parsed.Scheme == "http":
		if port == "" {
			port = "80"
		}
		return net.JoinHostPort(parsed.Hostname(), port), insecure.NewCredentials(), nil
	case parsed.Scheme == "https":
		if port == "" {
			port = "443"
		}
		return net.JoinHostPort(parsed.Hostname(), port), credentials.NewTLS(&tls.Config{MinVersion: tls.VersionTLS12}), nil
	}
	return "", nil, fmt.Errorf("jangteo: no address: %q is not like http://127.0.0.1:8080", address)
}

// Close ends the connection, and every call that is under way. The session stays as it is on the server: see [Client.Logout].
func (c *Client) Close() error {
	return c.channel.Close()
}

// Login signs in. From now on calls carry the session's token, which is refreshed when it ends. Fails with
// [ErrInvalidCredentials].
func (c *Client) Login(ctx context.Context, email, password string) error {
	return c.LoginWithCode(ctx, email, password, "")
}

// LoginWithCode signs in to an account with a second factor: with a code of its app, or a recovery code. Without one it fails with
// [ErrSecondFactorRequired].
func (c *Client) LoginWithCode(ctx context.Context, email, password, totpCode string) error {
	return c.connection.session.login(ctx, &accountv1.LoginRequest{Email: email, Password: password, TotpCode: totpCode})
}

// Resume goes on with a session that was signed in before: with tokens that were kept.
func (c *Client) Resume(tokens *accountv1.Tokens) {
	c.connection.session.keep(tokens)
}

// Tokens gives the session's tokens, to keep for the next start; nil if nobody signed in. They are as good as a password, and
// the refresh token changes with every refresh.
func (c *Client) Tokens() *accountv1.Tokens {
	return proto.CloneOf(c.connection.session.current())
}

// Logout signs out: it ends the session on the server and forgets it here.
func (c *Client) Logout(ctx context.Context) error {
	return c.end(ctx, &accountv1.LogoutRequest{})
}

// LogoutEverywhere signs out on every device: it ends all sessions of the account on the server and forgets this one here.
func (c *Client) LogoutEverywhere(ctx context.Context) error {
	return c.end(ctx, &accountv1.LogoutRequest{Everywhere: true})
}

func (c *Client) end(ctx context.Context, sessions *accountv1.LogoutRequest) error {
	if _, err := c.Account().Logout(ctx, sessions); err != nil {
		return err
	}
	c.connection.session.keep(nil)
	return nil
}

// Connection is what services are called through, for clients that are made otherwise: of other services on the same server,
// for one, whose calls carry the session's token and are sent once.
func (c *Client) Connection() grpc.ClientConnInterface {
	return c.connection
}
