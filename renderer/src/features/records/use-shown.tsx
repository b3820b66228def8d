import type { ReactNode } from 'react';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { listWith, STEP_LISTS } from '../../../../shared/domain/vocabulary.ts';
import { localized } from '../../api/index.ts';
import {
  bytes,
  calendarDate,
  moment,
  useContractWords,
  useSpeech,
  useTexts,
  wallTime,
  wholeNumber,
} from '../../i18n/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { Row } from '../../kinds/view.ts';
import { Flag, Span, StateMark, useOwnZone } from '../../ui/index.ts';

/** Shows a field's value as a person reads it, whatever its kind. */
export function useShown(): {
  text: (kind: Kind, field: string, value: unknown, row?: Row) => string;
  cell: (kind: Kind, field: string, row: Row) => ReactNode;
} {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useOwnZone();

  function text(kind: Kind, name: string, value: unknown, row?: Row): string {
    const field = fieldsOf(kind)[name];
    if (value === ERASED_TEXT && field?.personal) return t('states.erased');
    if (value === null || value === undefined || value === '') return '';
    const list =
      kind === 'endorsementStep' && name === 'value' ? listWith(STEP_LISTS, String(value)) : field?.list;
    if (kind === 'endorsementStep' && name === 'value') {
      return list ? words.choice(list, String(value)) : say(row?.titles['value']) || String(value);
    }
    switch (field?.type) {
      case 'localized':
        return say(localized(value));
      case 'choice':
        return list ? words.choice(list, String(value)) : String(value);
      case 'choices':
        return Array.isArray(value) && list
          ? listed(
              language,
              value.map((one) => words.choice(list, String(one))),
            )
          : '';
      case 'flag':
        return t(value === true ? 'states.yes' : 'states.no');
      case 'date':
        return calendarDate(language, String(value));
      case 'wall':
        return wallTime(language, String(value));
      case 'instant':
        return moment(language, String(value), zone);
      case 'ref':
        return say(row?.titles[name.replace(/Id$/, '')]) || String(value);
      case 'size':
        return bytes(language, Number(value));
      case 'blob':
        return String(value).slice(0, 12);
      case 'refs':
      case 'structure':
        return Array.isArray(value) ? wholeNumber(language, value.length) : '';
      default:
        return typeof value === 'number' ? wholeNumber(language, value) : String(value);
    }
  }

  function cell(kind: Kind, name: string, row: Row): ReactNode {
    if (name === 'startWall' && typeof row['startUtc'] === 'string' && typeof row['zone'] === 'string') {
      const end = typeof row['endUtc'] === 'string' ? row['endUtc'] : null;
      return <Span start={row['startUtc']} end={end} zone={row['zone']} withDay withYear />;
    }
    const value = name in fieldsOf(kind) ? row[name] : row.extras[name];
    const shown = text(kind, name, value, row);
    if (shown === '') return <span className="quiet">–</span>;
    const { marks, flag } = viewOf(kind);
    const mark = marks?.[name]?.[String(value)];
    if (mark) return <StateMark mark={mark}>{shown}</StateMark>;
    const iso3 = flag?.field === name ? flag.iso3(row) : null;
    return (
      <span className="clip" dir="auto" title={shown}>
        {typeof iso3 === 'string' && (
          <>
            <Flag iso3={iso3} />{' '}
          </>
        )}
        {shown}
      </span>
    );
  }

  return { text, cell };
}
