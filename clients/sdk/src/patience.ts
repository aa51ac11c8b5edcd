import { Unreachable, retryAfterOf } from './problem.js';

/** How often and how long to try. Times are in milliseconds. */
export interface Patience {
  /** Tries in all. */
  tries: number;
  /** Before the second try; doubles with each further one. */
  firstPause: number;
  longestPause: number;
  /** A server that asks to wait longer than this gets no further try: its problem is thrown instead. */
  longestRetryAfter: number;
  /** How long one try may take. */
  timeout: number;
}

export const usualPatience: Patience = { tries: 4, firstPause: 300, longestPause: 5_000, longestRetryAfter: 10_000, timeout: 30_000 };

const passing = new Set([429, 502, 503, 504]);

/** Tries until there is an answer worth having. Only for what is safe to repeat. */
export async function patiently(patience: Patience, signal: AbortSignal, attempt: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const last = tries >= patience.tries;
    let pause = pauseAfter(tries, patience.firstPause, patience.longestPause);
    try {
      const response = await attempt();
      if (last || !passing.has(response.status)) return response;
      const asked = (retryAfterOf(response) ?? 0) * 1000;
      if (asked > patience.longestRetryAfter) return response;
      pause = Math.max(pause, asked);
    } catch (error) {
      if (last || !(error instanceof Unreachable)) throw error;
    }

    await rest(pause, signal);
  }
}

/** A growing pause, with some chance in it so that many clients do not come back in step. */
export function pauseAfter(failures: number, first: number, longest: number): number {
  return Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}

function rest(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, pause);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
}
