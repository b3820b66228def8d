import { useTranslation } from 'react-i18next';
import { Select, type Option } from './Choice.tsx';

const ANY = '*';

interface AnySelectProps {
  /** What is narrowed by. */
  readonly label: string;
  readonly options: readonly Option[];
  /** null: any. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Narrows what is shown to one of some values, or to none of them. */
export function AnySelect({ label, options, value, onChange }: AnySelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      hideLabel
      options={[{ id: ANY, label: t('list.anyOf', { field: label }) }, ...options]}
      value={value ?? ANY}
      onChange={(id) => onChange(id === ANY ? null : id)}
    />
  );
}
