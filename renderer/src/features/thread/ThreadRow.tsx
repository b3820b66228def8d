import { Link } from '@tanstack/react-router';
import type { ThreadStepShown } from '../../../../shared/contract/thread.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';

/** One step: when, how long after the one before it, what it is, and the way to its record. */
export function ThreadRow({ step }: { readonly step: ThreadStepShown }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { date, days, kind, id, title, who, isEnd } = step;
  return (
    <li className="thread-row" aria-current={isEnd ? 'true' : undefined}>
      <p className="thread-when">
        <span>{date === null ? t('thread:noDay') : calendarDate(language, date)}</span>
        {days !== null && <span className="quiet">{t('thread:after', { count: days })}</span>}
      </p>
      <div className="thread-what">
        <p className="clip">
          <Link to="/records/$kind/$id" params={{ kind, id }}>
            <bdi>{say(title) || t('states.untitled')}</bdi>
          </Link>
        </p>
        <p className="thread-facts">
          <StepWord step={step} />
          {who && (
            <span className="clip quiet">
              <bdi>{say(who)}</bdi>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** What it is and what became of it; of what is due, for how long it is or is not. */
function StepWord({ step }: { readonly step: ThreadStepShown }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { kind, word, due, away } = step;
  if (due !== null) {
    const text = t(`thread:due.${due}`, { count: away ?? 0 });
    return <StateMark mark={due === 'overdue' ? 'clash' : 'planned'}>{text}</StateMark>;
  }
  return (
    <span className="thread-word">
      {kind === 'dispatch'
        ? t('thread:letter')
        : word === null
          ? words.kind(kind)
          : t('thread:step', { what: words.kind(kind), word: words.choice(word.list, word.value) })}
    </span>
  );
}
