import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { GridList, GridListHeader, GridListSection, type Selection } from 'react-aria-components';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { Button, LoadingRows } from '../../ui/index.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { ClashRow } from './ClashRow.tsx';
import { bySession } from './groups.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { SessionHead } from './SessionHead.tsx';
import { useClashSessions } from './use-clash-sessions.ts';
import './ClashList.css';

interface ClashListProps {
  readonly label: string;
  readonly clashes: readonly Clash[];
}

/** What is asked in a dialog: for which clashes. */
interface Asked {
  readonly what: 'accept' | 'move';
  readonly clashes: readonly Clash[];
}

const NONE: Selection = new Set();

/**
 * Open clashes by their sessions, in whole sentences. Each is accepted or its session moved on the spot, or several are
 * taken and accepted for one reason; what was decided goes, and the next one is there.
 */
export function ClashList({ label, clashes }: ClashListProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const on = useRef<string | null>(null);
  const [selection, setSelection] = useState<Selection>(NONE);
  const [asked, setAsked] = useState<Asked | null>(null);
  const sessions = useClashSessions(clashes);
  const groups = bySession(clashes, (id) => sessions?.get(id)?.startUtc);
  const taken = takenOf(clashes, selection);

  const commands = useMemo(() => {
    const here = (): readonly Clash[] => clashes.filter(({ key }) => key === on.current);
    function ask(what: Asked['what'], some: readonly Clash[]): void {
      if (some.length > 0) setAsked({ what, clashes: some });
    }
    const some = takenOf(clashes, selection);
    return [
      {
        id: 'clash.accept',
        title: t('clashes:acceptCommand'),
        group: 'record' as const,
        keys: 'A',
        run: () => ask('accept', some.length > 0 ? some : here()),
      },
      {
        id: 'clash.move',
        title: t('clashes:moveCommand'),
        group: 'record' as const,
        keys: 'M',
        run: () => ask('move', here()),
      },
    ];
  }, [t, clashes, selection]);
  useCommands(commands);

  function close(): void {
    setAsked(null);
    // Not before the dialog has given the focus back to where it came from, which may be gone.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.clash-row')?.focus());
  }

  /** The page of the session above a row; rows would take the key for a selection, and a dialog's keys come by here too. */
  function openSession(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const id = groups.find((group) => group.clashes.some(({ key }) => key === on.current))?.sessionId;
    if (typeof id !== 'string' || !list.current?.contains(document.activeElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void navigate({ to: '/records/$kind/$id', params: { kind: 'session', id } });
  }

  // Under their sessions from the beginning: a row that changed its place would lose the focus.
  if (!sessions) return <LoadingRows rows={clashes.length} />;
  return (
    <div
      className="clashes"
      onKeyDownCapture={openSession}
      onFocus={({ target }) => {
        on.current = target.closest('[data-key]')?.getAttribute('data-key') ?? on.current;
      }}
    >
      <GridList
        ref={list}
        aria-label={label}
        className="clash-rows"
        selectionMode="multiple"
        disallowTypeAhead
        selectedKeys={selection}
        onSelectionChange={setSelection}
      >
        {groups.map((group) => (
          <GridListSection key={group.sessionId} id={`of ${group.sessionId}`}>
            <GridListHeader className="clash-session">
              <SessionHead session={group.sessionId === null ? undefined : sessions?.get(group.sessionId)} />
            </GridListHeader>
            {group.clashes.map((clash) => (
              <ClashRow
                key={clash.key}
                clash={clash}
                onAccept={() => setAsked({ what: 'accept', clashes: [clash] })}
                onMove={() => setAsked({ what: 'move', clashes: [clash] })}
              />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {taken.length > 0 && (
        <div className="clash-selected" role="status">
          <span>{t('list.selected', { count: taken.length })}</span>
          <Button look="primary" keys="A" onPress={() => setAsked({ what: 'accept', clashes: taken })}>
            {t('clashes:acceptSelected', { count: taken.length })}
          </Button>
          <Button look="quiet" onPress={() => setSelection(NONE)}>
            {t('list.selectNone')}
          </Button>
        </div>
      )}
      {asked?.what === 'accept' && (
        <AcceptDialog clashes={asked.clashes} onDone={() => setSelection(NONE)} onClose={close} />
      )}
      {asked?.what === 'move' && <MoveDialog clashes={asked.clashes} onClose={close} />}
    </div>
  );
}

function takenOf(clashes: readonly Clash[], selection: Selection): readonly Clash[] {
  return clashes.filter(({ key }) => selection === 'all' || selection.has(key));
}
