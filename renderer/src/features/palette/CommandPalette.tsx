import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { useAllCommands } from '../../state/commands.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Keys } from '../../ui/index.ts';
import { matching } from './matching.ts';
import './CommandPalette.css';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One box for everything: records by what they say, commands by what they do. */
export function CommandPalette({ isOpen, onClose }: PaletteProps) {
  const { t } = useTexts();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <AriaDialog aria-label={t('shell:searchBox')} className="palette-body">
          <PaletteBox onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const MOST_COMMANDS = 8;

function PaletteBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(text.trim());
  const {
    data: found,
    isPlaceholderData,
    isFetching,
  } = useCall('search.find', { text: asked }, { enabled: asked !== '', keep: true });
  const isBehind = asked !== text.trim() || (asked !== '' && (isPlaceholderData || isFetching));
  const isEntered = useRef(false);
  const commands = matching(
    useAllCommands().filter(({ id }) => id !== 'palette'),
    text,
  ).slice(0, MOST_COMMANDS);

  const records = (asked === '' ? [] : (found ?? [])).map(
    ({ kind, id, title, context, beyond, snippet }) => ({
      id: `${kind} ${id}`,
      title: say(title),
      /** By its name in whatever language, not by what is said somewhere in it. */
      isByName: Object.values(title).some((name) => holdsWords(name, asked)),
      hint: [words.kind(kind), say(context), say(beyond), snippet].filter(Boolean).join(' · '),
      run: () => void navigate({ to: '/records/$kind/$id', params: { kind, id } }),
    }),
  );
  const entries: readonly Entry[] = [
    ...records.filter(({ isByName }) => isByName),
    ...commands.map(({ id, title, group, keys, run }) => ({
      id,
      title,
      hint: t(`shell:groups.${group}`),
      keys,
      run,
    })),
    ...records.filter(({ isByName }) => !isByName),
  ];
  const chosen = Math.min(at, entries.length - 1);

  function carryOut(entry: Entry | undefined): void {
    if (!entry) return;
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
        aria-label={t('shell:searchBox')}
        placeholder={t('shell:searchBox')}
        dir="auto"
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id={list} className="palette-list" role="listbox" aria-label={t('shell:searchBox')}>
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
            <span className="palette-hint quiet clip">{entry.hint}</span>
            {entry.keys && <Keys keys={entry.keys} />}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="palette-none quiet">{t('palette:none', { text })}</p>}
    </>
  );
}

function intoView(element: HTMLLIElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
