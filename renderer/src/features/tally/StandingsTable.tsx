import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Behalf, isOfOthers } from './Behalf.tsx';
import { Badge, Grid, EmptyState, Flag, StateMark, type Column, type Mark } from '../../ui/index.ts';
import type { StandingRow } from './narrowed.ts';

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

interface StandingsTableProps {
  readonly rows: readonly StandingRow[];
  /** Labels of the document's versions by id. */
  readonly versions: ReadonlyMap<string, string>;
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
  readonly nameOf: (participantId: string) => string;
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** Each participant on the five axes, a row each. */
export function StandingsTable(props: StandingsTableProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  if (props.rows.length === 0) return <EmptyState title={t('states.filteredTitle')} />;
  const none = <span className="quiet">–</span>;
  const columns: Column<StandingRow>[] = [
    {
      id: 'name',
      label: words.kind('participant'),
      width: 'minmax(150px, 2fr)',
      cell: (row) => (
        <span className="clip" dir="auto">
          {row.iso3 && <Flag iso3={row.iso3} />} {say(row.shortName)}
        </span>
      ),
    },
    {
      id: 'position',
      label: words.choice('axis', 'position'),
      width: 'minmax(180px, 2fr)',
      cell: (row) => <Position row={row} on={props.on} />,
    },
    {
      id: 'formality',
      label: words.choice('axis', 'formality'),
      width: 'minmax(110px, 1fr)',
      cell: (row) => (row.formality ? words.choice('formality', row.formality) : none),
    },
    {
      id: 'qualification',
      label: words.choice('axis', 'qualification'),
      width: 'minmax(110px, 1fr)',
      cell: (row) =>
        row.qualification === 'none' ? (
          none
        ) : (
          <span className="clip">
            {[words.choice('qualification', row.qualification), ...row.paragraphs].join(' · ')}
          </span>
        ),
    },
    {
      id: 'version',
      label: words.choice('axis', 'version'),
      width: 'minmax(90px, 1fr)',
      cell: (row) => (row.versionId ? (props.versions.get(row.versionId) ?? none) : none),
    },
    {
      id: 'publicity',
      label: words.choice('axis', 'publicity'),
      width: 'minmax(100px, 1fr)',
      cell: (row) => (row.lastStep ? words.choice('publicity', row.publicity) : none),
    },
    {
      id: 'counted',
      label: t('tally:counted'),
      width: '104px',
      cell: (row) =>
        row.toReconfirm ? (
          <Badge tone="warning">{t('tally:toReconfirm')}</Badge>
        ) : row.spokenForBy !== null ? (
          <span className="clip">{t('tally:spokenFor', { name: props.nameOf(row.spokenForBy) })}</span>
        ) : row.counted ? (
          t('states.yes')
        ) : (
          none
        ),
    },
    {
      id: 'lastStep',
      label: t('tally:lastStep'),
      width: '104px',
      digits: true,
      cell: (row) => (row.lastStep ? calendarDate(language, row.lastStep.slice(0, 10)) : none),
    },
  ];
  return (
    <Grid
      label={t('tally:standings')}
      columns={columns}
      rows={props.rows}
      current={props.current}
      onCurrent={props.onCurrent}
      onOpen={props.onOpen}
      selected={props.selected}
      onSelect={props.onSelect}
      nameOf={(row) => say(row.shortName)}
    />
  );
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
