import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { FilteredToNothing, Flag, Grid, type Column } from '../../ui/index.ts';
import type { PlannerRow } from './rows.ts';
import { useRowWords } from './use-row-words.ts';

interface PlannerTableProps {
  readonly rows: readonly PlannerRow[];
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** What they were narrowed to, in words. */
  readonly filters: string;
  readonly onClear: () => void;
}

/** Participants in the order in which they are to be asked. Letters are left to the commands of the page. */
export function PlannerTable(props: PlannerTableProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const said = useRowWords();
  if (props.rows.length === 0) {
    return <FilteredToNothing filters={props.filters} onClear={props.onClear} />;
  }
  const clipped = (text: string) => (
    <span className="clip" dir="auto" title={text}>
      {text}
    </span>
  );
  const columns: Column<PlannerRow>[] = [
    { id: 'place', label: t('planner:place'), width: '48px', digits: true, cell: ({ place }) => place },
    {
      id: 'name',
      label: words.kind('participant'),
      width: 'minmax(136px, 2fr)',
      cell: ({ iso3, shortName }) => (
        <span className="clip" dir="auto">
          {iso3 && <Flag iso3={iso3} />} {say(shortName)}
        </span>
      ),
    },
    {
      id: 'leads',
      label: t('planner:leads'),
      width: 'minmax(80px, 1fr)',
      cell: (row) => clipped(said.leads(row)),
    },
    {
      id: 'need',
      label: t('planner:need'),
      width: 'minmax(112px, 2fr)',
      cell: (row) => clipped(said.need(row)),
    },
    {
      id: 'planned',
      label: t('planner:planned'),
      width: 'minmax(112px, 2fr)',
      cell: (row) => clipped(said.planned(row)),
    },
    {
      id: 'last',
      label: t('planner:last'),
      width: 'minmax(96px, 1fr)',
      digits: true,
      cell: (row) => clipped(said.last(row)),
    },
    {
      id: 'region',
      label: words.field('participant', 'regionalGroup'),
      width: 'minmax(120px, 1fr)',
      cell: ({ regionalGroup }) =>
        regionalGroup === null ? '' : clipped(words.choice('regionalGroup', regionalGroup)),
    },
  ];
  return (
    <Grid
      label={t('planner:title')}
      columns={columns}
      rows={props.rows}
      current={props.current}
      onCurrent={props.onCurrent}
      onOpen={props.onOpen}
      selected={props.selected}
      onSelect={props.onSelect}
      nameOf={({ shortName }) => say(shortName)}
    />
  );
}
