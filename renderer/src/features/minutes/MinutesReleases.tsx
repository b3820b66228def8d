import { Link } from '@tanstack/react-router';
import { rowsOf, useCall } from '../../api/index.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import './Minutes.css';

/** What was released of the minutes of a session, the latest first; nothing where nothing was. */
export function MinutesReleases({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const { data } = useCall('minutes.get', { sessionId, language }, { keep: true });
  const releases = rowsOf('minutesRelease', data?.releases ?? []);
  if (releases.length === 0) return null;
  const title = words.kinds('minutesRelease');
  return (
    <section className="minutes-releases" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {releases.map(({ id, label, releasedAt, releasedBy, voidedAt }) => (
          <li key={id}>
            <Link to="/records/$kind/$id" params={{ kind: 'minutesRelease', id }}>
              {t('minutes:released', { label })}
            </Link>{' '}
            <span className="quiet">
              {moment(language, releasedAt, zone)}
              {releasedBy !== null && (
                <>
                  {' · '}
                  <bdi>{releasedBy}</bdi>
                </>
              )}
              {voidedAt !== null &&
                ` · ${words.field('minutesRelease', 'voidedAt')}: ${moment(language, voidedAt, zone)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
