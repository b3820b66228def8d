import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { LISTS } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { FilterSelect, SearchField } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';

export type Where = Readonly<Record<string, readonly (string | boolean | null)[]>>;

interface ListFiltersProps {
  readonly kind: Kind;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly where: Where;
  readonly onWhere: (where: Where) => void;
}

/** The text and the closed lists that a list is narrowed by. */
export function ListFilters({ kind, text, onText, where, onWhere }: ListFiltersProps) {
  const { t } = useTexts();
  const words = useContractWords();
  return (
    <>
      <SearchField label={t('list.search')} placeholder={t('list.search')} value={text} onChange={onText} />
      {(viewOf(kind).filters ?? []).map((name) => {
        const { list, optional = false } = fieldsOf(kind)[name] ?? {};
        return (
          <FilterSelect
            key={name}
            label={words.field(kind, name)}
            options={[
              ...(list ? LISTS[list].map((id) => ({ id, label: words.choice(list, id) })) : []),
              ...(optional ? [{ id: NOT_SET, label: t('states.notSet') }] : []),
            ]}
            values={(where[name] ?? []).map((value) => (value === null ? NOT_SET : String(value)))}
            onChange={(values) => onWhere(withFilter(where, name, values))}
          />
        );
      })}
    </>
  );
}

const NOT_SET = '';

function withFilter(where: Where, name: string, values: readonly string[]): Where {
  const { [name]: _former, ...others } = where;
  if (values.length === 0) return others;
  return { ...others, [name]: values.map((value) => (value === NOT_SET ? null : value)) };
}
