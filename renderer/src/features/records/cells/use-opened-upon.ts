import { useCallback, useEffect, useRef } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { call } from '../../../api/index.ts';
import type { Row } from '../../../kinds/view.ts';

/** What a cell is written upon: a version of the record, and the record as it was then or a little later. */
interface Upon {
  readonly version: number;
  readonly row: Row;
}

interface OpenedUpon {
  /** The record as it was when its cell was opened, whatever others have written since. */
  readonly opened: () => Promise<Upon>;
  /** From now on it is written upon the record as it stands. */
  readonly takeUp: () => Promise<Upon>;
}

export function useOpenedUpon(kind: Kind, id: string): OpenedUpon {
  const reading = useRef<Promise<Upon> | null>(null);
  useEffect(() => {
    reading.current = read(kind, id);
    // Whoever saves waits for it, and is told what went wrong.
    reading.current.catch(() => undefined);
  }, [kind, id]);
  const opened = useCallback(() => reading.current ?? read(kind, id), [kind, id]);
  const takeUp = useCallback(() => {
    reading.current = read(kind, id);
    return reading.current;
  }, [kind, id]);
  return { opened, takeUp };
}

async function read(kind: Kind, id: string): Promise<Upon> {
  // In this order: what is written in between is noticed then, not overwritten.
  const version = await call('record.version', { kind, id });
  return { version, row: await call('record.get', { kind, id }) };
}
