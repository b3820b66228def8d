import { useState } from 'react';
import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { DISPATCH_CHANNELS, type DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ManyField, Select, toast } from '../../ui/index.ts';

interface TellProps {
  readonly alertId: string;
  readonly recipients: readonly ReachedByAlert[];
  /** In which its last page is. */
  readonly languages: readonly Language[];
  /** They are asked once more to acknowledge it. */
  readonly isAgain?: boolean;
  readonly onClose: () => void;
}

const CHANNELS = DISPATCH_CHANNELS.filter((channel) => channel !== 'file');

/** Records to whom an alert was told, in which way: a person does it, the program remembers. */
export function TellDialog({ alertId, recipients, languages, isAgain = false, onClose }: TellProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const failed = useFailed();
  const options = recipients.map(({ key, name }) => ({ id: key, label: say(name) || t('states.erased') }));
  const [chosen, setChosen] = useState<readonly string[]>(options.map(({ id }) => id));
  const [channel, setChannel] = useState<DispatchChannel>('mail');
  const [picked, setPicked] = useState<string | null>(null);
  const [isBusy, during] = useBusy();
  const language = languages.find((one) => one === picked) ?? languages[0];
  const action = isAgain
    ? t('alerts:ask', { count: chosen.length })
    : t('alerts:tellAll', { count: chosen.length });

  async function record(): Promise<void> {
    if (!language) return;
    try {
      const asked = { id: alertId, keys: [...chosen], channel, language, again: isAgain };
      const { told } = await call('alert.tell', asked);
      onClose();
      toast(t('alerts:recorded', { count: told }));
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={isAgain ? t('alerts:ask', { count: recipients.length }) : t('alerts:tell')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0 || !language}
            isPending={isBusy}
            onPress={() => void during(record)}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <ManyField label={t('alerts:recipients')} options={options} value={chosen} onChange={setChosen} />
        <Select
          label={words.field('dispatch', 'channel')}
          options={CHANNELS.map((id) => ({ id, label: words.choice('dispatchChannel', id) }))}
          value={channel}
          onChange={(id) => isOneOf(CHANNELS, id) && setChannel(id)}
        />
        {languages.length > 1 && (
          <Select
            label={words.field('dispatch', 'language')}
            options={languages.map((id) => ({ id, label: words.choice('language', id) }))}
            value={language ?? null}
            onChange={setPicked}
          />
        )}
      </div>
      <p className="quiet">{t(isAgain ? 'alerts:askNote' : 'alerts:tellNote')}</p>
    </Dialog>
  );
}
