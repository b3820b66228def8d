import { NotebookPen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { call, rowOf, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';
import { Attendance } from './Attendance.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import { NoteText } from './NoteText.tsx';
import { ItemNotes, type LineBegin } from './ItemNotes.tsx';
import { focusFirst, pressInPlace } from './places.ts';
import './Minutes.css';

/**
 * The minutes of a session, written while it goes on and without the mouse: who was there is ticked, what was said is
 * typed under its item, what was decided and is to be done like a list.
 */
export function MinutesEditor({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const underNone = useRef<LineBegin>(null);
  const root = useRef<HTMLDivElement>(null);
  /** They were begun here: whoever did goes on in them. */
  const isBegun = useRef(false);
  const { data, error, refetch } = useCall('minutes.get', { sessionId, language }, { keep: true });
  const isThere = data !== undefined && data.minutes !== null;
  useEffect(() => {
    if (!isThere || !isBegun.current) return undefined;
    isBegun.current = false;
    // The list of names is drawn a moment after what it stands in.
    const frame = requestAnimationFrame(() => focusFirst(root.current));
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const { title, status } = rowOf('session', data.session);
  if (data.minutes === null && status === 'cancelled') {
    return <EmptyState title={t('minutes:cancelled', { title: say(title) })} />;
  }
  if (data.minutes === null) {
    return (
      <EmptyState
        title={t('kinds:minutes.none')}
        body={t('minutes:beginBody')}
        actions={
          <Button
            look="primary"
            icon={NotebookPen}
            onPress={() => {
              isBegun.current = true;
              void call('record.create', { kind: 'minutes', values: { sessionId } }).then(
                (written) => done(t('kinds:minutes.added'), written),
                (thrown: unknown) => {
                  isBegun.current = false;
                  failed(thrown);
                },
              );
            }}
          >
            {t('minutes:begin')}
          </Button>
        }
      />
    );
  }
  const minutes = rowOf('minutes', data.minutes);
  const known = new Set(data.items.map(({ id }) => id));
  const general = {
    id: null,
    number: '',
    depth: 0,
    title: data.items.length === 0 ? t('minutes:noItems') : t('minutes:general'),
    taskIds: [],
  };
  return (
    // What is begun where no item is belongs under none.
    <div
      ref={root}
      className="minutes"
      role="presentation"
      onKeyDown={(event) => pressInPlace(event, (what) => underNone.current?.(what))}
    >
      <MinutesBar sessionId={sessionId} page={data} />
      <div className="minutes-body">
        <Attendance sessionId={sessionId} page={data} reread={refetch} />
        <NoteText
          kind="minutes"
          id={minutes.id}
          field="opening"
          label={words.field('minutes', 'opening')}
          kept={minutes.opening ?? ''}
          version={data.version}
          isNamed
        />
        {data.items.map((item) => (
          <ItemNotes
            key={item.id}
            sessionId={sessionId}
            item={{ ...item, title: say(item.title) }}
            page={data}
            belongs={(itemId) => itemId === item.id}
          >
            <NoteText
              kind="agendaItem"
              id={item.id}
              field="minuted"
              label={t('minutes:said', { item: `${item.number} ${say(item.title)}` })}
              kept={item.minuted}
              version={item.version}
            />
          </ItemNotes>
        ))}
        <ItemNotes
          ref={underNone}
          sessionId={sessionId}
          item={general}
          page={data}
          belongs={(itemId) => itemId === null || !known.has(itemId)}
        />
        <p className="quiet minutes-keys">{t('minutes:keys')}</p>
      </div>
    </div>
  );
}
