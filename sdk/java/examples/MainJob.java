import dev.jangteo.cart.v1.AddCartItemRequest;
import dev.jangteo.cart.v1.ClearCartRequest;
import dev.jangteo.catalog.v1.ListProductsRequest;
import dev.jangteo.catalog.v1.Variant;
import dev.jangteo.order.v1.CancelOrderRequest;
import dev.jangteo.order.v1.CartSelection;
import dev.jangteo.order.v1.Order;
import dev.jangteo.order.v1.OrderState;
import dev.jangteo.order.v1.PaymentMethod;
import dev.jangteo.order.v1.PlaceOrderRequest;
import dev.jangteo.order.v1.Quote;
import dev.jangteo.order.v1.QuoteOrderRequest;
import dev.jangteo.order.v1.WatchOrderRequest;
import dev.jangteo.sdk.Jangteo;
import dev.jangteo.sdk.Reason.InsufficientStockException;
import dev.jangteo.sdk.Reason.PriceChangedException;
import dev.jangteo.type.v1.Address;
import dev.jangteo.type.v1.Money;
import dev.jangteo.wallet.v1.ChargeMethod;
import dev.jangteo.wallet.v1.ChargeWalletRequest;
import java.util.NoSuchElementException;

/**
 * What a shop is for, from beginning to end: look around, fill the cart, ask for the price, order, think again, cancel, and
 * watch it happen.
 *
 * <p>{@code ./run.sh MainJob http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo}, against {@code jangteo serve --demo}.
 */
public final class MainJob {
    private static final CartSelection WHOLE_CART = CartSelection.getDefaultInstance();

    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println("MainJob <address> <email> <password>");
            System.exit(2);
        }
        try (var client = Jangteo.connect(arguments[0])) {
            client.login(arguments[1], arguments[2]);
            fillCart(client);
            var quote = quote(client);
            payIn(client, quote.getTotal());
            var order = order(client, quote.getTotal());
            cancelAndWatch(client, order);
            client.logout();
        }
    }

    private static void fillCart(Jangteo client) {
        Variant chosen = null;
        for (var product : client.catalog().pages(ListProductsRequest.getDefaultInstance())) {
            System.out.println("there is " + product.getName() + " for " + won(product.getPrice()));
            for (var variant : product.getVariantsList()) {
                chosen = chosen == null && 0 < variant.getStock() ? variant : chosen;
            }
        }
        if (chosen == null) {
            throw new NoSuchElementException("everything is sold out");
        }
        client.cart().clearCart(ClearCartRequest.getDefaultInstance());
        var item = AddCartItemRequest.newBuilder().setVariantId(chosen.getId()).setQuantity(1);
        client.cart().addCartItem(item.build());
    }

    private static Quote quote(Jangteo client) {
        var request = QuoteOrderRequest.newBuilder().setCart(WHOLE_CART).build();
        var quote = client.order().quoteOrder(request).getQuote();
        System.out.println("the cart costs " + won(quote.getTotal()));
        return quote;
    }

    private static void payIn(Jangteo client, Money total) {
        // A wallet takes 1,000 to 1,000,000 won at once.
        var amount = Math.max(1_000, Math.min(total.getAmountMinor(), 1_000_000));
        var charge = ChargeWalletRequest.newBuilder()
                .setAmount(total.toBuilder().setAmountMinor(amount))
                .setMethod(ChargeMethod.CHARGE_METHOD_SANDBOX);
        var wallet = client.wallet().chargeWallet(charge.build()).getWallet();
        System.out.println("the wallet holds " + won(wallet.getBalance()));
    }

    private static Order order(Jangteo client, Money total) {
        var request = PlaceOrderRequest.newBuilder()
                .setCart(WHOLE_CART)
                .setExpectedTotal(total)
                .setPaymentMethod(PaymentMethod.PAYMENT_METHOD_POINTS)
                .setShippingAddress(Address.newBuilder()
                        .setRecipient("김하늘")
                        .setPhone("010-1234-5678")
                        .setCountryCode("KR")
                        .setPostalCode("04524")
                        .setLine1("서울특별시 중구 세종대로 110"));
        try {
            var order = client.order().placeOrder(request.build()).getOrder();
            System.out.println("ordered " + order.getNumber());
            return order;
        } catch (PriceChangedException changed) {
            changed.detail(Quote.class).ifPresent(it -> System.err.println("it costs " + won(it.getTotal()) + " now"));
            throw changed;
        } catch (InsufficientStockException tooSlow) {
            System.err.println("somebody was faster: " + tooSlow.facts());
            throw tooSlow;
        }
    }

    private static void cancelAndWatch(Jangteo client, Order order) {
        var request = WatchOrderRequest.newBuilder().setOrderId(order.getId()).build();
        try (var watch = client.order().watchOrder(request)) {
            for (var it : watch) {
                System.out.println("the order is " + it.getOrder().getState());
                if (it.getOrder().getState() == OrderState.ORDER_STATE_CANCELLED) {
                    return;
                }
                var cancel = CancelOrderRequest.newBuilder().setOrderId(order.getId());
                client.order().cancelOrder(cancel.build());
            }
        }
        throw new IllegalStateException("the watch did not tell that the order was cancelled");
    }

    private static String won(Money money) {
        return "%,d won".formatted(money.getAmountMinor());
    }
}
