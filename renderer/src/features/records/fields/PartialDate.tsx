import { useState } from 'react';
import { dateNear } from '../../../../../shared/domain/block/dates.ts';
import { partialDateFrom } from '../../../../../shared/domain/time/partial-date.ts';
import { useTexts } from '../../../i18n/index.ts';
import { useHomeZone } from '../../../state/home-zone.ts';
import { todayIn } from '../../../state/today.ts';
import { TextField, type FieldProps } from '../../../ui/index.ts';

interface PartialDateProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

/** A day, a month or a year, typed: what is written is taken for as much as it says; leaving it says where that is no date. */
export function PartialDate({ value, onChange, error, ...field }: PartialDateProps) {
  const { t } = useTexts();
  const home = useHomeZone();
  const [fault, setFault] = useState<string | null>(null);

  function leave(): void {
    if (value.trim() === '') return;
    const part = partialDateFrom(value);
    const read = part === null ? dateNear(value, todayIn(home)) : { date: part };
    if ('fault' in read)
      setFault(
        t(read.fault === 'ambiguous' ? 'grid:notUnderstood.ambiguousDate' : 'grid:notUnderstood.date'),
      );
    else if (read.date !== value) onChange(read.date);
  }

  return (
    <TextField
      {...field}
      error={fault ?? error}
      description={t('records:partialDate')}
      dir="ltr"
      placeholder="2027-05"
      value={value}
      onChange={(typed) => {
        setFault(null);
        onChange(typed.trim() === '' ? null : typed);
      }}
      onBlur={leave}
    />
  );
}
