import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { rowsOf } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { chooseReconvening } from '../../state/current.ts';
import { Flag } from '../../ui/index.ts';

/** Who has not replied, those first whose reply is due first; the number leads to all of them. */
const OUTSTANDING = { where: { attendance: ['invited'] }, by: 'replyBy' };

/** Of each meeting who has not replied to its invitation. */
export function Replies({ home }: { readonly home: OutputOf<'home.get'> }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const meetings = rowsOf('reconvening', home.reconvenings);
  return home.replies.map(({ reconveningId, total, first }) => (
    <div key={reconveningId}>
      <h3 className="home-head">
        <Link
          to="/records/$kind"
          params={{ kind: 'delegation' }}
          search={OUTSTANDING}
          onClick={() => chooseReconvening(reconveningId)}
        >
          {t('home:replies', { count: total })} ·{' '}
          <bdi>{say(meetings.find(({ id }) => id === reconveningId)?.shortTitle)}</bdi>
        </Link>
      </h3>
      <Delegations rows={first} />
      {total > first.length && (
        <p className="quiet home-more">{t('home:more', { count: total - first.length })}</p>
      )}
    </div>
  ));
}

function Delegations({ rows }: { readonly rows: OutputOf<'home.get'>['replies'][number]['first'] }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  return (
    <ul className="home-list">
      {rowsOf('delegation', rows).map((row) => (
        <li key={row.id}>
          <Link to="/records/$kind/$id" params={{ kind: 'delegation', id: row.id }}>
            <span className="home-what">
              {typeof row.extras['iso3'] === 'string' && <Flag iso3={row.extras['iso3']} />}{' '}
              <bdi>{say(row.titles['participant'])}</bdi>
            </span>
            <span className="quiet">
              {row.replyBy ? t('home:replyBy', { date: calendarDate(language, row.replyBy) }) : ''}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
