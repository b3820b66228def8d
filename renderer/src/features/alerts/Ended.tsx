import { Link } from '@tanstack/react-router';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useRecord } from '../../api/index.ts';
import { StateMark } from '../../ui/index.ts';
import { Panel } from '../overviews/index.ts';

/** Since when an alert does not stand any more, why, and which other one says it now. */
export function Ended({ alert }: { readonly alert: RowOf<'alert'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { state, stateDate, stateReason, mergedIntoId } = alert;
  const { data: other } = useRecord('alert', state === 'merged' ? mergedIntoId : null);
  const day = stateDate === null ? '' : calendarDate(language, stateDate);
  return (
    <Panel title={t('alerts:ended')}>
      <p className="overview-note">
        <StateMark mark="notice">
          {[words.choice('alertState', state), day].filter(Boolean).join(' · ')}
        </StateMark>
      </p>
      {other && (
        <p className="overview-note">
          {words.field('alert', 'mergedIntoId')}:{' '}
          <Link to="/records/$kind/$id" params={{ kind: 'alert', id: other.id }}>
            <bdi>{[other.number ?? '', say(other.title)].filter(Boolean).join(' ')}</bdi>
          </Link>
        </p>
      )}
      {stateReason !== null && (
        <p className="alert-text" dir="auto">
          {stateReason}
        </p>
      )}
    </Panel>
  );
}
