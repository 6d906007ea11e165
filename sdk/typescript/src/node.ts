/**
 * Jangteo in TypeScript, for Node: gRPC over HTTP/2. Needs `@connectrpc/connect-node`.
 *
 * @module
 */
import { createGrpcTransport, type GrpcTransportOptions } from "@connectrpc/connect-node";

import { Client } from "./client.js";
import type { JangteoOptions } from "./index.js";

export * from "./index.js";

/** How a client reaches its server. */
export interface JangteoNodeOptions extends JangteoOptions {
  /** Certificates and whatever else Node's HTTP/2 is told. */
  nodeOptions?: GrpcTransportOptions["nodeOptions"];
}

/** A client that speaks gRPC. Its connection is made with the first call, and keeps no program from ending. */
export class Jangteo extends Client {
  constructor({ address, interceptors, nodeOptions, ...options }: JangteoNodeOptions) {
    const transport = createGrpcTransport({
      baseUrl: address,
      interceptors,
      nodeOptions,
      // A server that vanishes without a word is noticed while a stream is silent.
      pingIntervalMs: 20_000,
      pingTimeoutMs: 5_000,
      pingIdleConnection: true,
    });
    super(transport, options);
  }
}
