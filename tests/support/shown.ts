/** All that a person is shown of a workspace, so that two can be compared. */
import { caller } from '../../electron/core/sample/caller.ts';
import type { Core } from '../../electron/core/core.ts';
import { KINDS } from '../../shared/contract/kinds.ts';

export interface Shown {
  /** Every list, as it stands. */
  readonly records: string;
  /** Every deed, with what it changed. */
  readonly history: string;
  /** What is found by a few words. */
  readonly found: string;
}

const WORDS = ['vienna', 'pledge', 'kenya', 'panel'];

export function shownBy(core: Core): Shown {
  const call = caller(core);
  const records = KINDS.map((kind) => call('record.list', { kind, limit: 30_000 }).rows);
  return {
    // A repair is a change like another: when a record was last changed may be later after one.
    records: JSON.stringify(records, (key, value: unknown) => (key === 'changedAt' ? undefined : value)),
    history: JSON.stringify(call('history.list', { kind: null, id: null, limit: 1000 })),
    found: JSON.stringify(WORDS.map((text) => call('search.find', { text, limit: 50 }))),
  };
}
