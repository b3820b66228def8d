import { ChevronDown, Download, Pencil, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { LISTS } from '../../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import { Button, IconButton, Menu, type MenuEntry } from '../../../ui/index.ts';
import { canBeWritten } from '../fields/index.ts';
import { SetFieldDialog } from './SetFieldDialog.tsx';
import './SelectionBar.css';

interface SelectionBarProps {
  readonly kind: Kind;
  readonly ids: readonly string[];
  /** How many of them the list does not show. */
  readonly hidden: number;
  /** Sets a field of all that is selected; false where it was refused. */
  readonly onSet: (name: string, value: unknown) => Promise<boolean>;
  /** The ways out for them: copying, files, paper. */
  readonly exports: readonly MenuEntry[];
  readonly onDelete: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What can be done with all that is selected: at the foot of a list, from two on. */
export function SelectionBar(props: SelectionBarProps) {
  const { kind, ids, hidden, onSet, exports, onDelete, onClose } = props;
  const count = ids.length;
  const { selectionActions: Actions } = viewOf(kind);
  const { t } = useTexts();
  const words = useContractWords();
  const [isSetting, setSetting] = useState(false);
  const names = Object.keys(fieldsOf(kind)).filter((name) => canBeWritten(kind, name));
  const filters = viewOf(kind).filters ?? [];
  const choices = names.filter((name) => filters.includes(name) && fieldsOf(kind)[name]?.type === 'choice');
  return (
    <section className="selection-bar" aria-label={t('list.selected', { count })}>
      <span className="selection-count" role="status">
        {t('list.selected', { count })}
        {hidden > 0 && <span className="quiet"> · {t('grid:hiddenSelected', { count: hidden })}</span>}
      </span>
      {choices.map((name) => {
        const list = fieldsOf(kind)[name]?.list;
        const label = words.field(kind, name);
        return (
          <Menu
            key={name}
            label={label}
            trigger={
              <Button look="quiet">
                {label} <ChevronDown size={14} aria-hidden />
              </Button>
            }
            entries={(list ? LISTS[list] : []).map((value) => ({
              id: value,
              label: list ? words.choice(list, value) : value,
              run: () => void onSet(name, value),
            }))}
          />
        );
      })}
      {names.length > 0 && (
        <Button look="quiet" icon={Pencil} onPress={() => setSetting(true)}>
          {t('grid:setField')}
        </Button>
      )}
      {Actions && <Actions ids={ids} onDone={onClose} />}
      <Menu
        label={t('grid:exports.title')}
        trigger={
          <Button look="quiet" icon={Download}>
            {t('grid:exports.title')} <ChevronDown size={14} aria-hidden />
          </Button>
        }
        entries={exports}
      />
      {onDelete && (
        <Button look="quiet" icon={Trash2} keys="Delete" onPress={onDelete}>
          {t('actions.delete')}
        </Button>
      )}
      <span className="selection-end">
        <IconButton icon={X} label={t('list.selectNone')} keys="Escape" onPress={onClose} />
      </span>
      {isSetting && (
        <SetFieldDialog
          kind={kind}
          names={names}
          count={count}
          onClose={() => setSetting(false)}
          onSet={onSet}
        />
      )}
    </section>
  );
}
