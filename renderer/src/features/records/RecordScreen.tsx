import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf, useCall, useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import {
  ConfirmDialog,
  ErrorState,
  IconButton,
  LoadingRows,
  Screen,
  Tabs,
  type TabEntry,
} from '../../ui/index.ts';
import { partsOf, viewOf } from '../../kinds/index.ts';
import type { Row } from '../../kinds/view.ts';
import { HistoryList } from './HistoryList.tsx';
import { RecordDetails } from './RecordDetails.tsx';
import { RecordPart } from './RecordPart.tsx';
import { useSaid } from '../../state/use-said.ts';

const route = getRouteApi('/records/$kind/$id');

/** A record on a page of its own: its fields, what belongs to it, and what happened to it. */
export function RecordScreen({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { tab } = route.useSearch();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const [isAsked, setAsked] = useState(false);
  const { actions: Actions } = viewOf(kind);
  const { data: row, error, refetch } = useCall('record.get', { kind, id });
  const title = row ? say(titleOf(kind, row)) : words.kind(kind);
  const trail = (
    <Link to="/records/$kind" params={{ kind }}>
      {words.kinds(kind)}
    </Link>
  );
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

  async function carryOut(): Promise<void> {
    setAsked(false);
    try {
      const written = await remove.mutateAsync({ kind, ids: [id] });
      done(t(`kinds:${kind}.deleted`, { count: 1 }), written);
      void navigate({ to: '/records/$kind', params: { kind } });
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Screen
      title={title}
      trail={trail}
      actions={
        <>
          {Actions && <Actions row={row} />}
          {!moduleOf(kind).appendOnly && (
            <IconButton icon={Trash2} label={t('actions.delete')} onPress={() => setAsked(true)} />
          )}
        </>
      }
    >
      <RecordTabs
        kind={kind}
        row={row}
        selected={tab ?? null}
        onSelect={(next) =>
          void navigate({
            to: '/records/$kind/$id',
            params: { kind, id },
            search: { tab: next },
            replace: true,
          })
        }
      />
      <ConfirmDialog
        title={t('records:deleteOne', { title })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => void carryOut()}
        confirm={t('actions.delete')}
        danger
      >
        <p>{t('records:deleteBody')}</p>
      </ConfirmDialog>
    </Screen>
  );
}

function RecordTabs({
  kind,
  row,
  selected,
  onSelect,
}: {
  readonly kind: Kind;
  readonly row: Row;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const own = (viewOf(kind).tabs ?? []).map(({ id, label, content }): TabEntry => ({
    id,
    label: t(label),
    content: content(row),
  }));
  const parts = partsOf(kind).map((part): TabEntry => ({
    id: part.kind,
    label: words.kinds(part.kind),
    content: <RecordPart kind={part.kind} field={part.field} owner={row} />,
  }));
  const tabs: TabEntry[] = [
    { id: 'details', label: t('records:details'), content: <RecordDetails kind={kind} row={row} /> },
    ...own,
    ...parts,
    { id: 'history', label: t('records:history'), content: <HistoryList kind={kind} id={row.id} /> },
  ];
  const first = viewOf(kind).tabs?.find(({ opensFirst }) => opensFirst)?.id ?? 'details';
  const known = tabs.some(({ id }) => id === selected) ? selected : null;
  return <Tabs label={words.kind(kind)} tabs={tabs} selected={known ?? first} onSelect={onSelect} />;
}
