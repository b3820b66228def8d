import { useState, type ReactNode } from 'react';
import type { Stance } from '../../../../shared/domain/vocabulary.ts';
import { useCommand } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import type { Spoken } from './spoken.ts';
import { StanceDialog, type SaidIn } from './StanceDialog.tsx';

interface Saying {
  /** Records a stance that was chosen by its key. */
  readonly say: (spoken: Spoken, stance: Stance) => void;
  /** Asks for one, with its words and its day. */
  readonly ask: (spoken: Spoken) => void;
  /** Stands over the page while one is asked for. */
  readonly dialog: ReactNode;
}

interface Asking {
  readonly spoken: Spoken;
  readonly stance: Stance | null;
}

/** How those who speak, and what they speak of, are called. */
interface Names {
  readonly participant: (id: string) => string;
  readonly action: (id: string) => string;
}

/** How stances are recorded wherever they are shown in cells. */
export function useSaying(names: Names, saidIn?: SaidIn): Saying {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const record = useCommand('stance.record');
  const [asking, setAsking] = useState<Asking | null>(null);

  async function sayNow(spoken: Spoken, stance: Stance): Promise<void> {
    // Which changes, only a person can say.
    if (stance === 'with_changes') return setAsking({ spoken, stance });
    const stances = spoken.participantIds.flatMap((participantId) =>
      spoken.actionIds.map((actionId) => ({ participantId, actionId, stance })),
    );
    try {
      done(t('matrix:recorded', { count: stances.length }), await record.mutateAsync({ stances, ...saidIn }));
    } catch (thrown) {
      failed(thrown);
    }
  }

  return {
    say: (spoken, stance) => void sayNow(spoken, stance),
    ask: (spoken) => setAsking({ spoken, stance: null }),
    dialog: asking && (
      <StanceDialog
        {...asking}
        saidIn={saidIn}
        title={t('matrix:ask', {
          count: asking.spoken.participantIds.length * asking.spoken.actionIds.length,
          name: names.participant(asking.spoken.participantIds[0] ?? ''),
          action: names.action(asking.spoken.actionIds[0] ?? ''),
        })}
        onClose={() => setAsking(null)}
      />
    ),
  };
}
