import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Flag, TextInPlace } from '../../ui/index.ts';
import { TaskMoves } from '../states/index.ts';

interface NotedTaskProps {
  readonly task: RowOf<'task'>;
  /** It came from an earlier session and stands on the agenda of this one. */
  readonly isFromBefore?: boolean;
}

/** A task with its state, who does it and by when; the rest of it is on its page. */
export function NotedTask({ task, isFromBefore = false }: NotedTaskProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const attempt = useAttempt();
  const { id, title, dueDate, titles, extras } = task;
  const said = say(title);
  const owner = say(titles['participant'] ?? titles['group'] ?? titles['person']);
  return (
    <li className="minutes-line">
      <span className="minutes-state">
        <TaskMoves task={task} />
      </span>
      <TextInPlace
        label={said}
        className="minutes-typed"
        value={said}
        onCommit={(text) =>
          attempt(
            call('record.update', { kind: 'task', id, values: { title: { ...title, [language]: text } } }),
          )
        }
      />
      <span className="minutes-owner clip quiet">
        {typeof extras['iso3'] === 'string' && <Flag iso3={extras['iso3']} />}{' '}
        <bdi>{owner || t('minutes:nobody')}</bdi>
        {isFromBefore && ` · ${t('minutes:takenUp')}`}
      </span>
      <span className="minutes-due quiet">{dueDate === null ? '' : calendarDate(language, dueDate)}</span>
      <Link
        className="fact-link"
        to="/records/$kind/$id"
        params={{ kind: 'task', id }}
        aria-label={t('actions.openPageOf', { name: said })}
        title={t('actions.openPageOf', { name: said })}
      >
        <ArrowUpRight size={14} aria-hidden />
      </Link>
    </li>
  );
}
