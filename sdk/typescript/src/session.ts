import { timestampMs } from "@bufbuild/protobuf/wkt";
import { type Client, Code, createClient, type Transport } from "@connectrpc/connect";

import { JangteoError } from "./error.js";
import { policies, VERSION } from "./gen/contract.js";
import { AccountService, type Tokens } from "./gen/proto/index.js";

/** What every call says about where it comes from. */
export const CLIENT = { "x-client": `jangteo-typescript/${VERSION}` };
/** How long before its end a token is refreshed. */
const MARGIN_MS = 15_000;

/** The tokens of a login, refreshed once for all who need them. */
export class Session {
  readonly #accounts: Client<typeof AccountService>;
  #tokens: Tokens | undefined;
  #refreshing: Promise<string | undefined> | undefined;

  constructor(transport: Transport) {
    this.#accounts = createClient(AccountService, transport);
  }

  get tokens(): Tokens | undefined {
    return this.#tokens;
  }

  async login(email: string, password: string, totpCode: string): Promise<void> {
    const answer = await twice(() => this.#accounts.login({ email, password, totpCode }, options("Login")));
    this.#tokens = answer.tokens;
  }

  resume(tokens: Tokens): void {
    this.#tokens = tokens;
  }

  forget(): void {
    this.#tokens = undefined;
  }

  /** A token that is good for a while yet; `undefined` if nobody signed in. */
  async accessToken(): Promise<string | undefined> {
    const tokens = this.#tokens;
    if (!tokens || !endsSoon(tokens)) return tokens?.accessToken;
    // A refresh that fails leaves the old token: the server says what is wrong with it.
    return this.refresh(tokens.accessToken).catch(() => tokens.accessToken);
  }

  /** The token that follows `stale`. Whoever comes while it is being fetched waits for it. */
  async refresh(stale: string): Promise<string | undefined> {
    if (this.#refreshing) await this.#refreshing.catch(() => {});
    const tokens = this.#tokens;
    if (tokens?.accessToken !== stale) return tokens?.accessToken;
    this.#refreshing ??= this.#exchange(tokens).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #exchange(old: Tokens): Promise<string | undefined> {
    const { refreshToken } = old;
    // A lost answer costs nothing: the server exchanges the same token again for a while.
    const answer = await twice(() => this.#accounts.refreshToken({ refreshToken }, options("RefreshToken")));
    // Whoever signed in or out meanwhile wins.
    if (this.#tokens === old) this.#tokens = answer.tokens;
    return this.#tokens?.accessToken;
  }
}

function options(rpc: string) {
  return { headers: CLIENT, timeoutMs: policies[`${AccountService.typeName}/${rpc}`]?.deadlineMs };
}

/** Calls, and once more if nobody answered. */
async function twice<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (failed) {
    const { code } = JangteoError.from(failed);
    if (code !== Code.Unavailable && code !== Code.Unknown) throw JangteoError.from(failed);
  }
  try {
    return await call();
  } catch (failed) {
    throw JangteoError.from(failed);
  }
}

function endsSoon({ accessExpireTime: end }: Tokens): boolean {
  return end !== undefined && timestampMs(end) < Date.now() + MARGIN_MS;
}
