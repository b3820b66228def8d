import { useState } from 'react';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { useTexts } from '../../i18n/index.ts';
import { dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';
import { todayIn } from '../../state/today.ts';
import { saidIn, saidOf, statementKey, type Said } from './statement-drafts.ts';
import { emptyStatement } from './statement.ts';

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
  const key = statementKey(documentId, participantIds);
  const [nothing] = useState((): Said => ({ statement: emptyStatement(todayIn(zone)), files: [] }));
  const draft = useDrafts().get(key);
  const drop = (): void => dropDraft(key);
  return {
    ...(draft ? saidIn(draft) : nothing),
    isDirty: draft !== undefined,
    drop,
    say(change) {
      const values = { ...(saidOf(key) ?? nothing), ...change };
      if (sameValue(values, nothing)) drop();
      else keepDraft({ key, label: t('tally:record'), href: window.location.hash, base: null, values });
    },
  };
}
