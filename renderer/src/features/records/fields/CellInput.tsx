import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { localized } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import { Select, TextField } from '../../../ui/index.ts';
import { FieldInput } from './FieldInput.tsx';
import { hasNoHours } from './WholeDays.tsx';

interface CellInputProps {
  readonly kind: Kind;
  readonly name: string;
  /** The record as it would be: its other fields decide how this one is asked for. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error?: string | undefined;
  /** A list of choices is shown from the beginning. */
  readonly opensAtOnce?: boolean;
}

/** The control of one field without its label, which stands over the column. */
export function CellInput({
  kind,
  name,
  values,
  value,
  onChange,
  error,
  opensAtOnce = false,
}: CellInputProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const field = fieldsOf(kind)[name];
  if (!field) return null;
  const common = { label: words.field(kind, name), hideLabel: true, error, name };
  const hasOwn = viewOf(kind).widgets?.[name] !== undefined;
  // One language at a time: all of them are in the form.
  if (field.type === 'localized' && !hasOwn) {
    const texts = localized(value);
    return (
      <TextField
        {...common}
        value={texts[language] ?? ''}
        onChange={(text) => onChange({ ...texts, [language]: text })}
      />
    );
  }
  if (field.type === 'flag') {
    return (
      <Select
        {...common}
        options={[
          { id: 'true', label: t('states.yes') },
          { id: 'false', label: t('states.no') },
        ]}
        opensAtOnce={opensAtOnce}
        value={String(value === true)}
        onChange={(id) => onChange(id === 'true')}
      />
    );
  }
  return (
    <FieldInput
      kind={kind}
      name={name}
      field={field}
      value={value}
      onChange={onChange}
      error={error}
      autoFocus={false}
      isReadOnly={false}
      values={values}
      hasNoHours={hasNoHours(values)}
      hideLabel
      opensAtOnce={opensAtOnce}
    />
  );
}
