import { ChargeMethod, hasReason, OrderState, PaymentMethod, QuoteSchema } from "@jangteo/sdk";

const address = {
  recipient: "김하늘",
  phone: "010-1234-5678",
  countryCode: "KR",
  postalCode: "04524",
  line1: "서울특별시 중구 세종대로 110",
};

/**
 * What a shop's visitors do: browses, fills a cart, asks what it costs, orders at a price that is no longer so, orders
 * at the right one, and watches the order while it is cancelled.
 *
 * @param {import("@jangteo/sdk").Client} client
 * @param {string} email
 * @param {string} password
 * @param {(line: string) => void} say
 */
export async function mainJob(client, email, password, say) {
  let variant;
  for await (const product of client.catalog.listProducts({ pageSize: 2 })) {
    say(`${product.name}: ${won(product.price)}`);
    variant ??= product.variants.find((it) => it.stock > 0);
  }
  if (!variant) throw new Error("everything is sold out");

  await client.login(email, password);
  await client.cart.clearCart({});
  await client.cart.addCartItem({ variantId: variant.id, quantity: 1 });
  const { quote } = await client.order.quoteOrder({ cart: {} });
  const total = quote?.total;
  if (!total) throw new Error("no quote");
  say(`in the cart: ${variant.name}, ${won(total)}`);
  await payIn(client, total, say);

  const order = { cart: {}, shippingAddress: address, paymentMethod: PaymentMethod.POINTS };
  const outdated = { ...total, amountMinor: total.amountMinor - 1n };
  const refused = await client.order.placeOrder({ ...order, expectedTotal: outdated }).catch((error) => error);
  if (!hasReason(refused, "PRICE_CHANGED")) throw refused;
  say(`refused: ${refused.message} (${refused.facts.code}, request ${refused.requestId})`);
  say(`a new quote came with it: ${won(refused.detail(QuoteSchema)?.total)}`);

  const { order: placed } = await client.order.placeOrder({ ...order, expectedTotal: total });
  if (!placed) throw new Error("no order");
  say(`ordered: ${placed.number}`);
  for await (const { order: now, sequence } of client.order.watchOrder({ orderId: placed.id })) {
    say(`told: ${OrderState[now?.state ?? 0]}`);
    if (now?.state === OrderState.CANCELLED) break;
    if (sequence === 1) await client.order.cancelOrder({ orderId: placed.id });
  }
  await client.logout();
  say("done");
}

/**
 * Sees to it that the wallet has enough.
 *
 * @param {import("@jangteo/sdk").Client} client
 * @param {import("@jangteo/sdk").Money} total
 * @param {(line: string) => void} say
 */
async function payIn(client, total, say) {
  const { wallet } = await client.wallet.getWallet({});
  if ((wallet?.balance?.amountMinor ?? 0n) >= total.amountMinor) return;
  // A wallet takes 1,000 to 1,000,000 won at once.
  const amount = { ...total, amountMinor: total.amountMinor < 1_000n ? 1_000n : total.amountMinor };
  await client.wallet.chargeWallet({ amount, method: ChargeMethod.SANDBOX });
  say(`paid in: ${won(amount)}`);
}

/** @param {import("@jangteo/sdk").Money | undefined} money */
function won(money) {
  return `${(money?.amountMinor ?? 0n).toLocaleString("ko")}원`;
}
