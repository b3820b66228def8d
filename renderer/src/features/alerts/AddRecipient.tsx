import { useState } from 'react';
import { reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, Dialog, RefField, TextArea } from '../../ui/index.ts';

const FIELDS = ['participantId', 'personId', 'reason'];

/** Adds a participant to whom no rule leads, or one person by name; TLP:RED goes to persons alone. */
export function AddRecipient({
  alert,
  onClose,
}: {
  readonly alert: RowOf<'alert'>;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const [participantId, setParticipant] = useState<string | null>(null);
  const [personId, setPerson] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { isBusy, errorAt, carryOut } = useRecordForm(FIELDS, onClose);
  const values = { alertId: alert.id, participantId, personId, part: 'added', reason };
  return (
    <Dialog
      title={t('alerts:addTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={(participantId === null && personId === null) || reason.trim() === ''}
            isPending={isBusy}
            onPress={() =>
              carryOut(t('alerts:added'), () => call('record.create', { kind: 'alertRecipient', values }))
            }
          >
            {t('alerts:add')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        {reachOf(alert) !== 'red' && (
          <RefField
            kind="participant"
            label={words.field('alertRecipient', 'participantId')}
            value={participantId}
            onChange={setParticipant}
            error={errorAt('participantId')}
          />
        )}
        <RefField
          kind="person"
          label={t('alerts:addPerson')}
          value={personId}
          onChange={setPerson}
          error={errorAt('personId')}
        />
        <TextArea
          label={words.field('alertRecipient', 'reason')}
          isRequired
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </div>
    </Dialog>
  );
}
