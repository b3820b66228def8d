import { Gavel, ListTodo } from 'lucide-react';
import { useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { numberIn } from '../../../../shared/domain/agenda-number.ts';
import { call, rowsOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { NextDecision } from './NextDecision.tsx';
import { NextTask } from './NextTask.tsx';
import { NotedDecision } from './NotedDecision.tsx';
import { NotedTask } from './NotedTask.tsx';
import { focusPlace, pressInPlace } from './places.ts';
import { useNoting } from './use-noting.ts';
import type { LinePlace } from './use-typed-line.ts';

interface ItemNotesProps {
  readonly sessionId: string;
  /** The item; of what stands under none the id is null. */
  readonly item: {
    readonly id: string | null;
    readonly number: string;
    readonly depth: number;
    readonly title: string;
    readonly taskIds: readonly string[];
  };
  readonly page: MinutesPage;
  /** Whether what was noted under an item belongs here. */
  readonly belongs: (itemId: string | null) => boolean;
  /** For whoever begins a line of it from elsewhere in the tab. */
  readonly ref?: Ref<LineBegin>;
  readonly children?: ReactNode;
}

/** The line that is shown, and whether somebody has asked for it or it was half typed before. */
interface Typing {
  readonly what: 'decision' | 'task';
  readonly isAsked: boolean;
}

export type LineBegin = (what: Typing['what']) => void;

/** What was said, decided and is to be done under one item. Alt with D or T begins a line, Alt with the arrows goes on to the next item. */
export function ItemNotes({ sessionId, item, page, belongs, ref, children }: ItemNotesProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { refetch } = useCall('minutes.get', { sessionId, language }, { enabled: false, keep: true });
  const noting = useNoting(refetch);
  const keptOf = (what: Typing['what']) =>
    page.lines.find((line) => line.what === what && belongs(line.agendaItemId));
  const [typing, setTyping] = useState<Typing | null>(() => {
    const kept = keptOf('decision') ?? keptOf('task');
    return kept ? { what: kept.what, isAsked: false } : null;
  });
  const begin: LineBegin = (what) => setTyping({ what, isAsked: true });
  useImperativeHandle(ref, () => (what) => setTyping({ what, isAsked: true }), []);
  const section = useRef<HTMLElement>(null);
  const place = { sessionId, agendaItemId: item.id };
  const decisions = rowsOf('decision', page.decisions).filter((one) => belongs(one.agendaItemId));
  const tasks = rowsOf('task', page.tasks).filter((one) => belongs(one.agendaItemId));
  const takenUp = rowsOf('task', page.takenUp).filter(({ id }) => item.taskIds.includes(id));

  const typedAt = (what: Typing['what']): LinePlace => ({ ...place, kept: keptOf(what), reread: refetch });

  function leave(): void {
    setTyping(null);
    focusPlace(section.current);
  }

  return (
    <section
      ref={section}
      className={item.depth > 0 ? 'minutes-item minutes-inner' : 'minutes-item'}
      data-place
      aria-label={`${item.number} ${item.title}`.trim()}
      onKeyDown={(event) => pressInPlace(event, begin)}
    >
      <header className="minutes-head">
        <h2>
          {item.number !== '' && <bdi className="digits quiet">{numberIn(language, item.number)}</bdi>}{' '}
          <bdi>{item.title}</bdi>
        </h2>
        <Button look="quiet" icon={Gavel} keys="Alt+D" onPress={() => begin('decision')}>
          {t('minutes:decide')}
        </Button>
        <Button look="quiet" icon={ListTodo} keys="Alt+T" onPress={() => begin('task')}>
          {t('minutes:toDo')}
        </Button>
      </header>
      {children}
      <ul className="minutes-noted">
        {takenUp.map((task) => (
          <NotedTask key={task.id} task={task} isFromBefore />
        ))}
        {decisions.map((decision) => (
          <NotedDecision key={decision.id} decision={decision} />
        ))}
        {tasks.map((task) => (
          <NotedTask key={task.id} task={task} />
        ))}
        {noting.waiting.map((one) => (
          <li key={one.id} className="minutes-line quiet">
            <bdi>{t('minutes:waiting', { text: one.text })}</bdi>
            {one.isRefused && (
              <Button look="quiet" onPress={() => noting.tryAgain(one)}>
                {t('actions.tryAgain')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {typing?.what === 'decision' && (
        <NextDecision
          place={typedAt('decision')}
          isAsked={typing.isAsked}
          onLeave={leave}
          onAdd={(text) =>
            noting.add(
              text,
              () => call('minutes.decide', { ...place, text: { [language]: text } }),
              t('minutes:decided'),
            )
          }
        />
      )}
      {typing?.what === 'task' && (
        <NextTask
          place={typedAt('task')}
          isAsked={typing.isAsked}
          attendance={page.attendance}
          onLeave={leave}
          onAdd={({ title, ...rest }) =>
            noting.add(
              title,
              () => call('minutes.addTask', { ...place, ...rest, title: { [language]: title } }),
              t('minutes:taskNoted'),
            )
          }
        />
      )}
    </section>
  );
}
