import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { LISTS } from '../../../../shared/domain/vocabulary.ts';
import { calendarDate, useContractWords, useSpeech } from '../../i18n/index.ts';
import type { Option } from '../../ui/index.ts';
import type { RowColumn } from './rows.ts';

/** What the columns in which a statement is written are called, what can be chosen in them, and what stands there. */
export function useWordsOfRows(versions: readonly RowOf<'documentVersion'>[]) {
  const words = useContractWords();
  const { language } = useSpeech();
  return {
    label: (column: RowColumn): string =>
      column === 'date' || column === 'evidence'
        ? words.field('endorsementStep', column)
        : words.choice('axis', column),
    options(column: RowColumn): readonly Option[] {
      if (column === 'date' || column === 'evidence') return [];
      if (column === 'version') return versions.map(({ id, label }) => ({ id, label }));
      return LISTS[column].map((id) => ({ id, label: words.choice(column, id) }));
    },
    value(column: RowColumn, value: string): string {
      if (column === 'date') return calendarDate(language, value);
      if (column === 'evidence') return value;
      if (column === 'version') return versions.find(({ id }) => id === value)?.label ?? '–';
      return words.choice(column, value);
    },
  };
}
