/**
 * Jangteo in TypeScript, for browsers: gRPC-Web over fetch. `@jangteo/sdk/node` is the same over gRPC.
 *
 * @module
 */
import type { Interceptor } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";

import { Client, type ClientOptions } from "./client.js";

export { type CallOptions, Code, type Interceptor, type Transport } from "@connectrpc/connect";
export { Client, type ClientOptions } from "./client.js";
export type { Propagate } from "./connection.js";
export { type Facts, hasReason, JangteoError, type Refused, type Violation } from "./error.js";
export { type Advice, type Reason, VERSION } from "./gen/contract.js";
export * from "./gen/proto/index.js";
export type { List, ServiceClient } from "./service.js";

/** How a client reaches its server. */
export interface JangteoOptions extends ClientOptions {
  /** The server's: `https://jangteo.example`. */
  address: string;
  /** See each attempt of a call, as Connect's interceptors do. */
  interceptors?: Interceptor[];
}

/** A client that speaks gRPC-Web. */
export class Jangteo extends Client {
  constructor({ address, interceptors, ...options }: JangteoOptions) {
    super(createGrpcWebTransport({ baseUrl: address, interceptors }), options);
  }
}
