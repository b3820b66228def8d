import { useDeferredValue, useMemo } from 'react';
import { typedSighting } from '../../../../shared/contract/alerts.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { AlertLine } from './AlertLine.tsx';
import './Alerts.css';

interface SeenBeforeProps {
  /** Null where it is a new one. */
  readonly id: string | null;
  /** What is typed of it so far. */
  readonly values: object;
}

/** Other alerts of the last two years on the same substance, or of the same kind in the same place. */
export function SeenBefore({ id, values }: SeenBeforeProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
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
          <AlertLine
            key={found.id}
            alert={found}
            where={found.states.map(say)}
            more={t('alerts:alikeIn', {
              what: listed(
                language,
                found.by.map((one) => t(`alerts:alike.${one}`)),
              ),
            })}
          />
        ))}
      </ul>
      {data.total > data.first.length && (
        <p className="quiet">{t('alerts:seenBeforeMore', { count: data.total - data.first.length })}</p>
      )}
    </section>
  );
}
