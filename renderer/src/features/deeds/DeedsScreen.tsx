import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { startOfDay } from '../../../../shared/domain/time/whole-days.ts';
import { endOfDay } from '../../../../shared/domain/time/days.ts';
import { useTexts } from '../../i18n/index.ts';
import type { DeedsSearch } from '../../state/deeds-search.ts';
import { HomeTime } from '../../state/home-time.tsx';
import { useHomeZone } from '../../state/home-zone.ts';
import { Button, EmptyState, ErrorState, FilteredToNothing, LoadingRows, Screen } from '../../ui/index.ts';
import { DeedFilters } from './DeedFilters.tsx';
import { DeedList } from './DeedList.tsx';
import { useDeeds, type DeedsAsked } from './use-deeds.ts';
import { useFilterWords } from './use-filter-words.ts';

const route = getRouteApi('/changes');

/** Everything that was done, by whom and when, the latest first; each can be taken back, and leads to where it happened. */
export function DeedsScreen() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const zone = useHomeZone();
  const search = route.useSearch();
  const filters = useFilterWords(search);
  const deeds = useDeeds(askedBy(search, zone));
  const change = (next: DeedsSearch): void =>
    void navigate({ to: '/changes', search: (before) => ({ ...before, ...next }), replace: true });
  const clear = (): void => void navigate({ to: '/changes', search: {}, replace: true });
  return (
    <Screen
      title={t('history:title')}
      bar={
        <>
          <DeedFilters search={search} onChange={change} />
          <span className="screen-bar-end quiet">
            {deeds.total !== undefined && t('home:changes', { count: deeds.total })}
          </span>
        </>
      }
      reading
    >
      {deeds.error ? (
        <ErrorState error={deeds.error} onRetry={deeds.retry} />
      ) : deeds.rows === undefined ? (
        <LoadingRows />
      ) : deeds.rows.length > 0 ? (
        <>
          <HomeTime />
          <DeedList deeds={deeds.rows} />
          {deeds.more && (
            <p>
              <Button onPress={deeds.more}>{t('history:earlier')}</Button>
            </p>
          )}
        </>
      ) : filters === '' ? (
        <EmptyState title={t('history:none')} body={t('history:noneBody')} />
      ) : (
        <FilteredToNothing filters={filters} onClear={clear} />
      )}
    </Screen>
  );
}

/** The days of the address as the instants at which they begin and end in a zone. */
function askedBy({ from, to, since, who, what, meeting }: DeedsSearch, zone: string): DeedsAsked {
  return {
    from: since ?? (from === undefined ? null : startOfDay(from, zone)),
    to: to === undefined ? null : endOfDay(to, zone),
    actors: who ?? [],
    kinds: what ?? [],
    reconveningId: meeting ?? null,
  };
}
