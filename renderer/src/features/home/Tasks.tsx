import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { daysAway } from '../../../../shared/domain/time/days.ts';
import { call, rowsOf } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Flag } from '../../ui/index.ts';
import { Away } from './Away.tsx';

interface TasksProps {
  readonly home: OutputOf<'home.get'>;
  /** A UTC instant. */
  readonly now: string;
}

const OPEN = { where: { state: ['open'] } };

/** What is to be done, whatever it came from: those that are due first, and the way to all of them. */
export function Tasks({ home, now }: TasksProps) {
  const { t } = useTexts();
  const { total, overdue, first } = home.tasks;
  if (total === 0) return null;
  return (
    <div>
      <h3 className="home-head">
        <Link to="/records/$kind" params={{ kind: 'task' }} search={OPEN}>
          {t('home:tasks', { count: total })}
          {overdue > 0 && ` · ${t('home:overdue', { count: overdue })}`}
        </Link>
      </h3>
      <ul className="home-list">
        {rowsOf('task', first).map((task) => (
          <li key={task.id} className="home-task">
            <TaskLink task={task} now={now} />
            <DoneButton task={task} />
          </li>
        ))}
      </ul>
      {total > first.length && (
        <p className="quiet home-more">{t('home:more', { count: total - first.length })}</p>
      )}
    </div>
  );
}

function TaskLink({ task, now }: { readonly task: RowOf<'task'>; readonly now: string }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const zone = useHomeZone();
  const { id, title, dueDate, titles, extras } = task;
  const owner = say(titles['participant'] ?? titles['group'] ?? titles['person']);
  const gone = extras['ownerGone'] === 'withdrawn' ? 'ownerWithdrawn' : 'ownerClosed';
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'task', id }}>
      <span className="home-when home-days">
        {dueDate === null ? '' : <Away days={daysAway(now, `${dueDate}T12:00:00Z`, zone)} />}
      </span>
      <span className="home-what">
        <bdi>{say(title)}</bdi>
        <span className="quiet home-own">
          {typeof extras['iso3'] === 'string' && <Flag iso3={extras['iso3']} />}{' '}
          <bdi>{owner || t('home:taskOfNobody')}</bdi>
          {extras['ownerGone'] !== null && ` · ${t(`home:${gone}`)}`}
          {[titles['session'], titles['consultation'], titles['commitment']].map((origin) => {
            const from = say(origin);
            return (
              from !== '' && (
                <span key={from}>
                  {' · '}
                  <bdi>{from}</bdi>
                </span>
              )
            );
          })}
        </span>
      </span>
    </Link>
  );
}

function DoneButton({ task: { id, title } }: { readonly task: RowOf<'task'> }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const name = t('home:taskDoneOf', { title: say(title) });
  return (
    <Button
      look="quiet"
      aria-label={name}
      onPress={() =>
        void call('task.moveState', { id, to: 'done' }).then((written) => done(name, written), failed)
      }
    >
      {t('home:taskDone')}
    </Button>
  );
}
