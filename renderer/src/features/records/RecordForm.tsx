import { useLayoutEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useContractWords } from '../../i18n/index.ts';
import type { FormValues } from '../../kinds/view.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { firstToFill, formFields } from './fields/index.ts';
import { FormField, isAt } from './FormField.tsx';
import './RecordForm.css';

interface RecordFormProps {
  readonly kind: Kind;
  readonly values: FormValues;
  /** Fields that are not asked for. */
  readonly without: readonly string[];
  readonly onChange: (name: string, value: unknown) => void;
  readonly problems: readonly Problem[];
  /** How often it was refused: each time the first fault has the focus. */
  readonly refusals: number;
}

/** The form of a new record, drawn from the field registry; what is wrong is said at the field where it stands. */
export function RecordForm({ kind, values, without, onChange, problems, refusals }: RecordFormProps) {
  const words = useContractWords();
  const form = useRef<HTMLDivElement>(null);
  const home = useHomeZone();
  const fields = formFields(kind).filter(([name]) => !without.includes(name));
  // Where one begins stays so, however much is filled in.
  const [first] = useState(() => firstToFill(fields, values));
  const elsewhere = problems.filter(({ field }) => !fields.some(([name]) => isAt(field, name)));
  useLayoutEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [refusals]);
  return (
    <div ref={form} className="record-form">
      {elsewhere.map((problem) => (
        <p key={`${problem.field} ${problem.rule}`} className="field-error" role="alert">
          {words.problem(problem)}
        </p>
      ))}
      {fields.map(([name, field]) => (
        <FormField
          key={name}
          kind={kind}
          name={name}
          values={values}
          value={values[name] ?? (field.isAtHome ? home : field.fallback)}
          onChange={onChange}
          problems={problems}
          autoFocus={name === first}
        />
      ))}
    </div>
  );
}

function focusFirstFault(form: HTMLElement | null): void {
  form
    ?.querySelector('.field:has(> .field-error), .field[data-invalid]')
    ?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], button:not(.chip-remove)')
    ?.focus();
}
