import { Link } from '@tanstack/react-router';
import type { Planner } from '../../../../shared/contract/planner.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { Plan } from './rows.ts';

/** How many are done, of all and of each regional group, and how long there is until the next reconvening. */
export function Progress({ plan, next }: { readonly plan: Plan; readonly next: Planner['next'] }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { done, all, progress } = plan;
  return (
    <div className="planner-progress">
      <p>
        {next === null ? (
          t('planner:noNext')
        ) : (
          <Link to="/records/$kind/$id" params={{ kind: 'reconvening', id: next.id }}>
            {t('planner:until', {
              count: next.days,
              title: say(next.title),
              day: calendarDate(language, next.startDate),
            })}
          </Link>
        )}
        {' · '}
        <strong>{t('planner:done', { done, all })}</strong>
      </p>
      <ul aria-label={t('planner:byGroup')}>
        {progress.map(({ group, ...count }) => (
          <li key={group}>
            <span>{group === null ? t('matrix:noGroup') : words.choice('regionalGroup', group)}</span>{' '}
            <span className="quiet">{t('planner:of', count)}</span>
            <span className="planner-bar" aria-hidden>
              <span style={{ inlineSize: `${(100 * count.done) / count.all}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
