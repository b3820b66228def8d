import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { rowsOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { SuggestionLine } from '../suggestions/index.ts';

const OPEN = { where: { state: ['open'] } };

/** What was suggested in consultations and is to be accepted or let go: the oldest first, and the way to all of it. */
export function Suggestions({ home }: { readonly home: OutputOf<'home.get'> }) {
  const { t } = useTexts();
  const { total, first } = home.suggestions;
  if (total === 0) return null;
  return (
    <div>
      <h3 className="home-head">
        <Link to="/records/$kind" params={{ kind: 'suggestion' }} search={OPEN}>
          {t('home:suggestions', { count: total })}
        </Link>
      </h3>
      <ul className="home-list">
        {rowsOf('suggestion', first).map((row) => (
          <li key={row.id} className="home-task">
            <SuggestionLine suggestion={row} />
          </li>
        ))}
      </ul>
      {total > first.length && (
        <p className="quiet home-more">{t('home:more', { count: total - first.length })}</p>
      )}
    </div>
  );
}
