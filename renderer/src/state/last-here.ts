import { useEffect, useState } from 'react';
import { z } from 'zod';

/** Whoever comes back sooner has not been away. Milliseconds. */
const AWAY = 30 * 60_000;
const MINUTE = 60_000;

/** When somebody was last seen in a workspace, and since when what is done there is new to them; UTC instants. */
export interface Sitting {
  readonly seen: string;
  /** Null: they were never here before. */
  readonly since: string | null;
}

/** What is kept from here on, given what was kept and what the clock shows. */
export function sittingAt(kept: Sitting | null, now: string): Sitting {
  if (!kept) return { seen: now, since: null };
  const isAway = Date.parse(now) - Date.parse(kept.seen) >= AWAY;
  return { seen: now, since: isAway ? kept.seen : kept.since };
}

const sittingSchema = z.object({ seen: z.string(), since: z.string().nullable() });

function keptUnder(key: string): Sitting | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    return sittingSchema.parse(JSON.parse(text));
  } catch {
    // Another program wrote it, or a hand did: then nothing is known.
    return null;
  }
}

/** The instant at which this installation was last here in a workspace before now; null where it never was. */
export function useLastHere(workspaceId: string | undefined): string | null {
  const [since, setSince] = useState<string | null>(null);
  useEffect(() => {
    if (workspaceId === undefined) return undefined;
    const key = `here:${workspaceId}`;
    const look = (): void => {
      const sitting = sittingAt(keptUnder(key), new Date().toISOString());
      localStorage.setItem(key, JSON.stringify(sitting));
      setSince(sitting.since);
    };
    look();
    const timer = setInterval(look, MINUTE);
    return () => clearInterval(timer);
  }, [workspaceId]);
  return since;
}
