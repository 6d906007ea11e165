import type {
  DescMessage,
  DescMethodServerStreaming,
  DescMethodUnary,
  DescService,
  MessageInitShape,
  MessageShape,
} from "@bufbuild/protobuf";
import { type CallOptions, type Client, createClient } from "@connectrpc/connect";

import { type Connection, policyOf } from "./connection.js";
import { watch } from "./watch.js";

/**
 * A list that is answered in pages: `await` it for one page, or read it with `for await`, item by item, over all pages.
 * The next page is asked for when it is needed.
 */
export type List<Page, Item> = Promise<Page> & AsyncIterable<Item>;

/** A service's RPCs as methods. `Items` names those that are lists, and what of. */
export type ServiceClient<S extends DescService, Items = unknown> = {
  [M in keyof Client<S>]: M extends keyof Items ? Listing<S["method"][M], Items[M]> : Client<S>[M];
};

type Listing<M, Item> =
  M extends DescMethodUnary<infer I, infer O>
    ? (request: MessageInitShape<I>, options?: CallOptions) => List<MessageShape<O>, Item>
    : never;

/** Makes the client of a service: as Connect does, and with its lists and its streams as the policy tells. */
export function serviceClient<S extends DescService, Items>(
  service: S,
  connection: Connection,
): ServiceClient<S, Items> {
  const client = createClient(service, connection) as { [name: string]: unknown };
  for (const method of service.methods) {
    const policy = policyOf(method);
    if (policy?.items) {
      client[method.localName] = listing(client[method.localName] as Call, method.output, policy.items);
    }
    if (policy?.watched) {
      const stream = method as DescMethodServerStreaming;
      client[method.localName] = (request: MessageInitShape<DescMessage>, options?: CallOptions) =>
        watch(connection, stream, request, options);
    }
  }
  return client as ServiceClient<S, Items>;
}

type Call = (request: object, options?: CallOptions) => Promise<{ [field: string]: unknown }>;

function listing(call: Call, page: DescMessage, items: string) {
  const field = page.fields.find((it) => it.name === items)?.localName ?? items;
  return (request: object, options?: CallOptions) => {
    const first = call(request, options);
    const read = async function* () {
      for (let page = await first; ; ) {
        yield* page[field] as unknown[];
        const pageToken = page.nextPageToken;
        if (!pageToken) return;
        page = await call({ ...request, pageToken }, options);
      }
    };
    return Object.assign(first, { [Symbol.asyncIterator]: read });
  };
}
