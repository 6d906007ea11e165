package jangteo

import (
	"regexp"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
)

func TestPausesGrowToABoundAndRespectTheServer(t *testing.T) {
	bounds := []time.Duration{100, 200, 400, 800, 1600, 2000, 2000}
	for at, bound := range bounds {
		bound *= time.Millisecond
		var longest time.Duration
		for range 1000 {
			pause := pauseBefore(at+2, 0)
			if pause < 0 || pause >= bound {
				t.Fatalf("attempt %d: a pause of %v, not below %v", at+2, pause, bound)
			}
			longest = max(longest, pause)
		}
		if longest < bound/2 {
			t.Errorf("attempt %d: a thousand pauses below %v", at+2, bound/2)
		}
	}
	if pause := pauseBefore(2, 3*time.Second); pause < 3*time.Second || pause >= 3100*time.Millisecond {
		t.Errorf("the server asked for 3s, the pause is %v", pause)
	}
	if pause := pauseBefore(openingsMax, 0); pause >= pauseMax {
		t.Errorf("the last pause of a stream is %v", pause)
	}
}

func TestRepeatsStopWhenNothingIsAnswered(t *testing.T) {
	budget := newBudget()
	spent := 0
	for budget.spend() {
		spent++
	}
	if spent != 20 {
		t.Errorf("%d repeats, not 20", spent)
	}
	for range 10 {
		budget.earn()
	}
	if !budget.spend() || budget.spend() {
		t.Error("ten answers are not one repeat")
	}
	for range 1000 {
		budget.earn()
	}
	if budget.tenths != budgetMax {
		t.Errorf("the budget holds %d tenths", budget.tenths)
	}
}

func TestTheRegistryDecidesWhatIsRepeated(t *testing.T) {
	for _, it := range []struct {
		reason Reason
		code   codes.Code
		advice advice
	}{
		{ErrUnavailable, codes.Unavailable, repeat},
		{ErrDeadlineExceeded, codes.DeadlineExceeded, repeat},
		{ErrTokenExpired, codes.Unauthenticated, refresh},
		{ErrInsufficientStock, codes.FailedPrecondition, giveUp},
		{ErrPriceChanged, codes.Aborted, giveUp},
		{"", codes.Unavailable, repeat},
		{"", codes.Aborted, repeat},
		{"", codes.DeadlineExceeded, giveUp},
		{"", codes.Unimplemented, giveUp},
	} {
		if advice := (&Error{Reason: it.reason, Code: it.code}).advice(); advice != it.advice {
			t.Errorf("%q %v: %d, not %d", it.reason, it.code, advice, it.advice)
		}
	}
}

func TestKeysAreUUIDsOfVersion4(t *testing.T) {
	uuid := regexp.MustCompile("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
	if one, other := newKey(), newKey(); one == other || !uuid.MatchString(one) {
		t.Errorf("%s and %s", one, other)
	}
}
