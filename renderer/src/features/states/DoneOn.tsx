import { useTexts } from '../../i18n/index.ts';
import { DateField } from '../../ui/index.ts';

interface DoneOnProps {
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly error: string | undefined;
  /** Which day it is where none is given. */
  readonly note?: string;
}

/** The day on which something came into a state; left out, it is today, or what the note says. */
export function DoneOn({ value, onChange, error, note }: DoneOnProps) {
  const { t } = useTexts();
  return (
    <DateField
      label={t('records:doneOn')}
      description={note ?? t('records:doneOnNote')}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
