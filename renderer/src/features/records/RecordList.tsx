import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus, TriangleAlert } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import type { Look, Where } from '../../../../shared/kinds/list-look.ts';
import { useCall } from '../../api/index.ts';
import type { ListSearch } from '../../state/list-search.ts';
import { useCommands } from '../../state/commands.ts';
import { useCurrentReconvening } from '../../state/current.ts';
import { goToPage } from '../../state/regions.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, FilteredToNothing, Screen, Switcher } from '../../ui/index.ts';
import { ViewMenu } from '../views/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { FormValues } from '../../kinds/view.ts';
import { useColumns } from './columns/index.ts';
import { CHANGED, ListFilters } from './filters/index.ts';
import { useAbout, useExport } from './exporting/index.ts';
import { ListTools } from './ListTools.tsx';
import { useLook, withNatural } from './look/index.ts';
import { NewRecordDialog } from './NewRecordDialog.tsx';
import { RecordInspector } from './RecordInspector.tsx';
import { RecordTable } from './RecordTable.tsx';
import { UnreadableRecords } from './UnreadableRecords.tsx';
import { useGroups } from './use-groups.ts';
import { useClashing } from './use-clashing.ts';
import { useList, useListAhead, type Asked } from './use-list.ts';

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
  const { look, view: openView, isChanged, changed } = useLook(kind, search);
  const { text } = look;
  const view = viewOf(kind);
  const { listActions: ListActions, emptyActions: EmptyActions } = view;
  const isOfReconvening = view.ofReconvening === true;
  const { [RECONVENING]: asked, [CLASH]: hasClash, ...filters } = look.where;
  const isAll = isOfReconvening && isScopeOff(asked);
  const ownFilters = !isOfReconvening && asked ? { ...filters, [RECONVENING]: asked } : filters;
  const clashing = useClashing(kind, isAll ? null : current.id);
  const isOne = isOfReconvening && !isAll && current.id !== null;
  const hidden = isOne ? [RECONVENING] : [];
  const sort = look.sort.length > 0 ? look.sort : [view.firstOrder];
  const first = look.sort.find(({ by }) => by === look.group);

  const asks: Asked = {
    kind,
    text,
    where: {
      ...ownFilters,
      ...(isOne ? { [RECONVENING]: [current.id] } : {}),
      // An empty list of ids would mean any.
      ...(hasClash ? { id: ['', ...clashing.ids] } : {}),
    },
    group: look.group === null ? null : { by: look.group, descending: first?.descending ?? false },
    sort: withNatural(sort, view.firstOrder),
    language,
  };
  const list = useList(asks);
  const askAhead = useListAhead();
  const groups = useGroups(list, look.group);

  // Of what the list is about: other meetings' records are none of it.
  const { data: all } = useCall(
    'record.list',
    { kind, where: isOne ? { [RECONVENING]: [current.id] } : {}, limit: 0 },
    { enabled: isOne, keep: true },
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
  const changeLook = (part: Partial<Look>): void => change(changed(part));
  const narrow = (where: Where): void => changeLook({ where: { ...where, ...scopeOf(isAll), ...clash } });
  const columns = useColumns({
    kind,
    list: kind,
    chosen: look.columns,
    onChoose: openView ? (chosen) => changeLook({ columns: chosen }) : undefined,
    hidden,
    rows: list.rows,
  });
  const about = useAbout(kind, {
    text,
    where: ownFilters,
    besides: [
      ...(isOne && current.row ? [say(current.row.shortTitle)] : []),
      ...(hasClash ? [t('clashes:label')] : []),
    ],
  });
  const exporting = useExport({
    kind,
    list,
    columns: columns.shown.map(({ id }) => id),
    title: openView?.name ?? words.kinds(kind),
    about,
  });
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
  const isFiltered = text !== '' || Object.keys(ownFilters).length > 0 || hasClash !== undefined;

  return (
    <Screen
      title={openView?.name ?? words.kinds(kind)}
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
            text={text}
            onText={(typed) => changeLook({ text: typed })}
            onAsk={(typed) => askAhead({ ...asks, text: typed })}
            where={ownFilters}
            onWhere={narrow}
            hidden={hidden}
          />
          {isOfReconvening && current.id !== null && (
            <Switcher
              label={words.kind('reconvening')}
              options={[
                { id: 'one', label: t('records:thisReconvening') },
                { id: 'all', label: t('records:allReconvenings') },
              ]}
              selected={isAll ? 'all' : 'one'}
              onSelect={(id) => changeLook({ where: { ...ownFilters, ...scopeOf(id === 'all'), ...clash } })}
            />
          )}
          {(clashing.count > 0 || hasClash) && (
            <Button
              look="quiet"
              icon={TriangleAlert}
              aria-pressed={hasClash !== undefined}
              onPress={() =>
                changeLook({
                  where: { ...ownFilters, ...scopeOf(isAll), ...(hasClash ? {} : ONLY_CLASHING) },
                })
              }
            >
              {t('timetable:clashes', { count: clashing.count })}
            </Button>
          )}
          <span className="screen-bar-end">
            <span className="quiet">
              {list.head && t('list.count', { shown: list.head.total, all: all?.total ?? list.head.all })}
            </span>
            <ViewMenu kind={kind} view={openView} look={look} isChanged={isChanged} />
            <ListTools
              kind={kind}
              columns={columns}
              hidden={hidden}
              group={look.group}
              groups={groups}
              onGroup={(group) => changeLook({ group })}
              exporting={exporting}
            />
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
        columns={columns}
        groups={groups}
        exporting={exporting}
        sort={sort}
        onSort={(next) => changeLook({ sort: next })}
        current={search.id ?? null}
        onCurrent={(id) => change({ id })}
        selected={selected}
        onSelect={setSelected}
        preset={{ ...view.preset?.(current.row), ...oneOfEach(ownFilters) }}
        empty={(all) =>
          all > 0 && isFiltered ? (
            <FilteredToNothing
              filters={listed(
                language,
                [
                  text,
                  ...Object.keys(ownFilters).map((name) => words.field(kind, name)),
                  hasClash ? t('clashes:label') : '',
                ].filter(Boolean),
              )}
              onClear={() => changeLook({ text: '', where: scopeOf(isAll) })}
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
        onSought={() => change({ isNew: true })}
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
function oneOfEach(filters: Where): FormValues {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) =>
      'length' in values && values.length === 1 && name !== CHANGED ? [[name, values[0]]] : [],
    ),
  );
}

/** That a list is about all reconvenings, in the place of the one it is about. */
function scopeOf(isAll: boolean): Where {
  return isAll ? { [RECONVENING]: [true] } : {};
}

function isScopeOff(scope: Where[string] | undefined): boolean {
  return scope !== undefined && 'length' in scope && scope[0] === true;
}
