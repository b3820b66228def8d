import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../../i18n/index.ts';
import { Keys } from '../../ui/index.ts';
import { noteRecent } from './recents.ts';
import { useEntries, type Entry } from './use-entries.ts';
import './CommandPalette.css';

interface PaletteProps {
  readonly isOpen: boolean;
  /** Only what is printed on this page is offered. */
  readonly isOfPapers: boolean;
  readonly onClose: () => void;
}

interface BoxProps extends Omit<PaletteProps, 'isOpen'> {
  readonly label: string;
}

/** One box for everything: records by what they say, commands by what they do. */
export function CommandPalette({ isOpen, isOfPapers, onClose }: PaletteProps) {
  const { t } = useTexts();
  const label = t(isOfPapers ? 'shell:papersHere' : 'shell:searchBox');
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <AriaDialog aria-label={label} className="palette-body">
          <PaletteBox label={label} isOfPapers={isOfPapers} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBox({ label, isOfPapers, onClose }: BoxProps) {
  const { t } = useTexts();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { entries, isBehind } = useEntries(text, isOfPapers);
  const isEntered = useRef(false);
  const chosen = Math.min(at, entries.length - 1);

  function carryOut(entry: Entry | undefined): void {
    if (!entry) return;
    noteRecent(entry.id);
    onClose();
    entry.run();
  }

  // Enter means what has been typed: it waits for the answer to the last letter.
  useEffect(() => {
    if (!isEntered.current || isBehind) return;
    isEntered.current = false;
    carryOut(entries[chosen]);
  });

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && isBehind) isEntered.current = true;
    else if (event.key === 'Enter') carryOut(entries[chosen]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? `${list}${chosen}` : undefined}
        aria-label={label}
        placeholder={label}
        dir="auto"
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id={list} className="palette-list" role="listbox" aria-label={label}>
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={`${list}${index}`}
            role="option"
            aria-selected={index === chosen}
            className="palette-entry"
            ref={index === chosen ? intoView : null}
            onMouseMove={() => setAt(index)}
            onClick={() => carryOut(entry)}
          >
            <span className="palette-title clip" dir="auto">
              {entry.title}
            </span>
            <bdi className="palette-hint quiet clip">{entry.hint}</bdi>
            {entry.keys && <Keys keys={entry.keys} />}
          </li>
        ))}
      </ul>
      {entries.length === 0 && !isBehind && (
        <p className="palette-none quiet">{t('palette:none', { text })}</p>
      )}
    </>
  );
}

function intoView(element: HTMLLIElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
