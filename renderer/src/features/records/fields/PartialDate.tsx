import { dateFrom } from '../../../../../shared/domain/block/dates.ts';
import { partialDateFrom } from '../../../../../shared/domain/time/partial-date.ts';
import { useTexts } from '../../../i18n/index.ts';
import { TextField, type FieldProps } from '../../../ui/index.ts';

interface PartialDateProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

/** A day, a month or a year, typed: what is written is taken for as much as it says. */
export function PartialDate({ value, onChange, ...field }: PartialDateProps) {
  const { t } = useTexts();
  return (
    <TextField
      {...field}
      description={t('records:partialDate')}
      dir="ltr"
      placeholder="2027-05"
      value={value}
      onChange={(typed) => onChange(typed.trim() === '' ? null : typed)}
      onBlur={() => {
        const read = dateFrom(value);
        const known = partialDateFrom(value) ?? ('date' in read ? read.date : null);
        if (known !== null && known !== value) onChange(known);
      }}
    />
  );
}
