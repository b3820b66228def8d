import { Link } from '@tanstack/react-router';
import { useCall, useRecord, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { LeftBehindList } from './LeftBehindList.tsx';
import './Merging.css';

/** On the page of an entry for which another one stands: which, and where to go on. */
export function MergedInto({ id, intoId }: { readonly id: string; readonly intoId: string }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data: own } = useRecord('participant', id);
  const { data: into } = useRecord('participant', intoId);
  const intoName = say(into?.shortName);
  return (
    <div className="merging-note" role="note">
      <p>
        {t('merging:mergedInto', { name: say(own?.shortName), into: intoName })}{' '}
        <Link to="/records/$kind/$id" params={{ kind: 'participant', id: intoId }}>
          {t('merging:open', { name: intoName })}
        </Link>
      </p>
      <p className="quiet">{t('merging:mergedIntoBody', { into: intoName })}</p>
    </div>
  );
}

/** On the page of the one that is kept: as what else it was entered, and what still goes by that. */
export function AlsoEntered({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data: entries } = useRecords('participant', { where: { sameAsId: [participantId] } });
  const { data: left = [] } = useCall('participant.leftBehind', {});
  const others = (entries?.rows ?? []).filter(({ extras }) => extras['standing'] === participantId);
  const its = left.filter(({ intoId }) => intoId === participantId);
  if (others.length + its.length === 0) return null;
  return (
    <div className="merging-note" role="note">
      {others.length > 0 && (
        <p>
          {t('merging:alsoEntered')}{' '}
          {others.map((entry, at) => (
            <span key={entry.id}>
              {at > 0 && ' · '}
              <Link to="/records/$kind/$id" params={{ kind: 'participant', id: entry.id }}>
                <bdi>{say(entry.shortName)}</bdi>
              </Link>
            </span>
          ))}
        </p>
      )}
      <LeftBehindList left={its} />
    </div>
  );
}
