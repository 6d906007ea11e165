package jangteo

import "google.golang.org/grpc"

// WithKey gives a call this idempotency key rather than a new one: for a call that is sent again after a restart, for one.
// 16 to 128 letters, digits, hyphens and underscores. Another request with the same key fails with [ErrIdempotencyKeyReused].
func WithKey(key string) grpc.CallOption {
	return keyOption{key: key}
}

// WithoutRepeats sends a call once and leaves it to the caller to repeat it.
func WithoutRepeats() grpc.CallOption {
	return onceOption{}
}

type keyOption struct {
	grpc.EmptyCallOption
	key string
}

type onceOption struct{ grpc.EmptyCallOption }

// wishes are what the caller of a call asks of this client.
type wishes struct {
	key  string
	once bool
}

func wishesOf(options []grpc.CallOption) wishes {
	var wishes wishes
	for _, option := range options {
		switch option := option.(type) {
		case keyOption:
			wishes.key = option.key
		case onceOption:
			wishes.once = true
		}
	}
	return wishes
}
