import { useState } from 'react';
import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import { wallAt } from '../../../../shared/domain/time/zones.ts';
import { ACKNOWLEDGEMENT_WAYS } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, DateField, Dialog, Select, TextArea, TextField, TimeField } from '../../ui/index.ts';

interface AcknowledgeProps {
  readonly dispatchId: string;
  readonly one: ReachedByAlert;
  /** What it is called to record it. */
  readonly label: string;
  readonly onClose: () => void;
}

const FIELDS = ['date', 'time', 'way', 'by', 'sees', 'did'];

/** Records that somebody has said that the alert arrived, and what they see and have done; now, unless it was earlier. */
export function AcknowledgeDialog({ dispatchId, one, label: action, onClose }: AcknowledgeProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const zone = useHomeZone();
  const [now] = useState(() => wallAt(new Date().toISOString(), zone));
  const [date, setDate] = useState<string | null>(now.slice(0, 10));
  const [time, setTime] = useState(now.slice(11, 16));
  const [way, setWay] = useState<(typeof ACKNOWLEDGEMENT_WAYS)[number]>('mail');
  const [by, setBy] = useState('');
  const [sees, setSees] = useState('');
  const [did, setDid] = useState('');
  const { isBusy, errorAt, carryOut } = useRecordForm(FIELDS, onClose);
  const label = (name: 'date' | 'time' | 'way' | 'by' | 'sees' | 'did') =>
    words.field('acknowledgement', name);
  const given = (text: string): string | null => text.trim() || null;
  const values = {
    dispatchId,
    date,
    time: given(time),
    way,
    by: given(by),
    sees: given(sees),
    did: given(did),
  };
  return (
    <Dialog
      title={`${action}: ${say(one.name)}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={date === null}
            isPending={isBusy}
            onPress={() =>
              carryOut(t('kinds:acknowledgement.added'), () =>
                call('record.create', { kind: 'acknowledgement', values }),
              )
            }
          >
            {action}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <DateField label={label('date')} isRequired value={date} onChange={setDate} error={errorAt('date')} />
        <TimeField label={label('time')} value={time} onChange={setTime} error={errorAt('time')} />
        <Select
          label={label('way')}
          options={ACKNOWLEDGEMENT_WAYS.map((id) => ({ id, label: words.choice('acknowledgementWay', id) }))}
          value={way}
          onChange={(next) => isOneOf(ACKNOWLEDGEMENT_WAYS, next) && setWay(next)}
        />
        <TextField label={label('by')} value={by} onChange={setBy} error={errorAt('by')} />
        <TextArea label={label('sees')} value={sees} onChange={setSees} error={errorAt('sees')} />
        <TextArea label={label('did')} value={did} onChange={setDid} error={errorAt('did')} />
      </div>
    </Dialog>
  );
}
