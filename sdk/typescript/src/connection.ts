import type {
  DescMessage,
  DescMethod,
  DescMethodStreaming,
  DescMethodUnary,
  MessageInitShape,
} from "@bufbuild/protobuf";
import type { ContextValues, StreamResponse, Transport, UnaryResponse } from "@connectrpc/connect";

import { JangteoError } from "./error.js";
import { type Policy, policies } from "./gen/contract.js";
import { Patience } from "./patience.js";
import { ATTEMPTS_MAX, Budget, pauseMs, remedy } from "./retry.js";
import { CLIENT, Session } from "./session.js";

/** Adds trace context to headers, as OpenTelemetry's `propagation.inject` does. */
export type Propagate = (carrier: { [name: string]: string }) => void;

/** A transport that gives every call what its policy asks for, and repeats what may be repeated. */
export class Connection implements Transport {
  readonly session: Session;
  readonly #transport: Transport;
  readonly #propagate: Propagate | undefined;
  #budget = new Budget();
  #attemptsMax = ATTEMPTS_MAX;

  constructor(transport: Transport, propagate?: Propagate, session = new Session(transport)) {
    this.#transport = transport;
    this.#propagate = propagate;
    this.session = session;
  }

  /** A connection of the same session and budget that sends a call once. */
  withoutRepeats(): Connection {
    const once = new Connection(this.#transport, this.#propagate, this.session);
    once.#budget = this.#budget;
    once.#attemptsMax = 1;
    return once;
  }

  async unary<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: MessageInitShape<I>,
    contextValues?: ContextValues,
  ): Promise<UnaryResponse<I, O>> {
    const policy = policyOf(method);
    const headers = this.#headers(header, policy);
    const patience = new Patience(timeoutMs ?? policy?.deadlineMs ?? 0, signal);
    const send = () => this.#transport.unary(method, signal, patience.leftMs(), headers, input, contextValues);
    try {
      return await this.#repeat(send, headers, patience, policy);
    } catch (failed) {
      throw JangteoError.from(failed, signal);
    }
  }

  /** Opens a stream, once. What resumes it is `watch`. */
  async stream<I extends DescMessage, O extends DescMessage>(
    method: DescMethodStreaming<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: AsyncIterable<MessageInitShape<I>>,
    contextValues?: ContextValues,
  ): Promise<StreamResponse<I, O>> {
    const headers = this.#headers(header, policyOf(method));
    await this.authorize(headers);
    return this.#transport.stream(method, signal, timeoutMs, headers, input, contextValues);
  }

  /** Adds the session's token, if there is one and the caller has none, and tells it. */
  async authorize(headers: Headers): Promise<string | undefined> {
    if (headers.has("authorization")) return undefined;
    const token = await this.session.accessToken();
    if (token) headers.set("authorization", `Bearer ${token}`);
    return token;
  }

  async #repeat<T>(send: () => Promise<T>, headers: Headers, patience: Patience, policy?: Policy): Promise<T> {
    const attemptsMax = policy ? this.#attemptsMax : 1;
    const signed = headers.has("authorization");
    let refreshed = false;
    for (let attempt = 1; ; ) {
      if (!signed) headers.delete("authorization");
      const token = await patience.wait(this.authorize(headers));
      let error: JangteoError;
      try {
        const answer = await send();
        this.#budget.earn();
        return answer;
      } catch (failed) {
        error = JangteoError.from(failed, patience.signal);
      }
      const what = remedy(error);
      if (what === "refresh" && token && !refreshed && attemptsMax > 1) {
        refreshed = true;
        await patience.wait(this.session.refresh(token)).catch(() => {
          throw error;
        });
        continue;
      }
      if (what !== "repeat" || attempt === attemptsMax) throw error;
      attempt += 1;
      const pause = pauseMs(attempt, error.retryAfterMs);
      if (!patience.outlasts(pause) || !this.#budget.spend()) throw error;
      await patience.pause(pause);
    }
  }

  #headers(header: HeadersInit | undefined, policy: Policy | undefined): Headers {
    const headers = new Headers({ ...CLIENT, ...this.#trace() });
    new Headers(header).forEach((value, name) => {
      headers.set(name, value);
    });
    if (policy?.keyed && !headers.has("idempotency-key")) headers.set("idempotency-key", uuid());
    return headers;
  }

  #trace(): { [name: string]: string } {
    const carrier: { [name: string]: string } = {};
    this.#propagate?.(carrier);
    // Of all that may be in it, this is what servers let pages send.
    const { traceparent } = carrier;
    return traceparent ? { traceparent } : {};
  }
}

/** A random UUID; the platform's own is only there for pages that came encrypted. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[(bytes[8] ?? 0) & 3];
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}

/** What the policy tells of an RPC; `undefined` for those of other contracts. */
export function policyOf(method: DescMethod): Policy | undefined {
  return policies[`${method.parent.typeName}/${method.name}`];
}
