import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import type { Where } from '../../../../../shared/kinds/list-look.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import { IconButton, Menu } from '../../../ui/index.ts';
import { FieldFilter } from './FieldFilter.tsx';
import { CHANGED, moreFilters, shapeOf } from './filterable.ts';
import { TypedText } from './TypedText.tsx';

interface ListFiltersProps {
  readonly kind: Kind;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Asks for the list that a text leaves; done when the answer is there. */
  readonly onAsk: (text: string) => Promise<void>;
  readonly where: Where;
  readonly onWhere: (where: Where) => void;
  /** The same in every row here. */
  readonly hidden: readonly string[];
}

/** The text and the fields that a list is narrowed by: some are always there, any other can be asked for. */
export function ListFilters({ kind, text, onText, onAsk, where, onWhere, hidden }: ListFiltersProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const [asked, setAsked] = useState<{ readonly kind: Kind; readonly name: string } | null>(null);
  const own = viewOf(kind).filters ?? [];
  const more = moreFilters(kind, hidden);
  const extra = more.filter((name) => name in where || (asked?.kind === kind && asked.name === name));

  function change(name: string, condition: Where[string] | null): void {
    const { [name]: _former, ...others } = where;
    const isNone = condition === null || ('length' in condition && condition.length === 0);
    if (condition === null) setAsked(null);
    onWhere(isNone ? others : { ...others, [name]: condition });
  }
  return (
    <>
      <TypedText key={kind} text={text} onText={onText} onAsk={onAsk} />
      {[...own, ...extra].map((name) => (
        <FieldFilter
          key={name}
          kind={kind}
          name={name}
          condition={where[name]}
          onChange={(condition) => change(name, condition)}
          isExtra={!own.includes(name) || shapeOf(kind, name) !== 'values'}
          opensAtOnce={asked?.name === name && !(name in where)}
        />
      ))}
      <Menu
        label={t('grid:filters.add')}
        trigger={<IconButton icon={ListFilter} label={t('grid:filters.add')} />}
        entries={more
          .filter((name) => !extra.includes(name))
          .map((name) => ({
            id: name,
            label: name === CHANGED ? t('grid:filters.changed') : words.field(kind, name),
            run: () => setAsked({ kind, name }),
          }))}
      />
    </>
  );
}
