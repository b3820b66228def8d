import { useState } from 'react';
import { isNarrower, markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { MARKINGS, type Marking } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, Dialog, Select, TextArea } from '../../ui/index.ts';

interface MarkProps {
  readonly alert: RowOf<'alert'>;
  readonly onClose: () => void;
}

/** Marks what was sent otherwise; that more people may see it needs a reason. */
export function MarkAlert({ alert, onClose }: MarkProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const [marking, setMarking] = useState<Marking>(alert.marking);
  const [reason, setReason] = useState('');
  const { isBusy, errorAt, carryOut } = useRecordForm(['marking', 'reason'], onClose);
  const { origin } = alert;
  const isWider = isNarrower(alert.marking, marking);
  return (
    <Dialog
      title={t('alerts:mark')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={marking === alert.marking || (isWider && reason.trim() === '')}
            isPending={isBusy}
            onPress={() =>
              carryOut(t('alerts:marked', { marking: markingLabel(marking) }), () =>
                call('alert.mark', { id: alert.id, marking, reason }),
              )
            }
          >
            {t('alerts:mark')}
          </Button>
        </>
      }
    >
      <p>{t('alerts:markBody')}</p>
      <div className="record-form">
        <Select
          label={words.field('alert', 'marking')}
          options={MARKINGS.filter((id) => !origin || !isNarrower(origin.marking, id)).map((id) => ({
            id,
            label: markingLabel(id),
          }))}
          value={marking}
          onChange={(next) => isOneOf(MARKINGS, next) && setMarking(next)}
        />
        <TextArea
          label={t('records:reasonFor')}
          isRequired={isWider}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </div>
    </Dialog>
  );
}
