import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { call, useCall, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { placeAfterStep, placeOnDrop, type Place, type Step } from './moves.ts';
import { NextItem, NOTHING_TYPED, type NewItem } from './NextItem.tsx';
import { placeOfNext, type Next } from './next-place.ts';
import { SlotBar } from './SlotBar.tsx';
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
  const [current, setCurrent] = useState<string | null>(null);
  const [next, setNext] = useState<Next | null>(null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [dragged, setDragged] = useState<string | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || !session) return <LoadingRows />;
  const { lines } = data;
  const below = next && placeOfNext(lines, next).below;
  const typing = next && (
    <NextItem
      typed={typed}
      onType={setTyped}
      canIndent={lines.length > 0}
      depth={next.depth}
      onDepth={(depth) => setNext({ ...next, depth })}
      onAdd={add}
      onLeave={() => setNext(null)}
    />
  );

  function put(id: string, place: Place | null): void {
    if (place) void call('agenda.move', { id, ...place }).catch(failed);
  }

  async function add(items: readonly NewItem[]): Promise<boolean> {
    const { parentId, afterId } = placeOfNext(lines, next ?? AT_END);
    try {
      const written = await call('agenda.add', {
        sessionId,
        parentId,
        afterId,
        items: items.map(({ depth, title, minutes, kind }) => ({
          depth: parentId === null && (items.length > 1 || afterId === null) ? depth : 0,
          title: { [language]: title },
          minutes,
          kind,
        })),
      });
      done(t('agenda:itemAdded', { count: items.length }), written);
      setNext({
        after: written.ids.at(-1) ?? null,
        depth: parentId === null ? (items.at(-1)?.depth ?? 0) : 1,
      });
      return true;
    } catch (thrown) {
      failed(thrown);
      return false;
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      const written = await call('record.delete', { kind: 'agendaItem', ids: [id] });
      done(t('kinds:agendaItem.deleted', { count: 1 }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <div className="agenda">
      <div className="record-part-bar">
        <Button icon={Plus} onPress={() => setNext(AT_END)}>
          {t('kinds:agendaItem.new')}
        </Button>
        {data.slotMinutes !== null && <SlotBar planned={data.plannedMinutes} slot={data.slotMinutes} />}
      </div>
      {lines.length === 0 && !next ? (
        <EmptyState title={t('agenda:empty')} body={t('kinds:agendaItem.empty')} />
      ) : (
        <ol className="agenda-lines" aria-label={t('records:agenda')}>
          {below === null && typing}
          {lines.map((line) => (
            <Fragment key={line.id}>
              <AgendaRow
                line={line}
                zone={session.zone}
                hasHours={data.slotMinutes !== null}
                isCurrent={line.id === current}
                isDragged={line.id === dragged}
                onCurrent={() => setCurrent(line.id)}
                onStep={(step: Step) => put(line.id, placeAfterStep(lines, line.id, step))}
                onChange={(values) =>
                  attempt(call('record.update', { kind: 'agendaItem', id: line.id, values }))
                }
                onDelete={() => void remove(line.id)}
                onOpen={() =>
                  void navigate({ to: '/records/$kind/$id', params: { kind: 'agendaItem', id: line.id } })
                }
                onDrag={(isDragging) => setDragged(isDragging ? line.id : null)}
                onDropHere={() => {
                  if (dragged !== null) put(dragged, placeOnDrop(lines, dragged, line.id));
                  setDragged(null);
                }}
                onNext={() => setNext({ after: line.id, depth: line.parentId === null ? 0 : 1 })}
              />
              {line.id === below && typing}
            </Fragment>
          ))}
        </ol>
      )}
    </div>
  );
}
