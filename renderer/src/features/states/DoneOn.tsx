import { useTexts } from '../../i18n/index.ts';
import { DateField } from '../../ui/index.ts';

interface DoneOnProps {
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly error: string | undefined;
}

/** The day on which something came into a state; left out, it is today. */
export function DoneOn({ value, onChange, error }: DoneOnProps) {
  const { t } = useTexts();
  return (
    <DateField
      label={t('records:doneOn')}
      description={t('records:doneOnNote')}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
