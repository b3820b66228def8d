import { useState } from 'react';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { useTexts } from '../../i18n/index.ts';
import { dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';
import { todayIn } from '../../state/today.ts';
import { saidIn, saidOf, type Said } from './statement-drafts.ts';
import { emptyStatement, type Statement } from './statement.ts';

interface StatementDraft extends Said {
  readonly isDirty: boolean;
  readonly say: (change: Partial<Said>) => void;
  readonly drop: () => void;
}

/**
 * What is typed about what participants have said of a document: it outlives the dialog, as a form does.
 *
 * @param begun what it says before anything is typed
 */
export function useStatementDraft(key: string, zone: string, begun: Partial<Statement> = {}): StatementDraft {
  const { t } = useTexts();
  const [nothing] = useState((): Said => ({
    statement: { ...emptyStatement(todayIn(zone)), ...begun },
    files: [],
  }));
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
