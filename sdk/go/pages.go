package jangteo

import (
	"context"
	"iter"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
)

// page is the answer of a list.
type page interface{ GetNextPageToken() string }

// pages reads a list from the page that request asks for; turn makes a request ask for another.
func pages[Request proto.Message, Page page, Item any](
	ctx context.Context,
	list func(context.Context, Request, ...grpc.CallOption) (Page, error),
	request Request,
	turn func(Request, string),
	items func(Page) []Item,
	options []grpc.CallOption,
) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		request := proto.CloneOf(request)
		for {
			page, err := list(ctx, request, options...)
			if err != nil {
				var none Item
				yield(none, err)
				return
			}
			for _, item := range items(page) {
				if !yield(item, nil) {
					return
				}
			}
			next := page.GetNextPageToken()
			if next == "" {
				return
			}
			turn(request, next)
		}
	}
}
