import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { rowsOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { TalkLink } from './TalkLink.tsx';

const PLANNED = { where: { state: ['planned'] } };

/** Consultations whose time has passed and of which nobody has said whether they were held: the latest, and the way to all. */
export function Passed({ home }: { readonly home: OutputOf<'home.get'> }) {
  const { t } = useTexts();
  const { total, first } = home.talksPassed;
  if (total === 0) return null;
  return (
    <div>
      <h3 className="home-head">
        <Link to="/records/$kind" params={{ kind: 'consultation' }} search={PLANNED}>
          {t('home:talksPassed', { count: total })}
        </Link>
      </h3>
      <ul className="home-list">
        {rowsOf('consultation', first).map((talk) => (
          <li key={talk.id}>
            {talk.startUtc !== null && <TalkLink talk={talk} startUtc={talk.startUtc} withDay />}
          </li>
        ))}
      </ul>
      {total > first.length && (
        <p className="quiet home-more">{t('home:more', { count: total - first.length })}</p>
      )}
    </div>
  );
}
