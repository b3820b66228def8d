import { RotateCcw } from 'lucide-react';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { AnySelect, Button, DateField, SearchField, Switcher } from '../../ui/index.ts';

/** What a tally is asked for, and which of its rows are shown. */
export interface TallyView {
  /** The day it is asked for, null: today; and the day by whose end it was recorded. */
  readonly asAt: string | null;
  readonly knownOn: string | null;
  readonly audience: Tally['audience'];
  readonly text: string;
  /** 'none': those of whom no position is public; null: all. */
  readonly position: string | null;
}

export const FIRST_VIEW: TallyView = {
  asAt: null,
  knownOn: null,
  audience: 'internal',
  text: '',
  position: null,
};

interface TallyFiltersProps {
  readonly view: TallyView;
  readonly byPosition: Tally['byPosition'];
  readonly onChange: (change: Partial<TallyView>) => void;
}

export function TallyFilters({ view, byPosition, onChange }: TallyFiltersProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { asAt, knownOn, audience, text, position } = view;
  return (
    <>
      <SearchField
        label={t('list.search')}
        placeholder={t('list.search')}
        value={text}
        onChange={(typed) => onChange({ text: typed })}
      />
      <AnySelect
        label={words.choice('axis', 'position')}
        options={byPosition.map(({ value, count }) => ({
          id: value,
          label: `${value === 'none' ? t('tally:notPublic') : words.choice('position', value)} (${count})`,
        }))}
        value={position}
        onChange={(next) => onChange({ position: next })}
      />
      <Switcher
        label={t('printing:audience')}
        options={[
          { id: 'internal', label: t('printing:audiences.internal') },
          { id: 'public', label: t('printing:audiences.public') },
        ]}
        selected={audience}
        onSelect={(id) => onChange({ audience: id === 'public' ? 'public' : 'internal' })}
      />
      <DayField label={t('tally:asAt')} value={asAt} onChange={(day) => onChange({ asAt: day })} />
      <DayField label={t('tally:knownOn')} value={knownOn} onChange={(day) => onChange({ knownOn: day })} />
      {(asAt !== null || knownOn !== null) && (
        <Button look="quiet" icon={RotateCcw} onPress={() => onChange({ asAt: null, knownOn: null })}>
          {t('tally:backToNow')}
        </Button>
      )}
    </>
  );
}

/** A day that is asked for, with what it is asked as before it. */
function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  return (
    <span className="tally-day">
      <span className="quiet" aria-hidden>
        {label}
      </span>
      <DateField label={label} hideLabel value={value} onChange={onChange} />
    </span>
  );
}
