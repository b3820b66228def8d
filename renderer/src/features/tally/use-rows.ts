import { useMemo } from 'react';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';
import { todayIn } from '../../state/today.ts';
import type { PastedRow } from './pasted.ts';
import { emptyRow, saysNothing, withAnswer, type RowColumn } from './rows.ts';
import { rowsIn, saidOf, statementKey, type Said } from './statement-drafts.ts';

interface RowsOptions {
  readonly documentId: string;
  /** By whose calendar it is said; undefined until it is known. */
  readonly zone: string | undefined;
  readonly nameOf: (participantId: string) => string;
  /** Where a participant stands by what is recorded. */
  readonly positionOf: (participantId: string) => Standing['position'];
}

/** Rows of the table that are written and not recorded, by participant. */
export interface WrittenRows {
  readonly said: ReadonlyMap<string, Said>;
  /** A cell of some rows set alike; null takes out what was written there. */
  readonly set: (participantIds: readonly string[], column: RowColumn, value: string | null) => void;
  /** Cells of many rows, each with its own. */
  readonly fill: (pasted: readonly PastedRow[]) => void;
  readonly drop: (participantIds: readonly string[]) => void;
}

export function useRows({ documentId, zone, nameOf, positionOf }: RowsOptions): WrittenRows {
  const drafts = useDrafts();
  const said = useMemo(() => rowsIn(drafts, documentId), [drafts, documentId]);
  function set(participantIds: readonly string[], column: RowColumn, value: string | null): void {
    for (const id of participantIds) {
      const key = statementKey(documentId, [id]);
      const before = saidOf(key) ?? emptyRow(todayIn(zone ?? 'UTC'));
      const statement = withAnswer(before.statement, column, value, positionOf(id));
      const after = { ...before, isRow: true, statement };
      if (saysNothing(after)) dropDraft(key);
      else keepDraft({ key, label: nameOf(id), href: window.location.hash, base: null, values: after });
    }
  }
  return {
    said,
    set,
    fill(pasted) {
      // What is said on an axis keeps a row that would have its day alone.
      for (const { participantId, cells } of pasted) {
        const inOrder = cells.toSorted(([a], [b]) => Number(a === 'date') - Number(b === 'date'));
        for (const [column, value] of inOrder) set([participantId], column, value);
      }
    },
    drop(participantIds) {
      for (const id of participantIds) dropDraft(statementKey(documentId, [id]));
    },
  };
}
