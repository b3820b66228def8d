import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { Button, CheckField, Dialog, IconButton } from '../../../ui/index.ts';
import type { ListColumns } from './use-columns.ts';
import './ColumnsDialog.css';

interface ColumnsDialogProps {
  readonly kind: Kind;
  readonly columns: ListColumns;
  readonly onClose: () => void;
}

/** Which columns a list shows, and in what order. What is changed is so at once. */
export function ColumnsDialog({ kind, columns, onClose }: ColumnsDialogProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const shown = columns.shown.map(({ id }) => id);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    focusOn(list.current, moved.current);
    moved.current = null;
  });

  function move(id: string, by: number): void {
    const at = shown.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= shown.length) return;
    moved.current = id;
    columns.choose(shown.toSpliced(at, 1).toSpliced(to, 0, id));
  }
  function key(event: KeyboardEvent, id: string): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  }
  return (
    <Dialog
      title={t('grid:columns')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          {columns.reset && <Button onPress={columns.reset}>{t('grid:firstColumns')}</Button>}
          <Button look="primary" onPress={onClose}>
            {t('actions.close')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('grid:columnKeys')}</p>
      <ul ref={list} className="columns-list">
        {columns.shown.map(({ id }, at) => (
          <li key={id} data-column={id} onKeyDownCapture={(event) => key(event, id)}>
            <CheckField
              label={words.field(kind, id)}
              value
              isDisabled={shown.length === 1}
              onChange={() => columns.choose(shown.filter((one) => one !== id))}
            />
            <IconButton
              icon={ArrowUp}
              label={t('grid:columnUp', { column: words.field(kind, id) })}
              isDisabled={at === 0}
              onPress={() => move(id, -1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t('grid:columnDown', { column: words.field(kind, id) })}
              isDisabled={at === shown.length - 1}
              onPress={() => move(id, 1)}
            />
          </li>
        ))}
        {columns.others.map(({ id }) => (
          <li key={id} data-column={id}>
            <CheckField
              label={words.field(kind, id)}
              value={false}
              onChange={() => columns.choose([...shown, id])}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function focusOn(list: HTMLElement | null, id: string): void {
  const box = list?.querySelector(`[data-column="${CSS.escape(id)}"] input`);
  if (box instanceof HTMLElement) box.focus();
}
