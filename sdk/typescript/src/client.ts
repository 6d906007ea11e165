import { fromJson, toJson } from "@bufbuild/protobuf";
import type { Transport } from "@connectrpc/connect";

import { Connection, type Propagate } from "./connection.js";
import { type TokensJson, TokensSchema } from "./gen/proto/index.js";
import { Services } from "./gen/services.js";

/** How a client is made of a transport. */
export interface ClientOptions {
  /**
   * Adds the caller's trace context to a call. With OpenTelemetry:
   * `(carrier) => propagation.inject(context.active(), carrier)`. Its `traceparent` is sent.
   */
  propagate?: Propagate;
}

/**
 * A client of one Jangteo, over any transport of Connect's.
 *
 * Its services have the contract's RPCs as methods: `client.order.placeOrder({…})`. What they need besides the message
 * (token, idempotency key, deadline) is added, and what may be repeated is. They fail with a `JangteoError`.
 */
export class Client extends Services {
  constructor(transport: Transport, options?: ClientOptions);
  /** @internal */
  constructor(connection: Connection);
  constructor(transport: Transport, { propagate }: ClientOptions = {}) {
    super(transport instanceof Connection ? transport : new Connection(transport, propagate));
  }

  /** A client of the same session that sends a call once and leaves it to its caller to repeat it. */
  withoutRepeats(): Client {
    return new Client(this.connection.withoutRepeats());
  }

  /**
   * Signs in. From now on calls carry the session's token, which is refreshed when it ends.
   *
   * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password. An account with a second factor takes
   * `totpCode`: a code of its app, or a recovery code.
   */
  login(email: string, password: string, totpCode = ""): Promise<void> {
    return this.connection.session.login(email, password, totpCode);
  }

  /** Goes on with a session that was signed in before: with tokens that were kept. */
  resume(tokens: TokensJson): void {
    this.connection.session.resume(fromJson(TokensSchema, tokens));
  }

  /**
   * The session's tokens in JSON, to keep for the next start; `undefined` if nobody signed in. They are as good as a
   * password, and the refresh token changes with every refresh.
   */
  tokens(): TokensJson | undefined {
    const { tokens } = this.connection.session;
    return tokens && toJson(TokensSchema, tokens);
  }

  /** Signs out: ends the session on the server and forgets it here. */
  async logout(): Promise<void> {
    await this.end({});
  }

  /** Signs out on every device: ends all sessions of the account on the server and forgets this one here. */
  async logoutEverywhere(): Promise<void> {
    await this.end({ everywhere: true });
  }

  private async end(sessions: { everywhere?: boolean }): Promise<void> {
    await this.account.logout(sessions);
    this.connection.session.forget();
  }
}
