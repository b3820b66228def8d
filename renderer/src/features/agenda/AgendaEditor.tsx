import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { call, useCall, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { placeAfterStep, placeOnDrop, type Place, type Step } from './moves.ts';
import { SlotBar } from './SlotBar.tsx';
import './AgendaEditor.css';

/** The running agenda of a session: items in order with their clock times, moved by drag or by keys. */
export function AgendaEditor({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const attempt = useAttempt();
  const navigate = useNavigate();
  const { data: session } = useRecord('session', sessionId);
  const { data, error, refetch } = useCall('agenda.get', { sessionId }, { keep: true });
  const [current, setCurrent] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || !session) return <LoadingRows />;
  const { lines } = data;

  function put(id: string, place: Place | null): void {
    if (place) void call('agenda.move', { id, ...place }).catch(failed);
  }

  async function add(): Promise<void> {
    try {
      const { id } = await call('record.create', {
        kind: 'agendaItem',
        values: { sessionId, title: { [language]: t('agenda:newItem') } },
      });
      setCurrent(id);
    } catch (thrown) {
      failed(thrown);
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
        <Button icon={Plus} onPress={() => void add()}>
          {t('kinds:agendaItem.new')}
        </Button>
        {data.slotMinutes !== null && <SlotBar planned={data.plannedMinutes} slot={data.slotMinutes} />}
      </div>
      {lines.length === 0 ? (
        <EmptyState title={t('agenda:empty')} body={t('kinds:agendaItem.empty')} />
      ) : (
        <ol className="agenda-lines" aria-label={t('records:agenda')}>
          {lines.map((line) => (
            <AgendaRow
              key={line.id}
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
            />
          ))}
        </ol>
      )}
    </div>
  );
}
