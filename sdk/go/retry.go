package jangteo

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	// attemptsMax is how often a call is sent at most.
	attemptsMax = 5
	// pauseFirst is the longest first pause; each later one may be twice as long.
	pauseFirst = 100 * time.Millisecond
	// pauseMax is the longest pause.
	pauseMax = 2 * time.Second
	// budgetMax is what the budget holds, in tenths of a repeat.
	budgetMax = 200
)

// advice is what to do about a call that failed.
type advice int

const (
	// The same call gets the same answer.
	giveUp advice = iota
	// Send it again after a pause.
	repeat
	// Refresh the token and send it again.
	refresh
)

// advice tells what the registry advises. Every RPC may be repeated: it reads, is harmless by nature, or has a key.
func (e *Error) advice() advice {
	if advice, told := adviceOf(e.Reason); told {
		return advice
	}
	if e.Code == codes.Unavailable || e.Code == codes.Aborted {
		return repeat
	}
	return giveUp
}

// pauseBefore tells how long to pause before attempt number attempt, 2 for the first repeat: what the server asks for, and
// anything up to a bound that doubles.
func pauseBefore(attempt int, asked time.Duration) time.Duration {
	return asked + rand.N(min(pauseFirst<<(attempt-2), pauseMax))
}

// wait pauses, unless ctx ends first.
func wait(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ended(ctx)
	}
}

// ended tells that the caller has given up, or that it is too late.
func ended(ctx context.Context) *Error {
	return errorOf(status.FromContextError(ctx.Err()).Err())
}

// budget keeps repeats to a tenth of all calls, so that a server in trouble is not buried under them.
type budget struct {
	mutex  sync.Mutex
	tenths int
}

func newBudget() *budget {
	return &budget{tenths: budgetMax}
}

// earn adds a tenth of a repeat for a call that was answered.
func (b *budget) earn() {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.tenths = min(b.tenths+1, budgetMax)
}

// spend tells whether a repeat may be made.
func (b *budget) spend() bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if b.tenths < 10 {
		return false
	}
	b.tenths -= 10
	return true
}
