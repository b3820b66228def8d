import type { ReactNode } from 'react';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { viewOf } from '../../kinds/index.ts';
import type { Row } from '../../kinds/view.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { useShownText } from '../../state/use-shown-text.ts';
import { Flag, Span, StateMark } from '../../ui/index.ts';

/** Shows a field's value as a person reads it, whatever its kind. */
export function useShown(): {
  text: (kind: Kind, field: string, value: unknown, row?: Row) => string;
  cell: (kind: Kind, field: string, row: Row) => ReactNode;
} {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const ofField = useShownText();

  function text(kind: Kind, name: string, value: unknown, row?: Row): string {
    const isDay = typeof value === 'string' && viewOf(kind).days?.includes(name);
    return isDay ? calendarDate(language, value) : ofField(kind, name, value, row);
  }

  function cell(kind: Kind, name: string, row: Row): ReactNode {
    if (name === 'startWall' && typeof row['startUtc'] === 'string' && typeof row['zone'] === 'string') {
      const end = typeof row['endUtc'] === 'string' ? row['endUtc'] : null;
      return <Span start={row['startUtc']} end={end} zone={row['zone']} withDay withYear />;
    }
    const value = name in fieldsOf(kind) ? row[name] : row.extras[name];
    const shown = text(kind, name, value, row);
    if (shown === '') return <span className="quiet">–</span>;
    const { marks, flag, overdue } = viewOf(kind);
    if (overdue?.field === name && overdue.is(row, todayIn(zone))) {
      return (
        <StateMark mark="clash">
          <span className="visually-hidden">{t('states.overdue')}</span> {shown}
        </StateMark>
      );
    }
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
