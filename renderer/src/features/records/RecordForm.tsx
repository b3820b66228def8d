import { Fragment } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Field } from '../../../../shared/kinds/fields.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { FormValues, Row } from '../../kinds/view.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { DoubledTime } from './DoubledTime.tsx';
import { FieldInput } from './fields/index.ts';
import { formFields, isFixed, ownersLast } from './fields/index.ts';
import { hasNoHours, WholeDaysField } from './fields/index.ts';
import { Theirs } from './Theirs.tsx';
import './RecordForm.css';

interface RecordFormProps {
  readonly kind: Kind;
  readonly values: FormValues;
  readonly onChange: (name: string, value: unknown) => void;
  readonly problems: readonly Problem[];
  readonly isNew?: boolean;
  readonly isReadOnly?: boolean;
  /** The record as others have it by now, and how a field of theirs is taken instead of one's own. */
  readonly theirs?: { readonly row: Row; readonly take: (path: string) => void };
}

/** A form drawn from the field registry; what is wrong is said at the field where it stands. */
export function RecordForm({
  kind,
  values,
  onChange,
  problems,
  isNew = false,
  isReadOnly = false,
  theirs,
}: RecordFormProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const fields = isNew ? formFields(kind) : ownersLast(kind);
  // A list that opened by itself would cover the form.
  const { widgets = {} } = viewOf(kind);
  const first = fields.find(
    ([name, { type }]) => type === 'text' || type === 'localized' || widgets[name] !== undefined,
  )?.[0];
  const home = useHomeZone();
  const wholeDays = hasNoHours(values);
  const isOfErased = fields.some(([name, field]) => isErased(name, field, theirs?.row));
  const elsewhere = problems.filter(({ field }) => !fields.some(([name]) => isAt(field, name)));
  return (
    <div className="record-form">
      {elsewhere.map((problem) => (
        <p key={`${problem.field} ${problem.rule}`} className="field-error" role="alert">
          {words.problem(problem)}
        </p>
      ))}
      {fields.map(([name, field]) => {
        const here = problems.filter((each) => isAt(each.field, name));
        const [problem] = here;
        return (
          <Fragment key={name}>
            {name === 'startWall' && fields.some(([other]) => other === 'endWall') && (
              <WholeDaysField values={values} isReadOnly={isReadOnly} onChange={onChange} />
            )}
            <FieldInput
              kind={kind}
              name={name}
              field={field}
              value={
                isErased(name, field, theirs?.row)
                  ? t('states.erased')
                  : (values[name] ?? (isNew ? (field.isAtHome ? home : field.fallback) : undefined))
              }
              onChange={(value) => onChange(name, value)}
              error={problem && words.problem(problem)}
              hasNoHours={wholeDays}
              autoFocus={isNew && name === first}
              isReadOnly={isReadOnly || (!isNew && isFixed(kind, name)) || (isOfErased && field.personal)}
            />
            {problem?.rule === 'wallTimeTwice' && (
              <DoubledTime
                problem={problem}
                zone={String(problem.params['zone'])}
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
          </Fragment>
        );
      })}
    </div>
  );
}

function isErased(name: string, { personal }: Field<unknown>, row: Row | undefined): boolean {
  return personal && row?.[name] === ERASED_TEXT;
}

/** Problems are at fields by path; the instants of a session are asked for by its wall times. */
function isAt(path: string, name: string): boolean {
  const field = path.replace(/^values\./, '').split('.')[0] ?? '';
  return field === name || field.replace(/Utc$/, 'Wall') === name;
}
