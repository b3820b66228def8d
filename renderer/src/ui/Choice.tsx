import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useTypeAhead } from './use-type-ahead.ts';
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
  /** What that choice is called, where it means something. */
  readonly noneLabel?: string;
  /** Its choices are shown from the beginning. */
  readonly opensAtOnce?: boolean;
}

const NONE = '';

/** One of a short list. */
export function Select(props: SelectProps) {
  const { t } = useTranslation();
  const { options, value, onChange, allowsNone = false } = props;
  const none: readonly Option[] = allowsNone
    ? [{ id: NONE, label: props.noneLabel ?? t('states.notSet') }]
    : [];
  const list = useRef<HTMLDivElement>(null);
  const choose = (id: string): void => onChange(id === NONE ? null : id);
  const isFixed = props.isReadOnly === true || props.isDisabled === true;
  const type = useTypeAhead(isFixed ? [] : [...options, ...none], ({ id }) => {
    const shown = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const option = shown.find(({ dataset }) => dataset['key'] === id);
    if (option) option.focus();
    else choose(id);
  });
  return (
    <div onKeyDownCapture={type}>
      <AriaSelect
        {...ariaField(props)}
        className="field"
        placeholder={t('list.choose')}
        defaultOpen={props.opensAtOnce ?? false}
        value={value ?? (allowsNone ? NONE : null)}
        onChange={(key) => choose(key === null ? NONE : String(key))}
      >
        <FieldLabel {...props} />
        <Button className="control select-button">
          <SelectValue className="select-value clip" />
          <ChevronDown size={14} aria-hidden />
        </Button>
        <FieldNotes {...props} />
        <Popover className="popover" offset={2}>
          <ListBox className="choice-list" ref={list} items={[...none, ...options]}>
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </Popover>
      </AriaSelect>
    </div>
  );
}

interface OptionItemProps {
  readonly option: Option;
  /** Of a list that is searched, the first that matches is marked: Enter takes it. */
  readonly isFirst?: boolean;
}

export function OptionItem({ option, isFirst = false }: OptionItemProps) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className={isFirst ? 'choice choice-first' : 'choice'}
    >
      <span className="clip" dir="auto">
        {option.label}
      </span>
      {option.hint && <span className="choice-hint clip">{option.hint}</span>}
    </ListBoxItem>
  );
}
