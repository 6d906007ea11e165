import { Code } from "@connectrpc/connect";

import type { JangteoError } from "./error.js";

/** How often a call is sent at most. */
export const ATTEMPTS_MAX = 5;
/** The longest first pause; each later one may be twice as long. */
const PAUSE_FIRST_MS = 100;
/** The longest pause. */
const PAUSE_MAX_MS = 2_000;
/** What the budget holds, in tenths of a repeat. */
const BUDGET_MAX = 200;

/** What the client does about an error. */
export type Remedy = "give up" | "repeat" | "refresh";

/** Reads the registry's advice. Every RPC may be repeated: it reads, is harmless by nature, or has a key. */
export function remedy(error: JangteoError): Remedy {
  switch (error.advice) {
    case "SAME_KEY":
    case "AFTER_DELAY":
      return "repeat";
    case "AFTER_AUTH":
      return "refresh";
    case undefined:
      return error.code === Code.Unavailable || error.code === Code.Aborted ? "repeat" : "give up";
    default:
      return "give up";
  }
}

/**
 * How long to pause before attempt number `attempt` (2 for the first repeat): anything up to a bound that doubles, and no
 * less than the server asks for.
 */
export function pauseMs(attempt: number, askedMs = 0): number {
  return askedMs + Math.random() * Math.min(PAUSE_FIRST_MS * 2 ** (attempt - 2), PAUSE_MAX_MS);
}

/** Keeps repeats to a tenth of all calls, so that a server in trouble is not buried under them. */
export class Budget {
  #tenths = BUDGET_MAX;

  /** A call was answered: a tenth of a repeat more may be made. */
  earn(): void {
    this.#tenths = Math.min(this.#tenths + 1, BUDGET_MAX);
  }

  /** Whether a repeat may be made. */
  spend(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }
}
