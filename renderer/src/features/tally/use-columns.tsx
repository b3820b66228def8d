import type { ReactNode } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Badge, Flag, StateMark, type Column, type Mark } from '../../ui/index.ts';
import { Behalf, isOfOthers } from './Behalf.tsx';
import type { StandingRow } from './narrowed.ts';
import { cellOf, type RowColumn } from './rows.ts';
import { StandingCell } from './StandingCell.tsx';
import type { Recording } from './use-recording.ts';
import type { WrittenRows } from './use-rows.ts';
import type { Why } from './use-why.ts';
import { useWordsOfRows } from './use-words-of-rows.ts';

const MARKS: Readonly<Record<NonNullable<StandingRow['position']>, Mark>> = {
  not_approached: 'planned',
  invited: 'planned',
  acknowledged: 'draft',
  considering: 'draft',
  endorsed: 'confirmed',
  declined: 'cancelled',
  no_reply: 'planned',
  withdrawn: 'cancelled',
};

interface ColumnsOptions {
  /** Of the document, in their order. */
  readonly versions: readonly RowOf<'documentVersion'>[];
  readonly audience: Tally['audience'];
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
  readonly why: Why;
  /** What is written in the table and not recorded. */
  readonly written: { readonly rows: WrittenRows; readonly recording: Recording } | null;
  /** What is wrong at a cell, in a sentence. */
  readonly faultAt: (participantId: string, column: RowColumn) => string | undefined;
}

/** A participant's standing in columns: the five axes, the day and the evidence of the last step, and why it does not count. */
export function useColumns(options: ColumnsOptions): Column<StandingRow>[] {
  const { versions, on, why, written, faultAt } = options;
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const ofRows = useWordsOfRows(versions);
  const none = <span className="quiet">–</span>;

  /** @param recorded what stands in the column where nothing is written in it */
  function column(
    id: RowColumn,
    width: string,
    recorded: (row: StandingRow) => ReactNode,
  ): Column<StandingRow> {
    return {
      id,
      label: ofRows.label(id),
      width,
      sortable: true,
      digits: id === 'date',
      cell(row) {
        const said = written?.rows.said.get(row.id);
        const value = said ? cellOf(said.statement, id) : null;
        return (
          <StandingCell
            written={value === null ? null : ofRows.value(id, value)}
            fault={said && faultAt(row.id, id)}
          >
            {recorded(row)}
          </StandingCell>
        );
      },
    };
  }

  function counts(row: StandingRow): ReactNode {
    if (written?.rows.said.has(row.id)) {
      const after = written.recording.after.get(row.id);
      return (
        <span className="tally-written clip" title={after && why.long(after)}>
          {!after
            ? t('tally:notRecorded')
            : after.counted
              ? t('tally:wouldCount')
              : t('tally:wouldNot', { why: why.short(after) })}
        </span>
      );
    }
    if (row.toReconfirm) return <Badge tone="warning">{t('tally:toReconfirm')}</Badge>;
    const said = why.short(row);
    if (said === '') return none;
    return (
      <span className={row.counted ? 'clip' : 'clip quiet'} title={why.long(row)}>
        {said}
      </span>
    );
  }

  const qualification = (row: StandingRow): ReactNode =>
    row.qualification === 'none' ? (
      none
    ) : (
      <span className="clip">
        {[words.choice('qualification', row.qualification), ...row.paragraphs].join(' · ')}
      </span>
    );
  return [
    {
      id: 'name',
      label: words.kind('participant'),
      width: 'minmax(140px, 2fr)',
      sortable: true,
      cell: (row) => (
        <span className="clip" dir="auto">
          {row.iso3 && <Flag iso3={row.iso3} />} {say(row.shortName)}
        </span>
      ),
    },
    column('position', 'minmax(140px, 2fr)', (row) => <Position row={row} on={on} />),
    column('formality', 'minmax(116px, 1.2fr)', (row) =>
      row.formality ? <span className="clip">{words.choice('formality', row.formality)}</span> : none,
    ),
    column('qualification', 'minmax(104px, 1fr)', qualification),
    column('version', 'minmax(72px, 0.8fr)', (row) =>
      row.versionId === null ? none : ofRows.value('version', row.versionId),
    ),
    column('publicity', 'minmax(96px, 1fr)', (row) =>
      row.lastStep ? words.choice('publicity', row.publicity) : none,
    ),
    column('date', '104px', (row) => (row.lastStep ? calendarDate(language, row.lastStep) : none)),
    // What proves a step may have been given in confidence.
    ...(options.audience === 'public'
      ? []
      : [
          column('evidence', 'minmax(80px, 1fr)', (row) =>
            row.evidence === null ? none : <bdi className="clip">{row.evidence}</bdi>,
          ),
        ]),
    {
      id: 'counted',
      label: t('tally:counted'),
      width: 'minmax(136px, 1.6fr)',
      sortable: true,
      cell: counts,
    },
  ];
}

/** Where it stands, and for whom that was said; by whom where it has not spoken itself. Nothing where nothing is public. */
function Position({ row, on }: { readonly row: StandingRow; readonly on: string }) {
  const words = useContractWords();
  const { position } = row;
  const isNamedOnly = row.namedBy.length > 0 && (position === null || position === 'not_approached');
  if (position === null && !isNamedOnly) return <span className="quiet">–</span>;
  const behalf = isOfOthers(row) && <Behalf standing={row} on={on} />;
  return (
    <span className="clip">
      <StateMark mark={MARKS[position ?? 'not_approached']}>
        {position === null || isNamedOnly ? behalf : words.choice('position', position)}
      </StateMark>{' '}
      {!isNamedOnly && behalf}
    </span>
  );
}
