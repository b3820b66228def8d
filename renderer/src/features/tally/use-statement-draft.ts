import { useState } from 'react';
import type { ChosenFile } from '../../../../shared/contract/files.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { trusted } from '../../../../shared/typing.ts';
import { useTexts } from '../../i18n/index.ts';
import { draftOf, dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';
import { todayIn } from '../../state/today.ts';
import { emptyStatement, type Statement } from './statement.ts';

interface Said {
  readonly statement: Statement;
  readonly files: readonly ChosenFile[];
}

interface StatementDraft extends Said {
  readonly isDirty: boolean;
  readonly say: (change: Partial<Said>) => void;
  readonly drop: () => void;
}

/** What is typed about what these participants have said of a document: it outlives the dialog, as a form does. */
export function useStatementDraft(
  documentId: string,
  participantIds: readonly string[],
  zone: string,
): StatementDraft {
  const { t } = useTexts();
  const key = ['statement', documentId, ...participantIds.toSorted()].join(':');
  const [nothing] = useState((): Said => ({ statement: emptyStatement(todayIn(zone)), files: [] }));
  const draft = useDrafts().get(key);
  // Nothing else is ever kept under this key.
  const said = draft ? trusted<Said>(draft.values) : nothing;
  const drop = (): void => dropDraft(key);
  return {
    ...said,
    isDirty: draft !== undefined,
    drop,
    say(change) {
      const before = draftOf(key);
      const values = { ...(before ? trusted<Said>(before.values) : nothing), ...change };
      if (sameValue(values, nothing)) drop();
      else keepDraft({ key, label: t('tally:record'), href: window.location.hash, base: null, values });
    },
  };
}
