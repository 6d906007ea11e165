import { Code, ConnectError } from "@connectrpc/connect";

/** The longest time that gRPC can tell a server: eight digits. */
const TOLD_MAX_MS = 99_999_999;

/** How long a call may go on: until its deadline, or until its caller gives up. */
export class Patience {
  readonly #end: number;

  /**
   * @param timeoutMs From now; 0 or less for no deadline.
   * @param signal Tells that the caller gives up.
   * @param late What is said when the time is over.
   */
  constructor(
    timeoutMs: number,
    readonly signal?: AbortSignal,
    readonly late = new ConnectError("no answer in time", Code.DeadlineExceeded),
  ) {
    this.#end = timeoutMs > 0 ? performance.now() + timeoutMs : Number.POSITIVE_INFINITY;
  }

  /** What is left, in whole milliseconds, 0 for no deadline. */
  leftMs(): number {
    if (this.#end === Number.POSITIVE_INFINITY) return 0;
    return Math.min(Math.max(1, Math.floor(this.#end - performance.now())), TOLD_MAX_MS);
  }

  /** Whether there is more time than this left. */
  outlasts(pauseMs: number): boolean {
    return performance.now() + pauseMs < this.#end;
  }

  /** Whether it is over. */
  isOver(): boolean {
    return this.signal?.aborted || !this.outlasts(0);
  }

  /** Waits for something, but no longer than the call may go on. */
  async wait<T>(something: Promise<T>): Promise<T> {
    const { signal, late } = this;
    const left = this.leftMs();
    let stop = () => {};
    const ends = new Promise<never>((_, reject) => {
      const gone = () => reject(new ConnectError("the caller gave up", Code.Canceled));
      if (signal?.aborted) gone();
      signal?.addEventListener("abort", gone);
      const timer = left > 0 ? setTimeout(reject, left, late) : undefined;
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", gone);
      };
    });
    try {
      return await Promise.race([something, ends]);
    } finally {
      stop();
    }
  }

  /** Waits for a while. */
  pause(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    return this.wait(over).finally(() => clearTimeout(timer));
  }
}
