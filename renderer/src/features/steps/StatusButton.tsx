import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { COALITION_STATUSES, type CoalitionStatus } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useHomeZone } from '../../state/home-zone.ts';
import { StepDialog } from './StepDialog.tsx';

/** States what a participant is to the coalition from a day on. */
export function StatusButton({ participant }: { readonly participant: RowOf<'participant'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id="membership.record"
        label={t('steps:statusTitle')}
        icon={BadgeCheck}
        run={() => setOpen(true)}
      />
      {isOpen && <StatusDialog participant={participant} onClose={() => setOpen(false)} />}
    </>
  );
}

function StatusDialog({
  participant,
  onClose,
}: {
  readonly participant: RowOf<'participant'>;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const zone = useHomeZone();
  const [status, setStatus] = useState<CoalitionStatus>(participant.coalitionStatus);
  const [instrument, setInstrument] = useState('');
  return (
    <StepDialog
      kind="membershipStep"
      title={t('steps:statusTitle')}
      said={t('steps:statusDone')}
      zone={zone}
      reasonNote={t('steps:statusReason')}
      onClose={onClose}
      record={(about) =>
        call('membership.record', {
          ...about,
          participantIds: [participant.id],
          status,
          instrument: instrument.trim() || null,
        })
      }
    >
      {(errorAt) => (
        <>
          <Select
            label={words.field('membershipStep', 'status')}
            options={COALITION_STATUSES.map((id) => ({ id, label: words.choice('coalitionStatus', id) }))}
            value={status}
            onChange={(id) => isOneOf(COALITION_STATUSES, id) && setStatus(id)}
          />
          <TextField
            label={words.field('membershipStep', 'instrument')}
            value={instrument}
            onChange={setInstrument}
            error={errorAt('instrument')}
          />
        </>
      )}
    </StepDialog>
  );
}
