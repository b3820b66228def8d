import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { LISTS } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { SearchField, Select } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';

export type Where = Readonly<Record<string, readonly (string | boolean)[]>>;

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
        const label = words.field(kind, name);
        const list = fieldsOf(kind)[name]?.list;
        return (
          <Select
            key={name}
            label={label}
            hideLabel
            options={[
              { id: ANY, label: t('list.anyOf', { field: label }) },
              ...(list ? LISTS[list].map((id) => ({ id, label: words.choice(list, id) })) : []),
            ]}
            value={String(where[name]?.[0] ?? ANY)}
            onChange={(value) => onWhere(withFilter(where, name, value === ANY ? null : value))}
          />
        );
      })}
    </>
  );
}

const ANY = '*';

function withFilter(where: Where, name: string, value: string | null): Where {
  const { [name]: _former, ...others } = where;
  return value === null ? others : { ...others, [name]: [value] };
}
