import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { listed, type Language } from '../../../../../shared/domain/languages.ts';
import type { Where } from '../../../../../shared/kinds/list-look.ts';
import { useContractWords, useSpeech, useTexts, calendarDate, moment } from '../../../i18n/index.ts';
import { useShownText } from '../../../state/use-shown-text.ts';
import { CHANGED } from './filterable.ts';
import { useHomeZone } from '../../../state/home-zone.ts';

/** What the records of a filter are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Says what a list is narrowed to by a field: "Reply: Invited, Tentative", "Start: from 9 March". */
export function useSaidFilter(kind: Kind): (name: string, condition: Where[string], names: Names) => string {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const shown = useShownText();
  const zone = useHomeZone();
  const label = (name: string): string =>
    name === CHANGED ? t('grid:filters.changed') : words.field(kind, name);

  return (name, condition, names) => {
    const field = label(name);
    const saidEnd = (end: string | number): string => endOf(end, language, zone);
    if ('length' in condition) {
      const isRef = fieldsOf(kind)[name]?.refers !== undefined;
      const type = fieldsOf(kind)[name]?.type;
      const values = condition.map((value) => {
        if (value === null) return t('states.notSet');
        if (isRef) return names.get(String(value)) ?? '…';
        return shown(kind, name, type === 'choices' ? [value] : value);
      });
      return t('list.onlyOf', { field, values: listed(language, values) });
    }
    const { from, to } = condition;
    if (from !== undefined && to !== undefined) {
      return t('grid:filters.fromTo', { field, from: saidEnd(from), to: saidEnd(to) });
    }
    if (from !== undefined) return t('grid:filters.from', { field, from: saidEnd(from) });
    if (to !== undefined) return t('grid:filters.to', { field, to: saidEnd(to) });
    return t('grid:filters.filled', { field });
  };
}

function endOf(end: string | number, language: Language, zone: string): string {
  if (typeof end === 'number') return String(end);
  return end.length > 16 ? moment(language, end, zone) : calendarDate(language, end.slice(0, 10));
}
