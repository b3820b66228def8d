import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../../shared/domain/history/personal.ts';
import { isOneOf } from '../../../../../shared/typing.ts';
import { useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { Fact, usePartTab } from '../../../ui/index.ts';
import { canWrite, formFields } from '../fields/index.ts';
import type { FieldUnit } from './layout.ts';
import { isUnset, UnitText } from './UnitText.tsx';
import { UnitEditor } from './UnitEditor.tsx';
import { useUnit } from './use-unit.ts';

interface RecordFactProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly unit: FieldUnit;
  /** In the sentence that a page begins with. */
  readonly isPart?: boolean;
  /** What the record is called by: its heading says it without a label. */
  readonly isTitle?: boolean;
}

/** A unit of fields of a record: text, until somebody changes it. */
export function RecordFact({ kind, row, unit, isPart = false, isTitle = false }: RecordFactProps) {
  const { t } = useTexts();
  const label = useUnitLabel(kind, unit);
  const edit = useUnit(kind, row, unit);
  const [state, setState] = useState<'read' | 'asked' | 'settled'>('read');
  const [first = ''] = unit.names;
  const Moves = viewOf(kind).moves?.[first];
  if (Moves && isPart) return <Moves row={row} />;
  if (edit.isOpen) {
    return (
      <UnitEditor
        kind={kind}
        row={row}
        unit={unit}
        edit={edit}
        isAsked={state === 'asked'}
        onSettled={() => setState('settled')}
      />
    );
  }
  const isEmpty = unit.names.every((name) => isUnset(name in fieldsOf(kind) ? row[name] : row.extras[name]));
  return (
    <Fact
      label={label}
      isPart={isPart}
      isUnlabelled={isTitle || (isPart && (isEmpty || isBare(kind, unit)))}
      takesFocus={state === 'settled'}
      beside={<WayTo kind={kind} row={row} name={first} />}
      onEdit={
        isWritable(kind, row, unit)
          ? () => {
              setState('asked');
              edit.open();
            }
          : undefined
      }
    >
      {isPart && isEmpty ? (
        <span className="quiet">{label} –</span>
      ) : (
        <>
          {isPart && isBare(kind, unit) && (
            <span className="quiet">{t('records:fieldOf', { field: label })} </span>
          )}
          <UnitText kind={kind} row={row} unit={unit} />
        </>
      )}
    </Fact>
  );
}

/** A number or a day says nothing in a sentence without its name. */
function isBare(kind: Kind, { names }: FieldUnit): boolean {
  const [first = '', second] = names;
  const type = fieldsOf(kind)[first]?.type;
  const isAlone = second === undefined;
  return type === undefined || type === 'flag' || type === 'whole' || (type === 'date' && isAlone);
}

/** What belongs together is changed together or not at all; of somebody who was erased nothing is. */
function isWritable(kind: Kind, row: Row, unit: FieldUnit): boolean {
  const fields = formFields(kind);
  const isOfErased = fields.some(([name, { personal }]) => personal && row[name] === ERASED_TEXT);
  if (isOfErased && unit.names.some((name) => fieldsOf(kind)[name]?.personal)) return false;
  return unit.names.every((name) => canWrite(kind, row, name));
}

/** Units that are called otherwise than their first field. */
const NAMED_UNITS = ['slot', 'dates', 'owner', 'origin'] as const;
const isUnitWithName = (id: string): id is (typeof NAMED_UNITS)[number] => isOneOf(NAMED_UNITS, id);

function useUnitLabel(kind: Kind, { id, names }: FieldUnit): string {
  const { t } = useTexts();
  const words = useContractWords();
  if (names.length > 1 && isUnitWithName(id)) return t(`page:units.${id}`);
  return words.field(kind, names[0] ?? '');
}

/** The way to the record that a reference names. */
function WayTo({ kind, row, name }: { readonly kind: Kind; readonly row: Row; readonly name: string }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const tab = usePartTab();
  const id = row[name];
  const field = fieldsOf(kind)[name];
  if (field?.type !== 'ref' || typeof id !== 'string') return null;
  const title = say(row.titles[name.replace(/Id$/, '')]);
  return (
    <Link
      {...tab}
      className="fact-link"
      to="/records/$kind/$id"
      params={{ kind: kindSchema.parse(field.refers), id }}
      aria-label={t('actions.openPageOf', { name: title })}
      title={t('actions.openPageOf', { name: title })}
    >
      <ArrowUpRight size={14} aria-hidden />
    </Link>
  );
}
