import { NumberParser } from '@internationalized/number';
import { useMemo, useState } from 'react';
import { Input, NumberField as AriaNumberField, useLocale } from 'react-aria-components';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

const FORMAT = { useGrouping: false, maximumFractionDigits: 0 } as const;

/**
 * A whole number. It is told while it is typed, for a key may save the form before the field is left; what stands in the
 * field is put in order when it is left.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, min, max, step = 1 } = props;
  const { locale } = useLocale();
  const parser = useMemo(() => new NumberParser(locale, FORMAT), [locale]);
  const [state, setState] = useState({ shown: value, told: value });
  // From elsewhere: undone, say, or chosen with another field.
  if (value !== state.told) setState({ shown: value, told: value });

  function tell(told: number | null, shown: number | null): void {
    setState({ shown, told });
    props.onChange(told);
  }

  function type(text: string): void {
    const typed = text.trim() === '' ? null : parser.parse(text);
    // A lone sign, say, of which a number may come.
    if (typed !== null && !Number.isInteger(typed)) return;
    if (typed !== state.told) tell(typed, state.shown);
  }

  return (
    <AriaNumberField
      {...ariaField(props)}
      className="field"
      value={state.shown ?? Number.NaN}
      onChange={(next) => {
        const kept = Number.isNaN(next) ? null : next;
        tell(kept, kept);
      }}
      step={step}
      formatOptions={FORMAT}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
    >
      <FieldLabel {...props} />
      <Input
        className="control number-control digits"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <FieldNotes {...props} />
    </AriaNumberField>
  );
}
