/** What is looked at again because something of the contract is not over: people take days for it, not minutes. */
const ASK_AGAIN_AFTER_MS = 7 * 24 * 3_600_000;

/** A contract that has ended, as far as it decides whether everything of it is over. */
export type Ended = {
  /** Epoch milliseconds: its last period is sealed then, and none is reopened after it. */
  readonly sealedAtMs: number;
  /** What is under way, in words: breaches, changes, a handover, credits that are owed, messages that are on their way. */
  readonly open: readonly string[];
};

/** Whether a contract is closed now, or when to ask again, and what it waits for. */
export type Closing =
  | { readonly isOver: true }
  | { readonly isOver: false; readonly waitsFor: readonly string[]; readonly askAgainMs: number };

/**
 * A contract is closed once its last period is sealed and nothing of it is under way: its integrations are needed until then, and no longer.
 * @source handbook H7.4 (the handover and its end)
 */
export function decideClosing({ sealedAtMs, open }: Ended, nowMs: number): Closing {
  const isSealed = sealedAtMs <= nowMs;
  if (isSealed && open.length === 0) return { isOver: true };
  return {
    isOver: false,
    waitsFor: [...(isSealed ? [] : ['its last period is not sealed']), ...open],
    askAgainMs: isSealed ? nowMs + ASK_AGAIN_AFTER_MS : sealedAtMs,
  };
}
