// An OpenID provider with three clients, each with an algorithm of its own, and a browser that goes through its pages:
// node oidc_provider.mjs 9000 [id_token|userinfo]
// A line {"url", "login"} has somebody visit the page, sign in and agree, and is answered with where they end up; without a login
// they do not agree.
import { generateKeyPairSync } from "node:crypto";
import { createInterface } from "node:readline";
import Provider from "oidc-provider";

// Its notices are no answers.
console.info = console.warn;
const [port, claimsIn] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const people = {
  ada: { email: "ada@example.com", email_verified: true, name: "Ada Lovelace" },
  bob: { email: "bob@example.com", email_verified: false, name: "Bob" },
  eve: { name: "Eve" },
};
const key = (kid, alg, type, options) =>
  ({ ...generateKeyPairSync(type, options).privateKey.export({ format: "jwk" }), kid, alg, use: "sig" });
const client = (client_id, id_token_signed_response_alg, more) => ({
  client_id,
  client_secret: "s:e/c+r%t-0123456789-0123456789-0123456789",
  id_token_signed_response_alg,
  redirect_uris: ["https://shop.example/back"],
  ...more,
});
const provider = new Provider(issuer, {
  clients: [
    client("rsa", "RS256"),
    client("ecdsa", "ES256"),
    client("eddsa", "EdDSA"),
    client("public", "RS256", { client_secret: undefined, token_endpoint_auth_method: "none" }),
  ],
  jwks: {
    keys: [
      key("r", "RS256", "rsa", { modulusLength: 2048 }),
      key("e", "ES256", "ec", { namedCurve: "P-256" }),
      key("d", "EdDSA", "ed25519"),
    ],
  },
  enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256", "EdDSA"] },
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  conformIdTokenClaims: claimsIn !== "id_token",
  pkce: { required: () => true },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  cookies: { keys: ["only for tests"] },
});

/** Goes to `url` as `login` would, and tells where it leads out of the provider. */
async function visit(url, login) {
  const cookies = new Map();
  let form;
  for (let step = 0; step < 20; step += 1) {
    const headers = { cookie: [...cookies].map((it) => it.join("=")).join("; ") };
    const response = await fetch(url, { headers, body: form, method: form ? "POST" : "GET", redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split(/=(.*)/s);
      cookies.set(name, value);
    }
    form = undefined;
    const location = response.headers.get("location");
    if (location) {
      url = new URL(location, url).href;
      if (!url.startsWith(issuer)) return url;
      continue;
    }
    // One of its pages: what they type, and where it goes.
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!prompt) throw new Error(`${response.status} ${page}`);
    if (!login) {
      url = `${url.replace(/[?#].*/, "")}/abort`;
      continue;
    }
    url = /action="([^"]+)"/.exec(page)[1];
    form = new URLSearchParams({ prompt, login, password: "any" });
  }
  throw new Error("it leads nowhere");
}

provider.listen(Number(port), "127.0.0.1", () => console.log("listening"));
for await (const line of createInterface({ input: process.stdin })) {
  const { url, login } = JSON.parse(line);
  console.log(await visit(url, login).catch((error) => `error:?error=${encodeURIComponent(error)}`));
}
process.exit();
