import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import { LISTS } from '../../../../../shared/domain/vocabulary.ts';
import { dayAt } from '../../../../../shared/domain/time/days.ts';
import { startOfDay } from '../../../../../shared/domain/time/whole-days.ts';
import type { Range, Where } from '../../../../../shared/kinds/list-look.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { CheckField, DateField, FilterSelect, NumberField, RefsField } from '../../../ui/index.ts';
import { useNames } from './use-names.ts';
import { CHANGED, shapeOf } from './filterable.ts';
import { FilterButton } from './FilterButton.tsx';
import { useSaidFilter } from './said.ts';

import { useHomeZone } from '../../../state/home-zone.ts';

interface FieldFilterProps {
  readonly kind: Kind;
  readonly name: string;
  readonly condition: Where[string] | undefined;
  readonly onChange: (condition: Where[string] | null) => void;
  /** It is not always there: it was asked for, and goes away again. */
  readonly isExtra: boolean;
  readonly opensAtOnce?: boolean;
}

const NOT_SET = '';
const SET = 'set';

/** What a list is narrowed to by one field. */
export function FieldFilter(props: FieldFilterProps) {
  const { kind, name, condition = [], onChange, isExtra, opensAtOnce = false } = props;
  const shape = shapeOf(kind, name);
  const said = useSaidFilter(kind);
  const names = useNames(kind, name, condition);
  if (shape === 'values' && !isExtra) return <ValuesFilter {...props} condition={condition} />;
  const isSet = !('length' in condition) || condition.length > 0;
  return (
    <FilterButton
      said={said(name, condition, names)}
      isSet={isSet}
      onClear={() => onChange(null)}
      opensAtOnce={opensAtOnce}
    >
      <FilterFields {...props} condition={condition} />
    </FilterButton>
  );
}

type Fields = FieldFilterProps & { readonly condition: Where[string] };

function FilterFields(props: Fields) {
  const { kind, name, condition, onChange } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const home = useHomeZone();
  const range: Range = 'length' in condition ? {} : condition;
  const values = 'length' in condition ? condition : [];
  const isEmpty = values.includes(null);
  const label = name === CHANGED ? t('grid:filters.changed') : words.field(kind, name);
  const notSet = fieldsOf(kind)[name]?.optional === true && (
    <CheckField
      label={t('states.notSet')}
      value={isEmpty}
      onChange={(next) => onChange(next ? [...values, null] : values.filter((value) => value !== null))}
    />
  );
  const between = (part: Range): void => {
    const next = { ...range, ...part };
    const ends = Object.entries(next).filter(([, end]) => end !== undefined);
    onChange(ends.length === 0 ? [] : Object.fromEntries(ends));
  };
  switch (shapeOf(kind, name)) {
    case 'records':
      return (
        <>
          <RefsField
            label={label}
            autoFocus
            kind={kindSchema.parse(fieldsOf(kind)[name]?.refers)}
            value={values.filter((value) => typeof value === 'string')}
            onChange={(ids) => onChange([...ids, ...(isEmpty ? [null] : [])])}
          />
          {notSet}
        </>
      );
    case 'days':
      return (
        <>
          <DateField
            label={t('grid:filters.first', { field: label })}
            autoFocus
            value={dayIn(range.from)}
            onChange={(day) => between({ from: day ?? undefined })}
          />
          <DateField
            label={t('grid:filters.last', { field: label })}
            value={dayIn(range.to)}
            onChange={(day) => between({ to: day ?? undefined })}
          />
          {notSet}
        </>
      );
    case 'since':
      return (
        <DateField
          label={t('grid:filters.since')}
          autoFocus
          value={typeof range.from === 'string' ? dayAt(range.from, home) : null}
          onChange={(day) => between({ from: day === null ? undefined : startOfDay(day, home) })}
        />
      );
    case 'numbers':
      return (
        <>
          <NumberField
            label={t('grid:filters.first', { field: label })}
            autoFocus
            value={numberIn(range.from)}
            onChange={(number) => between({ from: number ?? undefined })}
          />
          <NumberField
            label={t('grid:filters.last', { field: label })}
            value={numberIn(range.to)}
            onChange={(number) => between({ to: number ?? undefined })}
          />
          {notSet}
        </>
      );
    default:
      return <ValuesFilter {...props} />;
  }
}

/** Closed lists, yes or no, and whether a text is there. */
function ValuesFilter({ kind, name, condition, onChange }: Fields) {
  const { t } = useTexts();
  const words = useContractWords();
  const { list, optional = false, type } = fieldsOf(kind)[name] ?? {};
  const isFilled = !('length' in condition);
  const values = 'length' in condition ? condition : [];
  const isText = shapeOf(kind, name) === 'filled';
  const options = [
    ...(list ? LISTS[list].map((id) => ({ id, label: words.choice(list, id) })) : []),
    ...(type === 'flag'
      ? [true, false].map((is) => ({ id: String(is), label: t(is ? 'states.yes' : 'states.no') }))
      : []),
    ...(isText ? [{ id: SET, label: t('grid:filters.isFilled') }] : []),
    ...(optional ? [{ id: NOT_SET, label: t('states.notSet') }] : []),
  ];
  return (
    <FilterSelect
      label={words.field(kind, name)}
      options={options}
      values={isFilled ? [SET] : values.map((value) => (value === null ? NOT_SET : String(value)))}
      onChange={(next) => {
        const isBoth = next.includes(SET) && next.includes(NOT_SET);
        if (next.length === 0 || isBoth) onChange(null);
        else if (next.includes(SET)) onChange({});
        else
          onChange(
            next.map((value) => (value === NOT_SET ? null : type === 'flag' ? value === 'true' : value)),
          );
      }}
    />
  );
}

const dayIn = (end: string | number | undefined): string | null =>
  typeof end === 'string' ? end.slice(0, 10) : null;
const numberIn = (end: string | number | undefined): number | null => (typeof end === 'number' ? end : null);
