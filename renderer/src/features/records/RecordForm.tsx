import { Fragment } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useContractWords } from '../../i18n/index.ts';
import type { FormValues } from '../../kinds/view.ts';
import { DoubledTime } from './DoubledTime.tsx';
import { FieldInput } from './FieldInput.tsx';
import { formFields, isFixed, ownersLast } from './form-fields.ts';
import './RecordForm.css';

interface RecordFormProps {
  readonly kind: Kind;
  readonly values: FormValues;
  readonly onChange: (name: string, value: unknown) => void;
  readonly problems: readonly Problem[];
  readonly isNew?: boolean;
  readonly isReadOnly?: boolean;
}

/** A form drawn from the field registry; what is wrong is said at the field where it stands. */
export function RecordForm({
  kind,
  values,
  onChange,
  problems,
  isNew = false,
  isReadOnly = false,
}: RecordFormProps) {
  const words = useContractWords();
  const fields = isNew ? formFields(kind) : ownersLast(formFields(kind));
  // A list that opened by itself would cover the form.
  const first = fields.find(([, { type }]) => type === 'text' || type === 'localized')?.[0];
  const elsewhere = problems.filter(({ field }) => !fields.some(([name]) => isAt(field, name)));
  return (
    <div className="record-form">
      {elsewhere.map((problem) => (
        <p key={`${problem.field} ${problem.rule}`} className="field-error" role="alert">
          {words.problem(problem)}
        </p>
      ))}
      {fields.map(([name, field]) => {
        const problem = problems.find((each) => isAt(each.field, name));
        return (
          <Fragment key={name}>
            <FieldInput
              kind={kind}
              name={name}
              field={field}
              value={values[name] ?? (isNew ? field.fallback : undefined)}
              onChange={(value) => onChange(name, value)}
              error={problem && words.problem(problem)}
              autoFocus={isNew && name === first}
              isReadOnly={isReadOnly || (!isNew && isFixed(kind, name))}
            />
            {problem?.rule === 'wallTimeTwice' && (
              <DoubledTime
                problem={problem}
                zone={String(problem.params['zone'])}
                onChoose={(instant) => onChange(name.replace(/Wall$/, 'Utc'), instant)}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** Problems are at fields by path; the instants of a session are asked for by its wall times. */
function isAt(path: string, name: string): boolean {
  const field = path.replace(/^values\./, '').split('.')[0] ?? '';
  return field === name || field.replace(/Utc$/, 'Wall') === name;
}
