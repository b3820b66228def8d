import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { itemFrom, itemsFrom, type TypedItem } from '../../../../shared/domain/agenda-lines.ts';
import { AGENDA_KINDS, type AgendaKind } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { kindByKey } from './row-keys.ts';

/** An item that is to be added, of a kind. */
export interface NewItem extends TypedItem {
  readonly kind: AgendaKind;
}

/** What is typed of it so far. */
export interface Typed {
  readonly text: string;
  readonly kind: AgendaKind;
}

export const NOTHING_TYPED: Typed = { text: '', kind: 'other' };

interface NextItemProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** Whether it can stand under the item above. */
  readonly canIndent: boolean;
  readonly depth: 0 | 1;
  readonly onDepth: (depth: 0 | 1) => void;
  readonly onAdd: (items: readonly NewItem[]) => void;
  /** Escape where nothing is typed. */
  readonly onLeave: () => void;
}

/** The line in which an agenda is typed like a list: Enter adds it and begins the next one, lines that are pasted are items each. */
export function NextItem({ typed, onType, canIndent, depth, onDepth, onAdd, onLeave }: NextItemProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { text, kind } = typed;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);

  function add(items: readonly NewItem[]): void {
    onAdd(items);
    onType(NOTHING_TYPED);
  }

  function press(event: KeyboardEvent): void {
    // Enter ends a word that is being composed, not the line.
    if (event.nativeEvent.isComposing) return;
    const chosen = kindByKey(event);
    if (chosen) onType({ ...typed, kind: chosen });
    else if (event.key === 'Tab' && !event.shiftKey && depth === 0 && canIndent) onDepth(1);
    else if (event.key === 'Tab' && event.shiftKey && depth === 1) onDepth(0);
    else if (event.key === 'Enter') {
      const { title, minutes } = itemFrom(text);
      add(title === '' ? [] : [{ depth, title, minutes, kind }]);
    } else if (event.key === 'Escape' && text === '') onLeave();
    else if (event.key === 'Escape') onType({ ...typed, text: '' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function paste(event: ClipboardEvent): void {
    const lines = event.clipboardData.getData('text/plain');
    if (text !== '' || !/\n/.test(lines.trim())) return;
    event.preventDefault();
    add(itemsFrom(lines).map((item) => ({ ...item, kind: 'other' as const })));
  }

  return (
    <li className="agenda-next" style={{ paddingInlineStart: `${16 + depth * 24}px` }}>
      <input
        ref={input}
        className="in-place agenda-title"
        aria-label={t('agenda:nextItem')}
        placeholder={t('agenda:nextItem')}
        dir="auto"
        value={text}
        onChange={(event) => onType({ ...typed, text: event.target.value })}
        onKeyDown={press}
        onPaste={paste}
      />
      <span className="quiet agenda-kind" title={kindKeys(words)}>
        {words.choice('agendaKind', kind)}
      </span>
      <span className="agenda-next-keys quiet">{t('agenda:nextItemKeys')}</span>
    </li>
  );
}

function kindKeys(words: ReturnType<typeof useContractWords>): string {
  return AGENDA_KINDS.map((kind, at) => `Alt+${at + 1}: ${words.choice('agendaKind', kind)}`).join('\n');
}
