import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import type { Recording } from './use-recording.ts';

interface RecordBarProps {
  readonly count: number;
  readonly recording: Recording;
  readonly nameOf: (participantId: string) => string;
  readonly onDiscard: () => void;
  readonly onRecord: () => void;
}

/** At the foot of the table: how many rows are written and not recorded, what is wrong with them, and recording them all. */
export function RecordBar({ count, recording, nameOf, onDiscard, onRecord }: RecordBarProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { problems, unsaid, counted } = recording;
  const [[faultyId, [problem]] = ['', []]] = problems;
  const [first] = unsaid;
  const faults = problems.size + unsaid.length;
  // Some sentences name whom they are about themselves.
  const named = problem && 'participant' in problem.params ? '' : nameOf(problem ? faultyId : (first ?? ''));
  const said = problem ? words.problem(problem) : first === undefined ? '' : t('tally:saysNothing');
  return (
    <section className="tally-bar-foot" aria-label={t('tally:notRecorded')}>
      <span role="status">
        <strong>{t('tally:prepared', { count })}</strong>{' '}
        {faults > 0 ? (
          <span className="tally-fault">
            {t('tally:preparedFaults', { count: faults })} {named !== '' && <bdi>{named} – </bdi>}
            {said}
          </span>
        ) : (
          counted !== undefined && t('tally:preparedCounted', { counted })
        )}
      </span>
      <span className="tally-bar-end">
        <Button look="quiet" onPress={onDiscard}>
          {t('actions.discard')}
        </Button>
        <Button
          look="primary"
          keys="Mod+Enter"
          isDisabled={!recording.isReady}
          isPending={recording.isBusy}
          onPress={onRecord}
        >
          {t('tally:recordRows', { count })}
        </Button>
      </span>
    </section>
  );
}
