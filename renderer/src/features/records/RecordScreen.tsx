import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows, Screen, Tabs, type TabEntry } from '../../ui/index.ts';
import { partsOf, viewOf } from '../../kinds/index.ts';
import type { Row } from '../../kinds/view.ts';
import { HistoryList } from './HistoryList.tsx';
import { PageBody, RecordActions, RecordLead, RecordTitle } from './page/index.ts';
import { useReconveningOf } from './use-reconvening-of.ts';
import { RecordPart } from './RecordPart.tsx';
import { usePartCommands } from './use-part-commands.ts';
import { useTabCommands } from './use-tab-commands.ts';

const route = getRouteApi('/records/$kind/$id');

/** A record on a page of its own: its fields, what belongs to it, and what happened to it. */
export function RecordScreen({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { tab, isNew = false } = route.useSearch();
  const { data: row, error, refetch } = useCall('record.get', { kind, id });
  const title = row ? say(titleOf(kind, row)) : words.kind(kind);
  const trail = <Trail kind={kind} row={row} />;
  useReconveningOf(kind, row);
  if (error) {
    return (
      <Screen title={words.kind(kind)} trail={trail}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Screen>
    );
  }
  if (!row) {
    return (
      <Screen title={title} trail={trail}>
        <LoadingRows />
      </Screen>
    );
  }

  return (
    <Screen
      title={<RecordTitle kind={kind} row={row} />}
      trail={trail}
      lead={<RecordLead kind={kind} row={row} />}
      actions={
        <RecordActions
          kind={kind}
          row={row}
          onDeleted={() => void navigate({ to: '/records/$kind', params: { kind } })}
        />
      }
    >
      <RecordTabs
        kind={kind}
        row={row}
        selected={tab ?? null}
        isNew={isNew}
        onSelect={(next, isMaking) =>
          void navigate({
            to: '/records/$kind/$id',
            params: { kind, id },
            search: { tab: next, isNew: isMaking || undefined },
            replace: true,
          })
        }
      />
    </Screen>
  );
}

/** To the list a record is of; of what is only made within another record, to that one. */
function Trail({ kind, row }: { readonly kind: Kind; readonly row: Row | undefined }) {
  const words = useContractWords();
  const { say } = useSpeech();
  const { within: [owner = ''] = [] } = moduleOf(kind);
  const id = row?.[owner];
  const refers = kindSchema.safeParse(fieldsOf(kind)[owner]?.refers);
  const isListed = viewOf(kind).ofReconvening === true;
  if (!isListed && refers.success && typeof id === 'string') {
    return (
      <Link to="/records/$kind/$id" params={{ kind: refers.data, id }}>
        {say(row?.titles[owner.replace(/Id$/, '')])}
      </Link>
    );
  }
  return (
    <Link to="/records/$kind" params={{ kind }}>
      {words.kinds(kind)}
    </Link>
  );
}

function RecordTabs({
  kind,
  row,
  selected,
  isNew,
  onSelect,
}: {
  readonly kind: Kind;
  readonly row: Row;
  readonly selected: string | null;
  /** A record is being made on the tab. */
  readonly isNew: boolean;
  readonly onSelect: (id: string, isNew: boolean) => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const own = (viewOf(kind).tabs ?? []).map(({ id, label, content }): TabEntry => ({
    id,
    label: t(label),
    content: content(row),
  }));
  const parts = partsOf(kind).map((part): TabEntry => {
    const Besides = viewOf(kind).besides?.[part.kind];
    return {
      id: part.kind,
      label: words.kinds(part.kind),
      content: (
        <>
          {Besides && <Besides row={row} />}
          <RecordPart
            kind={part.kind}
            field={part.field}
            owner={row}
            isNew={isNew && selected === part.kind}
            onNew={(isMaking) => onSelect(part.kind, isMaking)}
          />
        </>
      ),
    };
  });
  const tabs: TabEntry[] = [
    {
      id: 'overview',
      label: t('page:overview'),
      content: <PageBody kind={kind} row={row} />,
    },
    ...own,
    ...parts,
    { id: 'history', label: t('records:history'), content: <HistoryList kind={kind} id={row.id} /> },
  ];
  const first = viewOf(kind).tabs?.find(({ opensFirst }) => opensFirst)?.id ?? 'overview';
  const known = tabs.some(({ id }) => id === selected) ? selected : null;
  const shown = known ?? first;
  usePartCommands({ kind, shown, onNew: (part) => onSelect(part, true) });
  useTabCommands({ kind, shown, onSelect: (next) => onSelect(next, false) });
  return (
    <Tabs label={words.kind(kind)} tabs={tabs} selected={shown} onSelect={(next) => onSelect(next, false)} />
  );
}
