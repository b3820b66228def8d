import { useState } from 'react';
import type { ThreadEndKind } from '../../../../shared/domain/thread/records.ts';
import { collatorOf } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows, Select } from '../../ui/index.ts';
import { ThreadLines } from './ThreadLines.tsx';
import { ThreadRow } from './ThreadRow.tsx';
import './Thread.css';

interface ThreadPictureProps {
  readonly kind: ThreadEndKind;
  readonly id: string;
  /** The day by whose end it was so; null: today. */
  readonly asAt?: string | null;
}

/** From the talk to the report, taken up at any of its ends: a line a step, drawn beside the words. */
export function ThreadPicture({ kind, id, asAt = null }: ThreadPictureProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const [participantId, setParticipantId] = useState<string | null>(null);
  const { data, error, refetch } = useCall('thread.of', { kind, id, asAt, participantId }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const { compare } = collatorOf(language);
  const options = data.participants
    .map((one) => ({ id: one.id, label: say(one.name) }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <div className="thread">
      {options.length > 1 && (
        <div className="thread-whose">
          <Select
            label={t('thread:whose')}
            allowsNone
            noneLabel={t('thread:everybody')}
            options={options}
            value={participantId}
            onChange={setParticipantId}
          />
        </div>
      )}
      {asAt !== null && (
        <p className="quiet">{t('thread:asAt', { day: calendarDate(language, data.asAt) })}</p>
      )}
      {data.more > 0 && <p className="quiet">{t('thread:more', { count: data.more })}</p>}
      {data.steps.length === 0 ? (
        <p className="overview-note">{t('thread:empty')}</p>
      ) : (
        <div className="thread-picture">
          <ThreadLines steps={data.steps} />
          <ol className="thread-rows" aria-label={t('thread:title')}>
            {data.steps.map((step, at) => (
              <ThreadRow key={at} step={step} />
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
