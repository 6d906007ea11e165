package jangteo

import (
	"context"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/proto"

	accountv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/account/v1"
)

// margin is how long before its end a token is refreshed.
const margin = 15 * time.Second

// session holds the tokens of a login, which it refreshes once for all who need them.
type session struct {
	transport grpc.ClientConnInterface

	mutex sync.Mutex
	// nil if nobody signed in. What it points to is never changed.
	tokens *accountv1.Tokens
	// nil if none is under way.
	exchange *exchange
}

// exchange is a refresh that is under way.
type exchange struct {
	done chan struct{}
	err  *Error
}

func (s *session) login(ctx context.Context, request *accountv1.LoginRequest) error {
	var answer accountv1.LoginResponse
	if err := s.ask(ctx, accountv1.AccountService_Login_FullMethodName, request, &answer); err != nil {
		return err
	}
	s.keep(answer.GetTokens())
	return nil
}

// keep goes on with these tokens; a refresh of others that is under way is of no more use.
func (s *session) keep(tokens *accountv1.Tokens) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.tokens, s.exchange = proto.CloneOf(tokens), nil
}

// current gives the tokens, which are not to be changed.
func (s *session) current() *accountv1.Tokens {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.tokens
}

// tokenFor gives a token for a call of this RPC that is good for a while yet; "" if nobody signed in, the caller brings one, or
// the RPC is there to get one.
func (s *session) tokenFor(ctx context.Context, path string) string {
	switch path {
	case accountv1.AccountService_Login_FullMethodName, accountv1.AccountService_RefreshToken_FullMethodName:
		return ""
	}
	if brings(ctx, authorizationHeader) {
		return ""
	}
	if tokens := s.current(); endsSoon(tokens) {
		// A refresh that fails leaves the old token: the server says what is wrong with it.
		_ = s.refresh(ctx, tokens.GetAccessToken())
	}
	return s.current().GetAccessToken()
}

func endsSoon(tokens *accountv1.Tokens) bool {
	end := tokens.GetAccessExpireTime()
	return end != nil && time.Until(end.AsTime()) < margin
}

// refresh gets the token that follows stale. Whoever comes while it is being fetched waits for it; it is fetched also when
// those who wait give up.
func (s *session) refresh(ctx context.Context, stale string) *Error {
	s.mutex.Lock()
	if s.tokens.GetAccessToken() != stale {
		s.mutex.Unlock()
		return nil
	}
	if s.exchange == nil {
		s.exchange = &exchange{done: make(chan struct{})}
		go s.run(context.WithoutCancel(ctx), s.exchange, s.tokens.GetRefreshToken())
	}
	waited := s.exchange
	s.mutex.Unlock()
	select {
	case <-waited.done:
		return waited.err
	case <-ctx.Done():
		return ended(ctx)
	}
}

func (s *session) run(ctx context.Context, exchange *exchange, token string) {
	// What one caller says of itself does not hold for all.
	ctx = metadata.NewOutgoingContext(ctx, nil)
	var answer accountv1.RefreshTokenResponse
	request := &accountv1.RefreshTokenRequest{RefreshToken: token}
	exchange.err = s.ask(ctx, accountv1.AccountService_RefreshToken_FullMethodName, request, &answer)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.exchange == exchange {
		s.exchange = nil
		if exchange.err == nil {
			s.tokens = answer.GetTokens()
		}
	}
	close(exchange.done)
}

// ask makes a call without a token, and once more if nobody answers: the server exchanges the same token again for a while.
func (s *session) ask(ctx context.Context, path string, request, answer proto.Message) *Error {
	method, _ := methodOf(path)
	ctx, done := within(prepare(ctx, method.keyed, wishes{}), method.deadline)
	defer done()
	err := errorOf(s.transport.Invoke(ctx, path, request, answer))
	if err != nil && err.Code == codes.Unavailable {
		err = errorOf(s.transport.Invoke(ctx, path, request, answer))
	}
	return err
}
