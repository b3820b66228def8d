import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { Table, TablePaper } from '../../../../shared/contract/tables.ts';
import { useRecord } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { MatrixView } from './MatrixBar.tsx';
import { matrixTable, type MatrixWords } from './matrix-table.ts';
import type { MatrixRow } from './narrowed.ts';

/** What is shown, as the table that goes out: in words, and with what it was narrowed to. */
export function useMatrixTable(
  view: MatrixView,
): (matrix: Matrix, rows: readonly MatrixRow[], paper: TablePaper | null) => Table {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { data: group } = useRecord('workingGroup', view.groupId);

  const only = (field: string, values: string): string => t('list.onlyOf', { field, values });
  const day = (date: string): string => calendarDate(language, date);

  function aboutOf(matrix: Matrix, rows: readonly MatrixRow[]): string[] {
    return [
      t('matrix:asAt', { day: day(matrix.asAt) }),
      t('list.count', { shown: rows.length, all: matrix.participants.length }),
      t('matrix:ours'),
      ...(group ? [only(words.kind('workingGroup'), `${group.number} ${say(group.name)}`)] : []),
      ...(view.role === null
        ? []
        : [only(words.field('groupMembership', 'role'), words.choice('groupRole', view.role))]),
      ...(view.region === null
        ? []
        : [only(words.field('participant', 'regionalGroup'), words.choice('regionalGroup', view.region))]),
      ...(view.isUnasked ? [t('matrix:unasked')] : []),
      ...(view.movedSince === null ? [] : [t('matrix:starred', { day: day(view.movedSince) })]),
      ...(view.isMoved ? [t('matrix:movedOnly')] : []),
      ...(view.text === '' ? [] : [only(t('list.search'), view.text)]),
    ];
  }

  return (matrix, rows, paper) => {
    const said: MatrixWords = {
      language,
      title: t('matrix:title'),
      aboutTitle: t('grid:exports.about'),
      participant: words.kind('participant'),
      number: words.field('priorityAction', 'number'),
      action: words.kind('priorityAction'),
      byAction: t('matrix:byAction'),
      byGroup: t('matrix:byGroup'),
      noGroup: t('matrix:noGroup'),
      inWords: t('matrix:inWords'),
      unaskedActions: (count, names) => t('matrix:unaskedActions', { count, names }),
      unaskedParticipants: (count, names) => t('matrix:unaskedParticipants', { count, names }),
      stance: (stance) => (stance === 'notAsked' ? t('matrix:notAsked') : words.choice('stance', stance)),
      group: (one) => words.choice('regionalGroup', one),
      sentence: (count) => t('matrix:sentence', { ...count, day: day(matrix.asAt) }),
      say,
    };
    const about = aboutOf(matrix, rows);
    return matrixTable({ actions: matrix.actions, rows, movedSince: view.movedSince, about }, said, paper);
  };
}
