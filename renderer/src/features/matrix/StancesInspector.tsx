import { useNavigate } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, ErrorState, Inspector, LoadingRows } from '../../ui/index.ts';
import { CountryButton } from '../country/index.ts';
import { ThreadPicture } from '../thread/index.ts';
import { StanceMark } from './StanceMark.tsx';

interface StancesInspectorProps {
  readonly participantId: string;
  readonly name: string;
  /** The day as at which the matrix is shown; null: today. */
  readonly asAt: string | null;
  readonly onClose: () => void;
}

/** All that a participant has said of the actions, the latest first. */
export function StancesInspector({ participantId, name, asAt, onClose }: StancesInspectorProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const [shown, setShown] = useState<string | null>(null);
  const { data, error, refetch } = useRecords('stance', {
    where: { participantId: [participantId] },
    sort: [{ by: 'date', descending: true }],
    limit: 1000,
  });
  return (
    <Inspector
      title={name}
      label={t('matrix:ledger', { name })}
      onClose={onClose}
      actions={<CountryButton participantId={participantId} />}
      onOpenPage={() =>
        void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id: participantId } })
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows />
      ) : data.rows.length === 0 ? (
        <p className="quiet">{t('matrix:nothingSaid')}</p>
      ) : (
        <ul className="matrix-ledger">
          {data.rows.map((row) => (
            <li key={row.id}>
              <p>
                <StanceMark stance={row.stance} /> {words.choice('stance', row.stance)} ·{' '}
                <span className="quiet">{calendarDate(language, row.date)}</span>
              </p>
              <p dir="auto">{say(row.titles['action'])}</p>
              {row.wording !== null && (
                <blockquote dir="auto" className="quiet">
                  {row.wording}
                </blockquote>
              )}
              {row.recordedBy !== null && (
                <p className="quiet">{t('matrix:recordedBy', { name: row.recordedBy })}</p>
              )}
              <Button
                look="quiet"
                icon={Waypoints}
                aria-expanded={shown === row.id}
                onPress={() => setShown(shown === row.id ? null : row.id)}
              >
                {shown === row.id ? t('thread:hide') : t('thread:show')}
              </Button>
              {shown === row.id && <ThreadPicture kind="stance" id={row.id} asAt={asAt} />}
            </li>
          ))}
        </ul>
      )}
    </Inspector>
  );
}
