import { AppFailure } from '../../../shared/contract/errors.ts';

/** Puts a question; refused with CANCELLED where a newer one was asked before its turn came. */
export type Turnstile = <T>(ask: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly put: () => void;
  readonly drop: () => void;
}

/**
 * Lets one question through at a time and, of those that come up meanwhile, only the newest: hands are faster than
 * answers, and what a drag has passed by nobody wants to know any more.
 */
export function createTurnstile(): Turnstile {
  let isAsking = false;
  let waiting: Waiting | null = null;

  async function put<T>(ask: () => Promise<T>): Promise<T> {
    isAsking = true;
    try {
      return await ask();
    } finally {
      isAsking = false;
      const next = waiting;
      waiting = null;
      next?.put();
    }
  }

  return (ask) => {
    if (!isAsking) return put(ask);
    waiting?.drop();
    return new Promise((resolve, reject) => {
      waiting = {
        put: () => void put(ask).then(resolve, reject),
        drop: () => reject(new AppFailure({ code: 'CANCELLED', problems: [], params: {} })),
      };
    });
  };
}
