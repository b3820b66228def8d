import { useState } from 'react';
import { call, rowsOf, useCall } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Flag, Fold } from '../../ui/index.ts';
import './Minutes.css';

/** What is still open from earlier sessions, offered to the agenda of the next; nothing where nothing is. */
export function OfferedTasks({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const [isOpen, setOpen] = useState(false);
  const { data } = useCall('agenda.offered', { sessionId }, { keep: true });
  const tasks = rowsOf('task', data ?? []);
  if (tasks.length === 0) return null;

  function takeUp(taskIds: string[]): void {
    void call('agenda.takeUp', { sessionId, taskIds }).then(
      (written) => done(t('minutes:tookUp', { count: taskIds.length }), written),
      failed,
    );
  }

  return (
    <Fold
      title={t('minutes:offered', { count: tasks.length })}
      said={tasks.map(({ title }) => say(title)).join(' · ')}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <ul className="minutes-noted">
        {tasks.map(({ id, title, dueDate, titles, extras }) => (
          <li key={id} className="minutes-line">
            <span className="minutes-typed">
              <bdi>{say(title)}</bdi>
            </span>
            <span className="minutes-owner clip quiet">
              {typeof extras['iso3'] === 'string' && <Flag iso3={extras['iso3']} />}{' '}
              <bdi>{say(titles['participant'] ?? titles['group'] ?? titles['person'])}</bdi>
            </span>
            <span className="minutes-due quiet">
              {dueDate === null ? '' : calendarDate(language, dueDate)}
            </span>
            <Button
              look="quiet"
              aria-label={t('minutes:takeUpOne', { title: say(title) })}
              onPress={() => takeUp([id])}
            >
              {t('minutes:takeUp')}
            </Button>
          </li>
        ))}
      </ul>
      {tasks.length > 1 && (
        <Button onPress={() => takeUp(tasks.map(({ id }) => id))}>{t('minutes:takeUp')}</Button>
      )}
    </Fold>
  );
}
