// Command mainjob buys something, takes it back, and watches that happen:
//
//	go run ./examples/mainjob http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	jangteo "github.com/jangteo/jangteo/sdk/go"
	cartv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/cart/v1"
	catalogv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/catalog/v1"
	orderv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/order/v1"
	typev1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/type/v1"
	walletv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/wallet/v1"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: mainjob ADDRESS EMAIL PASSWORD")
		os.Exit(2)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := run(ctx, os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, address, email, password string) error {
	client, err := jangteo.Dial(address)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.Login(ctx, email, password); err != nil {
		return err
	}
	variant, err := browse(ctx, client)
	if err != nil {
		return err
	}
	total, err := quote(ctx, client, variant)
	if err != nil {
		return err
	}
	order, err := buy(ctx, client, total)
	if err != nil {
		return err
	}
	if err := takeBack(ctx, client, order); err != nil {
		return err
	}
	return client.Logout(ctx)
}

// browse shows everything that is sold, and chooses something that is in stock.
func browse(ctx context.Context, client *jangteo.Client) (*catalogv1.Variant, error) {
	var chosen *catalogv1.Variant
	for product, err := range client.AllProducts(ctx, &catalogv1.ListProductsRequest{}) {
		if err != nil {
			return nil, err
		}
		fmt.Printf("%s, from %d won\n", product.GetName(), product.GetPrice().GetAmountMinor())
		for _, variant := range product.GetVariants() {
			if chosen == nil && variant.GetStock() > 0 {
				chosen = variant
			}
		}
	}
	if chosen == nil {
		return nil, errors.New("everything is sold out")
	}
	return chosen, nil
}

// quote puts the variant alone into the cart and asks what that costs.
func quote(ctx context.Context, client *jangteo.Client, variant *catalogv1.Variant) (*typev1.Money, error) {
	if _, err := client.Cart().ClearCart(ctx, &cartv1.ClearCartRequest{}); err != nil {
		return nil, err
	}
	if _, err := client.Cart().AddCartItem(ctx, &cartv1.AddCartItemRequest{VariantId: variant.GetId(), Quantity: 1}); err != nil {
		return nil, err
	}
	answer, err := client.Order().QuoteOrder(ctx, &orderv1.QuoteOrderRequest{Cart: &orderv1.CartSelection{}})
	if err != nil {
		return nil, err
	}
	total := answer.GetQuote().GetTotal()
	fmt.Printf("in the cart: %s, for %d won\n", variant.GetName(), total.GetAmountMinor())
	return total, nil
}

// buy pays points in and orders the cart, if it costs what it did.
func buy(ctx context.Context, client *jangteo.Client, total *typev1.Money) (*orderv1.Order, error) {
	// A wallet takes 1,000 to 1,000,000 won at once.
	amount := &typev1.Money{CurrencyCode: total.GetCurrencyCode(), AmountMinor: min(max(total.GetAmountMinor(), 1_000), 1_000_000)}
	_, err := client.Wallet().ChargeWallet(ctx, &walletv1.ChargeWalletRequest{Amount: amount, Method: walletv1.ChargeMethod_CHARGE_METHOD_SANDBOX})
	// Whoever has as much as a wallet may hold can pay.
	if err != nil && !errors.Is(err, jangteo.ErrBalanceLimitExceeded) {
		return nil, err
	}
	answer, err := client.Order().PlaceOrder(ctx, &orderv1.PlaceOrderRequest{
		Cart:          &orderv1.CartSelection{},
		ExpectedTotal: total,
		PaymentMethod: orderv1.PaymentMethod_PAYMENT_METHOD_POINTS,
		ShippingAddress: &typev1.Address{
			Recipient:   "김하늘",
			Phone:       "010-1234-5678",
			CountryCode: "KR",
			PostalCode:  "04524",
			Line1:       "서울특별시 중구 세종대로 110",
		},
	})
	if err != nil {
		if quote, found := jangteo.Detail[*orderv1.Quote](err); found {
			fmt.Printf("it costs %d won now\n", quote.GetTotal().GetAmountMinor())
		}
		return nil, err
	}
	fmt.Printf("ordered: %s\n", answer.GetOrder().GetNumber())
	return answer.GetOrder(), nil
}

// takeBack cancels the order, and watches until it is.
func takeBack(ctx context.Context, client *jangteo.Client, order *orderv1.Order) error {
	for told, err := range client.WatchOrder(ctx, &orderv1.WatchOrderRequest{OrderId: order.GetId()}) {
		if err != nil {
			return err
		}
		fmt.Printf("the order is %s\n", told.GetOrder().GetState())
		switch told.GetOrder().GetState() {
		case orderv1.OrderState_ORDER_STATE_CANCELLED:
			return nil
		case orderv1.OrderState_ORDER_STATE_ORDERED:
			if _, err := client.Order().CancelOrder(ctx, &orderv1.CancelOrderRequest{OrderId: order.GetId()}); err != nil {
				return err
			}
		}
	}
	return errors.New("the order was never cancelled")
}
