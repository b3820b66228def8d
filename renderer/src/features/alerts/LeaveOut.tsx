import { useState } from 'react';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, Dialog, TextArea } from '../../ui/index.ts';

interface LeaveOutProps {
  readonly alertId: string;
  readonly participantId: string;
  readonly name: Localized;
  readonly onClose: () => void;
}

/** Leaves a participant out whom a rule names, for a reason. */
export function LeaveOut({ alertId, participantId, name, onClose }: LeaveOutProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const [reason, setReason] = useState('');
  const { isBusy, errorAt, carryOut } = useRecordForm(['reason'], onClose);
  const values = { alertId, participantId, part: 'left_out', reason };
  return (
    <Dialog
      title={`${t('alerts:leaveOut')}: ${say(name)}`}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={reason.trim() === ''}
            isPending={isBusy}
            onPress={() =>
              carryOut(t('alerts:leftOut'), () => call('record.create', { kind: 'alertRecipient', values }))
            }
          >
            {t('alerts:leaveOut')}
          </Button>
        </>
      }
    >
      <TextArea
        label={words.field('alertRecipient', 'reason')}
        isRequired
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </Dialog>
  );
}
