import type { Problem } from '../../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { useContractWords } from '../../i18n/index.ts';
import type { FormValues, Row } from '../../kinds/view.ts';
import { DoubledTime } from './DoubledTime.tsx';
import { FieldInput, hasNoHours, WholeDaysField } from './fields/index.ts';
import { Theirs } from './Theirs.tsx';

interface FormFieldProps {
  readonly kind: Kind;
  readonly name: string;
  /** The record as it would be. */
  readonly values: FormValues;
  readonly value: unknown;
  readonly onChange: (name: string, value: unknown) => void;
  readonly problems: readonly Problem[];
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  /** A list of choices is shown from the beginning. */
  readonly opensAtOnce?: boolean;
  /** The record as others have it by now, and how a field of theirs is taken instead of one's own. */
  readonly theirs?: { readonly row: Row; readonly take: (path: string) => void };
}

/** A field of a record to be typed in, with what is wrong with it and what can be done about that. */
export function FormField({
  kind,
  name,
  values,
  value,
  onChange,
  problems,
  autoFocus = false,
  isReadOnly = false,
  opensAtOnce = false,
  theirs,
}: FormFieldProps) {
  const words = useContractWords();
  const field = fieldsOf(kind)[name];
  if (!field) return null;
  const here = problems.filter((each) => isAt(each.field, name));
  const [problem] = here;
  const { zone } = problem?.params ?? {};
  return (
    <>
      {name === 'startWall' && 'endWall' in fieldsOf(kind) && (
        <WholeDaysField values={values} isReadOnly={isReadOnly} onChange={onChange} />
      )}
      <FieldInput
        kind={kind}
        name={name}
        field={field}
        value={value}
        onChange={(next) => onChange(name, next)}
        error={problem && words.problem(problem)}
        values={values}
        hasNoHours={hasNoHours(values)}
        autoFocus={autoFocus}
        isReadOnly={isReadOnly}
        opensAtOnce={opensAtOnce}
      />
      {problem?.rule === 'wallTimeTwice' && (
        <DoubledTime
          problem={problem}
          zone={String(zone)}
          onChoose={(instant) => onChange(name.replace(/Wall$/, 'Utc'), instant)}
        />
      )}
      {theirs &&
        here
          .filter(({ rule }) => rule === 'changedMeanwhile')
          .map((each) => (
            <Theirs
              key={each.field}
              kind={kind}
              row={theirs.row}
              problem={each}
              onTake={() => theirs.take(each.field)}
            />
          ))}
    </>
  );
}

/** Problems are at fields by path; the instants of a session are asked for by its wall times. */
export function isAt(path: string, name: string): boolean {
  const field = path.replace(/^values\./, '').split('.')[0] ?? '';
  return field === name || field.replace(/Utc$/, 'Wall') === name;
}
