import type { ChosenFile } from '../../../../shared/contract/files.ts';
import { trusted } from '../../../../shared/typing.ts';
import { draftOf, type Draft } from '../../state/drafts.ts';
import type { Statement } from './statement.ts';

/** What is typed of a statement and not recorded. */
export interface Said {
  readonly statement: Statement;
  readonly files: readonly ChosenFile[];
  /** It was begun as a row of the table, and stays one whatever it says. */
  readonly isRow?: boolean;
}

const keyOf = (documentId: string): string => `statement:${documentId}`;

/** Of one participant the statement is the row of the table and what its dialog shows; of several it is a dialog's. */
export function statementKey(documentId: string, participantIds: readonly string[]): string {
  return [keyOf(documentId), ...participantIds.toSorted()].join(':');
}

export function saidIn(draft: Draft): Said {
  // Nothing else is ever kept under these keys.
  return trusted<Said>(draft.values);
}

export function saidOf(key: string): Said | undefined {
  const draft = draftOf(key);
  return draft && saidIn(draft);
}

/** Those that are of one participant each, by its id. */
export function rowsIn(drafts: ReadonlyMap<string, Draft>, documentId: string): ReadonlyMap<string, Said> {
  const prefix = `${keyOf(documentId)}:`;
  return new Map(
    [...drafts].flatMap(([key, draft]): [string, Said][] => {
      const id = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      return id === '' || id.includes(':') ? [] : [[id, saidIn(draft)]];
    }),
  );
}
