import {
  create,
  type DescMessage,
  type DescMethodServerStreaming,
  type MessageInitShape,
  type MessageShape,
} from "@bufbuild/protobuf";
import { type CallOptions, Code, ConnectError } from "@connectrpc/connect";

import type { Connection } from "./connection.js";
import { JangteoError } from "./error.js";
import { Patience } from "./patience.js";
import { pauseMs, remedy } from "./retry.js";

/** How long a stream may be silent before it is taken for dead: twice a heartbeat, and some. */
const SILENCE_MAX_MS = 40_000;
/** How often in a row a stream is opened in vain. */
const ATTEMPTS_MAX = 20;

/** What the requests and the messages of every stream that can be resumed have. */
type Resumable = { resumeCursor: string };
type Told = { readonly cursor: string; readonly heartbeat: boolean };

/** What a stream tells, without its heartbeats. It is resumed where it was. */
export async function* watch<I extends DescMessage, O extends DescMessage>(
  connection: Connection,
  method: DescMethodServerStreaming<I, O>,
  input: MessageInitShape<I>,
  options: CallOptions = {},
): AsyncGenerator<MessageShape<O>, void, undefined> {
  const request = create(method.input, input);
  const patience = new Patience(options.timeoutMs ?? 0, options.signal);
  let attempts = 0;
  let refreshed = false;
  for (;;) {
    const headers = new Headers(options.headers);
    let token: string | undefined;
    let error: JangteoError;
    try {
      token = await patience.wait(connection.authorize(headers));
      for await (const message of read(connection, method, request, { ...options, headers }, patience)) {
        const { cursor, heartbeat } = message as unknown as Told;
        (request as unknown as Resumable).resumeCursor = cursor;
        attempts = 0;
        refreshed = false;
        if (!heartbeat) yield message;
      }
      error = JangteoError.from(broken("the stream ended"));
    } catch (failed) {
      error = JangteoError.from(failed, options.signal);
    }
    if (patience.isOver()) throw error;
    attempts += 1;
    if (remedy(error) === "refresh" && token && !refreshed) {
      const failed = await patience.wait(connection.session.refresh(token)).then(
        () => undefined,
        (it) => JangteoError.from(it),
      );
      refreshed = !failed;
      if (refreshed) continue;
      // A refresh that was refused tells the original refusal; one that nobody answered is tried again.
      if (failed && mayPass(failed)) error = failed;
    }
    if (!mayPass(error) || attempts === ATTEMPTS_MAX) throw error;
    const pause = pauseMs(attempts + 1, error.retryAfterMs);
    if (!patience.outlasts(pause)) throw error;
    await patience.pause(pause).catch((over) => {
      throw JangteoError.from(over, options.signal);
    });
  }
}

/** What a stream tells while it is open. Leaving it closes it. */
async function* read<I extends DescMessage, O extends DescMessage>(
  connection: Connection,
  method: DescMethodServerStreaming<I, O>,
  request: MessageShape<I>,
  { headers, contextValues }: CallOptions,
  patience: Patience,
): AsyncGenerator<MessageShape<O>, void, undefined> {
  const leaving = new AbortController();
  const soon = <T>(something: Promise<T>): Promise<T> => {
    const silence = new Patience(SILENCE_MAX_MS, undefined, broken("the stream is silent"));
    return patience.wait(silence.wait(something));
  };
  try {
    const opening = connection.stream(method, leaving.signal, 0, headers, once(request), contextValues);
    const messages = (await soon(opening)).message[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await soon(messages.next());
      if (done) return;
      yield value;
    }
  } finally {
    leaving.abort();
  }
}

async function* once<T>(message: T): AsyncGenerator<T, void, undefined> {
  yield message;
}

/** Whether it may help to open the stream again. What no server has told comes from the way to it. */
function mayPass(error: JangteoError): boolean {
  return error.reason === undefined || remedy(error) === "repeat";
}

function broken(why: string): ConnectError {
  return new ConnectError(why, Code.Unavailable);
}
