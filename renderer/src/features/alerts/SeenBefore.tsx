import { useDeferredValue, useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { typedSighting } from '../../../../shared/contract/alerts.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { partialDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import './Alerts.css';

interface SeenBeforeProps {
  /** Null where it is a new one. */
  readonly id: string | null;
  /** What is typed of it so far. */
  readonly values: object;
}

type Found = OutputOf<'alert.seenBefore'>['first'][number];

/** Other alerts of the last two years on the same substance, or of the same kind in the same place. */
export function SeenBefore({ id, values }: SeenBeforeProps) {
  const { t } = useTexts();
  // Typing goes first; what it is asked follows when there is time.
  const typed = useDeferredValue(values);
  const asked = useMemo(() => ({ id, ...typedSighting.parse(typed) }), [id, typed]);
  const { data } = useCall('alert.seenBefore', asked, { keep: true });
  if (!data || data.total === 0) return null;
  return (
    <section className="alert-seen" aria-label={t('alerts:seenBefore')}>
      <h3 role="status">{t('alerts:seenBeforeCount', { count: data.total })}</h3>
      <ul>
        {data.first.map((found) => (
          <Line key={found.id} found={found} />
        ))}
      </ul>
      {data.total > data.first.length && (
        <p className="quiet">{t('alerts:seenBeforeMore', { count: data.total - data.first.length })}</p>
      )}
    </section>
  );
}

function Line({ found }: { readonly found: Found }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { id, number, title, marking, state, seenOn, states, area, by } = found;
  const where = [listed(language, states.map(say)), area ?? ''].filter(Boolean).join(' · ');
  return (
    <li>
      <Link to="/records/$kind/$id" params={{ kind: 'alert', id }}>
        {number !== null && <bdi className="digits">{number} </bdi>}
        <bdi>{say(title)}</bdi>
      </Link>{' '}
      <span className="quiet">
        {[
          <bdi key="marking" dir="ltr">
            {markingLabel(marking)}
          </bdi>,
          words.choice('alertState', state),
          seenOn === null ? t('alerts:dayUnknown') : partialDate(language, seenOn),
          where,
          t('alerts:alikeIn', {
            what: listed(
              language,
              by.map((one) => t(`alerts:alike.${one}`)),
            ),
          }),
        ]
          .filter((part) => part !== '')
          .flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}
      </span>
    </li>
  );
}
