import { X } from 'lucide-react';
import { KINDS, kindSchema } from '../../../../shared/contract/kinds.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { useCall } from '../../api/index.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { DeedsSearch } from '../../state/deeds-search.ts';
import { useCurrentReconvening } from '../../state/current.ts';
import { Button, DateField, FilterSelect, Select } from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { RECENT, recentFrom } from './recent.ts';

interface DeedFiltersProps {
  readonly search: DeedsSearch;
  readonly onChange: (next: DeedsSearch) => void;
}

/** By which days, whom, kinds and meeting the deeds are narrowed. */
export function DeedFilters({ search, onChange }: DeedFiltersProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useHomeZone();
  const { all: meetings } = useCurrentReconvening();
  const { data: actors = [] } = useCall('history.actors', {});
  const kinds = KINDS.map((id) => ({ id, label: words.kinds(id) })).sort((a, b) =>
    compareText(a.label, b.label),
  );
  return (
    <>
      {search.since === undefined ? (
        <DateField
          label={t('history:from')}
          value={search.from ?? null}
          onChange={(from) => onChange({ from: from ?? undefined })}
        />
      ) : (
        <Button icon={X} onPress={() => onChange({ since: undefined })}>
          {t('history:since', { time: moment(language, search.since, zone) })}
        </Button>
      )}
      <DateField
        label={t('history:to')}
        value={search.to ?? null}
        onChange={(to) => onChange({ to: to ?? undefined })}
      />
      {RECENT.map((name) => (
        <Button
          key={name}
          look="quiet"
          onPress={() => onChange({ since: undefined, from: recentFrom(name, todayIn(zone)), to: undefined })}
        >
          {t(`history:recent.${name}`)}
        </Button>
      ))}
      <FilterSelect
        label={t('history:who')}
        options={actors.map((id) => ({ id, label: id === '' ? t('history:nobody') : id }))}
        values={search.who ?? []}
        onChange={(who) => onChange({ who: someOf(who) })}
      />
      <FilterSelect
        label={t('history:what')}
        options={kinds}
        values={search.what ?? []}
        onChange={(what) => onChange({ what: someOf(what.map((kind) => kindSchema.parse(kind))) })}
      />
      <Select
        label={words.kind('reconvening')}
        hideLabel
        options={[
          { id: EVERY, label: t('history:all') },
          ...meetings.map(({ id, shortTitle }) => ({ id, label: say(shortTitle) })),
        ]}
        value={search.meeting ?? EVERY}
        onChange={(id) => onChange({ meeting: id === null || id === EVERY ? undefined : id })}
      />
    </>
  );
}

const EVERY = 'all';

function someOf<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
