import { type DescMessage, fromBinary, type MessageShape } from "@bufbuild/protobuf";
import { durationMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";

import { type Advice, advices, type PromisedFacts, type Reason } from "./gen/contract.js";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  LocalizedMessageSchema,
  RetryInfoSchema,
} from "./gen/proto/google/rpc/error_details_pb.js";

/** A field of the request that is wrong. */
export interface Violation {
  /** Its path: `lines[1].quantity`. */
  readonly field: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** What a reason tells beside itself, such as `available` of `INSUFFICIENT_STOCK`. */
export type Facts = { readonly [name: string]: string | undefined };

/** Why a call was refused or failed. Every error of the client is one. */
export class JangteoError extends Error {
  override readonly name = "JangteoError";
  /** The gRPC code. */
  readonly code: Code;
  /**
   * The reason from the contract's registry; `undefined` for what did not come from the server, and for reasons that are
   * newer than this client.
   */
  readonly reason: Reason | undefined;
  /** The facts that the reason promises, and `code` and `request_id`. */
  readonly facts: Facts;
  /** The fields of the request that are wrong. */
  readonly violations: readonly Violation[];
  /** When to repeat the call, in milliseconds from the answer, where the server says so. */
  readonly retryAfterMs: number | undefined;
  readonly #details: ConnectError["details"];

  /** Reads what Connect tells. `message` is for people, in the language of the call. */
  constructor(error: ConnectError) {
    super(error.rawMessage, { cause: error });
    this.code = error.code;
    this.#details = error.details;
    const info = this.detail(ErrorInfoSchema);
    this.reason = info?.domain === "jangteo" && isReason(info.reason) ? info.reason : undefined;
    this.facts = { ...info?.metadata };
    const violations = this.detail(BadRequestSchema)?.fieldViolations ?? [];
    this.violations = violations.map((it) => ({ field: it.field, problem: it.description }));
    const delay = this.detail(RetryInfoSchema)?.retryDelay;
    this.retryAfterMs = delay && durationMs(delay);
    this.message = this.detail(LocalizedMessageSchema)?.message ?? error.rawMessage;
  }

  /** Any error of a call as one of these; `signal` is the call's. */
  static from(error: unknown, signal?: AbortSignal): JangteoError {
    if (error instanceof JangteoError) return error;
    if (!(error instanceof ConnectError) || signal?.aborted || !isLost(error))
      return new JangteoError(ConnectError.from(error));
    return new JangteoError(new ConnectError(error.rawMessage, Code.Unavailable, undefined, undefined, error));
  }

  /** What the registry advises to do about it; `undefined` without a reason. */
  get advice(): Advice | undefined {
    return this.reason && advices[this.reason];
  }

  /** The name that the server gave the call, to look for in its log. */
  get requestId(): string | undefined {
    return this.facts.request_id;
  }

  /** The message of this type in the details, such as the new `Quote` of `PRICE_CHANGED`. */
  detail<T extends DescMessage>(type: T): MessageShape<T> | undefined {
    for (const it of this.#details) {
      if (!("type" in it) || it.type !== type.typeName) continue;
      try {
        return fromBinary(type, it.value);
      } catch {
        // A detail that cannot be read must not hide the error that it belongs to.
      }
    }
    return undefined;
  }
}

/** An error with one of these reasons, whose promised facts are there. */
export type Refused<R extends Reason> = R extends Reason
  ? JangteoError & { readonly reason: R; readonly facts: Facts & { readonly [name in Promised<R>]: string } }
  : never;

type Promised<R extends Reason> = PromisedFacts[R] | "code" | "request_id";

/** Whether a call was refused for one of these reasons. */
export function hasReason<R extends Reason>(error: unknown, ...reasons: R[]): error is Refused<R> {
  return error instanceof JangteoError && reasons.some((it) => it === error.reason);
}

/** What transports say of lost connections and half answers, each in its own way. */
const LOST: readonly Code[] = [Code.Aborted, Code.Canceled, Code.InvalidArgument, Code.Unknown];

/** Whether nobody answered: what a server or a proxy says has its headers with it. */
function isLost({ code, metadata }: ConnectError): boolean {
  return LOST.includes(code) && metadata.keys().next().done === true;
}

function isReason(name: string | undefined): name is Reason {
  return name !== undefined && Object.hasOwn(advices, name);
}
