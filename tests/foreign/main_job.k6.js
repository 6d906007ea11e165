// Does the main job under a little load, as a load tool that knows nothing but the contract:
//   k6 run --env ADDRESS=127.0.0.1:8080 --env 'BUYERS=buyer@jangteo.example' --env PASSWORD=jangteo-demo tests/foreign/main_job.k6.js
//
// The server must take sandbox payments and the calls of all buyers at once (`--rate-limits off`).
import { check, fail } from "k6";
import { Counter } from "k6/metrics";
import grpc from "k6/net/grpc";

// The e-mails of accounts, one for each who buys, since an account has one cart.
const buyers = __ENV.BUYERS.split(" ");
const ORDERS_EACH = 5;
const ORDERS = buyers.length * ORDERS_EACH;

export const options = {
  scenarios: {
    buyers: { executor: "per-vu-iterations", vus: buyers.length, iterations: ORDERS_EACH, maxDuration: "1m" },
  },
  // What did not come to be checked is counted, so that an iteration that broke off passes no more than one that failed.
  thresholds: { checks: ["rate==1"], orders_seen_through: [`count==${ORDERS}`] },
};

const seenThrough = new Counter("orders_seen_through");
const client = new grpc.Client();
client.load(
  ["../../proto", "../../third_party"],
  "jangteo/account/v1/account_service.proto",
  "jangteo/cart/v1/cart_service.proto",
  "jangteo/catalog/v1/catalog_service.proto",
  "jangteo/order/v1/order_service.proto",
  "jangteo/wallet/v1/wallet_service.proto",
);

const rpc = (name) => `jangteo.${name.split(".")[0].replace("Service", "").toLowerCase()}.v1.${name.replace(".", "/")}`;
const keyed = (token) => ({ ...token, "idempotency-key": crypto.randomUUID() });

/** The answer of a call that must be let through. */
function call(name, request, metadata = {}) {
  const { status, message, error } = client.invoke(rpc(name), request, { metadata, timeout: "10s" });
  const good = check(status, { [`${name} is answered`]: (it) => it === grpc.StatusOK });
  return good ? message : fail(`${name}: ${status} ${JSON.stringify(error)}`);
}

export default function () {
  client.connect(__ENV.ADDRESS, { plaintext: true });
  const email = buyers[(__VU - 1) % buyers.length];
  const { tokens } = call("AccountService.Login", { email, password: __ENV.PASSWORD });
  const token = { authorization: `Bearer ${tokens.accessToken}` };

  const { products } = call("CatalogService.ListProducts", {});
  const variants = products.flatMap((it) => it.variants).sort((one, other) => other.stock - one.stock);
  call("CartService.ClearCart", {}, token);
  call("CartService.AddCartItem", { variantId: variants[0].id, quantity: 1 }, keyed(token));
  const { total } = call("OrderService.QuoteOrder", { cart: {} }, token).quote;

  // A wallet takes 1,000 to 1,000,000 won at once.
  const amountMinor = Math.min(Math.max(Number(total.amountMinor), 1_000), 1_000_000);
  const charge = { amount: { currencyCode: "KRW", amountMinor }, method: "CHARGE_METHOD_SANDBOX" };
  call("WalletService.ChargeWallet", charge, keyed(token));
  const order = placeOrder(total, token);
  watch(order.id, token);
}

function placeOrder(total, token) {
  const request = {
    cart: {},
    expectedTotal: total,
    paymentMethod: "PAYMENT_METHOD_POINTS",
    shippingAddress: {
      recipient: "김하늘",
      phone: "010-1234-5678",
      countryCode: "KR",
      postalCode: "04524",
      line1: "서울특별시 중구 세종대로 110",
    },
  };
  const key = keyed(token);
  const { order } = call("OrderService.PlaceOrder", request, key);
  const again = call("OrderService.PlaceOrder", request, key).order;
  check(again.id, { "the same key twice is the same order": (it) => it === order.id });
  check(order.total.amountMinor, { "the order costs what was quoted": (it) => it === total.amountMinor });
  return order;
}

/** Cancels the order once its stream shows it, and reads on until the stream tells so. */
function watch(orderId, token) {
  let cancelled = false;
  const stream = new grpc.Stream(client, rpc("OrderService.WatchOrder"), { metadata: token, timeout: "20s" });
  stream.on("data", ({ heartbeat, change, order }) => {
    if (heartbeat) return;
    if (!change) {
      check(order.state, { "it is ordered": (it) => it === "ORDER_STATE_ORDERED" });
      call("OrderService.CancelOrder", { orderId }, keyed(token));
      return;
    }
    cancelled = check(order.state, { "it is cancelled": (it) => it === "ORDER_STATE_CANCELLED" });
    seenThrough.add(cancelled);
    client.close();
  });
  // That it was closed here is told as an error, too.
  stream.on("error", (it) => check(it, { "the stream lasts": () => cancelled }) || console.error(it.message));
  stream.write({ orderId });
  stream.end();
}

/** What was wrong, if anything, and how many orders were not. */
export function handleSummary({ metrics, root_group }) {
  const wrong = root_group.checks.filter((it) => it.fails > 0).map((it) => `failed ${it.fails} times: ${it.name}\n`);
  const orders = metrics.orders_seen_through?.values.count ?? 0;
  return { stdout: `${wrong.join("")}orders seen through: ${orders} of ${ORDERS}\n` };
}
