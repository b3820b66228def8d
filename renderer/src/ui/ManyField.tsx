import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Option } from './Choice.tsx';
import { ComboBox } from './ComboBox.tsx';
import { FieldGroup, type FieldProps } from './Field.tsx';
import type { NamedOption } from './matches.ts';
import './Choice.css';

export interface ManyProps extends FieldProps {
  readonly options: readonly NamedOption[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly onTyped?: (text: string) => void;
  /** As of the field that it is chosen in. */
  readonly isBehind?: boolean;
}

/** What has been chosen of many; each can be taken out again. */
export function Chips({
  items,
  isReadOnly,
  onRemove,
}: {
  readonly items: readonly Option[];
  readonly isReadOnly: boolean;
  readonly onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <ul className="chips">
      {items.map(({ id, label }) => (
        <li key={id} className="chip">
          <span className="clip" dir="auto">
            {label}
          </span>
          <Button
            className="chip-remove"
            isDisabled={isReadOnly}
            aria-label={t('actions.removeNamed', { name: label })}
            onPress={() => onRemove(id)}
          >
            <X size={12} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Several of a list; each can be taken out again. */
export function ManyField(props: ManyProps) {
  const { t } = useTranslation();
  const { options, value, onChange, onTyped, label, isReadOnly, isBehind = false } = props;
  // In the order in which they are offered, whatever was chosen first; what is not offered comes last.
  const unknown = value.filter((id) => options.every((option) => option.id !== id));
  const chosen = [
    ...options.filter(({ id }) => value.includes(id)),
    ...unknown.map((id): Option => ({ id, label: id })),
  ];
  const left = options.filter((option) => !value.includes(option.id));
  // Until they are read there are none: the field stands there from the beginning, and has the focus.
  const isAllChosen = options.length > 0 && left.length === 0;
  return (
    <FieldGroup {...props}>
      <Chips
        items={chosen}
        isReadOnly={isReadOnly ?? false}
        onRemove={(gone) => onChange(value.filter((id) => id !== gone))}
      />
      {!isReadOnly && !isAllChosen && (
        <ComboBox
          label={label}
          hideLabel
          options={left}
          isBehind={isBehind}
          value={null}
          placeholder={t('actions.add')}
          {...(onTyped ? { onTyped } : {})}
          onChange={(id) => id !== null && onChange([...value, id])}
        />
      )}
    </FieldGroup>
  );
}
