import { ChevronDown, X } from 'lucide-react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ariaField, FieldGroup, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import './Choice.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second, quiet text. */
  readonly hint?: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Offers "Not set" as a choice. */
  readonly allowsNone?: boolean;
  /** Its choices are shown from the beginning. */
  readonly opensAtOnce?: boolean;
}

const NONE = '';

/** One of a short list. */
export function Select(props: SelectProps) {
  const { t } = useTranslation();
  const { options, value, onChange, allowsNone = false } = props;
  const none: readonly Option[] = allowsNone ? [{ id: NONE, label: t('states.notSet') }] : [];
  return (
    <AriaSelect
      {...ariaField(props)}
      className="field"
      placeholder={t('list.choose')}
      defaultOpen={props.opensAtOnce ?? false}
      value={value ?? (allowsNone ? NONE : null)}
      onChange={(key) => onChange(key === null || key === NONE ? null : String(key))}
    >
      <FieldLabel {...props} />
      <Button className="control select-button">
        <SelectValue className="select-value clip" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className="popover" offset={2}>
        <ListBox className="choice-list" items={[...none, ...options]}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  /** Where the options come from a search of their own: called with what is typed. */
  readonly onSearch?: (text: string) => void;
}

/** One of a long list, found by typing. Clearing the text clears the value. */
export function ComboBox(props: ComboBoxProps) {
  const { t } = useTranslation();
  const { options, value, onChange, placeholder, onSearch } = props;
  return (
    <AriaComboBox
      {...ariaField(props)}
      className="field"
      menuTrigger="focus"
      allowsEmptyCollection
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      {...(onSearch ? { onInputChange: onSearch } : {})}
    >
      <FieldLabel {...props} />
      <div className="control">
        <Input dir="auto" placeholder={placeholder ?? t('list.searchChoices')} />
        <Button className="control-button">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <FieldNotes {...props} />
      <Popover className="popover" offset={2}>
        <ListBox<Option>
          className="choice-list"
          renderEmptyState={() => <div className="choice-empty">{t('list.noChoice')}</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

export interface ManyProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
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

/** Several of a list, in the order chosen; each can be taken out again. */
export function ManyField(props: ManyProps) {
  const { t } = useTranslation();
  const { options, value, onChange, label, isReadOnly } = props;
  // In the order in which they are offered, whatever was chosen first; what is not offered comes last.
  const unknown = value.filter((id) => options.every((option) => option.id !== id));
  const chosen = [
    ...options.filter(({ id }) => value.includes(id)),
    ...unknown.map((id): Option => ({ id, label: id })),
  ];
  const left = options.filter((option) => !value.includes(option.id));
  return (
    <FieldGroup {...props}>
      <Chips
        items={chosen}
        isReadOnly={isReadOnly ?? false}
        onRemove={(gone) => onChange(value.filter((id) => id !== gone))}
      />
      {!isReadOnly && left.length > 0 && (
        <ComboBox
          key={value.length}
          label={label}
          hideLabel
          options={left}
          value={null}
          placeholder={t('actions.add')}
          onChange={(id) => id !== null && onChange([...value, id])}
        />
      )}
    </FieldGroup>
  );
}

export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="choice">
      <span className="clip" dir="auto">
        {option.label}
      </span>
      {option.hint && <span className="choice-hint clip">{option.hint}</span>}
    </ListBoxItem>
  );
}
