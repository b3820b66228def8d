import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { saidIn } from '../../../../shared/domain/languages.ts';
import { call, useCall, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, ConfirmDialog, EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { placeAfterStep, placeOnDrop } from './moves.ts';
import { NextItem, NOTHING_TYPED } from './NextItem.tsx';
import { placeOfNext, type Next } from './next-place.ts';
import type { RowDeed, RowPart } from './row-keys.ts';
import { SlotBar } from './SlotBar.tsx';
import { useAdding } from './use-adding.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useMoving } from './use-moving.ts';
import { WaitingItem } from './WaitingItem.tsx';
import './AgendaEditor.css';

const AT_END: Next = { after: null, depth: 0 };

/** The running agenda of a session: items in order with their clock times, typed like a list, moved by drag or by keys. */
export function AgendaEditor({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const attempt = useAttempt();
  const navigate = useNavigate();
  const { data: session } = useRecord('session', sessionId);
  const { data, error, refetch } = useCall('agenda.get', { sessionId }, { keep: true });
  const inTurn = useInTurn();
  const move = useMoving(sessionId, inTurn);
  const adding = useAdding({ sessionId, inTurn, reread: refetch });
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [dragged, setDragged] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || !session) return <LoadingRows />;
  const { lines } = data;
  const { next, waiting } = adding;
  const below = next && placeOfNext(lines, next).below;

  function leave(): void {
    const last = adding.takeBack();
    if (last) {
      const { title, minutes, kind } = last;
      setTyped({ text: minutes === null ? title : `${title} ${minutes}'`, kind });
      return;
    }
    focusIn(list.current, next?.after ?? lines.at(-1)?.id, 'row');
    adding.leave();
  }

  async function remove(id: string): Promise<void> {
    const at = lines.findIndex((line) => line.id === id);
    const others = lines.filter((line) => line.id !== id && line.parentId !== id);
    try {
      const written = await call('record.delete', { kind: 'agendaItem', ids: [id] });
      done(t('kinds:agendaItem.deleted', { count: 1 }), written);
      await refetch();
      focusIn(list.current, (others[at] ?? others.at(-1))?.id, 'row');
    } catch (thrown) {
      failed(thrown);
    }
  }

  function carryOut(id: string, deed: RowDeed, part: RowPart): void {
    const at = lines.findIndex((line) => line.id === id);
    if (deed.does === 'step') move(id, (newest) => placeAfterStep(newest, id, deed.step));
    else if (deed.does === 'next') adding.begin({ after: id, depth: lines[at]?.depth === 1 ? 1 : 0 });
    else if (deed.does === 'open') {
      void navigate({ to: '/records/$kind/$id', params: { kind: 'agendaItem', id } });
    } else if (deed.does === 'delete') {
      if (lines.some(({ parentId }) => parentId === id)) setAsked(id);
      else void remove(id);
    } else if (deed.does === 'go') {
      focusIn(list.current, lines[at + deed.by]?.id, part);
    }
  }

  const rows = lines.map((line, at) => (
    <AgendaRow
      key={line.id}
      line={line}
      zone={session.zone}
      hasHours={data.slotMinutes !== null}
      isCurrent={line.id === current}
      isEntry={lines.some(({ id }) => id === current) ? line.id === current : at === 0}
      isDragged={line.id === dragged}
      onCurrent={() => setCurrent(line.id)}
      onDeed={(deed, part) => carryOut(line.id, deed, part)}
      onChange={(values) => attempt(call('record.update', { kind: 'agendaItem', id: line.id, values }))}
      onDrag={(isDragging) => setDragged(isDragging ? line.id : null)}
      onDropHere={() => {
        if (dragged !== null) move(dragged, (newest) => placeOnDrop(newest, dragged, line.id));
        setDragged(null);
      }}
    />
  ));
  if (next) {
    // Of one list with the rows: it is moved among them, not made anew as items come, and what is typed into it goes on.
    rows.splice(
      lines.findIndex(({ id }) => id === below) + 1,
      0,
      ...waiting.map((item, at) => <WaitingItem key={`waiting ${at}`} item={item} />),
      <NextItem
        key={`next ${next.begun}`}
        typed={typed}
        onType={setTyped}
        canIndent={lines.length + waiting.length > 0}
        depth={next.depth}
        onDepth={adding.indent}
        onAdd={adding.add}
        onLeave={leave}
      />,
    );
  }
  const toDelete = lines.find(({ id }) => id === asked);
  return (
    <div className="agenda">
      <div className="record-part-bar">
        <Button icon={Plus} onPress={() => adding.begin(AT_END)}>
          {t('kinds:agendaItem.new')}
        </Button>
        {data.slotMinutes !== null && <SlotBar planned={data.plannedMinutes} slot={data.slotMinutes} />}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('agenda:empty')} body={t('kinds:agendaItem.empty')} />
      ) : (
        <ol ref={list} className="agenda-lines" aria-label={t('records:agenda')}>
          {rows}
        </ol>
      )}
      <ConfirmDialog
        title={t('records:deleteOne', { title: toDelete ? saidIn(toDelete.title, language).text : '' })}
        isOpen={toDelete !== undefined}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          if (asked !== null) void remove(asked);
        }}
        confirm={t('actions.delete')}
        danger
      >
        <p>{t('agenda:deleteBody')}</p>
      </ConfirmDialog>
    </div>
  );
}

/** Takes the focus to another line, into the same part of it. */
function focusIn(list: HTMLElement | null, id: string | undefined, part: RowPart): void {
  if (id === undefined) return;
  const row = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
  const within = part === 'title' || part === 'minutes' ? `.agenda-${part}` : null;
  (within === null ? row : row?.querySelector<HTMLElement>(within))?.focus();
}
