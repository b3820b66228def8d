import type { Problem } from '../../../../shared/contract/errors.ts';
import {
  ROTA_RHYTHMS,
  ROTA_WEEKS,
  WEEKDAYS,
  type RotaRhythm,
  type RotaWeek,
  type Weekday,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { DateField, NumberField, Select, TextField, TimeField, ZoneField } from '../../ui/index.ts';

const STATUSES = ['draft', 'confirmed'] as const;

export interface RotaChoices {
  readonly title: string;
  readonly rhythm: RotaRhythm;
  readonly weekday: Weekday;
  readonly week: RotaWeek;
  readonly from: string | null;
  readonly count: number | null;
  /** HH:mm */
  readonly startTime: string;
  readonly minutes: number | null;
  readonly zone: string | null;
  readonly status: (typeof STATUSES)[number];
}

interface RotaFieldsProps {
  readonly choices: RotaChoices;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<RotaChoices>) => void;
}

/** When a group meets again, for how long, and what its sessions are called. */
export function RotaFields({ choices, problems, onChange }: RotaFieldsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { title, rhythm, weekday, week, from, count, startTime, minutes, zone, status } = choices;
  const isByMonth = rhythm !== 'week' && rhythm !== 'two_weeks';
  const errorAt = (field: string): string | undefined => {
    const broken = problems.find((one) => one.field === field);
    return broken && words.problem(broken);
  };
  return (
    <div className="rota-fields">
      <div className="rota-title">
        <TextField
          label={t('rota:sessionTitle')}
          isRequired
          value={title}
          onChange={(next) => onChange({ title: next })}
          error={errorAt('title')}
        />
      </div>
      <Select
        label={t('rota:rhythm')}
        options={ROTA_RHYTHMS.map((id) => ({ id, label: words.choice('rotaRhythm', id) }))}
        value={rhythm}
        onChange={(chosen) => isOneOf(ROTA_RHYTHMS, chosen) && onChange({ rhythm: chosen })}
      />
      {isByMonth && (
        <Select
          label={t('rota:week')}
          options={ROTA_WEEKS.map((id) => ({ id, label: words.choice('rotaWeek', id) }))}
          value={week}
          onChange={(chosen) => isOneOf(ROTA_WEEKS, chosen) && onChange({ week: chosen })}
        />
      )}
      <Select
        label={t('rota:weekday')}
        options={WEEKDAYS.map((id) => ({ id, label: words.choice('weekday', id) }))}
        value={weekday}
        onChange={(chosen) => isOneOf(WEEKDAYS, chosen) && onChange({ weekday: chosen })}
      />
      <DateField
        label={t('rota:from')}
        isRequired
        value={from}
        onChange={(next) => onChange({ from: next })}
      />
      <NumberField
        label={t('rota:count')}
        isRequired
        min={1}
        max={60}
        value={count}
        onChange={(next) => onChange({ count: next })}
        error={errorAt('count')}
      />
      <TimeField
        label={t('rota:time')}
        isRequired
        value={startTime}
        onChange={(next) => onChange({ startTime: next })}
      />
      <NumberField
        label={t('rota:minutes')}
        isRequired
        min={5}
        max={24 * 60}
        step={5}
        value={minutes}
        onChange={(next) => onChange({ minutes: next })}
        error={errorAt('minutes')}
      />
      <ZoneField
        label={words.field('session', 'zone')}
        isRequired
        value={zone}
        onChange={(next) => onChange({ zone: next })}
        error={errorAt('zone')}
      />
      <Select
        label={t('rota:status')}
        options={STATUSES.map((id) => ({ id, label: words.choice('sessionStatus', id) }))}
        value={status}
        onChange={(chosen) => isOneOf(STATUSES, chosen) && onChange({ status: chosen })}
      />
    </div>
  );
}
