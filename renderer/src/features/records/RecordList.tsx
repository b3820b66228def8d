import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus, TriangleAlert } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import type { ListSearch } from '../../state/list-search.ts';
import { useCommands } from '../../state/commands.ts';
import { useCurrentReconvening } from '../../state/current.ts';
import { goToPage } from '../../state/regions.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, FilteredToNothing, Screen, Switcher } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { FormValues } from '../../kinds/view.ts';
import { ListFilters } from './ListFilters.tsx';
import { NewRecordDialog } from './NewRecordDialog.tsx';
import { RecordInspector } from './RecordInspector.tsx';
import { RecordTable } from './RecordTable.tsx';
import { UnreadableRecords } from './UnreadableRecords.tsx';
import { useClashing } from './use-clashing.ts';
import { useList } from './use-list.ts';

const route = getRouteApi('/records/$kind');
const RECONVENING = 'reconveningId';
/** In the address beside the fields: only what clashes. */
const CLASH = 'clash';
const ONLY_CLASHING = { [CLASH]: [true] };

/** All records of a kind. What is typed, chosen and sorted lives in the address, so that Back brings it back. */
export function RecordList({ kind }: { readonly kind: Kind }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const current = useCurrentReconvening();
  const search = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const text = useDeferredValue(search.q ?? '');
  const view = viewOf(kind);
  const { listActions: ListActions, emptyActions: EmptyActions } = view;
  const isOfReconvening = view.ofReconvening === true;
  const isAll = search.where?.[RECONVENING]?.[0] === true;
  const { [RECONVENING]: _scope, [CLASH]: hasClash, ...filters } = search.where ?? {};
  const clashing = useClashing(kind, isAll ? null : current.id);
  const scope = isOfReconvening && !isAll && current.id !== null ? { [RECONVENING]: [current.id] } : {};
  const sort = {
    ...view.firstOrder,
    ...(search.by ? { by: search.by, descending: search.down ?? false } : {}),
  };

  const list = useList({
    kind,
    text,
    // An empty list of ids would mean any.
    where: mutable({ ...filters, ...scope, ...(hasClash ? { id: ['', ...clashing.ids] } : {}) }),
    sort: [sort],
    language,
  });

  // Of what the list is about: other meetings' records are none of it.
  const { data: all } = useCall(
    'record.list',
    { kind, where: mutable(scope), limit: 0 },
    { enabled: Object.keys(scope).length > 0, keep: true },
  );

  const change = useMemo(
    () => (next: ListSearch) =>
      void navigate({
        to: '/records/$kind',
        params: { kind },
        search: (before) => ({ ...before, ...next }),
        replace: true,
      }),
    [navigate, kind],
  );
  const closePanel = useCallback(() => change({ id: undefined }), [change]);
  const clash = hasClash ? ONLY_CLASHING : {};
  const canAdd = !moduleOf(kind).serviceMade;
  const commands = useMemo(
    () =>
      canAdd
        ? [
            {
              id: `create.${kind}`,
              title: t(`kinds:${kind}.new`),
              group: 'create' as const,
              keys: 'N',
              run: () => change({ isNew: true }),
            },
          ]
        : [],
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [canAdd, kind, t, change],
  );
  useCommands(commands);

  const add = canAdd && (
    <Button look="primary" icon={Plus} keys="N" onPress={() => change({ isNew: true })}>
      {t(`kinds:${kind}.new`)}
    </Button>
  );
  const isFiltered = text !== '' || Object.keys(filters).length > 0 || hasClash !== undefined;

  return (
    <Screen
      title={words.kinds(kind)}
      trail={isOfReconvening && !isAll ? current.row && say(current.row.shortTitle) : undefined}
      actions={
        <>
          {ListActions && <ListActions reconveningId={current.id} />}
          {add}
        </>
      }
      bar={
        <>
          <ListFilters
            kind={kind}
            text={search.q ?? ''}
            onText={(q) => change({ q: q === '' ? undefined : q })}
            where={filters}
            onWhere={(where) => change({ where: scoped({ ...where, ...clash }, isAll) })}
          />
          {isOfReconvening && current.id !== null && (
            <Switcher
              label={words.kind('reconvening')}
              options={[
                { id: 'one', label: t('records:thisReconvening') },
                { id: 'all', label: t('records:allReconvenings') },
              ]}
              selected={isAll ? 'all' : 'one'}
              onSelect={(id) => change({ where: scoped({ ...filters, ...clash }, id === 'all') })}
            />
          )}
          {(clashing.count > 0 || hasClash) && (
            <Button
              look="quiet"
              icon={TriangleAlert}
              aria-pressed={hasClash !== undefined}
              onPress={() =>
                change({ where: scoped({ ...filters, ...(hasClash ? {} : ONLY_CLASHING) }, isAll) })
              }
            >
              {t('timetable:clashes', { count: clashing.count })}
            </Button>
          )}
          <span className="screen-bar-end quiet">
            {list.head && t('list.count', { shown: list.head.total, all: all?.total ?? list.head.all })}
          </span>
        </>
      }
      aside={search.id && <RecordInspector key={search.id} kind={kind} id={search.id} onClose={closePanel} />}
    >
      <UnreadableRecords kind={kind} records={list.head?.unreadable ?? []} />
      <RecordTable
        kind={kind}
        list={list}
        marked={clashing.ids}
        sort={sort}
        onSort={({ by, descending }) => change({ by, down: descending })}
        current={search.id ?? null}
        onCurrent={(id) => change({ id })}
        hidden={isOfReconvening && !isAll ? [RECONVENING] : []}
        selected={selected}
        onSelect={setSelected}
        preset={{ ...view.preset?.(current.row), ...oneOfEach(filters) }}
        empty={(all) =>
          all > 0 && isFiltered ? (
            <FilteredToNothing
              filters={listed(
                language,
                [
                  text,
                  ...Object.keys(filters).map((name) => words.field(kind, name)),
                  hasClash ? t('clashes:label') : '',
                ].filter(Boolean),
              )}
              onClear={() => change({ q: undefined, where: scoped({}, isAll) })}
            />
          ) : (
            <EmptyState
              title={t(`kinds:${kind}.none`)}
              body={t(`kinds:${kind}.empty`)}
              actions={
                <>
                  {EmptyActions && <EmptyActions />}
                  {add}
                </>
              }
            />
          )
        }
      />
      <NewRecordDialog
        kind={kind}
        preset={view.preset?.(current.row) ?? {}}
        isOpen={search.isNew === true}
        onClose={() => change({ isNew: undefined })}
        onMade={(id) => {
          change({ isNew: undefined, id });
          goToPage();
        }}
      />
    </Screen>
  );
}

/** What a list is narrowed to, as a new record of it begins. */
function oneOfEach(filters: Readonly<Record<string, readonly (string | boolean | null)[]>>): FormValues {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) => (values.length === 1 ? [[name, values[0]]] : [])),
  );
}

type Where = NonNullable<ListSearch['where']>;

function scoped(
  where: Readonly<Record<string, readonly (string | boolean | null)[]>>,
  isAll: boolean,
): Where {
  return mutable({ ...where, ...(isAll ? { [RECONVENING]: [true] } : {}) });
}

function mutable(where: Readonly<Record<string, readonly (string | boolean | null)[]>>): Where {
  return Object.fromEntries(Object.entries(where).map(([name, values]) => [name, [...values]]));
}
